/* Character classes and stepping over characters, for whoever reads comparable text. */
#include "text/lookup.h"
#include "text/text.h"
#include "text/utf8.h"

int32_t text_at(const char *data, size_t size, size_t offset)
{
	return offset < size ? (int32_t)utf8_get((const unsigned char *)data + offset) : -1;
}

int32_t text_before(const char *data, size_t size, size_t offset)
{
	if (!offset || offset > size)
		return -1;
	do
		offset--;
	while (offset && ((unsigned char)data[offset] & 0xC0) == 0x80);
	return (int32_t)utf8_get((const unsigned char *)data + offset);
}

static int has_class(int32_t c, unsigned class)
{
	return c >= 0 && c < 0x110000 && (lookup_class((uint32_t)c) & class);
}

int text_is_word(int32_t code_point)
{
	return has_class(code_point, CLASS_WORD);
}

int text_is_han(int32_t code_point)
{
	return has_class(code_point, CLASS_HAN);
}
