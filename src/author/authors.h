/*
 * The authors of an archive while its posts come in: for each what is kept of him. Parts of an
 * archive, gathered apart and merged in any order, give the same as the whole.
 */
#ifndef CANDOR_AUTHOR_AUTHORS_H
#define CANDOR_AUTHOR_AUTHORS_H

#include "author/brand_table.h"
#include "author/campaign.h"
#include "author/note.h"
#include "author/sample.h"
#include "base/mem.h"

/* A value that posts repeat and that may change over time: that of the last day counts. */
struct dated_text {
	char *data; /* owned; NULL: never given */
	size_t size;
	int32_t day;
};

struct author {
	/* First what every post needs: 64 bytes. */
	uint64_t identity; /* hash of platform and id; of a joined author, the person */
	uint64_t records;  /* posts as they came, repeats too */
	struct sample sample;
	int64_t followers; /* of the last day that has any; -1: never given */
	int32_t followers_day;
	int verified;
	uint64_t person; /* while authors are joined */
	candor_str id, platform;
	struct dated_text name;
	struct quotes consumer, brand;
	struct contacts contacts;
	const candor_account *accounts; /* of a person with several, the largest first */
	size_t account_count;           /* 0: one only */
};

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

/* Moves what `from` has, but for id, platform and accounts. CANDOR_OK or CANDOR_ENOMEM. */
int author_merge(struct author *into, struct author *from);
/* Enters the posts that wait. CANDOR_OK or CANDOR_ENOMEM. */
int authors_settle(candor_authors *authors);
/* Forgets all authors behind the first `count`; no more are found or entered afterwards. */
void authors_shrink(candor_authors *authors, size_t count);

#endif
