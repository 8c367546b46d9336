/* What is known when all posts have been read. */
#ifndef CANDOR_AUTHOR_CONCLUDE_H
#define CANDOR_AUTHOR_CONCLUDE_H

#include "author/agency.h"
#include "author/brand.h"
#include "author/hashtag.h"
#include "author/lockstep.h"

struct conclusion {
	candor_author *cards;  /* of all authors */
	candor_author **items; /* of those that are shown, best first */
	size_t count;
	struct brands brands;
	struct hashtags hashtags;
	struct agencies agencies;
	struct locksteps locksteps;
	struct arena arena; /* what cards point to */
};

/* Replaces ids and names by pseudonyms (author/pseudonym.h) in the conclusion and the
 * campaigns. Errors: those of pseudonyms_new. */
int conclusion_hide(candor_authors *authors, candor_err *err);

void conclusion_free(struct conclusion *conclusion);

#endif
