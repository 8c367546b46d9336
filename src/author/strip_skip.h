/* What strip_text leaves out whole, and the letters that it goes by. */
#ifndef CANDOR_AUTHOR_STRIP_SKIP_H
#define CANDOR_AUTHOR_STRIP_SKIP_H

#include <string.h>

#include "author/strip.h"
#include "text/lookup.h"
#include "text/utf8.h"

/* The character at `at`; 0 behind the end. */
static inline uint32_t strip_char_at(candor_str text, size_t at)
{
	return at < text.size ? utf8_get((const unsigned char *)text.data + at) : 0;
}

static inline int strip_is_token(uint32_t c)
{
	unsigned class = lookup_class(c);

	return (class & (CLASS_WORD | CLASS_LETTER | CLASS_MARK)) || strip_is_single(c, class);
}

static inline int strip_is_digit(uint32_t c)
{
	return c >= '0' && c <= '9';
}

static inline int strip_is_letter(uint32_t c)
{
	return c >= 'a' && c <= 'z';
}

static inline int strip_begins(candor_str text, size_t at, const char *with)
{
	size_t size = strlen(with);

	return text.size - at >= size && !memcmp(text.data + at, with, size);
}

/* Where a link, a handle, a tag or a code that begins at `at` ends; 0: none does. Handles begin
 * with "@", tags with "#", codes with "[". */
size_t strip_link_end(candor_str text, size_t at);
size_t strip_handle_end(candor_str text, size_t at);
size_t strip_tag_end(candor_str text, size_t at);
size_t strip_code_end(candor_str text, size_t at);

#endif
