/* Eight bytes at a time, in the order of a little-endian machine. */
#include "base/hash.h"

#include <string.h>

static uint64_t half_word_at(const unsigned char *at)
{
	return at[0] | (uint64_t)at[1] << 8 | (uint64_t)at[2] << 16 | (uint64_t)at[3] << 24;
}

/* `size` bytes, 1 to 7; some are read twice, which does not show. */
static uint64_t part_word_at(const unsigned char *at, size_t size)
{
	if (size >= 4)
		return half_word_at(at) | half_word_at(at + size - 4) << 8 * (size - 4);
	return at[0] | (uint64_t)at[size / 2] << 8 * (size / 2) |
	       (uint64_t)at[size - 1] << 8 * (size - 1);
}

/* Eight bytes, which most machines have in this order already. */
static uint64_t whole_word_at(const unsigned char *at)
{
	uint64_t word;

	memcpy(&word, at, sizeof(word));
#if !defined(__BYTE_ORDER__) || __BYTE_ORDER__ != __ORDER_LITTLE_ENDIAN__
	word = half_word_at(at) | half_word_at(at + 4) << 32;
#endif
	return word;
}

uint64_t hash_bytes(uint64_t seed, const void *data, size_t size)
{
	const unsigned char *at = data;
	uint64_t sum = hash_add(seed, size);

	for (; size >= 8; at += 8, size -= 8)
		sum = hash_add(sum, whole_word_at(at));
	return size ? hash_add(sum, part_word_at(at, size)) : sum;
}
