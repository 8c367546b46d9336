/*
 * Text of strangers for terminals. A newline becomes a return sign, a tab a space; whatever
 * else is no visible character becomes an escape that names it: \x1B, \u{202E}.
 */
#include "output/safe.h"

#include <utf8proc.h>

#include "output/put.h"
#include "output/utf8.h"

#define ELLIPSIS "\xE2\x80\xA6"

static void show(struct safe_glyph *glyph, const char *data, size_t size, unsigned width)
{
	memcpy(glyph->data, data, size);
	glyph->size = (unsigned)size;
	glyph->width = width;
}

/* \x1B for controls, \u{202E} for the rest. */
static void show_escape(struct safe_glyph *glyph, uint32_t code)
{
	static const char hex[] = "0123456789ABCDEF";
	char text[sizeof(glyph->data)];
	size_t size = 0;
	int digits = code < 0x100 ? 2 : code < 0x10000 ? 4 : code < 0x100000 ? 5 : 6;

	text[size++] = '\\';
	text[size++] = code < 0x100 ? 'x' : 'u';
	if (code >= 0x100)
		text[size++] = '{';
	while (digits--)
		text[size++] = hex[code >> (4 * digits) & 15];
	if (code >= 0x100)
		text[size++] = '}';
	show(glyph, text, size, (unsigned)size);
}

static int is_visible(int32_t code, const utf8proc_property_t *property)
{
	switch (property->category) {
	case UTF8PROC_CATEGORY_CN: /* unassigned */
	case UTF8PROC_CATEGORY_CC:
	case UTF8PROC_CATEGORY_CF:
	case UTF8PROC_CATEGORY_CS:
	case UTF8PROC_CATEGORY_CO:
	case UTF8PROC_CATEGORY_ZL:
	case UTF8PROC_CATEGORY_ZP:
		return 0;
	default:
		/* The braille blank and the like are rare enough to be shown as they are. */
		return !property->ignorable && code != 0x3164 && code != 0xFFA0;
	}
}

static int is_pictographic(int32_t code)
{
	return utf8proc_get_property(code)->boundclass ==
	       UTF8PROC_BOUNDCLASS_EXTENDED_PICTOGRAPHIC;
}

static int next_is_pictographic(candor_str text, size_t offset)
{
	size_t length;

	return offset < text.size &&
	       is_pictographic(utf8_next(text.data + offset, text.size - offset, &length));
}

/* Invisible, but part of an emoji: the selectors after one, the joiner between two. */
static int joins_emoji(candor_str text, const struct safe_cursor *cursor, int32_t code)
{
	if (!cursor->pictographic)
		return 0;
	return code == 0xFE0E || code == 0xFE0F ||
	       (code == 0x200D && next_is_pictographic(text, cursor->offset));
}

static void show_ascii(candor_str text, struct safe_cursor *cursor, struct safe_glyph *glyph)
{
	char byte = (char)glyph->code;

	/* Keycaps are a digit, a selector and a frame. */
	cursor->pictographic = byte == '#' || byte == '*' || (byte >= '0' && byte <= '9');
	if (byte >= 0x20 && byte < 0x7F)
		show(glyph, &byte, 1, 1);
	else if (byte == '\t')
		show(glyph, " ", 1, 1);
	else if (byte == '\n')
		show(glyph, "\xE2\x8F\x8E", 3, 1);
	else if (byte == '\r' && cursor->offset < text.size &&
		 text.data[cursor->offset] == '\n')
		show(glyph, "", 0, 0);
	else
		show_escape(glyph, (uint32_t)glyph->code);
}

static void show_wide(candor_str text, size_t length, struct safe_cursor *cursor,
		      struct safe_glyph *glyph)
{
	const char *data = text.data + cursor->offset - length;
	const utf8proc_property_t *property = utf8proc_get_property(glyph->code);

	if (joins_emoji(text, cursor, glyph->code)) {
		show(glyph, data, length, 0);
		return;
	}
	if (property->boundclass == UTF8PROC_BOUNDCLASS_EXTENDED_PICTOGRAPHIC)
		cursor->pictographic = 1;
	else if (property->boundclass != UTF8PROC_BOUNDCLASS_EXTEND) /* skin tones, frames */
		cursor->pictographic = 0;
	if (is_visible(glyph->code, property))
		show(glyph, data, length, property->charwidth);
	else
		show_escape(glyph, (uint32_t)glyph->code);
}

int safe_next(candor_str text, struct safe_cursor *cursor, struct safe_glyph *glyph)
{
	size_t length;

	if (cursor->offset >= text.size)
		return 0;
	glyph->code =
		utf8_next(text.data + cursor->offset, text.size - cursor->offset, &length);
	cursor->offset += length;
	if (glyph->code == UTF8_BAD) {
		cursor->pictographic = 0;
		show(glyph, "\xEF\xBF\xBD", 3, 1);
	} else if (glyph->code < 0x80) {
		show_ascii(text, cursor, glyph);
	} else {
		show_wide(text, length, cursor, glyph);
	}
	return 1;
}

void candor_append_safe(candor_buffer *out, candor_str text)
{
	struct safe_cursor cursor = { 0 };
	struct safe_glyph glyph;

	while (safe_next(text, &cursor, &glyph))
		put_data(out, glyph.data, glyph.size);
}

unsigned safe_width(candor_str text)
{
	struct safe_cursor cursor = { 0 };
	struct safe_glyph glyph;
	unsigned width = 0;

	while (safe_next(text, &cursor, &glyph))
		width += glyph.width;
	return width;
}

unsigned safe_fit(candor_buffer *out, candor_str text, unsigned columns)
{
	struct safe_cursor cursor = { 0 };
	struct safe_glyph glyph;
	size_t last = out->size; /* the longest beginning that leaves room for an ellipsis */
	unsigned width = 0, last_width = 0;

	while (safe_next(text, &cursor, &glyph)) {
		if (width + glyph.width > columns) {
			out->size = out->failed ? out->size : last;
			put_text(out, ELLIPSIS);
			return last_width + 1;
		}
		put_data(out, glyph.data, glyph.size);
		width += glyph.width;
		if (width + 1 <= columns) {
			last = out->size;
			last_width = width;
		}
	}
	return width;
}
