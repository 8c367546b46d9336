/* A sheet of a workbook as CSV (RFC 4180), one line a row. */
#ifndef CANDOR_INPUT_SHEET_H
#define CANDOR_INPUT_SHEET_H

#include "input/workbook.h"

struct sheet;

/* `book` outlives it. CANDOR_ENOMEM. */
int sheet_new(struct sheet **out, const struct workbook *book, candor_err *err);
void sheet_free(struct sheet *sheet); /* accepts NULL */

/* Reads the next piece of the sheet's XML and appends the rows that are whole to `csv`. Cells
 * are as they are written, but for numbers whose style is a date, which become one. As for
 * xml_feed; CANDOR_EDAMAGED also for places beyond LIMIT_SHEET_ROWS and LIMIT_SHEET_COLUMNS. */
int sheet_feed(struct sheet *sheet, candor_str xml, int is_last, candor_buffer *csv,
	       candor_err *err);

#endif
