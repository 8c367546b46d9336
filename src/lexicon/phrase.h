/*
 * Phrases: literals with boundaries and flexible spaces, verified without a regex engine.
 */
#ifndef CANDOR_LEXICON_PHRASE_H
#define CANDOR_LEXICON_PHRASE_H

#include "base/limits.h"
#include "base/mem.h"
#include "candor.h"

struct phrase {
	unsigned count;  /* words */
	unsigned anchor; /* index of the word that a prefilter should look for */
	int bounded_left, bounded_right;      /* begins, ends with a word character */
	candor_str words[LIMIT_PHRASE_WORDS]; /* normalized, without white space */
};

/* Normalizes `source` and splits it into `out`, whose strings live in `arena`.
 * CANDOR_ESYNTAX: nothing is left of it, or it has more than LIMIT_PHRASE_WORDS words. */
int phrase_parse(struct phrase *out, candor_str source, struct arena *arena, candor_err *err);

/* The anchor word is at [*start, *end) of `text` (normalized). Returns 1, and the range of the
 * whole phrase, when all words and boundaries are there. */
int phrase_verify(const struct phrase *phrase, candor_str text, size_t *start, size_t *end);

/* Whether [start, end) of `text` begins and ends at the boundaries the phrase asks for. */
int phrase_bounded(const struct phrase *phrase, candor_str text, size_t start, size_t end);

/* The phrase as a PCRE2 pattern without boundaries, for the reference engine. */
int phrase_to_pattern(const struct phrase *phrase, candor_buffer *out);

#endif
