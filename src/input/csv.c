#include "input/csv.h"

#include <csv.h>
#include <string.h>

#include "base/err.h"
#include "base/limits.h"

/* Dialect ------------------------------------------------------------------------------------
 */

/* The first line of `head`, as far as it is there. */
static candor_str first_line(candor_str head)
{
	int quoted = 0;

	for (size_t i = 0; i < head.size; i++) {
		if (head.data[i] == '"')
			quoted = !quoted;
		else if (!quoted && (head.data[i] == '\n' || head.data[i] == '\r'))
			return (candor_str){ head.data, i };
	}
	return head;
}

static char most_frequent(candor_str line)
{
	static const char candidates[] = ",;\t|";
	size_t count[sizeof(candidates)] = { 0 }, best = 0;
	int quoted = 0;

	for (size_t i = 0; i < line.size; i++) {
		const char *found = memchr(candidates, line.data[i], sizeof(candidates) - 1);

		if (line.data[i] == '"')
			quoted = !quoted;
		else if (!quoted && found)
			count[found - candidates]++;
	}
	for (size_t i = 1; i < sizeof(candidates) - 1; i++)
		if (count[i] > count[best])
			best = i;
	return candidates[best];
}

/* Columns of the row that begins at *at, which moves behind it; 0: `head` ends before. Adds the
 * quoted cells to *quoted. */
static size_t measure_row(candor_str head, size_t *at, const struct csv_dialect *dialect,
			  size_t *quoted)
{
	enum csv_state state = CELL_BEGIN;
	size_t columns = 1;

	for (; *at < head.size; ++*at) {
		char c = head.data[*at];
		enum csv_state next;

		if ((c == '\n' || c == '\r') && state != CELL_QUOTED) {
			++*at;
			return columns;
		}
		if (c == '\n' || c == '\r')
			continue;
		next = csv_next_state(state, c, dialect);
		*quoted += state == CELL_BEGIN && next == CELL_QUOTED;
		columns += next == CELL_BEGIN;
		state = next;
	}
	return 0;
}

/* Whether the whole rows of `head` have quoted cells and the header's number of columns. */
static int fits_quotes(candor_str head, char delimiter)
{
	const struct csv_dialect dialect = { .delimiter = delimiter, .quotes = 1 };
	size_t at = 0, whole = 0, quoted = 0, columns, expected;

	expected = measure_row(head, &at, &dialect, &quoted);
	whole = expected ? quoted : 0;
	while ((columns = measure_row(head, &at, &dialect, &quoted)) > 0) {
		if (columns != expected && columns > 1)
			return 0;
		whole = quoted;
	}
	return whole > 0;
}

void csv_sniff(struct csv_dialect *dialect, candor_str head, int tabs)
{
	candor_str line = first_line(head);

	*dialect = (struct csv_dialect){ 0 };
	if (line.size == 5 && !memcmp(line.data, "sep=", 4)) {
		size_t next = line.size;

		while (next < head.size && (head.data[next] == '\r' || head.data[next] == '\n'))
			next++;
		dialect->sep_line = 1;
		dialect->delimiter = line.data[4];
		head = (candor_str){ head.data + next, head.size - next };
	} else {
		dialect->delimiter = tabs ? '\t' : most_frequent(line);
	}
	dialect->quotes = dialect->delimiter != '\t' || fits_quotes(head, '\t');
}

/* Cells --------------------------------------------------------------------------------------
 */

static int add_cell(struct csv_row *row, const char *data, size_t size)
{
	if (mem_grow(&row->cells, &row->capacity, row->count + 1, sizeof(*row->cells)))
		return CANDOR_ENOMEM;
	row->cells[row->count++] = (candor_str){ data, size };
	return row->count > row->most ? CANDOR_ELIMIT : CANDOR_OK;
}

static int split_bare(struct csv_row *row, candor_str text, char delimiter)
{
	const char *at = text.data, *end = text.data + text.size;

	for (;;) {
		const char *stop = memchr(at, delimiter, (size_t)(end - at));
		int status = add_cell(row, at, (size_t)((stop ? stop : end) - at));

		if (status < 0 || !stop)
			return status;
		at = stop + 1;
	}
}

/* State of one csv_parse, whose callbacks cannot fail. */
struct collector {
	struct csv_row *row;
	struct arena *arena;
	int status;
};

static void collect(void *cell, size_t size, void *data)
{
	struct collector *collector = data;
	char *copy;

	if (collector->status < 0)
		return;
	copy = arena_copy(collector->arena, cell, size);
	collector->status = copy ? add_cell(collector->row, copy, size) : CANDOR_ENOMEM;
}

static int never(unsigned char c)
{
	(void)c;
	return 0;
}

static struct csv_parser *make_parser(void)
{
	struct csv_parser *parser = mem_zero(1, sizeof(*parser));

	if (!parser)
		return NULL;
	csv_init(parser, 0);
	csv_set_realloc_func(parser, mem_resize);
	csv_set_free_func(parser, mem_free);
	/* Blanks belong to the cell (RFC 4180). */
	csv_set_space_func(parser, never);
	return parser;
}

static int split_quoted(struct csv_row *row, candor_str text, char delimiter,
			struct arena *arena)
{
	struct collector collector = { row, arena, CANDOR_OK };

	if (!row->parser)
		row->parser = make_parser();
	if (!row->parser)
		return CANDOR_ENOMEM;
	csv_set_delim(row->parser, (unsigned char)delimiter);
	/* One step to a buffer for any cell: libcsv's own steps make it quadratic. */
	if (csv_get_buffer_size(row->parser) < text.size)
		csv_set_blk_size(row->parser, text.size);
	if (csv_parse(row->parser, text.data, text.size, collect, NULL, &collector) !=
	    text.size)
		collector.status = CANDOR_ENOMEM;
	if (csv_fini(row->parser, collect, NULL, &collector))
		collector.status = CANDOR_ENOMEM;
	return collector.status;
}

int csv_split(struct csv_row *row, candor_str text, const struct csv_dialect *dialect,
	      struct arena *arena, candor_err *err)
{
	int status;

	row->count = 0;
	row->most = dialect->max_cells ? dialect->max_cells : LIMIT_CSV_FIELDS;
	if (dialect->quotes && text.size && memchr(text.data, '"', text.size))
		status = split_quoted(row, text, dialect->delimiter, arena);
	else
		status = split_bare(row, text, dialect->delimiter);
	if (status == CANDOR_ENOMEM)
		return err_memory(err);
	if (status == CANDOR_ELIMIT)
		return err_set(err, status,
			       "the row has more than %zu cells; --max-fields allows more",
			       row->most);
	return status;
}

void csv_row_free(struct csv_row *row)
{
	if (row->parser)
		csv_free(row->parser);
	mem_free(row->parser);
	mem_free(row->cells);
	*row = (struct csv_row){ 0 };
}

/* Header -------------------------------------------------------------------------------------
 */

candor_str csv_without_mark(candor_str text)
{
	if (text.size < 3 || memcmp(text.data, "\xef\xbb\xbf", 3) != 0)
		return text;
	return (candor_str){ text.data + 3, text.size - 3 };
}

candor_str csv_trim(candor_str cell)
{
	while (cell.size && *cell.data == ' ') {
		cell.data++;
		cell.size--;
	}
	while (cell.size && cell.data[cell.size - 1] == ' ')
		cell.size--;
	return cell;
}

/* "a, b, c, ..." */
static char *describe(const struct csv_row *row)
{
	candor_buffer out = { 0 };

	for (size_t i = 0; i < row->count && !out.failed; i++) {
		candor_str cell = row->cells[i];

		if (i)
			candor_buffer_append(&out, ", ", 2);
		if (out.size + cell.size > 160) {
			candor_buffer_append(&out, "...", 3);
			break;
		}
		candor_buffer_append(&out, cell.data, cell.size);
	}
	candor_buffer_append(&out, "", 1);
	if (out.failed)
		candor_buffer_free(&out);
	return out.data;
}

static int is_text(const struct field_name *name)
{
	return name->target[0].field == CANDOR_FIELD_TEXT ||
	       name->target[0].field == CANDOR_FIELD_TITLE ||
	       name->target[1].field == CANDOR_FIELD_TEXT;
}

static int fill_header(struct csv_header *header, const struct csv_row *row, candor_str text,
		       const struct field_map *map)
{
	header->columns.count = row->count;
	header->size = text.size;
	header->columns.names = mem_zero(row->count, sizeof(*header->columns.names));
	header->text = mem_alloc(text.size);
	header->sample = describe(row);
	if (!header->columns.names || !header->text || !header->sample)
		return CANDOR_ENOMEM;
	memcpy(header->text, text.data, text.size);
	for (size_t i = 0; i < row->count; i++) {
		int index = field_map_find(map, csv_trim(row->cells[i]));

		header->columns.names[i] = index;
		if (index >= 0 && is_text(&map->names[index]))
			header->has_text = 1;
	}
	return CANDOR_OK;
}

int csv_header_init(struct csv_header *header, candor_str text,
		    const struct csv_dialect *dialect, const struct field_map *map,
		    candor_err *err)
{
	struct csv_row row = { 0 };
	struct arena arena = { 0 };
	int status = csv_split(&row, text, dialect, &arena, err);

	*header = (struct csv_header){ 0 };
	if (status == CANDOR_OK && fill_header(header, &row, text, map) < 0)
		status = err_memory(err);
	csv_row_free(&row);
	arena_free(&arena);
	return status;
}

void csv_header_free(struct csv_header *header)
{
	mem_free(header->columns.names);
	mem_free(header->text);
	mem_free(header->sample);
	*header = (struct csv_header){ 0 };
}
