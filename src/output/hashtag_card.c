/* A campaign hashtag for people: how many used it, when, for whom. */
#include "output/authors.h"
#include "output/card.h"

static void head(const struct page *page, const candor_hashtag *hashtag)
{
	put_byte(page->out, '\n');
	paint(page, PAINT_BOLD);
	put_byte(page->out, '#');
	candor_append_safe(page->out, hashtag->tag);
	paint(page, PAINT_OFF);
	put_text(page->out, "  ");
	put_painted(page, PAINT_WARNING, "hashtag");
	put_text(page->out, ": in commercial posts of several authors within two weeks\n");
}

void hashtag_card(const struct page *page, const candor_hashtag *hashtag)
{
	struct line line;

	head(page, hashtag);
	line = line_begin(page, "uses");
	put_grouped(&line.value, hashtag->uses);
	put_text(&line.value, " by ");
	put_grouped(&line.value, hashtag->authors);
	put_text(&line.value, " authors");
	line_say(&line, PAINT_BOLD);
	line_days(&line, hashtag->first_day, hashtag->last_day);
	line_share(&line, "", hashtag->burst, " % of all its uses");
	line_end(&line);
	line = line_begin(page, "commercial");
	line_share(&line, "", hashtag->commercial, " %");
	line_share(&line, "disclosed by ", hashtag->disclosed, " %");
	line_end(&line);
	if (!hashtag->client.size)
		return;
	line = line_begin(page, "client");
	put_data(&line.value, hashtag->client.data, hashtag->client.size);
	line_say(&line, PAINT_OFF);
	line_end(&line);
}
