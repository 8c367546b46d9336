/* A small language of patterns for dates: each letter eats what it stands for. */
#include "base/date_shape.h"

#include <string.h>
#include <strings.h>

#include "base/lenient.h"

void date_reader_init(struct date_reader *reader, candor_str text)
{
	/* A missing date has no bytes to point to. */
	*reader = (struct date_reader){ .at = text.data ? text.data : "",
					.minute = DATE_NO_MINUTE };
	reader->end = reader->at + text.size;
}

static int is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static int is_letter(char c)
{
	return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

/* The next byte; NUL at the end. */
static char next(const struct date_reader *reader)
{
	return reader->at < reader->end ? *reader->at : '\0';
}

/* Words may follow: no end, no digit. Most dates are told so at once. */
static int is_wordy(const struct date_reader *reader)
{
	return reader->at < reader->end && !is_digit(*reader->at);
}

static void expect(struct date_reader *reader, int ok)
{
	reader->bad |= !ok;
}

static int eat(struct date_reader *reader, const char *one_of)
{
	char c = next(reader);

	if (!c || !strchr(one_of, c))
		return 0;
	reader->at++;
	return c;
}

static int eat_blanks(struct date_reader *reader)
{
	int any = 0;

	while (is_blank(next(reader)) && eat(reader, " \t\r\n"))
		any = 1;
	return any;
}

int date_eat_likely(struct date_reader *reader, const char *word)
{
	size_t size = strlen(word);

	if ((size_t)(reader->end - reader->at) < size || strncasecmp(reader->at, word, size))
		return 0;
	reader->at += size;
	return 1;
}

int date_eat_number(struct date_reader *reader, size_t least, size_t most, int low, int high)
{
	size_t digits = 0;
	int value = 0;

	for (; digits < most && is_digit(next(reader)); digits++)
		value = 10 * value + (*reader->at++ - '0');
	expect(reader, digits >= least && value >= low && value <= high);
	return value;
}

/* ---- Names ---- */

/* The index from 1 of one of `count` names, written out or by their first three letters with
 * or without a period. */
static int eat_name(struct date_reader *reader, const char *const *names, int count)
{
	size_t size = 0;

	while (reader->at + size < reader->end && is_letter(reader->at[size]))
		size++;
	for (int i = 0; i < count; i++) {
		int is_short = size == 3 || (size == 4 && !strncasecmp(reader->at, "sept", 4));

		if ((!is_short && size != strlen(names[i])) ||
		    strncasecmp(reader->at, names[i], size) != 0)
			continue;
		reader->at += size;
		eat(reader, is_short ? "." : "");
		return i + 1;
	}
	reader->bad = 1;
	return 0;
}

static int eat_month(struct date_reader *reader)
{
	static const char *const months[] = { "january",   "february", "march",    "april",
					      "may",       "june",     "july",     "august",
					      "september", "october",  "november", "december" };

	return eat_name(reader, months, 12);
}

static void eat_weekday(struct date_reader *reader)
{
	static const char *const days[] = { "monday", "tuesday",  "wednesday", "thursday",
					    "friday", "saturday", "sunday" };

	eat_name(reader, days, 7);
}

/* ---- Times ---- */

/* Hours to be added to those of a clock with twelve; -1: no such word follows. */
static int eat_half(struct date_reader *reader)
{
	static const struct {
		const char *word;
		int hours;
	} halves[] = {
		{ "a.m.", 0 }, { "p.m.", 12 }, { "am", 0 },   { "pm", 12 },
		{ "上午", 0 }, { "下午", 12 }, { "오전", 0 }, { "오후", 12 },
	};

	for (size_t i = 0; i < sizeof(halves) / sizeof(*halves) && is_wordy(reader); i++)
		if (date_eat_word(reader, halves[i].word))
			return halves[i].hours;
	return -1;
}

static void eat_clock(struct date_reader *reader)
{
	int half = eat_half(reader), hour;

	eat_blanks(reader);
	hour = date_eat_number(reader, 1, 2, 0, 23);
	expect(reader, eat(reader, ":"));
	reader->minute = date_eat_number(reader, 2, 2, 0, 59);
	if (eat(reader, ":")) {
		date_eat_number(reader, 2, 2, 0, 60);
		if (eat(reader, ".,"))
			date_eat_number(reader, 1, 9, 0, 999999999);
	}
	eat_blanks(reader);
	if (half < 0)
		half = eat_half(reader);
	if (half >= 0) {
		expect(reader, hour <= 12 || half);
		hour = hour < 12 ? hour + half : hour == 12 ? half : hour;
	}
	reader->minute += 60 * hour;
}

/* "+08:00", "+0800", "+08" or nothing. */
static void eat_offset(struct date_reader *reader)
{
	int sign = eat(reader, "+-"), minutes;

	if (!sign)
		return;
	minutes = 60 * date_eat_number(reader, 2, 2, 0, 14);
	if (eat(reader, ":") || is_digit(next(reader)))
		minutes += date_eat_number(reader, 2, 2, 0, 59);
	reader->zone = sign == '+' ? minutes : -minutes;
}

/* A zone by name or offset, or nothing. Names with several meanings (CST is in America and in
 * China) leave the time as it is written. */
static void eat_zone(struct date_reader *reader)
{
	static const struct {
		const char *name;
		int minutes;
	} zones[] = {
		{ "Z", 0 },      { "UTC", 0 },    { "GMT", 0 },    { "EST", -300 },
		{ "EDT", -240 }, { "CDT", -300 }, { "MST", -420 }, { "MDT", -360 },
		{ "PST", -480 }, { "PDT", -420 }, { "CEST", 120 }, { "CET", 60 },
		{ "EEST", 180 }, { "EET", 120 },  { "JST", 540 },  { "KST", 540 },
		{ "CST", 0 },    { "BST", 0 },    { "IST", 0 },
	};

	eat_blanks(reader);
	for (size_t i = 0; i < sizeof(zones) / sizeof(*zones); i++)
		if (date_eat_word(reader, zones[i].name)) {
			reader->zone = zones[i].minutes;
			break;
		}
	eat_offset(reader);
	eat_blanks(reader);
	/* "(China Standard Time)", as browsers write it. */
	if (next(reader) == '(' && reader->end[-1] == ')')
		reader->at = reader->end;
}

void date_eat_time(struct date_reader *reader)
{
	const char *begin = reader->at;

	if (begin == reader->end)
		return;
	eat(reader, "Tt_,");
	eat_blanks(reader);
	expect(reader, reader->at > begin || !is_digit(begin[-1]));
	if (date_eat_word(reader, "at "))
		eat_blanks(reader);
	eat_clock(reader);
	if (!reader->bad)
		eat_zone(reader);
}

/* ---- Shapes ---- */

static void eat_letter(struct date_reader *reader, const char *shape)
{
	switch (*shape) {
	case 'Y':
		reader->parts.year = date_eat_number(reader, 4, 4, 1970, 9999);
		reader->has_year = 1;
		break;
	case 'm':
	case 'M':
		reader->parts.month = date_eat_number(reader, *shape == 'M' ? 2 : 1, 2, 1, 12);
		break;
	case 'd':
	case 'D':
		reader->parts.day = date_eat_number(reader, *shape == 'D' ? 2 : 1, 2, 1, 31);
		break;
	case 'b':
		reader->parts.month = eat_month(reader);
		break;
	case 'a':
		eat_weekday(reader);
		break;
	case 't':
		eat_clock(reader);
		break;
	case 'z':
		eat_zone(reader);
		break;
	case '*':
		date_eat_time(reader);
		break;
	case ' ':
		eat_blanks(reader);
		break;
	default:
		expect(reader, next(reader) == *shape);
		reader->at += !reader->bad;
	}
}

int date_fits(struct date_reader *reader, candor_str text, const char *shape)
{
	date_reader_init(reader, text);
	for (; *shape && !reader->bad; shape++)
		eat_letter(reader, shape);
	return !reader->bad && reader->at == reader->end;
}

/* ---- Words around ---- */

static candor_str rest_of(const struct date_reader *reader)
{
	return (candor_str){ reader->at, (size_t)(reader->end - reader->at) };
}

/* Behind the last " on " of "Reviewed in the United States on May 1, 2024". */
static void skip_country(struct date_reader *reader)
{
	for (const char *at = reader->end - 4; at > reader->at; at--)
		if (!memcmp(at, " on ", 4)) {
			reader->at = at + 4;
			return;
		}
}

candor_str date_unwrap(candor_str text)
{
	static const char *const before[] = {
		"Date of experience:", "Reviewed in ", "Reviewed on ", "Posted on ",
		"Published on ",       "编辑于",       "发布于",       "发表于"
	};
	static const char *const behind[] = { "(edited)", "（编辑过）", "已编辑" };
	struct date_reader reader;

	date_reader_init(&reader, text);
	for (size_t i = 0; i < sizeof(before) / sizeof(*before) && is_wordy(&reader); i++)
		if (date_eat_word(&reader, before[i]) && !strcmp(before[i], "Reviewed in "))
			skip_country(&reader);
	eat_blanks(&reader);
	for (size_t i = 0; i < sizeof(behind) / sizeof(*behind); i++) {
		size_t size = strlen(behind[i]);

		if ((size_t)(reader.end - reader.at) > size &&
		    !memcmp(reader.end - size, behind[i], size))
			reader.end -= size;
	}
	while (reader.end > reader.at && is_blank(reader.end[-1]))
		reader.end--;
	return rest_of(&reader);
}
