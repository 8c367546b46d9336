/* Reading labelled posts. */
#ifndef CANDOR_CLI_LABELLED_H
#define CANDOR_CLI_LABELLED_H

#include "cli/options.h"

/* What --map and --label-field say together, for options.map; freed with free. NULL: out of
 * memory. */
char *labelled_map(const struct options *options);

#endif
