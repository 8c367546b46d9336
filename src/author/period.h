/* An author's posts by quarter of a year: how he changed. */
#ifndef CANDOR_AUTHOR_PERIOD_H
#define CANDOR_AUTHOR_PERIOD_H

#include "author/history.h"
#include "author/meaning.h"
#include "base/mem.h"

/* Fills the periods of the card, in `arena`, and how often their mode changes. CANDOR_OK or
 * CANDOR_ENOMEM. */
int periods_fill(candor_author *card, const struct history *history,
		 const struct meaning *meaning, struct arena *arena);

#endif
