/* Accounts that give the same contact for business: who they are, never the contact. */
#include <string.h>

#include "output/authors.h"
#include "output/card.h"
#include "output/json_member.h"
#include "output/json_write.h"
#include "output/safe.h"

#define AGENCIES_SHOWN 10
#define MEMBERS_SHOWN  8

static void agency_card(const struct page *page, const candor_agency *agency)
{
	struct line line;

	put_byte(page->out, '\n');
	put_painted(page, PAINT_BOLD, agency->id);
	put_text(page->out, "  accounts that give the same contact for business\n");
	line = line_begin(page, "authors");
	put_grouped(&line.value, agency->authors);
	line_say(&line, PAINT_BOLD);
	for (size_t i = 0; i < agency->member_count && i < MEMBERS_SHOWN; i++) {
		candor_str id = agency->members[i]->id;

		put_data(&line.value, id.data, id.size);
		line_say(&line, PAINT_OFF);
	}
	if (agency->member_count > MEMBERS_SHOWN)
		line_text(&line, PAINT_DIM, "...");
	line_end(&line);
}

void agencies_text(const struct page *page, const struct roster *roster)
{
	for (size_t i = 0; i < roster->agency_count && i < AGENCIES_SHOWN; i++)
		agency_card(page, roster->agencies[i]);
	if (roster->agency_count > AGENCIES_SHOWN) {
		put_text(page->out, "\nand ");
		put_grouped(page->out, roster->agency_count - AGENCIES_SHOWN);
		put_text(page->out, " more agencies\n");
	}
}

static void member_line(candor_buffer *out, const candor_author *author)
{
	put_text(out, "{\"author_id\":");
	json_string(out, author->id);
	member_string(out, "name", author->name);
	member_string(out, "platform", author->platform);
	put_byte(out, '}');
}

void agencies_jsonl(const struct roster *roster, candor_buffer *out)
{
	for (size_t i = 0; i < roster->agency_count; i++) {
		const candor_agency *agency = roster->agencies[i];

		put_text(out, "{\"schema\":\"candor.agency/1\"");
		member_word(out, "id", agency->id);
		member_count(out, "authors", agency->authors);
		member_count(out, "contacts", agency->contacts);
		put_text(out, ",\"members\":[");
		for (size_t k = 0; k < agency->member_count; k++) {
			member_separate(out, k);
			member_line(out, agency->members[k]);
		}
		put_text(out, "]}\n");
	}
}
