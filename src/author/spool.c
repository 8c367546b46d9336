/* A buffer in front of an unlinked file. */
#include "author/spool.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/err.h"
#include "base/mem.h"

#ifdef P_tmpdir
#define USUAL_DIRECTORY P_tmpdir
#else
#define USUAL_DIRECTORY "/tmp"
#endif

int spool_begin(struct spool *spool, const char *directory, candor_err *err)
{
	size_t size;

	if (!directory || !*directory)
		directory = USUAL_DIRECTORY;
	size = strlen(directory);
	*spool = (struct spool){ 0 };
	if (size >= sizeof(spool->directory))
		return err_set(err, CANDOR_EUSAGE,
			       "the name of the temporary directory is too long");
	memcpy(spool->directory, directory, size + 1);
	return CANDOR_OK;
}

void spool_end(struct spool *spool)
{
	if (spool->file)
		close(spool->file - 1);
	mem_free(spool->data);
	spool->data = NULL;
	spool->size = spool->capacity = 0;
	spool->written = 0;
	spool->file = 0;
}

static int fail(const struct spool *spool, const char *what, candor_err *err)
{
	return err_set(err, CANDOR_EIO, "cannot %s a temporary file in %s: %s", what,
		       spool->directory, strerror(errno));
}

static int open_file(struct spool *spool, candor_err *err)
{
	char path[SPOOL_DIRECTORY + 32];
	int file;

	snprintf(path, sizeof(path), "%s/candor-XXXXXX", spool->directory);
	file = mkstemp(path);
	if (file < 0)
		return fail(spool, "make", err);
	unlink(path);
	spool->file = file + 1;
	return CANDOR_OK;
}

/* Puts bytes behind those of the file. */
static int write_file(struct spool *spool, const char *data, size_t size, candor_err *err)
{
	size_t done = 0;

	if (!spool->file && open_file(spool, err))
		return CANDOR_EIO;
	while (done < size) {
		ssize_t got = pwrite(spool->file - 1, data + done, size - done,
				     (off_t)(spool->written + done));

		if (got < 0 && errno == EINTR)
			continue;
		if (got <= 0)
			return fail(spool, "write to", err);
		done += (size_t)got;
	}
	spool->written += size;
	return CANDOR_OK;
}

/* Moves what is in memory to the file. */
static int flush(struct spool *spool, candor_err *err)
{
	int status = write_file(spool, spool->data, spool->size, err);

	spool->size = status ? spool->size : 0;
	return status;
}

char *spool_room(struct spool *spool, size_t size)
{
	if (size > SIZE_MAX - spool->size ||
	    mem_grow(&spool->data, &spool->capacity, spool->size + size, 1))
		return NULL;
	return spool->data + spool->size;
}

int spool_add(struct spool *spool, size_t size, candor_err *err)
{
	spool->size += size;
	return spool->size >= SPOOL_MEMORY ? flush(spool, err) : CANDOR_OK;
}

static int read_file(const struct spool *spool, uint64_t at, char *out, size_t size,
		     candor_err *err)
{
	while (size) {
		ssize_t got = pread(spool->file - 1, out, size, (off_t)at);

		if (got < 0 && errno == EINTR)
			continue;
		if (got < 0)
			return fail(spool, "read", err);
		if (!got)
			return err_set(err, CANDOR_EIO,
				       "a temporary file in %s has been cut short",
				       spool->directory);
		out += got;
		at += (uint64_t)got;
		size -= (size_t)got;
	}
	return CANDOR_OK;
}

int spool_read(const struct spool *spool, uint64_t at, void *out, size_t size, candor_err *err)
{
	char *to = out;
	size_t front = 0;

	if (at > spool_size(spool) || size > spool_size(spool) - at)
		return err_set(err, CANDOR_EUSAGE, "reading behind the end of a spool");
	if (at < spool->written) {
		front = spool->written - at < size ? (size_t)(spool->written - at) : size;
		if (read_file(spool, at, to, front, err))
			return CANDOR_EIO;
	}
	if (size > front)
		memcpy(to + front, spool->data + (size_t)(at + front - spool->written),
		       size - front);
	return CANDOR_OK;
}

/* What would go to the file next goes there at once, without a copy. */
static int append_memory(struct spool *spool, const struct spool *part, candor_err *err)
{
	int status = flush(spool, err);

	return status ? status : write_file(spool, part->data, part->size, err);
}

static int append_copy(struct spool *spool, const struct spool *part, candor_err *err)
{
	enum { STEP = 1 << 20 };
	uint64_t size = spool_size(part), at = 0;
	int status = CANDOR_OK;

	while (at < size && !status) {
		size_t step = size - at < STEP ? (size_t)(size - at) : STEP;
		char *room = spool_room(spool, step);

		if (!room)
			return err_memory(err);
		status = spool_read(part, at, room, step, err);
		if (!status)
			status = spool_add(spool, step, err);
		at += step;
	}
	return status;
}

int spool_append(struct spool *spool, struct spool *part, candor_err *err)
{
	int status = !part->file && spool->size + part->size >= SPOOL_MEMORY
			     ? append_memory(spool, part, err)
			     : append_copy(spool, part, err);

	if (part->file)
		close(part->file - 1);
	part->file = 0;
	part->written = 0;
	part->size = 0;
	return status;
}
