/* The JSON reader against the files of JSONTestSuite. */
#include "json_files.h"

static void expect_valid(const char *name, struct content content)
{
	size_t count;

	for (size_t i = 0; i < 2 * JSON_BUILDS; i++) {
		if (read_all(&json_builds[i / 2], content, i % 2 ? JSON_STRICT : JSON_LENIENT,
			     &count) != JSON_END ||
		    !count)
			fail_msg("%s is valid", name);
	}
}

static int is_blank_text(struct content content)
{
	for (size_t i = 0; i < content.size; i++)
		if (!strchr(" \t\r\n", content.data[i]))
			return 0;
	return 1;
}

/* A blank text has no value, which is not an error for this reader. */
static void expect_invalid(const char *name, struct content content)
{
	size_t count;
	int blank = is_blank_text(content);

	for (size_t i = 0; i < JSON_BUILDS; i++) {
		if (read_all(&json_builds[i], content, JSON_STRICT, &count) !=
		    (blank ? JSON_END : JSON_ERROR))
			fail_msg("%s is invalid", name);
		read_all(&json_builds[i], content, JSON_LENIENT, &count);
	}
}

static void expect_an_end(const char *name, struct content content)
{
	size_t count;

	(void)name;
	for (size_t i = 0; i < 2 * JSON_BUILDS; i++)
		read_all(&json_builds[i / 2], content, i % 2 ? JSON_STRICT : JSON_LENIENT,
			 &count);
}

static void test_suite_valid(void **state)
{
	(void)state;
	assert_true(each_file("test_parsing", "y_", expect_valid) >= 90);
}

static void test_suite_invalid(void **state)
{
	(void)state;
	assert_true(each_file("test_parsing", "n_", expect_invalid) >= 180);
}

static void test_suite_either(void **state)
{
	(void)state;
	assert_true(each_file("test_parsing", "i_", expect_an_end) >= 30);
	assert_true(each_file("test_transform", "", expect_an_end) >= 20);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_suite_valid),
		cmocka_unit_test(test_suite_invalid),
		cmocka_unit_test(test_suite_either),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
