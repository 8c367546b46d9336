/* Days since 1970-01-01 as dates. */
#ifndef CANDOR_OUTPUT_DAY_H
#define CANDOR_OUTPUT_DAY_H

#include "output/put.h"

/* "2026-11-22"; nothing and 0 for INT32_MIN, the unknown day, and others outside of the years 1
 * to 9999, else 1. */
int put_day(candor_buffer *out, int32_t day);

#endif
