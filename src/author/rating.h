/* Credibility of all authors, from priors that these give together, and what follows from it.
 */
#ifndef CANDOR_AUTHOR_RATING_H
#define CANDOR_AUTHOR_RATING_H

#include "author/draft.h"

/* Fills credibility, effective posts, stage and badge of each card; reorders the drafts. Priors
 * are by platform and script, where these have authors enough. */
void rate_all(struct drafts *drafts);

#endif
