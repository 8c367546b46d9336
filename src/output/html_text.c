/* What becomes of text and numbers on an HTML page. */
#include <math.h>

#include "base/str.h"
#include "output/html.h"
#include "output/safe.h"

#define NO_BREAK_SPACE "\xC2\xA0"
#define MINUS          "\xE2\x88\x92"

/* ---- Text ---- */

static void put_escaped(candor_buffer *out, const char *data, size_t size)
{
	size_t done = 0;

	for (size_t i = 0; i < size; i++) {
		const char *entity = data[i] == '&'    ? "&amp;"
				     : data[i] == '<'  ? "&lt;"
				     : data[i] == '>'  ? "&gt;"
				     : data[i] == '"'  ? "&quot;"
				     : data[i] == '\'' ? "&#39;"
						       : NULL;

		if (!entity)
			continue;
		put_data(out, data + done, i - done);
		put_text(out, entity);
		done = i + 1;
	}
	put_data(out, data + done, size - done);
}

void html_text(candor_buffer *out, candor_str text)
{
	struct safe_cursor cursor = { 0 };
	struct safe_glyph glyph;

	while (safe_next(text, &cursor, &glyph)) {
		if (glyph.code == '\n')
			put_byte(out, ' ');
		else
			put_escaped(out, glyph.data, glyph.size);
	}
}

void html_word(candor_buffer *out, const char *word)
{
	html_text(out, str_of(word));
}

void html_marked(candor_buffer *out, candor_str text, size_t start, size_t end, int side)
{
	end = end < text.size ? end : text.size;
	start = start < end ? start : end;
	html_text(out, (candor_str){ text.data, start });
	if (start < end) {
		html_open(out, "mark", side < 0 ? "brand" : side ? "consumer" : "middle");
		html_text(out, (candor_str){ text.data + start, end - start });
		html_close(out, "mark");
	}
	if (end < text.size)
		html_text(out, (candor_str){ text.data + end, text.size - end });
}

/* ---- Markup ---- */

static void open(candor_buffer *out, const char *tag, const char *name)
{
	put_byte(out, '<');
	put_text(out, tag);
	if (name) {
		put_text(out, " class=\"");
		put_text(out, name);
		put_byte(out, '"');
	}
}

void html_open(candor_buffer *out, const char *tag, const char *name)
{
	open(out, tag, name);
	put_byte(out, '>');
}

void html_close(candor_buffer *out, const char *tag)
{
	put_text(out, "</");
	put_text(out, tag);
	put_byte(out, '>');
}

void html_element(candor_buffer *out, const char *tag, const char *name, const char *words)
{
	html_open(out, tag, name);
	html_word(out, words);
	html_close(out, tag);
}

void html_cell(candor_buffer *out, const char *name, double order)
{
	open(out, "td", name);
	if (!isnan(order)) {
		put_text(out, " data-v=\"");
		if (order >= 0 && order < 1e15 && order == floor(order))
			put_count(out, (uint64_t)order);
		else
			put_number(out, order);
		put_byte(out, '"');
	}
	put_byte(out, '>');
}

/* ---- Numbers ---- */

void html_signed(candor_buffer *out, double value)
{
	int64_t scaled = put_scale(value, 2);

	if (scaled)
		put_text(out, scaled < 0 ? MINUS : "+");
	put_fixed(out, scaled < 0 ? -scaled : scaled, 2);
}

void html_level(candor_buffer *out, double value)
{
	put_fixed(out, put_scale(value, 2), 2);
}

void html_percent(candor_buffer *out, double share)
{
	put_count(out, (uint64_t)put_scale(100 * fmin(fmax(share, 0), 1), 0));
	put_text(out, NO_BREAK_SPACE "%");
}

void html_counted(candor_buffer *out, uint64_t count, const char *one, const char *many)
{
	put_grouped(out, count);
	put_byte(out, ' ');
	put_text(out, count == 1 ? one : many);
}

void html_coordinate(candor_buffer *out, double value)
{
	int64_t tenths = put_scale(value, 1);

	if (tenths < 0)
		put_byte(out, '-');
	tenths = tenths < 0 ? -tenths : tenths;
	put_count(out, (uint64_t)tenths / 10);
	if (tenths % 10) {
		put_byte(out, '.');
		put_byte(out, (char)('0' + tenths % 10));
	}
}
