/* A reader of digits and signs: each step eats what it recognizes or fails for good. */
#include "base/date.h"

#include <string.h>

enum { DAY_MINUTES = 24 * 60 };

struct reader {
	const char *at, *end;
	int bad;
};

static int is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static int eat(struct reader *reader, const char *one_of)
{
	char c = reader->at < reader->end ? *reader->at : '\0';

	if (!c || !strchr(one_of, c))
		return 0;
	reader->at++;
	return c;
}

static void expect(struct reader *reader, int ok)
{
	reader->bad |= !ok;
}

/* A number of `least` to `most` digits within [low, high]. */
static int number(struct reader *reader, size_t least, size_t most, int low, int high)
{
	size_t digits = 0;
	int value = 0;

	while (digits < most && reader->at < reader->end && is_digit(*reader->at)) {
		value = 10 * value + (*reader->at++ - '0');
		digits++;
	}
	expect(reader, digits >= least && value >= low && value <= high);
	return value;
}

/* ---- Calendar ---- */

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

static int32_t read_day(struct reader *reader)
{
	int year = number(reader, 4, 4, 1970, 9999);
	int sign = eat(reader, "-/");
	size_t least = sign == '-' ? 2 : 1;
	int month = number(reader, least, 2, 1, 12), day;
	int32_t count;

	expect(reader, sign && eat(reader, "-/") == sign);
	if (reader->bad)
		return 0;
	day = number(reader, least, 2, 1, month_days(year, month));
	count = year_start(year) + day - 1;
	for (int i = 1; i < month; i++)
		count += month_days(year, i);
	return count;
}

/* ---- Time ---- */

/* Minutes to be taken off: 0 without a zone. */
static int read_zone(struct reader *reader)
{
	int sign, hours, minutes = 0;

	if (eat(reader, "Zz"))
		return 0;
	sign = eat(reader, "+-");
	if (!sign)
		return 0;
	hours = number(reader, 2, 2, 0, 14);
	if (eat(reader, ":") || reader->at < reader->end)
		minutes = number(reader, 2, 2, 0, 59);
	return sign == '+' ? 60 * hours + minutes : -60 * hours - minutes;
}

static int read_minute(struct reader *reader)
{
	int minute = 60 * number(reader, 1, 2, 0, 23);

	expect(reader, eat(reader, ":"));
	minute += number(reader, 2, 2, 0, 59);
	if (eat(reader, ":")) {
		number(reader, 2, 2, 0, 60);
		if (eat(reader, ".,"))
			number(reader, 1, 9, 0, 999999999);
	}
	eat(reader, " ");
	return minute - read_zone(reader);
}

static void place(struct date *out, int64_t minutes)
{
	int64_t day = minutes / DAY_MINUTES, rest = minutes % DAY_MINUTES;

	out->day = (int32_t)(day - (rest < 0));
	out->minute = (int16_t)(rest + (rest < 0 ? DAY_MINUTES : 0));
}

/* ---- Epochs ---- */

static int read_epoch(struct date *out, const struct reader *whole)
{
	size_t size = (size_t)(whole->end - whole->at);
	int64_t value = 0;

	if (size < 10 || size > 18 || *whole->at == '0')
		return 0;
	for (size_t i = 0; i < size; i++) {
		if (!is_digit(whole->at[i]))
			return 0;
		value = 10 * value + (whole->at[i] - '0');
	}
	value /= size > 15 ? 1000000 : size > 12 ? 1000 : 1;
	place(out, value / 60);
	return 1;
}

int date_read(struct date *out, candor_str text)
{
	struct reader reader = { text.data, text.data, 0 };
	struct date date = { 0, DATE_NO_MINUTE };

	if (!text.size)
		return 0;
	reader.end += text.size;
	while (reader.end > reader.at && strchr(" \t\r\n", reader.end[-1]) && reader.end[-1])
		reader.end--;
	while (eat(&reader, " \t\r\n"))
		;
	if (read_epoch(out, &reader))
		return 1;
	date.day = read_day(&reader);
	if (!reader.bad && eat(&reader, "Tt "))
		place(&date, (int64_t)date.day * DAY_MINUTES + read_minute(&reader));
	if (reader.bad || reader.at != reader.end)
		return 0;
	*out = date;
	return 1;
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
