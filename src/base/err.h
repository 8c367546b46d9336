/* Filling a candor_err. */
#ifndef CANDOR_BASE_ERR_H
#define CANDOR_BASE_ERR_H

#include "candor.h"

/* Records `code` and the formatted sentence unless `err` is NULL or already holds an error.
 * Control bytes of the sentence become '?', so that no message can drive a terminal.
 * Returns `code`, so that a failure is one line: `return err_set(err, CANDOR_EIO, ...)`. */
int err_set(candor_err *err, int code, const char *format, ...) CANDOR_PRINTF(3, 4);

/* Adds the place to an error that has none yet. `where` may be NULL, 0 means unknown.
 * Returns err->code, or CANDOR_OK for NULL. */
int err_place(candor_err *err, const char *where, size_t line, size_t column);

/* Hands `from` on, place and all. Returns its code, CANDOR_OK when it holds no error. */
int err_copy(candor_err *err, const candor_err *from);

/* The out-of-memory error, always with the same sentence. */
int err_memory(candor_err *err);

#endif
