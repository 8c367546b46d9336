/* candor lexicon mine: phrases that distinguish two piles of posts, as a draft lexicon. */
#include <stdlib.h>
#include <string.h>

#include "cli/cmd.h"
#include "cli/labelled.h"
#include "cli/pipeline.h"
#include "cli/report.h"
#include "cli/walk.h"

const struct option *const mine_options[] = {
	&option_against,      &option_label_field, &option_field,     &option_side,
	&option_min_posts,    &option_top,         &option_ngram,     &option_examples,
	&option_show_covered, &option_output_mine, &option_recursive, &option_format,
	&option_map,          &option_whole,       &option_strict,    &option_lexicon,
	&option_no_builtin,   &option_engine,      &option_threads,   &option_quiet,
	&option_max_record,   &option_max_ratio,   &option_help,      NULL
};

struct mine {
	candor_miner_options options;
	candor_miner *miner;
	const struct words *against; /* files of the consumer side; none: by label */
};

struct mine_part {
	const struct mine *mine;
	candor_miner *miner;
	int failed;
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

/* ---- The sink ---- */

static void part_free(void *data)
{
	struct mine_part *part = data;

	candor_miner_free(part->miner);
	free(part);
}

static void *part_new(void *data)
{
	const struct mine *mine = data;
	struct mine_part *part = calloc(1, sizeof(*part));

	if (!part)
		return NULL;
	part->mine = mine;
	if (candor_miner_new(&part->miner, &mine->options, NULL)) {
		free(part);
		return NULL;
	}
	return part;
}

static candor_axis side_of_post(const struct mine *mine, const candor_post *post)
{
	if (!mine->against->count)
		return CANDOR_NEUTRAL;
	for (size_t i = 0; i < mine->against->count; i++) {
		const char *path = mine->against->items[i];

		if (!strcmp(strcmp(path, "-") ? path : "<stdin>", post->file))
			return CANDOR_CONSUMER;
	}
	return CANDOR_BRAND;
}

static void part_post(void *data, const candor_post *post, const candor_result *result)
{
	struct mine_part *part = data;

	if (candor_miner_add(part->miner, side_of_post(part->mine, post), post, result))
		part->failed = 1;
}

static void part_reject(void *data, const candor_err *err)
{
	(void)data;
	(void)err;
}

static int part_commit(void *data, void *part_data)
{
	struct mine *mine = data;
	struct mine_part *part = part_data;

	if (part->failed || candor_miner_merge(mine->miner, part->miner))
		return complain("out of memory");
	return EXIT_FINE;
}

static const struct sink mine_sink = { part_new, part_free, part_post, part_reject,
				       part_commit };

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

static int print_phrases(const struct mine *mine, const struct options *options,
			 const candor_ruleset *ruleset)
{
	size_t outputs = options->outputs.count;
	const char *format = outputs ? options->outputs.items[outputs - 1] : "lex";
	candor_miner_counts counts = candor_miner_count(mine->miner);
	candor_buffer out = { 0 };
	candor_err err = { 0 };

	if (!mine->against->count && (!counts.posts[0] || !counts.posts[1]))
		return complain("posts with a label of 0 and with a label of 1 are needed, or "
				"--against");
	if (candor_miner_run(mine->miner, ruleset, &err))
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

static int mine_files(struct mine *mine, const struct options *options,
		      const struct words *files)
{
	struct pipeline_job job = { options, files, &mine_sink, mine };
	struct pipeline_result result;

	pipeline_run(&result, &job);
	if (!result.stopped && !result.interrupted &&
	    print_phrases(mine, options, result.ruleset))
		result.status = EXIT_TROUBLE;
	candor_miner_free(mine->miner);
	candor_ruleset_free(result.ruleset);
	return result.interrupted ? 128 + result.interrupted : result.status;
}

/* ---- The files ---- */

/* A file on both sides would tell nothing. */
static int join_sides(struct words *all, const struct words *files, const struct words *against)
{
	for (size_t i = 0; i < files->count; i++) {
		for (size_t k = 0; k < against->count; k++)
			if (!strcmp(files->items[i], against->items[k]))
				return complain("%s is on both sides", files->items[i]);
		if (words_add(all, files->items[i]))
			return complain("out of memory");
	}
	for (size_t i = 0; i < against->count; i++)
		if (words_add(all, against->items[i]))
			return complain("out of memory");
	return EXIT_FINE;
}

static int mine_walks(struct mine *mine, const struct options *options,
		      const struct walk walks[2])
{
	struct words files = { 0 };
	candor_err err = { 0 };
	int status = join_sides(&files, &walks[0].files, &walks[1].files);

	mine->against = &walks[1].files;
	if (!status && candor_miner_new(&mine->miner, &mine->options, &err))
		status = complain_err(&err);
	if (!status)
		status = mine_files(mine, options, &files);
	free(files.items);
	return walks[0].skipped || walks[1].skipped ? EXIT_TROUBLE : status;
}

int mine_run(const struct options *given)
{
	struct mine mine = { .options = read_options(given) };
	struct options options = *given, against = *given;
	struct walk walks[2] = { 0 };
	char *map = labelled_map(given);
	int status = map ? EXIT_FINE : complain("out of memory");

	options.map = map;
	against.operands = given->against;
	if (!status)
		status = pipeline_check(&options);
	if (!status)
		status = walk_operands(&walks[0], &options);
	if (!status && against.operands.count)
		status = walk_operands(&walks[1], &against);
	if (!status)
		status = mine_walks(&mine, &options, walks);
	walk_free(&walks[0]);
	walk_free(&walks[1]);
	free(map);
	return status;
}
