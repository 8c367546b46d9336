/*
 * Rows whose columns are not the header's: programs append to the file that an older version of
 * them began, under its header. Which columns there may be is in the program's format (`Rows`),
 * and which of them a row has is told by its times and counts: nothing is put into a column
 * because of its place alone.
 */
#ifndef CANDOR_INPUT_ROWS_H
#define CANDOR_INPUT_ROWS_H

#include "input/plan.h"

/* The columns of the row: the header's; others, when it has not as many cells as the header and
 * its times and counts stand where those have them; NULL when it fits none.
 * Formats without `Rows` have only the header's, and longer rows fit none. */
const struct csv_columns *rows_find(const struct plan *plan, const struct csv_row *row);
/* Whether the row is the header of other columns. */
int rows_is_header(const struct plan *plan, const struct csv_row *row);

#endif
