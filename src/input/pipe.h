/* Bytes that were made and are taken a few at a time, with an error behind the last of them. */
#ifndef CANDOR_INPUT_PIPE_H
#define CANDOR_INPUT_PIPE_H

#include <string.h>

#include "base/err.h"

/* Zero-initialize. */
struct pipe {
	candor_buffer buffer; /* bytes not yet taken, from `taken` on */
	size_t taken;
	candor_err error; /* once code is set, no more is made */
};

/* Whether more must be made before anything can be taken. Makes room for it. */
static inline int pipe_is_empty(struct pipe *pipe)
{
	if (pipe->taken < pipe->buffer.size)
		return 0;
	pipe->taken = pipe->buffer.size = 0;
	return 1;
}

/* As source_pull: up to `size` bytes, or the error when there are none. */
static inline int pipe_take(size_t *got, struct pipe *pipe, char *out, size_t size,
			    candor_err *err)
{
	*got = pipe->buffer.size - pipe->taken;
	if (!*got && pipe->error.code)
		return err_set(err, pipe->error.code, "%s", pipe->error.what);
	if (*got > size)
		*got = size;
	if (*got)
		memcpy(out, pipe->buffer.data + pipe->taken, *got);
	pipe->taken += *got;
	return CANDOR_OK;
}

#endif
