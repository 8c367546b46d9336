#include "input/member_name.h"

#include <iconv.h>

#include "base/limits.h"

/* No character of one byte or more takes more in UTF-8. */
#define MOST_GROWTH 3

static int is_ascii(candor_str name)
{
	for (size_t i = 0; i < name.size; i++)
		if ((unsigned char)name.data[i] >= 0x80)
			return 0;
	return 1;
}

/* Whether at least half of the pairs of bytes are Han of GB 2312: what is in their place in
 * CP437 are the borders of tables. */
static int is_like_gb(candor_str name)
{
	const unsigned char *at = (const unsigned char *)name.data;
	size_t pairs = 0, common = 0;

	for (size_t i = 0; i + 1 < name.size; i++) {
		if (at[i] < 0x80)
			continue;
		pairs++;
		common += at[i] >= 0xB0 && at[i] <= 0xF7 && at[i + 1] >= 0xA1;
		i++;
	}
	return common && common * 2 >= pairs;
}

/* 1: all of `name` is text in this encoding, and `out` has it. */
static int convert(char *out, size_t *size, candor_str name, const char *encoding)
{
	iconv_t converter = iconv_open("UTF-8", encoding);
	char *from = (char *)(uintptr_t)name.data, *to = out;
	size_t left = name.size, room = MOST_GROWTH * LIMIT_MEMBER_NAME, failed;

	if (converter == (iconv_t)-1)
		return 0;
	failed = iconv(converter, &from, &left, &to, &room);
	iconv_close(converter);
	*size = (size_t)(to - out);
	return failed != (size_t)-1 && !left;
}

void member_name_append(candor_buffer *out, candor_str name)
{
	char text[MOST_GROWTH * LIMIT_MEMBER_NAME];
	size_t size;

	if (!is_ascii(name) && (convert(text, &size, name, "UTF-8") ||
				(is_like_gb(name) && convert(text, &size, name, "GB18030")) ||
				convert(text, &size, name, "CP437")))
		name = (candor_str){ text, size };
	candor_append_safe(out, name);
}
