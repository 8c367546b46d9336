/* What the first records tell of a content: who wrote it, and whether it has posts at all. That
 * must not depend on how many bytes are read at a time. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/limits.h"
#include "posts.h"

/* As an exporter writes it that is known by these keys. */
#define KNOWN "{\"reviewText\":\"a\",\"reviewerID\":\"u\",\"overall\":5}"

static const candor_input_options found = { .is_found = 1 };

static void add(candor_buffer *out, const char *text)
{
	candor_buffer_append(out, text, strlen(text));
}

static void add_times(candor_buffer *out, const char *text, size_t times)
{
	while (times--)
		add(out, text);
}

static void expect_equal(const struct posts *posts, const struct posts *whole, size_t chunk)
{
	if (strcmp(posts->log, whole->log) != 0)
		fail_msg("%zu bytes at a time:\n%s\nand not:\n%s", chunk, posts->log,
			 whole->log);
	assert_string_equal(posts->exporter, whole->exporter);
	assert_int_equal(posts->other, whole->other);
}

/* Reads it with one chunk and with many; small contents byte by byte, too. Freed by the caller,
 * as `in` is not. */
static struct posts read_both(const char *name, const candor_buffer *in,
			      const candor_input_options *options)
{
	static const size_t chunks[] = { 1, 7, 64, 1000, 50000, LIMIT_SAMPLE_BYTES + 1 };
	struct posts whole = read_memory(name, in->data, in->size, options, 0);

	assert_false(in->failed);
	assert_true(in->size < LIMIT_READ_CHUNK);
	for (size_t i = in->size < 10000 ? 0 : 3; i < sizeof(chunks) / sizeof(*chunks); i++) {
		struct posts posts = read_memory(name, in->data, in->size, options, chunks[i]);

		expect_equal(&posts, &whole, chunks[i]);
		free_posts(&posts);
	}
	return whole;
}

/* Rows, or lines, of which the first `others` are no posts; found in a directory. */
static void expect_found(const char *name, const char *header, const char *other, size_t others,
			 const char *post, int is_read)
{
	candor_buffer in = { 0 };
	struct posts posts;

	add(&in, header);
	add_times(&in, other, others);
	add(&in, post);
	posts = read_both(name, &in, &found);
	assert_int_equal(posts.count, is_read);
	assert_int_equal(posts.refused, is_read ? others : 0);
	assert_int_equal(posts.other, !is_read);
	free_posts(&posts);
	candor_buffer_free(&in);
}

static void a_post_may_stand_behind_others(void **state)
{
	(void)state;
	expect_found("x.csv", "author,text\n", "u\n", 1, "u,hello\n", 1);
	expect_found("x.csv", "author,text\n", "u\n", LIMIT_TRIED_RECORDS - 1, "u,hello\n", 1);
	expect_found("x.csv", "author,text\n", "u\n", LIMIT_TRIED_RECORDS, "u,hello\n", 0);
	expect_found("x.jsonl", "", "1\n", LIMIT_TRIED_RECORDS - 1, "{\"text\":\"a\"}\n", 1);
	expect_found("x.jsonl", "", "1\n", LIMIT_TRIED_RECORDS, "{\"text\":\"a\"}\n", 0);
	expect_found("x.json", "[0", ",1", LIMIT_TRIED_RECORDS - 1, ",{\"text\":\"a\"}]", 0);
}

/* Rows that are neither posts nor refused are tried like others. */
static void rows_without_cells_count(void **state)
{
	(void)state;
	expect_found("x.csv", "author,text\n", ",\n", LIMIT_TRIED_RECORDS, "u,hello\n", 0);
}

/* So near damage is told, and so are the records before it. */
static void damage_behind_others_is_told(void **state)
{
	static const char rows[] = "author,text\nu\nu\n";
	candor_buffer in = { 0 };
	struct posts posts;
	size_t size;
	unsigned char *gz = gzip_bytes(rows, sizeof(rows) - 1, &size);

	(void)state;
	candor_buffer_append(&in, (const char *)gz, size - 1);
	posts = read_both("x.csv.gz", &in, &found);
	assert_string_equal(posts.log, "2:1 EREJECTED\n3:1 EREJECTED\nend EDAMAGED\n");
	assert_int_equal(posts.other, 0);
	free_posts(&posts);
	candor_buffer_free(&in);
	free(gz);
}

/* Of a record beyond the limit no more is kept than was read with it. */
static void a_long_record_takes_no_room(void **state)
{
	const candor_input_options options = { .max_record = 10000 };
	candor_buffer in = { 0 };
	struct posts posts;

	(void)state;
	add_times(&in, "{\"x\":1}   ", 15000);
	add(&in, "\n" KNOWN "\n");
	posts = read_both("x.jsonl", &in, &options);
	assert_string_equal(posts.log,
			    "1:1 ELIMIT\n2 author_id=u platform=amazon text=a rating=5\n");
	free_posts(&posts);
	candor_buffer_free(&in);
}

/* Two records that end at, and just around, the last byte of the sample. */
static void the_sample_ends_with_a_whole_line(void **state)
{
	const size_t rest = LIMIT_SAMPLE_BYTES - (sizeof("{}\r\n" KNOWN) - 1);

	(void)state;
	for (size_t blanks = rest - 3; blanks <= rest + 3; blanks++) {
		candor_buffer in = { 0 };
		struct posts posts;

		add(&in, "{");
		add_times(&in, " ", blanks);
		add(&in, "}\r\n" KNOWN "\r\n" KNOWN "\r\n");
		posts = read_both("x.jsonl", &in, NULL);
		assert_int_equal(posts.exporter[0] != '\0', blanks < rest);
		free_posts(&posts);
		candor_buffer_free(&in);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_post_may_stand_behind_others),
		cmocka_unit_test(rows_without_cells_count),
		cmocka_unit_test(damage_behind_others_is_told),
		cmocka_unit_test(a_long_record_takes_no_room),
		cmocka_unit_test(the_sample_ends_with_a_whole_line),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
