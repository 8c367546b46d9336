/* Accounts that give the same contact for business: who they are, never the contact. */
#include "output/authors.h"
#include "output/card.h"

#define MEMBERS_SHOWN 8

void agency_card(const struct page *page, const candor_agency *agency)
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
