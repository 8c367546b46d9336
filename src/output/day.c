#include "output/day.h"

#define DAYS_400_YEARS 146097
#define DAYS_100_YEARS 36524
#define DAYS_4_YEARS   1461
#define DAYS_YEAR      365
/* From 0001-01-01 to 1970-01-01, and to 10000-01-01. */
#define DAYS_BEFORE_EPOCH 719162
#define DAYS_BEFORE_10000 3652059

static int is_leap(int year)
{
	return year % 4 == 0 && (year % 100 || year % 400 == 0);
}

static int days_of_month(int year, int month)
{
	static const int days[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };

	return days[month] + (month == 1 && is_leap(year));
}

/* How many periods of `part` days are in *days, which are taken off; the last of `most` + 1 may
 * be a day longer. */
static int take(int *days, int part, int most)
{
	int count = *days / part < most ? *days / part : most;

	*days -= count * part;
	return count;
}

static void put_digits(candor_buffer *out, int value, int digits)
{
	if (digits > 1)
		put_digits(out, value / 10, digits - 1);
	put_byte(out, (char)('0' + value % 10));
}

int put_day(candor_buffer *out, int32_t day)
{
	int days, year, month = 0;

	if (day < -DAYS_BEFORE_EPOCH || day >= DAYS_BEFORE_10000 - DAYS_BEFORE_EPOCH)
		return 0;
	days = day + DAYS_BEFORE_EPOCH;
	year = 1 + 400 * take(&days, DAYS_400_YEARS, 24);
	year += 100 * take(&days, DAYS_100_YEARS, 3);
	year += 4 * take(&days, DAYS_4_YEARS, 24);
	year += take(&days, DAYS_YEAR, 3);
	for (; days >= days_of_month(year, month); month++)
		days -= days_of_month(year, month);
	put_digits(out, year, 4);
	put_byte(out, '-');
	put_digits(out, month + 1, 2);
	put_byte(out, '-');
	put_digits(out, days + 1, 2);
	return 1;
}
