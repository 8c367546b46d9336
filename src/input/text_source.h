/* A content's bytes as UTF-8, whatever encoding they are in. */
#ifndef CANDOR_INPUT_TEXT_SOURCE_H
#define CANDOR_INPUT_TEXT_SOURCE_H

#include "input/decoder.h"

/* Zero-initialize. */
struct text_source {
	const struct encoding *encoding;
	struct source *bytes;
	struct decoder *decoder; /* NULL: they are UTF-8 */
	struct source decoded;
};

/* Finds out what `bytes`, which outlives it, is encoded in, unless `encoding` is not NULL, and
 * passes a byte order mark that is not UTF-8's. CANDOR_EFORMAT, CANDOR_ENOMEM. */
int text_source_open(struct text_source *text, struct source *bytes,
		     const struct encoding *encoding, candor_err *err);
/* What to read from. */
struct source *text_source_get(struct text_source *text);
void text_source_close(struct text_source *text);

#endif
