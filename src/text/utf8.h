/* UTF-8, one code point at a time. */
#ifndef CANDOR_TEXT_UTF8_H
#define CANDOR_TEXT_UTF8_H

#include <stddef.h>
#include <stdint.h>

/* The code point at `at` (< end) and its size. For ill-formed bytes -1, and the size of the
 * maximal subpart that Unicode (chapter 3.9) recommends to replace as one. */
static inline int32_t utf8_decode(const unsigned char *at, const unsigned char *end,
				  size_t *size)
{
	unsigned lead = *at, low = 0x80, high = 0xBF;
	size_t need = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4, i;
	uint32_t c = lead & (0xFFu >> (need + 1));

	/* Nearly all of a Chinese text. */
	if (lead > 0xE0 && lead < 0xF0 && lead != 0xED && end - at >= 3 &&
	    (at[1] & 0xC0) == 0x80 && (at[2] & 0xC0) == 0x80) {
		*size = 3;
		return (int32_t)(c << 12 | (at[1] & 0x3Fu) << 6 | (at[2] & 0x3Fu));
	}
	*size = 1;
	if (lead < 0x80)
		return (int32_t)lead;
	if (lead < 0xC2 || lead > 0xF4)
		return -1;
	/* The second byte excludes overlong forms, surrogates and what is above U+10FFFF. */
	if (lead == 0xE0 || lead == 0xF0)
		low = lead == 0xE0 ? 0xA0 : 0x90;
	if (lead == 0xED || lead == 0xF4)
		high = lead == 0xED ? 0x9F : 0x8F;
	for (i = 1; i < need; i++) {
		*size = i;
		if (at + i == end || at[i] < low || at[i] > high)
			return -1;
		c = c << 6 | (at[i] & 0x3Fu);
		low = 0x80;
		high = 0xBF;
	}
	*size = need;
	return (int32_t)c;
}

/* The code point at `at` of valid UTF-8. */
static inline uint32_t utf8_get(const unsigned char *at)
{
	uint32_t lead = at[0];

	if (lead < 0x80)
		return lead;
	if (lead < 0xE0)
		return (lead & 0x1Fu) << 6 | (at[1] & 0x3Fu);
	if (lead < 0xF0)
		return (lead & 0xFu) << 12 | (at[1] & 0x3Fu) << 6 | (at[2] & 0x3Fu);
	return (lead & 7u) << 18 | (at[1] & 0x3Fu) << 12 | (at[2] & 0x3Fu) << 6 |
	       (at[3] & 0x3Fu);
}

/* The code point at data[*at] of valid UTF-8; *at moves behind it. */
static inline uint32_t utf8_take(const unsigned char *data, size_t *at)
{
	const unsigned char *from = data + *at;

	*at += 1u + (from[0] >= 0xC0) + (from[0] >= 0xE0) + (from[0] >= 0xF0);
	return utf8_get(from);
}

/* The character at `data` if it is of the main block of Han (CJK Unified Ideographs), which has
 * three bytes; 0: it is another one. */
static inline uint32_t utf8_get_han(const unsigned char *data)
{
	uint32_t c;

	if (data[0] < 0xE4 || data[0] > 0xE9)
		return 0;
	c = (data[0] & 0xFu) << 12 | (data[1] & 0x3Fu) << 6 | (data[2] & 0x3Fu);
	return c >= 0x4E00 ? c : 0;
}

/* Bytes of the code point in UTF-8. */
static inline size_t utf8_size(uint32_t c)
{
	return 1u + (c >= 0x80) + (c >= 0x800) + (c >= 0x10000);
}

/* Writes utf8_size(c) bytes and returns that. */
static inline size_t utf8_put(unsigned char *out, uint32_t c)
{
	size_t size = utf8_size(c), i;

	if (size == 1) {
		*out = (unsigned char)c;
		return 1;
	}
	for (i = size - 1; i; i--, c >>= 6)
		out[i] = (unsigned char)(0x80 | (c & 0x3F));
	*out = (unsigned char)((0xF00u >> size & 0xF0u) | c);
	return size;
}

#endif
