#include "input/block.h"

#include <string.h>

#include "base/err.h"
#include "base/limits.h"
#include "input/parse.h"

/* A block that met a huge record gives its memory back for the next one. */
#define KEEP_BYTES (8 * LIMIT_READ_CHUNK)

int candor_block_new(candor_block **out, candor_err *err)
{
	*out = mem_zero(1, sizeof(**out));
	return *out ? CANDOR_OK : err_memory(err);
}

void candor_block_free(candor_block *block)
{
	if (!block)
		return;
	plan_release(block->plan);
	csv_row_free(&block->row);
	harvest_free(&block->harvest);
	arena_free(&block->arena);
	mem_free(block->records);
	mem_free(block->data);
	mem_free(block);
}

/* Filling ------------------------------------------------------------------------------------
 */

static void set_plan(candor_block *block, struct plan *plan)
{
	if (block->plan == plan)
		return;
	plan_release(block->plan);
	block->plan = plan_share(plan);
	block->memo = (struct key_memo){ 0 };
	block->harvest.exporter = NULL;
}

/* To the first record again. */
static void block_rewind(candor_block *block)
{
	arena_reset(&block->arena);
	block->next = 0;
	block->progress = RECORD_CLOSED;
	block->harvest.item_count = block->harvest.next_item = 0;
	memset(block->skipped, 0, sizeof(block->skipped));
}

void block_begin(candor_block *block, struct plan *plan)
{
	set_plan(block, plan);
	if (block->capacity > KEEP_BYTES) {
		mem_free(block->data);
		block->data = NULL;
		block->capacity = 0;
		arena_free(&block->arena);
		csv_row_free(&block->row);
	}
	block->size = 0;
	block->record_count = 0;
	block_rewind(block);
}

int block_reserve(candor_block *block, size_t size, candor_err *err)
{
	if (size > SIZE_MAX - block->size ||
	    mem_grow(&block->data, &block->capacity, block->size + size, 1))
		return err_memory(err);
	return CANDOR_OK;
}

int block_add(candor_block *block, const struct record *record, candor_err *err)
{
	if (mem_grow(&block->records, &block->record_capacity, block->record_count + 1,
		     sizeof(*block->records)))
		return err_memory(err);
	block->records[block->record_count++] = *record;
	return CANDOR_OK;
}

/* Emptying -----------------------------------------------------------------------------------
 */

const struct record *block_record(const candor_block *block)
{
	return &block->records[block->next - 1];
}

candor_str block_bytes(const candor_block *block)
{
	const struct record *record = block_record(block);

	return (candor_str){ block->data + record->offset, record->size };
}

candor_str drop_nul(struct arena *arena, candor_str bytes)
{
	char *copy = arena_alloc(arena, bytes.size);
	size_t size = 0;

	for (size_t i = 0; copy && i < bytes.size; i++)
		if (bytes.data[i])
			copy[size++] = bytes.data[i];
	return (candor_str){ copy, size };
}

void block_close_record(candor_block *block)
{
	block->progress = RECORD_CLOSED;
}

void block_skip(candor_block *block, candor_skip reason)
{
	block->skipped[reason]++;
}

void block_place(const candor_block *block, size_t offset, candor_err *err)
{
	const struct record *record = block_record(block);
	const char *data = block->data + record->offset, *line = data, *found;
	size_t number = record->line, column = record->column;

	while ((found = memchr(line, '\n', offset - (size_t)(line - data)))) {
		line = found + 1;
		number++;
		column = 1;
	}
	err_place(err, block->plan->origin.file, number,
		  column + offset - (size_t)(line - data));
}

int block_refuse_depth(const candor_block *block, candor_err *err)
{
	return err_set(err, CANDOR_ELIMIT,
		       "JSON is nested deeper than %u levels; --max-depth allows more",
		       block->plan->max_depth);
}

static int refuse(const candor_block *block, const struct record *record, candor_err *err)
{
	switch (record->state) {
	case RECORD_TOO_LONG:
		return err_set(err, CANDOR_ELIMIT,
			       "the record is longer than %zu bytes; --max-record allows more",
			       block->plan->max_record);
	case RECORD_TOO_DEEP:
		return block_refuse_depth(block, err);
	case RECORD_OPEN_QUOTE:
		return err_set(err, CANDOR_ESYNTAX,
			       "the quote opened here is never closed; what follows is lost");
	case RECORD_NO_COMMA:
		return err_set(err, CANDOR_ESYNTAX,
			       "not valid JSON: expected ',' between the values of the array");
	case RECORD_NO_VALUE:
		return err_set(err, CANDOR_ESYNTAX,
			       "not valid JSON: expected a value before ','");
	default:
		return err_set(err, CANDOR_ESYNTAX,
			       "not valid JSON: ',' before the end of the array");
	}
}

/* One step: 1 a post, 0 nothing, < 0 a refusal. */
static int step(candor_block *block, candor_post *post, candor_str *span, candor_err *err)
{
	const struct record *record;
	int status;

	if (!block->progress) {
		record = &block->records[block->next++];
		block->progress = RECORD_OPENED;
		block->line = record->line;
	}
	record = block_record(block);
	*span = block_bytes(block);
	status = record->state ? refuse(block, record, err)
			       : block->plan->format->parse(block, post, span, err);
	if (!status || record->state)
		block_close_record(block);
	if (status < 0)
		err_place(err, block->plan->origin.file, record->line, record->column);
	return status;
}

int candor_block_next(candor_block *block, candor_post *post, candor_str *record,
		      candor_err *err)
{
	int status = 0;
	candor_str span = { 0 };

	while (!status && (block->progress || block->next < block->record_count))
		status = step(block, post, &span, err);
	if (status > 0) {
		post->file = block->plan->origin.file;
		post->line = block->line;
	}
	if (record)
		*record = span;
	return status;
}

const candor_origin *candor_block_origin(const candor_block *block)
{
	return block->plan ? &block->plan->origin : NULL;
}

uint64_t candor_block_skipped(const candor_block *block, candor_skip reason)
{
	return (unsigned)reason < CANDOR_SKIP_COUNT ? block->skipped[reason] : 0;
}

const char *candor_skip_name(candor_skip reason)
{
	static const char *const names[CANDOR_SKIP_COUNT] = {
		[CANDOR_SKIP_HEADER] = "header",   [CANDOR_SKIP_EMPTY] = "empty",
		[CANDOR_SKIP_REPOST] = "repost",   [CANDOR_SKIP_PRIVATE] = "private",
		[CANDOR_SKIP_REMOVED] = "removed", [CANDOR_SKIP_OTHER] = "other",
	};

	return (unsigned)reason < CANDOR_SKIP_COUNT ? names[reason] : NULL;
}

/* ---- Sampling ---- */

int block_has_sample(const candor_block *block, size_t most)
{
	return block->record_count >= most ||
	       block->size - block->records[0].offset > LIMIT_SAMPLE_BYTES;
}

int block_is_sample(const candor_block *block, size_t i, size_t most)
{
	const struct record *record = &block->records[i];
	size_t end = record->offset + record->size;

	/* Not at the very limit: a line end may take two bytes more. */
	return i < most && (!i || end - block->records[0].offset < LIMIT_SAMPLE_BYTES);
}

int block_may_have_posts(candor_block *block)
{
	int found = 0;
	candor_str span;
	candor_post post;

	while (!found && (block->progress ||
			  (block->next < block->record_count &&
			   block_is_sample(block, block->next, LIMIT_TRIED_RECORDS)))) {
		int status = step(block, &post, &span, NULL);

		found = status && status != CANDOR_EREJECTED;
	}
	block_rewind(block);
	return found;
}
