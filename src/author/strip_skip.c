#include "author/strip_skip.h"

/* Longest @name, #tag# and [emoji], in characters: those of Weibo have 30, 32 and 8. */
enum { HANDLE_LENGTH = 30, TAG_LENGTH = 40, CODE_LENGTH = 8 };

enum { HOST_BYTES = 255 };

static size_t visible_ascii_end(candor_str text, size_t at)
{
	while (at < text.size && text.data[at] > ' ' && text.data[at] < 0x7F)
		at++;
	return at;
}

/* "https://..." or "shop.example/x": a name of letters before the first slash. Names of hosts
 * are no longer than HOST_BYTES (RFC 1035). */
size_t strip_link_end(candor_str text, size_t at)
{
	size_t slash = at, dot = 0;

	if (strip_begins(text, at, "http://") || strip_begins(text, at, "https://"))
		return visible_ascii_end(text, at);
	if (strip_begins(text, at, "www."))
		return visible_ascii_end(text, at);
	for (; slash < text.size && slash - at <= HOST_BYTES; slash++) {
		char c = text.data[slash];

		if (c == '.')
			dot = slash;
		else if (!strip_is_letter((unsigned char)c) &&
			 !strip_is_digit((unsigned char)c) && c != '-')
			break;
	}
	if (slash == text.size || text.data[slash] != '/' || dot <= at || slash < dot + 3 ||
	    !strip_is_letter((unsigned char)text.data[dot + 1]))
		return 0;
	return visible_ascii_end(text, slash);
}

size_t strip_handle_end(candor_str text, size_t at)
{
	size_t end = at + 1;

	for (unsigned i = 0; i < HANDLE_LENGTH && end < text.size; i++) {
		uint32_t c = strip_char_at(text, end);

		if (!strip_is_token(c) && c != '-' &&
		    (c != '.' || !strip_is_token(strip_char_at(text, end + 1))))
			break;
		end += utf8_size(c);
	}
	return end > at + 1 ? end : 0;
}

/* "#two words#": closed by a second sign. */
static size_t closed_tag_end(candor_str text, size_t at)
{
	size_t end = at + 1;

	if (strip_char_at(text, end) == ' ')
		return 0;
	for (unsigned i = 0; i <= TAG_LENGTH && end < text.size; i++) {
		uint32_t c = strip_char_at(text, end);

		if (c == '#')
			return end > at + 1 && text.data[end - 1] != ' ' ? end + 1 : 0;
		if (c == '\n' || c == '@')
			return 0;
		end += utf8_size(c);
	}
	return 0;
}

size_t strip_tag_end(candor_str text, size_t at)
{
	size_t end = closed_tag_end(text, at);

	if (end)
		return end;
	for (end = at + 1; end < text.size && strip_is_token(strip_char_at(text, end));)
		end += utf8_size(strip_char_at(text, end));
	return end > at + 1 ? end : 0;
}

/* "[doge]", "[话题]" */
size_t strip_code_end(candor_str text, size_t at)
{
	size_t end = at + 1;

	for (unsigned i = 0; i <= CODE_LENGTH && end < text.size; i++) {
		uint32_t c = strip_char_at(text, end);

		if (c == ']')
			return end + 1;
		if (!strip_is_token(c))
			return 0;
		end += utf8_size(c);
	}
	return 0;
}
