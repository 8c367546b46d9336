/* What candor_eval keeps of posts: labels, groups, parts, the worst ones; and that it does not
 * matter how the rows were cut. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/str.h"
#include "dice.h"
#include "quality/eval.h"
#include "quality/row.h"
#include "scarce.h"

/* ---- Rows ---- */

static int label_of(const char *text)
{
	candor_post post = { 0 };

	post.field[CANDOR_FIELD_LABEL] = str_of(text);
	return row_label(&post);
}

static void labels_are_zero_or_one(void **state)
{
	(void)state;
	assert_int_equal(label_of("1"), 1);
	assert_int_equal(label_of("true"), 1);
	assert_int_equal(label_of("1.0"), 1);
	assert_int_equal(label_of("0"), 0);
	assert_int_equal(label_of("false"), 0);
	assert_int_equal(label_of("0.0"), 0);
	assert_int_equal(label_of(NULL), -1);
	assert_int_equal(label_of(""), -1);
	assert_int_equal(label_of("0.5"), -1);
	assert_int_equal(label_of("10"), -1);
	assert_int_equal(label_of("yes"), -1);
}

static void expect_group(const candor_post *post, const char *expected)
{
	candor_buffer key = { 0 };

	candor_buffer_append(&key, "left over", 9);
	row_group(&key, post);
	assert_int_equal(key.size, strlen(expected));
	assert_memory_equal(key.data, expected, key.size);
	candor_buffer_free(&key);
}

static void groups_are_author_id_or_place(void **state)
{
	candor_post post = { .file = "x.jsonl", .line = 12 };

	(void)state;
	expect_group(&post, "px.jsonl:12");
	post.field[CANDOR_FIELD_ID] = str_of("7");
	expect_group(&post, "i7");
	post.field[CANDOR_FIELD_AUTHOR_ID] = str_of("");
	expect_group(&post, "i7");
	post.field[CANDOR_FIELD_AUTHOR_ID] = str_of("7");
	expect_group(&post, "a7");
}

static void names_are_numbered_as_they_come(void **state)
{
	struct names names = { 0 };
	char name[16];
	size_t number;

	(void)state;
	for (int round = 0; round < 2; round++) {
		for (size_t i = 0; i < 5000; i++) {
			snprintf(name, sizeof(name), "%zu", i % 3000);
			assert_int_equal(names_number(&number, &names, str_of(name)), 0);
			assert_int_equal(number, i % 3000);
		}
		assert_int_equal(names.count, 3000);
		assert_memory_equal(names.items[2999].data, "2999", 4);
		assert_int_equal(names_number(&number, &names, (candor_str){ NULL, 0 }), 0);
		assert_int_equal(number, 3000);
		names_clear(&names);
	}
	names_free(&names);
}

/* ---- Posts with results, without scanning ---- */

static const candor_rule rule = { .id = "en.test.rule", .category = "test" };

struct example {
	candor_post post;
	candor_result result;
	candor_finding finding;
	char id[16], author[16], text[64];
};

/* The example numbered `n`, always the same. */
static void make(struct example *example, unsigned n)
{
	struct dice dice = { n };
	unsigned label = dice_below(&dice, 5);

	memset(example, 0, sizeof(*example));
	snprintf(example->id, sizeof(example->id), "id%u", n);
	snprintf(example->author, sizeof(example->author), "author%u", dice_below(&dice, 30));
	snprintf(example->text, sizeof(example->text), "post %u says code", n);
	example->post.file = n < 400 ? "first.jsonl" : "second.jsonl";
	example->post.line = n;
	example->post.field[CANDOR_FIELD_ID] = str_of(example->id);
	example->post.field[CANDOR_FIELD_AUTHOR_ID] = str_of(example->author);
	example->post.field[CANDOR_FIELD_TEXT] = str_of(example->text);
	example->post.field[CANDOR_FIELD_LABEL] = str_of(label == 4  ? NULL
							 : label % 2 ? "1"
								     : "0");
	example->finding = (candor_finding){ .rule = &rule,
					     .field = CANDOR_FIELD_TEXT,
					     .text = { example->text, 4 },
					     .applied = -1 };
	example->result.findings = &example->finding;
	example->result.finding_count = n % 2;
	example->result.commercial = dice_below(&dice, 100) / 100.0;
	example->result.position = 1 - 2 * example->result.commercial;
	example->result.verdict =
		example->result.commercial > 0.8 ? CANDOR_VERDICT_BRAND : CANDOR_VERDICT_MIXED;
}

static const candor_eval_options by_file = { .threshold = 0.5, .worst = 7, .resamples = 20 };

static int add(candor_eval *eval, unsigned n)
{
	struct example example;

	make(&example, n);
	return candor_eval_add(eval, &example.post, &example.result);
}

static candor_eval *new_eval(const candor_eval_options *options)
{
	candor_eval *eval = NULL;

	assert_int_equal(candor_eval_new(&eval, options, NULL), 0);
	return eval;
}

static void write_both(candor_buffer *out, candor_eval *eval)
{
	candor_eval_text(eval, NULL, out);
	candor_eval_json(eval, out);
	assert_false(out->failed);
}

static void parts_make_the_whole(void **state)
{
	candor_eval *whole = new_eval(&by_file);
	candor_buffer expected = { 0 };

	(void)state;
	for (unsigned n = 0; n < 1000; n++)
		assert_int_equal(add(whole, n), 0);
	assert_int_equal(candor_eval_rows(whole) + candor_eval_unlabelled(whole), 1000);
	assert_in_range(candor_eval_unlabelled(whole), 100, 300);
	write_both(&expected, whole);
	for (unsigned size = 1; size < 1000; size = 4 * size + 3) {
		candor_eval *sum = new_eval(&by_file), *part = new_eval(&by_file);
		candor_buffer actual = { 0 };

		for (unsigned n = 0; n < 1000; n++) {
			assert_int_equal(add(part, n), 0);
			if (n % size == 0 || n == 999)
				assert_int_equal(candor_eval_merge(sum, part), 0);
		}
		assert_int_equal(candor_eval_rows(part), 0);
		write_both(&actual, sum);
		assert_int_equal(actual.size, expected.size);
		assert_memory_equal(actual.data, expected.data, actual.size);
		candor_buffer_free(&actual);
		candor_eval_free(sum);
		candor_eval_free(part);
	}
	candor_buffer_free(&expected);
	candor_eval_free(whole);
}

/* ---- The worst ---- */

static void the_worst_are_kept_in_order(void **state)
{
	static const double badness[] = { 3, 1, 3, 5, 2, 5, 4 };
	static const size_t order[] = { 3, 5, 6, 0 }; /* ties: the earlier first */
	struct worst worst = { .limit = 4 };
	struct example example;

	(void)state;
	make(&example, 1);
	for (size_t i = 0; i < 7; i++) {
		example.post.line = i;
		assert_int_equal(worst_add(&worst, badness[i], badness[i], &example.post,
					   &example.result),
				 0);
	}
	assert_int_equal(worst.count, 4);
	for (size_t i = 0; i < 4; i++)
		assert_int_equal(worst.posts[i].line, order[i]);
	worst_free(&worst);
}

static void nothing_is_kept_where_nothing_is_wanted(void **state)
{
	struct worst worst = { .limit = 0 };
	struct example example;

	(void)state;
	make(&example, 1);
	assert_int_equal(worst_add(&worst, 1, 1, &example.post, &example.result), 0);
	assert_int_equal(worst.count, 0);
	worst_free(&worst);
}

static void the_largest_contributions_are_kept(void **state)
{
	static const double applied[] = { 0.1, -0.5, 0, 0.5, 2, -0.2, 0.3, -3, 0.05 };
	static const double expected[] = { -3, 2, -0.5, 0.5, -0.4, 0.3 };
	candor_adjustment adjustment = { .id = "floor.style", .applied = -0.4 };
	candor_finding findings[9];
	struct worst worst = { .limit = 1 };
	struct example example;

	(void)state;
	make(&example, 1);
	for (size_t i = 0; i < 9; i++) {
		findings[i] = example.finding;
		findings[i].applied = applied[i];
	}
	example.result.findings = findings;
	example.result.finding_count = 9;
	example.result.adjustments = &adjustment;
	example.result.adjustment_count = 1;
	assert_int_equal(worst_add(&worst, 1, 1, &example.post, &example.result), 0);
	assert_int_equal(worst.posts[0].addend_count, WORST_ADDENDS);
	for (size_t i = 0; i < WORST_ADDENDS; i++)
		assert_true(worst.posts[0].addends[i].applied == expected[i]);
	assert_string_equal(worst.posts[0].addends[4].id, "floor.style");
	assert_int_equal(worst.posts[0].addends[4].quote.size, 0);
	assert_int_equal(worst.posts[0].addends[0].quote.size, 4);
	worst_free(&worst);
}

/* A long post is shown around what counted, cut between characters. */
static void excerpts_show_what_counted(void **state)
{
	static char text[3001];
	struct worst worst = { .limit = 1 };
	const struct worst_post *post;
	struct example example;

	(void)state;
	make(&example, 1);
	for (size_t i = 0; i < 1000; i++)
		memcpy(text + 3 * i, "\xE7\xBE\x8E", 3);
	memcpy(text + 2400, "code me", 6);
	example.post.field[CANDOR_FIELD_TEXT] = (candor_str){ text, 3000 };
	example.post.field[CANDOR_FIELD_TITLE] = str_of("title");
	example.finding.start = 2400;
	example.finding.end = 2406;
	assert_int_equal(worst_add(&worst, 1, 1, &example.post, &example.result), 0);
	post = &worst.posts[0];
	assert_true(post->cut_before && post->excerpt.cut);
	assert_int_equal(post->excerpt.size % 3, 0);
	assert_memory_equal(post->excerpt_data, "\xE7\xBE\x8E", 3);
	assert_memory_equal(post->excerpt_data + 162, "code m", 6);
	worst.count = 0;
	example.finding.start = 30;
	example.finding.end = 36;
	assert_int_equal(worst_add(&worst, 1, 1, &example.post, &example.result), 0);
	assert_false(post->cut_before);
	assert_memory_equal(post->excerpt_data, "title / \xE7\xBE\x8E", 11);
	worst_free(&worst);
}

/* ---- Out of memory ---- */

static void attempt(candor_buffer *out)
{
	candor_eval *eval = NULL, *part = NULL;
	int status = candor_eval_new(&eval, &by_file, NULL);

	if (!status)
		status = candor_eval_new(&part, &by_file, NULL);
	for (unsigned n = 0; n < 300 && !status; n += 3)
		status = add(part, n);
	if (!status)
		status = candor_eval_merge(eval, part);
	if (status) {
		assert_int_equal(status, CANDOR_ENOMEM);
		out->failed = 1;
	} else {
		candor_eval_json(eval, out);
		candor_eval_text(eval, NULL, out);
	}
	candor_eval_free(eval);
	candor_eval_free(part);
}

static void any_allocation_may_fail(void **state)
{
	(void)state;
	each_allocation_fails(attempt, 50);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(labels_are_zero_or_one),
		cmocka_unit_test(groups_are_author_id_or_place),
		cmocka_unit_test(names_are_numbered_as_they_come),
		cmocka_unit_test(parts_make_the_whole),
		cmocka_unit_test(the_worst_are_kept_in_order),
		cmocka_unit_test(nothing_is_kept_where_nothing_is_wanted),
		cmocka_unit_test(the_largest_contributions_are_kept),
		cmocka_unit_test(excerpts_show_what_counted),
		cmocka_unit_test(any_allocation_may_fail),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
