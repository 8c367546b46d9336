#include "cli/run.h"

#include "cli/report.h"

/* EXIT_TROUBLE when there is nothing to write or it could not be. */
static int write_results(const struct run *run, const struct pipeline_result *result)
{
	if (result->stopped || (result->interrupted && !run->writes_partial))
		return EXIT_TROUBLE;
	return run->write(run->data, result->ruleset, result->interrupted);
}

int run_files(const struct run *run, const struct words *files)
{
	struct pipeline_job job = { run->options, files, run->sink, run->data };
	struct pipeline_result result;
	int status, keep;

	if (run->outputs && outputs_open(run->outputs)) {
		outputs_close(run->outputs, 0);
		return EXIT_TROUBLE;
	}
	pipeline_run(&result, &job);
	status = write_results(run, &result);
	keep = status != EXIT_TROUBLE && !result.interrupted;
	if (run->outputs && outputs_close(run->outputs, keep))
		status = EXIT_TROUBLE;
	candor_ruleset_free(result.ruleset);
	if (result.interrupted)
		return 128 + result.interrupted;
	return status > result.status ? status : result.status;
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
