/* Tables of a report: a section with a heading, heads that sort, rows that wait for a click,
 * and a card below each row. */
#ifndef CANDOR_OUTPUT_HTML_TABLE_H
#define CANDOR_OUTPUT_HTML_TABLE_H

#include "output/html.h"

enum { HTML_COLUMNS = 10 };
/* Rows that are there from the beginning; html.js shows more. */
enum { HTML_ROWS_FIRST = 20 };

/* What a column sorts by, at the first click: words, the least or the most first. */
#define BY_WORDS "text"
#define BY_LEAST "number"
#define BY_MOST  "number-down"

struct html_table {
	const char *id;                     /* html.js looks for tables that have one */
	const char *heading, *title, *note; /* id and words of the heading; what it is */
	char row, card; /* letters that ids of rows and of cards begin with; 0: none */
	int is_sorted;  /* by the first column, rising */
	struct {
		const char *class, *sort, *name; /* class, sort: or NULL */
	} columns[HTML_COLUMNS];                 /* as many as have a name */
};

/* The section's beginning: heading and note. */
void html_section_begin(candor_buffer *out, const struct html_table *table);
/* The table's beginning: heads. */
void html_table_begin(candor_buffer *out, const struct html_table *table);
/* Ends both; buttons for the script, and how many rows are left out. */
void html_table_end(candor_buffer *out, size_t left_out);

/* "and 12 more": where they are; nothing for 0. */
void html_left_out(candor_buffer *out, size_t count);

/* <a href="#b1">: to the row with this letter and number. */
void html_row_link(candor_buffer *out, char letter, size_t number);

/* A row, its cells behind it; a `later` one waits for a click. */
void html_row_begin(candor_buffer *out, const struct html_table *table, size_t number,
		    int later);
/* Behind the cells: the row's card, of which html_row_end is the end, too. */
void html_card_begin(candor_buffer *out, const struct html_table *table, size_t number);
void html_row_end(candor_buffer *out, const struct html_table *table);

/* Cells: a count; a figure as `put` writes it, "n/a" for NaN; days, "unknown" for none. */
void html_count_cell(candor_buffer *out, uint64_t count);
void html_figure_cell(candor_buffer *out, double figure, void (*put)(candor_buffer *, double));
void html_days_cell(candor_buffer *out, int32_t first, int32_t last);

#endif
