/* Times that tell their year: by shapes, and epochs by magnitude. */
#include <string.h>

#include "base/date_shape.h"
#include "base/lenient.h"

/* ---- Epochs ---- */

/* Digits of a number, where its point is, and what its last digit stands for. */
struct epoch {
	int64_t digits;
	int count;    /* of them, without zeros at the front */
	int exponent; /* of the last one */
	int is_short; /* written with an exponent: digits behind the last are not known */
};

enum { EPOCH_DIGITS = 18 };

static int is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/* Digits behind EPOCH_DIGITS are nobody's concern. */
static void add_digit(struct epoch *epoch, char c, int behind_point)
{
	if (epoch->count == EPOCH_DIGITS) {
		epoch->exponent += !behind_point;
		return;
	}
	epoch->digits = 10 * epoch->digits + (c - '0');
	epoch->count += epoch->digits != 0;
	epoch->exponent -= behind_point;
}

/* "E+12". 0: it is none. */
static int add_exponent(struct epoch *epoch, const char *at, const char *end)
{
	int value = 0;

	at++;
	if (at < end && *at == '+')
		at++;
	if (end - at < 1 || end - at > 2)
		return 0;
	for (; at < end; at++) {
		if (!is_digit(*at))
			return 0;
		value = 10 * value + (*at - '0');
	}
	epoch->exponent += value;
	epoch->is_short = 1;
	return 1;
}

/* 1: `text` is a number from 1 on without zeros before it. */
static int read_number(struct epoch *out, candor_str text)
{
	const char *at = text.data, *end = at + text.size;
	int points = 0;

	*out = (struct epoch){ 0 };
	if (!text.size || *at < '1' || *at > '9')
		return 0;
	for (; at < end && (is_digit(*at) || (*at == '.' && !points)); at++) {
		if (*at == '.')
			points++;
		else
			add_digit(out, *at, points);
	}
	if (at < end && (*at == 'e' || *at == 'E'))
		return add_exponent(out, at, end);
	return at == end;
}

/* Shifts by `places` decimal places; what is cut off is lost. */
static int64_t shift(int64_t digits, int places)
{
	for (; places > 0; places--)
		digits *= 10;
	for (; places < 0; places++)
		digits /= 10;
	return digits;
}

/* Decimal places by which numbers with so many digits before the point exceed seconds; -1: they
 * are no epoch, or one after the year 2286. Eight digits are a date, 20240501, and fourteen
 * have a time behind it. */
static int places_of(int whole)
{
	static const signed char places[] = {
		[9] = 0, [10] = 0, [12] = 3, [13] = 3, [15] = 6, [16] = 6, [18] = 9, [19] = 9
	};

	if (whole < 9 || whole > 19 || (whole % 3 == 2))
		return -1;
	return places[whole];
}

static int read_epoch(struct date *out, candor_str text)
{
	struct epoch epoch;
	int whole, last;

	if (!read_number(&epoch, text))
		return 0;
	whole = epoch.count + epoch.exponent;
	if (places_of(whole) < 0)
		return 0;
	last = epoch.exponent - places_of(whole); /* power of ten of the last digit, in s */
	if (epoch.is_short && last > 4)
		return 0;
	*out = date_of_minutes(shift(epoch.digits, last) / 60);
	if (epoch.is_short && last > 1)
		out->minute = DATE_NO_MINUTE;
	return 1;
}

/* ---- Dates ---- */

static int two_digits(const char *at)
{
	return 10 * (at[0] - '0') + (at[1] - '0');
}

/* "2024-05-01 20:15:30", perhaps with 'T' or a 'Z' behind it. */
static int is_stamp(candor_str text)
{
	static const char shape[] = "0000-00-00 00:00:00";
	const size_t size = sizeof(shape) - 1;

	if (text.size != size && (text.size != size + 1 || text.data[size] != 'Z'))
		return 0;
	for (size_t i = 0; i < size; i++) {
		char c = text.data[i];

		if (shape[i] == '0' ? !is_digit(c)
				    : c != shape[i] && (c != 'T' || shape[i] != ' '))
			return 0;
	}
	return 1;
}

/* What most exports write: for speed alone, since shapes read it, too. They also decide about
 * what is out of range here. */
static int read_stamp(struct date *out, candor_str text)
{
	struct date_parts parts;
	int32_t day;
	int hour, minute;

	if (!is_stamp(text))
		return 0;
	parts = (struct date_parts){ 100 * two_digits(text.data) + two_digits(text.data + 2),
				     two_digits(text.data + 5), two_digits(text.data + 8) };
	hour = two_digits(text.data + 11);
	minute = two_digits(text.data + 14);
	if (hour > 23 || minute > 59 || two_digits(text.data + 17) > 59 ||
	    !date_day(&day, parts))
		return 0;
	*out = (struct date){ day, (int16_t)(60 * hour + minute) };
	return 1;
}

int date_read(struct date *out, candor_str text)
{
	static const char *const shapes[] = {
		"Y-m-d*",      "Y/m/d*",     "Y年m月d日*", "YMD*",    "Y.m.d*",
		"a b d t z Y", "a, d b Y*",  "a d b Y*",   "d b Y*",  "b d, Y*",
		"b d Y*",      "a, b d, Y*", "a b d Y*",   "m d, Y*", "d-b-Y*",
	};
	char plain[LENIENT_BYTES];
	struct date_reader reader;
	int32_t day;

	if (read_stamp(out, text))
		return 1;
	text = lenient(plain, text);
	if (!text.size)
		return 0;
	if (read_epoch(out, text))
		return 1;
	text = date_unwrap(text);
	for (size_t i = 0; i < sizeof(shapes) / sizeof(*shapes); i++) {
		if (!date_fits(&reader, text, shapes[i]))
			continue;
		if (!date_day(&day, reader.parts))
			return 0;
		*out = (struct date){ day, DATE_NO_MINUTE };
		if (reader.minute != DATE_NO_MINUTE)
			*out = date_of_minutes((int64_t)day * DAY_MINUTES + reader.minute -
					       reader.zone);
		return 1;
	}
	return 0;
}
