/* The table of per-post output formats. */
#include "output/format.h"

#include <string.h>

static const struct candor_format formats[] = {
	{ "jsonl", NULL, jsonl_post, NULL },
	{ "csv", csv_begin, csv_post, NULL },
};

const candor_format *candor_format_at(size_t index)
{
	return index < sizeof(formats) / sizeof(*formats) ? &formats[index] : NULL;
}

const candor_format *candor_format_find(const char *name)
{
	const candor_format *format;

	for (size_t i = 0; (format = candor_format_at(i)); i++)
		if (!strcmp(format->name, name))
			return format;
	return NULL;
}

const char *candor_format_name(const candor_format *format)
{
	return format->name;
}

void candor_format_begin(const candor_format *format, candor_buffer *out)
{
	if (format->begin)
		format->begin(out);
}

void candor_format_post(const candor_format *format, const candor_post *post,
			const candor_result *result, candor_buffer *out)
{
	format->post(out, post, result);
}

void candor_format_end(const candor_format *format, candor_buffer *out)
{
	if (format->end)
		format->end(out);
}
