/* Eight bytes at a time, in the order of a little-endian machine. */
#include "base/hash.h"

/* `size` bytes, at most 8. */
static uint64_t word_at(const unsigned char *at, size_t size)
{
	uint64_t word = 0;

	for (size_t i = 0; i < size; i++)
		word |= (uint64_t)at[i] << 8 * i;
	return word;
}

uint64_t hash_bytes(uint64_t seed, const void *data, size_t size)
{
	const unsigned char *at = data;
	uint64_t sum = hash_add(seed, size);

	for (; size >= 8; at += 8, size -= 8)
		sum = hash_add(sum, word_at(at, 8));
	return size ? hash_add(sum, word_at(at, size)) : sum;
}
