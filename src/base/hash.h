/*
 * 64-bit hashes that are the same on every machine and in every run, so that what is sorted or
 * sampled by them is, too. They keep values apart, not secrets: whoever wants two texts with
 * the same hash can make them.
 */
#ifndef CANDOR_BASE_HASH_H
#define CANDOR_BASE_HASH_H

#include <stddef.h>
#include <stdint.h>

/* Turns every bit of `x` into about half of the bits of the result, one to one; 0 stays 0. The
 * finalizer of splitmix64 (Steele, Lea, Flood 2014; factors: Stafford's mix 13). */
static inline uint64_t hash_mix(uint64_t x)
{
	x = (x ^ x >> 30) * UINT64_C(0xBF58476D1CE4E5B9);
	x = (x ^ x >> 27) * UINT64_C(0x94D049BB133111EB);
	return x ^ x >> 31;
}

/* The hash of a sequence that has the hash `sum`, continued by `next`. */
static inline uint64_t hash_add(uint64_t sum, uint64_t next)
{
	return hash_mix(sum + UINT64_C(0x9E3779B97F4A7C15) + next);
}

/* Hash of `size` bytes at `data` (NULL only when there are none). Different seeds give
 * independent hashes. */
uint64_t hash_bytes(uint64_t seed, const void *data, size_t size);

#endif
