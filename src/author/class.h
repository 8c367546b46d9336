/*
 * Which class an author is of: points for each class, linear in a few facts about the wording
 * of his posts. The highest has it; too few posts are CANDOR_CLASS_UNKNOWN. docs/authors.md,
 * "Classes", tells how the points were fitted and how far they can be trusted.
 */
#ifndef CANDOR_AUTHOR_CLASS_H
#define CANDOR_AUTHOR_CLASS_H

#include "author/facts.h"

/* Fills points and facts of the card. */
void class_points(candor_author *card, const struct facts *facts);

/* Fills the class, when points and shares of the card are there: by points; an account with
 * `official` points enough (standing.h) is a kot; where posts are few, intervals decide. */
void class_decide(candor_author *card, const struct facts *facts, double official);

/* How commercial the wording of all posts is, above 0, or how ordinary, below: what a post of
 * this author is likely to be before it is read, in units of about a standard deviation between
 * authors. Nearer to 0 the fewer posts there are. */
double class_commerce(const candor_author *card, const struct facts *facts);

#endif
