/* Which campaigns an author's posts belong to. */
#ifndef CANDOR_AUTHOR_MEMBERSHIP_H
#define CANDOR_AUTHOR_MEMBERSHIP_H

#include "author/campaign.h"
#include "author/history.h"
#include "base/mem.h"

/* Tells each post of the author `identity` the strength of its campaign, and the card which
 * campaigns these are, in `arena`: at most MODEL_CAMPAIGNS. Groups of other kinds (quotations,
 * giveaways ...) count nothing. CANDOR_OK or CANDOR_ENOMEM. */
int membership_find(struct history *history, candor_author *card,
		    const struct campaigns *campaigns, uint64_t identity, struct arena *arena);

#endif
