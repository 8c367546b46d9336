/* Small files as a whole. */
#ifndef CANDOR_CLI_SLURP_H
#define CANDOR_CLI_SLURP_H

#include "candor.h"

/* Appends what the file holds, up to `most` bytes. 0, or EXIT_TROUBLE after a message. */
int slurp(candor_buffer *out, const char *path, size_t most);

#endif
