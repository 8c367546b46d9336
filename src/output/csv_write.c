#include "output/csv_write.h"

#include "output/utf8.h"

void csv_text(candor_buffer *out, candor_str text)
{
	for (size_t i = 0, length; i < text.size; i += length) {
		int32_t code = utf8_next(text.data + i, text.size - i, &length);

		if (code == UTF8_BAD || code == 0)
			put_text(out, "\xEF\xBF\xBD");
		else
			put_data(out, text.data + i, length);
		if (code == '"')
			put_byte(out, '"');
	}
}

static int is_formula(candor_str text)
{
	return text.size && text.data[0] && strchr("=+-@\t\r\n", text.data[0]);
}

void csv_open(candor_buffer *out, candor_str first)
{
	put_byte(out, '"');
	if (is_formula(first))
		put_byte(out, '\'');
}

/* Quoted always: whether it is needed costs as much to find out. */
void csv_cell(candor_buffer *out, candor_str text)
{
	if (text.data) {
		csv_open(out, text);
		csv_text(out, text);
		put_byte(out, '"');
	}
	put_byte(out, ',');
}
