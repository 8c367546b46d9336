/*
 * Breaking glyphs into lines: at spaces, around wide characters (but not before closing or
 * after opening punctuation), and inside of words that are longer than a line.
 */
#ifndef CANDOR_OUTPUT_WRAP_H
#define CANDOR_OUTPUT_WRAP_H

#include "output/safe.h"

struct wrap {
	candor_buffer *out;
	unsigned indent, width; /* columns before the text, columns of a line */
	unsigned column;        /* where the next glyph goes */
	size_t break_at;        /* offset in `out` of the last possible break; 0: none */
	unsigned break_column;
	int break_space;  /* the byte at break_at is a space, which the break replaces */
	int32_t previous; /* code point before; 0 at the start of a line */
};

/* Starts at the end of `out`, whose last line has `column` columns already. */
void wrap_begin(struct wrap *wrap, candor_buffer *out, unsigned column, unsigned width);

void wrap_glyph(struct wrap *wrap, const struct safe_glyph *glyph);

/* `text`, `columns` wide, as one glyph that behaves like `like`: '[' keeps to what follows, ']'
 * to what precedes. */
void wrap_sign(struct wrap *wrap, const char *text, unsigned columns, char like);

/* A new line with the indent. */
void wrap_newline(struct wrap *wrap);

#endif
