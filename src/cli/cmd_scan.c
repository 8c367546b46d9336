/* candor scan: the posts of files, scored. */
#include <stdlib.h>
#include <string.h>

#include "cli/cmd.h"
#include "cli/fail_on.h"
#include "cli/report.h"
#include "cli/run.h"
#include "cli/settings.h"

const struct option *const scan_options[] = { &option_output, &option_fail_on, OPTIONS_READING,
					      OPTIONS_RULES,  OPTIONS_RUN,     &option_color,
					      OPTIONS_LIMITS, &option_help,    NULL };

static const char *const format_names[] = { "text", "jsonl", "csv", "html", NULL };
static const struct formats scan_formats = { "scan", format_names };

struct scan {
	const struct options *options;
	struct outputs outputs;
	const candor_format *formats[OUTPUTS_MAX]; /* of the outputs; NULL: summed up */
	struct fail_on fail_on;
	candor_summary *summary; /* NULL: not wanted */
	uint64_t found;          /* posts that meet --fail-on */
	int begun;               /* the beginnings of the outputs are written */
};

/* What a block adds. */
struct scan_part {
	candor_buffer texts[OUTPUTS_MAX];
	candor_summary *summary;
	uint64_t found;
};

/* ---- The sink ---- */

static void part_free(void *data)
{
	struct scan_part *part = data;

	for (size_t i = 0; i < OUTPUTS_MAX; i++)
		candor_buffer_free(&part->texts[i]);
	candor_summary_free(part->summary);
	free(part);
}

static void *part_new(void *data)
{
	const struct scan *scan = data;
	struct scan_part *part = calloc(1, sizeof(*part));

	if (!part)
		return NULL;
	if (scan->summary && candor_summary_new(&part->summary, NULL)) {
		part_free(part);
		return NULL;
	}
	return part;
}

static int part_post(const void *data, void *part_data, const candor_post *post,
		     const candor_result *result)
{
	const struct scan *scan = data;
	struct scan_part *part = part_data;

	for (size_t i = 0; i < scan->outputs.count; i++)
		if (scan->formats[i])
			candor_format_post(scan->formats[i], post, result, &part->texts[i]);
	if (part->summary)
		candor_summary_add(part->summary, post, result);
	part->found += (uint64_t)fail_on_meets(&scan->fail_on, result);
	return 0;
}

static void part_reject(void *data, const candor_err *err)
{
	struct scan_part *part = data;

	if (part->summary)
		candor_summary_reject(part->summary, err);
}

/* ---- Writing ---- */

/* Writes the beginning or the end of the per-post formats. */
static int write_frame(struct scan *scan,
		       void (*append)(const candor_format *, candor_buffer *))
{
	int status = EXIT_FINE;

	for (size_t i = 0; i < scan->outputs.count; i++) {
		struct output *output = &scan->outputs.items[i];
		candor_buffer text = { 0 };

		if (!scan->formats[i])
			continue;
		append(scan->formats[i], &text);
		if (output_write(output, &text))
			status = EXIT_TROUBLE;
		candor_buffer_free(&text);
	}
	return status;
}

static int write_beginning(struct scan *scan)
{
	if (scan->begun)
		return EXIT_FINE;
	scan->begun = 1;
	return write_frame(scan, candor_format_begin);
}

static int part_commit(void *data, void *part_data)
{
	struct scan *scan = data;
	struct scan_part *part = part_data;
	int status = write_beginning(scan);

	for (size_t i = 0; i < scan->outputs.count; i++) {
		if ((part->texts[i].size || part->texts[i].failed) &&
		    output_write(&scan->outputs.items[i], &part->texts[i]))
			status = EXIT_TROUBLE;
		part->texts[i].size = 0;
	}
	if (part->summary)
		candor_summary_merge(scan->summary, part->summary);
	scan->found += part->found;
	part->found = 0;
	return status;
}

static const struct sink scan_sink = { part_new, part_free, part_post, part_reject,
				       part_commit };

/* ---- The end ---- */

static int write_summary(struct scan *scan, struct output *output, int partial)
{
	static const char note[] = "Partial: reading was stopped before the end.";
	candor_style style = output_text_style(output, scan->options->color);
	candor_buffer text = { 0 };
	int status;

	if (!strcmp(output->format, "html")) {
		candor_summary_html(scan->summary, partial ? note : NULL, &text);
	} else {
		if (partial)
			buffer_printf(&text, "%s\n", note);
		candor_summary_text(scan->summary, &style, &text);
	}
	status = output_write(output, &text);
	candor_buffer_free(&text);
	return status;
}

static int write_summaries(struct scan *scan, int partial)
{
	int status = EXIT_FINE;

	for (size_t i = 0; i < scan->outputs.count; i++)
		if (!scan->formats[i] && write_summary(scan, &scan->outputs.items[i], partial))
			status = EXIT_TROUBLE;
	return status;
}

static int write_end(void *data, const struct pipeline_result *result)
{
	struct scan *scan = data;

	if (scan->summary && !scan->options->quiet)
		candor_summary_inputs(scan->summary, result->inputs);
	if (write_beginning(scan) || write_frame(scan, candor_format_end))
		return EXIT_TROUBLE;
	return write_summaries(scan, result->interrupted);
}

static void report_found(const struct scan *scan)
{
	if (!scan->found || scan->options->quiet)
		return;
	complain("%llu %s --fail-on", (unsigned long long)scan->found,
		 scan->found == 1 ? "post meets" : "posts meet");
}

/* ---- The run ---- */

static int wants_summary(const struct scan *scan)
{
	for (size_t i = 0; i < scan->outputs.count; i++)
		if (!scan->formats[i])
			return 1;
	return 0;
}

int scan_run(const struct options *options)
{
	struct scan scan = { .options = options };
	struct run run = { .options = options,
			   .sink = &scan_sink,
			   .data = &scan,
			   .outputs = &scan.outputs,
			   .write = write_end,
			   .writes_partial = 1 };
	int status;

	if (fail_on_parse(&scan.fail_on, &options->fail_on) ||
	    outputs_parse(&scan.outputs, &scan_formats, options) || settings_check(options))
		return EXIT_TROUBLE;
	for (size_t i = 0; i < scan.outputs.count; i++)
		scan.formats[i] = candor_format_find(scan.outputs.items[i].format);
	run.tells_inputs = wants_summary(&scan);
	if (run.tells_inputs && candor_summary_new(&scan.summary, NULL))
		return complain("out of memory");
	status = run_operands(&run);
	candor_summary_free(scan.summary);
	report_found(&scan);
	return status ? status : scan.found ? EXIT_FOUND : EXIT_FINE;
}
