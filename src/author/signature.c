#include "author/signature.h"

#include <string.h>

#include "base/hash.h"

enum { BINS = SIGNATURE_BINS, DRAWS = 1000 };

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
		uint32_t value = (uint32_t)shingles[i];

		bins->full[bin] = 1;
		if (value < bins->least[bin])
			bins->least[bin] = value;
	}
}

/* Which draws are made depends on the bin alone, so that two sets borrow alike. */
static unsigned draw_lender(unsigned empty, unsigned draw)
{
	return bin_of(hash_mix((uint64_t)draw << 8 | empty));
}

void lenders_draw(struct lenders *out)
{
	for (unsigned bin = 0; bin < BINS; bin++)
		for (unsigned i = 0; i < SIGNATURE_DRAWS; i++)
			out->of[bin][i] = (unsigned char)draw_lender(bin, i + 1);
}

/* The full bin that the empty one borrows from. */
static unsigned lender(const struct bins *bins, const struct lenders *lenders, unsigned empty)
{
	unsigned bin = empty;

	for (unsigned i = 0; i < SIGNATURE_DRAWS; i++)
		if (bins->full[lenders->of[empty][i]])
			return lenders->of[empty][i];
	for (unsigned draw = SIGNATURE_DRAWS + 1; draw < DRAWS; draw++) {
		bin = draw_lender(empty, draw);
		if (bins->full[bin])
			return bin;
	}
	while (!bins->full[bin])
		bin = (bin + 1) % BINS;
	return bin;
}

void signature_of(struct signature *out, const struct lenders *lenders,
		  const uint64_t *shingles, size_t count)
{
	struct bins bins;
	uint32_t values[BINS];

	fill(&bins, shingles, count);
	for (unsigned i = 0; i < BINS; i++)
		values[i] = bins.least[bins.full[i] ? i : lender(&bins, lenders, i)];
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
