/* Seeded random numbers: the same on every machine and run. */
#ifndef CANDOR_TESTS_UNIT_DICE_H
#define CANDOR_TESTS_UNIT_DICE_H

#include <stdint.h>

struct dice {
	uint64_t seed;
};

/* 0 to below - 1. Multiplier and increment: Knuth's MMIX. */
static inline unsigned dice_below(struct dice *dice, unsigned below)
{
	dice->seed = dice->seed * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
	return (unsigned)(dice->seed >> 33) % below;
}

#endif
