/* What categories of a ruleset mean for authors, as sets of categories. */
#ifndef CANDOR_AUTHOR_MEANING_H
#define CANDOR_AUTHOR_MEANING_H

#include "lexicon/ruleset.h"

struct meaning {
	uint64_t sales;    /* links, codes, prices, "order here": paid per sale */
	uint64_t exposure; /* slogans, launches, brand's voice: paid to be seen */
	uint64_t opinion;  /* own experience, test, comparison, flaw ... */
	uint64_t drawback;
	uint64_t praise;
	uint64_t own;    /* an organization speaks of itself */
	uint64_t topics; /* one category a topic */
	uint64_t social; /* those about social issues */
	unsigned topic_count;
	/* Cues. */
	uint64_t circle, team, celebrity, distributor, community, expert;
	uint64_t giveaway, app, early, work, credit, audience, empathy, reviews;
	/* Others that habits are made of. */
	uint64_t owner; /* of the seller, its staff or family */
	uint64_t testing, scenario, calls, specs;
};

/* The set with this category alone; sets have the first LIMIT_AUTHOR_CATEGORIES only. */
static inline uint64_t category_bit(size_t category)
{
	return category < LIMIT_AUTHOR_CATEGORIES ? UINT64_C(1) << category : 0;
}

struct meaning meaning_of(const struct candor_ruleset *ruleset);

#endif
