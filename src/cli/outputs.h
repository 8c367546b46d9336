/* Where a command's results go: --output FORMAT[:FILE], once for each destination. */
#ifndef CANDOR_CLI_OUTPUTS_H
#define CANDOR_CLI_OUTPUTS_H

#include "candor.h"
#include "cli/options.h"

#define OUTPUTS_MAX 16

/* What a command can write. */
struct formats {
	const char *command;      /* for messages */
	const char *const *names; /* up to NULL; the first is the default */
};

struct output {
	const char *format;       /* one of the names */
	const char *path;         /* as given; NULL: standard output */
	char *target, *temporary; /* what is renamed to what; NULL: written in place */
	int fd;                   /* -1: not open */
};

/* What becomes of a file. */
enum output_end {
	OUTPUT_DROP,    /* it is removed */
	OUTPUT_PARTIAL, /* it is named FILE.partial: its name says that it is not whole */
	OUTPUT_KEEP     /* it gets its name */
};

struct outputs {
	struct output items[OUTPUTS_MAX];
	size_t count;
};

/* Reads the values of --output; where there are none, the default to standard output, unless
 * quiet. 0, or EXIT_TROUBLE after a message. */
int outputs_parse(struct outputs *outputs, const struct formats *formats,
		  const struct options *options);

/* Opens the destinations. Files are written under another name beside the wanted one. 0, or
 * EXIT_TROUBLE after a message. */
int output_open(struct output *output);
int outputs_open(struct outputs *outputs);

/* Text in this style: colour reaches a file only when asked for. */
candor_style output_text_style(const struct output *output, const char *color);

/* 0, or EXIT_TROUBLE after a message. */
int output_write(struct output *output, const candor_buffer *buffer);

/* Closes everything. 0, or EXIT_TROUBLE after a message; then the file is removed. */
int output_close(struct output *output, enum output_end end);
int outputs_close(struct outputs *outputs, enum output_end end);

#endif
