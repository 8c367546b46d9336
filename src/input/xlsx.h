/* Workbooks of Excel (xlsx) as archives of sheets; a row of the table of containers. */
#ifndef CANDOR_INPUT_XLSX_H
#define CANDOR_INPUT_XLSX_H

#include "input/container.h"

/* Whether `head` begins a zip archive whose first member is one that workbooks have. */
int xlsx_is(candor_str head);
/* Reads the parts of the whole workbook: strings may come behind the sheets that need them. At
 * most limits->max_workbook bytes. */
int xlsx_open(void **out, struct source *source, const struct container_limits *limits,
	      candor_err *err);
int xlsx_next(struct member *member, void *reader, candor_err *err);
int xlsx_read(size_t *got, void *reader, char *out, size_t size, candor_err *err);
void xlsx_free(void *reader);

#endif
