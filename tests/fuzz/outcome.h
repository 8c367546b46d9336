/* What targets read from an input: all of it, as a number that must not depend on chunks. */
#ifndef CANDOR_TESTS_OUTCOME_H
#define CANDOR_TESTS_OUTCOME_H

#include <stdint.h>
#include <stdlib.h>

#include "candor.h"
#include "input/input.h"

struct outcome {
	uint64_t hash;
	uint64_t posts, refused, errors;
};

static void mix(struct outcome *outcome, const void *data, size_t size)
{
	const unsigned char *bytes = data;

	for (size_t i = 0; i < size; i++)
		outcome->hash = (outcome->hash ^ bytes[i]) * 1099511628211u;
	outcome->hash = (outcome->hash ^ size) * 1099511628211u;
}

static void mix_post(struct outcome *outcome, const candor_post *post)
{
	size_t counts[5] = { post->line, post->bad_utf8, post->surrogates, post->duplicates,
			     post->misfits };

	for (int i = 0; i < CANDOR_FIELD_COUNT; i++) {
		candor_str value = post->field[i];

		mix(outcome, &i, value.data ? sizeof(i) : 0);
		mix(outcome, value.data, value.size);
	}
	mix(outcome, counts, sizeof(counts));
}

/* Every refusal has a place and says why. */
static void mix_error(struct outcome *outcome, const candor_err *err)
{
	size_t place[3] = { err->line, err->column, (size_t)err->code };

	if (err->code >= 0 || !err->what[0] || !err->where[0])
		abort();
	mix(outcome, place, sizeof(place));
}

static void drain(struct outcome *outcome, candor_block *block)
{
	candor_post post;
	candor_str record;
	candor_err err = { 0 };
	int status;

	while ((status = candor_block_next(block, &post, &record, &err)) != 0) {
		if (status > 0) {
			outcome->posts++;
			mix_post(outcome, &post);
		} else {
			outcome->refused++;
			mix_error(outcome, &err);
		}
		mix(outcome, record.data, record.size);
		err = (candor_err){ 0 };
	}
}

static struct outcome read_all(const void *data, size_t size,
			       const candor_input_options *options, size_t chunk)
{
	struct outcome outcome = { .hash = 14695981039346656037u };
	candor_input *input;
	candor_block *block;
	candor_err err = { 0 };
	int status;

	if (candor_block_new(&block, NULL) < 0 ||
	    candor_input_open_memory(&input, "fuzz", data, size, options, NULL) < 0)
		abort();
	if (chunk)
		input_set_chunk(input, chunk);
	while ((status = candor_input_read(input, block, &err)) != 0) {
		if (status > 0) {
			drain(&outcome, block);
		} else {
			outcome.errors++;
			mix_error(&outcome, &err);
		}
		err = (candor_err){ 0 };
	}
	candor_input_close(input);
	candor_block_free(block);
	return outcome;
}

/* The shipped formats, compiled once: that takes longer than to read what fuzzers think of. */
static inline const candor_exporters *shipped_formats(void)
{
	static candor_exporters *formats;

	if (!formats && candor_exporters_new(&formats, NULL, 0, NULL) < 0)
		abort();
	return formats;
}

/* Reads at once and `chunk` bytes at a time. */
static inline struct outcome compare_chunks(const void *data, size_t size,
					    const candor_input_options *options, size_t chunk)
{
	struct outcome whole = read_all(data, size, options, size + 1);
	struct outcome parts = read_all(data, size, options, chunk);

	if (whole.hash != parts.hash || whole.posts != parts.posts ||
	    whole.refused != parts.refused || whole.errors != parts.errors)
		abort();
	return whole;
}

#endif
