/*
 * Any bytes as an input. The first byte chooses format and options, the second the size of a
 * chunk; the whole is read twice, and the chunk must not change what comes out. CSV rows that
 * were framed must also be one row to libcsv.
 */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "candor.h"
#include "input/block.h"
#include "input/input.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

struct outcome {
	uint64_t hash;
	uint64_t posts, refused;
	int status;
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
	size_t counts[4] = { post->line, post->bad_utf8, post->surrogates, post->duplicates };

	for (int i = 0; i < CANDOR_FIELD_COUNT; i++) {
		candor_str value = post->field[i];

		mix(outcome, &i, value.data ? sizeof(i) : 0);
		mix(outcome, value.data, value.size);
	}
	mix(outcome, counts, sizeof(counts));
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
			size_t place[3] = { err.line, err.column, (size_t)err.code };

			outcome->refused++;
			mix(outcome, place, sizeof(place));
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

	if (candor_block_new(&block, NULL) < 0 ||
	    candor_input_open_memory(&input, "fuzz", data, size, options, NULL) < 0)
		abort();
	if (chunk)
		input_set_chunk(input, chunk);
	while ((outcome.status = candor_input_read(input, block, NULL)) > 0)
		drain(&outcome, block);
	candor_input_close(input);
	candor_block_free(block);
	return outcome;
}

/* csv_split finds the end of a row where frame_csv does. */
static void check_row(const uint8_t *data, size_t size)
{
	const struct csv_dialect dialect = { .delimiter = ',', .quotes = 1 };
	enum csv_state state = CELL_BEGIN;
	size_t cells = 1, end;
	struct csv_row row = { 0 };
	struct arena arena = { 0 };

	for (end = 0; end < size; end++) {
		char c = (char)data[end];
		int is_end = c == '\n' || c == '\r';

		if (is_end && state != CELL_QUOTED)
			break;
		if (!is_end) {
			state = csv_next_state(state, c, &dialect);
			cells += state == CELL_BEGIN;
		}
	}
	if (end &&
	    csv_split(&row, (candor_str){ (const char *)data, end }, &dialect, &arena, NULL) ==
		    CANDOR_OK &&
	    row.count != cells)
		abort();
	csv_row_free(&row);
	arena_free(&arena);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const char *const formats[] = { "auto", "jsonl", "json", "csv", "tsv", "text" };
	static candor_exporters *exporters; /* compiling them takes longer than all the rest */
	candor_input_options options = { .map = "text=t" };
	struct outcome whole, parts;

	if (size < 2)
		return 0;
	if (!exporters && candor_exporters_new(&exporters, NULL, 0, NULL) < 0)
		abort();
	options.formats = exporters;
	options.format = formats[data[0] % 6];
	options.strict = data[0] >> 3 & 1;
	options.whole = data[0] >> 4 & 1;
	options.max_record = data[0] >> 5 & 1 ? 20 : 0;
	whole = read_all(data + 2, size - 2, &options, size);
	parts = read_all(data + 2, size - 2, &options, (size_t)data[1] + 1);
	if (whole.hash != parts.hash || whole.posts != parts.posts ||
	    whole.refused != parts.refused || whole.status != parts.status)
		abort();
	check_row(data + 2, size - 2);
	return 0;
}
