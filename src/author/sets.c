#include "author/sets.h"

uint32_t sets_least(uint32_t *parents, uint32_t number)
{
	while (parents[number] != number) {
		parents[number] = parents[parents[number]];
		number = parents[number];
	}
	return number;
}

/* The least number leads, so that sets do not depend on the order of joining. */
void sets_join(uint32_t *parents, uint32_t a, uint32_t b)
{
	uint32_t left = sets_least(parents, a), right = sets_least(parents, b);

	if (left < right)
		parents[right] = left;
	else
		parents[left] = right;
}

/* Byte by byte from the least on; four passes end where they began. */
void keys_sort(uint64_t *items, uint64_t *spare, size_t count)
{
	for (unsigned shift = 32; shift < 64; shift += 8) {
		size_t places[257] = { 0 };
		uint64_t *swap = items;

		for (size_t i = 0; i < count; i++)
			places[(items[i] >> shift & 0xFF) + 1]++;
		for (size_t i = 0; i < 256; i++)
			places[i + 1] += places[i];
		for (size_t i = 0; i < count; i++)
			spare[places[items[i] >> shift & 0xFF]++] = items[i];
		items = spare;
		spare = swap;
	}
}

size_t keys_run(const uint64_t *items, size_t count, size_t first)
{
	size_t end = first + 1;

	while (end < count && items[end] >> 32 == items[first] >> 32)
		end++;
	return end;
}
