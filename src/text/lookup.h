/* Looking up code points (below 0x110000) in the generated tables. */
#ifndef CANDOR_TEXT_LOOKUP_H
#define CANDOR_TEXT_LOOKUP_H

#include "text/tables.h"

/* TEXT_COPY, ... or an offset into text_pool. */
static inline unsigned lookup_value(uint32_t c)
{
	return text_values[(unsigned)text_index[c >> 6] << 6 | (c & 63)];
}

/* Is the value of the code point `row` * 64 + `column`, below 0x10000, TEXT_COPY? In UTF-8 the
 * column is what the last byte tells. */
static inline int lookup_is_plain(uint32_t row, uint32_t column)
{
	return text_plain[row] >> column & 1;
}

/* May the character combine or change places with what comes before? `value` is its value. */
static inline int lookup_is_segment(unsigned value)
{
	return value >= TEXT_SEGMENT && value < TEXT_POOL_SEGMENT_END;
}

/* CLASS_... bits. */
static inline unsigned lookup_class(uint32_t c)
{
	return text_class_blocks[(unsigned)text_class_index[c >> 7] << 7 | (c & 127)];
}

/* Canonical combining class. */
static inline unsigned lookup_ccc(uint32_t c)
{
	return text_ccc_blocks[(unsigned)text_ccc_index[c >> 7] << 7 | (c & 127)];
}

#endif
