/* The whole run of a command that reads posts: operands, outputs, pipeline, exit status. */
#ifndef CANDOR_CLI_RUN_H
#define CANDOR_CLI_RUN_H

#include "cli/outputs.h"
#include "cli/pipeline.h"
#include "cli/walk.h"

struct run {
	const struct options *options;
	const struct sink *sink;
	void *data;              /* for the sink and for `write` */
	struct outputs *outputs; /* opened before anything is read; NULL: none */
	/* Writes what came of all posts; not called when the run stopped before their end.
	 * Returns the exit status so far; outputs are dropped when that is EXIT_TROUBLE. */
	int (*write)(void *data, const struct pipeline_result *result);
	int writes_partial; /* call `write` after a signal, too */
	int tells_inputs;   /* `write` tells what was read; otherwise a note does, if need be */
};

/* Reads the files and writes the results. Returns the exit status: that of a signal first, then
 * EXIT_TROUBLE, then what `write` returned. */
int run_files(const struct run *run, const struct files *files);

/* The same for the files that the operands stand for. */
int run_operands(const struct run *run);

#endif
