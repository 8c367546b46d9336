#include "author/tier.h"

/* Followers from which on a tier begins. There is no standard: these are the borders of
 * Mediakix, which most agencies are near to; docs/authors.md compares them. */
static const int64_t begins[CANDOR_TIER_COUNT] = {
	[CANDOR_TIER_ORDINARY] = 0, [CANDOR_TIER_NANO] = 1000,    [CANDOR_TIER_MICRO] = 10000,
	[CANDOR_TIER_MID] = 50000,  [CANDOR_TIER_MACRO] = 500000, [CANDOR_TIER_MEGA] = 1000000,
};

candor_tier tier_of(int64_t followers)
{
	candor_tier tier = CANDOR_TIER_MEGA;

	if (followers < 0)
		return CANDOR_TIER_UNKNOWN;
	while (followers < begins[tier])
		tier--;
	return tier;
}
