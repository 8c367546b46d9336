/*
 * Formats of exporters: an invented sample of each (tests/formats/samples.txt), and real ones
 * where they are (tests/formats/shared.tsv). CANDOR_UPDATE writes samples.txt anew.
 */
#define _XOPEN_SOURCE 700
#include <ftw.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

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

/* Real exports ----------------------------------------------------------------------------- */

static uint32_t hash(candor_str text)
{
	uint32_t h = 2166136261u;

	for (size_t i = 0; i < text.size; i++)
		h = (h ^ (unsigned char)text.data[i]) * 16777619u;
	return h;
}

/* "AUTHOR, LENGTH, TIME, LIKES COMMENTS SHARES": the author's id as a hash, the text's bytes.
 */
static void describe(char out[256], const candor_post *post)
{
	static const candor_field fields[] = { CANDOR_FIELD_POSTED_AT, CANDOR_FIELD_LIKES,
					       CANDOR_FIELD_COMMENTS, CANDOR_FIELD_SHARES };
	static const char before[] = "\t\t  ";
	int size = snprintf(out, 256, "%08x\t%zu", hash(post->field[CANDOR_FIELD_AUTHOR_ID]),
			    post->field[CANDOR_FIELD_TEXT].size);

	for (size_t i = 0; i < 4; i++) {
		candor_str value = post->field[fields[i]];

		size += snprintf(out + size, 256 - (size_t)size, "%c%.*s", before[i],
				 value.size ? (int)value.size : 1,
				 value.size ? value.data : "-");
		assert_true(size < 256);
	}
}

struct outcome {
	size_t posts, skipped, refused, broken;
	char first[256], last[256];
	char exporter[64]; /* the last one */
};

static void note_exporter(struct outcome *outcome, const candor_origin *origin)
{
	if (origin->exporter)
		snprintf(outcome->exporter, sizeof(outcome->exporter), "%s", origin->exporter);
}

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

/* Reads the file, or all members of the archive. */
static void read_shared(struct outcome *outcome, const char *path)
{
	/* As the months of Pushshift need. */
	const candor_input_options options = { .max_window = (size_t)2 << 30 };
	candor_input *input;
	candor_block *block;
	int status;

	assert_int_equal(candor_input_open(&input, path, &options, NULL), CANDOR_OK);
	assert_int_equal(candor_block_new(&block, NULL), CANDOR_OK);
	while ((status = candor_input_read(input, block, NULL)) != 0) {
		outcome->broken += status < 0;
		if (status < 0)
			continue;
		add_block(outcome, block);
		note_exporter(outcome, candor_block_origin(block));
	}
	note_exporter(outcome, candor_input_origin(input));
	candor_block_free(block);
	candor_input_close(input);
}

static void check_shared(const char *root, const char *line)
{
	char path[1024], found[1024];
	const char *tab = strchr(line, '\t');
	struct outcome outcome = { .first = "\t\t\t", .last = "\t\t\t" };

	snprintf(path, sizeof(path), "%s/%.*s", root, (int)(tab - line), line);
	read_shared(&outcome, path);
	snprintf(found, sizeof(found), "%s\t%zu\t%zu\t%zu\t%zu\t%s\t%s", outcome.exporter,
		 outcome.posts, outcome.skipped, outcome.refused, outcome.broken, outcome.first,
		 outcome.last);
	if (getenv("CANDOR_UPDATE"))
		printf("%.*s\t%s\n", (int)(tab - line), line, found);
	else if (strcmp(found, tab + 1))
		fail_msg("%.*s\n%s\nexpected\n%s", (int)(tab - line), line, found, tab + 1);
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

/* The table, and where the folder's name ends in the paths of nftw. */
static char *shared_table;
static size_t shared_root;

static int expect_line(const char *path, const struct stat *info, int kind, struct FTW *walk)
{
	char line[1024];

	(void)info;
	if (kind != FTW_F || !strcmp(path + walk->base, "LICENSE"))
		return 0;
	snprintf(line, sizeof(line), "\n%s\t", path + shared_root + 1);
	if (!strstr(shared_table, line))
		fail_msg("%s is not in tests/formats/shared.tsv", path);
	return 0;
}

/* Every file of the folder is in the table. */
static void test_shared_all(void **state)
{
	const char *root = shared_path("data/formats");

	(void)state;
	if (!root)
		skip();
	shared_table = read_text("tests/formats/shared.tsv");
	shared_root = strlen(root);
	assert_int_equal(nftw(root, expect_line, 16, FTW_PHYS), 0);
	free(shared_table);
}

/* What is recognized does not depend on the cut, even where the first record tells nothing. */
static void test_cuts(void **state)
{
	static const char text[] = "{\"errors\":[]}\n\n{\"broken\n"
				   "{\"tweet\":{\"full_text\":\"a\"}}\n";
	static const size_t chunks[] = { 1, 2, 5, 15, 16, 40, 0 };

	(void)state;
	for (size_t i = 0; i < sizeof(chunks) / sizeof(chunks[0]); i++) {
		struct posts posts =
			read_memory("x.jsonl", text, strlen(text), NULL, chunks[i]);

		assert_string_equal(posts.exporter, "X archive");
		assert_string_equal(posts.log, "3:2 ESYNTAX\n4 platform=twitter text=a\n");
		free_posts(&posts);
	}
}

/* The engine ------------------------------------------------------------------------------- */

/* What the text gives with the options, by the format of this stanza. */
static void expect_own(const char *stanza, const char *name, const char *text, const char *map,
		       const char *log)
{
	char path[] = "/tmp/candor-format-XXXXXX";
	const char *files[] = { path };
	const candor_input_options options = {
		.exporters = files, .exporter_count = 1, .exporter = "own", .map = map
	};
	FILE *file = fdopen(mkstemp(path), "w");
	struct posts posts;
	char outcome[8192];

	assert_non_null(file);
	fprintf(file, "Format: own\nName: own\nSignature: none.of.these\n%s", stanza);
	fclose(file);
	posts = read_memory(name, text, strlen(text), &options, 0);
	remove(path);
	put_outcome(outcome, &posts);
	if (strcmp(outcome, log))
		fail_msg("%s:\n%s%s\nexpected:\n%s", text, outcome, posts.what, log);
	free_posts(&posts);
}

static void test_paths(void **state)
{
	(void)state;
	/* Alternatives in order, first of a list, empty and null give way. */
	expect_own("Text: a.b | c\n", "x.jsonl",
		   "{\"c\":\"c\",\"a\":[{\"b\":\"\"},{\"b\":\"1\"},{\"b\":\"2\"}]}", NULL,
		   "1 text=1\n");
	expect_own("Text: a.b | c\n", "x.jsonl", "{\"c\":\"c\",\"a\":{\"b\":null}}", NULL,
		   "1 text=c\n");
	/* A string or an object under one key. */
	expect_own("Text: t\nAuthor-Id: a.id | a\n", "x.jsonl",
		   "{\"t\":\"x\",\"a\":{\"id\":5}} {\"t\":\"y\",\"a\":\"6\"}", NULL,
		   "1 author_id=5 text=x\n1 author_id=6 text=y\n");
	/* The last of repeated keys, whole. */
	expect_own("Text: a.b\nUrls: a.u\n", "x.jsonl",
		   "{\"a\":{\"b\":\"1\",\"u\":[\"x\"]},\"a\":{\"b\":\"2\"}}", NULL,
		   "1 text=2 duplicates=1\n");
	expect_own("Items: i\nText: t\n", "x.jsonl",
		   "{\"i\":[{\"t\":\"1\"}],\"i\":[{\"t\":\"2\"},null,3]}", NULL,
		   "1 text=2 duplicates=1\nskipped other=1\n");
	/* Escaped keys, lists. */
	expect_own("Text: a\nHashtags: h.n | h\n", "x.jsonl",
		   "{\"\\u0061\":\"\\ud800\",\"h\":[\"1\",\"2\",{\"n\":\"3\"},{\"n\":\"4\"}]}",
		   NULL, "1 text=\xef\xbf\xbd hashtags=3 4 surrogates=1\n");
	/* Names of --map come first, --map's lists too. */
	expect_own("Text: a\nId: i\n", "x.jsonl",
		   "{\"a\":\"a\",\"b\":\"b\",\"i\":1,\"k\":[\"x\",[1],\"y\"]}",
		   "text=b,hashtags=k", "1 id=1 text=b hashtags=x y\n");
	expect_own("Text: a\nId: i\n", "x.csv", "a,b,i\n1,2,3\n", "text=b", "2 id=3 text=2\n");
	/* Broken records are refused, the others read. */
	expect_own("Items: i\nText: t\n", "x.jsonl",
		   "{\"i\":[{\"t\":\"1\"}\n{\"i\":[{\"t\":\"2\"}]}\n", NULL,
		   "1:16 ESYNTAX\n2 text=2\n");
	expect_own("Text: t\nRepair: nul\n", "x.jsonl", "{\"t\":\"a\"}\n", NULL, "1 text=a\n");
}

/* Rows by the columns in whose places their times and counts are. */
static void test_rows(void **state)
{
	static const char stanza[] = "Id: id\nText: t\nPosted-At: d\nLikes: n\n"
				     "Rows: id, k, t, d, n\nRows: id, k, t, p, d, n\n";

	(void)state;
	expect_own(stanza, "x.csv", "id,t,d,n\n1,a,2024-05-01,1\n2,k,b,2024-05-01,2\n", NULL,
		   "2 id=1 text=a posted_at=2024-05-01 likes=1\n"
		   "3 id=2 text=b posted_at=2024-05-01 likes=2 misfits=1\n");
	/* An empty place tells as little as a surplus without values. */
	expect_own(stanza, "x.csv",
		   "id,t,d,n\n1,k,a,,2024-05-01,1,,\n2,k,b,,,\n3,a,2024-05-01,4,,\n4,a\n", NULL,
		   "2 id=1 text=a posted_at=2024-05-01 likes=1 misfits=1\n3:1 EREJECTED\n"
		   "4 id=3 text=a posted_at=2024-05-01 likes=4\n5:1 EREJECTED\n");
	/* The header of the others, and names of --map. */
	expect_own(stanza, "x.csv",
		   "id,t,d,n\n\xef\xbb\xbfid,k,t,d,n\n1,k,a,2024-05-01,1\n2,k,b,1,2024-05-01\n",
		   "hashtags=k,likes=n",
		   "3 id=1 text=a hashtags=k posted_at=2024-05-01 likes=1 misfits=1\n"
		   "4:1 EREJECTED\nskipped header=1\n");
	/* Without them only the header counts. */
	expect_own("Text: t\nLikes: n\n", "x.csv", "t,n\na\nb,2,,\nc,d,3\n", NULL,
		   "2 text=a\n3 text=b likes=2\n4:1 EREJECTED\n");
}

static void test_conditions(void **state)
{
	static const char text[] = "{\"t\":\"RT @a\"}\n{\"t\":\"b\",\"o\":{}}\n"
				   "{\"t\":\"c\",\"k\":[\"x\",\"yz\"]}\n{\"t\":\"d\"}\n";

	(void)state;
	expect_own("Text: t\nSkip: repost if t ^= RT @ | MT @\n", "x.jsonl", text, NULL,
		   "2 text=b\n3 text=c\n4 text=d\nskipped repost=1\n");
	expect_own("Text: t\nSkip: other if o\n", "x.jsonl", text, NULL,
		   "1 text=RT @a\n3 text=c\n4 text=d\nskipped other=1\n");
	expect_own("Text: t\nSkip: other if !k\n", "x.jsonl", text, NULL,
		   "3 text=c\nskipped other=3\n");
	expect_own("Text: t\nSkip: private if k | o !~ z\n", "x.jsonl", text, NULL,
		   "3 text=c\nskipped private=3\n");
	expect_own("Text: t\nSkip: removed if k = x\n", "x.jsonl", text, NULL,
		   "1 text=RT @a\n2 text=b\n4 text=d\nskipped removed=1\n");
	expect_own("Skip: other\n", "x.jsonl", text, NULL, "skipped other=4\n");
}

static void test_bad_stanzas(void **state)
{
	static const char *const bad[] = {
		"Text: a..b\n",
		"Text: .a\n",
		"Text: a |\n",
		"Text: +a\n",
		"Items: x\n",
		"Text: a\nText: b\n",
		"Text: a\nLike: x\n",
		"Text: a\nJoin: a = b\n",
		"Text: a\nRepair: x\n",
		"Text: %path\n",
		"Text: a\nSkip: x\n",
		"Text: a\nSkip: other if b = 1|2|3|4|5|6|7|8|9\n",
		"Text: a.b.c.d.e.f.g.h.i.j.k.l.m.n.o.p.q\n",
		"Text: a\nBeside: /etc/passwd\n",
		"Text: a\nTixt: b\n",
		"Text: a\nRows: a, ,b\n",
		("Text: a\nRows: a\nRows: a\nRows: a\nRows: a\nRows: a\nRows: a\nRows: a\n"
		 "Rows: a\nRows: a\n"),
		"Text:\n",
	};
	char path[] = "/tmp/candor-format-XXXXXX";
	const char *files[] = { path };

	(void)state;
	assert_true(mkstemp(path) >= 0);
	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
		FILE *file = fopen(path, "w");
		candor_exporters *set;
		candor_err err = { 0 };

		fprintf(file, "Format: own\nName: own\nSignature: x\n%s", bad[i]);
		fclose(file);
		assert_true(candor_exporters_new(&set, files, 1, &err) < 0);
		assert_true(err.line > 0 && err.what[0] && !strcmp(err.where, path));
		assert_null(set);
	}
	remove(path);
}

int main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_samples),     cmocka_unit_test(test_all),
		cmocka_unit_test(test_shared),      cmocka_unit_test(test_shared_all),
		cmocka_unit_test(test_cuts),        cmocka_unit_test(test_paths),
		cmocka_unit_test(test_rows),        cmocka_unit_test(test_conditions),
		cmocka_unit_test(test_bad_stanzas),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
