/* The table of campaign hashtags. */
#include "output/html_parts.h"

#define HASHTAGS_MOST 300

static const struct html_table table = {
	.id = "hashtags",
	.heading = "tags",
	.title = "Campaign hashtags",
	.note = "In commercial posts of several authors within two weeks, hardly before or "
		"after, "
		"for one client.",
	.columns = { { "who", BY_WORDS, "Hashtag" },
		     { "n", BY_MOST, "Authors" },
		     { "n", BY_MOST, "Uses" },
		     { NULL, BY_LEAST, "Most of them in" },
		     { "n", BY_MOST, "Commercial" },
		     { "n", BY_MOST, "Disclosed" },
		     { "who", BY_WORDS, "Client" } },
};

static void put_hashtag(candor_buffer *out, const candor_hashtag *hashtag, size_t row)
{
	html_row_begin(out, &table, row, row > HTML_ROWS_FIRST);
	put_text(out, "<th scope=\"row\" class=\"who\">#");
	html_text(out, hashtag->tag);
	put_text(out, "</th>");
	html_count_cell(out, hashtag->authors);
	html_count_cell(out, hashtag->uses);
	html_days_cell(out, hashtag->first_day, hashtag->last_day);
	html_figure_cell(out, hashtag->commercial, html_percent);
	html_figure_cell(out, hashtag->disclosed, html_percent);
	put_text(out, "<td class=\"who\">");
	html_text(out, hashtag->client);
	put_text(out, "</td>");
	html_row_end(out, &table);
}

void html_hashtags(candor_buffer *out, const struct html_list *list)
{
	size_t count = list->roster->hashtag_count;
	size_t rows = count < HASHTAGS_MOST ? count : HASHTAGS_MOST;

	if (!count)
		return;
	html_section_begin(out, &table);
	html_table_begin(out, &table);
	for (size_t row = 1; row <= rows; row++)
		put_hashtag(out, &list->roster->hashtags[row - 1], row);
	html_table_end(out, count - rows);
}
