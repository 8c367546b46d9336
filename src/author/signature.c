#include "author/signature.h"

#include <string.h>

#include "base/hash.h"

enum { BINS = SIGNATURE_BINS, DRAWS = 999 };

struct bins {
	uint32_t least[BINS];
	unsigned char full[BINS];
};

/* Scales the upper half of `hash` to a bin. */
static unsigned bin_of(uint64_t hash)
{
	return (unsigned)(((hash >> 32) * BINS) >> 32);
}

static void fill(struct bins *bins, const uint64_t *shingles, size_t count)
{
	memset(bins->full, 0, sizeof(bins->full));
	memset(bins->least, 0xFF, sizeof(bins->least));
	for (size_t i = 0; i < count; i++) {
		unsigned bin = bin_of(shingles[i]);
		uint32_t value = (uint32_t)shingles[i], least = bins->least[bin];

		bins->full[bin] = 1;
		bins->least[bin] = value < least ? value : least;
	}
}

/* Which draws are made depends on the bin alone, so that two sets borrow alike. */
static unsigned draw_lender(unsigned empty, unsigned draw)
{
	return bin_of(hash_mix((uint64_t)(draw + 1) << 8 | empty));
}

void lenders_draw(struct lenders *out)
{
	for (unsigned draw = 0; draw < SIGNATURE_DRAWS; draw++)
		for (unsigned bin = 0; bin < BINS; bin++)
			out->of[draw][bin] = (unsigned char)draw_lender(bin, draw);
}

/* Full bins keep their values, empty ones borrow: all of them ask by turns. Which are full is
 * chance, so that steps without a branch are faster than those that guess. */
static void lend(uint32_t values[BINS], const struct bins *bins, const struct lenders *lenders)
{
	unsigned asking[BINS], count = 0;

	for (unsigned bin = 0; bin < BINS; bin++) {
		values[bin] = bins->least[bin];
		asking[count] = bin;
		count += !bins->full[bin];
	}
	for (unsigned draw = 0; count && draw < DRAWS; draw++) {
		unsigned left = 0;

		for (unsigned i = 0; i < count; i++) {
			unsigned bin = asking[i];
			unsigned from = draw < SIGNATURE_DRAWS ? lenders->of[draw][bin]
							       : draw_lender(bin, draw);

			values[bin] = bins->least[from];
			asking[left] = bin;
			left += !bins->full[from];
		}
		count = left;
	}
	for (unsigned i = 0; i < count; i++) {
		unsigned from = draw_lender(asking[i], DRAWS - 1);

		while (!bins->full[from])
			from = (from + 1) % BINS;
		values[asking[i]] = bins->least[from];
	}
}

void signature_of(struct signature *out, const struct lenders *lenders,
		  const uint64_t *shingles, size_t count)
{
	struct bins bins;
	uint32_t values[BINS];

	fill(&bins, shingles, count);
	lend(values, &bins, lenders);
	for (unsigned band = 0; band < SIGNATURE_BANDS; band++) {
		uint64_t sum = band;

		for (unsigned row = 0; row < SIGNATURE_ROWS; row++)
			sum = hash_add(sum, values[row * SIGNATURE_BANDS + band]);
		out->bands[band] = (uint32_t)sum;
	}
	memset(out->bits, 0, sizeof(out->bits));
	for (unsigned i = 0; i < SIGNATURE_BITS; i++)
		out->bits[i / 32] |= (values[i] & 1) << i % 32;
}

unsigned signature_agreement(const struct signature *a, const struct signature *b)
{
	unsigned same = SIGNATURE_BITS;

	for (unsigned i = 0; i < SIGNATURE_BITS / 32; i++)
		same -= (unsigned)__builtin_popcount(a->bits[i] ^ b->bits[i]);
	return same;
}
