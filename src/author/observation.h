/*
 * What is kept of a post once it has been scored: facts and hashes, no text. Everything an
 * author's card says is computed from such records.
 */
#ifndef CANDOR_AUTHOR_OBSERVATION_H
#define CANDOR_AUTHOR_OBSERVATION_H

#include "author/brand_names.h"
#include "author/packed.h"
#include "author/wording.h"
#include "base/limits.h"
#include "candor.h"
#include "text/count.h"

enum { DAY_UNKNOWN = INT32_MIN, OBSERVED_BRANDS = POST_NAMES };

/* Counts that a platform shows. */
enum figure {
	FIGURE_LIKES,
	FIGURE_COMMENTS,
	FIGURE_SHARES,
	FIGURE_VIEWS,
	FIGURE_FOLLOWERS, /* of the author, when the post was stored */
	FIGURES
};

/* Widens the days from `*first` to `*last`, DAY_UNKNOWN when there are none yet, to a further
 * one, which may be unknown. */
static inline void days_add(int32_t *first, int32_t *last, int32_t day)
{
	if (day == DAY_UNKNOWN)
		return;
	if (*first == DAY_UNKNOWN || day < *first)
		*first = day;
	if (*last == DAY_UNKNOWN || day > *last)
		*last = day;
}

struct observation {
	uint64_t post;    /* hash of id and text: which post it is */
	uint64_t content; /* hash of the words of the text: equal for own repetitions */
	uint64_t said;    /* categories of the ruleset, as bits, whose words the post has: in
			   * title, text, hashtags or links */
	uint64_t profile; /* ... in author name or bio */
	uint32_t brands[OBSERVED_BRANDS]; /* keys of what may be names of brands; 0: no more */
	int32_t day;                      /* since 1970-01-01, or DAY_UNKNOWN */
	int16_t minute;                   /* of the day, -1 unknown */
	uint16_t words;                   /* of the text */
	float position, confidence, commercial;
	uint16_t flags; /* CANDOR_FLAG_... */
	uint8_t disclosure, verdict;
	uint8_t counts[COUNT_KINDS]; /* in the text, at most 255 */
	uint8_t is_han;              /* mostly written in Han characters */
	uint8_t wordless;            /* nothing left but links, tags, marks and figures */
	uint8_t has_profile;         /* an author name or bio came with it */
	struct wording wording;
	/* What records of one post may differ in, and is joined. */
	uint32_t copies;           /* records of this post */
	uint16_t figures[FIGURES]; /* packed */
	uint8_t round_views;       /* these end in 000 */
};

/* Any total order of records by what is not joined. */
int observation_compare(const struct observation *a, const struct observation *b);

/* Adds another record of the same post: the largest counts stay, which are the latest. */
void observation_join(struct observation *into, const struct observation *from);

/* Turns posts into observations; of one thread, for one ruleset. */
struct observer;

int observer_new(struct observer **out, candor_err *err);
void observer_free(struct observer *observer);

/* Fills `out`. CANDOR_OK or CANDOR_ENOMEM. */
int observer_read(struct observer *observer, const candor_post *post,
		  const candor_result *result, struct observation *out);
/* The comparable text of that post's text, and its words; until the next post. */
candor_str observer_text(const struct observer *observer);
struct stripped *observer_words(struct observer *observer);

/* What may be names of brands in that post; until the next one. */
const struct post_names *observer_names(const struct observer *observer);

/* 1 when the post says that it was paid for, or with goods. */
static inline int observation_is_disclosed(const struct observation *observation)
{
	return observation->disclosure == CANDOR_DISCLOSURE_CLEAR ||
	       observation->disclosure == CANDOR_DISCLOSURE_GIFTED;
}

/* 1 when the post counts as evidence about its author: enough was found in it. */
int observation_is_evidence(const struct observation *observation);

#endif
