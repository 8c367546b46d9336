/* Post text on a terminal: one character after another, with what to show and how wide. */
#ifndef CANDOR_OUTPUT_SAFE_H
#define CANDOR_OUTPUT_SAFE_H

#include "candor.h"

struct safe_glyph {
	char data[12]; /* what is shown, UTF-8 */
	unsigned size;
	unsigned width; /* terminal columns */
	int32_t code;   /* the code point behind it; -1: bad UTF-8 */
};

/* Where a reader of glyphs stands. Zero-initialize. */
struct safe_cursor {
	size_t offset;    /* of the next character */
	int pictographic; /* in an emoji: joiners and variation selectors mean something */
};

/* Next glyph of `text`. 1, or 0 at the end. */
int safe_next(candor_str text, struct safe_cursor *cursor, struct safe_glyph *glyph);

/* As candor_append_safe, but at most `columns` wide; where the text is longer it ends in an
 * ellipsis. Returns the columns used. */
unsigned safe_fit(candor_buffer *out, candor_str text, unsigned columns);

/* Columns that candor_append_safe(text) needs. */
unsigned safe_width(candor_str text);

#endif
