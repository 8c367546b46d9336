#include "base/number.h"

#include <string.h>

#include "base/lenient.h"

/* No count has so many digits, and none is larger. */
enum { MOST_DIGITS = 16 };
#define MOST INT64_C(1000000000000000)

/* Digits of a fraction beyond these change no count below MOST. */
enum { FRACTION_DIGITS = 15 };

static const struct {
	const char *word;
	int64_t factor;
} units[] = {
	{ "", 1 },           { "k", 1000 },       { "K", 1000 },       { "m", 1000000 },
	{ "M", 1000000 },    { "b", 1000000000 }, { "B", 1000000000 }, { "千", 1000 },
	{ "万", 10000 },     { "萬", 10000 },     { "w", 10000 },      { "W", 10000 },
	{ "亿", 100000000 }, { "億", 100000000 },
};

/* "1.2": 12 and one digit behind the point. */
struct decimal {
	int64_t digits;
	int places;
};

static int is_digit(candor_str text)
{
	return text.size && *text.data >= '0' && *text.data <= '9';
}

static int starts_with(candor_str text, char c)
{
	return text.size && *text.data == c;
}

static void pass(candor_str *text)
{
	text->data++;
	text->size--;
}

/* The whole part, with commas between its digits. 0: there is none, or it is too long. */
static int read_whole(candor_str *text, struct decimal *out)
{
	int digits = 0;

	for (; is_digit(*text) || (digits && starts_with(*text, ',')); pass(text)) {
		if (*text->data == ',')
			continue;
		out->digits = out->digits * 10 + (*text->data - '0');
		if (++digits == MOST_DIGITS)
			return 0;
	}
	return digits > 0;
}

/* What follows the point, as far as the digits fit. 0: nothing does. */
static int read_fraction(candor_str *text, struct decimal *out)
{
	if (!is_digit(*text))
		return 0;
	for (; is_digit(*text); pass(text)) {
		if (out->places == FRACTION_DIGITS || out->digits >= MOST)
			continue;
		out->digits = out->digits * 10 + (*text->data - '0');
		out->places++;
	}
	return 1;
}

/* "E+04": 10,000. What a word, or a power of ten, multiplies the number with; 0: unknown. */
static int64_t read_factor(candor_str text)
{
	int64_t factor = 1;
	int exponent = 0;

	for (size_t i = 0; i < sizeof(units) / sizeof(*units); i++)
		if (strlen(units[i].word) == text.size &&
		    !memcmp(units[i].word, text.data, text.size))
			return units[i].factor;
	if (!starts_with(text, 'e') && !starts_with(text, 'E'))
		return 0;
	pass(&text);
	if (starts_with(text, '+'))
		pass(&text);
	if (!text.size || text.size > 2)
		return 0;
	for (; is_digit(text); pass(&text))
		exponent = exponent * 10 + (*text.data - '0');
	if (text.size || exponent >= MOST_DIGITS)
		return 0;
	while (exponent--)
		factor *= 10;
	return factor;
}

/* The product, rounded; -1 when it is no count. */
static int64_t multiply(struct decimal number, int64_t factor)
{
	int64_t scale = 1, product;

	while (number.places && factor % 10 == 0) {
		factor /= 10;
		number.places--;
	}
	while (number.places--)
		scale *= 10;
	if (__builtin_mul_overflow(number.digits, factor, &product) ||
	    __builtin_add_overflow(product, scale / 2, &product) || product / scale > MOST)
		return -1;
	return product / scale;
}

/* What most counts are: digits alone; -1 for anything else. */
static int64_t read_plain(candor_str text)
{
	int64_t value = 0;

	if (!text.size || text.size >= MOST_DIGITS)
		return -1;
	for (; is_digit(text); pass(&text))
		value = value * 10 + (*text.data - '0');
	return text.size ? -1 : value;
}

int64_t number_read(candor_str text)
{
	struct decimal number = { 0, 0 };
	char plain[LENIENT_BYTES];
	int64_t value = read_plain(text), factor;

	if (value >= 0)
		return value;
	text = lenient(plain, text);
	while (text.size && text.data[text.size - 1] == '+')
		text.size--;
	if (!read_whole(&text, &number))
		return -1;
	if (starts_with(text, '.')) {
		pass(&text);
		if (!read_fraction(&text, &number))
			return -1;
	}
	while (starts_with(text, ' '))
		pass(&text);
	factor = read_factor(text);
	return factor ? multiply(number, factor) : -1;
}
