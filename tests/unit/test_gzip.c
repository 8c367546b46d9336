/* gzip: members, padding, garbage, damage at every place, expansion. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/limits.h"
#include "posts.h"

#define ROWS 200

static char text[32 << 10];
static size_t text_size;
static unsigned char *whole;
static size_t whole_size;

static int make_text(void **state)
{
	(void)state;
	text_size = write_rows(text, sizeof(text), ROWS);
	whole = gzip_bytes(text, text_size, &whole_size);
	return 0;
}

static int free_text(void **state)
{
	(void)state;
	free(whole);
	return 0;
}

/* Bytes put together; freed by the caller. */
static unsigned char *join(const void *a, size_t a_size, const void *b, size_t b_size)
{
	unsigned char *out = malloc(a_size + b_size + 1);

	assert_non_null(out);
	memcpy(out, a, a_size);
	memcpy(out + a_size, b, b_size);
	return out;
}

static void expect_rows(const void *data, size_t size, size_t count, int error,
			const char *part)
{
	struct posts posts = read_memory("x.jsonl.gz", data, size, NULL, 0);

	assert_int_equal(posts.count, count);
	assert_int_equal(posts.refused, 0);
	assert_int_equal(posts.error, error);
	assert_string_equal(posts.compression, "gzip");
	if (!strstr(posts.what, part))
		fail_msg("\"%s\" does not say \"%s\"", posts.what, part);
	free_posts(&posts);
}

static void test_whole(void **state)
{
	(void)state;
	expect_rows(whole, whole_size, ROWS, 0, "");
}

/* Two members, cut in the middle of a line, with an empty one between. */
static void test_members(void **state)
{
	size_t a_size, b_size, empty_size;
	unsigned char *a = gzip_bytes(text, 1000, &a_size);
	unsigned char *b = gzip_bytes(text + 1000, text_size - 1000, &b_size);
	unsigned char *empty = gzip_bytes("", 0, &empty_size);
	unsigned char *ab = join(a, a_size, empty, empty_size);
	unsigned char *all = join(ab, a_size + empty_size, b, b_size);

	(void)state;
	expect_rows(all, a_size + empty_size + b_size, ROWS, 0, "");
	/* The second member is damaged: its rows before the damage count. */
	all[a_size + empty_size + b_size - 6] ^= 1;
	expect_rows(all, a_size + empty_size + b_size, ROWS, CANDOR_EDAMAGED, "data check");
	expect_rows(empty, empty_size, 0, 0, "");
	free(a);
	free(b);
	free(empty);
	free(ab);
	free(all);
}

static void test_behind(void **state)
{
	static const char zeros[300];
	unsigned char *padded = join(whole, whole_size, zeros, sizeof(zeros));
	unsigned char *dirty;

	(void)state;
	expect_rows(padded, whole_size + sizeof(zeros), ROWS, 0, "");
	dirty = join(padded, whole_size + sizeof(zeros), "x", 1);
	expect_rows(dirty, whole_size + sizeof(zeros) + 1, ROWS, CANDOR_EDAMAGED,
		    "garbage after the last gzip member");
	free(dirty);
	dirty = join(whole, whole_size, "\x1f", 1);
	expect_rows(dirty, whole_size + 1, ROWS, CANDOR_EDAMAGED, "garbage");
	free(dirty);
	/* A second member that is only begun is a truncation, not garbage. */
	dirty = join(whole, whole_size, "\x1f\x8b\x08", 3);
	expect_rows(dirty, whole_size + 3, ROWS, CANDOR_EDAMAGED, "cut off");
	free(dirty);
	free(padded);
}

/* The last line of an input that is followed by garbage has no line end, and is whole. */
static void test_garbage_after_open_line(void **state)
{
	size_t size;
	unsigned char *gz = gzip_bytes("{\"text\":\"a\"}", 12, &size),
		      *dirty = join(gz, size, "?", 1);

	(void)state;
	expect_rows(dirty, size + 1, 1, CANDOR_EDAMAGED, "garbage");
	free(dirty);
	/* After damage it may be anything. */
	gz[size - 8] ^= 1;
	expect_rows(gz, size, 0, CANDOR_EDAMAGED, "data check");
	free(gz);
}

/* Cut anywhere, the rows before the cut come whole, then one error. */
static void test_cuts(void **state)
{
	struct posts all = read_memory("x.jsonl.gz", whole, whole_size, NULL, 0);

	(void)state;
	for (size_t i = 2; i < whole_size; i += 1 + whole_size / 1000) {
		struct posts posts = read_memory("x.jsonl.gz", whole, i, NULL, 0);
		size_t size = strlen(posts.log), end = strlen("end EDAMAGED\n");

		assert_int_equal(posts.error, CANDOR_EDAMAGED);
		assert_int_equal(posts.refused, 0);
		assert_non_null(strstr(posts.what, "cut off"));
		assert_memory_equal(posts.log, all.log, size - end);
		assert_string_equal(posts.log + size - end, "end EDAMAGED\n");
		free_posts(&posts);
	}
	free_posts(&all);
}

/* One bit changed anywhere is an error, or is in a header field nobody reads. */
static void test_flips(void **state)
{
	(void)state;
	for (size_t i = 2; i < whole_size; i += 1 + whole_size / 1000) {
		struct posts posts;

		whole[i] ^= 0x10;
		posts = read_memory("x.jsonl.gz", whole, whole_size, NULL, 0);
		whole[i] ^= 0x10;
		if (i >= 4 && i < 10)
			assert_int_equal(posts.count, ROWS);
		else
			assert_true(posts.error < 0);
		free_posts(&posts);
	}
}

static void test_bomb(void **state)
{
	const candor_input_options loose = { .max_ratio = 2000, .max_record = 1000 };
	size_t size, zeros_size = LIMIT_EXPANSION_FLOOR + ((size_t)1 << 20);
	char *zeros = calloc(1, zeros_size);
	unsigned char *bomb;
	struct posts posts;

	(void)state;
	assert_non_null(zeros);
	memset(zeros, ' ', 4);
	bomb = gzip_bytes(zeros, zeros_size, &size);
	free(zeros);
	posts = read_memory("bomb.jsonl.gz", bomb, size, NULL, 0);
	assert_int_equal(posts.error, CANDOR_ELIMIT);
	assert_non_null(strstr(posts.what, "500 times"));
	assert_non_null(strstr(posts.what, "--max-ratio"));
	free_posts(&posts);
	posts = read_memory("bomb.jsonl.gz", bomb, size, &loose, 0);
	assert_string_equal(posts.log, ""); /* padding */
	assert_true(posts.capacity <= 4 * LIMIT_READ_CHUNK);
	free_posts(&posts);
	free(bomb);
}

static void test_nested(void **state)
{
	size_t size;
	unsigned char *twice = gzip_bytes(whole, whole_size, &size);

	(void)state;
	expect_rows(twice, size, ROWS, 0, "");
	/* The outer one is damaged where the inner one has ended. */
	twice[size - 6] ^= 1;
	expect_rows(twice, size, ROWS, CANDOR_EDAMAGED, "data check");
	free(twice);
}

/* The name decides nothing. */
static void test_not_gzip(void **state)
{
	struct posts posts = read_memory("x.jsonl.gz", text, text_size, NULL, 0);

	(void)state;
	assert_int_equal(posts.count, ROWS);
	assert_string_equal(posts.compression, "none");
	free_posts(&posts);
	posts = read_memory("x", whole, whole_size, NULL, 0);
	assert_int_equal(posts.count, ROWS);
	assert_string_equal(posts.compression, "gzip");
	free_posts(&posts);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_whole),    cmocka_unit_test(test_members),
		cmocka_unit_test(test_behind),   cmocka_unit_test(test_garbage_after_open_line),
		cmocka_unit_test(test_cuts),     cmocka_unit_test(test_flips),
		cmocka_unit_test(test_bomb),     cmocka_unit_test(test_nested),
		cmocka_unit_test(test_not_gzip),
	};

	return cmocka_run_group_tests(tests, make_text, free_text);
}
