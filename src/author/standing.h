/*
 * Classes that a few telling facts decide, where posts are too few for points: docs/authors.md,
 * "Few posts".
 */
#ifndef CANDOR_AUTHOR_STANDING_H
#define CANDOR_AUTHOR_STANDING_H

#include "author/history.h"
#include "author/meaning.h"

/* Points for an organization's own account: verified, an official name, posts in the brand's
 * voice; less for own experience and criticism. From MODEL_OFFICIAL_POINTS on it is one. */
double standing_points(const candor_author *card, int verified, const struct history *history,
		       const struct meaning *meaning);

/* The class that intervals allow to tell, or CANDOR_CLASS_UNKNOWN. */
candor_class standing_class(const candor_author *card);

#endif
