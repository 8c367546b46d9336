/* What numbers and times are wrapped in by exporters, taken off before they are read. */
#ifndef CANDOR_BASE_LENIENT_H
#define CANDOR_BASE_LENIENT_H

#include "candor.h"

/* Longer values are no number and no time. */
enum { LENIENT_BYTES = 128 };

/* Whether `c` is a space, tab or line end. */
static inline int is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/* `text` without blanks and a pair of quotation marks around it ("\"2024-05-01\"" in a CSV cell
 * that holds JSON). Full-width forms become ASCII, ideographic, no-break and narrow spaces
 * become spaces, in `out` when there are any. Empty when it is longer than `out`. */
candor_str lenient(char out[LENIENT_BYTES], candor_str text);

#endif
