/*
 * Cells of CSV: RFC 4180 quoting. A cell that a spreadsheet would take for a formula gets an
 * apostrophe in front; what candor writes itself (numbers, words) needs none.
 */
#ifndef CANDOR_OUTPUT_CSV_WRITE_H
#define CANDOR_OUTPUT_CSV_WRITE_H

#include "output/put.h"

/* Begins a quoted cell whose text begins with `first`; a quote ends it. */
void csv_open(candor_buffer *out, candor_str first);
/* Appends to the inside of a quoted cell. */
void csv_text(candor_buffer *out, candor_str text);
/* A whole cell and the comma behind it; nothing but that where `text.data` is NULL. */
void csv_cell(candor_buffer *out, candor_str text);

#endif
