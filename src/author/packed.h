/*
 * Counts of platforms (likes, views, followers) in 16 bits: exact below 2,048, within 0.05 %
 * above, and in the same order. 0 is unknown.
 */
#ifndef CANDOR_AUTHOR_PACKED_H
#define CANDOR_AUTHOR_PACKED_H

#include <stdint.h>

/* Of the value, its leading 11 bits are kept, and how many follow. */
enum { PACKED_STEP = 1024 };

/* `count` is at most 10^15, as number_read gives it; below 0: unknown. */
static inline uint16_t packed_from(int64_t count)
{
	int64_t shift = 0;

	if (count < 0)
		return 0;
	while (count >> shift >= 2 * PACKED_STEP)
		shift++;
	return (uint16_t)(1 + shift * PACKED_STEP + (count >> shift));
}

/* The middle of what has this form; -1 for 0. */
static inline double packed_value(uint16_t packed)
{
	int64_t shift, leading;

	if (packed <= 2 * PACKED_STEP)
		return (double)packed - 1;
	shift = (packed - 1) / PACKED_STEP - 1;
	leading = packed - 1 - shift * PACKED_STEP;
	return (double)(leading << shift) + (double)((INT64_C(1) << shift) - 1) / 2;
}

#endif
