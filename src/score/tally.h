/*
 * The inside of the post score: what is summed up on the way from hits to a result.
 *
 *     score.c            weights of hits, saturated by category, shared out among findings
 *     score_adjust.c     composites, disguise, and the guards that hold positions
 *     score_conclude.c   disclosure, commercial probability, verdict
 */
#ifndef CANDOR_SCORE_TALLY_H
#define CANDOR_SCORE_TALLY_H

#include "score/score.h"

/* Adjustments that are no composites: disguise, profile, a ceiling, the floor. */
enum { OWN_ADJUSTMENTS = 4 };

/* Of one category. */
struct sums {
	double weight;   /* W: nats hit, before saturation */
	double commerce; /* the same by the commercial weights */
	double authored; /* the same by the weights of the rules' stanzas */
	double worded;   /* the part of W that words gave, not counts */
	double applied;  /* signed part of the logit: x = cap (1 - exp(-W / cap)) */
	double traded;   /* signed part of the commercial sum, by the commercial weights */
};

/* Sums by category, and what is decided on the way. */
struct tally {
	const struct score_input *input;
	candor_result *result;
	candor_finding *findings;               /* the result's, while they are filled in */
	candor_adjustment *adjustments;         /* the same; room for all that there can be */
	uint64_t begun;                         /* composites, by brief.begins */
	unsigned traits;                        /* of all rules hit */
	int inimitable;                         /* consumer evidence that is hard to script */
	unsigned context;                       /* of all findings */
	unsigned fields;                        /* of all findings, as bits */
	uint64_t is_hit[LIMIT_CATEGORIES / 64]; /* categories, as bits; only these have sums */
	struct sums sums[LIMIT_CATEGORIES];
	uint8_t categories[LIMIT_CATEGORIES]; /* those that were hit, rising */
	unsigned category_count;
	uint16_t place[LIMIT_POST_FINDINGS]; /* of each hit among the findings */
};

/* Whether the category was hit. */
static inline int tally_has(const struct tally *tally, unsigned category)
{
	return tally->is_hit[category / 64] >> category % 64 & 1;
}

static inline const struct brief *brief_at(const struct tally *tally, size_t hit)
{
	return &tally->input->ruleset->briefs[tally->input->hits->items[hit].rule];
}

static inline const struct category *category_at(const struct tally *tally, size_t hit)
{
	return &tally->input->ruleset->categories[brief_at(tally, hit)->category];
}

/* What became of the hit. */
static inline candor_finding *finding_of(const struct tally *tally, size_t hit)
{
	return &tally->findings[tally->place[hit]];
}

/* Adds composites that hold, then a disguise, then what holds the position. */
void score_adjust(struct tally *tally);

/* The disclosure state that hits set; composites may set another. */
void score_disclosure(struct tally *tally);
/* Everything that follows from logit, evidence, disclosure and commercial weights. */
void score_conclude(struct tally *tally);

/* The probability of log-odds. */
double score_probability(double logit);

#endif
