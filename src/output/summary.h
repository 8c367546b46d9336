/* What a summary counts. */
#ifndef CANDOR_OUTPUT_SUMMARY_H
#define CANDOR_OUTPUT_SUMMARY_H

#include "base/limits.h"
#include "output/inputs.h"
#include "output/telling.h"

struct summary_category {
	const char *seen_as; /* the pointer it was found by last: a quick first look */
	char name[48];
	candor_axis axis;
	uint64_t posts; /* with at least one finding of it */
};

struct candor_summary {
	uint64_t posts, rejected;
	uint64_t verdicts[CANDOR_VERDICT_COUNT];
	uint64_t disclosures[CANDOR_DISCLOSURE_COUNT];
	uint64_t flags[CANDOR_FLAG_COUNT];
	uint64_t positions[CANDOR_POSITION_BINS]; /* of posts with a verdict */
	uint64_t bad_utf8, surrogates, duplicates, misfits;
	/* Several rulesets may be summed up: further ones are not listed. */
	struct summary_category categories[LIMIT_CATEGORIES];
	unsigned category_count;
	const candor_inputs *inputs; /* NULL: not told */
	struct telling brand, consumer, flagged;
};

/* The category that follows `last` (NULL: the first) by posts, then name; NULL: none. */
const struct summary_category *summary_next_category(const struct candor_summary *summary,
						     const struct summary_category *last);

#endif
