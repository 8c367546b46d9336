/*
 * What a post tells about its author, until it is entered among what is kept of him. His place
 * in memory is seldom in a cache: of many posts at once it can be fetched early.
 */
#ifndef CANDOR_AUTHOR_NOTE_H
#define CANDOR_AUTHOR_NOTE_H

#include "author/contact.h"
#include "author/quotes.h"
#include "base/mem.h"

struct account {
	uint64_t identity; /* hash of platform and id */
	candor_str id, platform;
};

/* Copies id and platform to the arena. CANDOR_OK or CANDOR_ENOMEM. */
int account_copy(struct arena *arena, struct account *out, const struct account *from);

struct note {
	struct account account;
	candor_str name;
	int64_t followers; /* -1: not given */
	int verified;
	int side;           /* that `quote` speaks for: 1 consumer, -1 brand; 0: none */
	struct quote quote; /* its text is the arena's */
	const struct contacts *contacts; /* NULL: none */
	struct observation seen;
};

/* Zero-initialize. */
struct notes {
	struct note *items;
	size_t count, capacity;
	struct arena arena; /* of what they point to */
	size_t bytes;       /* of ids and names there */
};

/* The next place; NULL when out of memory. */
struct note *notes_next(struct notes *notes);
/* Fills that place, but for `seen`, which is there, and counts it. CANDOR_OK or CANDOR_ENOMEM.
 */
int notes_add(struct notes *notes, const candor_post *post, const candor_result *result);
/* Whether they are to be entered before another one is added. */
int notes_are_many(const struct notes *notes);
/* Forgets all and keeps the memory. */
void notes_clear(struct notes *notes);
void notes_free(struct notes *notes);

#endif
