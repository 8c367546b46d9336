/* candor lexicon mine: phrases that distinguish two piles of posts, as a draft lexicon. */
#include <stdlib.h>
#include <string.h>

#include "cli/cmd.h"
#include "cli/labelled.h"
#include "cli/report.h"
#include "cli/run.h"
#include "cli/settings.h"
#include "cli/walk.h"

const struct option *const mine_options[] = {
	&option_against,      &option_label_field, &option_field,   &option_side,
	&option_min_posts,    &option_top,         &option_ngram,   &option_examples,
	&option_show_covered, &option_output_mine, OPTIONS_READING, OPTIONS_RULES,
	OPTIONS_RUN,          OPTIONS_LIMITS,      &option_help,    NULL
};

struct mine {
	const struct options *options;
	candor_miner_options settings;
	candor_miner *miner;
	const struct files *against; /* files of the consumer side; none: by label */
};

/* ---- Options ---- */

static candor_field field_of(const char *name)
{
	for (int field = 0; name && field < CANDOR_FIELD_COUNT; field++)
		if (!strcmp(candor_field_name((candor_field)field), name))
			return (candor_field)field;
	return CANDOR_FIELD_TEXT;
}

static candor_axis side_of(const char *name)
{
	if (!name || !strcmp(name, "both"))
		return CANDOR_NEUTRAL;
	return strcmp(name, "brand") ? CANDOR_CONSUMER : CANDOR_BRAND;
}

static candor_miner_options read_options(const struct options *options)
{
	return (candor_miner_options){ .field = field_of(options->field),
				       .side = side_of(options->side),
				       .min_posts = options->min_posts,
				       .top = options->top,
				       .words = options->ngram,
				       .examples = options->examples,
				       .show_covered = options->show_covered };
}

/* ---- The sink: a part is a candor_miner ---- */

static void part_free(void *part)
{
	candor_miner_free(part);
}

static void *part_new(void *data)
{
	const struct mine *mine = data;
	candor_miner *miner;

	return candor_miner_new(&miner, &mine->settings, NULL) ? NULL : miner;
}

static candor_axis side_of_post(const struct mine *mine, const candor_post *post)
{
	if (!mine->against->count)
		return CANDOR_NEUTRAL;
	for (size_t i = 0; i < mine->against->count; i++)
		if (file_holds(&mine->against->items[i], post->file))
			return CANDOR_CONSUMER;
	return CANDOR_BRAND;
}

static int part_post(const void *data, void *part, const candor_post *post,
		     const candor_result *result)
{
	return candor_miner_add(part, side_of_post(data, post), post, result);
}

static int part_commit(void *data, void *part)
{
	struct mine *mine = data;

	return candor_miner_merge(mine->miner, part) ? complain("out of memory") : EXIT_FINE;
}

static const struct sink mine_sink = { part_new, part_free, part_post, NULL, part_commit };

/* ---- The end ---- */

static void note_losses(const candor_miner *miner)
{
	candor_miner_counts counts = candor_miner_count(miner);

	if (counts.unlabelled)
		complain("left out for want of a label of 0 or 1: %llu",
			 (unsigned long long)counts.unlabelled);
	if (counts.left_out)
		complain("left out, being more than can be compared at a time: %llu posts",
			 (unsigned long long)counts.left_out);
	if (counts.truncated)
		complain("some phrases are not counted: too many; a higher --min-posts or a "
			 "lower --ngram takes fewer");
}

static int write_phrases(void *data, const struct pipeline_result *result)
{
	const struct mine *mine = data;
	const struct options *options = mine->options;
	size_t outputs = options->outputs.count;
	const char *format = outputs ? options->outputs.items[outputs - 1] : "lex";
	candor_miner_counts counts = candor_miner_count(mine->miner);
	candor_buffer out = { 0 };
	candor_err err = { 0 };

	if (!mine->against->count && (!counts.posts[0] || !counts.posts[1]))
		return complain("posts with a label of 0 and with a label of 1 are needed, or "
				"--against");
	if (candor_miner_run(mine->miner, result->ruleset, &err))
		return complain_err(&err);
	if (!options->quiet)
		note_losses(mine->miner);
	if (format[0] == 'j')
		candor_miner_json(mine->miner, &out);
	else
		(format[0] == 't' ? candor_miner_text : candor_miner_lexicon)(mine->miner,
									      &out);
	return print_buffer(&out);
}

/* ---- The files ---- */

/* A file on both sides would tell nothing. */
static int join_sides(struct files *all, const struct files *files, const struct files *against)
{
	for (size_t i = 0; i < files->count; i++) {
		for (size_t k = 0; k < against->count; k++)
			if (!strcmp(files->items[i].path, against->items[k].path))
				return complain("%s is on both sides", files->items[i].path);
		if (files_add(all, files->items[i]))
			return EXIT_TROUBLE;
	}
	for (size_t i = 0; i < against->count; i++)
		if (files_add(all, against->items[i]))
			return EXIT_TROUBLE;
	return EXIT_FINE;
}

static int mine_walks(struct mine *mine, const struct walk walks[2])
{
	struct run run = { .options = mine->options,
			   .sink = &mine_sink,
			   .data = mine,
			   .write = write_phrases };
	struct files files = { 0 };
	candor_err err = { 0 };
	int status = join_sides(&files, &walks[0].files, &walks[1].files);

	mine->against = &walks[1].files;
	if (!status && candor_miner_new(&mine->miner, &mine->settings, &err))
		status = complain_err(&err);
	if (!status)
		status = run_files(&run, &files);
	candor_miner_free(mine->miner);
	free(files.items);
	return walk_status(&walks[0], walk_status(&walks[1], status));
}

int mine_run(const struct options *given)
{
	struct options options = *given, against = *given;
	struct mine mine = { .options = &options, .settings = read_options(given) };
	struct walk walks[2] = { 0 };
	char *map = labelled_map(given);
	int status = map ? EXIT_FINE : complain("out of memory");

	options.map = map;
	against.operands = given->against;
	if (!status)
		status = settings_check(&options);
	if (!status)
		status = walk_operands(&walks[0], &options);
	if (!status && against.operands.count)
		status = walk_operands(&walks[1], &against);
	if (!status)
		status = mine_walks(&mine, walks);
	walk_free(&walks[0]);
	walk_free(&walks[1]);
	free(map);
	return status;
}
