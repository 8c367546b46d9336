/*
 * How a post is worded, in numbers and hashes: what tells a diary from a clipping service, seen
 * over many posts of one author.
 */
#ifndef CANDOR_AUTHOR_WORDING_H
#define CANDOR_AUTHOR_WORDING_H

#include "author/strip.h"

enum { WORDING_TAGS = 3, WORDING_HANDLES = 3, WORDING_BINS = 64 };

struct wording {
	uint32_t ending;             /* hash of the last five letters; 0: too short */
	uint32_t tags[WORDING_TAGS]; /* hashes of the first; 0: no more */
	uint32_t handles[WORDING_HANDLES];
	uint8_t quotes, everyone, laughs, particles; /* counts, at most 255 */
	/* Pairs of neighbouring letters, each counted once in one of 64 bins with a sign by its
	 * hash: two counts of -7 to 7, plus 8, a byte. The product of two such vectors is what
	 * the texts have in common, by expectation (Charikar, Chen and Farach-Colton 2002). */
	uint8_t pairs[WORDING_BINS / 2];
};

/* `text` is comparable text, `words` what strip_text made of it. `out` is zeroed before. */
void wording_read(struct wording *out, candor_str text, const struct stripped *words);

/* What stands for a tag or a handle, in comparable spelling and without its sign; never 0. */
uint32_t wording_key(candor_str word);
/* What `handles` has of "@name", `name` being comparable text; 0: no handle is spelled so. */
uint32_t wording_handle(candor_str name);

/* The signed counts; returns how long the vector is, 0 for fewer than some pairs. */
double wording_vector(double out[WORDING_BINS], const struct wording *wording);

#endif
