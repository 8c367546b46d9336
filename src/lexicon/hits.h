/*
 * From matches of patterns to hits of rules: context, exceptions, Max-Hits, source places.
 */
#ifndef CANDOR_LEXICON_HITS_H
#define CANDOR_LEXICON_HITS_H

#include "lexicon/engine.h"

struct hit {
	uint32_t rule;
	candor_field field;
	size_t start, end; /* in the field's value, as typed */
	unsigned context;  /* CANDOR_CONTEXT_... */
	unsigned count;    /* 1, or how many a counting rule counted */
	double share;      /* of the weight, 0 to 1, by what was counted; 1 for words */
};

struct hits {
	struct hit *items;
	size_t count, capacity;
};

struct counts;

/* Appends the hits of counting rules; when they look at the post's text, `of_text` is what was
 * counted there. CANDOR_OK or CANDOR_ENOMEM. */
int hits_count(struct hits *out, struct counts *of_text, const struct candor_ruleset *ruleset,
	       const struct query *query);

/* Marks the brand-side hits of sentences that talk about advertising. */
void hits_mark_talk(struct hits *hits, const struct candor_ruleset *ruleset,
		    const struct query *query);

/* Decides which matches are hits. Sorts `matches`. Hits come out by rule, then place. Negated
 * hits (where the category cancels them) and disclosures in questions are left out. CANDOR_OK
 * or CANDOR_ENOMEM. */
int hits_collect(struct hits *out, const struct candor_ruleset *ruleset,
		 const struct query *query, struct matches *matches);

#endif
