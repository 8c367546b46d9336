#include "input/mojibake.h"

#include <string.h>

#include "input/post.h"

/* U+0080 to U+00FF are two bytes: C2 or C3, and one that has the lower six bits. Counts them;
 * -1: there is something else above ASCII. */
static long count_pairs(candor_str text)
{
	long pairs = 0;

	for (size_t i = 0; i < text.size; i++) {
		unsigned char c = (unsigned char)text.data[i];

		if (c < 0x80)
			continue;
		if ((c != 0xC2 && c != 0xC3) || i + 1 == text.size ||
		    ((unsigned char)text.data[i + 1] & 0xC0) != 0x80)
			return -1;
		i++;
		pairs++;
	}
	return pairs;
}

/* Writes each code point as the byte it was. */
static size_t narrow(char *out, candor_str text)
{
	size_t size = 0;

	for (size_t i = 0; i < text.size; i++) {
		unsigned char c = (unsigned char)text.data[i];

		if (c >= 0x80)
			c = (unsigned char)(c << 6 | ((unsigned char)text.data[++i] & 0x3F));
		out[size++] = (char)c;
	}
	return size;
}

int mojibake_repair(candor_str *text, struct arena *arena)
{
	candor_str narrowed;
	char *data;

	if (count_pairs(*text) <= 0)
		return 0;
	data = arena_alloc(arena, text->size);
	if (!data)
		return CANDOR_ENOMEM;
	narrowed = (candor_str){ data, narrow(data, *text) };
	if (utf8_count_bad(narrowed))
		return 0;
	*text = narrowed;
	return 1;
}
