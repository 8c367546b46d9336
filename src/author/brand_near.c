#include "author/brand_near.h"

#include <string.h>

#include "text/utf8.h"

/* Longer names are compared by their beginnings. */
enum { NAME_LENGTH = 32 };

static size_t decode(uint32_t *out, candor_str text)
{
	size_t count = 0;

	for (size_t at = 0; at < text.size && count < NAME_LENGTH; count++) {
		out[count] = utf8_get((const unsigned char *)text.data + at);
		at += utf8_size(out[count]);
	}
	return count;
}

static unsigned least(unsigned a, unsigned b)
{
	return a < b ? a : b;
}

/* Levenshtein's, over characters. */
static unsigned distance(const uint32_t *a, size_t a_count, const uint32_t *b, size_t b_count)
{
	unsigned row[NAME_LENGTH + 1];

	for (unsigned k = 0; k <= b_count; k++)
		row[k] = k;
	for (unsigned i = 1; i <= a_count; i++) {
		unsigned diagonal = row[0];

		row[0] = i;
		for (unsigned k = 1; k <= b_count; k++) {
			unsigned above = row[k];

			row[k] = least(least(row[k] + 1, row[k - 1] + 1),
				       diagonal + (a[i - 1] != b[k - 1]));
			diagonal = above;
		}
	}
	return row[b_count];
}

static int contains(const uint32_t *a, size_t a_count, const uint32_t *b, size_t b_count)
{
	for (size_t at = 0; at + b_count <= a_count; at++)
		if (!memcmp(a + at, b, b_count * sizeof(*b)))
			return 1;
	return 0;
}

int near_offer(struct near *near, candor_str name)
{
	uint32_t wanted[NAME_LENGTH], other[NAME_LENGTH];
	size_t wanted_count = decode(wanted, near->wanted), count = decode(other, name);
	unsigned apart = distance(wanted, wanted_count, other, count);

	if (wanted_count < 2 || count < 2)
		return 0;
	if (2 * apart > count && !contains(wanted, wanted_count, other, count) &&
	    !contains(other, count, wanted, wanted_count))
		return 0;
	if (near->distance && apart + 1 >= near->distance)
		return 0;
	near->distance = apart + 1;
	return 1;
}
