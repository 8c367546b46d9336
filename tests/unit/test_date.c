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
	expect_date("2024-5-1 9:05", 19844, 545);
	expect_date("20240501", 19844, DATE_NO_MINUTE);
	expect_date("2024-05-01_20:15:14", 19844, 1215);
	expect_date("\"2024-05-01T20:15:30.000Z\"", 19844, 1215);
	expect_date("2024年5月1日 20:15", 19844, 1215);
	expect_date("2024年05月01日", 19844, DATE_NO_MINUTE);
	expect_date("2024年5月1日 下午8:15", 19844, 1215);
	expect_date("２０２４-05-01", 19844, DATE_NO_MINUTE);
	expect_date("编辑于 2024-05-01", 19844, DATE_NO_MINUTE);
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

static void dates_with_names(void **state)
{
	(void)state;
	expect_date("Wed May 01 20:15:30 +0800 2024", 19844, 735);
	expect_date("Wed May  1 20:15:30 2024", 19844, 1215);
	expect_date("Wed, 01 May 2024 20:15:30 +0000", 19844, 1215);
	expect_date("Wed May 01 2024 20:15:30 GMT+0800 (China Standard Time)", 19844, 735);
	expect_date("May 1, 2024", 19844, DATE_NO_MINUTE);
	expect_date("may 1 2024", 19844, DATE_NO_MINUTE);
	expect_date("1 May 2024", 19844, DATE_NO_MINUTE);
	expect_date("Sept. 30, 2024", 19996, DATE_NO_MINUTE);
	expect_date("05 1, 2024", 19844, DATE_NO_MINUTE);
	expect_date("May 1, 2024, 8:15:30\xe2\x80\xafPM UTC", 19844, 1215);
	expect_date("May 1, 2024 at 12:05 AM", 19844, 5);
	expect_date("May 1, 2024 12:05 PM", 19844, 725);
	expect_date("2024-05-01 20:15:30 EDT", 19845, 15);
	expect_date("2024-05-01 20:15:30 CST", 19844, 1215);
	expect_date("Date of experience:May 1, 2024", 19844, DATE_NO_MINUTE);
	expect_date("Reviewed in the United States on May 1, 2024", 19844, DATE_NO_MINUTE);
	expect_date("Reviewed in the United Kingdom on 1 May 2024", 19844, DATE_NO_MINUTE);
}

/* Counted from 2024-05-01 20:15 of another record's field. */
static void expect_from(const char *text, const char *seen, int32_t day, int minute)
{
	struct date date = { -7, -7 };
	candor_str from = { seen, seen ? strlen(seen) : 0 };
	int is_read = date_read_from(&date, (candor_str){ text, strlen(text) }, from);

	if (date.day != day || date.minute != minute || is_read != (day != -7))
		fail_msg("%s is day %d, minute %d", text, (int)date.day, date.minute);
}

static void relative_times_count_from_collecting(void **state)
{
	static const struct {
		const char *text;
		int32_t day;
		int minute;
	} rows[] = {
		{ "5分钟前", 19844, 1210 },
		{ "49m", 19844, 1166 },
		{ "30秒前", 19844, 1215 },
		{ "3 hours ago", 19844, 1035 },
		{ "21h", 19843, 1395 },
		{ "2 days ago (edited)", 19842, DATE_NO_MINUTE },
		{ "3天前", 19841, DATE_NO_MINUTE },
		{ "2일 전", 19842, DATE_NO_MINUTE },
		{ "昨天 12:30", 19843, 750 },
		{ "今天08:15", 19844, 495 },
		{ "yesterday at 12:30", 19843, 750 },
		{ "刚刚", 19844, 1215 },
		{ "04-30", 19843, DATE_NO_MINUTE },
		{ "5月1日 20:10", 19844, 1210 },
		{ "12-31", 19722, DATE_NO_MINUTE },
		{ "May 1", 19844, DATE_NO_MINUTE },
		{ "2024-04-30", 19843, DATE_NO_MINUTE },
		{ "2 years ago", -7, -7 },
		{ "1주 전", -7, -7 },
		{ "3w", -7, -7 },
		{ "5mo", -7, -7 },
		{ "05/01", -7, -7 },
		{ "02-30", -7, -7 },
		{ "ago", -7, -7 },
		{ "5", -7, -7 },
		{ "昨天 x", -7, -7 },
		{ "12345m", -7, -7 },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		expect_from(rows[i].text, "1714594530250", rows[i].day, rows[i].minute);
	expect_from("5分钟前", NULL, -7, -7);
	expect_from("5分钟前", "soon", -7, -7);
	expect_from("昨天", "2024-05-01", 19843, DATE_NO_MINUTE);
	expect_from("3小时前", "2024-05-01", -7, -7);
	expect_from("2-29", "2024-02-01", -7, -7);
	expect_from("2-29", "2024-03-01", 19782, DATE_NO_MINUTE);
}

static void epochs_by_magnitude(void **state)
{
	(void)state;
	expect_date("1714594530", 19844, 1215);
	expect_date("1714594530250", 19844, 1215);
	expect_date("1714594530250999", 19844, 1215);
	expect_date("1714594530250999123", 19844, 1215);
	expect_date("1714594530.25", 19844, 1215);
	expect_date("\"1714594530\"", 19844, 1215);
	expect_date("1000000000", 11574, 106);
	expect_date("893635200", 10343, 0);
	expect_date("1.71459453025E+12", 19844, 1215);
	expect_date("1.71459e+12", 19844, DATE_NO_MINUTE);
	expect_date("1.62056E+12", 18756, DATE_NO_MINUTE);
	expect_date("1.71459E+09", 19844, DATE_NO_MINUTE);
}

static void what_is_no_date(void **state)
{
	(void)state;
	expect_none("");
	expect_none(" ");
	expect_none("yesterday");
	expect_none("2024");
	expect_none("2024-05");
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
	expect_none("01714594530");
	expect_none("1.714E+12"); /* to ten days */
	expect_none("1.71459453E+13");
	expect_none("12345678901");
	expect_none("20240501201530");
	expect_none("17145945302509991230");
	expect_none("1714594530.5.5");
	expect_none("1714594530E");
	expect_none("01/05/2024");
	expect_none("5.1.2024");
	expect_none("20241301");
	expect_none("2024-05-0120:15");
	expect_none("2024-05-01 20:15 AM");
	expect_none("5分钟前");
	expect_none("05-01");
	expect_none("null");
	expect_none("\"\"");
	expect_none("Reviewed in on");
	expect_none("Mayor 1, 2024");
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
		cmocka_unit_test(dates_with_names),
		cmocka_unit_test(relative_times_count_from_collecting),
		cmocka_unit_test(epochs_by_magnitude),
		cmocka_unit_test(what_is_no_date),
		cmocka_unit_test(every_day_is_that_of_the_calendar),
		cmocka_unit_test(every_beginning_is_safe),
		cmocka_unit_test(hashes_differ_and_stay),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
