/*
 * Formats of exporters: an invented sample of each (tests/formats/samples.txt), and real ones
 * where they are (tests/formats/shared.tsv). CANDOR_UPDATE writes samples.txt anew.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "posts.h"
#include "rules.h"

#define SAMPLES "tests/formats/samples.txt"

static char *read_text(const char *path)
{
	FILE *file = fopen(path, "rb");
	size_t capacity = 1 << 20;
	char *text = calloc(1, capacity);

	assert_non_null(file);
	assert_non_null(text);
	assert_true(fread(text, 1, capacity - 1, file) < capacity - 1);
	fclose(file);
	return text;
}

/* The part of *text up to `end`, which becomes NUL; *text moves behind it. */
static char *take(char **text, const char *end)
{
	char *part = *text, *found = strstr(part, end);

	if (found) {
		*found = '\0';
		*text = found + strlen(end);
	} else {
		*text += strlen(*text);
	}
	return part;
}

/* Name of the format with the id. */
static const char *name_of(const candor_exporters *set, const char *id)
{
	const candor_exporter *exporter;

	for (size_t i = 0; (exporter = candor_exporters_at(set, i)); i++)
		if (!strcmp(exporter->id, id))
			return exporter->name;
	fail_msg("no format %s", id);
	return NULL;
}

struct sample {
	const char *id, *file, *input, *expected;
};

/* "== ID FILE", the input, "--", what comes out of it. */
static int next_sample(struct sample *sample, char **text)
{
	if (!**text)
		return 0;
	sample->id = take(text, " ");
	sample->file = take(text, "\n");
	sample->input = take(text, "--\n");
	sample->expected = take(text, "== ");
	return 1;
}

/* The posts, and how many were skipped: "skipped repost=1". */
static void put_outcome(char out[8192], const struct posts *posts)
{
	size_t size = (size_t)snprintf(out, 8192, "%s", posts->log);

	for (int i = 0; i < CANDOR_SKIP_COUNT; i++)
		if (posts->skipped[i])
			size += (size_t)snprintf(out + size, 8192 - size, "skipped %s=%d\n",
						 candor_skip_name((candor_skip)i),
						 (int)posts->skipped[i]);
	assert_true(size < 8192);
}

static void check_sample(const struct sample *sample, const candor_exporters *set, FILE *update)
{
	struct posts posts =
		read_memory(sample->file, sample->input, strlen(sample->input), NULL, 0);
	struct posts cut =
		read_memory(sample->file, sample->input, strlen(sample->input), NULL, 1);

	char outcome[8192];

	put_outcome(outcome, &posts);
	if (strcmp(posts.exporter, name_of(set, sample->id)))
		fail_msg("%s: read as \"%s\"", sample->id, posts.exporter);
	assert_string_equal(cut.log, posts.log);
	if (update)
		fprintf(update, "== %s %s\n%s--\n%s", sample->id, sample->file, sample->input,
			outcome);
	else if (strcmp(outcome, sample->expected))
		fail_msg("%s:\n%sexpected:\n%s", sample->id, outcome, sample->expected);
	free_posts(&posts);
	free_posts(&cut);
}

static void test_samples(void **state)
{
	const char *update_path = getenv("CANDOR_UPDATE");
	char *text = read_text(SAMPLES), *at = text + 3;
	FILE *update = update_path ? fopen(update_path, "wb") : NULL;
	candor_exporters *set;
	struct sample sample;

	(void)state;
	assert_int_equal(candor_exporters_new(&set, NULL, 0, NULL), CANDOR_OK);
	while (next_sample(&sample, &at))
		check_sample(&sample, set, update);
	candor_exporters_free(set);
	free(text);
	if (update)
		fclose(update);
}

/* Every format has a sample. */
static void test_all(void **state)
{
	char *text = read_text(SAMPLES), start[128];
	const candor_exporter *exporter;
	candor_exporters *set;

	(void)state;
	assert_int_equal(candor_exporters_new(&set, NULL, 0, NULL), CANDOR_OK);
	for (size_t i = 0; (exporter = candor_exporters_at(set, i)); i++) {
		snprintf(start, sizeof(start), "== %s ", exporter->id);
		if (!strstr(text, start))
			fail_msg("%s has no sample", exporter->id);
	}
	candor_exporters_free(set);
	free(text);
}

/* Real exports ------------------------------------------------------------------------------
 */

static uint32_t hash(candor_str text)
{
	uint32_t h = 2166136261u;

	for (size_t i = 0; i < text.size; i++)
		h = (h ^ (unsigned char)text.data[i]) * 16777619u;
	return h;
}

/* "AUTHOR,LENGTH,TIME,LIKES": the author's id as a hash, the text's bytes. */
static void describe(char out[256], const candor_post *post)
{
	candor_str time = post->field[CANDOR_FIELD_POSTED_AT];
	candor_str likes = post->field[CANDOR_FIELD_LIKES];

	snprintf(out, 256, "%08x\t%zu\t%.*s\t%.*s", hash(post->field[CANDOR_FIELD_AUTHOR_ID]),
		 post->field[CANDOR_FIELD_TEXT].size, (int)time.size,
		 time.data ? time.data : "", (int)likes.size, likes.data ? likes.data : "");
}

struct outcome {
	size_t posts, skipped, refused;
	char first[256], last[256];
	const char *exporter;
};

static void add_block(struct outcome *outcome, candor_block *block)
{
	candor_post post;
	int status;

	while ((status = candor_block_next(block, &post, NULL, NULL))) {
		outcome->refused += status < 0;
		if (status < 0)
			continue;
		describe(outcome->last, &post);
		if (!outcome->posts++)
			memcpy(outcome->first, outcome->last, sizeof(outcome->first));
	}
	for (int i = 0; i < CANDOR_SKIP_COUNT; i++)
		outcome->skipped += candor_block_skipped(block, (candor_skip)i);
}

static void check_shared(const char *root, const char *line)
{
	char path[1024], found[1024];
	const char *tab = strchr(line, '\t');
	struct outcome outcome = { .first = "\t\t\t", .last = "\t\t\t" };
	candor_input *input;
	candor_block *block;

	snprintf(path, sizeof(path), "%s/%.*s", root, (int)(tab - line), line);
	assert_int_equal(candor_input_open(&input, path, NULL, NULL), CANDOR_OK);
	assert_int_equal(candor_block_new(&block, NULL), CANDOR_OK);
	while (candor_input_read(input, block, NULL) > 0)
		add_block(&outcome, block);
	outcome.exporter = candor_input_origin(input)->exporter;
	snprintf(found, sizeof(found), "%s\t%zu\t%zu\t%zu\t%s\t%s",
		 outcome.exporter ? outcome.exporter : "", outcome.posts, outcome.skipped,
		 outcome.refused, outcome.first, outcome.last);
	if (getenv("CANDOR_UPDATE"))
		printf("%.*s\t%s\n", (int)(tab - line), line, found);
	else if (strcmp(found, tab + 1))
		fail_msg("%.*s\n%s\nexpected\n%s", (int)(tab - line), line, found, tab + 1);
	candor_block_free(block);
	candor_input_close(input);
}

static void test_shared(void **state)
{
	const char *root = shared_path("data/formats");
	char *text = read_text("tests/formats/shared.tsv"), *at = text;

	(void)state;
	if (!root) {
		free(text);
		skip();
	}
	while (*at) {
		const char *line = take(&at, "\n");

		if (*line != '#')
			check_shared(root, line);
	}
	free(text);
}

int main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_samples),
		cmocka_unit_test(test_all),
		cmocka_unit_test(test_shared),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
