#include "output/html_table.h"

#include <math.h>

#include "output/day.h"

static void put_attribute(candor_buffer *out, const char *name, const char *value)
{
	if (!value)
		return;
	put_byte(out, ' ');
	put_text(out, name);
	put_text(out, "=\"");
	put_text(out, value);
	put_byte(out, '"');
}

/* id="b1" */
static void put_id(candor_buffer *out, char letter, size_t number)
{
	if (!letter)
		return;
	put_text(out, " id=\"");
	put_byte(out, letter);
	put_count(out, number);
	put_byte(out, '"');
}

static size_t column_count(const struct html_table *table)
{
	size_t count = 0;

	while (count < HTML_COLUMNS && table->columns[count].name)
		count++;
	return count;
}

/* ---- Section and table ---- */

void html_section_begin(candor_buffer *out, const struct html_table *table)
{
	put_text(out, "<section class=\"wide\"><h2");
	put_attribute(out, "id", table->heading);
	put_byte(out, '>');
	put_text(out, table->title);
	put_text(out, "</h2>\n<p class=\"note\">");
	put_text(out, table->note);
	put_text(out, "</p>\n");
}

void html_table_begin(candor_buffer *out, const struct html_table *table)
{
	put_text(out, "<div class=\"scroll\"><table");
	put_attribute(out, "id", table->id);
	put_attribute(out, "aria-labelledby", table->heading);
	put_text(out, "><thead><tr>");
	for (size_t i = 0; i < column_count(table); i++) {
		put_text(out, "<th scope=\"col\"");
		put_attribute(out, "class", table->columns[i].class);
		put_attribute(out, "data-sort", table->columns[i].sort);
		put_attribute(out, "aria-sort", !i && table->is_sorted ? "ascending" : NULL);
		put_byte(out, '>');
		put_text(out, table->columns[i].name);
		put_text(out, "</th>");
	}
	put_text(out, "</tr></thead>\n");
}

void html_left_out(candor_buffer *out, size_t count)
{
	if (!count)
		return;
	put_text(out, "<p class=\"note\">and ");
	put_grouped(out, count);
	put_text(out, " more: <code>--output jsonl</code> has them.</p>\n");
}

void html_table_end(candor_buffer *out, size_t left_out)
{
	put_text(out,
		 "</table></div>\n"
		 "<p class=\"more\" hidden><button type=\"button\" class=\"step\">Show more"
		 "</button> <button type=\"button\" class=\"all\">Show all</button></p>\n");
	html_left_out(out, left_out);
	put_text(out, "</section>\n");
}

/* ---- Rows ---- */

void html_row_link(candor_buffer *out, char letter, size_t number)
{
	put_text(out, "<a href=\"#");
	put_byte(out, letter);
	put_count(out, number);
	put_text(out, "\">");
}

void html_row_begin(candor_buffer *out, const struct html_table *table, size_t number,
		    int later)
{
	put_text(out, "<tbody");
	put_id(out, table->row, number);
	put_attribute(out, "class", later ? "later" : NULL);
	put_text(out, "><tr>");
}

/* Where scripts run, the inside of noscript is text, which costs a browser next to nothing; the
 * script makes a card of it when it is opened. Without scripts it is one. */
void html_card_begin(candor_buffer *out, const struct html_table *table, size_t number)
{
	put_text(out, "</tr><tr class=\"card\"");
	put_id(out, table->card, number);
	put_text(out, "><td colspan=\"");
	put_count(out, column_count(table));
	put_text(out, "\"><noscript>");
}

void html_row_end(candor_buffer *out, const struct html_table *table)
{
	put_text(out, table->card ? "</noscript></td>" : "");
	put_text(out, "</tr></tbody>\n");
}

/* ---- Cells ---- */

void html_count_cell(candor_buffer *out, uint64_t count)
{
	html_cell(out, "n", (double)count);
	put_grouped(out, count);
	html_close(out, "td");
}

void html_figure_cell(candor_buffer *out, double figure, void (*put)(candor_buffer *, double))
{
	html_cell(out, "n", figure);
	if (isnan(figure))
		html_element(out, "span", "none", "n/a");
	else
		put(out, figure);
	html_close(out, "td");
}

void html_days_cell(candor_buffer *out, int32_t first, int32_t last)
{
	html_cell(out, NULL, first == CANDOR_DAY_UNKNOWN ? (double)NAN : (double)first);
	if (!put_day(out, first))
		html_element(out, "span", "none", "unknown");
	else if (last != first) {
		put_text(out, " to ");
		put_day(out, last);
	}
	html_close(out, "td");
}
