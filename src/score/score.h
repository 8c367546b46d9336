/*
 * The post score: hits -> position, commercial probability, disclosure. A pure function: no
 * text, no input or output, no state.
 */
#ifndef CANDOR_SCORE_SCORE_H
#define CANDOR_SCORE_SCORE_H

#include "lexicon/hits.h"

/* What scoring needs to know about a post besides its hits. */
struct score_input {
	const struct candor_ruleset *ruleset;
	const struct hits *hits;
	double words;            /* length in words; Han count 1/1.6; 0: short */
	const candor_post *post; /* only for the texts that findings quote */
};

/* Fills `result`, which is that of score_nothing before and whose findings and adjustments are
 * taken from `arena`. The sum of all `applied` is the logit. CANDOR_OK or CANDOR_ENOMEM. */
int score_post(candor_result *result, struct arena *arena, const struct score_input *input);

/* The result of a post in which nothing was found. */
void score_nothing(candor_result *result, const struct candor_ruleset *ruleset);

/* What a position says, where there is evidence enough. */
candor_verdict score_verdict(double position);
/* Whether a post that says so much of a business relation hides that it is commercial. */
int score_is_undisclosed(candor_disclosure disclosure, double commercial);

#endif
