/* The rows that are most wrong, with what speaks for their scores. */
#ifndef CANDOR_QUALITY_WORST_H
#define CANDOR_QUALITY_WORST_H

#include "candor.h"

#define WORST_ADDENDS 6

/* The beginning of a string that is gone by then. */
struct worst_text {
	unsigned short size;
	unsigned char cut; /* there was more */
};

/* A finding or an adjustment. */
struct worst_addend {
	const char *id; /* the ruleset's */
	double applied;
	struct worst_text quote; /* empty for adjustments */
	char quote_data[80];
};

struct worst_post {
	double badness; /* what the list is ordered by */
	double score, position, commercial;
	size_t line;
	candor_verdict verdict;
	unsigned flags;
	unsigned addend_count;                      /* those that are kept */
	struct worst_addend addends[WORST_ADDENDS]; /* by size, the largest first */
	struct worst_text id, file, excerpt;
	unsigned char cut_before; /* the excerpt is no beginning */
	char id_data[128], file_data[256], excerpt_data[480];
};

/* Up to `limit` posts by falling badness, then in the order in which they came. Zero-initialize
 * and set the limit. */
struct worst {
	struct worst_post *posts;
	size_t count, capacity, limit;
};

/* Enters the post if it is bad enough. CANDOR_OK or CANDOR_ENOMEM. */
int worst_add(struct worst *worst, double badness, double score, const candor_post *post,
	      const candor_result *result);
/* Adds the posts of `part`, which came later, and empties it. CANDOR_OK or CANDOR_ENOMEM. */
int worst_merge(struct worst *worst, struct worst *part);
void worst_free(struct worst *worst);

#endif
