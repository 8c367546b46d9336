/* How many people an author reaches, as tiers. */
#ifndef CANDOR_AUTHOR_TIER_H
#define CANDOR_AUTHOR_TIER_H

#include "candor.h"

/* Followers below 0 are unknown. NULL as `tiers` has the default's borders. */
candor_tier tier_of(const candor_tiers *tiers, candor_str platform, int64_t followers);

#endif
