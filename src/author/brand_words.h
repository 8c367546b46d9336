/* Runs of capitalised words, as names have: "we tried Crema Club last week". */
#ifndef CANDOR_AUTHOR_BRAND_WORDS_H
#define CANDOR_AUTHOR_BRAND_WORDS_H

#include "candor.h"

/* The next run of two to four such words behind `*at`, which moves on; as typed. Words that
 * only begin sentences ("My", "Thanks") are no part of it. Runs in capitals throughout and
 * longer ones are headlines and passed over. 1: found; 0: there is no other. */
int brand_words_next(candor_str *out, candor_str typed, size_t *at);

#endif
