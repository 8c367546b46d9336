/* What opening an archive and reading its members share. */
#ifndef CANDOR_INPUT_MEMBERS_PARTS_H
#define CANDOR_INPUT_MEMBERS_PARTS_H

#include "input/feed.h"
#include "input/members.h"
#include "input/zip_directory.h"

struct members {
	struct feed feed;
	/* What libarchive has no eye for, at the end. CANDOR_EDAMAGED. */
	int (*check)(struct members *members, candor_err *err);
	struct zip_directory directory;
	uint64_t count; /* of members libarchive has shown, directories and all */
	size_t max_members;
	int is_open, is_over;
	int is_broken; /* libarchive has given up */
	int restarts;
	int has_directory; /* of a zip file, by which it is read */
	int is_damaged;    /* a zip file without a good directory */
	int is_encrypted;  /* the member */
	char doubt[160];   /* what the directory says and the member does not bear out, or "" */
	const char *block; /* of the member, not yet handed out */
	size_t size;
	uint64_t hole;   /* zeros before the block: a sparse file's */
	uint64_t offset; /* in the member, behind the block */
	int code;        /* of libarchive, behind the block */
};

/* CANDOR_ELIMIT. */
int members_too_many(const struct members *members, candor_err *err);
/* Makes libarchive read a zip by its directory: that one's end record is the last that it sees,
 * and so the one it takes. */
void members_use_directory(struct members *members);

#endif
