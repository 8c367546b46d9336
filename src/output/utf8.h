/* Reading UTF-8 that nobody has checked yet. */
#ifndef CANDOR_OUTPUT_UTF8_H
#define CANDOR_OUTPUT_UTF8_H

#include <stddef.h>
#include <stdint.h>

#define UTF8_BAD (-1)

/* Code point at `data` (`size` > 0 bytes are there), or UTF8_BAD. `*length` receives its bytes;
 * of a bad sequence, those of its longest correct beginning, at least 1 (Unicode 3.9, "maximal
 * subparts"), so that each bad sequence is replaced once. */
static inline int32_t utf8_next(const char *data, size_t size, size_t *length)
{
	const unsigned char *s = (const unsigned char *)data;
	unsigned char low = 0x80, high = 0xBF;
	size_t count;
	int32_t code;

	*length = 1;
	if (s[0] < 0x80)
		return s[0];
	if (s[0] < 0xC2 || s[0] > 0xF4)
		return UTF8_BAD;
	count = s[0] < 0xE0 ? 1 : s[0] < 0xF0 ? 2 : 3;
	code = s[0] & (0x3F >> count);
	/* The second byte rules out overlong forms, surrogates and what lies past U+10FFFF. */
	if (s[0] == 0xE0)
		low = 0xA0;
	else if (s[0] == 0xF0)
		low = 0x90;
	else if (s[0] == 0xED)
		high = 0x9F;
	else if (s[0] == 0xF4)
		high = 0x8F;
	for (size_t i = 1; i <= count; i++) {
		if (i >= size || s[i] < low || s[i] > high)
			return UTF8_BAD;
		code = code << 6 | (s[i] & 0x3F);
		*length = i + 1;
		low = 0x80;
		high = 0xBF;
	}
	return code;
}

/* `offset` or the next smaller one that does not cut a character. */
static inline size_t utf8_floor(const char *data, size_t size, size_t offset)
{
	size_t begin = offset;

	if (offset >= size)
		return size;
	while (begin > 0 && offset - begin < 3 && ((unsigned char)data[begin] & 0xC0) == 0x80)
		begin--;
	return begin;
}

#endif
