/* Bytes as they come from a file, standard input or memory, with a look ahead. */
#ifndef CANDOR_INPUT_SOURCE_H
#define CANDOR_INPUT_SOURCE_H

#include "candor.h"

/* Largest `want` of source_peek; also the bytes asked of the system at a time. */
#define SOURCE_BUFFER ((size_t)128 << 10)

struct source {
	int fd;               /* -1: memory */
	int ended;            /* the system has no more */
	const char *data;     /* buffered bytes, or the whole memory */
	size_t begin, end;    /* the part of `data` not yet taken */
	char *buffer;         /* what `data` points to unless it is memory */
	uint64_t taken, size; /* bytes taken from the system; size or 0 */
};

/* Opens `path`, or standard input for "-". A directory is refused. CANDOR_EIO, CANDOR_ENOMEM.
 */
int source_open_path(struct source *source, const char *path, candor_err *err);
void source_open_memory(struct source *source, const void *data, size_t size);
void source_close(struct source *source);

/* Shows all buffered bytes in `*out`: at least `want` (at most SOURCE_BUFFER) of them unless
 * the source ends before. They stay until the next call. CANDOR_EIO. */
int source_peek(candor_str *out, struct source *source, size_t want, candor_err *err);
/* Takes the first `size` of the bytes shown. */
void source_skip(struct source *source, size_t size);
/* Reads up to `size` bytes into `out`; *got is 0 at the end only. CANDOR_EIO. */
int source_read(size_t *got, struct source *source, char *out, size_t size, candor_err *err);

/* Bytes taken by source_skip and source_read. */
uint64_t source_consumed(const struct source *source);

#endif
