/* How many people an author reaches, as tiers. */
#ifndef CANDOR_AUTHOR_TIER_H
#define CANDOR_AUTHOR_TIER_H

#include "candor.h"

/* Followers below 0 are unknown. */
candor_tier tier_of(int64_t followers);

#endif
