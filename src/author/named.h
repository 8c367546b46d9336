/*
 * How many authors of the archive name an author, by @handle: his id or his name, on the same
 * platform. Handles are kept as hashes of 32 bits, three a post.
 */
#ifndef CANDOR_AUTHOR_NAMED_H
#define CANDOR_AUTHOR_NAMED_H

#include "author/draft.h"

/* Fills named_by of each card; -1 where nobody of the archive is named by anybody, since ids
 * and names may be no handles there. After study_all, which settles the samples. CANDOR_OK or
 * CANDOR_ENOMEM. */
int named_fill(struct drafts *drafts);

#endif
