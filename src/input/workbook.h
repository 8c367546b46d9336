/*
 * What an xlsx workbook says about its sheets: their names and parts, the strings they share,
 * and which styles are dates. Built from the parts, whose order in the archive is any.
 */
#ifndef CANDOR_INPUT_WORKBOOK_H
#define CANDOR_INPUT_WORKBOOK_H

#include "base/mem.h"
#include "candor.h"

#define WORKBOOK_TOO_LONG \
	"a cell of the workbook is longer than any in Excel; --max-cell allows more"

struct workbook_part {
	const char *name; /* "xl/worksheets/sheet1.xml" */
	candor_buffer data;
};

struct workbook_sheet {
	const char *name;
	const char *relation;             /* id; then: */
	const struct workbook_part *part; /* NULL: a chart, or it is missing */
	int is_missing;
};

/* Zero-initialize. */
struct workbook {
	struct arena arena;
	struct workbook_part *parts;
	size_t part_count, part_capacity;
	size_t bytes;    /* of all parts */
	size_t max_cell; /* bytes; 0: LIMIT_CELL_BYTES */
	struct workbook_sheet *sheets;
	size_t sheet_count, sheet_capacity;
	candor_buffer text; /* of all shared strings */
	size_t *ends;       /* of each */
	size_t string_count, string_capacity;
	unsigned char *is_date; /* of each cell style */
	size_t style_count, style_capacity;
	int from_1904; /* days count from 1904-01-01 */
};

/* Whether the part with this name matters. */
int workbook_wants(const char *name);
/* Adds an empty part; NULL: no memory. Only until workbook_read. */
struct workbook_part *workbook_add(struct workbook *book, const char *name);
/* Reads what the parts say. CANDOR_EDAMAGED, CANDOR_EFORMAT (no workbook, a document type),
 * CANDOR_ELIMIT, CANDOR_ENOMEM. */
int workbook_read(struct workbook *book, candor_err *err);
/* 1: text of this size is too long for a cell. */
int workbook_is_too_long(const struct workbook *book, size_t size);
/* Empty when there is none with this index. */
candor_str workbook_string(const struct workbook *book, size_t index);
void workbook_free(struct workbook *book);

#endif
