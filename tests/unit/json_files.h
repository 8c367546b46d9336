/* Reading the files of JSONTestSuite whole, with both builds of the JSON reader. */
#ifndef CANDOR_TESTS_JSON_FILES_H
#define CANDOR_TESTS_JSON_FILES_H

#include "json_both.h"

#include <dirent.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

struct content {
	char *data; /* a block of the very size */
	size_t size;
};

static struct content read_content(const char *path)
{
	struct content content = { 0 };
	FILE *file = fopen(path, "rb");
	long size;

	assert_non_null(file);
	assert_int_equal(fseek(file, 0, SEEK_END), 0);
	size = ftell(file);
	assert_true(size >= 0);
	rewind(file);
	content.size = (size_t)size;
	content.data = malloc(content.size ? content.size : 1);
	assert_non_null(content.data);
	assert_int_equal(fread(content.data, 1, content.size, file), content.size);
	fclose(file);
	return content;
}

/* Calls `check` for every file of a directory of the suite whose name begins with `prefix`;
 * returns how many there were. Skips the test when the suite is absent. */
static unsigned each_file(const char *directory, const char *prefix,
			  void (*check)(const char *name, struct content content))
{
	const char *shared = getenv("CANDOR_SHARED");
	char path[4096];
	unsigned count = 0;
	struct dirent *entry;
	DIR *stream;

	snprintf(path, sizeof(path), "%s/data/hostile/JSONTestSuite/%s",
		 shared ? shared : "../shared", directory);
	stream = opendir(path);
	if (!stream) {
		printf("skipped: %s is not there\n", path);
		skip();
	}
	while ((entry = readdir(stream))) {
		char file[8192];
		struct content content;
		if (entry->d_name[0] == '.' ||
		    strncmp(entry->d_name, prefix, strlen(prefix)) != 0)
			continue;
		snprintf(file, sizeof(file), "%s/%s", path, entry->d_name);
		content = read_content(file);
		check(entry->d_name, content);
		free(content.data);
		count++;
	}
	closedir(stream);
	return count;
}

/* Reads all of a text, decoding every string; the last token, and *count of those before. */
static enum json_token read_all(const struct json_build *build, struct content content,
				enum json_mode mode, size_t *count)
{
	struct json_reader reader;
	enum json_token token;
	unsigned surrogates = 0;

	*count = 0;
	build->init(&reader, content.data, content.size, mode);
	while ((token = build->next(&reader)) > JSON_END) {
		++*count;
		assert_true(*count <= content.size);
		if (token == JSON_STRING || token == JSON_KEY) {
			char *out = malloc(reader.value.size + 1);
			assert_non_null(out);
			assert_true(build->unescape(reader.value, out, &surrogates) <=
				    reader.value.size);
			free(out);
		}
	}
	return token;
}

#endif
