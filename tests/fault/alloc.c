/*
 * alloc RULES.LEX: makes one allocation after the other fail, the first, the second, ... until
 * a run needs no more, in everything the library does. Each run must end in CANDOR_ENOMEM, or
 * do without the memory and give the same bytes as a run that had it; and leave no block.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "candor.h"

/* Runs of a task; beyond, allocations are sampled, the first ones densely. */
#define RUNS_MOST 600

static struct {
	size_t count;   /* allocations of this run */
	size_t fail_at; /* 1: the first; 0: none */
	long blocks;    /* that are not freed */
} heap;

static void *resize(void *block, size_t size)
{
	void *moved;

	if (++heap.count == heap.fail_at)
		return NULL;
	moved = realloc(block, size);
	heap.blocks += moved && !block;
	return moved;
}

static void release(void *block)
{
	heap.blocks -= block != NULL;
	free(block);
}

/* ---- What is read ---- */

static const char jsonl[] =
	"{\"id\":\"1\",\"author_id\":\"ann\",\"posted_at\":\"2025-01-02\",\"label\":1,"
	"\"text\":\"Not an ad! Use code MIA20 for 20% off #ad\",\"hashtags\":[\"a\",\"b\"]}\n"
	"{\"id\":\"2\",\"author_id\":\"bo\",\"posted_at\":\"2025-01-03\",\"label\":0,"
	"\"text\":\"It broke after two weeks, \\u00e9\\ud83d\\ude00 and then again.\"}\n"
	"{\"id\":\"3\",\"author_id\":\"ann\",\"label\":1,\"text\":\"Use code DEE10, link in "
	"bio\"}\n"
	"{\"id\":\"4\",\"author_id\":\"bo\",\"label\":0,\"text\":\"it broke within a week\"}\n"
	"{\"id\":\"5\"}\n"
	"{\"text\":\"\xff\xfe\",\n";
static const char json[] = "[{\"id\":1,\"text\":\"it broke\",\"a\":{\"b\":[1,2]}},"
			   "{\"id\":2,\"text\":\"use code MIA20\"}]";
static const char csv[] = "id,text,likes\r\n1,\"it \"\"broke\"\"\r\ntwice\",3\r\n2,fine,4\r\n";
static const char tsv[] = "id\ttext\n1\tit broke\n2\tfine\n";
static const char text[] = "it broke\nuse code MIA20\n";
static const unsigned char gzip[] = { 0x1f, 0x8b, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00,
				      0x00, 0x03, 0xcb, 0x2c, 0x51, 0x48, 0x2a, 0xca,
				      0xcf, 0x4e, 0xe5, 0x02, 0x00, 0x31, 0x2d, 0xd8,
				      0xe8, 0x09, 0x00, 0x00, 0x00 };

/* p.jsonl, stored: {"id":1,"text":"it broke"} */
static const unsigned char zip[] = {
	0x50, 0x4b, 0x03, 0x04, 0x14, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x21, 0x00,
	0xa1, 0xf9, 0x78, 0x66, 0x1b, 0x00, 0x00, 0x00, 0x1b, 0x00, 0x00, 0x00, 0x07, 0x00,
	0x00, 0x00, 0x70, 0x2e, 0x6a, 0x73, 0x6f, 0x6e, 0x6c, 0x7b, 0x22, 0x69, 0x64, 0x22,
	0x3a, 0x31, 0x2c, 0x22, 0x74, 0x65, 0x78, 0x74, 0x22, 0x3a, 0x22, 0x69, 0x74, 0x20,
	0x62, 0x72, 0x6f, 0x6b, 0x65, 0x22, 0x7d, 0x0a, 0x50, 0x4b, 0x01, 0x02, 0x14, 0x03,
	0x14, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x21, 0x00, 0xa1, 0xf9, 0x78, 0x66,
	0x1b, 0x00, 0x00, 0x00, 0x1b, 0x00, 0x00, 0x00, 0x07, 0x00, 0x00, 0x00, 0x00, 0x00,
	0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x80, 0x01, 0x00, 0x00, 0x00, 0x00, 0x70, 0x2e,
	0x6a, 0x73, 0x6f, 0x6e, 0x6c, 0x50, 0x4b, 0x05, 0x06, 0x00, 0x00, 0x00, 0x00, 0x01,
	0x00, 0x01, 0x00, 0x35, 0x00, 0x00, 0x00, 0x40, 0x00, 0x00, 0x00, 0x00, 0x00
};
/* The same line. */
static const unsigned char zstd[] = { 0x28, 0xb5, 0x2f, 0xfd, 0x24, 0x1b, 0xd9, 0x00,
				      0x00, 0x7b, 0x22, 0x69, 0x64, 0x22, 0x3a, 0x31,
				      0x2c, 0x22, 0x74, 0x65, 0x78, 0x74, 0x22, 0x3a,
				      0x22, 0x69, 0x74, 0x20, 0x62, 0x72, 0x6f, 0x6b,
				      0x65, 0x22, 0x7d, 0x0a, 0xc4, 0x36, 0xac, 0x65 };

static candor_ruleset *rules;
static const char *rules_path;

/* What is done with a post of an input. */
struct use {
	int (*post)(void *data, const candor_post *post, const candor_result *result);
	void *data;
	candor_buffer *rejects; /* or NULL */
	candor_inputs *inputs;  /* or NULL */
};

static int use_post(const struct use *use, candor_scanner *scanner, const candor_post *post,
		    candor_err *err)
{
	const candor_result *result;
	int status = candor_scan(scanner, post, &result, err);

	return status ? status : use->post(use->data, post, result);
}

static int use_block(const struct use *use, candor_scanner *scanner, candor_block *block,
		     candor_err *err)
{
	uint64_t posts = 0, rejected = 0;
	candor_post post;
	candor_str record;
	int got;

	while ((got = candor_block_next(block, &post, &record, err)) != 0) {
		if (got == CANDOR_ENOMEM)
			return got;
		if (got > 0 && (got = use_post(use, scanner, &post, err)) < 0)
			return got;
		posts += got == 0;
		rejected += got < 0;
		if (err->code && use->rejects)
			candor_reject_jsonl(candor_block_origin(block), err, record,
					    use->rejects);
		*err = (candor_err){ 0 };
	}
	if (use->inputs)
		candor_inputs_add(use->inputs, block, posts, rejected);
	return CANDOR_OK;
}

static int read_all(const struct use *use, const void *data, size_t size, candor_err *err)
{
	candor_scanner *scanner = NULL;
	candor_input *input = NULL;
	candor_block *block = NULL;
	int status = candor_scanner_new(&scanner, rules, err);

	if (!status)
		status = candor_input_open_memory(&input, "memory", data, size, NULL, err);
	if (!status)
		status = candor_block_new(&block, err);
	while (!status && (status = candor_input_read(input, block, err)) > 0)
		status = use_block(use, scanner, block, err);
	if (!status && use->inputs)
		candor_inputs_end(use->inputs, input);
	candor_block_free(block);
	candor_input_close(input);
	candor_scanner_free(scanner);
	return status;
}

/* ---- Tasks: each appends what came of it ---- */

static int append_fields(void *data, const candor_post *post, const candor_result *result)
{
	(void)result;
	for (candor_field i = 0; i < CANDOR_FIELD_COUNT; i++)
		candor_buffer_append(data, post->field[i].data, post->field[i].size);
	return CANDOR_OK;
}

#define READING(name, bytes, count)                                  \
	static int read_##name(candor_buffer *out, candor_err *err)  \
	{                                                            \
		struct use use = { append_fields, out, NULL, NULL }; \
                                                                     \
		return read_all(&use, bytes, count, err);            \
	}

READING(jsonl, jsonl, strlen(jsonl))
READING(json, json, strlen(json))
READING(csv, csv, strlen(csv))
READING(tsv, tsv, strlen(tsv))
READING(text, text, strlen(text))
READING(gzip, gzip, sizeof(gzip))
READING(zip, zip, sizeof(zip))
READING(zstd, zstd, sizeof(zstd))

static int load(candor_buffer *out, const candor_ruleset_options *options, candor_err *err)
{
	candor_ruleset *ruleset = NULL;
	char *shown = NULL;
	int status = candor_ruleset_new(&ruleset, options, err);

	for (size_t i = 0; !status && i < 3; i++) {
		status = candor_ruleset_show(ruleset, candor_ruleset_rule(ruleset, i)->id,
					     &shown, err);
		if (!status)
			candor_buffer_append(out, shown, strlen(shown));
		candor_free(shown);
		shown = NULL;
	}
	candor_ruleset_free(ruleset);
	return status;
}

static int load_file(candor_buffer *out, candor_err *err)
{
	candor_ruleset_options options = { &rules_path, 1, 1, 0, CANDOR_ENGINE_FAST };

	return load(out, &options, err);
}

static int load_builtin(candor_buffer *out, candor_err *err)
{
	candor_ruleset_options options = { .authors = 1 };

	return load(out, &options, err);
}

static int append_format(void *data, const candor_post *post, const candor_result *result)
{
	for (size_t i = 0; candor_format_at(i); i++)
		candor_format_post(candor_format_at(i), post, result, data);
	candor_explain(post, result, NULL, data);
	return CANDOR_OK;
}

static int write_posts(candor_buffer *out, candor_err *err)
{
	struct use use = { append_format, out, out, NULL };

	return read_all(&use, jsonl, strlen(jsonl), err);
}

static int add_to_summary(void *data, const candor_post *post, const candor_result *result)
{
	return candor_summary_add(data, post, result);
}

static int write_summary(candor_buffer *out, candor_err *err)
{
	struct use use = { .post = add_to_summary };
	candor_summary *summary = NULL;
	int status = candor_summary_new(&summary, err);

	if (!status)
		status = candor_inputs_new(&use.inputs, err);
	use.data = summary;
	if (!status)
		status = read_all(&use, jsonl, strlen(jsonl), err);
	if (!status) {
		candor_summary_inputs(summary, use.inputs);
		candor_summary_text(summary, NULL, out);
		candor_summary_html(summary, "note", out);
	}
	candor_summary_free(summary);
	candor_inputs_free(use.inputs);
	return status;
}

static int add_to_authors(void *data, const candor_post *post, const candor_result *result)
{
	return candor_authors_add(data, post, result);
}

static int write_authors(candor_buffer *out, candor_err *err)
{
	struct use use = { .post = add_to_authors };
	candor_authors *authors = NULL, *part = NULL;
	int status = candor_authors_new(&authors, NULL, err);

	if (!status)
		status = candor_authors_new(&part, NULL, err);
	use.data = part;
	if (!status)
		status = read_all(&use, jsonl, strlen(jsonl), err);
	if (!status)
		status = candor_authors_merge(authors, part, err);
	if (!status)
		status = candor_authors_conclude(authors, rules, err);
	if (!status) {
		candor_authors_text(authors, NULL, NULL, out);
		candor_authors_jsonl(authors, NULL, out);
		candor_authors_csv(authors, NULL, out);
		candor_authors_html(authors, NULL, out);
	}
	candor_authors_free(part);
	candor_authors_free(authors);
	return status;
}

static int add_to_eval(void *data, const candor_post *post, const candor_result *result)
{
	return candor_eval_add(data, post, result);
}

static int write_eval(candor_buffer *out, candor_err *err)
{
	candor_eval_options options = { .threshold = 0.5, .worst = 2, .resamples = 5 };
	struct use use = { .post = add_to_eval };
	candor_eval *eval = NULL;
	int status = candor_eval_new(&eval, &options, err);

	use.data = eval;
	if (!status)
		status = read_all(&use, jsonl, strlen(jsonl), err);
	if (!status) {
		candor_eval_text(eval, NULL, out);
		candor_eval_json(eval, out);
	}
	candor_eval_free(eval);
	return status;
}

static int add_to_fit(void *data, const candor_post *post, const candor_result *result)
{
	int status = candor_fit_add(data, 0, post, result);

	return status < 0 ? status : CANDOR_OK;
}

static int write_fit(candor_buffer *out, candor_err *err)
{
	struct use use = { .post = add_to_fit };
	candor_fit *fit = NULL;
	int status = candor_fit_new(&fit, NULL, err);

	if (!status && candor_fit_set(fit, "memory", 0, err) < 0)
		status = err->code;
	use.data = fit;
	if (!status)
		status = read_all(&use, jsonl, strlen(jsonl), err);
	if (!status)
		status = candor_fit_run(fit, rules, err);
	if (!status)
		status = candor_fit_validate(fit, err);
	if (!status) {
		candor_fit_lexicon(fit, out);
		candor_fit_changes(fit, out);
		candor_fit_figures(fit, out);
		candor_fit_json(fit, out);
	}
	candor_fit_free(fit);
	return status;
}

static int add_to_miner(void *data, const candor_post *post, const candor_result *result)
{
	return candor_miner_add(data, CANDOR_NEUTRAL, post, result);
}

static int write_mined(candor_buffer *out, candor_err *err)
{
	candor_miner_options options = { .field = CANDOR_FIELD_TEXT,
					 .min_posts = 2,
					 .examples = 1 };
	struct use use = { .post = add_to_miner };
	candor_miner *miner = NULL;
	int status = candor_miner_new(&miner, &options, err);

	use.data = miner;
	if (!status)
		status = read_all(&use, jsonl, strlen(jsonl), err);
	if (!status)
		status = candor_miner_run(miner, rules, err);
	if (!status) {
		candor_miner_lexicon(miner, out);
		candor_miner_text(miner, out);
		candor_miner_json(miner, out);
	}
	candor_miner_free(miner);
	return status;
}

static const struct task {
	const char *name;
	int (*run)(candor_buffer *out, candor_err *err);
	size_t runs; /* at most; 0: RUNS_MOST */
} tasks[] = {
	{ "read jsonl", read_jsonl, 0 },       { "read json", read_json, 0 },
	{ "read csv", read_csv, 0 },           { "read tsv", read_tsv, 0 },
	{ "read text", read_text, 0 },         { "read gzip", read_gzip, 0 },
	{ "read zip", read_zip, 0 },           { "read zstd", read_zstd, 0 },
	{ "load a lexicon", load_file, 0 },    { "load the shipped lexicons", load_builtin, 8 },
	{ "write posts", write_posts, 0 },     { "write a summary", write_summary, 0 },
	{ "write authors", write_authors, 0 }, { "write an evaluation", write_eval, 0 },
	{ "write a fit", write_fit, 0 },       { "write mined phrases", write_mined, 0 },
};

/* ---- Trying ---- */

static int failures;

static void fail(const struct task *task, const char *what)
{
	printf("not ok - %s, allocation %zu: %s\n", task->name, heap.fail_at, what);
	failures++;
}

/* Runs a task with the allocation `at` failing; returns how many there were. */
static size_t try(const struct task *task, size_t at, const candor_buffer *wanted,
		  candor_buffer *out)
{
	candor_err err = { 0 };
	long before = heap.blocks;
	int status;

	heap.count = 0;
	heap.fail_at = at;
	status = task->run(out, &err);
	if (!status && out->failed)
		status = CANDOR_ENOMEM;
	heap.fail_at = at && heap.count >= at ? at : 0;
	if (status && (status != CANDOR_ENOMEM || !heap.fail_at))
		fail(task, err.what[0] ? err.what : "another error than CANDOR_ENOMEM");
	if (!status && wanted &&
	    (out->size != wanted->size || memcmp(out->data, wanted->data, out->size) != 0))
		fail(task, "success, but other bytes");
	if (heap.blocks - (out->data != NULL) != before)
		fail(task, "a leak");
	heap.fail_at = 0;
	return heap.count;
}

static void try_all(const struct task *task)
{
	candor_buffer wanted = { 0 };
	size_t total = try(task, 0, NULL, &wanted);
	size_t most = task->runs ? task->runs : RUNS_MOST, runs = 0;

	for (size_t at = 1; at <= total; runs++) {
		candor_buffer out = { 0 };

		try(task, at, &wanted, &out);
		candor_buffer_free(&out);
		/* All, or the first half densely and the rest in even steps. */
		at += total <= most || runs < most / 2 ? 1 : 2 * total / most;
	}
	candor_buffer_free(&wanted);
	printf("ok - %s: %zu of %zu allocations\n", task->name, runs, total);
}

int main(int argc, char **argv)
{
	candor_ruleset_options options = { &rules_path, 1, 1, 0, CANDOR_ENGINE_FAST };
	candor_err err = { 0 };

	if (argc < 2)
		return 2;
	rules_path = argv[1];
	candor_set_allocator(resize, release);
	if (candor_ruleset_new(&rules, &options, &err)) {
		printf("%s: %s\n", err.where, err.what);
		return 2;
	}
	for (size_t i = 0; i < sizeof(tasks) / sizeof(*tasks); i++)
		try_all(&tasks[i]);
	candor_ruleset_free(rules);
	if (heap.blocks) {
		printf("not ok - %ld blocks are left\n", heap.blocks);
		failures++;
	}
	return failures > 0;
}
