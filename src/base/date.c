/* The calendar: days since 1970-01-01 and dates. */
#include "base/date.h"

static int is_leap(int year)
{
	return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

static int month_days(int year, int month)
{
	static const int days[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };

	return days[month - 1] + (month == 2 && is_leap(year));
}

/* Days from 1970-01-01 to the first of January. */
static int32_t year_start(int year)
{
	int before = year - 1;

	return 365 * (year - 1970) + before / 4 - before / 100 + before / 400 - 477;
}

int date_day(int32_t *out, struct date_parts parts)
{
	int32_t day;

	if (parts.year < 1970 || parts.year > 9999 || parts.month < 1 || parts.month > 12 ||
	    parts.day < 1 || parts.day > month_days(parts.year, parts.month))
		return 0;
	day = year_start(parts.year) + parts.day - 1;
	for (int month = 1; month < parts.month; month++)
		day += month_days(parts.year, month);
	*out = day;
	return 1;
}

struct date date_of_minutes(int64_t minutes)
{
	int64_t day = minutes / DAY_MINUTES, rest = minutes % DAY_MINUTES;

	day -= rest < 0;
	return (struct date){ (int32_t)day, (int16_t)(rest + (rest < 0 ? DAY_MINUTES : 0)) };
}

/* ---- From days to dates ---- */

#define DAYS_400_YEARS 146097
#define DAYS_100_YEARS 36524
#define DAYS_4_YEARS   1461
#define DAYS_YEAR      365
/* From 0001-01-01 to 1970-01-01, and to 10000-01-01. */
#define DAYS_BEFORE_EPOCH 719162
#define DAYS_BEFORE_10000 3652059

/* How many periods of `part` days are in *days, which are taken off; the last of `most` + 1 may
 * be a day longer. */
static int take(int *days, int part, int most)
{
	int count = *days / part < most ? *days / part : most;

	*days -= count * part;
	return count;
}

struct date_parts date_parts(int32_t day)
{
	int days, year, month = 1;

	if (day < -DAYS_BEFORE_EPOCH || day >= DAYS_BEFORE_10000 - DAYS_BEFORE_EPOCH)
		return (struct date_parts){ 0, 0, 0 };
	days = day + DAYS_BEFORE_EPOCH;
	year = 1 + 400 * take(&days, DAYS_400_YEARS, 24);
	year += 100 * take(&days, DAYS_100_YEARS, 3);
	year += 4 * take(&days, DAYS_4_YEARS, 24);
	year += take(&days, DAYS_YEAR, 3);
	for (; days >= month_days(year, month); month++)
		days -= month_days(year, month);
	return (struct date_parts){ year, month, days + 1 };
}
