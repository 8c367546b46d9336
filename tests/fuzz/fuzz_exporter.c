/*
 * Formats of exporters: what stands before the first form feed is a file of stanzas, what
 * stands behind it is read by them. Checked: stanzas are accepted or refused with their place;
 * what is read does not depend on chunks.
 */
#include "outcome.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

#define CHECK(condition) check(condition, #condition, __LINE__)

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static char path[] = "/tmp/candor-fuzz-XXXXXX";

static void check(int holds, const char *condition, int line)
{
	if (holds)
		return;
	fprintf(stderr, "fuzz_exporter.c:%d: not so: %s\n", line, condition);
	abort();
}

static void remove_file(void)
{
	unlink(path);
}

/* Stanzas come from files only: one for all runs. */
static void write_file(const uint8_t *data, size_t size)
{
	static int fd = -1;

	if (fd < 0) {
		fd = mkstemp(path);
		CHECK(fd >= 0 && atexit(remove_file) == 0);
	}
	CHECK(ftruncate(fd, 0) == 0);
	CHECK(pwrite(fd, data, size, 0) == (ssize_t)size);
}

/* 1: the stanzas are formats. */
static int check_stanzas(const char *const *files)
{
	candor_exporters *exporters = NULL;
	candor_err err = { 0 };
	int status = candor_exporters_new(&exporters, files, 1, &err);

	if (status < 0) {
		CHECK(!exporters && err.code == status && err.what[0]);
		CHECK(status == CANDOR_ELIMIT || (status == CANDOR_ESYNTAX && err.line));
		CHECK(!strcmp(err.where, files[0]));
		return 0;
	}
	for (size_t i = 0; candor_exporters_at(exporters, i); i++) {
		const candor_exporter *format = candor_exporters_at(exporters, i);

		CHECK(format->id && format->name && format->signature && format->stanza.data);
	}
	candor_exporters_free(exporters);
	return 1;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const char *const files[] = { path };
	const candor_input_options options = { .exporters = files,
					       .exporter_count = 1,
					       .max_record = 10000 };
	const uint8_t *feed = size ? memchr(data, '\f', size) : NULL;
	size_t first = feed ? (size_t)(feed - data) : size;

	write_file(data, first);
	if (check_stanzas(files) && feed)
		compare_chunks(feed + 1, size - first - 1, &options, 7);
	return 0;
}
