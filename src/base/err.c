#include "base/err.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

static void copy_clean(char *out, size_t capacity, const char *text)
{
	size_t i = 0;

	for (; text[i] && i + 1 < capacity; i++)
		out[i] = (unsigned char)text[i] < 0x20 || text[i] == 0x7f ? '?' : text[i];
	/* Never end inside a UTF-8 sequence. */
	if (text[i])
		while (i > 0 && ((unsigned char)text[i] & 0xC0) == 0x80)
			i--;
	out[i] = '\0';
}

int err_set(candor_err *err, int code, const char *format, ...)
{
	char sentence[1024];
	va_list args;

	if (!err || err->code)
		return code;
	va_start(args, format);
	vsnprintf(sentence, sizeof(sentence), format, args);
	va_end(args);
	err->code = code;
	copy_clean(err->what, sizeof(err->what), sentence);
	return code;
}

int err_place(candor_err *err, const char *where, size_t line, size_t column)
{
	if (!err)
		return CANDOR_OK;
	if (where && !err->where[0])
		copy_clean(err->where, sizeof(err->where), where);
	if (line && !err->line) {
		err->line = line;
		err->column = column;
	}
	return err->code;
}

int err_copy(candor_err *err, const candor_err *from)
{
	if (err && !err->code)
		*err = *from;
	return from->code;
}

int err_memory(candor_err *err)
{
	return err_set(err, CANDOR_ENOMEM, "out of memory");
}
