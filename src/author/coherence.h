/* How much texts are worded alike. */
#ifndef CANDOR_AUTHOR_COHERENCE_H
#define CANDOR_AUTHOR_COHERENCE_H

#include "author/wording.h"

/* Sum of the texts' wordings, each of length 1. Zero-initialize. */
struct coherence {
	double sum[WORDING_BINS], texts;
};

/* Adds a text; one without words changes nothing. */
void coherence_add(struct coherence *coherence, const struct wording *wording);

/* Mean cosine of two of the texts; 0 with fewer than two. */
double coherence_mean(const struct coherence *coherence);

#endif
