/* Agencies: accounts that give the same contact for business. docs/authors.md, "Agencies". */
#ifndef CANDOR_AUTHOR_AGENCY_H
#define CANDOR_AUTHOR_AGENCY_H

#include "author/draft.h"
#include "base/mem.h"

struct agencies {
	candor_agency *items; /* most authors first, then by id */
	size_t count;
};

/* Finds them among all authors, in `arena`, and tells each card its own; members are not filled
 * yet. CANDOR_OK or CANDOR_ENOMEM. */
int agencies_find(struct agencies *out, struct drafts *drafts, struct arena *arena);

/* Fills the members: those of `count` cards that belong to one, in their order. CANDOR_OK or
 * CANDOR_ENOMEM. */
int agencies_fill(struct agencies *agencies, candor_author *const *cards, size_t count,
		  struct arena *arena);

#endif
