/* --fail-on: which posts make `candor scan` exit with EXIT_FOUND. */
#ifndef CANDOR_CLI_FAIL_ON_H
#define CANDOR_CLI_FAIL_ON_H

#include "candor.h"
#include "cli/options.h"

/* Any of these. */
struct fail_on {
	unsigned verdicts, flags; /* bits */
	double position;          /* at or below; -2 is never */
};

/* Reads the values of --fail-on. EXIT_FINE, or EXIT_TROUBLE after a message. */
int fail_on_parse(struct fail_on *fail_on, const struct words *values);

/* Is it such a post? */
int fail_on_meets(const struct fail_on *fail_on, const candor_result *result);

#endif
