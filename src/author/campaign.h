/*
 * Campaigns: groups of posts by different authors that share a script. Posts are gathered, one
 * `struct campaigns` a thread or a part of the input, merged in any order, and then compared:
 * docs/campaigns.md tells how. What is found depends neither on the order of the posts nor on
 * how they were divided.
 *
 * A post takes at most 128 bytes of memory here, and nothing when its text is too short to be
 * recognized; texts go to a spool.
 */
#ifndef CANDOR_AUTHOR_CAMPAIGN_H
#define CANDOR_AUTHOR_CAMPAIGN_H

#include "author/strip.h"
#include "candor.h"

struct campaigns;

/* `directory` is where a temporary file may be made; NULL: where the system has them. Errors:
 * CANDOR_ENOMEM, CANDOR_EUSAGE. */
int campaigns_new(struct campaigns **out, const char *directory, candor_err *err);
void campaigns_free(struct campaigns *campaigns);

struct campaign_post {
	const candor_post *post;
	const candor_result *result;
	uint64_t author;        /* hash of platform and author_id */
	uint64_t identity;      /* hash of id and text: a repeated record counts once */
	int32_t day;            /* since 1970-01-01, or CANDOR_DAY_UNKNOWN */
	candor_str text;        /* comparable text of the post's text */
	struct stripped *words; /* what strip_text made of it, or NULL; gets more tags */
	uint64_t content;       /* with `words`: their hash, if there are any */
	const struct strip_range *ranges; /* of it: names of brands and products; may be NULL */
	size_t range_count;
};

/* Posts without an author are counted and left out. Does not allocate once warm. Errors:
 * CANDOR_ENOMEM, CANDOR_EIO (the temporary file). */
int campaigns_add(struct campaigns *campaigns, const struct campaign_post *post,
		  candor_err *err);

/* Moves what `part` gathered into `campaigns` and empties it. Same errors. */
int campaigns_merge(struct campaigns *campaigns, struct campaigns *part, candor_err *err);

/* Finds the campaigns, once, after the last post; the crew, which may be NULL, helps. Same
 * errors. */
int campaigns_find(struct campaigns *campaigns, const candor_crew *crew, candor_err *err);

/* By falling strength; NULL past the end. Of all kinds. */
size_t campaigns_count(const struct campaigns *campaigns);
const candor_campaign *campaigns_at(const struct campaigns *campaigns, size_t index);
/* The campaign of a post, or NULL. */
const candor_campaign *campaigns_of(const struct campaigns *campaigns, uint64_t author,
				    uint64_t identity);

#endif
