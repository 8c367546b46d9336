/* Labelled rows and what they are worth: the inside of candor_eval. */
#ifndef CANDOR_QUALITY_EVAL_H
#define CANDOR_QUALITY_EVAL_H

#include "quality/bootstrap.h"
#include "quality/names.h"
#include "quality/worst.h"

struct candor_eval {
	candor_eval_options options;
	struct scored *rows;
	size_t count, capacity;
	uint64_t unlabelled;
	struct names groups, parts; /* what rows' `group` and `part` number */
	struct worst misses, alarms;
	candor_buffer key; /* of the row that is added */
};

/* Figures of a part of the rows. */
struct eval_report {
	int pooled;      /* of all rows */
	candor_str name; /* of the part */
	size_t rows, groups;
	struct metrics metrics;
	struct interval intervals[FIGURE_COUNT];
};

typedef void eval_visit(void *data, const struct eval_report *report);

/* Calls `visit` for each part, in the order in which the parts came, and at last for all rows.
 * CANDOR_OK or CANDOR_ENOMEM. */
int eval_each(struct candor_eval *eval, eval_visit *visit, void *data);

/* "author" and so on, as options and JSON have it. */
const char *eval_by_name(candor_eval_by by);
const char *eval_rank_name(candor_eval_rank rank);

/* Name of the figure in JSON and in text. */
const char *eval_figure_key(enum figure figure);
const char *eval_figure_title(enum figure figure);

#endif
