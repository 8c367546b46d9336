/* The library as its user sees it: candor.h only, from bytes to bytes. */
#include <pthread.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "candor.h"

static const char archive[] =
	"{\"id\":\"1\",\"author_id\":\"ann\",\"text\":\"#ad Loving this serum!\"}\n"
	"{\"id\":\"2\",\"text\":\"Paid $64 at the shop in March, the zipper broke twice.\"}\n"
	"{\"id\":\"3\",\"text\":\"非广！小黄车见，报我名字减20\"}\n"
	"not a record\n"
	"{\"id\":\"4\",\"title\":\"广告\",\"text\":\"the bridge was closed\"}\n";

enum { POSTS = 4, REJECTED = 1 };

static candor_ruleset *ruleset;

static int load_rules(void **state)
{
	(void)state;
	return candor_ruleset_new(&ruleset, NULL, NULL);
}

static int free_rules(void **state)
{
	(void)state;
	candor_ruleset_free(ruleset);
	return 0;
}

/* ---- The whole way ---- */

struct run {
	candor_buffer jsonl, csv, explained;
	candor_summary *summary;
	size_t posts;
};

static void take_post(struct run *run, const candor_post *post, const candor_result *result)
{
	const candor_style style = { 0, 72 };

	candor_format_post(candor_format_find("jsonl"), post, result, &run->jsonl);
	candor_format_post(candor_format_find("csv"), post, result, &run->csv);
	candor_explain(post, result, &style, &run->explained);
	assert_int_equal(candor_summary_add(run->summary, post, result), CANDOR_OK);
	run->posts++;
}

static void take_block(struct run *run, candor_scanner *scanner, candor_block *block)
{
	const candor_result *result;
	candor_post post;
	candor_str record;
	candor_err err = { 0 };
	int status;

	while ((status = candor_block_next(block, &post, &record, &err)) != 0) {
		if (status < 0) {
			assert_int_equal(err.line, 4);
			assert_string_equal(err.where, "archive");
			candor_summary_reject(run->summary, &err);
			err = (candor_err){ 0 };
			continue;
		}
		assert_string_equal(post.file, "archive");
		assert_true(record.size > 10 && record.data[0] == '{');
		assert_int_equal(candor_scan(scanner, &post, &result, NULL), CANDOR_OK);
		take_post(run, &post, result);
	}
}

/* Everything, with `err` NULL throughout. Free with end_run. */
static void run_archive(struct run *run)
{
	candor_input *input;
	candor_block *block;
	candor_scanner *scanner;

	memset(run, 0, sizeof(*run));
	assert_int_equal(candor_summary_new(&run->summary, NULL), CANDOR_OK);
	assert_int_equal(candor_scanner_new(&scanner, ruleset, NULL), CANDOR_OK);
	assert_int_equal(candor_block_new(&block, NULL), CANDOR_OK);
	assert_int_equal(candor_input_open_memory(&input, "archive", archive,
						  sizeof(archive) - 1, NULL, NULL),
			 CANDOR_OK);
	candor_format_begin(candor_format_find("csv"), &run->csv);
	while (candor_input_read(input, block, NULL) > 0)
		take_block(run, scanner, block);
	candor_format_end(candor_format_find("csv"), &run->csv);
	assert_string_equal(candor_input_origin(input)->format, "jsonl");
	assert_string_equal(candor_input_origin(input)->compression, "none");
	assert_int_equal(candor_input_consumed(input), sizeof(archive) - 1);
	assert_int_equal(candor_input_size(input), sizeof(archive) - 1);
	candor_input_close(input);
	candor_block_free(block);
	candor_scanner_free(scanner);
}

static void end_run(struct run *run)
{
	candor_buffer_free(&run->jsonl);
	candor_buffer_free(&run->csv);
	candor_buffer_free(&run->explained);
	candor_summary_free(run->summary);
}

static int buffer_has(const candor_buffer *buffer, const char *text)
{
	size_t n = strlen(text);

	for (size_t i = 0; i + n <= buffer->size; i++)
		if (memcmp(buffer->data + i, text, n) == 0)
			return 1;
	return 0;
}

static size_t count_lines(const candor_buffer *buffer)
{
	size_t count = 0;

	for (size_t i = 0; i < buffer->size; i++)
		count += buffer->data[i] == '\n';
	return count;
}

static void bytes_to_bytes(void **state)
{
	const candor_style style = { 0, 0 };
	candor_buffer text = { 0 };
	struct run run;

	(void)state;
	run_archive(&run);
	assert_int_equal(run.posts, POSTS);
	assert_int_equal(count_lines(&run.jsonl), POSTS);
	assert_true(count_lines(&run.csv) > POSTS);
	assert_true(buffer_has(&run.jsonl, "\"schema\":\"candor.post/1\",\"id\":\"1\""));
	assert_true(buffer_has(&run.jsonl, "\"disclosure\":\"contradictory\""));
	assert_true(buffer_has(&run.jsonl, "\"field\":\"title\",\"start\":0,\"end\":6"));
	assert_true(buffer_has(&run.explained, "en.disclosure.ad-tag"));
	assert_int_equal(candor_summary_posts(run.summary), POSTS);
	assert_int_equal(candor_summary_rejected(run.summary), REJECTED);
	candor_summary_text(run.summary, &style, &text);
	assert_true(text.size > 0 && !text.failed);
	candor_buffer_free(&text);
	end_run(&run);
}

/* ---- Results ---- */

static const candor_result *scan(candor_scanner *scanner, candor_post *post, const char *text)
{
	const candor_result *result;

	memset(post, 0, sizeof(*post));
	post->file = "memory";
	post->line = 1;
	post->field[CANDOR_FIELD_TEXT] = (candor_str){ text, strlen(text) };
	assert_int_equal(candor_scan(scanner, post, &result, NULL), CANDOR_OK);
	return result;
}

static void results_last_until_the_next_scan(void **state)
{
	candor_scanner *first, *second;
	const candor_result *kept, *other;
	candor_post post, another;
	char text[] = "use code MIA20 for 20% off";

	(void)state;
	assert_int_equal(candor_scanner_new(&first, ruleset, NULL), CANDOR_OK);
	assert_int_equal(candor_scanner_new(&second, ruleset, NULL), CANDOR_OK);
	kept = scan(first, &post, text);
	assert_true(kept->finding_count > 0);
	for (int i = 0; i < 50; i++) {
		other = scan(second, &another, i % 2 ? "(ad) new" : "");
		assert_int_equal(other->finding_count, i % 2);
	}
	for (size_t i = 0; i < kept->finding_count; i++) {
		const candor_finding *finding = &kept->findings[i];

		/* Findings point into the post. */
		assert_ptr_equal(finding->text.data, text + finding->start);
		assert_ptr_equal(candor_ruleset_find(ruleset, finding->rule->id),
				 finding->rule);
	}
	assert_ptr_equal(scan(first, &post, ""), kept);
	assert_int_equal(kept->finding_count, 0);
	candor_scanner_free(first);
	candor_scanner_free(second);
}

/* ---- Threads ---- */

struct worker {
	candor_buffer out;
	int failed;
};

static void *work(void *data)
{
	static const char *const texts[] = {
		"#ad Loving this serum!",      "本文含广告",
		"use code MIA20, link in bio", "花了328，油皮，闷痘了，用了两周就闲鱼了",
		"s.p.o.n.s.o.r.e.d post",      "nothing here",
	};
	struct worker *worker = data;
	candor_scanner *scanner;
	candor_post post = { .file = "thread", .line = 1 };

	if (candor_scanner_new(&scanner, ruleset, NULL)) {
		worker->failed = 1;
		return NULL;
	}
	for (size_t i = 0; i < 600 && !worker->failed; i++) {
		const char *text = texts[i % (sizeof(texts) / sizeof(*texts))];
		const candor_result *result;

		post.field[CANDOR_FIELD_TEXT] = (candor_str){ text, strlen(text) };
		worker->failed = candor_scan(scanner, &post, &result, NULL);
		if (!worker->failed)
			candor_format_post(candor_format_find("jsonl"), &post, result,
					   &worker->out);
	}
	candor_scanner_free(scanner);
	return NULL;
}

static void threads_share_a_ruleset(void **state)
{
	candor_ruleset *shared = ruleset;
	struct worker workers[2] = { { .failed = 0 }, { .failed = 0 } };
	pthread_t threads[2];

	(void)state;
	/* A fresh one, so that both threads meet patterns that were never run. */
	assert_int_equal(candor_ruleset_new(&ruleset, NULL, NULL), CANDOR_OK);
	for (int i = 0; i < 2; i++)
		assert_int_equal(pthread_create(&threads[i], NULL, work, &workers[i]), 0);
	for (int i = 0; i < 2; i++)
		assert_int_equal(pthread_join(threads[i], NULL), 0);
	candor_ruleset_free(ruleset);
	ruleset = shared;
	for (int i = 0; i < 2; i++)
		assert_false(workers[i].failed || workers[i].out.failed);
	assert_true(workers[0].out.size > 10000);
	assert_int_equal(workers[0].out.size, workers[1].out.size);
	assert_memory_equal(workers[0].out.data, workers[1].out.data, workers[0].out.size);
	candor_buffer_free(&workers[0].out);
	candor_buffer_free(&workers[1].out);
}

/* ---- Without err, without anything ---- */

static void errors_need_no_err(void **state)
{
	const char *paths[] = { "/no/such.lex" };
	candor_ruleset_options options = { .paths = paths, .path_count = 1 };
	candor_input_options bad_format = { .format = "punched cards" };
	candor_input_options bad_map = { .map = "text" };
	candor_ruleset *rules;
	candor_input *input;
	candor_test_counts counts;
	char *out;
	size_t size;

	(void)state;
	assert_int_equal(candor_ruleset_new(&rules, &options, NULL), CANDOR_EIO);
	assert_null(rules);
	options.engine = (candor_engine)77;
	assert_int_equal(candor_ruleset_new(&rules, &options, NULL), CANDOR_EUSAGE);
	assert_null(rules);
	assert_int_equal(candor_input_open(&input, "/no/such/file", NULL, NULL), CANDOR_EIO);
	assert_int_equal(candor_input_open_memory(&input, "x", "", 0, &bad_format, NULL),
			 CANDOR_EUSAGE);
	assert_int_equal(candor_input_open_memory(&input, "x", "", 0, &bad_map, NULL),
			 CANDOR_EUSAGE);
	assert_int_equal(candor_ruleset_show(ruleset, "no.such", &out, NULL), CANDOR_EUSAGE);
	assert_int_equal(
		candor_lexicon_format("x", (candor_str){ "Bad\n", 4 }, &out, &size, NULL),
		CANDOR_ESYNTAX);
	assert_int_equal(candor_ruleset_test(ruleset, NULL, NULL, &counts, NULL), CANDOR_OK);
	assert_int_equal(counts.failed, 0);
	assert_int_equal(candor_normalize(&out, &size, (candor_str){ "ＡＤ", 6 }, NULL),
			 CANDOR_OK);
	assert_string_equal(out, "ad");
	assert_int_equal(size, 2);
	candor_free(out);
	assert_int_equal(candor_normalize(&out, &size, (candor_str){ NULL, 0 }, NULL),
			 CANDOR_OK);
	assert_string_equal(out, "");
	candor_free(out);
}

static void damaged_input_is_an_error(void **state)
{
	static const char cut[] = "\x1f\x8b\x08\0\0\0\0\0\0\x03";
	candor_input *input;
	candor_block *block;

	(void)state;
	assert_int_equal(candor_block_new(&block, NULL), CANDOR_OK);
	assert_int_equal(
		candor_input_open_memory(&input, "x", cut, sizeof(cut) - 1, NULL, NULL),
		CANDOR_OK);
	assert_int_equal(candor_input_read(input, block, NULL), CANDOR_EDAMAGED);
	candor_input_close(input);
	candor_block_free(block);
}

static void freeing_nothing_is_allowed(void **state)
{
	candor_buffer buffer = { 0 };

	(void)state;
	candor_input_close(NULL);
	candor_block_free(NULL);
	candor_ruleset_free(NULL);
	candor_scanner_free(NULL);
	candor_summary_free(NULL);
	candor_free(NULL);
	candor_buffer_free(&buffer);
	candor_buffer_append(&buffer, "", 0);
	candor_buffer_append(&buffer, NULL, 0);
	assert_false(buffer.failed);
	candor_buffer_free(&buffer);
	candor_buffer_free(&buffer);
}

/* ---- Names ---- */

static int is_word(const char *name)
{
	return name && *name && strspn(name, "abcdefghijklmnopqrstuvwxyz-_") == strlen(name);
}

static void everything_has_a_name(void **state)
{
	size_t formats = 0;

	(void)state;
	for (int i = 0; i < CANDOR_FIELD_COUNT; i++)
		assert_true(is_word(candor_field_name((candor_field)i)));
	for (int i = 0; i < CANDOR_VERDICT_COUNT; i++)
		assert_true(is_word(candor_verdict_name((candor_verdict)i)));
	for (int i = 0; i < CANDOR_DISCLOSURE_COUNT; i++)
		assert_true(is_word(candor_disclosure_name((candor_disclosure)i)));
	for (unsigned i = 0; i < CANDOR_FLAG_COUNT; i++)
		assert_true(is_word(candor_flag_name(i)));
	assert_null(candor_field_name(CANDOR_FIELD_COUNT));
	assert_null(candor_flag_name(CANDOR_FLAG_COUNT));
	assert_null(candor_format_find("no such format"));
	for (; candor_format_at(formats); formats++)
		assert_ptr_equal(
			candor_format_find(candor_format_name(candor_format_at(formats))),
			candor_format_at(formats));
	assert_true(formats >= 2);
	assert_string_equal(candor_version(), CANDOR_VERSION);
	assert_non_null(strstr(candor_libraries(), "PCRE2"));
	assert_true(candor_has_engine(CANDOR_ENGINE_FAST));
	assert_true(candor_has_engine(CANDOR_ENGINE_PLAIN));
	assert_false(candor_has_engine((candor_engine)77));
}

static void rules_can_be_listed(void **state)
{
	size_t count = candor_ruleset_rule_count(ruleset), categories = 0, composites = 0;
	candor_category category;

	(void)state;
	assert_true(count > 160);
	for (size_t i = 0; i < count; i++) {
		const candor_rule *rule = candor_ruleset_rule(ruleset, i);
		char *stanza;

		assert_ptr_equal(candor_ruleset_find(ruleset, rule->id), rule);
		assert_true(rule->category && rule->summary && rule->source && rule->lexicon);
		assert_true(rule->weight >= 0 && rule->weight <= 10);
		composites += (size_t)rule->is_composite;
		assert_int_equal(candor_ruleset_show(ruleset, rule->id, &stanza, NULL),
				 CANDOR_OK);
		assert_non_null(strstr(stanza, rule->id));
		candor_free(stanza);
	}
	while (candor_ruleset_category(ruleset, categories, &category))
		categories++;
	assert_true(categories >= 12);
	assert_true(composites > 0);
	assert_null(candor_ruleset_rule(ruleset, count));
	assert_null(candor_ruleset_find(ruleset, ""));
	assert_int_equal(candor_ruleset_engine(ruleset), CANDOR_ENGINE_FAST);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(bytes_to_bytes),
		cmocka_unit_test(results_last_until_the_next_scan),
		cmocka_unit_test(threads_share_a_ruleset),
		cmocka_unit_test(errors_need_no_err),
		cmocka_unit_test(damaged_input_is_an_error),
		cmocka_unit_test(freeing_nothing_is_allowed),
		cmocka_unit_test(everything_has_a_name),
		cmocka_unit_test(rules_can_be_listed),
	};

	return cmocka_run_group_tests(tests, load_rules, free_rules);
}
