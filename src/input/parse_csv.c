/* CSV and TSV rows. An empty cell is a missing value, except that it may be an empty text. */
#include <string.h>

#include "base/err.h"
#include "input/parse.h"
#include "input/rows.h"

/* Whether `cell` is a number as exporters write counts: 12, 1,234, 4.5. */
static enum value_kind classify(candor_str cell)
{
	enum value_kind kind = VALUE_NUMBER;

	for (size_t i = 0; i < cell.size; i++) {
		unsigned char c = (unsigned char)cell.data[i];

		if (c >= 0x80)
			return VALUE_NON_ASCII;
		if ((c < '0' || c > '9') && c != '.' && c != ',')
			kind = VALUE_TEXT;
	}
	return kind;
}

static size_t count_filled(const candor_str *cells, size_t count)
{
	size_t filled = 0;

	for (size_t i = 0; i < count; i++)
		filled += cells[i].size > 0;
	return filled;
}

/* Files that were appended to repeat the header, with or without a byte order mark. */
static int is_header(const struct csv_header *header, candor_str bytes)
{
	bytes = csv_without_mark(bytes);
	return bytes.size == header->size && !memcmp(bytes.data, header->text, bytes.size);
}

static void set_cells(struct draft *draft, const struct csv_row *row,
		      const struct csv_columns *columns)
{
	size_t count = row->count < columns->count ? row->count : columns->count;

	for (size_t i = 0; i < count; i++) {
		int name = columns->names[i];

		if (name < 0)
			continue;
		draft_meet(draft, name);
		if (row->cells[i].size)
			draft_set(draft, name, row->cells[i], classify(row->cells[i]));
	}
}

/* The row reaches a text column, which is then an empty one. */
static void set_empty_text(candor_post *post, const struct csv_row *row,
			   const struct csv_columns *columns, const struct field_map *fields)
{
	size_t count = row->count < columns->count ? row->count : columns->count;

	for (size_t i = 0; i < count && !post->field[CANDOR_FIELD_TEXT].data; i++)
		if (columns->names[i] >= 0 &&
		    fields->names[columns->names[i]].target[0].field == CANDOR_FIELD_TEXT)
			post->field[CANDOR_FIELD_TEXT] = (candor_str){ "", 0 };
}

/* The row as the exporter's columns tell. */
static int read_columns(candor_block *block, const struct csv_columns *columns,
			candor_post *post, candor_err *err)
{
	const struct csv_row *row = &block->row;
	struct harvest *harvest = &block->harvest;
	size_t count = row->count < columns->count ? row->count : columns->count;
	struct draft draft;

	if (harvest_begin(harvest, block->plan->exporter, &block->plan->fields, &block->arena) <
	    0)
		return err_memory(err);
	draft_begin(&draft, post, NULL);
	harvest_begin_item(harvest, &draft);
	post->misfits = columns != &block->plan->header.columns;
	for (size_t i = 0; i < count; i++)
		if (columns->names[i] && row->cells[i].size)
			harvest_cell(harvest, columns->names[i], row->cells[i],
				     classify(row->cells[i]));
	return finish_item(block, err);
}

static int skip(candor_block *block, candor_skip reason)
{
	block_skip(block, reason);
	return 0;
}

static int refuse(const struct csv_row *row, size_t columns, candor_err *err)
{
	size_t extra = row->count > columns
			       ? count_filled(row->cells + columns, row->count - columns)
			       : 0;

	if (!extra)
		return err_set(err, CANDOR_EREJECTED,
			       "%zu cells fit neither the header's %zu columns nor others that "
			       "this format has",
			       row->count, columns);
	return err_set(err, CANDOR_EREJECTED,
		       "%zu cells more than the header has columns (%zu); a delimiter in the "
		       "text may need quotes",
		       extra, columns);
}

int parse_csv(candor_block *block, candor_post *post, candor_str *span, candor_err *err)
{
	const struct plan *plan = block->plan;
	const struct csv_columns *columns;
	struct csv_row *row = &block->row;
	struct draft draft;
	int status;

	*span = block_bytes(block);
	block_close_record(block);
	if (is_header(&plan->header, *span))
		return skip(block, CANDOR_SKIP_HEADER);
	status = csv_split(row, *span, &plan->dialect, &block->arena, err);
	if (status < 0)
		return status;
	if (!count_filled(row->cells, row->count))
		return skip(block, CANDOR_SKIP_EMPTY);
	if (rows_is_header(plan, row))
		return skip(block, CANDOR_SKIP_HEADER);
	columns = rows_find(plan, row);
	if (!columns)
		return refuse(row, plan->header.columns.count, err);
	if (plan->exporter)
		return read_columns(block, columns, post, err);
	draft_begin(&draft, post, &plan->fields);
	set_cells(&draft, row, columns);
	set_empty_text(post, row, columns, &plan->fields);
	return draft_finish(&draft, err);
}
