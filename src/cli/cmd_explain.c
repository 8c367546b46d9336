/* candor explain: one post, every contribution. */
#include <stdio.h>
#include <string.h>

#include "cli/cmd.h"
#include "cli/report.h"
#include "cli/settings.h"

const struct option *const explain_options[] = {
	&option_file,          &option_id,     &option_title,    &option_bio,
	&option_output_one,    &option_format, &option_encoding, &option_exporter,
	&option_exporter_file, &option_map,    &option_whole,    OPTIONS_RULES,
	&option_authors,       &option_engine, &option_color,    OPTIONS_LIMITS,
	&option_help,          NULL,
};

static candor_str str_of(const char *text)
{
	return (candor_str){ text, text ? strlen(text) : 0 };
}

static int print_result(const struct options *options, const candor_post *post,
			const candor_result *result)
{
	const candor_format *format = NULL;
	candor_style style = output_style(options->color);
	candor_buffer out = { 0 };

	if (options->outputs.count && strcmp(options->outputs.items[0], "text"))
		format = candor_format_find("jsonl");
	if (format)
		candor_format_post(format, post, result, &out);
	else
		candor_explain(post, result, &style, &out);
	return print_buffer(&out);
}

static int explain_post(const struct options *options, candor_post *post)
{
	candor_ruleset_options rules = settings_ruleset(options);
	candor_ruleset *ruleset = NULL;
	candor_scanner *scanner = NULL;
	const candor_result *result;
	candor_err err = { 0 };
	int status;

	if (options->title)
		post->field[CANDOR_FIELD_TITLE] = str_of(options->title);
	if (options->bio)
		post->field[CANDOR_FIELD_BIO] = str_of(options->bio);
	if (candor_ruleset_new(&ruleset, &rules, &err) ||
	    candor_scanner_new(&scanner, ruleset, &err) ||
	    candor_scan(scanner, post, &result, &err))
		status = complain_err(&err);
	else
		status = print_result(options, post, result);
	candor_scanner_free(scanner);
	candor_ruleset_free(ruleset);
	return status;
}

/* ---- The post from the command line ---- */

static int explain_words(const struct options *options)
{
	candor_post post = { 0 };
	candor_buffer text = { 0 };
	int status;

	for (size_t i = 0; i < options->operands.count; i++) {
		candor_str word = str_of(options->operands.items[i]);

		if (i)
			candor_buffer_append(&text, " ", 1);
		candor_buffer_append(&text, word.data, word.size);
	}
	if (text.failed)
		return complain("out of memory");
	post.field[CANDOR_FIELD_TEXT] = (candor_str){ text.data ? text.data : "", text.size };
	status = explain_post(options, &post);
	candor_buffer_free(&text);
	return status;
}

/* ---- The post from a file ---- */

static int is_wanted(const candor_post *post, const char *id)
{
	candor_str own = post->field[CANDOR_FIELD_ID];
	char place[4096];

	if (!id || (own.data && own.size == strlen(id) && !memcmp(own.data, id, own.size)))
		return 1;
	snprintf(place, sizeof(place), "%s:%zu", post->file, post->line);
	return !strcmp(place, id);
}

/* Explains the wanted post of the block: its exit status, or -1 when it is not there. */
static int explain_from_block(const struct options *options, candor_block *block)
{
	candor_post post;
	int got;

	while ((got = candor_block_next(block, &post, NULL, NULL)))
		if (got > 0 && is_wanted(&post, options->id))
			return explain_post(options, &post);
	return -1;
}

static int not_found(const struct options *options, const char *path)
{
	if (options->id)
		return complain("%s: no post has the id %s", path, options->id);
	return complain("%s: no post", path);
}

/* Goes on behind damage, as scan does: the post may be in another member. */
static int explain_from_input(const struct options *options, candor_input *input,
			      const char *path)
{
	candor_block *block = NULL;
	candor_err err = { 0 };
	int status = -1, damage = EXIT_FINE, got;

	if (candor_block_new(&block, &err))
		return complain_err(&err);
	while (status < 0 && (got = candor_input_read(input, block, &err))) {
		if (got > 0) {
			status = explain_from_block(options, block);
		} else {
			damage = complain_err(&err);
			err = (candor_err){ 0 };
		}
	}
	if (status < 0)
		status = not_found(options, path);
	candor_block_free(block);
	return status ? status : damage;
}

static int explain_file(const struct options *options, const char *path)
{
	candor_input_options reading = settings_input(options);
	candor_input *input = NULL;
	candor_err err = { 0 };
	int status;

	/* What is typed or piped without --file is one post. */
	if (!options->file && !options->format) {
		reading.format = "text";
		reading.whole = 1;
	}
	if (candor_input_open(&input, path, &reading, &err))
		return complain_err(&err);
	status = explain_from_input(options, input, path);
	candor_input_close(input);
	return status;
}

int explain_run(const struct options *options)
{
	for (size_t i = 0; i < options->outputs.count; i++)
		if (strcmp(options->outputs.items[i], "text") &&
		    strcmp(options->outputs.items[i], "jsonl"))
			return complain("--output: explain writes text or jsonl, not \"%s\"",
					options->outputs.items[i]);
	if (options->file && options->operands.count)
		return complain("explain takes --file or a text, not both");
	if (options->id && !options->file)
		return complain("--id needs --file");
	if (options->file)
		return explain_file(options, options->file);
	return options->operands.count ? explain_words(options) : explain_file(options, "-");
}
