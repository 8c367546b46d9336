/*
 * Bytes that are written once and seldom read again: they stay in memory up to SPOOL_MEMORY and
 * go to a temporary file beyond that, which has no name and vanishes with the process.
 */
#ifndef CANDOR_AUTHOR_SPOOL_H
#define CANDOR_AUTHOR_SPOOL_H

#include "candor.h"

enum { SPOOL_MEMORY = 1 << 20, SPOOL_DIRECTORY = 4096 };

struct spool {
	char *data; /* what is not in the file yet */
	size_t size, capacity;
	uint64_t written; /* bytes in the file */
	int file;         /* descriptor + 1; 0: none yet */
	char directory[SPOOL_DIRECTORY];
};

/* `directory` is where a temporary file may be made; NULL: where the system has them.
 * CANDOR_EUSAGE: its name is too long. */
int spool_begin(struct spool *spool, const char *directory, candor_err *err);
void spool_end(struct spool *spool);

/* Where the next byte will be. */
static inline uint64_t spool_size(const struct spool *spool)
{
	return spool->written + spool->size;
}

/* Room for `size` bytes, NULL when out of memory; the caller fills them and says so by
 * spool_add. */
char *spool_room(struct spool *spool, size_t size);
/* Takes over `size` bytes written to the room. Errors: CANDOR_EIO. */
int spool_add(struct spool *spool, size_t size, candor_err *err);

/* Copies [at, at + size) to `out`. Errors: CANDOR_EIO, CANDOR_EUSAGE (never written). */
int spool_read(const struct spool *spool, uint64_t at, void *out, size_t size, candor_err *err);

/* Appends all of `part` and empties it. Errors: CANDOR_EIO, CANDOR_ENOMEM. */
int spool_append(struct spool *spool, struct spool *part, candor_err *err);

#endif
