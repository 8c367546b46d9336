/* Counts as platforms write them. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "base/number.h"

static int64_t read_number(const char *text)
{
	return number_read((candor_str){ text, strlen(text) });
}

static void counts_are_read_as_platforms_write_them(void **state)
{
	static const struct {
		const char *text;
		int64_t value;
	} rows[] = {
		{ "0", 0 },
		{ "1234", 1234 },
		{ "1,234,567", 1234567 },
		{ " 42 ", 42 },
		{ "1.2K", 1200 },
		{ "3M+", 3000000 },
		{ "1.2万", 12000 },
		{ "1千+", 1000 },
		{ "2.05亿", 205000000 },
		{ "10w", 100000 },
		{ "3.14", 3 },
		{ "0.3万", 3000 },
		{ "1.15k", 1150 },
		{ "999999999999999", 999999999999999 },
		{ "1.2w", 12000 },
		{ "1.1亿", 110000000 },
		{ "10+", 10 },
		{ "1万+", 10000 },
		{ "1.2 万", 12000 },
		{ "１，２３４", 1234 },
		{ "１.２万", 12000 },
		{ "　809　", 809 },
		{ "\"1,234\"", 1234 },
		{ "1.2E+04", 12000 },
		{ "1e5", 100000 },
		{ "1.5e0", 2 },
		{ "12000.0", 12000 },
		{ "3.1415926535897931", 3 },
		{ "0.1234567890123456789万", 1235 },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		assert_int_equal(read_number(rows[i].text), rows[i].value);
}

static void anything_else_is_no_count(void **state)
{
	static const char *const rows[] = { "",     "-1",     "K",     "1.",
					    ".5",   "12x",    "1 2",   "NaN",
					    "+",    "1e",     "1.2.3", "9999999999999999",
					    "null", "None",   "N/A",   "\"null\"",
					    "\"",   "\"\"",   "-",     "1e-5",
					    "1e16", "1e+999", "9e15",  "１x" };

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		assert_int_equal(read_number(rows[i]), -1);
	assert_int_equal(read_number("99999999万"), 999999990000);
	assert_int_equal(read_number("999999999999亿"), -1);
	assert_int_equal(number_read((candor_str){ NULL, 0 }), -1);
	assert_int_equal(read_number("1e15"), 1000000000000000);
}

/* Nothing behind the end is read, and long values are none. */
static void any_length_is_safe(void **state)
{
	const char whole[] = " \"１２，３４５.６７８E+04万\" ";
	char text[300];

	(void)state;
	for (size_t size = 0; size < sizeof(whole); size++) {
		memcpy(text + sizeof(text) - size, whole, size);
		number_read((candor_str){ text + sizeof(text) - size, size });
	}
	memset(text, '0', sizeof(text));
	assert_int_equal(number_read((candor_str){ text, sizeof(text) }), -1);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(counts_are_read_as_platforms_write_them),
		cmocka_unit_test(anything_else_is_no_count),
		cmocka_unit_test(any_length_is_safe),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
