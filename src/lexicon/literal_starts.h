/*
 * With which characters a piece of a pattern can begin. What may stand behind a required
 * literal tells most of its occurrences apart: 加 in "加\s?(?:v|微|q)" is seldom followed by
 * one of these.
 */
#ifndef CANDOR_LEXICON_LITERAL_STARTS_H
#define CANDOR_LEXICON_LITERAL_STARTS_H

#include <stdint.h>

#include "candor.h"

/* Never too few. Han stands for U+4E00 to U+9FA5, which are Han in all versions of Unicode. */
struct starts {
	uint64_t ascii[2]; /* one bit each */
	uint64_t han;      /* bits that several share */
	int other;         /* everything else */
	int edge;          /* nothing: the text ends */
};

/* `starts_any` is any character; `starts_no_word` is what the end of a word allows. */
extern const struct starts starts_none, starts_any, starts_digit, starts_space, starts_no_word;

/* The kinds of bytes (sides.h) that they begin with. */
unsigned starts_side(const struct starts *starts);

void starts_unite(struct starts *all, const struct starts *more);
/* Adds the character at `p`, which is a lower-case one of normalized text. */
void starts_add(struct starts *all, const char *p);
/* What a class matches: `content` is between its brackets. */
struct starts starts_of_class(candor_str content);
/* The same of a property such as "{Han}", behind "\p". */
struct starts starts_of_property(candor_str name);

/* Bytes E4 B8 80 to E9 BE A5, and the bit of such a character. */
static inline int starts_is_han(const unsigned char *p)
{
	return p[0] >= 0xE4 && p[0] <= 0xE9 && (p[0] > 0xE4 || p[1] >= 0xB8) &&
	       (p[0] < 0xE9 || p[1] < 0xBE || (p[1] == 0xBE && p[2] <= 0xA5));
}

static inline unsigned starts_han_bit(const unsigned char *p)
{
	return (p[0] * 29u ^ p[1] * 7u ^ p[2]) & 63;
}

/* Whether the text goes on at `at` with one of them. Valid UTF-8. */
static inline int starts_at(const struct starts *starts, candor_str text, size_t at)
{
	const unsigned char *p = (const unsigned char *)text.data + at;

	if (at >= text.size)
		return starts->edge;
	if (p[0] < 0x80)
		return starts->ascii[p[0] / 64] >> (p[0] % 64) & 1;
	if (starts_is_han(p))
		return starts->han >> starts_han_bit(p) & 1;
	return starts->other;
}

#endif
