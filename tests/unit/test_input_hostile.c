/*
 * Odd files of ../shared/data in every format, whatever they are: JSONTestSuite, CSV tests,
 * fuzzers' corpora. tests/hostile has what becomes of each. Skipped where the data is absent.
 */
#include <dirent.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "posts.h"
#include "rules.h"

/* Calls `use` with each file of the directory; returns how many there were. */
static size_t for_each_file(const char *directory,
			    void (*use)(const char *path, const char *name))
{
	const char *root = shared_path(directory);
	DIR *files = root ? opendir(root) : NULL;
	struct dirent *entry;
	char base[512], path[1024];
	size_t count = 0;

	if (!files)
		skip();
	snprintf(base, sizeof(base), "%s", root);
	while ((entry = readdir(files))) {
		if (entry->d_name[0] == '.')
			continue;
		snprintf(path, sizeof(path), "%s/%s", base, entry->d_name);
		use(path, entry->d_name);
		count++;
	}
	closedir(files);
	return count;
}

/* n_: refused as syntax, blank files aside; y_: never. */
static void check_strict(const char *path, const char *name)
{
	const candor_input_options strict = { .strict = 1 };
	struct posts posts = read_file(path, &strict);
	int is_syntax = posts.error < 0 || strstr(posts.log, "ESYNTAX") != NULL;
	int is_blank = !strcmp(name, "n_single_space.json") ||
		       !strcmp(name, "n_structure_no_data.json");

	if (name[0] == 'n' && is_syntax == is_blank)
		fail_msg("%s: %s", name, posts.log);
	if (name[0] == 'y' && is_syntax)
		fail_msg("%s: %s", name, posts.log);
	free_posts(&posts);
}

static void test_suite(void **state)
{
	(void)state;
	assert_true(for_each_file("data/hostile/JSONTestSuite/test_parsing", check_strict) >
		    300);
}

/* It is enough to come back. */
static void survive(const char *path, const char *name)
{
	const candor_input_options formats[] = { { .format = NULL },
						 { .format = "json" },
						 { .format = "csv", .map = "text=a" },
						 { .format = "jsonl", .strict = 1 } };

	(void)name;
	for (size_t i = 0; i < sizeof(formats) / sizeof(formats[0]); i++) {
		struct posts posts = read_file(path, &formats[i]);

		free_posts(&posts);
	}
}

static void test_corpora(void **state)
{
	(void)state;
	for_each_file("data/hostile/JSONTestSuite/test_parsing", survive);
	for_each_file("data/hostile/csv-spectrum/csvs", survive);
	for_each_file("data/hostile/csv-test-data/csv", survive);
	for_each_file("data/hostile/libarchive", survive);
	for_each_file("data/hostile/fuzz/csv", survive);
	for_each_file("data/hostile/fuzz/json", survive);
	for_each_file("data/hostile/fuzz/gzip", survive);
}

/* The archive all figures refer to. */
static void test_archive(void **state)
{
	const char *path = shared_path("data/dev/zh_weibo_timelines.jsonl.gz");
	struct posts posts;

	(void)state;
	if (!path)
		skip();
	posts = read_file(path, NULL);
	assert_int_equal(posts.count, 257935);
	assert_int_equal(posts.refused, 0);
	assert_int_equal(posts.error, 0);
	free_posts(&posts);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_suite),
		cmocka_unit_test(test_corpora),
		cmocka_unit_test(test_archive),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
