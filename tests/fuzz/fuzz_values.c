/*
 * Numbers, times, answers and mojibake. Checked: results are within their ranges, blanks around
 * a value change nothing, and what mojibake_repair makes is valid UTF-8 that comes from what
 * there was.
 */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/answer.h"
#include "base/date.h"
#include "base/lenient.h"
#include "base/number.h"
#include "input/mojibake.h"
#include "input/post.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void expect(int condition)
{
	if (!condition)
		abort();
}

static void check_date(const struct date *date, int is_read)
{
	if (!is_read)
		expect(date->day == -7 && date->minute == -7);
	else
		expect(date->minute >= DATE_NO_MINUTE && date->minute < DAY_MINUTES &&
		       date->day > -20000 && date->day < 2932900);
}

static void check_values(candor_str value, candor_str spaced)
{
	struct date date = { -7, -7 }, again = { -7, -7 };
	int64_t number = number_read(value);
	int answer = answer_read(value);

	expect(number >= -1 && number <= INT64_C(1000000000000000));
	expect(number_read(spaced) == number);
	expect(answer >= -1 && answer <= 1);
	expect(answer_read(spaced) == answer || spaced.size > LENIENT_BYTES);
	check_date(&date, date_read(&date, value));
	check_date(&again, date_read(&again, spaced));
	expect(date.day == again.day && date.minute == again.minute);
}

static void check_mojibake(candor_str value)
{
	struct arena arena = { 0 };
	candor_str text = value;

	if (mojibake_repair(&text, &arena))
		expect(text.size < value.size && !utf8_count_bad(text));
	else
		expect(text.data == value.data && text.size == value.size);
	arena_free(&arena);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	candor_str value = { (const char *)data, size }, seen = { "1714594530250", 13 };
	struct date date = { -7, -7 };
	char *spaced = malloc(size + 2);

	if (!spaced)
		return 0;
	spaced[0] = ' ';
	memcpy(spaced + 1, data, size);
	spaced[size + 1] = '\n';
	check_values(value, (candor_str){ spaced, size + 2 });
	check_date(&date, date_read_from(&date, value, seen));
	date = (struct date){ -7, -7 };
	check_date(&date,
		   date_read_from(&date, (candor_str){ value.data, size / 2 },
				  (candor_str){ value.data + size / 2, size - size / 2 }));
	check_mojibake(value);
	free(spaced);
	return 0;
}
