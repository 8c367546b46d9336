/*
 * What the records are cut from: the bytes of a source, inflated when they are gzip. Errors
 * come after all bytes before them, and stay.
 */
#ifndef CANDOR_INPUT_STREAM_H
#define CANDOR_INPUT_STREAM_H

#include "input/gzip.h"
#include "input/source.h"

/* Bytes shown before the first read: enough for the longest header line seen in exports and
 * for the tar magic. */
#define STREAM_HEAD ((size_t)16 << 10)

struct stream {
	struct source source;
	struct gzip *gzip; /* NULL: not compressed */
	size_t head_begin, head_end;
	candor_err error;
	char head[STREAM_HEAD];
};

/* Looks at the first bytes of the opened `stream->source`, sets up inflating and fills the
 * head. Damage found here is reported by stream_read. CANDOR_ENOMEM. */
int stream_start(struct stream *stream, unsigned max_ratio, candor_err *err);
/* The first bytes of the content, STREAM_HEAD of them unless it ends before. */
candor_str stream_head(const struct stream *stream);
/* Drops the first `size` bytes of the head. */
void stream_skip(struct stream *stream, size_t size);
/* Fills `out` with `size` bytes; fewer at the end or before damage, 0 and CANDOR_OK at the end.
 * CANDOR_EIO, CANDOR_EDAMAGED, CANDOR_ELIMIT, CANDOR_ENOMEM. */
int stream_read(size_t *got, struct stream *stream, char *out, size_t size, candor_err *err);
/* After the end: CANDOR_EDAMAGED when something follows that is no content. */
int stream_finish(const struct stream *stream, candor_err *err);
void stream_close(struct stream *stream);

#endif
