#include "input/format.h"

#include <string.h>

#include "input/frame.h"
#include "input/parse.h"

static const struct format formats[] = {
	[FORMAT_JSONL] = { "jsonl", frame_json_lines, parse_json },
	[FORMAT_JSON] = { "json", frame_json, parse_json },
	[FORMAT_CSV] = { "csv", frame_csv, parse_csv },
	[FORMAT_TSV] = { "tsv", frame_csv, parse_csv },
	[FORMAT_TEXT] = { "text", frame_text_lines, parse_text },
	[FORMAT_WHOLE] = { "text", frame_whole, parse_text }, /* found by the option only */
};

const struct format *format_at(enum format_index index)
{
	return &formats[index];
}

int format_find(const char *name)
{
	for (int i = 0; i < FORMAT_WHOLE; i++)
		if (!strcmp(name, formats[i].name))
			return i;
	return -1;
}
