/* candor eval: what the scores of labelled posts are worth. */
#include <stdlib.h>
#include <string.h>

#include "cli/cmd.h"
#include "cli/labelled.h"
#include "cli/report.h"
#include "cli/run.h"
#include "cli/settings.h"

const struct option *const eval_options[] = {
	&option_by,          &option_rank,        &option_threshold,
	&option_bootstrap,   &option_worst,       &option_ignore,
	&option_label_field, &option_output_eval, OPTIONS_READING,
	OPTIONS_RULES,       OPTIONS_RUN,         &option_color,
	OPTIONS_LIMITS,      &option_help,        NULL
};

#define WORST_DEFAULT     5
#define WORST_MOST        1000 /* each takes some 2 KiB, in every block that is in work */
#define BOOTSTRAP_DEFAULT 200
#define BOOTSTRAP_MOST    100000

/* ---- Options ---- */

/* 0 to `most`; `fallback` where the option was not given. */
static int read_number(size_t *out, const char *name, const char *text, const size_t range[2])
{
	size_t fallback = range[0], most = range[1], value = 0;

	*out = fallback;
	if (!text)
		return EXIT_FINE;
	for (const char *at = text; *at; at++) {
		if (*at < '0' || *at > '9' || value > most)
			return complain("--%s takes a number from 0 to %zu, not \"%s\"", name,
					most, text);
		value = 10 * value + (size_t)(*at - '0');
	}
	if (!*text || value > most)
		return complain("--%s takes a number from 0 to %zu, not \"%s\"", name, most,
				text);
	*out = value;
	return EXIT_FINE;
}

static int read_threshold(double *out, const char *text, candor_eval_rank rank)
{
	double low = rank == CANDOR_EVAL_RANK_POSITION ? -1 : 0;
	char *end;

	*out = rank == CANDOR_EVAL_RANK_POSITION ? 0.2 : 0.5;
	if (!text)
		return EXIT_FINE;
	*out = strtod(text, &end);
	if (end == text || *end || !(*out >= low && *out <= 1))
		return complain("--threshold takes a score from %.0f to 1, not \"%s\"", low,
				text);
	return EXIT_FINE;
}

static candor_eval_by read_by(const char *word)
{
	switch (word ? word[0] : 'f') {
	case 'a':
		return CANDOR_EVAL_BY_AUTHOR;
	case 'p':
		return CANDOR_EVAL_BY_PLATFORM;
	case 'l':
		return CANDOR_EVAL_BY_LANG;
	default:
		return CANDOR_EVAL_BY_FILE;
	}
}

static int read_options(candor_eval_options *out, const struct options *options)
{
	static const size_t worst[] = { WORST_DEFAULT, WORST_MOST };
	static const size_t draws[] = { BOOTSTRAP_DEFAULT, BOOTSTRAP_MOST };

	out->by = read_by(options->by);
	out->rank = options->rank && options->rank[0] == 'p' ? CANDOR_EVAL_RANK_POSITION
							     : CANDOR_EVAL_RANK_COMMERCIAL;
	if (read_threshold(&out->threshold, options->threshold, out->rank) ||
	    read_number(&out->worst, "worst", options->worst, worst))
		return EXIT_TROUBLE;
	return read_number(&out->resamples, "bootstrap", options->bootstrap, draws);
}

/* ---- The sink: a part is a candor_eval ---- */

struct eval {
	const struct options *options;
	candor_eval_options settings;
	candor_eval *rows;
};

static void part_free(void *part)
{
	candor_eval_free(part);
}

static void *part_new(void *data)
{
	const struct eval *eval = data;
	candor_eval *rows;

	return candor_eval_new(&rows, &eval->settings, NULL) ? NULL : rows;
}

static int part_post(const void *data, void *part, const candor_post *post,
		     const candor_result *result)
{
	(void)data;
	return candor_eval_add(part, post, result);
}

static int part_commit(void *data, void *part)
{
	struct eval *eval = data;

	return candor_eval_merge(eval->rows, part) ? complain("out of memory") : EXIT_FINE;
}

static const struct sink eval_sink = { part_new, part_free, part_post, NULL, part_commit };

/* ---- The run ---- */

static int write_figures(void *data, const struct pipeline_result *result)
{
	const struct eval *eval = data;
	const struct options *options = eval->options;
	candor_style style = output_style(options->color);
	candor_buffer out = { 0 };
	size_t outputs = options->outputs.count;

	(void)result;
	if (!candor_eval_rows(eval->rows))
		return complain("no row has a label of 0 or 1 (--label-field names the field)");
	if (outputs && options->outputs.items[outputs - 1][0] == 'j')
		candor_eval_json(eval->rows, &out);
	else
		candor_eval_text(eval->rows, &style, &out);
	return print_buffer(&out);
}

static int eval_operands(struct eval *eval)
{
	struct run run = { .options = eval->options,
			   .sink = &eval_sink,
			   .data = eval,
			   .write = write_figures };
	int status;

	if (settings_check(eval->options))
		return EXIT_TROUBLE;
	if (candor_eval_new(&eval->rows, &eval->settings, NULL))
		return complain("out of memory");
	status = run_operands(&run);
	candor_eval_free(eval->rows);
	return status;
}

int eval_run(const struct options *given)
{
	struct options options = *given;
	struct eval eval = { .options = &options };
	char *map = NULL;
	int status;

	if (read_options(&eval.settings, given))
		return EXIT_TROUBLE;
	if (given->label_field) {
		map = labelled_map(given);
		if (!map)
			return complain("out of memory");
		options.map = map;
	}
	status = eval_operands(&eval);
	free(map);
	return status;
}
