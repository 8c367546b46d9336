/*
 * A uniform sample of an author's posts: those whose identities, which are hashes, are smallest
 * (bottom-k; Cohen and Kaplan 2007). Which ones these are depends neither on the order of the
 * posts nor on how they were divided, so that everything summed over a sample is the same, bit
 * for bit, for any order of input. Up to SAMPLE_POSTS distinct posts it is no sample: all are
 * there.
 */
#ifndef CANDOR_AUTHOR_SAMPLE_H
#define CANDOR_AUTHOR_SAMPLE_H

#include "author/observation.h"
#include "base/mem.h"

/* Shares taken from so many posts are exact to 1.6 % (one standard error). */
enum { SAMPLE_POSTS = 1024 };

/* Zero-initialize. */
struct sample {
	struct observation *items; /* sorted and distinct after sample_settle */
	size_t count, capacity;
	uint64_t bound; /* identities from here on are not in the running; 0: all are */
};

/* Enters a post. CANDOR_OK or CANDOR_ENOMEM. */
int sample_add(struct sample *sample, const struct observation *observation);

/* Fetches the place of the next post into the cache. */
static inline void sample_fetch_early(const struct sample *sample)
{
	if (sample->items)
		mem_fetch_early(sample->items + sample->count, sizeof(*sample->items));
}

/* Enters the posts of another sample, which stays as it is. CANDOR_OK or CANDOR_ENOMEM. */
int sample_merge(struct sample *sample, const struct sample *other);

/* Sorts by identity, makes one of equal posts and keeps the first SAMPLE_POSTS. */
void sample_settle(struct sample *sample);

/* Distinct posts, of `records` of which the sample was taken, after sample_settle: exact unless
 * posts were left out and repeated. */
uint64_t sample_posts(const struct sample *sample, uint64_t records);

/* The same, and empties the other one. */
int sample_move(struct sample *sample, struct sample *other);

/* Forgets the posts and keeps the memory. */
void sample_clear(struct sample *sample);
void sample_free(struct sample *sample);

#endif
