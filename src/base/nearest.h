/* "Did you mean": the word with the smallest edit distance, if that is small. */
#ifndef CANDOR_BASE_NEAREST_H
#define CANDOR_BASE_NEAREST_H

#include "candor.h"

/* The word `wanted` looks most like; NULL when nothing is near. */
const char *nearest_word(candor_str wanted, const char *const *words, size_t count);

#endif
