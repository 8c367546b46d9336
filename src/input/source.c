#include "input/source.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/err.h"
#include "base/mem.h"

static int system_error(candor_err *err, const char *action, int code)
{
	char reason[128];

	if (strerror_r(code, reason, sizeof(reason)))
		strcpy(reason, "unknown error");
	return err_set(err, CANDOR_EIO, "cannot %s: %s", action, reason);
}

static int inspect(struct source *source, candor_err *err)
{
	struct stat info;

	if (fstat(source->fd, &info))
		return system_error(err, "open", errno);
	if (S_ISDIR(info.st_mode))
		return err_set(err, CANDOR_EIO, "is a directory; use --recursive");
	if (S_ISREG(info.st_mode) && info.st_size > 0) {
		source->size = (uint64_t)info.st_size;
		/* Standard input may have been read from before. */
		source->can_seek = lseek(source->fd, 0, SEEK_CUR) == 0;
	}
	return CANDOR_OK;
}

static int make_buffer(struct source *source, candor_err *err)
{
	source->buffer = mem_alloc(SOURCE_BUFFER);
	source->data = source->buffer;
	return source->buffer ? CANDOR_OK : err_memory(err);
}

int source_open_path(struct source *source, const char *path, candor_err *err)
{
	int status;

	*source = (struct source){ .fd = STDIN_FILENO };
	if (strcmp(path, "-") != 0)
		source->fd = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY);
	if (source->fd < 0)
		return system_error(err, "open", errno);
	status = inspect(source, err);
	if (status == CANDOR_OK)
		status = make_buffer(source, err);
	if (status < 0)
		source_close(source);
	return status;
}

int source_open_reader(struct source *source, source_pull *pull, void *reader, candor_err *err)
{
	*source = (struct source){ .fd = -1, .pull = pull, .reader = reader };
	return make_buffer(source, err);
}

void source_open_memory(struct source *source, const void *data, size_t size)
{
	*source = (struct source){ .fd = -1, .ended = 1, .can_seek = 1, .data = data };
	source->end = size;
	source->taken = size;
	source->size = size;
}

void source_close(struct source *source)
{
	if (source->fd > STDIN_FILENO)
		close(source->fd);
	mem_free(source->buffer);
	*source = (struct source){ .fd = -1, .ended = 1 };
}

void source_restart(struct source *source)
{
	source->begin = source->end = 0;
	source->taken = 0;
	source->ended = 0;
	source->error = (candor_err){ 0 };
}

/* One read(2) that survives signals and descriptors someone made non-blocking. */
static int read_file(size_t *got, struct source *source, char *out, size_t size,
		     candor_err *err)
{
	ssize_t count;

	while ((count = read(source->fd, out, size)) < 0) {
		struct pollfd ready = { .fd = source->fd, .events = POLLIN };

		if (errno == EAGAIN || errno == EWOULDBLOCK)
			poll(&ready, 1, -1);
		else if (errno != EINTR)
			return system_error(err, "read", errno);
	}
	*got = (size_t)count;
	return CANDOR_OK;
}

static int read_some(size_t *got, struct source *source, char *out, size_t size,
		     candor_err *err)
{
	candor_err *error = &source->error;
	int status;

	*got = 0;
	if (source->ended)
		return CANDOR_OK;
	if (error->code)
		return err_copy(err, error);
	status = source->pull ? source->pull(got, source->reader, out, size, error)
			      : read_file(got, source, out, size, error);
	source->taken += *got;
	source->ended = status == CANDOR_OK && !*got;
	return *got ? CANDOR_OK : err_copy(err, error);
}

static int refill(struct source *source, size_t want, candor_err *err)
{
	size_t kept = source->end - source->begin, got;
	int status;

	if (source->begin && kept)
		memmove(source->buffer, source->buffer + source->begin, kept);
	source->begin = 0;
	source->end = kept;
	while (source->end < want && !source->ended) {
		status = read_some(&got, source, source->buffer + source->end,
				   SOURCE_BUFFER - source->end, err);
		if (status < 0)
			return status;
		source->end += got;
	}
	return CANDOR_OK;
}

int source_peek(candor_str *out, struct source *source, size_t want, candor_err *err)
{
	int status = CANDOR_OK;

	if (source->end - source->begin < want && !source->ended)
		status = refill(source, want, err);
	out->size = source->end - source->begin;
	out->data = out->size ? source->data + source->begin : "";
	return status;
}

void source_skip(struct source *source, size_t size)
{
	source->begin += size;
}

int source_read(size_t *got, struct source *source, char *out, size_t size, candor_err *err)
{
	size_t ready = source->end - source->begin;

	if (!ready)
		return read_some(got, source, out, size, err);
	*got = ready < size ? ready : size;
	memcpy(out, source->data + source->begin, *got);
	source->begin += *got;
	return CANDOR_OK;
}

int source_fill(size_t *got, struct source *source, char *out, size_t size, candor_err *err)
{
	size_t more = 1;
	int status = CANDOR_OK;

	for (*got = 0; status == CANDOR_OK && more && *got < size; *got += more) {
		more = 0;
		/* Behind bytes an error stays where it is, for the next call. */
		status = source_read(&more, source, out + *got, size - *got, *got ? NULL : err);
	}
	return *got ? CANDOR_OK : status;
}

/* Bytes at the front of `in` that are zero. */
static size_t count_zeros(candor_str in)
{
	size_t i = 0;

	while (i < in.size && !in.data[i])
		i++;
	return i;
}

int source_skip_zeros(struct source *source, candor_err *err)
{
	candor_str in;
	int status = source_peek(&in, source, 1, err);

	while (status == CANDOR_OK && in.size && !*in.data) {
		source_skip(source, count_zeros(in));
		status = source_peek(&in, source, 1, err);
	}
	return status < 0 ? status : in.size > 0;
}

int source_seek(struct source *source, uint64_t offset, candor_err *err)
{
	uint64_t first = source->taken - source->end; /* of what is buffered */

	if (offset >= first && offset <= source->taken) {
		source->begin = (size_t)(offset - first);
		return CANDOR_OK;
	}
	if (lseek(source->fd, (off_t)offset, SEEK_SET) < 0)
		return system_error(err, "seek", errno);
	source->begin = source->end = 0;
	source->taken = offset;
	source->ended = 0;
	source->error = (candor_err){ 0 };
	return CANDOR_OK;
}

uint64_t source_consumed(const struct source *source)
{
	return source->taken - (source->end - source->begin);
}

uint64_t source_used(const struct source *source)
{
	return source_consumed(source) + source->held;
}
