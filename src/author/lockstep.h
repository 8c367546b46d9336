/*
 * Groups in lockstep: authors who name the same brands on the same days, again and again, far
 * more often than the brands' own days make them. docs/campaigns.md, "Lockstep".
 */
#ifndef CANDOR_AUTHOR_LOCKSTEP_H
#define CANDOR_AUTHOR_LOCKSTEP_H

#include "author/brand.h"

/* Zero-initialize. */
struct locksteps {
	candor_lockstep *items; /* most members first */
	size_t count;
	struct arena arena; /* lists of members and days */
};

/* Finds them in listed mentions and flags the members' cards. CANDOR_OK or CANDOR_ENOMEM. */
int locksteps_find(struct locksteps *out, const struct mentions *mentions);
void locksteps_free(struct locksteps *locksteps);

#endif
