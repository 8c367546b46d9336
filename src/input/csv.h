/*
 * CSV and TSV rows: dialect, cells (by libcsv where a row has quotes), header.
 *
 * A row is parsed alone, after frame_csv.c has found its end; both follow RFC 4180 and what
 * libcsv makes of quotes that break it: a quote inside a bare cell is a character, and a quoted
 * cell goes on after a stray quote.
 */
#ifndef CANDOR_INPUT_CSV_H
#define CANDOR_INPUT_CSV_H

#include "base/mem.h"
#include "candor.h"
#include "input/fields.h"

struct csv_dialect {
	char delimiter;
	unsigned char quotes;   /* 0: a quote is a character like any other */
	unsigned char sep_line; /* the first line is Excel's "sep=;" */
	unsigned max_cells;     /* of a row; 0: LIMIT_CSV_FIELDS */
};

/* Where a byte is in its cell. */
enum csv_state {
	CELL_BEGIN,
	CELL_BARE,
	CELL_QUOTED,
	CELL_QUOTE /* behind a quote in a quoted cell: it may have closed it */
};

/* The state after `c`, which is no line end. */
static inline enum csv_state csv_next_state(enum csv_state state, char c,
					    const struct csv_dialect *dialect)
{
	if (c == '"' && dialect->quotes && state != CELL_BARE)
		return state == CELL_QUOTED ? CELL_QUOTE : CELL_QUOTED;
	if (state == CELL_QUOTED)
		return state;
	if (c == dialect->delimiter)
		return CELL_BEGIN;
	return state == CELL_QUOTE ? CELL_QUOTED : CELL_BARE;
}

/* Finds delimiter and quoting, and leaves the rest zero, from the beginning of the file; `tabs`
 * fixes the delimiter. Tab files (Amazon's review archive) often have no quoting, so there it
 * takes a quote in the header, or rows that have the header's columns only when they are read
 * with quotes. */
void csv_sniff(struct csv_dialect *dialect, candor_str head, int tabs);

/* Cells of one row. Zero-initialize; reused. */
struct csv_row {
	candor_str *cells; /* into the row, or into the arena where quotes were undone */
	size_t count, capacity, most;
	struct csv_parser *parser; /* libcsv's; made when first needed */
};

/* Cuts `text`, a row without its line end. CANDOR_ELIMIT, CANDOR_ENOMEM. */
int csv_split(struct csv_row *row, candor_str text, const struct csv_dialect *dialect,
	      struct arena *arena, candor_err *err);
void csv_row_free(struct csv_row *row);

/* Without the byte order mark that appending programs write again. */
candor_str csv_without_mark(candor_str text);
/* A column's name without blanks around it. */
candor_str csv_trim(candor_str cell);

/* What the columns of a row mean. */
struct csv_columns {
	int *names; /* for each column the index in the field map, or -1; of a plan with an
		     * exporter see harvest_cell, or 0 */
	size_t count;
};

/* What the header says; immutable once built. */
struct csv_header {
	struct csv_columns columns;
	struct csv_columns *others; /* of rows that are not the header's (rows.h); borrowed */
	size_t other_count;
	char *text; /* the header row itself, which appended files repeat */
	size_t size;
	char *sample; /* first column names, for messages */
	int has_text; /* a column for text or title */
};

/* Reads the header row. CANDOR_ELIMIT, CANDOR_ENOMEM; csv_header_free is due in any case. */
int csv_header_init(struct csv_header *header, candor_str text,
		    const struct csv_dialect *dialect, const struct field_map *map,
		    candor_err *err);
void csv_header_free(struct csv_header *header);

#endif
