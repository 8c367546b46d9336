/* The histogram of positions, as summaries and authors count it. */
#ifndef CANDOR_SCORE_POSITION_BIN_H
#define CANDOR_SCORE_POSITION_BIN_H

#include "candor.h"

/* 0 to CANDOR_POSITION_BINS - 1 for -1 to 1. */
static inline size_t position_bin(double position)
{
	double bin = (position + 1) / 2 * CANDOR_POSITION_BINS;

	return bin < CANDOR_POSITION_BINS - 1 ? (size_t)bin : CANDOR_POSITION_BINS - 1;
}

#endif
