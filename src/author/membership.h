/* Which campaigns an author's posts belong to. */
#ifndef CANDOR_AUTHOR_MEMBERSHIP_H
#define CANDOR_AUTHOR_MEMBERSHIP_H

#include "author/authors.h"
#include "author/history.h"
#include "base/mem.h"

/* The campaign that a post belongs to; NULL: none, or a group of another kind (quotations,
 * giveaways ...), which counts nothing. `author` and `post` are identities. */
const candor_campaign *membership_of(const struct campaigns *campaigns, uint64_t author,
				     uint64_t post);

/* Tells each post of the author the strength of its campaign, and moves it by that; `history`
 * is made of his sample. Tells the card which campaigns these are, in `arena`: at most
 * MODEL_CAMPAIGNS. Once for each author. CANDOR_OK or CANDOR_ENOMEM. */
int membership_find(struct history *history, candor_author *card,
		    const struct campaigns *campaigns, struct author *author,
		    struct arena *arena);

#endif
