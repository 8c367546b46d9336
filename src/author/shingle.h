/*
 * Shingles: all runs of five characters, or of three words, of a stripped text, as 64-bit
 * hashes. In mixed text a character weighs 3 and a word 5, and a shingle is the shortest run of
 * at least 15 that begins at a token. How alike two texts are is how alike the sets of their
 * shingles are (Broder 1997).
 */
#ifndef CANDOR_AUTHOR_SHINGLE_H
#define CANDOR_AUTHOR_SHINGLE_H

#include "candor.h"

/* Zero-initialize; grows and is reused. */
struct shingles {
	uint64_t *items;
	size_t count, capacity;
};

/* The shingles of `text`, which strip_text made, in its order. CANDOR_OK or CANDOR_ENOMEM. */
int shingles_read(struct shingles *out, candor_str text);
/* Makes a set of them: sorted, each once. */
void shingles_sort(struct shingles *shingles);
/* Of two sets. */
size_t shingles_common(const struct shingles *a, const struct shingles *b);
/* Common ones by all: 0 to 1. */
double shingles_jaccard(const struct shingles *a, const struct shingles *b);
void shingles_free(struct shingles *shingles);

#endif
