/*
 * The posts of one author, ready to be summed: what repeats counts once.
 */
#ifndef CANDOR_AUTHOR_HISTORY_H
#define CANDOR_AUTHOR_HISTORY_H

#include "author/credibility.h"
#include "author/sample.h"

/* An author's posts, ready to be summed. */
struct history {
	const struct observation *posts; /* sorted by identity: sums have one order */
	size_t count;
	uint64_t total;  /* posts that this is a sample of */
	double *weights; /* of each post: 1 / (own repetitions, posts on one brand a day) */
	unsigned char *repeats; /* 1: says what an earlier one of the row says */
	double *campaign;       /* strength of the campaign each belongs to; 0: none */
	uint32_t *by_time;      /* indexes of the posts whose day is known, oldest first */
	size_t timed;
};

struct place; /* sorts posts */

/* Working space for the history of one author after another. Zero-initialize. */
struct history_space {
	double *weights, *campaign;
	unsigned char *repeats;
	uint32_t *by_time;
	struct place *places;
	size_t weights_capacity, campaign_capacity, repeats_capacity, by_time_capacity,
		places_capacity;
};

/* Describes a settled sample of `records`; campaigns are 0. Posts that say something of the
 * categories `app` were written by a program: they have no weight. Valid until the space is
 * used again. CANDOR_OK or CANDOR_ENOMEM. */
int history_make(struct history *out, struct history_space *space, const struct sample *sample,
		 uint64_t records, uint64_t app);
void history_space_free(struct history_space *space);

/* Effective posts and credit, dependence allowed for. */
struct credit history_credit(const struct history *history);

#endif
