/*
 * What readers did with an author's posts, where the platform's counts came with them. These
 * figures stand by themselves: nothing of position, class or credibility is made of them.
 */
#ifndef CANDOR_AUTHOR_ENGAGEMENT_H
#define CANDOR_AUTHOR_ENGAGEMENT_H

#include "author/history.h"

/* Fills card->engagement, but for what peers tell (author/peers.h); card->followers is known.
 */
void engagement_fill(candor_author *card, const struct history *history);

/* The median; sorts. NaN of fewer than `least` values. */
double median_of(double *values, size_t count, size_t least);

/* The median distance from `middle`; the values become these. NaN of none. */
double deviation_of(double *values, size_t count, double middle);

#endif
