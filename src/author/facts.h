/*
 * Facts about an author's own posts that tell his class: shares and rates, from which texts
 * that applications wrote, posts without words and repeats are left out. docs/authors.md,
 * "Classes".
 */
#ifndef CANDOR_AUTHOR_FACTS_H
#define CANDOR_AUTHOR_FACTS_H

#include "author/history.h"
#include "author/meaning.h"

enum fact {
	FACT_ADS,       /* posts that are commercial and on the brand side */
	FACT_WORK,      /* ... about own creative or professional work */
	FACT_CREDIT,    /* ... that credit other people's material */
	FACT_AUDIENCE,  /* ... that address followers */
	FACT_WE,        /* "we" among first persons */
	FACT_I,         /* posts with a first person singular */
	FACT_ENDING,    /* posts that end like others */
	FACT_TAG,       /* posts with the most frequent hashtag */
	FACT_HANDLE,    /* posts with the most frequent handle */
	FACT_NUMBER,    /* posts with a figure */
	FACT_COHERENCE, /* mean cosine of two posts */
	FACT_QUOTE,     /* mean of log(1 + quotation marks) */
	FACT_YOU,       /* second persons a word */
	FACT_PARTICLE,  /* sentence particles a word */
	FACT_LAUGH,     /* posts with laughter */
	FACT_COUNT
};

_Static_assert((int)FACT_COUNT == (int)CANDOR_FACTS, "candor.h counts them, too");

struct facts {
	double value[FACT_COUNT]; /* as above: shares, rates, a mean */
	size_t posts;             /* they are taken from */
};

/* Working space; zero-initialize. */
struct facts_space {
	uint32_t *hashes;
	size_t capacity;
};

/* CANDOR_OK or CANDOR_ENOMEM. */
int facts_read(struct facts *out, struct facts_space *space, const struct history *history,
	       const struct meaning *meaning);
void facts_space_free(struct facts_space *space);

#endif
