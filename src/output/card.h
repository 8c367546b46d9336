/* What cards are made of: a name, then values that wrap as wholes; numbers for people. */
#ifndef CANDOR_OUTPUT_CARD_H
#define CANDOR_OUTPUT_CARD_H

#include "output/paint.h"

#define CARD_LABEL 2  /* columns before names */
#define CARD_VALUE 16 /* and before values */
#define CARD_QUOTE 9  /* and before quotes */

/* A line of the card. */
struct line {
	const struct page *page;
	candor_buffer value; /* what is being said, until it is known to fit; may be raw text */
	unsigned column;
};

struct line line_begin(const struct page *page, const char *name);
/* Shows line->value and empties it, on this line or the next, cut where it is longer than one.
 */
void line_say(struct line *line, enum paint color);
void line_text(struct line *line, enum paint color, const char *text);
void line_end(struct line *line);

/* "before12behind"; nothing for NaN. */
void line_share(struct line *line, const char *before, double share, const char *behind);
/* "name 0.42"; nothing for NaN. */
void line_level(struct line *line, const char *name, double level);
/* "2024-01-02 to 2025-03-04"; nothing when unknown. */
void line_days(struct line *line, int32_t first, int32_t last);

/* "+0.42" */
void put_signed(candor_buffer *out, double value, unsigned decimals);
/* "12", of 0.12; at least 0, at most 100. */
void put_percent(candor_buffer *out, double share);
/* "12 % (8 to 18)" */
void put_share(candor_buffer *out, candor_estimate share);
/* "+0.42 (+0.31 to +0.52)" */
void put_interval(candor_buffer *out, candor_estimate estimate);

/* `text`, wrapped, as one paragraph, with [start, end) in brackets; an empty range has none. */
void put_excerpt(const struct page *page, candor_str text, size_t start, size_t end);

#endif
