/*
 * What the name of a file, or of a member of an archive, says of what is in it. Names are
 * compared without ASCII case, and without the extension of a compression.
 */
#ifndef CANDOR_INPUT_NAMES_H
#define CANDOR_INPUT_NAMES_H

#include "candor.h"

enum name_kind {
	NAME_POSTS,   /* an extension of data, or of an archive */
	NAME_NONE,    /* no extension: the content must tell */
	NAME_OTHER,   /* pictures, readmes, file systems' own */
	NAME_PRIVATE, /* direct messages, address books, log-ins: not to be opened */
};

/* Of a path, whose folders count as well. */
enum name_kind name_kind(const char *path);
/* The format that the extension means, an enum format_index; -1: not known. */
int name_format(const char *path);

#endif
