/*
 * What taking part in a campaign says of a post beyond its words: the same script came from
 * others, too, so it was written for somebody. docs/authors.md, "Members of campaigns".
 */
#ifndef CANDOR_AUTHOR_MEMBER_SHIFT_H
#define CANDOR_AUTHOR_MEMBER_SHIFT_H

#include "author/observation.h"

/* A position (-1 to 1), its logit lowered by 2 `strength`; that of a campaign, 0 to 1. */
double member_position(double position, double strength);
/* A commercial probability, its logit raised by as much. */
double member_commercial(double commercial, double strength);

/* Moves both and judges the post anew: its verdict, and whether it hides that it is commercial.
 * Once for each post. */
void member_shift(struct observation *post, double strength);

#endif
