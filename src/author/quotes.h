/*
 * The posts of an author that tell most, by which a card shows what its numbers mean: the
 * strongest of each side under a total order, so that they do not depend on the order of input.
 */
#ifndef CANDOR_AUTHOR_QUOTES_H
#define CANDOR_AUTHOR_QUOTES_H

#include "author/observation.h"
#include "base/mem.h"

enum { QUOTES_KEPT = 3 };

struct quote {
	float strength; /* above 0: how far beyond the middle, in nats */
	uint64_t post, content;
	int32_t day;
	float position, commercial;
	const char *rule; /* id of the rule that weighed most; the ruleset's */
	char *text;       /* id, excerpt and the words found, one after another; of quotes that
			   * are kept owned */
	uint16_t id, excerpt, words; /* their sizes */
	uint16_t mark;               /* where the words are in the excerpt */
};

struct quotes {
	struct quote items[QUOTES_KEPT]; /* strongest first */
	unsigned count;
};

/* Keeps a copy of `quote`, if it is one of the strongest. CANDOR_OK or CANDOR_ENOMEM. */
int quotes_take(struct quotes *quotes, const struct quote *quote);

/* Takes over `quote`, whose text is freed when it is not kept. */
void quotes_add(struct quotes *quotes, const struct quote *quote);

/* Copies what is quoted of a post: its id, an excerpt around the finding that weighed most on
 * the side of `sign` (1 consumer, -1 brand), and its words. CANDOR_OK or CANDOR_ENOMEM. */
int quote_fill(struct quote *quote, struct arena *arena, const candor_post *post,
	       const candor_result *result, int sign);

void quotes_free(struct quotes *quotes);

#endif
