/* The inputs of a job, one after the other, block by block. */
#include "cli/interrupt.h"
#include "cli/pipeline_parts.h"
#include "cli/settings.h"

/* Reads an open input into slots, the first of which is `slot`; behind an error it goes on with
 * the next member of an archive. Returns the slot that is free for its end, or NULL when the
 * run has stopped; then the input is abandoned. `*consumed` is what all inputs before it have
 * had. What came while a signal did may be cut off, and is dropped. */
static struct slot *read_blocks(struct worker *worker, struct slot *slot, candor_input *input,
				const uint64_t *consumed)
{
	int got;

	while ((got = candor_input_read(input, slot->block, &slot->input_error)) &&
	       !interrupted()) {
		slot->filled = got > 0;
		slot->consumed = *consumed + candor_input_consumed(input);
		ring_publish(worker->pipeline);
		slot = ring_free_slot(worker);
		if (!slot) {
			worker->pipeline->abandoned = input;
			return NULL;
		}
	}
	slot->input_error = (candor_err){ 0 };
	return slot;
}

/* 1: go on with the next file; 0: the run ends. */
static int read_file(struct worker *worker, const struct file *file, uint64_t *consumed)
{
	candor_input_options options = settings_input(worker->pipeline->job->options);
	struct slot *slot = ring_free_slot(worker);
	candor_input *input = NULL;

	if (!slot)
		return 0;
	options.is_found = file->is_found;
	options.formats = worker->pipeline->formats;
	if (!candor_input_open(&input, file->path, &options, &slot->input_error)) {
		slot = read_blocks(worker, slot, input, consumed);
		if (!slot)
			return 0;
		*consumed += candor_input_consumed(input);
	}
	slot->consumed = *consumed;
	slot->ended = input;
	ring_publish(worker->pipeline);
	return !interrupted();
}

void read_inputs(struct worker *worker)
{
	struct pipeline *pipeline = worker->pipeline;
	const struct files *files = pipeline->job->files;
	const struct words *own = &pipeline->job->options->exporters;
	uint64_t consumed = 0;

	/* What is wrong with them each input tells itself. */
	candor_exporters_new(&pipeline->formats, own->items, own->count, NULL);
	for (size_t i = 0; i < files->count; i++)
		if (!read_file(worker, &files->items[i], &consumed))
			break;
	candor_exporters_free(pipeline->formats);
	ring_finish(pipeline);
}
