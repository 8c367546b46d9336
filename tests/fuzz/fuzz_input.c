/*
 * Any bytes as an input. The first byte chooses format and options, the second the size of a
 * chunk; the whole is read twice, and the chunk must not change what comes out. CSV rows that
 * were framed must also be one row to libcsv.
 */
#include "outcome.h"

#include "base/mem.h"
#include "input/csv.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

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
	candor_input_options options = { .map = "text=t", .formats = shipped_formats() };

	if (size < 2)
		return 0;
	if (!exporters && candor_exporters_new(&exporters, NULL, 0, NULL) < 0)
		abort();
	options.formats = exporters;
	options.format = formats[data[0] % 6];
	options.strict = data[0] >> 3 & 1;
	options.whole = data[0] >> 4 & 1;
	options.max_record = data[0] >> 5 & 1 ? 20 : 0;
	compare_chunks(data + 2, size - 2, &options, (size_t)data[1] + 1);
	check_row(data + 2, size - 2);
	return 0;
}
