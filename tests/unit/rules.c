#include "rules.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/mem.h"
#include "lexicon/builtin.h"
#include "lexicon/engine.h"
#include "lexicon/ruleset.h"

static const struct engine *const engines[] = {
	[CANDOR_ENGINE_FAST] = &engine_fast,
	[CANDOR_ENGINE_PLAIN] = &engine_plain,
	[CANDOR_ENGINE_VECTORSCAN] = &engine_vectorscan,
};

static int add_categories(candor_ruleset *ruleset, candor_err *err)
{
	candor_str text = { builtin_lexicons[0].data, builtin_lexicons[0].size };

	return ruleset_add_text(ruleset, builtin_lexicons[0].name, NULL, text, err);
}

candor_ruleset *rules_from_text(const char *text, int with_categories, candor_engine engine,
				candor_err *err)
{
	static const char head[] = "Lexicon: test\nFormat: 1\nLanguage: any\n\n";
	candor_ruleset *ruleset = mem_zero(1, sizeof(*ruleset));
	candor_buffer all = { 0 };
	int status = 0;

	ruleset->engine = engine;
	ruleset->matcher = engines[engine];
	candor_buffer_append(&all, head, sizeof(head) - 1);
	candor_buffer_append(&all, text, strlen(text));
	if (with_categories)
		status = add_categories(ruleset, err);
	if (!status)
		status = ruleset_add_text(ruleset, "test.lex", NULL,
					  (candor_str){ all.data, all.size }, err);
	candor_buffer_free(&all);
	if (!status)
		status = ruleset_freeze(ruleset, 0, err);
	if (!status)
		return ruleset;
	candor_ruleset_free(ruleset);
	return NULL;
}

static candor_ruleset *shipped[3];
static candor_scanner *scanner;

static void free_shipped(void)
{
	candor_scanner_free(scanner);
	candor_ruleset_free(shipped[0]);
	candor_ruleset_free(shipped[1]);
	candor_ruleset_free(shipped[2]);
}

const candor_ruleset *rules_shipped(candor_engine engine)
{
	candor_ruleset_options options = { .engine = engine };
	candor_err err = { 0 };

	if (!shipped[0] && !shipped[1] && !shipped[2])
		atexit(free_shipped);
	if (!shipped[engine] && candor_ruleset_new(&shipped[engine], &options, &err))
		fail_msg("%s:%zu:%zu: %s", err.where, err.line, err.column, err.what);
	return shipped[engine];
}

const candor_result *scan_value(candor_field field, candor_str value)
{
	static candor_post post;
	const candor_result *result = NULL;

	if (!scanner)
		assert_int_equal(
			candor_scanner_new(&scanner, rules_shipped(CANDOR_ENGINE_FAST), NULL),
			CANDOR_OK);
	post = (candor_post){ .file = "test", .line = 1 };
	post.field[field] = value;
	assert_int_equal(candor_scan(scanner, &post, &result, NULL), CANDOR_OK);
	return result;
}

const candor_result *scan_text(const char *text)
{
	return scan_value(CANDOR_FIELD_TEXT, (candor_str){ text, strlen(text) });
}

static int begins(const char *text, const char *prefix)
{
	return strncmp(text, prefix, strlen(prefix)) == 0;
}

int has_finding(const candor_result *result, const char *prefix)
{
	for (size_t i = 0; i < result->finding_count; i++)
		if (begins(result->findings[i].rule->id, prefix) ||
		    begins(result->findings[i].rule->category, prefix))
			return 1;
	for (size_t i = 0; i < result->adjustment_count; i++)
		if (begins(result->adjustments[i].id, prefix))
			return 1;
	return 0;
}

candor_post post_of(const char *text)
{
	candor_post post = { .file = "test", .line = 1 };

	post.field[CANDOR_FIELD_TEXT] = (candor_str){ text, strlen(text) };
	return post;
}

static size_t visit_block(candor_block *block, size_t count, size_t stride, post_visit *visit,
			  void *data)
{
	candor_err err = { 0 };
	candor_str record;
	candor_post post;
	int status;

	while ((status = candor_block_next(block, &post, &record, &err)) > 0)
		if (count++ % stride == 0)
			visit(data, &post, record);
	if (status < 0)
		fail_msg("%s:%zu: %s", err.where, err.line, err.what);
	return count;
}

size_t each_post(const char *path, size_t stride, post_visit *visit, void *data)
{
	candor_err err = { 0 };
	candor_input *input = NULL;
	candor_block *block = NULL;
	size_t count = 0;
	int status;

	if (candor_input_open(&input, path, NULL, &err) || candor_block_new(&block, &err))
		fail_msg("%s: %s", path, err.what);
	while ((status = candor_input_read(input, block, &err)) > 0)
		count = visit_block(block, count, stride, visit, data);
	if (status < 0)
		fail_msg("%s: %s", path, err.what);
	candor_block_free(block);
	candor_input_close(input);
	return count;
}

const char *shared_path(const char *relative)
{
	static char path[1024];
	const char *root = getenv("CANDOR_SHARED");

	snprintf(path, sizeof(path), "%s/%s", root ? root : "../shared", relative);
	if (access(path, R_OK) == 0)
		return path;
	print_message("skipped: %s is not here\n", path);
	return NULL;
}
