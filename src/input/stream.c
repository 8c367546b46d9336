#include "input/stream.h"

#include <string.h>

#include "base/err.h"

static int source_fill(size_t *got, struct source *source, char *out, size_t size,
		       candor_err *err)
{
	size_t more = 1;
	int status = CANDOR_OK;

	for (*got = 0; status == CANDOR_OK && more && *got < size; *got += more) {
		more = 0;
		status = source_read(&more, source, out + *got, size - *got, err);
	}
	return status;
}

/* Behind the head. Remembers an error, and reports it only when there are no bytes before it.
 */
static int read_on(size_t *got, struct stream *stream, char *out, size_t size)
{
	*got = 0;
	if (stream->error.code)
		return stream->error.code;
	if (stream->gzip)
		gzip_read(got, stream->gzip, out, size, &stream->error);
	else
		source_fill(got, &stream->source, out, size, &stream->error);
	return *got ? CANDOR_OK : stream->error.code;
}

int stream_start(struct stream *stream, unsigned max_ratio, candor_err *err)
{
	candor_str first;
	int status = CANDOR_OK;

	source_peek(&first, &stream->source, 2, &stream->error);
	if (first.size >= 2 && !memcmp(first.data, "\x1f\x8b", 2))
		status = gzip_new(&stream->gzip, &stream->source, max_ratio, err);
	if (status == CANDOR_OK)
		read_on(&stream->head_end, stream, stream->head, STREAM_HEAD);
	return status;
}

candor_str stream_head(const struct stream *stream)
{
	return (candor_str){ stream->head, stream->head_end };
}

void stream_skip(struct stream *stream, size_t size)
{
	stream->head_begin += size;
}

int stream_read(size_t *got, struct stream *stream, char *out, size_t size, candor_err *err)
{
	size_t ready = stream->head_end - stream->head_begin, more = 0;
	int status = CANDOR_OK;

	if (ready > size)
		ready = size;
	memcpy(out, stream->head + stream->head_begin, ready);
	stream->head_begin += ready;
	if (ready < size)
		status = read_on(&more, stream, out + ready, size - ready);
	*got = ready + more;
	if (*got || status == CANDOR_OK)
		return CANDOR_OK;
	return err_set(err, status, "%s", stream->error.what);
}

int stream_finish(const struct stream *stream, candor_err *err)
{
	return stream->gzip ? gzip_finish(stream->gzip, err) : CANDOR_OK;
}

void stream_close(struct stream *stream)
{
	gzip_free(stream->gzip);
	stream->gzip = NULL;
	source_close(&stream->source);
}
