#include "cli/pipeline.h"

#include <stdlib.h>

#include "base/limits.h"
#include "cli/crew.h"
#include "cli/interrupt.h"
#include "cli/pipeline_parts.h"
#include "cli/report.h"
#include "cli/settings.h"

/* ---- Threads ---- */

static void load_rules(struct pipeline *pipeline)
{
	candor_ruleset_options options = settings_ruleset(pipeline->job->options);
	candor_ruleset *ruleset = NULL;
	candor_err err = { 0 };
	int failed = candor_ruleset_new(&ruleset, &options, &err);

	pthread_mutex_lock(&pipeline->lock);
	pipeline->result->ruleset = ruleset;
	pipeline->load_error = err;
	pipeline->loaded = failed ? -1 : 1;
	if (failed)
		pipeline->stopped = 1;
	pthread_cond_broadcast(&pipeline->changed);
	pthread_mutex_unlock(&pipeline->lock);
}

static void *run_helper(void *data)
{
	struct worker worker = { .pipeline = data };

	ring_work(&worker);
	worker_end(&worker);
	return NULL;
}

/* The first helper loads the rules while the first blocks are read. */
static void *run_loader(void *data)
{
	load_rules(data);
	return run_helper(data);
}

/* Starts up to `wanted` helpers; returns how many there are. */
static size_t start_helpers(struct pipeline *pipeline, pthread_t *threads, size_t wanted)
{
	size_t count = 0;

	interrupt_block(1);
	while (count < wanted && !pthread_create(&threads[count], NULL,
						 count ? run_helper : run_loader, pipeline))
		count++;
	interrupt_block(0);
	return count;
}

static void run_threads(struct pipeline *pipeline, size_t wanted)
{
	pthread_t threads[LIMIT_THREADS];
	struct worker worker = { .pipeline = pipeline };
	size_t count = start_helpers(pipeline, threads, wanted - 1);

	if (!count)
		load_rules(pipeline);
	read_inputs(&worker);
	ring_work(&worker);
	for (size_t i = 0; i < count; i++)
		pthread_join(threads[i], NULL);
	worker_end(&worker);
}

/* ---- Setting up ---- */

static int slots_new(struct pipeline *pipeline)
{
	const struct pipeline_job *job = pipeline->job;

	pipeline->slots = calloc(pipeline->slot_count, sizeof(*pipeline->slots));
	if (!pipeline->slots)
		return -1;
	for (size_t i = 0; i < pipeline->slot_count; i++) {
		struct slot *slot = &pipeline->slots[i];

		slot->part = job->sink->part_new(job->data);
		if (!slot->part || candor_block_new(&slot->block, NULL))
			return -1;
	}
	return 0;
}

static void slots_free(struct pipeline *pipeline)
{
	for (size_t i = 0; pipeline->slots && i < pipeline->slot_count; i++) {
		struct slot *slot = &pipeline->slots[i];

		candor_block_free(slot->block);
		candor_input_close(slot->ended);
		candor_buffer_free(&slot->rejected);
		if (slot->part)
			pipeline->job->sink->part_free(slot->part);
	}
	free(pipeline->slots);
	candor_input_close(pipeline->abandoned);
}

static void conclude(struct pipeline *pipeline)
{
	struct pipeline_result *result = pipeline->result;

	progress_end(&pipeline->progress);
	if (pipeline->loaded < 0)
		result->status = complain_err(&pipeline->load_error);
	result->stopped = pipeline->stopped;
	result->interrupted = interrupted();
}

void pipeline_run(struct pipeline_result *result, const struct pipeline_job *job)
{
	struct pipeline pipeline = { .job = job, .result = result };
	size_t threads = crew_threads(job->options->threads);

	*result = (struct pipeline_result){ 0 };
	if (candor_inputs_new(&result->inputs, NULL)) {
		result->status = complain("out of memory");
		result->stopped = 1;
		return;
	}
	pipeline.ignored = scan_ignored(&job->options->ignored);
	/* One thread needs one slot. Several need some in work and some read ahead. */
	pipeline.slot_count = threads == 1 ? 1 : 2 * threads + 4;
	pthread_mutex_init(&pipeline.lock, NULL);
	pthread_cond_init(&pipeline.changed, NULL);
	if (slots_new(&pipeline)) {
		result->status = complain("out of memory");
		result->stopped = 1;
	} else {
		interrupt_catch();
		progress_begin(&pipeline.progress, job->files, job->options->quiet);
		run_threads(&pipeline, threads);
		conclude(&pipeline);
	}
	slots_free(&pipeline);
	pthread_cond_destroy(&pipeline.changed);
	pthread_mutex_destroy(&pipeline.lock);
}
