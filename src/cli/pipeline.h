/*
 * Many posts, on several threads, in order. The calling thread reads blocks into a ring; every
 * thread takes blocks from it, scans their posts and adds them to the block's part of the
 * outcome; parts are committed strictly in input order by whichever thread has completed the
 * next one. When the ring is full the reading thread scans a block instead of waiting, so N
 * threads are N busy processors. With one thread the same code runs without creating any.
 */
#ifndef CANDOR_CLI_PIPELINE_H
#define CANDOR_CLI_PIPELINE_H

#include "candor.h"
#include "cli/options.h"
#include "cli/outputs.h"
#include "cli/walk.h"

/* What is done with scanned posts. A part belongs to one thread at a time. */
struct sink {
	void *(*part_new)(void *data); /* NULL: out of memory */
	void (*part_free)(void *part);
	/* Many threads at a time, each with a part of its own. Not 0: out of memory. */
	int (*post)(const void *data, void *part, const candor_post *post,
		    const candor_result *result);
	void (*reject)(void *part,
		       const candor_err *err); /* a record that is no post; or NULL */
	/* Takes over what the part has and empties it; in input order, one call at a time.
	 * Not 0: stop. */
	int (*commit)(void *data, void *part);
};

struct pipeline_job {
	const struct options *options; /* reading, rules, threads, quiet */
	const struct files *files;
	const struct sink *sink;
	void *data;
	struct output *rejects; /* open; gets the rejected records; NULL: nothing does */
};

struct pipeline_result {
	candor_ruleset *ruleset; /* freed by the caller; NULL when it could not be loaded */
	candor_inputs *inputs;   /* freed by the caller */
	uint64_t posts, rejected;
	int status;      /* EXIT_FINE, or EXIT_TROUBLE after messages */
	int stopped;     /* before the end, because of trouble */
	int interrupted; /* the number of the signal that ended reading early */
};

/* Scans the posts of all files. Messages go to standard error as they are due. */
void pipeline_run(struct pipeline_result *result, const struct pipeline_job *job);

#endif
