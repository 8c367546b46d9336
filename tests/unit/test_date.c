/* Dates against the C library's calendar, and hashes against their promises. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>
#include <time.h>

#include <cmocka.h>

#include "base/date.h"
#include "base/hash.h"

static void expect_date(const char *text, int32_t day, int minute)
{
	struct date date = { -7, -7 };

	if (!date_read(&date, (candor_str){ text, strlen(text) }))
		fail_msg("%s is not read", text);
	if (date.day != day || date.minute != minute)
		fail_msg("%s is day %d, minute %d", text, (int)date.day, date.minute);
}

static void expect_none(const char *text)
{
	struct date date = { -7, -7 };

	if (date_read(&date, (candor_str){ text, strlen(text) }))
		fail_msg("%s is read as day %d", text, (int)date.day);
	assert_true(date.day == -7 && date.minute == -7);
}

/* 2024-05-01 is day 19844. */
static void dates_with_and_without_time(void **state)
{
	(void)state;
	expect_date("2024-05-01", 19844, DATE_NO_MINUTE);
	expect_date("2024/5/1", 19844, DATE_NO_MINUTE);
	expect_date(" 2024/05/01\n", 19844, DATE_NO_MINUTE);
	expect_date("2024-05-01T20:15", 19844, 1215);
	expect_date("2024-05-01 20:15:30", 19844, 1215);
	expect_date("2024/05/01 8:15", 19844, 495);
	expect_date("2024-05-01T20:15:30.250", 19844, 1215);
	expect_date("2024-05-01T23:59:60Z", 19844, 1439);
	expect_date("1970-01-01", 0, DATE_NO_MINUTE);
	expect_date("2000-02-29", 11016, DATE_NO_MINUTE);
	expect_date("9999-12-31", 2932896, DATE_NO_MINUTE);
}

static void zones_become_utc(void **state)
{
	(void)state;
	expect_date("2024-05-01T20:15:30Z", 19844, 1215);
	expect_date("2024-05-01T20:15+08:00", 19844, 735);
	expect_date("2024-05-01T20:15:30.5+0800", 19844, 735);
	expect_date("2024-05-01 20:15:30 +08", 19844, 735);
	expect_date("2024-05-01T03:15+08:00", 19843, 1155);
	expect_date("2024-12-31T20:15-05:30", 20089, 105);
	expect_date("1970-01-01T00:00+01:00", -1, 1380);
}

static void epochs_by_magnitude(void **state)
{
	(void)state;
	expect_date("1714594530", 19844, 1215);
	expect_date("1714594530250", 19844, 1215);
	expect_date("1714594530250999", 19844, 1215);
	expect_date("1000000000", 11574, 106);
}

static void what_is_no_date(void **state)
{
	(void)state;
	expect_none("");
	expect_none(" ");
	expect_none("yesterday");
	expect_none("2024");
	expect_none("2024-05");
	expect_none("2024-5-1");
	expect_none("2024-05/01");
	expect_none("2024-13-01");
	expect_none("2024-00-10");
	expect_none("2024-04-31");
	expect_none("2023-02-29");
	expect_none("1900-02-01");
	expect_none("1969-12-31");
	expect_none("24-05-01");
	expect_none("2024-05-01T");
	expect_none("2024-05-01T24:00");
	expect_none("2024-05-01T20:60");
	expect_none("2024-05-01T20:15:61");
	expect_none("2024-05-01T20:15:30+1");
	expect_none("2024-05-01T20:15:30+15:00");
	expect_none("2024-05-01T20:15 Uhr");
	expect_none("2024-05-01x");
	expect_none("999999999");
	expect_none("1714594530.5");
	expect_none("01714594530");
	expect_none("1714594530250999123");
	expect_none("-1714594530");
}

static void every_day_is_that_of_the_calendar(void **state)
{
	(void)state;
	for (int32_t day = 0; day < 80000; day++) {
		time_t seconds = (time_t)day * 86400;
		struct tm parts;
		char text[32];

		assert_non_null(gmtime_r(&seconds, &parts));
		assert_true(strftime(text, sizeof(text), "%Y-%m-%d", &parts) > 0);
		expect_date(text, day, DATE_NO_MINUTE);
	}
}

/* Reads nothing behind the end, which the sanitizer sees. */
static void every_beginning_is_safe(void **state)
{
	const char whole[] = "2024-05-01T20:15:30.250+08:00";
	struct date date;

	(void)state;
	for (size_t size = 0; size < sizeof(whole); size++) {
		char text[sizeof(whole)];

		memcpy(text + sizeof(text) - size, whole, size);
		date_read(&date, (candor_str){ text + sizeof(text) - size, size });
	}
}

static void hashes_differ_and_stay(void **state)
{
	const char text[] = "the same bytes, whatever the machine";
	uint64_t seen[2 * sizeof(text)];
	size_t count = 0;

	(void)state;
	for (size_t size = 0; size <= sizeof(text); size++) {
		for (uint64_t seed = 0; seed < 1 + (size < sizeof(text) - 1); seed++) {
			uint64_t hash = hash_bytes(seed, text, size);

			for (size_t i = 0; i < count; i++)
				assert_true(seen[i] != hash);
			seen[count++] = hash;
		}
	}
	assert_true(hash_bytes(1, NULL, 0) == hash_bytes(1, "", 0));
	assert_true(hash_mix(1) == UINT64_C(0x5692161D100B05E5));
	assert_true(hash_add(hash_add(0, 1), 2) != hash_add(hash_add(0, 2), 1));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(dates_with_and_without_time),
		cmocka_unit_test(zones_become_utc),
		cmocka_unit_test(epochs_by_magnitude),
		cmocka_unit_test(what_is_no_date),
		cmocka_unit_test(every_day_is_that_of_the_calendar),
		cmocka_unit_test(every_beginning_is_safe),
		cmocka_unit_test(hashes_differ_and_stay),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
