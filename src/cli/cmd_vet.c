/* candor vet: the authors of an archive, summed up. */
#include <stdlib.h>

#include "base/limits.h"
#include "cli/cmd.h"
#include "cli/crew.h"
#include "cli/report.h"
#include "cli/run.h"
#include "cli/settings.h"
#include "cli/slurp.h"
#include "cli/wanted.h"

const struct option *const vet_options[] = {
	&option_output,  &option_author,  &option_authors_from, &option_min_posts_vet,
	&option_top_vet, &option_brand,   &option_same_author,  &option_pseudonymize,
	&option_tiers,   OPTIONS_READING, OPTIONS_RULES,        OPTIONS_RUN,
	&option_color,   OPTIONS_LIMITS,  &option_help,         NULL
};

#define CARDS_DEFAULT   5
#define STRANGERS_NAMED 5

struct vet {
	const struct options *options;
	struct outputs outputs;
	struct wanted wanted;
	candor_buffer key;
	candor_tiers *tiers;
	candor_people *people;
	size_t threads;
	candor_crew crew;
	candor_authors_options gathering;
	candor_authors *authors;
	const char *note; /* for people: the results are partial; or NULL */
	int missing;      /* EXIT_TROUBLE: not all authors that were asked for are there */
};

/* ---- The sink: a part is a candor_authors ---- */

static void part_free(void *part)
{
	candor_authors_free(part);
}

static void *part_new(void *data)
{
	const struct vet *vet = data;
	candor_authors *authors;

	return candor_authors_new(&authors, &vet->gathering, NULL) ? NULL : authors;
}

static int part_post(const void *data, void *part, const candor_post *post,
		     const candor_result *result)
{
	(void)data;
	return candor_authors_add(part, post, result);
}

static int part_commit(void *data, void *part)
{
	struct vet *vet = data;
	candor_err err = { 0 };

	return candor_authors_merge(vet->authors, part, &err) ? complain_err(&err) : EXIT_FINE;
}

static const struct sink vet_sink = { part_new, part_free, part_post, NULL, part_commit };

/* ---- Writing ---- */

static void write_text(candor_buffer *out, const struct vet *vet, const struct output *output,
		       const candor_authors_view *view)
{
	candor_style style = output_text_style(output, vet->options->color);

	if (view->note)
		buffer_printf(out, "%s\n", view->note);
	candor_authors_text(vet->authors, view, &style, out);
}

static void write_jsonl(candor_buffer *out, const struct vet *vet, const struct output *output,
			const candor_authors_view *view)
{
	(void)output;
	candor_authors_jsonl(vet->authors, view, out);
}

static void write_csv(candor_buffer *out, const struct vet *vet, const struct output *output,
		      const candor_authors_view *view)
{
	(void)output;
	candor_authors_csv(vet->authors, view, out);
}

static void write_html(candor_buffer *out, const struct vet *vet, const struct output *output,
		       const candor_authors_view *view)
{
	(void)output;
	candor_authors_html(vet->authors, view, out);
}

/* In the order of format_names. */
static const char *const format_names[] = { "text", "jsonl", "csv", "html", NULL };
static void (*const writers[])(candor_buffer *out, const struct vet *vet,
			       const struct output *output,
			       const candor_authors_view *view) = { write_text, write_jsonl,
								    write_csv, write_html };
static const struct formats vet_formats = { "vet", format_names };

/* All cards of those that were asked for; else some. */
static candor_authors_view view_of(const struct vet *vet)
{
	candor_authors_view view = { .cards = vet->options->top, .note = vet->note };

	if (vet->wanted.ids.count) {
		view.shown = vet->wanted.shown;
		view.shown_count = vet->wanted.shown_count;
	}
	if (!view.cards)
		view.cards = view.shown ? view.shown_count : CARDS_DEFAULT;
	return view;
}

/* What is written while the rest is still made. */
struct drain {
	struct output *output;
	int status;
};

static int write_piece(void *context, const candor_buffer *piece)
{
	struct drain *drain = context;

	drain->status = output_write(drain->output, piece);
	return drain->status;
}

static int write_output(const struct vet *vet, struct output *output)
{
	candor_authors_view view = view_of(vet);
	struct drain drain = { output, EXIT_FINE };
	candor_buffer text = { .drain = write_piece, .context = &drain };
	size_t format = 0;
	int status;

	while (format_names[format] != output->format)
		format++;
	writers[format](&text, vet, output, &view);
	status = drain.status ? drain.status : output_write(output, &text);
	candor_buffer_free(&text);
	return status;
}

/* ---- The run ---- */

/* Accounts of --same-author that have no posts; some by name. */
static int report_strangers(const struct vet *vet)
{
	size_t count = candor_authors_missing_count(vet->authors);
	candor_buffer names = { 0 };
	int status;

	if (!count)
		return EXIT_FINE;
	for (size_t i = 0; i < count && i < STRANGERS_NAMED; i++) {
		const candor_account *account = candor_authors_missing_at(vet->authors, i);

		if (i)
			candor_buffer_append(&names, ", ", 2);
		candor_buffer_append(&names, account->id.data, account->id.size);
		if (account->platform.size) {
			candor_buffer_append(&names, " on ", 4);
			candor_buffer_append(&names, account->platform.data,
					     account->platform.size);
		}
	}
	if (count > STRANGERS_NAMED)
		candor_buffer_append(&names, " ...", 4);
	candor_buffer_append(&names, "", 1);
	status = names.failed ? complain("out of memory")
			      : complain("%s: no posts by %zu of its accounts: %s",
					 vet->options->people_file, count, names.data);
	candor_buffer_free(&names);
	return status;
}

/* Authors that were asked for and are not there leave trouble, but no output away, unless
 * nobody is left. */
static int conclude_and_write(void *data, const struct pipeline_result *result)
{
	struct vet *vet = data;
	candor_err err = { 0 };

	if (result->interrupted)
		vet->note = "Partial: reading was stopped before the end.";
	if (candor_authors_conclude(vet->authors, result->ruleset, &err))
		return complain_err(&err);
	vet->missing = wanted_find(&vet->wanted, vet->authors, &vet->gathering);
	if (vet->missing && !vet->wanted.shown_count)
		return EXIT_TROUBLE;
	if (report_strangers(vet))
		vet->missing = EXIT_TROUBLE;
	for (size_t i = 0; i < vet->outputs.count; i++)
		if (write_output(vet, &vet->outputs.items[i]))
			return EXIT_TROUBLE;
	return EXIT_FINE;
}

/* A line end behind a key that is long enough without is no part of it: editors add one. */
static void trim_key(candor_buffer *key)
{
	if (key->size > CANDOR_KEY_LEAST && key->data[key->size - 1] == '\n')
		key->size--;
	if (key->size > CANDOR_KEY_LEAST && key->data[key->size - 1] == '\r')
		key->size--;
}

static int read_key(struct vet *vet, const char *path)
{
	char probe[CANDOR_PSEUDONYM_SIZE + 1];
	candor_buffer *key = &vet->key;
	candor_err err = { 0 };

	if (slurp(key, path, LIMIT_KEY_BYTES))
		return EXIT_TROUBLE;
	trim_key(key);
	vet->gathering.key = key->data ? key->data : "";
	vet->gathering.key_size = key->size;
	if (candor_pseudonym(probe, (candor_str){ "", 0 }, key->data, key->size, &err))
		return complain("%s: %s", path, err.what);
	return EXIT_FINE;
}

static int read_tiers(struct vet *vet, const char *path)
{
	candor_buffer text = { 0 };
	candor_err err = { 0 };
	int status = slurp(&text, path, LIMIT_TIERS_BYTES);

	if (!status &&
	    candor_tiers_read(&vet->tiers, path, (candor_str){ text.data, text.size }, &err))
		status = complain_err(&err);
	vet->gathering.tiers = vet->tiers;
	candor_buffer_free(&text);
	return status;
}

static int read_people(struct vet *vet, const char *path)
{
	candor_buffer text = { 0 };
	candor_err err = { 0 };
	int status = slurp(&text, path, LIMIT_PEOPLE_BYTES);

	if (!status &&
	    candor_people_read(&vet->people, path, (candor_str){ text.data, text.size }, &err))
		status = complain_err(&err);
	vet->gathering.people = vet->people;
	candor_buffer_free(&text);
	return status;
}

static int vet_operands(struct vet *vet, const struct options *options)
{
	struct run run = { .options = options,
			   .sink = &vet_sink,
			   .data = vet,
			   .outputs = &vet->outputs,
			   .write = conclude_and_write,
			   .writes_partial = 1 };
	candor_err err = { 0 };
	int status;

	if (candor_authors_new(&vet->authors, &vet->gathering, &err))
		return complain_err(&err);
	status = run_operands(&run);
	return status ? status : vet->missing;
}

int vet_run(const struct options *given)
{
	struct options options = *given;
	struct vet vet = { .options = given };
	int status;

	options.authors = 1;
	vet.threads = crew_threads(given->threads);
	vet.crew = (candor_crew){ crew_run_parts, &vet.threads };
	vet.gathering.crew = &vet.crew;
	vet.gathering.min_posts = given->min_posts;
	vet.gathering.brand = given->brand;
	vet.gathering.directory = getenv("TMPDIR");
	status = outputs_parse(&vet.outputs, &vet_formats, given);
	if (!status)
		status = settings_check(given);
	if (!status)
		status = wanted_read(&vet.wanted, given);
	if (!status && given->key_file)
		status = read_key(&vet, given->key_file);
	if (!status && given->tiers_file)
		status = read_tiers(&vet, given->tiers_file);
	if (!status && given->people_file)
		status = read_people(&vet, given->people_file);
	if (!status)
		status = vet_operands(&vet, &options);
	candor_authors_free(vet.authors);
	candor_buffer_free(&vet.key);
	candor_tiers_free(vet.tiers);
	candor_people_free(vet.people);
	wanted_free(&vet.wanted);
	return status;
}
