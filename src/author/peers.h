/*
 * Authors against those of about the same size on the same platform: what is usual differs
 * more between sizes than tiers tell.
 */
#ifndef CANDOR_AUTHOR_PEERS_H
#define CANDOR_AUTHOR_PEERS_H

#include "candor.h"

struct peer {
	candor_author *card;
	double size;           /* log of followers */
	double rate, comments; /* logs of engagement figures; NaN: unknown */
};

/* All that have followers. Zero-initialize. */
struct peers {
	struct peer *items;
	size_t count, capacity;
};

/* Enters an author, if followers are known; the card stays where it is until peers_compare.
 * CANDOR_OK or CANDOR_ENOMEM. */
int peers_add(struct peers *peers, candor_author *card);

/* Fills what peers tell in each card->engagement, and sets its flags. Whom an author is
 * compared with depends on platform, followers and id alone. */
void peers_compare(struct peers *peers);

void peers_free(struct peers *peers);

#endif
