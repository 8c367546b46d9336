#include "author/brand_near.h"

#include <string.h>

#include "base/nearest.h"
#include "text/utf8.h"

/* Of longer names the beginning. */
static size_t decode(uint32_t out[WORD_LETTERS], candor_str text)
{
	size_t count = 0;

	for (size_t at = 0; at < text.size && count < WORD_LETTERS; count++) {
		out[count] = utf8_get((const unsigned char *)text.data + at);
		at += utf8_size(out[count]);
	}
	return count;
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
	uint32_t wanted[WORD_LETTERS], other[WORD_LETTERS];
	size_t wanted_count = decode(wanted, near->wanted), count = decode(other, name);
	unsigned apart = word_distance(wanted, wanted_count, other, count);

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
