/*
 * The post score: hits -> position, commercial probability, disclosure. A pure function: no
 * text, no input or output, no state.
 */
#ifndef CANDOR_SCORE_SCORE_H
#define CANDOR_SCORE_SCORE_H

#include "lexicon/hits.h"

enum { SCORE_MAX_ADJUSTMENTS = 64 };

/* Space for one result, reused from post to post. */
struct score_space {
	candor_finding *findings;
	size_t capacity;
	candor_adjustment adjustments[SCORE_MAX_ADJUSTMENTS];
};

/* What scoring needs to know about a post besides its hits. */
struct score_input {
	const struct candor_ruleset *ruleset;
	const struct hits *hits;
	double words;            /* length in words; Han characters count 1/1.6 */
	const candor_post *post; /* only for the texts that findings quote */
};

/* Fills `result`, whose findings and adjustments live in `space`. The sum of all `applied` is
 * the logit. CANDOR_OK or CANDOR_ENOMEM. */
int score_post(candor_result *result, struct score_space *space,
	       const struct score_input *input);

/* The result of a post in which nothing was found. */
void score_nothing(candor_result *result);

#endif
