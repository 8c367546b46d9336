/*
 * Formats of exporters: what stands before the first form feed is a file of stanzas, what
 * stands behind it is read by them. Checked: stanzas are accepted or refused with their place;
 * what is read does not depend on chunks.
 */
#include "outcome.h"

#include <stdio.h>
#include <string.h>

#include "input/exporter.h"

#define CHECK(condition) check(condition, #condition, __LINE__)

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void check(int holds, const char *condition, int line)
{
	if (holds)
		return;
	fprintf(stderr, "fuzz_exporter.c:%d: not so: %s\n", line, condition);
	abort();
}

static void check_format(const candor_exporter *format)
{
	CHECK(format->id && format->name && format->signature && format->stanza.data);
}

/* NULL: the text is no formats. */
static candor_exporters *formats_of(candor_str text)
{
	candor_exporters *formats;
	candor_err err = { 0 };
	int status;

	CHECK(exporters_new(&formats, NULL) == CANDOR_OK);
	status = exporters_add_text(formats, "fuzz.format", text, &err);
	CHECK(status == err.code);
	if (status < 0) {
		CHECK(err.what[0] && !strcmp(err.where, "fuzz.format"));
		CHECK(status == CANDOR_ELIMIT || (status == CANDOR_ESYNTAX && err.line));
		candor_exporters_free(formats);
		return NULL;
	}
	for (size_t i = 0; candor_exporters_at(formats, i); i++)
		check_format(candor_exporters_at(formats, i));
	return formats;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	candor_input_options options = { .max_record = 10000 };
	const uint8_t *feed = size ? memchr(data, '\f', size) : NULL;
	size_t first = feed ? (size_t)(feed - data) : size;
	candor_exporters *formats = formats_of((candor_str){ (const char *)data, first });

	options.formats = formats;
	if (formats && feed)
		compare_chunks(feed + 1, size - first - 1, &options, 7);
	candor_exporters_free(formats);
	return 0;
}
