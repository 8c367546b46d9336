/*
 * The inside of the pipeline. Blocks travel in slots through its parts:
 *
 *     pipeline_read.c    the inputs, one after the other, into free slots
 *     pipeline_scan.c    a slot's records to posts, results, and the sink
 *     pipeline_commit.c  what came of a slot, in input order: sink, messages, progress
 *     pipeline_ring.c    whose turn it is; holds the lock, and nobody else does but to wait
 *                        for the rules
 *     pipeline.c         threads, and what they share
 */
#ifndef CANDOR_CLI_PIPELINE_PARTS_H
#define CANDOR_CLI_PIPELINE_PARTS_H

#include <pthread.h>

#include "cli/pipeline.h"
#include "cli/progress.h"
#include "cli/rejects.h"

/* A block on its way, and what came of it. */
struct slot {
	candor_block *block;
	int filled; /* the block holds records */
	int done;   /* scanned, waits for its turn */
	void *part;
	candor_input *ended;    /* closed when everything read from it is committed */
	candor_err input_error; /* of this input, behind all its posts */
	candor_err fatal;       /* ends the run */
	uint64_t posts;
	struct rejects rejects;
	candor_buffer rejected; /* the records, for --rejects */
	uint64_t consumed;      /* bytes of all inputs up to here */
};

struct pipeline {
	const struct pipeline_job *job;
	struct pipeline_result *result;
	struct progress progress;
	candor_exporters *formats; /* for all inputs; NULL: each makes its own */
	unsigned ignored; /* fields that are emptied before a post is scored, as bits */

	/* Blocks are numbered; block n is in slot n % slot_count. */
	struct slot *slots;
	size_t slot_count;
	/* When the run stopped; its blocks may be in use till the end. */
	candor_input *abandoned;

	pthread_mutex_t lock; /* guards what follows, and `done` of the slots */
	pthread_cond_t changed;
	uint64_t next_read, next_work, next_commit;
	int committing; /* a thread is at it */
	int finished;   /* nothing more will be read */
	int stopped;
	int loaded; /* the ruleset: 1, or -1 when it cannot be */
	candor_err load_error;
};

/* A thread of the pipeline. */
struct worker {
	struct pipeline *pipeline;
	candor_scanner *scanner; /* NULL before its first block */
	struct batch *batch;     /* posts at hand; the same */
};

/* ---- Reading ---- */

/* All inputs of the job to their ends, or to a signal or a stop. By the calling thread. */
void read_inputs(struct worker *worker);

/* ---- Scanning ---- */

/* The fields that --ignore names, as bits. */
unsigned scan_ignored(const struct words *names);

/* Scans the posts of a filled slot into its part. Waits for the rules on a worker's first one.
 * The slot is this thread's alone. */
void scan_slot(struct worker *worker, struct slot *slot);

/* Frees what the worker has of its own. */
void worker_end(struct worker *worker);

/* ---- Committing ---- */

/* Hands the slot's part to the sink and prints its messages; one call at a time. Not 0: stop.
 */
int commit_slot(struct pipeline *pipeline, struct slot *slot);

/* ---- Turns ---- */

/* A slot for the next block; scans others until there is one. NULL: the run has stopped. */
struct slot *ring_free_slot(struct worker *worker);
/* The slot that was got last is filled, or tells of the end of an input. */
void ring_publish(struct pipeline *pipeline);
/* Nothing more will be read. */
void ring_finish(struct pipeline *pipeline);

/* Scans slots, and commits those that are due, until nothing is left. */
void ring_work(struct worker *worker);

#endif
