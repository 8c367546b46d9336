/*
 * Intervals of the figures by bootstrap: groups are drawn with replacement, since rows of one
 * author resemble each other, and the figures of each draw are taken (Efron 1979, "Bootstrap
 * methods: another look at the jackknife", Ann. Statist. 7; Field and Welsh 2007,
 * "Bootstrapping clustered data", J. R. Statist. Soc. B 69).
 */
#ifndef CANDOR_QUALITY_BOOTSTRAP_H
#define CANDOR_QUALITY_BOOTSTRAP_H

#include "quality/metrics.h"

/* Ends of the middle 90 % of the draws; NaN where fewer than half of them have the figure, or
 * where there are not two groups to draw from. */
struct interval {
	double low, high;
};

/* Working memory. */
struct bootstrap {
	unsigned *weights; /* how often a group was drawn */
	size_t *members;   /* groups to draw from */
	size_t member_count;
	double *values; /* FIGURE_COUNT times `draws` */
	size_t draws;
};

/* For rows of groups below `group_count`. CANDOR_OK or CANDOR_ENOMEM; bootstrap_free is due in
 * any case. */
int bootstrap_init(struct bootstrap *bootstrap, size_t group_count, size_t draws);

/* Notes the groups of the rows; returns how many there are. */
size_t bootstrap_groups(struct bootstrap *bootstrap, const struct scored *rows, size_t count);

/* Fills FIGURE_COUNT intervals for sorted rows, whose groups have been noted. The same rows
 * give the same intervals. */
void bootstrap_run(struct interval *out, struct bootstrap *bootstrap, const struct scored *rows,
		   size_t count, double threshold);

void bootstrap_free(struct bootstrap *bootstrap);

#endif
