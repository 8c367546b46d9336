#include "output/card.h"

#include <math.h>

#include "output/day.h"
#include "output/wrap.h"

/* ---- Lines ---- */

struct line line_begin(const struct page *page, const char *name)
{
	size_t size = strlen(name);

	put_fill(page->out, ' ', CARD_LABEL);
	paint(page, PAINT_DIM);
	put_text(page->out, name);
	paint(page, PAINT_OFF);
	put_fill(page->out, ' ', CARD_VALUE - CARD_LABEL - size);
	return (struct line){ .page = page, .column = CARD_VALUE };
}

void line_say(struct line *line, enum paint color)
{
	candor_buffer *out = line->page->out;
	candor_str value = { line->value.data, line->value.size };
	unsigned width = safe_width(value), gap = line->column > CARD_VALUE ? 2 : 0;

	out->failed |= line->value.failed;
	if (!value.size)
		return;
	if (gap && line->column + gap + width > line->page->width) {
		put_byte(out, '\n');
		put_fill(out, ' ', CARD_VALUE);
		line->column = CARD_VALUE;
		gap = 0;
	}
	put_fill(out, ' ', gap);
	line->column += gap;
	if (color != PAINT_OFF)
		paint(line->page, color);
	line->column += safe_fit(out, value, line->page->width - line->column);
	if (color != PAINT_OFF)
		paint(line->page, PAINT_OFF);
	line->value.size = 0;
}

void line_text(struct line *line, enum paint color, const char *text)
{
	put_text(&line->value, text);
	line_say(line, color);
}

void line_end(struct line *line)
{
	put_byte(line->page->out, '\n');
	candor_buffer_free(&line->value);
}

/* ---- Numbers ---- */

void put_signed(candor_buffer *out, double value, unsigned decimals)
{
	int64_t scaled = put_scale(value, decimals);

	if (scaled > 0)
		put_byte(out, '+');
	put_fixed(out, scaled, decimals);
}

void put_percent(candor_buffer *out, double share)
{
	put_count(out, (uint64_t)put_scale(100 * fmin(fmax(share, 0), 1), 0));
}

void put_share(candor_buffer *out, candor_estimate share)
{
	put_percent(out, share.value);
	put_text(out, " % (");
	put_percent(out, share.low);
	put_text(out, " to ");
	put_percent(out, share.high);
	put_byte(out, ')');
}

void put_interval(candor_buffer *out, candor_estimate estimate)
{
	put_signed(out, estimate.value, 2);
	put_text(out, " (");
	put_signed(out, estimate.low, 2);
	put_text(out, " to ");
	put_signed(out, estimate.high, 2);
	put_byte(out, ')');
}

void line_share(struct line *line, const char *before, double share, const char *behind)
{
	if (isnan(share))
		return;
	put_text(&line->value, before);
	put_percent(&line->value, share);
	put_text(&line->value, behind);
	line_say(line, PAINT_OFF);
}

void line_level(struct line *line, const char *name, double level)
{
	if (isnan(level))
		return;
	put_text(&line->value, name);
	put_byte(&line->value, ' ');
	put_fixed(&line->value, put_scale(level, 2), 2);
	line_say(line, PAINT_OFF);
}

void line_days(struct line *line, int32_t first, int32_t last)
{
	if (!put_day(&line->value, first))
		return;
	if (last != first) {
		put_text(&line->value, " to ");
		put_day(&line->value, last);
	}
	line_say(line, PAINT_OFF);
}

/* ---- Excerpts ---- */

/* Line ends become spaces. */
static void put_glyphs(struct wrap *wrap, candor_str text, size_t end)
{
	struct safe_cursor cursor = { 0 };
	struct safe_glyph glyph;

	text.size = end;
	while (safe_next(text, &cursor, &glyph)) {
		if (glyph.code == '\n' || (glyph.code == '\r' && glyph.width))
			wrap_sign(wrap, " ", 1, ' ');
		else
			wrap_glyph(wrap, &glyph);
	}
}

void put_excerpt(const struct page *page, candor_str text, size_t start, size_t end)
{
	struct wrap wrap;

	if (!text.size)
		text.data = "";
	end = end < text.size ? end : text.size;
	start = start < end ? start : end;
	put_fill(page->out, ' ', CARD_QUOTE);
	wrap_begin(&wrap, page->out, CARD_QUOTE, page->width);
	put_glyphs(&wrap, text, start);
	if (end > start) {
		wrap_sign(&wrap, "[", 1, '[');
		put_glyphs(&wrap, (candor_str){ text.data + start, 0 }, end - start);
		wrap_sign(&wrap, "]", 1, ']');
	}
	put_glyphs(&wrap, (candor_str){ text.data + end, 0 }, text.size - end);
	put_byte(page->out, '\n');
}
