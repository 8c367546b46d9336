/* Members of a JSON object behind its first one; NaN, NULL and unknown days are null. */
#ifndef CANDOR_OUTPUT_JSON_MEMBER_H
#define CANDOR_OUTPUT_JSON_MEMBER_H

#include "output/put.h"

/* ,"name": */
void member_key(candor_buffer *out, const char *name);
void member_value(candor_buffer *out, double number); /* without a name */
void member_number(candor_buffer *out, const char *name, double number);
void member_count(candor_buffer *out, const char *name, uint64_t count);
void member_string(candor_buffer *out, const char *name, candor_str text);
void member_word(candor_buffer *out, const char *name, const char *word);
void member_truth(candor_buffer *out, const char *name, int truth);
void member_day(candor_buffer *out, const char *name, int32_t day);
void member_bounds(candor_buffer *out, const char *low, const char *high,
		   candor_estimate estimate);

/* ,"name":["one","two"] */
void member_words(candor_buffer *out, const char *name, const char *const *words, size_t count);
/* "name": of the member with this index, the first one's is 0. */
void member_inner_key(candor_buffer *out, size_t index, const char *name);

/* Comma-separated items: before each but the first. */
void member_separate(candor_buffer *out, size_t index);

#endif
