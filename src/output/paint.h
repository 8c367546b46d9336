/* The few colours candor draws with, and the page they go to. */
#ifndef CANDOR_OUTPUT_PAINT_H
#define CANDOR_OUTPUT_PAINT_H

#include "output/put.h"

enum paint {
	PAINT_OFF,
	PAINT_BOLD,
	PAINT_DIM,
	PAINT_BRAND,
	PAINT_CONSUMER,
	PAINT_NEUTRAL,
	PAINT_WARNING
};

struct page {
	candor_buffer *out;
	int color;
	unsigned width;
};

static inline struct page page_of(const candor_style *style, candor_buffer *out)
{
	unsigned width = style && style->width ? style->width : 80;

	/* Longer lines are hard to read, and shorter ones leave no room for a table. */
	width = width < 60 ? 60 : width > 100 ? 100 : width;
	return (struct page){ out, style && style->color, width };
}

static inline void paint(const struct page *page, enum paint paint)
{
	static const char *const codes[] = { "\x1b[0m",  "\x1b[1m",  "\x1b[2m", "\x1b[1;35m",
					     "\x1b[32m", "\x1b[36m", "\x1b[33m" };

	if (page->color)
		put_text(page->out, codes[paint]);
}

/* `text` in a colour. */
static inline void put_painted(const struct page *page, enum paint color, const char *text)
{
	if (color != PAINT_OFF)
		paint(page, color);
	put_text(page->out, text);
	if (color != PAINT_OFF)
		paint(page, PAINT_OFF);
}

static inline enum paint axis_paint(int axis)
{
	return axis < 0 ? PAINT_BRAND : axis > 0 ? PAINT_CONSUMER : PAINT_NEUTRAL;
}

#endif
