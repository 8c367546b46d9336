/* The table of campaign hashtags. */
#include "output/day.h"
#include "output/html_parts.h"

#define HASHTAGS_MOST 300
/* Rows that are there from the beginning. */
#define ROWS_FIRST 20

static void put_level(candor_buffer *out, double share)
{
	html_cell(out, "n", share);
	html_percent(out, share);
	html_close(out, "td");
}

static void put_whole(candor_buffer *out, uint64_t count)
{
	html_cell(out, "n", (double)count);
	put_grouped(out, count);
	html_close(out, "td");
}

static void put_hashtag(candor_buffer *out, const candor_hashtag *hashtag, size_t row)
{
	put_text(out, row > ROWS_FIRST ? "<tbody class=\"later\">" : "<tbody>");
	put_text(out, "<tr><th scope=\"row\" class=\"who\">#");
	html_text(out, hashtag->tag);
	put_text(out, "</th>");
	put_whole(out, hashtag->authors);
	put_whole(out, hashtag->uses);
	html_cell(out, NULL, (double)hashtag->first_day);
	put_day(out, hashtag->first_day);
	put_text(out, " to ");
	put_day(out, hashtag->last_day);
	html_close(out, "td");
	put_level(out, hashtag->commercial);
	put_level(out, hashtag->disclosed);
	put_text(out, "<td>");
	html_text(out, hashtag->client);
	put_text(out, "</td></tr></tbody>\n");
}

void html_hashtags(candor_buffer *out, const struct html_list *list)
{
	size_t count = list->roster->hashtag_count;
	size_t rows = count < HASHTAGS_MOST ? count : HASHTAGS_MOST;

	if (!count)
		return;
	put_text(out,
		 "<section class=\"wide\"><h2 id=\"tags\">Campaign hashtags</h2>\n"
		 "<p class=\"note\">In commercial posts of several authors within two weeks, "
		 "hardly before or after, for one client.</p>\n"
		 "<div class=\"scroll\"><table id=\"hashtags\" aria-labelledby=\"tags\">"
		 "<thead><tr><th scope=\"col\" class=\"who\" data-sort=\"text\">Hashtag</th>"
		 "<th scope=\"col\" class=\"n\" data-sort=\"number-down\">Authors</th>"
		 "<th scope=\"col\" class=\"n\" data-sort=\"number-down\">Uses</th>"
		 "<th scope=\"col\" data-sort=\"number\">Most of them in</th>"
		 "<th scope=\"col\" class=\"n\" data-sort=\"number-down\">Commercial</th>"
		 "<th scope=\"col\" class=\"n\" data-sort=\"number-down\">Disclosed</th>"
		 "<th scope=\"col\">Client</th></tr></thead>\n");
	for (size_t i = 0; i < rows; i++)
		put_hashtag(out, &list->roster->hashtags[i], i + 1);
	put_text(out, "</table></div>\n");
	html_more(out, count - rows);
	put_text(out, "</section>\n");
}
