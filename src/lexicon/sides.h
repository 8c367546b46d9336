/*
 * What may stand directly before and behind a literal: enough to tell that "am" in "team" is no
 * occurrence before anybody hears of it.
 */
#ifndef CANDOR_LEXICON_SIDES_H
#define CANDOR_LEXICON_SIDES_H

#include <stdint.h>

#include "candor.h"

/* Kinds of bytes; of sides, bits. Those behind a literal are SIDES_BITS higher. */
enum {
	SIDE_LETTER = 1, /* a-z, A-Z, '_' */
	SIDE_DIGIT = 2,
	SIDE_SPACE = 4,
	SIDE_LINE = 8,   /* the begin or end of a line or of the text */
	SIDE_OTHER = 16, /* of ASCII */
	SIDE_HIGH = 32,  /* not ASCII */
	SIDE_ANY = 63,
	SIDE_NO_WORD = SIDE_ANY & ~(SIDE_LETTER | SIDE_DIGIT),
	SIDES_BITS = 6,
};

#define SIDES(before, behind) ((unsigned)(before) | (unsigned)(behind) << SIDES_BITS)
#define SIDES_ANY             SIDES(SIDE_ANY, SIDE_ANY)

/* Each ASCII character's kind. */
extern const unsigned char side_kinds[0x80];

static inline unsigned side_kind(char c)
{
	return (unsigned char)c < 0x80 ? side_kinds[(unsigned char)c] : SIDE_HIGH;
}

/* The sides that [start, end) of the text has. */
static inline unsigned sides_at(candor_str text, size_t start, size_t end)
{
	return SIDES(start ? side_kind(text.data[start - 1]) : SIDE_LINE,
		     end < text.size ? side_kind(text.data[end]) : SIDE_LINE);
}

/* Whether what is there is among what may be. */
static inline int sides_fit(unsigned there, unsigned may_be)
{
	return !(there & ~may_be);
}

#endif
