/* The records of a block become posts, which are scanned a few at a time. */
#include <stdlib.h>
#include <string.h>

#include "cli/pipeline_parts.h"

/* Posts scanned together: enough to use what is in the cache, few enough to stay in it. Sinks
 * that touch much memory for a post drive the rules' tables out of it, once a batch. */
#define BATCH_POSTS 256

/* Posts that are scanned together. */
struct batch {
	candor_post posts[BATCH_POSTS];
	size_t count;
	candor_err err; /* of a record while it is refused; too large to clear for each */
};

/* ---- Fields that are ignored ---- */

unsigned scan_ignored(const struct words *names)
{
	unsigned fields = 0;

	for (size_t i = 0; i < names->count; i++)
		for (candor_field field = 0; field < CANDOR_FIELD_COUNT; field++)
			if (!strcmp(names->items[i], candor_field_name(field)))
				fields |= 1u << field;
	return fields;
}

static void empty_fields(candor_post *post, unsigned fields)
{
	for (candor_field field = 0; fields >> field; field++)
		if (fields & 1u << field)
			post->field[field] = (candor_str){ NULL, 0 };
}

/* ---- Records to posts ---- */

static void reject(struct pipeline *pipeline, struct slot *slot, const candor_err *err,
		   candor_str record)
{
	const struct sink *sink = pipeline->job->sink;

	rejects_add(&slot->rejects, err);
	if (pipeline->job->rejects)
		candor_reject_jsonl(candor_block_origin(slot->block), err, record,
				    &slot->rejected);
	if (sink->reject)
		sink->reject(slot->part, err);
}

/* Reads one record into the batch. 1: more may follow; 0: done with the block. */
static int read_next(struct pipeline *pipeline, struct slot *slot, struct batch *batch)
{
	candor_err *err = &batch->err;
	candor_str record;
	int got = candor_block_next(slot->block, &batch->posts[batch->count], &record, err);

	if (got > 0) {
		empty_fields(&batch->posts[batch->count], pipeline->ignored);
		batch->count++;
		return 1;
	}
	if (got == CANDOR_ENOMEM)
		slot->fatal = *err;
	if (got == 0 || got == CANDOR_ENOMEM)
		return 0;
	reject(pipeline, slot, err, record);
	*err = (candor_err){ 0 };
	return !pipeline->job->options->strict;
}

/* ---- Posts to results ---- */

/* Scanner and batch, on a worker's first block. Waits for the rules. CANDOR_OK or an error. */
static int get_ready(struct worker *worker, candor_err *err)
{
	struct pipeline *pipeline = worker->pipeline;
	int loaded;

	if (worker->scanner)
		return CANDOR_OK;
	pthread_mutex_lock(&pipeline->lock);
	while (!pipeline->loaded)
		pthread_cond_wait(&pipeline->changed, &pipeline->lock);
	loaded = pipeline->loaded;
	pthread_mutex_unlock(&pipeline->lock);
	if (loaded < 0) {
		*err = pipeline->load_error;
		return err->code;
	}
	if (!worker->batch)
		worker->batch = calloc(1, sizeof(*worker->batch));
	if (!worker->batch) {
		*err = (candor_err){ CANDOR_ENOMEM, .what = "out of memory" };
		return CANDOR_ENOMEM;
	}
	return candor_scanner_new(&worker->scanner, pipeline->result->ruleset, err);
}

/* Scans the batch and empties it. 0: done, or out of memory. */
static int scan_batch(struct worker *worker, struct slot *slot)
{
	struct batch *batch = worker->batch;
	const struct pipeline_job *job = worker->pipeline->job;
	const candor_result *results;
	size_t count = batch->count;

	batch->count = 0;
	if (!count)
		return 1;
	if (candor_scan_posts(worker->scanner, batch->posts, count, &results, &slot->fatal))
		return 0;
	for (size_t i = 0; i < count; i++)
		if (job->sink->post(job->data, slot->part, &batch->posts[i], &results[i])) {
			slot->fatal = (candor_err){ CANDOR_ENOMEM, .what = "out of memory" };
			return 0;
		}
	slot->posts += count;
	return 1;
}

void scan_slot(struct worker *worker, struct slot *slot)
{
	struct batch *batch;
	int more = 1;

	if (!slot->filled || get_ready(worker, &slot->fatal))
		return;
	batch = worker->batch;
	batch->count = 0;
	batch->err = (candor_err){ 0 };
	while (more) {
		more = read_next(worker->pipeline, slot, batch);
		if ((batch->count == BATCH_POSTS || !more) && !scan_batch(worker, slot))
			return;
	}
}

void worker_end(struct worker *worker)
{
	candor_scanner_free(worker->scanner);
	free(worker->batch);
}
