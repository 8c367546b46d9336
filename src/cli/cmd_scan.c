/* candor scan: the posts of files, scored. */
#include <stdlib.h>
#include <string.h>

#include "cli/cmd.h"
#include "cli/outputs.h"
#include "cli/pipeline.h"
#include "cli/report.h"
#include "cli/walk.h"

const struct option *const scan_options[] = { &option_output,
					      &option_fail_on,
					      &option_recursive,
					      &option_format,
					      &option_map,
					      &option_whole,
					      &option_strict,
					      &option_lexicon,
					      &option_no_builtin,
					      &option_engine,
					      &option_threads,
					      &option_quiet,
					      &option_color,
					      &option_max_record,
					      &option_max_ratio,
					      &option_help,
					      NULL };

static const char *const format_names[] = { "text", "jsonl", "csv", "html", NULL };
static const struct formats scan_formats = { "scan", format_names };

/* What --fail-on asks for: any of these. */
struct condition {
	unsigned verdicts, flags; /* bits */
	double position;          /* at or below; -2 is never */
};

struct scan {
	const struct options *options;
	struct outputs outputs;
	const candor_format *formats[OUTPUTS_MAX]; /* of the outputs; NULL: summed up */
	struct condition condition;
	candor_summary *summary; /* NULL: not wanted */
	uint64_t found;          /* posts that meet the condition */
	int begun;               /* the beginnings of the outputs are written */
};

/* What a block adds. */
struct scan_part {
	const struct scan *scan;
	candor_buffer texts[OUTPUTS_MAX];
	candor_summary *summary;
	uint64_t found;
};

/* ---- --fail-on ---- */

static int unknown_condition(const char *word)
{
	const char *names[CANDOR_FLAG_COUNT + 3] = { "brand", "leaning-brand" }, *near;

	for (unsigned i = 0; i < CANDOR_FLAG_COUNT; i++)
		names[2 + i] = candor_flag_name(i);
	near = options_nearest(word, names);
	if (near)
		return complain("--fail-on: unknown \"%s\"; did you mean %s?", word, near);
	return complain(
		"--fail-on takes brand, leaning-brand, a flag or a position from -1 to 1, "
		"not \"%s\"",
		word);
}

static int parse_position(struct condition *condition, const char *word)
{
	char *end;
	double position = strtod(word, &end);

	if (end == word || *end || !(position >= -1 && position <= 1))
		return unknown_condition(word);
	if (position > condition->position)
		condition->position = position;
	return EXIT_FINE;
}

static int parse_condition(struct condition *condition, const char *word)
{
	if (!strcmp(word, "brand") || !strcmp(word, "leaning-brand")) {
		condition->verdicts |= 1u << CANDOR_VERDICT_BRAND;
		if (word[0] == 'l')
			condition->verdicts |= 1u << CANDOR_VERDICT_LEANING_BRAND;
		return EXIT_FINE;
	}
	for (unsigned i = 0; candor_flag_name(i); i++) {
		if (!strcmp(word, candor_flag_name(i))) {
			condition->flags |= 1u << i;
			return EXIT_FINE;
		}
	}
	return parse_position(condition, word);
}

static int meets(const struct condition *condition, const candor_result *result)
{
	return (condition->verdicts & 1u << result->verdict) ||
	       (condition->flags & result->flags) || result->position <= condition->position;
}

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
	part->scan = scan;
	if (scan->summary && candor_summary_new(&part->summary, NULL)) {
		part_free(part);
		return NULL;
	}
	return part;
}

static void part_post(void *data, const candor_post *post, const candor_result *result)
{
	struct scan_part *part = data;
	const struct scan *scan = part->scan;

	for (size_t i = 0; i < scan->outputs.count; i++)
		if (scan->formats[i])
			candor_format_post(scan->formats[i], post, result, &part->texts[i]);
	if (part->summary)
		candor_summary_add(part->summary, post, result);
	part->found += (uint64_t)meets(&part->scan->condition, result);
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
		if (part->texts[i].size &&
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
	static const char note[] = "Partial: the scan was stopped before its end.";
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

static void report_found(const struct scan *scan)
{
	if (!scan->found || scan->options->quiet)
		return;
	complain("%llu %s --fail-on", (unsigned long long)scan->found,
		 scan->found == 1 ? "post meets" : "posts meet");
}

static int write_end(struct scan *scan, int partial)
{
	if (write_beginning(scan) || write_frame(scan, candor_format_end))
		return EXIT_TROUBLE;
	return write_summaries(scan, partial);
}

/* The exit status: a signal, trouble, found, fine, in this order. */
static int finish(struct scan *scan, const struct pipeline_result *result)
{
	int status = result->status;

	if (!result->stopped && write_end(scan, result->interrupted))
		status = EXIT_TROUBLE;
	if (outputs_close(&scan->outputs, !result->stopped && !result->interrupted))
		status = EXIT_TROUBLE;
	report_found(scan);
	if (result->interrupted)
		return 128 + result->interrupted;
	return status ? status : scan->found ? EXIT_FOUND : EXIT_FINE;
}

static int wants_summary(const struct scan *scan)
{
	for (size_t i = 0; i < scan->outputs.count; i++)
		if (!scan->formats[i])
			return 1;
	return 0;
}

static int scan_files(struct scan *scan, const struct walk *walk)
{
	struct pipeline_job job = { scan->options, &walk->files, &scan_sink, scan };
	struct pipeline_result result;
	int status;

	if (wants_summary(scan) && candor_summary_new(&scan->summary, NULL))
		return complain("out of memory");
	if (outputs_open(&scan->outputs)) {
		outputs_close(&scan->outputs, 0);
		candor_summary_free(scan->summary);
		return EXIT_TROUBLE;
	}
	pipeline_run(&result, &job);
	if (walk->skipped)
		result.status = EXIT_TROUBLE;
	status = finish(scan, &result);
	candor_summary_free(scan->summary);
	candor_ruleset_free(result.ruleset);
	return status;
}

int scan_run(const struct options *options)
{
	struct scan scan = { .options = options, .condition = { .position = -2 } };
	struct walk walk;
	int status;

	for (size_t i = 0; i < options->fail_on.count; i++)
		if (parse_condition(&scan.condition, options->fail_on.items[i]))
			return EXIT_TROUBLE;
	if (outputs_parse(&scan.outputs, &scan_formats, options) || pipeline_check(options))
		return EXIT_TROUBLE;
	for (size_t i = 0; i < scan.outputs.count; i++)
		scan.formats[i] = candor_format_find(scan.outputs.items[i].format);
	status = walk_operands(&walk, options);
	if (!status)
		status = scan_files(&scan, &walk);
	walk_free(&walk);
	return status;
}
