/*
 * The authors of an archive while its posts come in: for each what is kept of him. Parts of an
 * archive, gathered apart and merged in any order, give the same as the whole.
 */
#ifndef CANDOR_AUTHOR_AUTHORS_H
#define CANDOR_AUTHOR_AUTHORS_H

#include "author/author.h"
#include "author/brand_table.h"
#include "author/campaign.h"

/* Where an author is in the table; most others are told from him without a look there. */
struct author_slot {
	uint32_t index; /* + 1; 0: free */
	uint32_t tag;   /* upper half of the identity */
};

struct candor_authors {
	candor_authors_options options;
	struct author *items;
	size_t count, capacity;
	struct author_slot *slots; /* by identity, open addressing */
	size_t slot_count;
	uint64_t anonymous; /* posts without an author */
	uint64_t positions[CANDOR_POSITION_BINS];
	struct arena arena; /* ids and platforms */
	struct notes notes; /* posts that are not entered yet */
	struct observer *observer;
	struct campaigns *campaigns;
	struct brand_table names; /* that may be those of brands */
	struct brand_table signs; /* hashtags and handles of commercial posts */
	/* After candor_authors_conclude. */
	candor_account *missing; /* of options.people, those without posts */
	size_t missing_count;
	struct conclusion *conclusion;
};

/* The author of the account, entered if he is new; NULL when out of memory. Until another one
 * is entered. */
struct author *authors_enter(candor_authors *authors, const struct account *account);
/* Enters what `notes` hold, of this table or of another, and forgets them. CANDOR_OK or
 * CANDOR_ENOMEM. */
int authors_enter_notes(candor_authors *authors, struct notes *notes);
/* Forgets all authors behind the first `count`; no more are found or entered afterwards. */
void authors_shrink(candor_authors *authors, size_t count);

#endif
