/* Which files to read: operands as they are, directories entered on request. */
#ifndef CANDOR_CLI_WALK_H
#define CANDOR_CLI_WALK_H

#include "cli/options.h"

/* Files to read. The names that walking made are freed with walk_free. */
struct walk {
	struct words files;
	struct words made;
	int skipped; /* something could not be read; there was a message */
};

/* Fills `walk` from the operands; "-" stands for standard input, and for no operands at all.
 * 0, or EXIT_TROUBLE after a message when there is nothing to do. */
int walk_operands(struct walk *walk, const struct options *options);
/* The exit status of a run that ended with `status`: trouble if something was skipped. */
int walk_status(const struct walk *walk, int status);

void walk_free(struct walk *walk);

#endif
