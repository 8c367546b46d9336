#include "cli/run.h"

#include <string.h>
#include <unistd.h>

#include "cli/rejects.h"
#include "cli/report.h"

/* The run, its result, and where rejected records go. */
struct course {
	const struct run *run;
	struct pipeline_result result;
	struct output rejects;
	enum output_end end; /* of the outputs */
};

static int is_output(const struct outputs *outputs, const char *path)
{
	for (size_t i = 0; outputs && i < outputs->count; i++)
		if (outputs->items[i].path && !strcmp(outputs->items[i].path, path))
			return 1;
	return 0;
}

static int open_outputs(struct course *course)
{
	const struct run *run = course->run;

	course->rejects = (struct output){ .path = run->options->rejects_file, .fd = -1 };
	if (course->rejects.path && is_output(run->outputs, course->rejects.path))
		return complain("--rejects and another option both name %s",
				course->rejects.path);
	if (run->outputs && outputs_open(run->outputs))
		return EXIT_TROUBLE;
	return course->rejects.path ? output_open(&course->rejects) : EXIT_FINE;
}

static int close_outputs(struct course *course)
{
	const struct run *run = course->run;
	int status = run->outputs ? outputs_close(run->outputs, course->end) : EXIT_FINE;

	return output_close(&course->rejects, course->end) ? EXIT_TROUBLE : status;
}

/* EXIT_TROUBLE when there is nothing to write or it could not be. */
static int write_results(struct course *course)
{
	const struct run *run = course->run;
	const struct pipeline_result *result = &course->result;
	int status;

	if (result->stopped || (result->interrupted && !run->writes_partial))
		return EXIT_TROUBLE;
	status = run->write(run->data, result);
	if (status != EXIT_TROUBLE)
		course->end = result->interrupted ? OUTPUT_PARTIAL : OUTPUT_KEEP;
	return status;
}

/* On standard error, where a result must not depend on how its posts were divided. */
static void tell_inputs(const struct course *course)
{
	const candor_inputs *inputs = course->result.inputs;
	candor_buffer text = { 0 };

	if (course->run->tells_inputs || course->run->options->quiet || !inputs ||
	    !candor_inputs_left_out(inputs))
		return;
	candor_inputs_text(inputs, NULL, &text);
	if (!text.failed)
		write_all(STDERR_FILENO, text.data, text.size);
	candor_buffer_free(&text);
}

/* What there is to say at the end. EXIT_TROUBLE when there was nothing to do. */
static int tell(const struct course *course)
{
	const struct options *options = course->run->options;
	const struct pipeline_result *result = &course->result;

	if (!result->status && !result->interrupted && result->inputs &&
	    candor_inputs_lack_posts(result->inputs))
		return complain("nothing here holds posts that candor knows; a file that is "
				"named is read in any case");
	if (result->ruleset)
		rejects_total(result->rejected, options->quiet && !options->strict,
			      course->end == OUTPUT_KEEP ? options->rejects_file : NULL);
	if (!result->interrupted)
		return EXIT_FINE;
	if (course->end == OUTPUT_DROP)
		complain("stopped by a signal; nothing is written");
	else
		complain("stopped by a signal; what was written is partial, and files are "
			 "named FILE.partial");
	return EXIT_TROUBLE;
}

int run_files(const struct run *run, const struct files *files)
{
	struct course course = { .run = run };
	struct pipeline_result *result = &course.result;
	struct pipeline_job job = { run->options, files, run->sink, run->data, NULL };
	int status;

	if (open_outputs(&course)) {
		close_outputs(&course);
		return EXIT_TROUBLE;
	}
	if (run->options->rejects_file)
		job.rejects = &course.rejects;
	pipeline_run(result, &job);
	status = write_results(&course);
	if (close_outputs(&course))
		status = EXIT_TROUBLE;
	tell_inputs(&course);
	if (tell(&course))
		status = EXIT_TROUBLE;
	candor_inputs_free(result->inputs);
	candor_ruleset_free(result->ruleset);
	if (result->interrupted)
		return 128 + result->interrupted;
	return status > result->status ? status : result->status;
}

int run_operands(const struct run *run)
{
	struct walk walk;
	int status = walk_operands(&walk, run->options);

	if (!status)
		status = walk_status(&walk, run_files(run, &walk.files));
	walk_free(&walk);
	return status;
}
