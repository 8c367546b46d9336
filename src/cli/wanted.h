/* Which authors `candor vet` shows: --author and --authors-from. */
#ifndef CANDOR_CLI_WANTED_H
#define CANDOR_CLI_WANTED_H

#include "candor.h"
#include "cli/options.h"

struct wanted_id;
struct spelling;

/* Zero-initialize. */
struct wanted {
	struct words ids;
	candor_buffer list;         /* what the file holds; ids point into it */
	struct wanted_id *items;    /* one for each of ids */
	struct spelling *spellings; /* sorted */
	size_t spelling_count;
	size_t *shown; /* indexes of authors, rising */
	size_t shown_count;
};

/* Takes the ids from the options. 0, or EXIT_TROUBLE after a message. */
int wanted_read(struct wanted *wanted, const struct options *options);

/* Finds them among the authors, whose ids are pseudonyms where there is a key; an id is found
 * by either. 0, or EXIT_TROUBLE after a message that names those that are not there. */
int wanted_find(struct wanted *wanted, const candor_authors *authors,
		const candor_authors_options *gathering);

void wanted_free(struct wanted *wanted);

#endif
