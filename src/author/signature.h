/*
 * Signatures by which alike sets are found without comparing all pairs: one-permutation MinHash
 * (Li, Owen, Zhang 2012) of 72 bins, whose empty bins borrow from full ones that are drawn for
 * each (Shrivastava and Li 2014; in the form of Shrivastava 2017), in 18 bands of 4. Two sets
 * of Jaccard similarity s agree in at least one band with probability 1 - (1 - s^4)^18: 0.14 at
 * 0.3, 0.37 at 0.4, 0.69 at 0.5, 0.92 at 0.6, 0.99 at 0.7.
 */
#ifndef CANDOR_AUTHOR_SIGNATURE_H
#define CANDOR_AUTHOR_SIGNATURE_H

#include <stddef.h>
#include <stdint.h>

enum {
	SIGNATURE_ROWS = 4,
	SIGNATURE_BANDS = 18,
	SIGNATURE_BINS = SIGNATURE_ROWS * SIGNATURE_BANDS,
	SIGNATURE_BITS = 64,
	SIGNATURE_DRAWS =
		32 /* listed: a tenth of full bins are found in these 29 times of 30 */
};

/* The bins that each empty one asks in turn, drawn once and not for each text. */
struct lenders {
	unsigned char of[SIGNATURE_DRAWS][SIGNATURE_BINS];
};

void lenders_draw(struct lenders *out);

struct signature {
	uint32_t bands[SIGNATURE_BANDS];
	uint32_t bits[SIGNATURE_BITS / 32]; /* one of each of the first bins */
};

/* Of `count` shingles, at least one, in any order and with any repetitions. */
void signature_of(struct signature *out, const struct lenders *lenders,
		  const uint64_t *shingles, size_t count);

/* How many of SIGNATURE_BITS two signatures share: half of them by chance, all when the sets
 * are equal, (1 + s) / 2 of them on average. */
unsigned signature_agreement(const struct signature *a, const struct signature *b);

#endif
