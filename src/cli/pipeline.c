#include "cli/pipeline.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/limits.h"
#include "cli/interrupt.h"
#include "cli/progress.h"
#include "cli/report.h"

/* Rejected records that get a message each; more are only counted. */
#define REJECTIONS_SHOWN 10
/* Posts scanned together: enough to use what is in the cache, few enough to stay in it. */
#define BATCH_POSTS 64

/* A block on its way, and what came of it. */
struct slot {
	candor_block *block;
	int filled; /* the block holds records */
	int done;   /* scanned, waits for its turn */
	void *part;
	candor_input *ended;    /* closed when everything read from it is committed */
	candor_err input_error; /* of this input, behind all its posts */
	candor_err fatal;       /* ends the run */
	uint64_t posts, rejected;
	uint64_t consumed; /* bytes of all inputs up to here */
	candor_err rejections[REJECTIONS_SHOWN];
};

struct pipeline {
	const struct pipeline_job *job;
	struct pipeline_result *result;
	struct progress progress;
	unsigned ignored; /* fields that are emptied before a post is scored, as bits */

	/* Blocks are numbered; block n is in slot n % slot_count. */
	struct slot *slots;
	size_t slot_count;
	candor_input
		*abandoned; /* when the run stopped; its blocks may be in use till the end */

	pthread_mutex_t lock; /* guards what follows, and `done` of the slots */
	pthread_cond_t changed;
	uint64_t next_read, next_work, next_commit;
	int committing; /* a thread is at it */
	int finished;   /* nothing more will be read */
	int stopped;
	int loaded; /* the ruleset: 1, or -1 when it cannot be */
	candor_err load_error;
};

candor_input_options pipeline_input_options(const struct options *options)
{
	return (candor_input_options){ .format = options->format,
				       .map = options->map,
				       .strict = options->strict,
				       .whole = options->whole,
				       .max_record = options->max_record,
				       .max_ratio = options->max_ratio > UINT32_MAX
							    ? UINT32_MAX
							    : (unsigned)options->max_ratio };
}

int pipeline_check(const struct options *options)
{
	candor_input_options reading = pipeline_input_options(options);
	candor_input *input = NULL;
	candor_err err = { 0 };

	if (candor_input_open_memory(&input, "", "", 0, &reading, &err))
		return complain_err(&err);
	candor_input_close(input);
	return EXIT_FINE;
}

static candor_engine engine_of(const char *name)
{
	switch (name ? name[0] : 'f') {
	case 'p':
		return CANDOR_ENGINE_PLAIN;
	case 'v':
		return CANDOR_ENGINE_VECTORSCAN;
	default:
		return CANDOR_ENGINE_FAST;
	}
}

candor_ruleset_options pipeline_ruleset_options(const struct options *options)
{
	return (candor_ruleset_options){ .paths = options->lexicons.items,
					 .path_count = options->lexicons.count,
					 .no_builtin = options->no_builtin,
					 .authors = options->authors,
					 .engine = engine_of(options->engine) };
}

/* ---- Scanning a block ---- */

static void reject(struct pipeline *pipeline, struct slot *slot, const candor_err *err)
{
	if (slot->rejected < REJECTIONS_SHOWN)
		slot->rejections[slot->rejected] = *err;
	slot->rejected++;
	pipeline->job->sink->reject(slot->part, err);
}

/* Posts that are scanned together. */
struct batch {
	candor_post posts[BATCH_POSTS];
	size_t count;
	candor_err err; /* of a record while it is refused; too large to clear for each */
};

/* Scans the batch and empties it. 0: done, or out of memory. */
static int scan_batch(struct pipeline *pipeline, struct slot *slot, candor_scanner *scanner,
		      struct batch *batch)
{
	const candor_result *results;
	size_t count = batch->count;

	batch->count = 0;
	if (!count)
		return 1;
	if (candor_scan_posts(scanner, batch->posts, count, &results, &slot->fatal))
		return 0;
	for (size_t i = 0; i < count; i++)
		pipeline->job->sink->post(slot->part, &batch->posts[i], &results[i]);
	slot->posts += count;
	return 1;
}

/* The fields of --ignore, as bits. */
static unsigned ignored_fields(const struct words *names)
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

/* Reads one record into the batch. 1: more may follow; 0: done with the block. */
static int read_next(struct pipeline *pipeline, struct slot *slot, struct batch *batch)
{
	candor_err *err = &batch->err;
	int got = candor_block_next(slot->block, &batch->posts[batch->count], NULL, err);

	if (got > 0) {
		empty_fields(&batch->posts[batch->count], pipeline->ignored);
		batch->count++;
		return 1;
	}
	if (got == CANDOR_ENOMEM)
		slot->fatal = *err;
	if (got == 0 || got == CANDOR_ENOMEM)
		return 0;
	reject(pipeline, slot, err);
	*err = (candor_err){ 0 };
	return !pipeline->job->options->strict;
}

/* Waits for the rules on a thread's first block. */
static int get_scanner(struct pipeline *pipeline, candor_scanner **scanner, candor_err *err)
{
	int loaded;

	if (*scanner)
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
	return candor_scanner_new(scanner, pipeline->result->ruleset, err);
}

static void scan_block(struct pipeline *pipeline, struct slot *slot, candor_scanner **scanner)
{
	struct batch batch;
	int more = 1;

	if (!slot->filled || get_scanner(pipeline, scanner, &slot->fatal))
		return;
	batch.count = 0;
	batch.err = (candor_err){ 0 };
	while (more) {
		more = read_next(pipeline, slot, &batch);
		if ((batch.count == BATCH_POSTS || !more) &&
		    !scan_batch(pipeline, slot, *scanner, &batch))
			return;
	}
}

/* ---- Committing, in order ---- */

static void report_rejections(struct pipeline *pipeline, const struct slot *slot)
{
	uint64_t shown = pipeline->result->rejected;

	for (size_t i = 0; i < slot->rejected && shown + i < REJECTIONS_SHOWN; i++) {
		if (pipeline->job->options->quiet)
			break;
		progress_clear(&pipeline->progress);
		complain_err(&slot->rejections[i]);
	}
	pipeline->result->rejected += slot->rejected;
}

static void report_error(struct pipeline *pipeline, const candor_err *err)
{
	if (!err->code)
		return;
	progress_clear(&pipeline->progress);
	pipeline->result->status = complain_err(err);
}

/* Not 0: stop. */
static int commit(struct pipeline *pipeline, struct slot *slot)
{
	const struct pipeline_job *job = pipeline->job;
	int stop = job->sink->commit(job->data, slot->part);

	if (stop)
		pipeline->result->status = EXIT_TROUBLE;
	pipeline->result->posts += slot->posts;
	report_rejections(pipeline, slot);
	report_error(pipeline, &slot->input_error);
	report_error(pipeline, &slot->fatal);
	if (slot->rejected)
		pipeline->result->status = EXIT_TROUBLE;
	if (slot->fatal.code || (job->options->strict && slot->rejected))
		stop = 1;
	candor_input_close(slot->ended);
	slot->ended = NULL;
	progress_update(&pipeline->progress, pipeline->result->posts, slot->consumed);
	return stop;
}

/* Commits whatever is due, unless another thread does. The lock is held, but not while a part
 * is written. */
static void commit_ready(struct pipeline *pipeline)
{
	struct slot *slot;

	if (pipeline->committing)
		return;
	pipeline->committing = 1;
	for (;;) {
		int stop;

		slot = &pipeline->slots[pipeline->next_commit % pipeline->slot_count];
		if (!slot->done || pipeline->stopped)
			break;
		pthread_mutex_unlock(&pipeline->lock);
		stop = commit(pipeline, slot);
		pthread_mutex_lock(&pipeline->lock);
		slot->done = 0;
		pipeline->next_commit++;
		pipeline->stopped |= stop;
		pthread_cond_broadcast(&pipeline->changed);
	}
	pipeline->committing = 0;
}

/* Scans the next block, which is there. The lock is held, but not meanwhile. */
static void work(struct pipeline *pipeline, candor_scanner **scanner)
{
	struct slot *slot = &pipeline->slots[pipeline->next_work++ % pipeline->slot_count];

	pthread_mutex_unlock(&pipeline->lock);
	scan_block(pipeline, slot, scanner);
	pthread_mutex_lock(&pipeline->lock);
	slot->done = 1;
	commit_ready(pipeline);
}

/* Until nothing is left to scan. */
static void work_to_end(struct pipeline *pipeline, candor_scanner **scanner)
{
	pthread_mutex_lock(&pipeline->lock);
	while (!pipeline->stopped) {
		if (pipeline->next_work < pipeline->next_read)
			work(pipeline, scanner);
		else if (pipeline->finished)
			break;
		else
			pthread_cond_wait(&pipeline->changed, &pipeline->lock);
	}
	pthread_mutex_unlock(&pipeline->lock);
}

/* ---- Reading ---- */

/* A slot for the next block, or NULL when the run has stopped. */
static struct slot *free_slot(struct pipeline *pipeline, candor_scanner **scanner)
{
	struct slot *slot = NULL;

	pthread_mutex_lock(&pipeline->lock);
	while (!pipeline->stopped && !slot) {
		if (pipeline->next_read - pipeline->next_commit < pipeline->slot_count)
			slot = &pipeline->slots[pipeline->next_read % pipeline->slot_count];
		else if (pipeline->next_work < pipeline->next_read)
			work(pipeline, scanner);
		else
			pthread_cond_wait(&pipeline->changed, &pipeline->lock);
	}
	pthread_mutex_unlock(&pipeline->lock);
	if (!slot)
		return NULL;
	slot->filled = 0;
	slot->posts = slot->rejected = 0;
	slot->input_error = slot->fatal = (candor_err){ 0 };
	return slot;
}

static void publish(struct pipeline *pipeline)
{
	pthread_mutex_lock(&pipeline->lock);
	pipeline->next_read++;
	pthread_cond_broadcast(&pipeline->changed);
	pthread_mutex_unlock(&pipeline->lock);
}

/* 1: go on with the next file; 0: the run ends. */
static int read_file(struct pipeline *pipeline, const char *path, uint64_t *consumed,
		     candor_scanner **scanner)
{
	candor_input_options options = pipeline_input_options(pipeline->job->options);
	struct slot *slot = free_slot(pipeline, scanner);
	candor_input *input = NULL;
	int got = 1;

	if (!slot)
		return 0;
	if (candor_input_open(&input, path, &options, &slot->input_error))
		got = 0;
	while (got > 0 && !interrupted()) {
		got = candor_input_read(input, slot->block, &slot->input_error);
		slot->filled = got > 0;
		slot->consumed = *consumed + candor_input_consumed(input);
		if (!slot->filled)
			break;
		publish(pipeline);
		slot = free_slot(pipeline, scanner);
		if (!slot) {
			pipeline->abandoned = input;
			return 0;
		}
	}
	*consumed += input ? candor_input_consumed(input) : 0;
	slot->consumed = *consumed;
	slot->ended = input;
	publish(pipeline);
	return !interrupted();
}

static void read_files(struct pipeline *pipeline, candor_scanner **scanner)
{
	const struct words *files = pipeline->job->files;
	uint64_t consumed = 0;

	for (size_t i = 0; i < files->count; i++)
		if (!read_file(pipeline, files->items[i], &consumed, scanner))
			break;
	pthread_mutex_lock(&pipeline->lock);
	pipeline->finished = 1;
	pthread_cond_broadcast(&pipeline->changed);
	pthread_mutex_unlock(&pipeline->lock);
}

/* ---- Threads ---- */

static void load_rules(struct pipeline *pipeline)
{
	candor_ruleset_options options = pipeline_ruleset_options(pipeline->job->options);
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

/* The first helper loads the rules while the first blocks are read. */
static void *run_loader(void *data)
{
	struct pipeline *pipeline = data;
	candor_scanner *scanner = NULL;

	load_rules(pipeline);
	work_to_end(pipeline, &scanner);
	candor_scanner_free(scanner);
	return NULL;
}

static void *run_helper(void *data)
{
	struct pipeline *pipeline = data;
	candor_scanner *scanner = NULL;

	work_to_end(pipeline, &scanner);
	candor_scanner_free(scanner);
	return NULL;
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
	candor_scanner *scanner = NULL;
	size_t count = start_helpers(pipeline, threads, wanted - 1);

	if (!count)
		load_rules(pipeline);
	read_files(pipeline, &scanner);
	work_to_end(pipeline, &scanner);
	for (size_t i = 0; i < count; i++)
		pthread_join(threads[i], NULL);
	candor_scanner_free(scanner);
}

/* ---- Setting up ---- */

static int slots_new(struct pipeline *pipeline, candor_err *err)
{
	const struct pipeline_job *job = pipeline->job;

	pipeline->slots = calloc(pipeline->slot_count, sizeof(*pipeline->slots));
	if (!pipeline->slots)
		return -1;
	for (size_t i = 0; i < pipeline->slot_count; i++) {
		struct slot *slot = &pipeline->slots[i];

		slot->part = job->sink->part_new(job->data);
		if (!slot->part || candor_block_new(&slot->block, err))
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
		if (slot->part)
			pipeline->job->sink->part_free(slot->part);
	}
	free(pipeline->slots);
	candor_input_close(pipeline->abandoned);
}

static size_t thread_count(const struct options *options)
{
	long processors = sysconf(_SC_NPROCESSORS_ONLN);
	size_t count = options->threads;

	if (!count)
		count = processors > 0 ? (size_t)processors : 1;
	return count < LIMIT_THREADS ? count : LIMIT_THREADS;
}

static void conclude(struct pipeline *pipeline)
{
	struct pipeline_result *result = pipeline->result;

	progress_end(&pipeline->progress);
	if (pipeline->loaded < 0)
		result->status = complain_err(&pipeline->load_error);
	else if (result->rejected > REJECTIONS_SHOWN ||
		 (result->rejected && pipeline->job->options->quiet))
		complain("%llu records rejected", (unsigned long long)result->rejected);
	result->stopped = pipeline->stopped;
	result->interrupted = interrupted();
}

void pipeline_run(struct pipeline_result *result, const struct pipeline_job *job)
{
	struct pipeline pipeline = { .job = job, .result = result };
	size_t threads = thread_count(job->options);

	*result = (struct pipeline_result){ 0 };
	pipeline.ignored = ignored_fields(&job->options->ignored);
	/* One thread needs one slot. Several need some in work and some read ahead. */
	pipeline.slot_count = threads == 1 ? 1 : 2 * threads + 4;
	pthread_mutex_init(&pipeline.lock, NULL);
	pthread_cond_init(&pipeline.changed, NULL);
	if (slots_new(&pipeline, NULL)) {
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
