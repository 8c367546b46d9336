/* "Did you mean": how far words are apart, and which is nearest. */
#ifndef CANDOR_BASE_NEAREST_H
#define CANDOR_BASE_NEAREST_H

#include "candor.h"

/* Letters of a word that are compared. */
enum { WORD_LETTERS = 32 };

/* Levenshtein's distance of two words of at most WORD_LETTERS letters: how many of these are to
 * be changed, put in or left out. */
unsigned word_distance(const uint32_t *a, size_t a_count, const uint32_t *b, size_t b_count);

/* The word `wanted` looks most like, ASCII letters in any case; NULL when nothing is near. */
const char *nearest_word(candor_str wanted, const char *const *words, size_t count);

#endif
