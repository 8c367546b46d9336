/*
 * From an author's posts to the figures of his card: pure functions of the sample. Definitions
 * and sources: docs/authors.md.
 */
#ifndef CANDOR_AUTHOR_PROFILE_H
#define CANDOR_AUTHOR_PROFILE_H

#include "author/history.h"
#include "author/meaning.h"

/* Everything of the card that is about posts alone: not class, credibility, tier or stage. */
void profile_fill(candor_author *out, const struct history *history,
		  const struct meaning *meaning, const struct candor_ruleset *ruleset);

/* Commercial share, undisclosed share and disclosure rate. `shift` moves the logit of each
 * post's commercial probability: what is known of the author before it is read. */
void profile_fill_money(candor_author *out, const struct history *history, double shift);

#endif
