/*
 * The brands and works of an archive: which of the names its posts have are counted, and what
 * they tell of authors and of the brands. docs/brands.md.
 */
#ifndef CANDOR_AUTHOR_BRAND_H
#define CANDOR_AUTHOR_BRAND_H

#include "author/authors.h"

struct candor_ruleset;
struct meaning;

/* A name that may count. */
struct brand {
	uint32_t key;
	unsigned sources;
	candor_str name;  /* NUL-terminated */
	const char *rule; /* id; NULL: of no rule */
	/* Posts and authors that have it; of them, commercial ones. */
	uint32_t posts, authors, commercial_posts, commercial_authors;
	/* While they are counted: the last author that was, from 1. */
	size_t last_author, last_commercial;
};

/* Zero-initialize. */
struct brands {
	struct brand *items; /* those that count, by key */
	size_t count;
	candor_brand *views;        /* of each item */
	const candor_brand **order; /* these, as they are shown */
	candor_candidate *candidates;
	size_t candidate_count;
	const candor_brand *wanted; /* that of the candidates */
	struct arena arena;
};

/* Settles the samples of all authors, decides which names count, and leaves only these in the
 * observations: brands before works, each rising. CANDOR_OK or CANDOR_ENOMEM. */
int brands_find(struct brands *out, candor_authors *authors,
		const struct candor_ruleset *ruleset);
void brands_free(struct brands *brands);

/* The brand with this key, or NULL. */
struct brand *brands_at(const struct brands *brands, uint32_t key);

/* An author and what is known of him so far. */
struct brand_author {
	const struct author *author;
	candor_author *card;
};

/* A post that names a brand, by index: of the items of brands, of authors, of his sample. */
struct mention {
	uint32_t brand, author, post;
};

/* Everything that is needed to describe brands. The authors are in an order that does not
 * depend on that of the input, in which sums are made. */
struct mentions {
	const struct brands *brands;
	const struct brand_author *authors;
	size_t author_count;
	const struct campaigns *campaigns;
	const struct meaning *meaning;
	/* Filled by mentions_list: by brand, author and post. */
	struct mention *items;
	size_t count;
};

/* CANDOR_OK or CANDOR_ENOMEM. */
int mentions_list(struct mentions *out);
void mentions_free(struct mentions *mentions);
/* Where the mentions of the brand of the first one end. */
size_t mentions_run(const struct mentions *mentions, size_t first);
/* The paid campaign that a post is part of, or NULL. */
const candor_campaign *post_campaign(const struct mentions *mentions, size_t author,
				     size_t post);

static inline const struct observation *mention_post(const struct mentions *mentions, size_t i)
{
	const struct mention *at = &mentions->items[i];

	return &mentions->authors[at->author].author->sample.items[at->post];
}

/* The brand that authors are ranked for, if any, and for each author of the mentions the index
 * by which he is shown, or SIZE_MAX. */
struct brand_wish {
	const char *name;
	const size_t *places;
};

/* Fills the authors' cards, the views and, if there is a wish, the candidates. CANDOR_OK,
 * CANDOR_ENOMEM, or CANDOR_EUSAGE: nobody names the brand. */
int brands_describe(struct brands *brands, struct mentions *mentions,
		    const struct candor_ruleset *ruleset, const struct brand_wish *wish,
		    candor_err *err);

/* ---- Its parts ---- */

/* Figures about brands on the authors' cards. CANDOR_OK or CANDOR_ENOMEM. */
int brands_fill_cards(const struct mentions *mentions);
/* One of them, early_adoption, which is about all authors of a brand: done by the above. */
int brands_fill_adoption(const struct mentions *mentions);

/* The views of brands. CANDOR_OK or CANDOR_ENOMEM. */
int brands_fill_views(struct brands *brands, const struct mentions *mentions,
		      const struct candor_ruleset *ruleset);

/* Which brand is meant by `name`, as people write it or as a rule calls it. CANDOR_OK,
 * CANDOR_ENOMEM, or CANDOR_EUSAGE: it is none, and `err` says which may have been meant. */
int brands_name(const struct brand **out, const struct brands *brands, const char *name,
		const struct candor_ruleset *ruleset, candor_err *err);

/* Ranks authors for the brand `wanted`. CANDOR_OK or CANDOR_ENOMEM. */
int brands_rank(struct brands *brands, const struct mentions *mentions,
		const struct brand *wanted, const size_t *places);

#endif
