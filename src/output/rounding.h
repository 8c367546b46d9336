/* Rounding addends so that, as printed, they add up to the printed sum. */
#ifndef CANDOR_OUTPUT_ROUNDING_H
#define CANDOR_OUTPUT_ROUNDING_H

#include "candor.h"

/* Fills `parts` (finding_count + adjustment_count + 1 items) with the `applied` of findings and
 * adjustments in thousandths, each the integer below or above it, chosen by largest remainder
 * so that they add up to the logit in thousandths, which is returned. Zero stays zero. The last
 * item is what is missing where the result does not list everything it summed; otherwise 0. */
int64_t round_addends(const candor_result *result, int64_t *parts);

#endif
