/* candor lexicon: tools for those who write rules. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cli/cmd.h"
#include "cli/outputs.h"
#include "cli/report.h"
#include "cli/settings.h"
#include "cli/slurp.h"

static const struct option *const check_options[] = { &option_strict_lexicon,
						      &option_lexicon,
						      &option_no_builtin,
						      &option_authors,
						      &option_engine,
						      &option_help,
						      NULL };
static const struct option *const test_options[] = { &option_lexicon, &option_no_builtin,
						     &option_authors, &option_engine,
						     &option_help,    NULL };
static const struct option *const list_options[] = { &option_output_one, &option_lexicon,
						     &option_no_builtin, &option_authors,
						     &option_help,       NULL };
static const struct option *const show_options[] = { &option_lexicon, &option_no_builtin,
						     &option_authors, &option_help, NULL };
static const struct option *const fmt_options[] = { &option_check, &option_help, NULL };

/* ---- Loading ---- */

/* Lexicons given as operands count as --lexicon. */
static candor_ruleset *load(const struct options *options, const struct words *operands)
{
	candor_ruleset_options rules = settings_ruleset(options);
	candor_ruleset *ruleset = NULL;
	struct words paths = { 0 };
	candor_err err = { 0 };
	int failed = 0;

	for (size_t i = 0; i < options->lexicons.count; i++)
		failed |= words_add(&paths, options->lexicons.items[i]);
	for (size_t i = 0; operands && i < operands->count; i++)
		failed |= words_add(&paths, operands->items[i]);
	rules.paths = paths.items;
	rules.path_count = paths.count;
	if (failed)
		complain("out of memory");
	else if (candor_ruleset_new(&ruleset, &rules, &err))
		complain_err(&err);
	free(paths.items);
	return ruleset;
}

/* ---- check and test ---- */

struct diagnosis {
	candor_buffer out;
	size_t counts[CANDOR_ERROR + 1];
};

static void put_safe(candor_buffer *out, const char *text)
{
	candor_append_safe(out, (candor_str){ text, strlen(text) });
}

static void add_diagnostic(const candor_diagnostic *diagnostic, void *data)
{
	static const char *const severities[] = { "note", "warning", "error" };
	struct diagnosis *diagnosis = data;
	char place[1024];

	format_place(place, sizeof(place), diagnostic->where, diagnostic->line,
		     diagnostic->column);
	put_safe(&diagnosis->out, place);
	buffer_printf(&diagnosis->out, "%s: ", severities[diagnostic->severity]);
	if (diagnostic->rule) {
		put_safe(&diagnosis->out, diagnostic->rule);
		buffer_printf(&diagnosis->out, ": ");
	}
	put_safe(&diagnosis->out, diagnostic->what);
	buffer_printf(&diagnosis->out, "\n");
	diagnosis->counts[diagnostic->severity]++;
}

static int check_run(const struct options *options)
{
	candor_ruleset *ruleset = load(options, &options->operands);
	struct diagnosis diagnosis = { 0 };
	candor_err err = { 0 };
	int status, failed;

	if (!ruleset)
		return EXIT_TROUBLE;
	if (candor_ruleset_check(ruleset, add_diagnostic, &diagnosis, &err) < 0)
		complain_err(&err);
	failed = err.code || diagnosis.counts[CANDOR_ERROR] ||
		 (options->strict &&
		  diagnosis.counts[CANDOR_WARNING] + diagnosis.counts[CANDOR_NOTE]);
	buffer_printf(&diagnosis.out, "rules: %zu, errors: %zu, warnings: %zu, notes: %zu\n",
		      candor_ruleset_rule_count(ruleset), diagnosis.counts[CANDOR_ERROR],
		      diagnosis.counts[CANDOR_WARNING], diagnosis.counts[CANDOR_NOTE]);
	candor_ruleset_free(ruleset);
	status = print_buffer(&diagnosis.out);
	return failed ? EXIT_TROUBLE : status;
}

static int test_run(const struct options *options)
{
	candor_ruleset *ruleset = load(options, &options->operands);
	candor_test_counts counts = { 0 };
	struct diagnosis diagnosis = { 0 };
	candor_err err = { 0 };
	int status;

	if (!ruleset)
		return EXIT_TROUBLE;
	if (candor_ruleset_test(ruleset, add_diagnostic, &diagnosis, &counts, &err) < 0)
		complain_err(&err);
	buffer_printf(&diagnosis.out, "%zu examples, %zu failed\n", counts.examples,
		      counts.failed);
	candor_ruleset_free(ruleset);
	status = print_buffer(&diagnosis.out);
	return counts.failed || err.code ? EXIT_TROUBLE : status;
}

/* ---- list and show ---- */

static const char *axis_name(candor_axis axis)
{
	return axis < 0 ? "brand" : axis > 0 ? "consumer" : "neutral";
}

static void list_text(candor_buffer *out, const candor_rule *rule)
{
	buffer_padded(out, rule->id, 40);
	buffer_padded(out, axis_name(rule->axis), 9);
	buffer_printf(out, "%5.2f  ", rule->weight);
	put_safe(out, rule->summary);
	buffer_printf(out, "\n");
}

static void list_member(candor_buffer *out, const char *name, const char *value)
{
	buffer_printf(out, ",\"%s\":", name);
	if (value)
		buffer_json(out, value);
	else
		buffer_printf(out, "null");
}

static void list_json(candor_buffer *out, const candor_rule *rule)
{
	buffer_printf(out, "{\"schema\":\"candor.rule/1\"");
	list_member(out, "id", rule->id);
	list_member(out, "category", rule->category);
	list_member(out, "axis", axis_name(rule->axis));
	buffer_printf(out, ",\"weight\":%.4f", rule->weight);
	list_member(out, "summary", rule->summary);
	list_member(out, "source", rule->source);
	list_member(out, "lexicon", rule->lexicon);
	buffer_printf(out, ",\"composite\":%s}\n", rule->is_composite ? "true" : "false");
}

static int list_run(const struct options *options)
{
	const char *format = options->outputs.count ? options->outputs.items[0] : "text";
	candor_ruleset *ruleset;
	candor_buffer out = { 0 };

	if (strcmp(format, "text") && strcmp(format, "jsonl"))
		return complain("--output: lists are text or jsonl, not \"%s\"", format);
	ruleset = load(options, &options->operands);
	if (!ruleset)
		return EXIT_TROUBLE;
	for (size_t i = 0; i < candor_ruleset_rule_count(ruleset); i++)
		(strcmp(format, "text") ? list_json
					: list_text)(&out, candor_ruleset_rule(ruleset, i));
	candor_ruleset_free(ruleset);
	return print_buffer(&out);
}

static int unknown_rule(const candor_ruleset *ruleset, const char *id)
{
	size_t count = candor_ruleset_rule_count(ruleset);
	const char **ids = calloc(count + 1, sizeof(*ids));
	int status;

	if (!ids)
		return complain("out of memory");
	for (size_t i = 0; i < count; i++)
		ids[i] = candor_ruleset_rule(ruleset, i)->id;
	status = options_unknown("rule", id, ids, "see candor lexicon list");
	free(ids);
	return status;
}

static int show_rule(const candor_ruleset *ruleset, const char *id, candor_buffer *out)
{
	candor_err err = { 0 };
	char *stanza = NULL;

	if (!candor_ruleset_find(ruleset, id))
		return unknown_rule(ruleset, id);
	if (candor_ruleset_show(ruleset, id, &stanza, &err) < 0)
		return complain_err(&err);
	if (out->size)
		candor_buffer_append(out, "\n", 1);
	candor_buffer_append(out, stanza, strlen(stanza));
	candor_free(stanza);
	return EXIT_FINE;
}

static int show_run(const struct options *options)
{
	candor_ruleset *ruleset;
	candor_buffer out = { 0 };
	int status = EXIT_FINE;

	if (!options->operands.count)
		return complain("lexicon show needs the id of a rule");
	ruleset = load(options, NULL);
	if (!ruleset)
		return EXIT_TROUBLE;
	for (size_t i = 0; i < options->operands.count; i++)
		if (show_rule(ruleset, options->operands.items[i], &out))
			status = EXIT_TROUBLE;
	candor_ruleset_free(ruleset);
	return print_buffer(&out) ? EXIT_TROUBLE : status;
}

/* ---- fmt ---- */

static int replace(const char *path, const candor_buffer *text)
{
	struct output output = { .path = path, .fd = -1 };
	int status = output_open(&output) || output_write(&output, text);

	if (output_close(&output, status ? OUTPUT_DROP : OUTPUT_KEEP))
		status = EXIT_TROUBLE;
	return status ? EXIT_TROUBLE : EXIT_FINE;
}

/* EXIT_FOUND when the file is not canonical. */
static int format_text(const char *path, const candor_buffer *text, candor_buffer *canonical)
{
	candor_err err = { 0 };
	char *formatted = NULL;
	size_t size;

	if (candor_lexicon_format(path,
				  (candor_str){ text->data ? text->data : "", text->size },
				  &formatted, &size, &err) < 0)
		return complain_err(&err);
	candor_buffer_append(canonical, formatted, size);
	candor_free(formatted);
	if (canonical->failed)
		return complain("out of memory");
	return size == text->size && (!size || !memcmp(canonical->data, text->data, size))
		       ? EXIT_FINE
		       : EXIT_FOUND;
}

/* Rewrites the file, or with --check only tells whether that would change it. */
static int format_file(const char *path, int only_check)
{
	candor_buffer text = { 0 }, canonical = { 0 };
	int status = slurp(&text, path, SIZE_MAX);

	if (!status)
		status = format_text(path, &text, &canonical);
	if (status == EXIT_FOUND && only_check)
		complain("%s is not canonical", path);
	else if (status == EXIT_FOUND)
		status = replace(path, &canonical);
	candor_buffer_free(&text);
	candor_buffer_free(&canonical);
	return status;
}

static int fmt_run(const struct options *options)
{
	int status = EXIT_FINE;

	if (!options->operands.count)
		return complain("lexicon fmt needs a file");
	for (size_t i = 0; i < options->operands.count; i++) {
		int one = format_file(options->operands.items[i], options->check);

		status = one > status ? one : status;
	}
	return status;
}

const struct command lexicon_commands[] = {
	{ "lexicon check", "[OPTION...] [PATH...]",
	  "load lexicons and report what is wrong with them",
	  "Exit status: 0, or 2 when there are errors (with --strict: warnings or notes).",
	  check_options, NULL, check_run },
	{ "lexicon test", "[OPTION...] [PATH...]", "run the examples of every rule",
	  "Exit status: 0, or 2 when an example fails.", test_options, NULL, test_run },
	{ "lexicon list", "[OPTION...] [PATH...]", "list all rules", NULL, list_options, NULL,
	  list_run },
	{ "lexicon show", "[OPTION...] ID...", "print rules", NULL, show_options, NULL,
	  show_run },
	{ "lexicon fmt", "[OPTION...] FILE...", "rewrite lexicon files in canonical form",
	  "Exit status: 0; with --check 1 when a file is not canonical; 2 for trouble.",
	  fmt_options, NULL, fmt_run },
	{ "lexicon stats", "[OPTION...] [FILE...]", "count the posts each rule hits",
	  "FILE is an archive of posts as for candor scan.\n"
	  "Exit status: 0; with --unused 1 when a rule is listed; 2 for trouble.",
	  stats_options, NULL, stats_run },
	{ "lexicon mine", "[OPTION...] [FILE...]", "propose phrases that distinguish posts",
	  "FILE is an archive of posts with a field label: 1 for promotional ones, 0 for "
	  "others.\n"
	  "With --against labels are not needed. Writes a draft lexicon to be worked on.",
	  mine_options, NULL, mine_run },
	{ NULL, NULL, NULL, NULL, NULL, NULL, NULL },
};
