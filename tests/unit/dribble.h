/* A reader that gives a few bytes at a time, for tests and fuzz targets of what reads on. */
#ifndef CANDOR_TESTS_DRIBBLE_H
#define CANDOR_TESTS_DRIBBLE_H

#include <string.h>

#include "candor.h"

struct dribble {
	candor_str left;
	size_t step; /* bytes that are given at a time */
};

/* For source_open_reader. */
static inline int dribble_pull(size_t *got, void *reader, char *out, size_t size,
			       candor_err *err)
{
	struct dribble *dribble = reader;

	(void)err;
	*got = dribble->step < size ? dribble->step : size;
	if (*got > dribble->left.size)
		*got = dribble->left.size;
	if (*got)
		memcpy(out, dribble->left.data, *got);
	dribble->left.data += *got;
	dribble->left.size -= *got;
	return CANDOR_OK;
}

#endif
