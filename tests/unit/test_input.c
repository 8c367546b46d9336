/* candor_input: opening, what is recognized and refused, chunks, limits, memory, threads'
 * rules. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/limits.h"
#include "posts.h"

static void expect_open_error(const char *path, const candor_input_options *options, int code,
			      const char *part)
{
	candor_err err = { 0 };
	candor_input *input = (candor_input *)&err;

	assert_int_equal(candor_input_open(&input, path, options, &err), code);
	assert_null(input);
	assert_int_equal(err.code, code);
	if (!strstr(err.what, part))
		fail_msg("\"%s\" does not say \"%s\"", err.what, part);
	assert_int_equal(candor_input_open(&input, path, options, NULL), code);
}

static void test_open(void **state)
{
	const candor_input_options format = { .format = "xml" }, map = { .map = "txt=a" };

	(void)state;
	expect_open_error("/nonexistent/x", NULL, CANDOR_EIO, "No such file");
	expect_open_error(".", NULL, CANDOR_EIO, "is a directory; use --recursive");
	expect_open_error("/dev/null", &format, CANDOR_EUSAGE, "unknown format \"xml\"");
	expect_open_error("/dev/null", &map, CANDOR_EUSAGE, "did you mean \"text\"");
	candor_input_close(NULL);
	candor_block_free(NULL);
}

/* A file on disk, larger than a chunk. */
static void test_file(void **state)
{
	enum { ROWS = 30000 };
	char path[] = "/tmp/candor-test-XXXXXX";
	FILE *file = fdopen(mkstemp(path), "w");
	struct posts posts;
	long size;

	(void)state;
	assert_non_null(file);
	for (int i = 0; i < ROWS; i++)
		fprintf(file, "{\"id\":%d,\"text\":\"row %d\"}\n", i, i);
	size = ftell(file);
	fclose(file);
	posts = read_file(path, NULL);
	assert_int_equal(posts.count, ROWS);
	assert_int_equal(posts.refused, 0);
	assert_string_equal(posts.format, "jsonl");
	assert_true((size_t)size > 3 * LIMIT_READ_CHUNK);
	/* A chunk and a record; the buffer doubles. */
	assert_true(posts.capacity <= 2 * LIMIT_READ_CHUNK);
	free_posts(&posts);
	unlink(path);
}

static void test_progress(void **state)
{
	static const char text[] = "{\"text\":\"a\"}\n{\"text\":\"b\"}\n";
	candor_input *input;
	candor_block *block;
	candor_post post;
	candor_str record;

	(void)state;
	assert_int_equal(
		candor_input_open_memory(&input, "m", text, sizeof(text) - 1, NULL, NULL), 0);
	assert_int_equal(candor_block_new(&block, NULL), 0);
	assert_int_equal(candor_block_next(block, &post, NULL, NULL), 0);
	assert_int_equal(candor_input_size(input), sizeof(text) - 1);
	assert_int_equal(candor_input_consumed(input), 0);
	assert_int_equal(candor_input_read(input, block, NULL), 1);
	assert_int_equal(candor_input_consumed(input), sizeof(text) - 1);
	/* The block outlives its input. */
	candor_input_close(input);
	assert_int_equal(candor_block_next(block, &post, &record, NULL), 1);
	assert_int_equal(candor_block_next(block, &post, &record, NULL), 1);
	assert_string_equal(post.file, "m");
	assert_int_equal(post.line, 2);
	assert_int_equal(record.size, 12);
	assert_memory_equal(record.data, "{\"text\":\"b\"}", 12);
	assert_int_equal(candor_block_next(block, &post, &record, NULL), 0);
	candor_block_free(block);
}

/* One block after two inputs with different field names. */
static void test_block_reuse(void **state)
{
	const candor_input_options options[2] = { { .map = "text=a" }, { .map = "text=b" } };
	static const char text[] = "{\"a\":\"1\",\"b\":\"2\"}\n";
	candor_block *block;

	(void)state;
	assert_int_equal(candor_block_new(&block, NULL), 0);
	for (int i = 0; i < 2; i++) {
		candor_input *input;
		candor_post post;

		assert_int_equal(candor_input_open_memory(&input, "m", text, strlen(text),
							  &options[i], NULL),
				 0);
		assert_int_equal(candor_input_read(input, block, NULL), 1);
		assert_int_equal(candor_block_next(block, &post, NULL, NULL), 1);
		assert_int_equal(post.field[CANDOR_FIELD_TEXT].data[0], "12"[i]);
		assert_int_equal(candor_input_read(input, block, NULL), 0);
		candor_input_close(input);
	}
	candor_block_free(block);
}

static const char jsonl[] = "\xef\xbb\xbf{\"id\":1,\"text\":\"a\\\"b\"}\r\n\n{\"text\":"
			    "\"\xe5\xb9\xbf\"},\n{\"text\":\"c\"} {\n"
			    "5\n{\"text\":\"\\ud83d\\ude02\",\"hashtags\":[\"x\",\"y\"]}{"
			    "\"text\":\"d\"}\n{\"text\":\"e";
static const char json[] = "[ {\"text\":\"a\\\\\"},\n{\"text\":\"b\\\"]}\\\\\\\\\"} "
			   "{\"text\":\n\"c\n\"}\n,,1.5,\"s\\\"\",{\"x\" 1}\n,"
			   "[[[[]]]],{\"text\":\"d\"}]\n[{\"text\":\"e\"}]{\"text\":\"f\"} x";
static const char csv[] = "sep=;\r\nid;text\r\n1;\"a;\"\"\r\nb\"\r\n2;c\r3;d\n\r\n4;\"e\"f\"\n;"
			  ";\n5;g;h\nid;text\n6;\"\"\n"
			  "7;\"open\n8;i";
static const char tsv[] = "id\ttext\n1\t\"a\n2\tb\r\n3\tc\r4\td\n";
static const char text[] = "a\r\n\n b\nlast";

/* Whatever the edges of chunks cut, the result is the same. */
static void test_chunks(void **state)
{
	static const struct {
		const char *name, *data;
		size_t size;
		candor_input_options options;
	} inputs[] = {
		{ "x.jsonl", jsonl, sizeof(jsonl) - 1, { 0 } },
		{ "x.jsonl", jsonl, sizeof(jsonl) - 1, { .max_record = 15 } },
		{ "x.json", json, sizeof(json) - 1, { 0 } },
		{ "x.json", json, sizeof(json) - 1, { .max_record = 12 } },
		{ "x.json", json, sizeof(json) - 1, { .strict = 1 } },
		{ "x.csv", csv, sizeof(csv) - 1, { 0 } },
		{ "x.csv", csv, sizeof(csv) - 1, { .max_record = 7 } },
		{ "x.tsv", tsv, sizeof(tsv) - 1, { 0 } },
		{ "x.txt", text, sizeof(text) - 1, { 0 } },
		{ "x.txt", text, sizeof(text) - 1, { .whole = 1 } },
		{ "x.txt", text, sizeof(text) - 1, { .max_record = 1 } },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(inputs) / sizeof(inputs[0]); i++) {
		struct posts all = read_memory(inputs[i].name, inputs[i].data, inputs[i].size,
					       &inputs[i].options, 0);

		assert_true(all.count > 0);
		for (size_t chunk = 1; chunk <= inputs[i].size; chunk++) {
			struct posts posts =
				read_memory(inputs[i].name, inputs[i].data, inputs[i].size,
					    &inputs[i].options, chunk);

			assert_string_equal(posts.log, all.log);
			free_posts(&posts);
		}
		free_posts(&all);
	}
}

static void test_long_records(void **state)
{
	const candor_input_options options = { .max_record = 12 };
	struct posts posts;

	(void)state;
	expect_posts_with("x", "{\"text\":\"a\"}\r\n{\"text\":\"bb\"}\n{\"text\":\"c\"}",
			  &options, "1 text=a\n2:1 ELIMIT\n3 text=c\n");
	expect_posts_with("x.json",
			  "[{\"text\":\"a\"},\n {\"text\":\"b\nb\"},{\"text\":\"c\"}]",
			  &options, "1 text=a\n2:2 ELIMIT\n3 text=c\n");
	expect_posts_with("x.csv", "text\nabcdefghijkl\n\"abcdef\nijklm\"\na\n", &options,
			  "2 text=abcdefghijkl\n3:1 ELIMIT\n5 text=a\n");
	posts = read_memory("x", "{\"text\":\"bb\"}", 13, &options, 0);
	assert_non_null(strstr(posts.what, "longer than 12 bytes; --max-record"));
	free_posts(&posts);
}

/* A record beyond the limit is skipped without being kept. */
static void test_memory(void **state)
{
	const candor_input_options options = { .max_record = 1000 };
	size_t size = 40 * LIMIT_READ_CHUNK;
	char *data = malloc(size);
	struct posts posts;

	(void)state;
	assert_non_null(data);
	memset(data, 'x', size);
	memcpy(data, "{\"text\":\"", 9);
	memcpy(data + size - 16, "\"}\n{\"text\":\"a\"}\n", 16);
	posts = read_memory("x", data, size, &options, 0);
	assert_string_equal(posts.log, "1:1 ELIMIT\n2 text=a\n");
	assert_true(posts.capacity <= 2 * LIMIT_READ_CHUNK);
	free_posts(&posts);
	/* Blank space is not kept, either. */
	memset(data, ' ', size - 13);
	memcpy(data + size - 13, "{\"text\":\"a\"}\n", 13);
	for (size_t i = 0; i < size - 13; i += 100)
		data[i] = '\n';
	posts = read_memory("x", data, size, NULL, 0);
	assert_int_equal(posts.count, 1);
	assert_true(posts.capacity <= 2 * LIMIT_READ_CHUNK);
	free_posts(&posts);
	free(data);
}

static void expect_refusal(const char *name, const char *data, size_t size, const char *part)
{
	struct posts posts = read_memory(name, data, size, NULL, 0);

	assert_string_equal(posts.log, "end EFORMAT\n");
	if (!strstr(posts.what, part))
		fail_msg("\"%s\" does not say \"%s\"", posts.what, part);
	free_posts(&posts);
}

static void test_refused_kinds(void **state)
{
	(void)state;
	expect_refusal("x.rar", "Rar!\x1a\7..", 8, "rar archives");
	expect_refusal("x.gz", "\x78\x9c....", 6, "zlib files");
	expect_refusal("x.csv", "a\0\0\0,\0\0\0b\0\0\0", 12, "--encoding UTF-32LE");
	expect_refusal("x.csv", "version https://git-lfs.github.com/spec/v1\n", 43,
		       "git lfs pull");
	expect_refusal("x.json", "\n<!DOCTYPE html><html>", 22, "HTML page");
	expect_refusal("x", "text\0text", 9, "binary");
}

static void expect_decoded(const char *data, size_t size, const char *encoding, const char *log)
{
	const candor_input_options options = { .encoding = encoding };

	for (size_t chunk = 0; chunk < 9; chunk++) {
		struct posts posts = read_memory("x.jsonl", data, size, &options, chunk);

		assert_string_equal(posts.log, log);
		free_posts(&posts);
	}
}

static void test_encodings(void **state)
{
	candor_input *input;
	candor_err err = { 0 };

	(void)state;
	expect_decoded("\xff\xfe{\0\"\0t\0e\0x\0t\0\"\0:\0\"\0\xe9\0\"\0}\0", 26, NULL,
		       "1 text=é\n");
	expect_decoded("\0{\0\"\0t\0e\0x\0t\0\"\0:\0\"\0a\0\"\0}", 24, NULL, "1 text=a\n");
	expect_decoded("{\"text\":\"\xb5\xc4\"}", 13, "gbk", "1 text=的\n");
	expect_decoded("{\"text\":\"\xb5\xc4\"}", 13, "Big5", "1 text=腔\n");
	expect_decoded("{\"text\":\"caf\xe9\"}", 15, "latin1", "1 text=café\n");
	expect_decoded("{\"text\":\"a\"}", 12, "auto", "1 text=a\n");
	assert_int_equal(
		candor_input_open_memory(&input, "x", "", 0,
					 &(candor_input_options){ .encoding = "EBCDIC" }, &err),
		CANDOR_EUSAGE);
	assert_non_null(strstr(err.what, "GB18030"));
}

/* Any allocation may fail; the answer is CANDOR_ENOMEM and no leak. */
static size_t allocations_left;

static void *failing_resize(void *block, size_t size)
{
	if (!allocations_left)
		return NULL;
	allocations_left--;
	return realloc(block, size);
}

/* 1 when everything worked. */
static int read_until_failure(const char *name, const char *data, size_t size)
{
	candor_input *input = NULL;
	candor_block *block = NULL;
	candor_err err = { 0 };
	candor_post post;
	int status = candor_input_open_memory(&input, name, data, size, NULL, &err), next;

	if (status == 0)
		status = candor_block_new(&block, &err);
	while (status >= 0 && (status = candor_input_read(input, block, &err)) > 0)
		while (status != CANDOR_ENOMEM &&
		       (next = candor_block_next(block, &post, NULL, &err)) != 0) {
			if (err.code == CANDOR_ENOMEM)
				status = CANDOR_ENOMEM;
			err = (candor_err){ 0 };
		}
	candor_block_free(block);
	candor_input_close(input);
	return status != CANDOR_ENOMEM;
}

/* A workbook of the golden cases; 0 bytes when there is none. */
static size_t load_workbook(char *out, size_t size)
{
	FILE *file = fopen("tests/cli/input-xlsx/book.xlsx", "rb");
	size_t got = file ? fread(out, 1, size, file) : 0;

	if (file)
		fclose(file);
	return got;
}

static void test_no_memory(void **state)
{
	static const char disqus[] =
		"<disqus><post id=\"1\"><message>a</message></post></disqus>";
	static char book[1 << 14];
	size_t gz_size, book_size = load_workbook(book, sizeof(book));
	unsigned char *gz = gzip_bytes(jsonl, sizeof(jsonl) - 1, &gz_size);
	const struct {
		const char *name, *data;
		size_t size;
	} inputs[] = {
		{ "x.jsonl.gz", (const char *)gz, gz_size },
		{ "x.json", json, sizeof(json) - 1 },
		{ "x.csv", csv, sizeof(csv) - 1 },
		{ "1.csv",
		  "微博id,微博正文,发布时间,点赞数\n1,a,2024-05-01,3\n"
		  "2,b,,,,,2024-05-01 20:15,,1,2,3\n",
		  94 },
		{ "x.csv", "\xff\xfet\0e\0x\0t\0\n\0\xe9\0", 14 },
		{ "x.xml", disqus, sizeof(disqus) - 1 },
		{ "x.xlsx", book, book_size },
	};

	(void)state;
	assert_true(book_size > 1000);
	for (size_t i = 0; i < sizeof(inputs) / sizeof(inputs[0]); i++) {
		size_t count = 0;

		candor_set_allocator(failing_resize, free);
		/* All of the first fifty, and a sample of those behind. */
		do {
			allocations_left = count;
			count += 1 + count / 50;
		} while (!read_until_failure(inputs[i].name, inputs[i].data, inputs[i].size));
		candor_set_allocator(NULL, NULL);
		assert_true(count > 5);
	}
	free(gz);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_open),      cmocka_unit_test(test_file),
		cmocka_unit_test(test_progress),  cmocka_unit_test(test_block_reuse),
		cmocka_unit_test(test_chunks),    cmocka_unit_test(test_long_records),
		cmocka_unit_test(test_memory),    cmocka_unit_test(test_refused_kinds),
		cmocka_unit_test(test_encodings), cmocka_unit_test(test_no_memory),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
