/*
 * Bytes as they come from a file, standard input, memory, or another reader (of compressed
 * bytes, of an archive's member, of another encoding), with a look ahead.
 */
#ifndef CANDOR_INPUT_SOURCE_H
#define CANDOR_INPUT_SOURCE_H

#include "candor.h"

/* Largest `want` of source_peek; also the bytes asked of the system at a time. */
#define SOURCE_BUFFER ((size_t)128 << 10)

/* A reader's next bytes: *got is 0 at the end only. CANDOR_EIO, CANDOR_EDAMAGED, CANDOR_ELIMIT,
 * CANDOR_ENOMEM. */
typedef int source_pull(size_t *got, void *reader, char *out, size_t size, candor_err *err);

struct source {
	int fd;               /* -1: memory or a reader */
	source_pull *pull;    /* NULL: no reader */
	void *reader;         /* what `pull` reads from; not owned */
	int ended;            /* there is no more to take */
	const char *data;     /* buffered bytes, or the whole memory */
	size_t begin, end;    /* the part of `data` not yet taken */
	char *buffer;         /* what `data` points to unless it is memory */
	uint64_t taken, size; /* bytes taken so far; size or 0 */
};

/* Opens `path`, or standard input for "-". A directory is refused. CANDOR_EIO, CANDOR_ENOMEM.
 */
int source_open_path(struct source *source, const char *path, candor_err *err);
void source_open_memory(struct source *source, const void *data, size_t size);
/* `reader` must outlive the source. CANDOR_ENOMEM. */
int source_open_reader(struct source *source, source_pull *pull, void *reader, candor_err *err);
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
