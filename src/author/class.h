/*
 * Which class an author is of: points for each class, linear in a few facts about the wording
 * of his posts. The highest has it; too few posts are CANDOR_CLASS_UNKNOWN. docs/authors.md,
 * "Classes", tells how the points were fitted and how far they can be trusted.
 */
#ifndef CANDOR_AUTHOR_CLASS_H
#define CANDOR_AUTHOR_CLASS_H

#include "author/facts.h"

/* Fills class, points and facts of the card; its other figures are there. */
void class_decide(candor_author *card, const struct facts *facts);

/* How commercial the wording of all posts is, above 0, or how ordinary, below: what a post of
 * this author is likely to be before it is read, in units of about a standard deviation between
 * authors. Nearer to 0 the fewer posts there are. */
double class_commerce(const candor_author *card, const struct facts *facts);

#endif
