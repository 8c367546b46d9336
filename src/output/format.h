/* What a per-post output format is: one table row in format.c, one file. */
#ifndef CANDOR_OUTPUT_FORMAT_H
#define CANDOR_OUTPUT_FORMAT_H

#include "candor.h"

struct candor_format {
	const char *name;
	void (*begin)(candor_buffer *out); /* may be NULL */
	void (*post)(candor_buffer *out, const candor_post *post, const candor_result *result);
	void (*end)(candor_buffer *out); /* may be NULL */
};

void jsonl_post(candor_buffer *out, const candor_post *post, const candor_result *result);

void csv_begin(candor_buffer *out);
void csv_post(candor_buffer *out, const candor_post *post, const candor_result *result);

#endif
