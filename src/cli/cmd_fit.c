/* candor fit: weights that suit labelled posts, as a lexicon of overrides. */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cli/cmd.h"
#include "cli/labelled.h"
#include "cli/report.h"
#include "cli/run.h"
#include "cli/settings.h"
#include "cli/walk.h"

const struct option *const fit_options[] = {
	&option_by_position, &option_output_lexicon, &option_report,
	&option_report_json, &option_ridge,          &option_folds,
	&option_seed,        &option_ignore,         &option_label_field,
	OPTIONS_READING,     OPTIONS_RULES,          OPTIONS_RUN,
	OPTIONS_LIMITS,      &option_help,           NULL
};

#define FOLDS_MOST 100
#define RIDGE_MOST 1000.0

struct fit {
	const struct options *options;
	struct files files; /* one set each */
	candor_fit *rows;
	struct output *lexicon, *report, *json; /* of `outputs`; NULL: not wanted there */
	struct outputs outputs;
};

/* ---- The sink ---- */

struct fit_part {
	candor_fit *rows;
	size_t set; /* of the last post */
};

static void part_free(void *data)
{
	struct fit_part *part = data;

	candor_fit_free(part->rows);
	free(part);
}

static void *part_new(void *data)
{
	struct fit_part *part = calloc(1, sizeof(*part));

	(void)data;
	if (part && candor_fit_new(&part->rows, NULL, NULL)) {
		free(part);
		return NULL;
	}
	return part;
}

/* The set of a post, from that of the one before: posts of a file follow one another. */
static size_t set_of(const struct files *files, size_t set, const candor_post *post)
{
	for (size_t i = 0; i < files->count; i++, set = (set + 1) % files->count)
		if (file_holds(&files->items[set], post->file))
			break;
	return set;
}

static int part_post(const void *data, void *part_data, const candor_post *post,
		     const candor_result *result)
{
	const struct fit *fit = data;
	struct fit_part *part = part_data;

	part->set = set_of(&fit->files, part->set, post);
	return candor_fit_add(part->rows, part->set, post, result) < 0;
}

static int part_commit(void *data, void *part_data)
{
	struct fit *fit = data;
	struct fit_part *part = part_data;

	return candor_fit_merge(fit->rows, part->rows) ? complain("out of memory") : EXIT_FINE;
}

static const struct sink fit_sink = { part_new, part_free, part_post, NULL, part_commit };

/* ---- Writing ---- */

typedef void append(const candor_fit *fit, candor_buffer *out);

/* The report goes to standard error when it has no place of its own, unless quiet. */
static int write_part(const struct fit *fit, struct output *output, append *part)
{
	candor_buffer text = { 0 };
	int status = EXIT_FINE;

	if (!output && fit->options->quiet)
		return EXIT_FINE;
	part(fit->rows, &text);
	if (text.failed)
		status = complain("out of memory");
	else if (output)
		status = output_write(output, &text);
	else if (write_all(STDERR_FILENO, text.data, text.size))
		status = EXIT_TROUBLE;
	candor_buffer_free(&text);
	return status;
}

static void append_gap_and_figures(const candor_fit *fit, candor_buffer *out)
{
	candor_buffer_append(out, "\n", 1);
	candor_fit_figures(fit, out);
}

/* What changed is told before the validation, which takes longer. */
static int fit_and_write(void *data, const struct pipeline_result *result)
{
	struct fit *fit = data;
	candor_err err = { 0 };

	if (candor_fit_run(fit->rows, result->ruleset, &err))
		return complain_err(&err);
	if (write_part(fit, fit->report, candor_fit_changes) ||
	    write_part(fit, fit->lexicon, candor_fit_lexicon))
		return EXIT_TROUBLE;
	if (candor_fit_validate(fit->rows, &err))
		return complain_err(&err);
	if (write_part(fit, fit->report, append_gap_and_figures))
		return EXIT_TROUBLE;
	return fit->json ? write_part(fit, fit->json, candor_fit_json) : EXIT_FINE;
}

/* ---- Setting up ---- */

static struct output *add_output(struct outputs *outputs, const char *path)
{
	struct output *output = &outputs->items[outputs->count++];

	*output = (struct output){ .path = path && strcmp(path, "-") ? path : NULL, .fd = -1 };
	return output;
}

static int same_destination(const struct output *a, const struct output *b)
{
	return a->path && b->path ? !strcmp(a->path, b->path) : a->path == b->path;
}

static int choose_outputs(struct fit *fit)
{
	const struct options *options = fit->options;
	struct outputs *outputs = &fit->outputs;

	fit->lexicon = add_output(outputs, options->lexicon_file);
	if (options->report)
		fit->report = add_output(outputs, options->report);
	if (options->report_json)
		fit->json = add_output(outputs, options->report_json);
	for (size_t i = 0; i < outputs->count; i++)
		for (size_t k = 0; k < i; k++)
			if (same_destination(&outputs->items[i], &outputs->items[k]))
				return complain("lexicon and report cannot both go to %s",
						outputs->items[i].path ? outputs->items[i].path
								       : "standard output");
	return EXIT_FINE;
}

static int read_options(candor_fit_options *out, const struct options *options)
{
	char *end;

	*out = (candor_fit_options){ .seed = options->seed };
	if (options->folds > FOLDS_MOST)
		return complain("--folds takes a number from 1 to %d", FOLDS_MOST);
	out->folds = (unsigned)options->folds;
	if (!options->ridge)
		return EXIT_FINE;
	out->ridge = strtod(options->ridge, &end);
	if (end == options->ridge || *end || !(out->ridge > 0 && out->ridge <= RIDGE_MOST))
		return complain("--ridge takes a number above 0, to %.0f, not \"%s\"",
				RIDGE_MOST, options->ridge);
	return EXIT_FINE;
}

static int add_set(struct fit *fit, struct file file, int by_position)
{
	candor_err err = { 0 };

	for (size_t i = 0; i < fit->files.count; i++)
		if (!strcmp(fit->files.items[i].path, file.path))
			return complain("%s is given twice", file.path);
	if (candor_fit_set(fit->rows, file.path, by_position, &err) < 0)
		return complain_err(&err);
	return files_add(&fit->files, file);
}

static int add_sets(struct fit *fit, const struct walk *walk)
{
	const struct words *by_position = &fit->options->by_position;

	for (size_t i = 0; i < walk->files.count; i++)
		if (add_set(fit, walk->files.items[i], 0))
			return EXIT_TROUBLE;
	for (size_t i = 0; i < by_position->count; i++)
		if (add_set(fit, (struct file){ .path = by_position->items[i] }, 1))
			return EXIT_TROUBLE;
	return EXIT_FINE;
}

static int fit_files(struct fit *fit, const struct walk *walk)
{
	struct run run = { .options = fit->options,
			   .sink = &fit_sink,
			   .data = fit,
			   .outputs = &fit->outputs,
			   .write = fit_and_write };

	if (add_sets(fit, walk))
		return EXIT_TROUBLE;
	return walk_status(walk, run_files(&run, &fit->files));
}

/* Standard input is a set unless files are given in either way. */
static int walk_and_fit(struct fit *fit)
{
	struct walk walk = { 0 };
	candor_fit_options settings;
	int status = EXIT_FINE;

	if (read_options(&settings, fit->options) || choose_outputs(fit) ||
	    settings_check(fit->options))
		return EXIT_TROUBLE;
	if (candor_fit_new(&fit->rows, &settings, NULL))
		return complain("out of memory");
	if (fit->options->operands.count || !fit->options->by_position.count)
		status = walk_operands(&walk, fit->options);
	if (!status)
		status = fit_files(fit, &walk);
	walk_free(&walk);
	candor_fit_free(fit->rows);
	free(fit->files.items);
	return status;
}

int fit_run(const struct options *given)
{
	struct options options = *given;
	struct fit fit = { .options = &options };
	char *map = labelled_map(given);
	int status;

	if (!map)
		return complain("out of memory");
	options.map = map;
	status = walk_and_fit(&fit);
	free(map);
	return status;
}
