/* Which files to read: operands as they are, directories entered on request. */
#ifndef CANDOR_CLI_WALK_H
#define CANDOR_CLI_WALK_H

#include "cli/options.h"

struct file {
	const char *path; /* "-": standard input */
	int is_found;     /* in a directory, not named: it need not hold posts */
};

struct files {
	struct file *items;
	size_t count;
};

/* Appends; 0, or EXIT_TROUBLE after a message. The list is freed with free(files->items). */
int files_add(struct files *files, struct file file);

/* Is `name`, of a post, this file or a member of this archive? */
int file_holds(const struct file *file, const char *name);

/* Files to read. The names that walking made are freed with walk_free. */
struct walk {
	struct files files;
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
