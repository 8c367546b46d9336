/* Where a scan's results go: --output FORMAT[:FILE], once for each destination. */
#ifndef CANDOR_CLI_OUTPUTS_H
#define CANDOR_CLI_OUTPUTS_H

#include "candor.h"
#include "cli/options.h"

#define OUTPUTS_MAX 16

struct output {
	const candor_format *format; /* NULL: the text summary */
	const char *path;            /* as given; NULL: standard output */
	char *target, *temporary;    /* what is renamed to what; NULL: written in place */
	int fd;                      /* -1: not open */
};

struct outputs {
	struct output items[OUTPUTS_MAX];
	size_t count;
};

/* Reads the values of --output; text to standard output where there are none, unless quiet.
 * 0, or EXIT_TROUBLE after a message. */
int outputs_parse(struct outputs *outputs, const struct words *values, int quiet);

/* Opens the destinations. Files are written under another name beside the wanted one. 0, or
 * EXIT_TROUBLE after a message. */
int outputs_open(struct outputs *outputs);

/* 0, or EXIT_TROUBLE after a message. */
int output_write(struct output *output, const candor_buffer *buffer);

/* Closes everything. With `keep` files get their names, otherwise they are removed. 0, or
 * EXIT_TROUBLE after a message. */
int outputs_close(struct outputs *outputs, int keep);

#endif
