/*
 * Which words and characters are counted as what. Each question that is asked all the time has
 * a quick one before it, which says no to nearly all that is nothing.
 */
#ifndef CANDOR_TEXT_COUNT_KIND_H
#define CANDOR_TEXT_COUNT_KIND_H

#include <stdint.h>

#include "text/count.h"

enum { LONGEST_PERSON = 9 };

/* The sizes of words for persons by their first letter: bit n says that one has n bytes. */
extern const uint16_t person_sizes['z' - 'a' + 1];
/* The second and third bytes of the Han characters that have a kind: those that share a bit may
 * stand together. */
extern const unsigned char han_second[256], han_third[256];

/* May a comparable word of `size` bytes that begins with `first` be one for a person? */
static inline int may_be_person(unsigned char first, size_t size)
{
	return first >= 'a' && size <= LONGEST_PERSON && person_sizes[first - 'a'] >> size & 1;
}

/* COUNT_FIRST_PERSON, COUNT_WE, COUNT_SECOND_PERSON or COUNT_NONE: what the word of `size`
 * bytes is. */
int person_kind(const unsigned char *word, size_t size);

/* May the Han character at `p` have a kind? */
static inline int may_have_kind(const unsigned char *p)
{
	return han_second[p[1]] & han_third[p[2]];
}

/* The kind of the Han character at `p`, or COUNT_NONE. */
int han_kind(const unsigned char *p);

/* The kind of another character of three bytes at `p`, or COUNT_NONE. */
int wide_kind(const unsigned char *p);

#endif
