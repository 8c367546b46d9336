/* What the steps from posts to clusters share. */
#ifndef CANDOR_AUTHOR_CAMPAIGN_FINDER_H
#define CANDOR_AUTHOR_CAMPAIGN_FINDER_H

#include "author/campaign_data.h"
#include "base/limits.h"

/* Posts with the same stripped text. */
struct variant {
	uint32_t first, count; /* of campaigns->posts */
	uint32_t misses;       /* comparisons in vain */
};

/* Bands that are sorted at a time. */
enum { FINDER_BANDS = 6 };

_Static_assert(SIGNATURE_BANDS % FINDER_BANDS == 0, "bands come in full rows");

struct leader {
	uint32_t variant;
	int is_read;
	struct shingles shingles;
};

struct finder {
	struct campaigns *campaigns;
	struct variant *variants; /* by the hash of their text */
	size_t count;
	uint32_t *alike; /* sets of variants, by one of which each is like another */
	uint32_t *akin;  /* the same with less likeness: members may be reworded */
	/* A band or a set in the upper half, a variant in the lower: rows of `count`, one for
	 * each of the bands that are sorted at a time. */
	uint64_t *keys, *spare;
	size_t key_counts[FINDER_BANDS];
	unsigned first_band;
	struct leader leaders[LIMIT_CAMPAIGN_LEADERS + 1];
	size_t leader_count;
	struct script script;
	struct builder *builder;
	candor_err *err;
};

static inline const struct script_post *finder_post(const struct finder *finder,
						    uint32_t variant)
{
	return &finder->campaigns->posts[finder->variants[variant].first];
}

/* Sorts posts by text, author and identity, leaves repeated records out, and puts signatures,
 * one a text, in the same order. CANDOR_OK or CANDOR_ENOMEM. */
int campaigns_settle(struct campaigns *campaigns, candor_err *err);

/* The set of a variant's shingles. */
int finder_shingles(struct finder *finder, struct shingles *out, uint32_t variant);

/* Joins texts that are akin and made of one another's words. */
int finder_join_reworded(struct finder *finder);

/* Sorts what was found. */
int campaigns_order(struct campaigns *campaigns, candor_err *err);

#endif
