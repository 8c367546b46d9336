/* The table of authors: a row for each, its card below it. */
#include <math.h>

#include "output/html_parts.h"

/* Rows that are there from the beginning; a click shows more. Without a script all are. */
#define ROWS_FIRST 100

static const struct html_table table = {
	.id = "ranking",
	.heading = "authors",
	.title = "Authors",
	.note = "By the lower bound of credibility: who has shown little cannot lead. A name "
		"opens "
		"the card with the evidence.",
	.row = HTML_AUTHOR,
	.card = HTML_AUTHOR_CARD,
	.is_sorted = 1,
	.columns = { { "n", BY_LEAST, "Rank" },
		     { "who", BY_WORDS, "Author" },
		     { NULL, BY_LEAST, "Class" },
		     { NULL, BY_MOST, "Influence" },
		     { "place", BY_MOST, "Position" },
		     { "n", BY_MOST, "Credibility" },
		     { "n", BY_MOST, "Commercial" },
		     { "n", BY_MOST, "Posts" } },
};

/* ---- Cells ---- */

static int is_named(const candor_author *author)
{
	return author->name.size &&
	       (author->name.size != author->id.size ||
		memcmp(author->name.data, author->id.data, author->id.size));
}

/* The name, a link to the card; below it id, platform, flags. */
static void put_who(candor_buffer *out, const candor_author *author, size_t number)
{
	const char *separator = "";

	put_text(out, "<th scope=\"row\" class=\"who\">");
	html_row_link(out, HTML_AUTHOR, number);
	html_text(out, is_named(author) ? author->name : author->id);
	put_text(out, "</a> <small>");
	if (is_named(author)) {
		html_text(out, author->id);
		separator = " · ";
	}
	if (author->platform.size) {
		put_text(out, separator);
		html_text(out, author->platform);
		separator = " · ";
	}
	for (unsigned i = 0; i < CANDOR_AUTHOR_FLAG_COUNT; i++) {
		if (!(author->flags & 1u << i))
			continue;
		put_text(out, separator);
		html_element(out, "i", i ? NULL : "good", candor_author_flag_name(i));
		separator = " ";
	}
	put_text(out, "</small></th>");
}

static void put_position(candor_buffer *out, const candor_author *author)
{
	html_cell(out, "place", author->position.value);
	html_axis(out, author->position);
	if (isnan(author->position.value))
		html_element(out, "span", "none", "unknown");
	else
		html_signed(out, author->position.value);
	html_close(out, "td");
}

static void put_credibility(candor_buffer *out, const candor_author *author)
{
	html_cell(out, "n", author->credibility.low);
	if (isnan(author->credibility.value)) {
		html_element(out, "span", "none", "n/a");
	} else {
		html_level(out, author->credibility.value);
		put_text(out, " <small>");
		html_level(out, author->credibility.low);
		put_text(out, "–");
		html_level(out, author->credibility.high);
		put_text(out, "</small>");
	}
	html_close(out, "td");
}

static void put_row(candor_buffer *out, const candor_author *author, size_t rank, size_t number)
{
	html_cell(out, "n", rank ? (double)rank : NAN);
	if (rank)
		put_count(out, rank);
	html_close(out, "td");
	put_who(out, author, number);
	html_cell(out, html_shape(author->kind),
		  author->kind == CANDOR_CLASS_UNKNOWN ? NAN : (double)author->kind);
	put_text(out, candor_class_name(author->kind));
	html_close(out, "td");
	html_cell(out, NULL, author->tier == CANDOR_TIER_UNKNOWN ? NAN : (double)author->tier);
	put_text(out, candor_tier_name(author->tier));
	html_close(out, "td");
	put_position(out, author);
	put_credibility(out, author);
	html_figure_cell(out, author->commercial_share.value, html_percent);
	html_count_cell(out, author->posts);
}

/* ---- The table ---- */

static void put_author(candor_buffer *out, const struct html_list *list, size_t i)
{
	const struct roster *roster = list->roster;
	size_t index = html_list_at(list, i);
	const candor_author *author = roster->all[index];

	html_row_begin(out, &table, i, i >= ROWS_FIRST);
	put_row(out, author, roster_rank(roster, index), i);
	html_card_begin(out, &table, i);
	html_card(out, list, author);
	html_row_end(out, &table);
}

static void put_left_out(candor_buffer *out, const struct html_list *list)
{
	size_t left = list->roster->shown_count - html_list_count(list);

	if (!left)
		return;
	put_text(out, "<p class=\"note\">");
	html_counted(out, left, "author", "authors");
	put_text(out, " from the middle of the ranking are left out; <code>candor vet --author "
		      "ID</code> shows any of them, <code>--output csv</code> all.</p>\n");
}

static void put_controls(candor_buffer *out)
{
	put_text(out, "<div class=\"controls\" role=\"search\" hidden>"
		      "<label>Search <input type=\"search\" id=\"search\" autocomplete=\"off\" "
		      "spellcheck=\"false\" placeholder=\"name, flag, words\"></label> "
		      "<label>Class <select id=\"class\"><option value=\"\">all</option>");
	for (candor_class kind = 0; kind < CANDOR_CLASS_COUNT; kind++)
		html_element(out, "option", NULL, candor_class_name(kind));
	put_text(out, "</select></label> <output id=\"found\" for=\"search class\"></output>"
		      "</div>\n");
}

void html_ranking(candor_buffer *out, const struct html_list *list)
{
	html_section_begin(out, &table);
	put_left_out(out, list);
	put_controls(out);
	html_table_begin(out, &table);
	for (size_t i = 0; i < html_list_count(list); i++)
		put_author(out, list, i);
	html_table_end(out, 0);
}
