/* Character classes and stepping over characters, for whoever reads comparable text. */
#ifndef CANDOR_TEXT_CLASSES_H
#define CANDOR_TEXT_CLASSES_H

#include "text/lookup.h"
#include "text/utf8.h"

/* The code point that starts at / ends before `offset` of valid UTF-8, or -1 at an edge. */
static inline int32_t text_at(const char *data, size_t size, size_t offset)
{
	return offset < size ? (int32_t)utf8_get((const unsigned char *)data + offset) : -1;
}

static inline int32_t text_before(const char *data, size_t size, size_t offset)
{
	if (!offset || offset > size)
		return -1;
	do
		offset--;
	while (offset && ((unsigned char)data[offset] & 0xC0) == 0x80);
	return (int32_t)utf8_get((const unsigned char *)data + offset);
}

static inline int text_has_class(int32_t c, unsigned class)
{
	return c >= 0 && c < 0x110000 && (lookup_class((uint32_t)c) & class);
}

/* A letter of the Latin script, a number of any script, or '_': what makes a word boundary
 * matter. Han, kana and hangul are none, since they are written without spaces. */
static inline int text_is_word(int32_t code_point)
{
	return text_has_class(code_point, CLASS_WORD);
}

static inline int text_is_han(int32_t code_point)
{
	return text_has_class(code_point, CLASS_HAN);
}

#endif
