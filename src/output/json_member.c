#include "output/json_member.h"

#include <math.h>

#include "output/day.h"
#include "output/json_write.h"

void member_key(candor_buffer *out, const char *name)
{
	put_text(out, ",\"");
	put_text(out, name);
	put_text(out, "\":");
}

void member_value(candor_buffer *out, double number)
{
	if (isnan(number))
		put_text(out, "null");
	else
		put_number(out, number);
}

void member_number(candor_buffer *out, const char *name, double number)
{
	member_key(out, name);
	member_value(out, number);
}

void member_count(candor_buffer *out, const char *name, uint64_t count)
{
	member_key(out, name);
	put_count(out, count);
}

void member_string(candor_buffer *out, const char *name, candor_str text)
{
	member_key(out, name);
	json_string(out, text);
}

void member_word(candor_buffer *out, const char *name, const char *word)
{
	member_string(out, name, (candor_str){ word, word ? strlen(word) : 0 });
}

void member_day(candor_buffer *out, const char *name, int32_t day)
{
	member_key(out, name);
	put_byte(out, '"');
	if (put_day(out, day)) {
		put_byte(out, '"');
	} else if (!out->failed) {
		out->size--;
		put_text(out, "null");
	}
}

void member_bounds(candor_buffer *out, const char *low, const char *high,
		   candor_estimate estimate)
{
	member_number(out, low, estimate.low);
	member_number(out, high, estimate.high);
}

void member_separate(candor_buffer *out, size_t index)
{
	if (index)
		put_byte(out, ',');
}
