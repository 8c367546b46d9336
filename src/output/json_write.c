#include "output/json_write.h"

#include "output/utf8.h"

static int is_plain(unsigned char byte)
{
	return byte >= 0x20 && byte < 0x7F && byte != '"' && byte != '\\';
}

static void escape_unit(candor_buffer *out, unsigned unit)
{
	static const char hex[] = "0123456789abcdef";
	char text[6] = { '\\', 'u', 0, 0, 0, 0 };

	for (unsigned i = 0; i < 4; i++)
		text[2 + i] = hex[unit >> (12 - 4 * i) & 15];
	put_data(out, text, sizeof(text));
}

static void escape_ascii(candor_buffer *out, char byte)
{
	static const char from[] = "\"\\\n\r\t\b\f", to[] = "\"\\nrtbf";
	const char *short_form = byte ? strchr(from, byte) : NULL;

	if (!short_form) {
		escape_unit(out, (unsigned char)byte);
		return;
	}
	put_byte(out, '\\');
	put_byte(out, to[short_form - from]);
}

/* Length of the longest beginning that needs no change. */
static size_t unchanged(const char *data, size_t size)
{
	size_t i = 0, length;

	while (i < size) {
		int32_t code;

		if (is_plain((unsigned char)data[i])) {
			i++;
			continue;
		}
		if ((unsigned char)data[i] < 0x80)
			break;
		code = utf8_next(data + i, size - i, &length);
		if (code == UTF8_BAD || code == 0x2028 || code == 0x2029)
			break;
		i += length;
	}
	return i;
}

void json_escape(candor_buffer *out, candor_str text)
{
	size_t i = 0, length;

	while (i < text.size) {
		int32_t code;

		length = unchanged(text.data + i, text.size - i);
		put_data(out, text.data + i, length);
		i += length;
		if (i == text.size)
			return;
		code = utf8_next(text.data + i, text.size - i, &length);
		if (code == UTF8_BAD)
			put_text(out, "\xEF\xBF\xBD");
		else if (code < 0x80)
			escape_ascii(out, (char)code);
		else
			escape_unit(out, (unsigned)code);
		i += length;
	}
}

void json_string(candor_buffer *out, candor_str text)
{
	if (!text.data) {
		put_text(out, "null");
		return;
	}
	put_byte(out, '"');
	json_escape(out, text);
	put_byte(out, '"');
}
