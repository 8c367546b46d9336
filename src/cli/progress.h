/* The progress bar: on standard error, if that is a terminal, at most ten times a second. */
#ifndef CANDOR_CLI_PROGRESS_H
#define CANDOR_CLI_PROGRESS_H

#include <stdint.h>
#include <time.h>

#include "cli/walk.h"

struct progress {
	int active;     /* there is a terminal to draw on */
	int drawn;      /* a bar is on it */
	uint64_t total; /* bytes of all files, 0: unknown */
	struct timespec begin, last;
};

void progress_begin(struct progress *progress, const struct files *files, int quiet);
void progress_update(struct progress *progress, uint64_t posts, uint64_t consumed);
/* Takes the bar away, so that a message can be printed. */
void progress_clear(struct progress *progress);
void progress_end(struct progress *progress);

#endif
