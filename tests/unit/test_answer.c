/* Yes and no as exports write them. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "base/answer.h"

static void expect(const char *const *texts, int answer)
{
	for (; *texts; texts++)
		if (answer_read((candor_str){ *texts, strlen(*texts) }) != answer)
			fail_msg("\"%s\" is not %d", *texts, answer);
}

static void answers_are_read_as_exports_write_them(void **state)
{
	static const char *const yes[] = { "true",     "True", "TRUE",         "yes",
					   "Y",        "1",    "1.0",          "是",
					   "\"true\"", " t ",  "\xef\xbc\x91", NULL };
	static const char *const no[] = { "false", "No",   "n",   "0",    "0.0", "-1", "-",
					  "None",  "null", "NaN", "N/A",  "[]",  "{}", "否",
					  "无",    "",     "  ",  "\"\"", NULL };
	static const char *const other[] = { "Acme",     "2",   "truer", "noon",
					     "facebook", "蓝V", NULL };

	(void)state;
	expect(yes, 1);
	expect(no, 0);
	expect(other, -1);
	assert_int_equal(answer_read((candor_str){ NULL, 0 }), 0);
}

/* Nothing behind the end is read, and long values are neither. */
static void any_length_is_safe(void **state)
{
	const char whole[] = " \"ｆａｌｓｅ\" ";
	char text[300];

	(void)state;
	for (size_t size = 0; size < sizeof(whole); size++) {
		memcpy(text + sizeof(text) - size, whole, size);
		answer_read((candor_str){ text + sizeof(text) - size, size });
	}
	memset(text, '0', sizeof(text));
	assert_int_equal(answer_read((candor_str){ text, sizeof(text) }), -1);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(answers_are_read_as_exports_write_them),
		cmocka_unit_test(any_length_is_safe),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
