#include "base/number.h"

#include <string.h>

/* No count has so many digits, and none is larger. */
enum { MOST_DIGITS = 16 };
#define MOST INT64_C(1000000000000000)

static const struct {
	const char *word;
	int64_t factor;
} units[] = {
	{ "", 1 },           { "k", 1000 },       { "K", 1000 },       { "m", 1000000 },
	{ "M", 1000000 },    { "b", 1000000000 }, { "B", 1000000000 }, { "千", 1000 },
	{ "万", 10000 },     { "萬", 10000 },     { "w", 10000 },      { "W", 10000 },
	{ "亿", 100000000 }, { "億", 100000000 },
};

static int is_digit(candor_str text, size_t at)
{
	return at < text.size && text.data[at] >= '0' && text.data[at] <= '9';
}

static candor_str trim(candor_str text)
{
	while (text.size && strchr(" \t\r\n", text.data[0])) {
		text.data++;
		text.size--;
	}
	while (text.size && strchr(" \t\r\n+", text.data[text.size - 1]))
		text.size--;
	return text;
}

/* What the word behind the number multiplies it with; 0: unknown. */
static int64_t unit_of(const char *data, size_t size)
{
	for (size_t i = 0; i < sizeof(units) / sizeof(*units); i++)
		if (strlen(units[i].word) == size && !memcmp(units[i].word, data, size))
			return units[i].factor;
	return 0;
}

/* Reads digits, with commas between them where `grouped`. Returns how many, or 0 for none or
 * too many. */
static size_t read_digits(candor_str text, size_t *at, int grouped, int64_t *value)
{
	size_t digits = 0;

	for (; is_digit(text, *at) ||
	       (grouped && digits && *at < text.size && text.data[*at] == ',');
	     ++*at) {
		if (text.data[*at] == ',')
			continue;
		*value = *value * 10 + (text.data[*at] - '0');
		if (++digits == MOST_DIGITS)
			return 0;
	}
	return digits;
}

/* What most counts are: digits alone; -1 for anything else. */
static int64_t read_plain(candor_str text)
{
	int64_t value = 0;

	if (!text.size || text.size >= MOST_DIGITS)
		return -1;
	for (size_t at = 0; at < text.size; at++) {
		if (!is_digit(text, at))
			return -1;
		value = value * 10 + (text.data[at] - '0');
	}
	return value;
}

int64_t number_read(candor_str text)
{
	int64_t value = read_plain(text), fraction = 0, scale = 1, unit;
	size_t at = 0, digits;

	if (value >= 0)
		return value;
	value = 0;
	text = trim(text);
	if (!read_digits(text, &at, 1, &value))
		return -1;
	if (at < text.size && text.data[at] == '.') {
		at++;
		digits = read_digits(text, &at, 0, &fraction);
		if (!digits)
			return -1;
		while (digits--)
			scale *= 10;
	}
	unit = unit_of(text.data + at, text.size - at);
	if (!unit || value > MOST / unit)
		return -1;
	return value * unit + (int64_t)((double)fraction / (double)scale * (double)unit + 0.5);
}
