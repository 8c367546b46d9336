/* The formats as rows of a table: how records are cut, how one becomes posts. */
#ifndef CANDOR_INPUT_FORMAT_H
#define CANDOR_INPUT_FORMAT_H

#include "candor.h"

struct frame;
struct record;

struct format {
	const char *name;
	/* Cuts what is new in `block` into records; `at_end`: there is no more. A negative
	 * status ends the input. */
	int (*cut)(struct frame *frame, candor_block *block, int at_end, candor_err *err);
	/* Next post of the open record. 1: `post` and `*span`, the record's own bytes, are set;
	 * 0: no more in this record; < 0: rejected. */
	int (*parse)(candor_block *block, candor_post *post, candor_str *span, candor_err *err);
};

enum format_index {
	FORMAT_JSONL,
	FORMAT_JSON,
	FORMAT_CSV,
	FORMAT_TSV,
	FORMAT_TEXT,
	FORMAT_WHOLE
};

const struct format *format_at(enum format_index index);
/* The index of a name of candor_input_options, or -1. */
int format_find(const char *name);

#endif
