/* Eight bytes at a time, in the order of a little-endian machine. */
#include "base/hash.h"

#include <string.h>

/* `size` bytes, at most 8. */
static uint64_t word_at(const unsigned char *at, size_t size)
{
	uint64_t word = 0;

	for (size_t i = 0; i < size; i++)
		word |= (uint64_t)at[i] << 8 * i;
	return word;
}

/* Eight bytes, which most machines have in this order already. */
static uint64_t whole_word_at(const unsigned char *at)
{
	uint64_t word;

	memcpy(&word, at, sizeof(word));
#if !defined(__BYTE_ORDER__) || __BYTE_ORDER__ != __ORDER_LITTLE_ENDIAN__
	word = word_at(at, 8);
#endif
	return word;
}

uint64_t hash_bytes(uint64_t seed, const void *data, size_t size)
{
	const unsigned char *at = data;
	uint64_t sum = hash_add(seed, size);

	for (; size >= 8; at += 8, size -= 8)
		sum = hash_add(sum, whole_word_at(at));
	return size ? hash_add(sum, word_at(at, size)) : sum;
}
