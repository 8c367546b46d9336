#include "output/wrap.h"

#include <utf8proc.h>

#include "output/put.h"

void wrap_begin(struct wrap *wrap, candor_buffer *out, unsigned column, unsigned width)
{
	*wrap = (struct wrap){ .out = out, .indent = column, .width = width, .column = column };
}

void wrap_newline(struct wrap *wrap)
{
	put_byte(wrap->out, '\n');
	put_fill(wrap->out, ' ', wrap->indent);
	wrap->column = wrap->indent;
	wrap->break_at = 0;
	wrap->previous = 0;
}

/* Moves what stands behind the last possible break to a new line. */
static void wrap_break(struct wrap *wrap)
{
	candor_buffer *out = wrap->out;
	size_t from = wrap->break_at + (wrap->break_space ? 1 : 0);
	size_t tail = out->size - from, to = wrap->break_at + 1 + wrap->indent;

	if (!put_room(out, wrap->indent + 1))
		return;
	memmove(out->data + to, out->data + from, tail);
	out->data[wrap->break_at] = '\n';
	memset(out->data + wrap->break_at + 1, ' ', wrap->indent);
	out->size = to + tail;
	wrap->column = wrap->indent + (wrap->column - wrap->break_column) -
		       (wrap->break_space ? 1 : 0);
	wrap->break_at = 0;
}

static int is_closing(int32_t code)
{
	utf8proc_category_t category = utf8proc_category(code);

	return category == UTF8PROC_CATEGORY_PE || category == UTF8PROC_CATEGORY_PF ||
	       category == UTF8PROC_CATEGORY_PO;
}

static int is_opening(int32_t code)
{
	utf8proc_category_t category = utf8proc_category(code);

	return category == UTF8PROC_CATEGORY_PS || category == UTF8PROC_CATEGORY_PI;
}

static int may_break(int32_t before, const struct safe_glyph *glyph)
{
	if (!before || !glyph->width || is_opening(before) || is_closing(glyph->code))
		return 0;
	return glyph->width == 2 || utf8proc_charwidth(before) == 2;
}

static void set_break(struct wrap *wrap, int space)
{
	wrap->break_at = wrap->out->size;
	wrap->break_column = wrap->column;
	wrap->break_space = space;
}

void wrap_glyph(struct wrap *wrap, const struct safe_glyph *glyph)
{
	int space = glyph->size == 1 && glyph->data[0] == ' ';

	if (glyph->code == '\n') {
		wrap_newline(wrap);
		return;
	}
	if (space || may_break(wrap->previous, glyph) ||
	    (!wrap->break_at && wrap->column + glyph->width > wrap->width &&
	     wrap->column > wrap->indent))
		set_break(wrap, space);
	put_data(wrap->out, glyph->data, glyph->size);
	wrap->column += glyph->width;
	if (!space && wrap->column > wrap->width && wrap->break_at)
		wrap_break(wrap);
	if (glyph->width)
		wrap->previous = glyph->code;
}

void wrap_sign(struct wrap *wrap, const char *text, unsigned columns, char like)
{
	struct safe_glyph glyph = { .width = columns, .code = like };

	glyph.size = (unsigned)strlen(text);
	memcpy(glyph.data, text, glyph.size);
	wrap_glyph(wrap, &glyph);
}
