/*
 * Required literals: strings of which at least one occurs in everything a pattern matches. They
 * let a prefilter say "this pattern cannot match here" without running it.
 */
#ifndef CANDOR_LEXICON_LITERAL_H
#define CANDOR_LEXICON_LITERAL_H

#include "base/limits.h"
#include "base/mem.h"
#include "candor.h"
#include "lexicon/literal_starts.h"

struct literal_set {
	candor_str *items; /* normalized text, distinct */
	size_t count;
	int is_near; /* a match begins at most `before` characters before a member */
	unsigned before;
	int has_follow; /* behind a member there is a character, one of `follow` */
	struct starts follow;
	unsigned sides; /* what may stand before and behind a member (sides.h) */
};

struct literals {
	/* Of each set at least one member occurs; the most telling set first. */
	struct literal_set sets[LIMIT_PATTERN_SETS];
	size_t count; /* 0: nothing can be said, run it always */
	/* A match has a decimal digit, which no set tells (with `raw` nothing is said), and at
	 * most `longest` characters; 0: no bound is known. */
	int needs_digit;
	unsigned longest;
};

/* Reads the PCRE2 pattern `source` (expanded, as regex_source gives it). Conservative: whatever
 * is not understood yields no literal, never a wrong one. With `raw` the pattern sees text as
 * typed, and only what survives normalization whole is used. Strings live in `arena`. CANDOR_OK
 * or CANDOR_ENOMEM. */
int literals_extract(struct literals *out, candor_str source, int raw, struct arena *arena);

#endif
