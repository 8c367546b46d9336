/* A brand week by week: how commercial its posts are, and when they come in floods. */
#ifndef CANDOR_AUTHOR_BRAND_WEEKS_H
#define CANDOR_AUTHOR_BRAND_WEEKS_H

#include "author/brand.h"

struct dated; /* a post on the calendar */

/* Working space. Zero-initialize but for `mentions`. */
struct weeks {
	const struct mentions *mentions;
	struct dated *items; /* by week */
	size_t count, capacity;
};

/* Fills saturation and floods of the brand that has the mentions [first, end). CANDOR_OK or
 * CANDOR_ENOMEM. */
int weeks_fill(candor_brand *out, struct weeks *weeks, size_t first, size_t end);
void weeks_free(struct weeks *weeks);

#endif
