/* From what was gathered of each author to a card that lacks only what other authors decide. */
#ifndef CANDOR_AUTHOR_STUDY_H
#define CANDOR_AUTHOR_STUDY_H

#include "author/draft.h"
#include "lexicon/ruleset.h"

/* Fills `drafts`, one for each author, in their order. What cards point to is put into `arena`.
 * After campaigns_find. CANDOR_OK or CANDOR_ENOMEM. */
int study_all(struct drafts *drafts, struct arena *arena, candor_authors *authors,
	      const struct candor_ruleset *ruleset);

#endif
