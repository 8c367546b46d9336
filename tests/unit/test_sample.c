/* Samples of an author's posts: the same whatever the order of input and however it was cut. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "author/sample.h"
#include "base/hash.h"

static struct observation post(uint64_t number)
{
	struct observation seen;

	memset(&seen, 0, sizeof(seen));
	seen.post = hash_mix(number + 1);
	seen.day = (int32_t)number;
	seen.copies = 1;
	return seen;
}

static void add(struct sample *sample, uint64_t number)
{
	struct observation seen = post(number);

	assert_int_equal(sample_add(sample, &seen), CANDOR_OK);
}

static void assert_same(const struct sample *a, const struct sample *b)
{
	assert_int_equal(a->count, b->count);
	assert_memory_equal(a->items, b->items, a->count * sizeof(*a->items));
}

static void few_posts_are_all_there(void **state)
{
	struct sample sample = { 0 };

	(void)state;
	for (uint64_t i = 0; i < SAMPLE_POSTS; i++)
		add(&sample, i);
	sample_settle(&sample);
	assert_int_equal(sample.count, SAMPLE_POSTS);
	assert_int_equal(sample_posts(&sample, SAMPLE_POSTS), SAMPLE_POSTS);
	sample_free(&sample);
}

static void order_and_cuts_change_nothing(void **state)
{
	enum { POSTS = 9000, PARTS = 7 };
	struct sample whole = { 0 }, merged = { 0 }, parts[PARTS];

	(void)state;
	memset(parts, 0, sizeof(parts));
	for (uint64_t i = 0; i < POSTS; i++)
		add(&whole, i);
	for (uint64_t i = POSTS; i-- > 0;)
		add(&parts[i * i % PARTS], i);
	for (size_t i = 0; i < PARTS; i++) {
		assert_int_equal(sample_merge(&merged, &parts[i]), CANDOR_OK);
		sample_free(&parts[i]);
	}
	sample_settle(&whole);
	sample_settle(&merged);
	assert_int_equal(whole.count, SAMPLE_POSTS);
	assert_same(&whole, &merged);
	assert_int_equal(sample_posts(&whole, POSTS), POSTS);
	sample_free(&whole);
	sample_free(&merged);
}

static void repeats_count_once(void **state)
{
	struct sample once = { 0 }, often = { 0 };

	(void)state;
	for (uint64_t i = 0; i < 100; i++) {
		add(&once, i);
		for (int k = 0; k < 30; k++)
			add(&often, i);
	}
	sample_settle(&once);
	sample_settle(&often);
	assert_int_equal(often.count, 100);
	assert_int_equal(often.items[0].copies, 30);
	assert_int_equal(sample_posts(&often, 3000), 100);
	sample_free(&once);
	sample_free(&often);
}

static void repeats_of_many_posts_are_estimated(void **state)
{
	struct sample sample = { 0 };

	(void)state;
	for (int k = 0; k < 3; k++)
		for (uint64_t i = 0; i < 5000; i++)
			add(&sample, i);
	sample_settle(&sample);
	assert_int_equal(sample_posts(&sample, 15000), 5000);
	sample_free(&sample);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(few_posts_are_all_there),
		cmocka_unit_test(order_and_cuts_change_nothing),
		cmocka_unit_test(repeats_count_once),
		cmocka_unit_test(repeats_of_many_posts_are_estimated),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
