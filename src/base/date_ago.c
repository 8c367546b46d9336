/* Times that tell how long ago, or no year: counted from when they were collected. */
#include <string.h>

#include "base/date_shape.h"
#include "base/lenient.h"

/* ---- Without a year ---- */

/* The last such day that is not after `now`; clocks of other zones may be a day ahead. */
static int read_yearless(struct date *out, candor_str text, const struct date *now)
{
	static const char *const shapes[] = { "m-d*", "m月d日*", "b d*", "d b*" };
	struct date_reader reader;
	int32_t day;

	for (size_t i = 0; i < sizeof(shapes) / sizeof(*shapes); i++) {
		if (!date_fits(&reader, text, shapes[i]))
			continue;
		reader.parts.year = date_parts(now->day).year;
		if (!date_day(&day, reader.parts) || day > now->day + 1) {
			reader.parts.year--;
			if (!date_day(&day, reader.parts))
				return 0;
		}
		*out = (struct date){ day, (int16_t)reader.minute };
		return 1;
	}
	return 0;
}

/* ---- By the name of a day ---- */

static int read_named(struct date *out, candor_str text, const struct date *now)
{
	static const struct {
		const char *word;
		int days;
	} names[] = {
		{ "今天", 0 }, { "昨天", 1 }, { "前天", 2 },      { "昨日", 1 },
		{ "오늘", 0 }, { "어제", 1 }, { "yesterday", 1 }, { "today", 0 },
	};
	struct date_reader reader;

	date_reader_init(&reader, text);
	for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++) {
		if (!date_eat_word(&reader, names[i].word))
			continue;
		date_eat_time(&reader);
		if (reader.bad || reader.at < reader.end)
			return 0;
		*out = (struct date){ now->day - names[i].days, (int16_t)reader.minute };
		return 1;
	}
	return 0;
}

/* ---- By a count ---- */

/* Longest words first where one begins another. */
static const struct {
	const char *word;
	int minutes; /* 0: seconds */
} units[] = {
	{ "seconds", 0 }, { "second", 0 }, { "secs", 0 },    { "sec", 0 },    { "minutes", 1 },
	{ "minute", 1 },  { "mins", 1 },   { "min", 1 },     { "hours", 60 }, { "hour", 60 },
	{ "hrs", 60 },    { "hr", 60 },    { "days", 1440 }, { "day", 1440 }, { "s", 0 },
	{ "m", 1 },       { "h", 60 },     { "d", 1440 },    { "秒", 0 },     { "分钟", 1 },
	{ "分鐘", 1 },    { "小时", 60 },  { "小時", 60 },   { "時間", 60 },  { "分", 1 },
	{ "天", 1440 },   { "日", 1440 },  { "초", 0 },      { "분", 1 },     { "시간", 60 },
	{ "일", 1440 },
};

/* Minutes of the unit that follows; -1: none that tells the day. */
static int eat_unit(struct date_reader *reader)
{
	for (size_t i = 0; i < sizeof(units) / sizeof(*units); i++)
		if (date_eat_word(reader, units[i].word))
			return units[i].minutes;
	return -1;
}

/* The words that may stand behind a unit. */
static void eat_ago(struct date_reader *reader)
{
	static const char *const words[] = { "ago", "前", "전" };

	while (reader->at < reader->end && is_blank(*reader->at))
		reader->at++;
	for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++)
		if (date_eat_word(reader, words[i]))
			return;
}

static int read_count(struct date *out, candor_str text, const struct date *now)
{
	struct date_reader reader;
	int count, unit;

	date_reader_init(&reader, text);
	count = date_eat_number(&reader, 1, 4, 0, 9999);
	while (reader.at < reader.end && is_blank(*reader.at))
		reader.at++;
	unit = eat_unit(&reader);
	eat_ago(&reader);
	if (reader.bad || unit < 0 || reader.at < reader.end)
		return 0;
	if (unit == DAY_MINUTES)
		*out = (struct date){ now->day - count, DATE_NO_MINUTE };
	else if (now->minute != DATE_NO_MINUTE)
		*out = date_of_minutes((int64_t)now->day * DAY_MINUTES + now->minute -
				       (int64_t)count * unit);
	else
		return 0;
	return 1;
}

static int read_now(struct date *out, candor_str text, const struct date *now)
{
	static const char *const words[] = { "刚刚", "剛剛", "just now", "now", "방금" };
	struct date_reader reader;

	date_reader_init(&reader, text);
	for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++)
		if (date_eat_word(&reader, words[i]) && reader.at == reader.end) {
			*out = *now;
			return 1;
		}
	return 0;
}

int date_read_from(struct date *out, candor_str text, candor_str seen)
{
	char plain[LENIENT_BYTES];
	struct date now, then;

	if (date_read(out, text))
		return 1;
	text = date_unwrap(lenient(plain, text));
	if (!text.size || !seen.size || !date_read(&now, seen))
		return 0;
	if (!read_now(&then, text, &now) && !read_named(&then, text, &now) &&
	    !read_count(&then, text, &now) && !read_yearless(&then, text, &now))
		return 0;
	*out = then;
	return 1;
}
