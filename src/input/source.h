/*
 * Bytes as they come from a file, standard input, memory, or another reader (of compressed
 * bytes, of an archive's member, of another encoding), with a look ahead.
 */
#ifndef CANDOR_INPUT_SOURCE_H
#define CANDOR_INPUT_SOURCE_H

#include "candor.h"

/* Largest `want` of source_peek; also the bytes asked of the system at a time. */
#define SOURCE_BUFFER ((size_t)128 << 10)

/* A reader's next bytes: *got is 0 at the end, or with an error only; an error may come with
 * the bytes before it and is told once. CANDOR_EIO, CANDOR_EDAMAGED, CANDOR_ELIMIT,
 * CANDOR_ENOMEM.
 */
typedef int source_pull(size_t *got, void *reader, char *out, size_t size, candor_err *err);

struct source {
	int fd;               /* -1: memory or a reader */
	source_pull *pull;    /* NULL: no reader */
	void *reader;         /* what `pull` reads from; not owned */
	int ended;            /* there is no more to take */
	int can_seek;         /* a regular file, or memory */
	const char *data;     /* buffered bytes, or the whole memory */
	size_t begin, end;    /* the part of `data` not yet taken */
	size_t held;          /* of it, in use by a reader that takes it later */
	char *buffer;         /* what `data` points to unless it is memory */
	uint64_t taken, size; /* bytes taken so far; size or 0 */
	candor_err error;     /* what ended it; comes behind all bytes before it, and stays */
};

/* Opens `path`, or standard input for "-". A directory is refused. CANDOR_EIO, CANDOR_ENOMEM.
 */
int source_open_path(struct source *source, const char *path, candor_err *err);
void source_open_memory(struct source *source, const void *data, size_t size);
/* `reader` must outlive the source. CANDOR_ENOMEM. */
int source_open_reader(struct source *source, source_pull *pull, void *reader, candor_err *err);
void source_close(struct source *source);
/* The reader has new bytes to give: all of them are ahead, and no error. */
void source_restart(struct source *source);

/* All of the following fail with what reading failed with. */

/* Shows all buffered bytes in `*out`: at least `want` (at most SOURCE_BUFFER) of them unless
 * the source ends before; with an error there are fewer. They stay until the next call. */
int source_peek(candor_str *out, struct source *source, size_t want, candor_err *err);
/* Takes the first `size` of the bytes shown. */
void source_skip(struct source *source, size_t size);
/* Reads up to `size` bytes into `out`; *got is 0 at the end only. */
int source_read(size_t *got, struct source *source, char *out, size_t size, candor_err *err);
/* The same, and fewer than `size` before the end or an error only. */
int source_fill(size_t *got, struct source *source, char *out, size_t size, candor_err *err);
/* Takes bytes while they are zero: the padding of tapes and disks. 1: something else follows;
 * 0: the end. */
int source_skip_zeros(struct source *source, candor_err *err);
/* Goes to `offset`, at most the size, of a source that can seek. */
int source_seek(struct source *source, uint64_t offset, candor_err *err);

/* Bytes taken by source_skip and source_read; where the next byte stands. */
uint64_t source_consumed(const struct source *source);
/* The same, and bytes that are in use already. */
uint64_t source_used(const struct source *source);

#endif
