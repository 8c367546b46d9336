/* Records that are no posts: the first of a run get a message each, all are counted. */
#ifndef CANDOR_CLI_REJECTS_H
#define CANDOR_CLI_REJECTS_H

#include "candor.h"

/* Messages of a run; more records are only counted. */
#define REJECTS_SHOWN 10

/* Those of a block. Zero-initialize. */
struct rejects {
	uint64_t count;
	candor_err first[REJECTS_SHOWN];
};

/* Forgets them. */
void rejects_clear(struct rejects *rejects);

void rejects_add(struct rejects *rejects, const candor_err *err);

/* Prints the messages that are due when `before` records were rejected earlier in the run. */
void rejects_report(const struct rejects *rejects, uint64_t before);

/* Says how many a run rejected where the messages did not tell. `silent`: there were none.
 * `file` has the records themselves, or is NULL. */
void rejects_total(uint64_t count, int silent, const char *file);

#endif
