#include "output/json_member.h"

#include <math.h>

#include "base/str.h"
#include "output/day.h"
#include "output/json_write.h"

void member_separate(candor_buffer *out, size_t index)
{
	if (index)
		put_byte(out, ',');
}

void member_inner_key(candor_buffer *out, size_t index, const char *name)
{
	member_separate(out, index);
	put_byte(out, '"');
	put_text(out, name);
	put_text(out, "\":");
}

void member_key(candor_buffer *out, const char *name)
{
	member_inner_key(out, 1, name);
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
	member_string(out, name, str_of(word));
}

void member_words(candor_buffer *out, const char *name, const char *const *words, size_t count)
{
	member_key(out, name);
	put_byte(out, '[');
	for (size_t i = 0; i < count; i++) {
		member_separate(out, i);
		json_string(out, str_of(words[i]));
	}
	put_byte(out, ']');
}

void member_truth(candor_buffer *out, const char *name, int truth)
{
	member_key(out, name);
	put_text(out, truth ? "true" : "false");
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
