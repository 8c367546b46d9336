/* What came of a block: to the sink, and in messages. */
#include "cli/pipeline_parts.h"
#include "cli/report.h"

static void report_rejects(struct pipeline *pipeline, const struct rejects *rejects)
{
	const struct options *options = pipeline->job->options;

	/* What ends the run is told in any case. */
	if (rejects->count && pipeline->result->rejected < REJECTS_SHOWN &&
	    (!options->quiet || options->strict)) {
		progress_clear(&pipeline->progress);
		rejects_report(rejects, pipeline->result->rejected);
	}
	pipeline->result->rejected += rejects->count;
}

static void report_error(struct pipeline *pipeline, const candor_err *err)
{
	if (!err->code)
		return;
	progress_clear(&pipeline->progress);
	pipeline->result->status = complain_err(err);
}

/* Not 0: stop. */
static int write_rejected(const struct pipeline *pipeline, const struct slot *slot)
{
	if (!slot->rejected.size && !slot->rejected.failed)
		return EXIT_FINE;
	return output_write(pipeline->job->rejects, &slot->rejected);
}

static void count_inputs(candor_inputs *inputs, const struct slot *slot)
{
	if (slot->filled)
		candor_inputs_add(inputs, slot->block, slot->posts, slot->rejects.count);
	if (slot->input_error.code)
		candor_inputs_damage(inputs, &slot->input_error);
	if (slot->ended)
		candor_inputs_end(inputs, slot->ended);
}

int commit_slot(struct pipeline *pipeline, struct slot *slot)
{
	const struct pipeline_job *job = pipeline->job;
	int stop = job->sink->commit(job->data, slot->part);

	if (write_rejected(pipeline, slot))
		stop = 1;
	if (stop)
		pipeline->result->status = EXIT_TROUBLE;
	pipeline->result->posts += slot->posts;
	report_rejects(pipeline, &slot->rejects);
	report_error(pipeline, &slot->input_error);
	report_error(pipeline, &slot->fatal);
	if (slot->rejects.count)
		pipeline->result->status = EXIT_TROUBLE;
	if (slot->fatal.code || (job->options->strict && slot->rejects.count))
		stop = 1;
	count_inputs(pipeline->result->inputs, slot);
	candor_input_close(slot->ended);
	slot->ended = NULL;
	progress_update(&pipeline->progress, pipeline->result->posts, slot->consumed);
	return stop;
}
