/*
 * Hostile and odd files of ../shared/data: each row of the two manifests, JSONTestSuite,
 * fuzzers' corpora. Skipped where the data is absent.
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

struct expected {
	const char *file;
	size_t count, refused;
	int error;
};

/* Absent columns: no refused records, no error. */
static const struct expected texts[] = {
	{ "invalid_utf8.jsonl", 15, 0, 0 },
	{ "json_escapes.jsonl", 10, 0, 0 },
	{ "utf8_bom.jsonl", 2, 0, 0 },
	{ "bom_each_line.jsonl", 2, 0, 0 },
	{ "utf16le_bom.jsonl", 2, 0, 0 },
	{ "utf16be_bom.jsonl", 2, 0, 0 },
	{ "utf16le_nobom.csv", 1, 0, 0 },
	{ "utf32le_bom.jsonl", 2, 0, 0 },
	{ "crlf.jsonl", 2, 0, 0 },
	{ "cr_only.csv", 2, 0, 0 },
	{ "mixed_eol.csv", 3, 0, 0 },
	{ "no_final_newline.jsonl", 2, 0, 0 },
	{ "blank_lines.jsonl", 2, 0, 0 },
	{ "nul_bytes.jsonl", 2, 0, 0 },
	{ "nul_padding_tail.jsonl", 2, 0, 0 },
	{ "u2028_in_string.jsonl", 1, 0, 0 },
	{ "truncated_last_line.jsonl", 2, 1, 0 },
	{ "concatenated_no_newline.jsonl", 2, 0, 0 },
	{ "comma_separated_objects.jsonl", 2, 0, 0 },
	{ "array_pretty.json", 2, 0, 0 },
	{ "json_seq_rs.jsonl", 2, 0, 0 },
	{ "dup_keys.json", 1, 0, 0 },
	{ "big_ints.jsonl", 0, 1, 0 }, /* no text */
	{ "nan_infinity.jsonl", 1, 0, 0 },
	{ "single_quotes_pydict.jsonl", 0, 1, 0 },
	{ "js_prefix.js", 1, 0, 0 },
	{ "jsonp.json", 0, 1, 0 },
	{ "xssi_prefix.json", 0, 2, 0 },
	{ "git_lfs_pointer.csv", 0, 0, CANDOR_EFORMAT },
	{ "html_error_page.json", 0, 0, CANDOR_EFORMAT },
	{ "jsonlines_with_log_noise.jsonl", 2, 2, 0 },
	{ "csv_semicolon.csv", 1, 0, 0 },
	{ "csv_sep_line.csv", 1, 0, 0 },
	{ "csv_unclosed_quote.csv", 0, 1, 0 },
	{ "csv_ragged.csv", 0, 0, CANDOR_EFORMAT }, /* no column for text */
	{ "csv_dup_header.csv", 1, 0, 0 },
	{ "csv_empty_header.csv", 1, 0, 0 },
	{ "csv_bom_quoted_header.csv", 1, 0, 0 },
	{ "csv_backslash_quotes.csv", 1, 0, 0 },
	{ "csv_formula.csv", 1, 0, 0 },
	{ "tsv_literal_quotes.tsv", 2, 0, 0 },
	{ "csv_header_only.csv", 0, 0, 0 },
	{ "csv_one_col_10MiB_field.csv", 1, 0, 0 },
};

static const struct expected archives[] = {
	{ "ok.jsonl.gz", 200, 0, 0 },
	{ "multimember.jsonl.gz", 200, 0, 0 },
	{ "multimember_split_midline.jsonl.gz", 200, 0, 0 },
	{ "multimember_empty_middle.jsonl.gz", 200, 0, 0 },
	{ "trailing_zeros.jsonl.gz", 200, 0, 0 },
	{ "trailing_garbage.jsonl.gz", 200, 0, CANDOR_EDAMAGED },
	{ "truncated_half.jsonl.gz", 94, 0, CANDOR_EDAMAGED },
	{ "truncated_in_trailer.jsonl.gz", 200, 0, CANDOR_EDAMAGED },
	{ "truncated_header.gz", 0, 0, CANDOR_EDAMAGED },
	{ "bad_crc.jsonl.gz", 200, 0, CANDOR_EDAMAGED },
	{ "bad_isize.jsonl.gz", 200, 0, CANDOR_EDAMAGED },
	{ "bitflip_middle.jsonl.gz", 199, 1,
	  CANDOR_EDAMAGED }, /* the flip makes a line invalid */
	{ "bad_method.gz", 0, 0, CANDOR_EDAMAGED },
	{ "reserved_flags.gz", 0, 0, CANDOR_EDAMAGED },
	{ "all_header_fields.jsonl.gz", 200, 0, 0 },
	{ "plain_text_named.jsonl.gz", 200, 0, 0 },
	{ "empty.gz", 0, 0, 0 },
	{ "gz_of_empty.jsonl.gz", 0, 0, 0 },
	{ "double.jsonl.gz.gz", 200, 0, 0 },
	{ "zlib_stream.gz", 0, 0, CANDOR_EFORMAT },
	{ "bomb_300MiB_zeros.gz", 0, 0, CANDOR_EFORMAT }, /* no name, no text */
	{ "bomb_one_line_200MiB.json.gz", 0, 0, CANDOR_ELIMIT },
	{ "bomb_deep_nest_20M.json.gz", 0, 0, CANDOR_ELIMIT },
	{ "ok.zip", 200, 0, 0 }, /* readme.txt holds none */
	{ "stored.zip", 200, 0, 0 },
	{ "bzip2_method.zip", 200, 0, 0 },
	{ "lzma_method.zip", 200, 0, 0 },
	{ "comment_65535.zip", 200, 0, 0 },
	{ "comment_fake_eocd.zip", 200, 0, 0 },
	{ "truncated.zip", 146, 0, CANDOR_EDAMAGED },
	{ "prefix_sfx.zip", 200, 0, 0 },
	{ "trailing_junk.zip", 200, 0, 0 }, /* zeros */
	{ "path_traversal.zip", 800, 0, 0 },
	{ "dup_names.zip", 302, 0, 0 }, /* both */
	{ "nul_in_name.zip", 200, 0, 0 },
	{ "cp437_name.zip", 200, 0, 0 },
	{ "utf8_flag_bad_bytes.zip", 200, 0, 0 },
	{ "encrypted_flag.zip", 0, 0, CANDOR_EFORMAT },
	/* The sizes before the data count, not those of the directory. */
	{ "lying_size_small.zip", 200, 0, 0 },
	{ "lying_size_huge.zip", 200, 0, 0 },
	{ "bad_crc.zip", 200, 0, CANDOR_EDAMAGED },
	/* Read in order instead. */
	{ "bad_local_offset.zip", 200, 0, CANDOR_EDAMAGED },
	{ "lying_entry_count.zip", 200, 0, CANDOR_EDAMAGED },
	{ "overlap_300x1MiB.zip", 0, 1, CANDOR_EDAMAGED }, /* one of the 300 is read */
	{ "zip64_65600_entries.zip", 0, 0, 0 },
	{ "nested_12.zip", 0, 0, CANDOR_ELIMIT },
	{ "bomb_500MiB.zip", 0, 0, CANDOR_ELIMIT },
	{ "data_descriptor.zip", 200, 0, 0 },
	{ "ok.tar", 200, 0, 0 },
	{ "ok.tgz", 200, 0, 0 },
	{ "gnu_longname.tar", 200, 0, 0 },
	{ "pax_longname_utf8.tar", 200, 0, 0 },
	{ "no_eof_blocks.tar", 200, 0, CANDOR_EDAMAGED }, /* more may have followed */
	{ "truncated.tar", 18, 0, CANDOR_EDAMAGED },
	{ "bad_checksum.tar", 0, 0, CANDOR_EDAMAGED },
	{ "huge_size_field.tar", 200, 0, CANDOR_EDAMAGED },
	{ "links_devices.tar", 0, 0, 0 },
};

static void check(const char *directory, const struct expected *expected, size_t count)
{
	char path[1024];
	const char *root = shared_path(directory);

	if (!root)
		skip();
	for (size_t i = 0; i < count; i++) {
		struct posts posts;

		snprintf(path, sizeof(path), "%s/%s", root, expected[i].file);
		posts = read_file(path, NULL);
		if (posts.count != expected[i].count || posts.refused != expected[i].refused ||
		    posts.error != expected[i].error)
			fail_msg("%s: %zu posts, %zu refused, status %d (%s)", expected[i].file,
				 posts.count, posts.refused, posts.error, posts.what);
		free_posts(&posts);
	}
}

static void test_texts(void **state)
{
	(void)state;
	check("data/hostile/generated_text", texts, sizeof(texts) / sizeof(texts[0]));
}

static void test_archives(void **state)
{
	(void)state;
	check("data/hostile/generated_archives", archives,
	      sizeof(archives) / sizeof(archives[0]));
}

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
		cmocka_unit_test(test_texts),   cmocka_unit_test(test_archives),
		cmocka_unit_test(test_suite),   cmocka_unit_test(test_corpora),
		cmocka_unit_test(test_archive),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
