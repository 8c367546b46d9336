#include "base/lenient.h"

#include <string.h>

/* Characters of three bytes that begin with E2, E3 or EF and mean an ASCII one; else 0. */
static char ascii_of(const char *at)
{
	static const struct {
		const char *bytes;
		char ascii;
	} spaces[] = {
		{ "\xe3\x80\x80", ' ' }, /* ideographic */
		{ "\xe2\x80\xaf", ' ' }, /* narrow no-break: before AM and PM */
		{ "\xe2\x80\x89", ' ' }, /* thin */
	};
	unsigned char last = (unsigned char)at[2];

	for (size_t i = 0; i < sizeof(spaces) / sizeof(*spaces); i++)
		if (!memcmp(at, spaces[i].bytes, 3))
			return spaces[i].ascii;
	/* U+FF01 to U+FF5E are the ASCII characters from '!' on. */
	if (!memcmp(at, "\xef\xbc", 2) && last >= 0x81 && last <= 0xbf)
		return (char)(last - 0x81 + '!');
	if (!memcmp(at, "\xef\xbd", 2) && last >= 0x80 && last <= 0x9e)
		return (char)(last - 0x80 + '`');
	return 0;
}

static candor_str trim(candor_str text)
{
	while (text.size && is_blank(text.data[0])) {
		text.data++;
		text.size--;
	}
	while (text.size && is_blank(text.data[text.size - 1]))
		text.size--;
	return text;
}

static candor_str unquote(candor_str text)
{
	text = trim(text);
	if (text.size < 2 || *text.data != '"' || text.data[text.size - 1] != '"')
		return text;
	return trim((candor_str){ text.data + 1, text.size - 2 });
}

candor_str lenient(char out[LENIENT_BYTES], candor_str text)
{
	size_t size = 0, high = 0;

	text = unquote(text);
	if (text.size > LENIENT_BYTES)
		return (candor_str){ text.data, 0 };
	while (high < text.size && !(text.data[high] & 0x80))
		high++;
	if (high == text.size)
		return text;
	for (size_t i = 0; i < text.size;) {
		char ascii = text.size - i >= 3 ? ascii_of(text.data + i) : 0;
		int no_break = text.size - i >= 2 && !memcmp(text.data + i, "\xc2\xa0", 2);

		out[size++] = ascii ? ascii : no_break ? ' ' : text.data[i];
		i += ascii ? 3 : no_break ? 2 : 1;
	}
	return unquote((candor_str){ out, size });
}
