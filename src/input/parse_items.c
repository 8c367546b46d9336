/* JSON records of a recognized exporter: a record is an item, or has items in it. */
#include <string.h>

#include "base/err.h"
#include "base/limits.h"
#include "input/mojibake.h"
#include "input/parse.h"

/* The post -----------------------------------------------------------------------------------
 */

static int repair(candor_block *block, candor_post *post)
{
	int status = 0;

	if (!(block->plan->exporter->repairs & REPAIR_LATIN1))
		return CANDOR_OK;
	for (size_t i = 0; i < CANDOR_FIELD_COUNT && status >= 0; i++)
		if (post->field[i].size)
			status = mojibake_repair(&post->field[i], &block->arena);
	return status;
}

static void add_constants(const struct plan *plan, candor_post *post)
{
	for (size_t i = 0; i < CANDOR_FIELD_COUNT; i++)
		if (!post->field[i].size && plan->constants[i].size)
			post->field[i] = plan->constants[i];
}

int finish_item(candor_block *block, candor_err *err)
{
	struct harvest *harvest = &block->harvest;
	struct draft *draft = harvest->draft;
	candor_skip reason;

	harvest_join(harvest);
	reason = harvest_verdict(harvest);
	if (harvest->status == CANDOR_OK && reason < CANDOR_SKIP_COUNT) {
		block_skip(block, reason);
		return 0;
	}
	add_constants(block->plan, draft->post);
	draft_close(draft);
	if (harvest->status < 0 || repair(block, draft->post) < 0)
		return err_memory(err);
	return 1;
}

/* Records ------------------------------------------------------------------------------------
 */

static int begin(candor_block *block)
{
	return harvest_begin(&block->harvest, block->plan->exporter, &block->plan->fields,
			     &block->arena);
}

/* Reads the object that has just begun along the paths from `node` on. */
static int read_value(candor_block *block, unsigned node)
{
	struct harvest *harvest = &block->harvest;

	block->token = harvest_value(harvest, &block->json, block->token, node);
	if (harvest->status < 0)
		return harvest->status;
	return block->token == JSON_ERROR ? CANDOR_ESYNTAX : CANDOR_OK;
}

/* An object that is an item and nothing else. */
static int read_single(candor_block *block, candor_post *post, candor_str *span,
		       candor_err *err)
{
	const char *data = span->data;
	size_t from = block->json.offset;
	struct draft draft;
	int status = begin(block);

	draft_begin(&draft, post, NULL);
	harvest_begin_item(&block->harvest, &draft);
	if (status == CANDOR_OK)
		status = read_value(block, block->plan->exporter->item);
	*span = (candor_str){ data + block->prefix + from, block->json.offset + 1 - from };
	status = json_close_value(block, status, err);
	return status < 0 ? status : finish_item(block, err);
}

static int refuse_rows(candor_block *block, candor_err *err)
{
	block_close_record(block);
	return err_set(err, CANDOR_ELIMIT,
		       "more than %zu objects to join posts with in one record",
		       LIMIT_JOIN_ROWS);
}

/* Finds the items of an object. 0: none of them read yet; < 0: refused. */
static int find_items(candor_block *block, candor_err *err)
{
	struct harvest *harvest = &block->harvest;
	const struct exporter *exporter = block->plan->exporter;
	size_t self = block->json.offset;
	int status = begin(block);

	harvest_begin_record(harvest);
	if (status == CANDOR_OK && exporter->has_self)
		status = harvest_add_item(harvest, self);
	if (status == CANDOR_OK)
		status = read_value(block, exporter->record);
	if (status == CANDOR_ELIMIT)
		return refuse_rows(block, err);
	status = json_close_value(block, status, err);
	if (status < 0) {
		harvest->item_count = 0;
		return status;
	}
	harvest_sort_rows(harvest);
	if (!harvest->item_count)
		block_skip(block, CANDOR_SKIP_OTHER);
	return 0;
}

/* Items --------------------------------------------------------------------------------------
 */

/* Moves block->line to the line of the item at `offset`. */
static void count_lines(candor_block *block, size_t offset)
{
	struct harvest *harvest = &block->harvest;
	const char *at = block->json.data + harvest->counted, *end = block->json.data + offset;

	while (at < end && (at = memchr(at, '\n', (size_t)(end - at)))) {
		block->line++;
		at++;
	}
	harvest->counted = offset;
}

/* 1: a post; 0: skipped; < 0: refused. */
static int read_item(candor_block *block, candor_post *post, candor_str *span, candor_err *err)
{
	struct harvest *harvest = &block->harvest;
	const struct exporter *exporter = block->plan->exporter;
	size_t offset = harvest->items[harvest->next_item++];
	struct json_reader json;
	enum json_token token;
	struct draft draft = harvest->shared;

	count_lines(block, offset);
	*post = harvest->shared_post;
	draft.post = post;
	harvest_begin_item(harvest, &draft);
	json_reader_init(&json, block->json.data + offset,
			 (size_t)(block->json.end - block->json.data) - offset, JSON_LENIENT);
	json.max_depth = block->plan->max_depth;
	token = json_next(&json);
	if (token != JSON_OBJECT_BEGIN && !exporter->has_scalar) {
		block_skip(block, CANDOR_SKIP_OTHER);
		return 0;
	}
	harvest_value(harvest, &json, token, exporter->item);
	*span = (candor_str){ json.data, (size_t)(json_rest(&json) - json.data) };
	return finish_item(block, err);
}

int parse_items(candor_block *block, candor_post *post, candor_str *span, candor_err *err)
{
	int status = 0;

	while (!status) {
		const struct harvest *harvest = &block->harvest;

		if (harvest->next_item < harvest->item_count) {
			status = read_item(block, post, span, err);
			continue;
		}
		status = json_open_value(block, span, err);
		if (status <= 0)
			return status;
		status = block->plan->exporter->has_inner ? find_items(block, err)
							  : read_single(block, post, span, err);
	}
	return status;
}
