/* Which name may have been meant. */
#ifndef CANDOR_AUTHOR_BRAND_NEAR_H
#define CANDOR_AUTHOR_BRAND_NEAR_H

#include "candor.h"

/* Looks for the name most like `wanted`, both in comparable spelling. Zero-initialize the rest.
 */
struct near {
	candor_str wanted;
	unsigned distance; /* characters to change, of the best one + 1; 0: there is none */
};

/* 1 when `name` is nearer than all before. One that needs more than half of its characters
 * changed, unless it contains the wanted one or is contained in it, is not near. */
int near_offer(struct near *near, candor_str name);

#endif
