#include "output/day.h"

#include "base/date.h"

static void put_digits(candor_buffer *out, int value, int digits)
{
	if (digits > 1)
		put_digits(out, value / 10, digits - 1);
	put_byte(out, (char)('0' + value % 10));
}

int put_day(candor_buffer *out, int32_t day)
{
	struct date_parts parts = date_parts(day);

	if (!parts.year)
		return 0;
	put_digits(out, parts.year, 4);
	put_byte(out, '-');
	put_digits(out, parts.month, 2);
	put_byte(out, '-');
	put_digits(out, parts.day, 2);
	return 1;
}
