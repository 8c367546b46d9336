/*
 * A hostile lexicon. Checked: loading succeeds or names its place; the canonical form is its
 * own canonical form; what loads finds the same with both engines, in its own text and
 * examples; and so does its canonical form.
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "lexicon/builtin.h"
#include "lexicon/engine.h"
#include "lexicon/ruleset.h"

#define CHECK(condition) check(condition, #condition, __LINE__)

static void check(int holds, const char *condition, int line)
{
	if (holds)
		return;
	fprintf(stderr, "fuzz_lexicon.c:%d: not so: %s\n", line, condition);
	abort();
}

/* ---- Loading ---- */

static int load(struct candor_ruleset *ruleset, candor_str text, candor_err *err)
{
	const struct builtin_lexicon *categories = &builtin_lexicons[0];
	int status = ruleset_add_text(ruleset, categories->name, NULL,
				      (candor_str){ categories->data, categories->size }, err);

	CHECK(status == CANDOR_OK);
	status = ruleset_add_text(ruleset, "fuzz.lex", NULL, text, err);
	return status ? status : ruleset_freeze(ruleset, 0, err);
}

/* NULL when the text is no lexicon. */
static struct candor_ruleset *ruleset_of(candor_str text, const struct engine *engine)
{
	struct candor_ruleset *ruleset = mem_zero(1, sizeof(*ruleset));
	candor_err err = { 0 };
	int status;

	CHECK(ruleset != NULL);
	ruleset->matcher = engine;
	status = load(ruleset, text, &err);
	CHECK(status == err.code);
	if (!status)
		return ruleset;
	CHECK(err.what[0] != '\0' && strcmp(err.where, "fuzz.lex") == 0);
	CHECK((status == CANDOR_ESYNTAX && err.line && err.column) || status == CANDOR_ELIMIT);
	candor_ruleset_free(ruleset);
	return NULL;
}

/* ---- The canonical form ---- */

static void check_format(candor_str text)
{
	candor_err err = { 0 };
	char *once, *twice;
	size_t once_size, twice_size;

	if (candor_lexicon_format("fuzz.lex", text, &once, &once_size, &err)) {
		CHECK(once == NULL && err.what[0] != '\0');
		return;
	}
	CHECK(once[once_size] == '\0');
	CHECK(candor_lexicon_format("fuzz.lex", (candor_str){ once, once_size }, &twice,
				    &twice_size, &err) == CANDOR_OK);
	CHECK(once_size == twice_size && memcmp(once, twice, once_size) == 0);
	candor_free(once);
	candor_free(twice);
}

/* ---- What it finds ---- */

static void compare(const candor_result *a, const candor_result *b)
{
	/* A work limit may be met where the fast engine need not look. */
	CHECK(a->finding_count == b->finding_count);
	for (size_t i = 0; i < a->finding_count; i++) {
		const candor_finding *left = &a->findings[i], *right = &b->findings[i];

		CHECK(strcmp(left->rule->id, right->rule->id) == 0);
		CHECK(left->field == right->field && left->start == right->start);
		CHECK(left->end == right->end && left->context == right->context);
	}
	CHECK(a->logit == b->logit && a->disclosure == b->disclosure);
}

struct pair {
	candor_scanner *plain, *fast;
};

static void scan_both(const struct pair *pair, candor_str value)
{
	candor_post post = { .file = "fuzz", .line = 1 };
	const candor_result *plain, *fast;

	post.field[CANDOR_FIELD_TEXT] = value;
	post.field[CANDOR_FIELD_BIO] = value;
	CHECK(candor_scan(pair->plain, &post, &plain, NULL) == CANDOR_OK);
	CHECK(candor_scan(pair->fast, &post, &fast, NULL) == CANDOR_OK);
	compare(plain, fast);
}

static void scan_examples(const struct pair *pair, const struct candor_ruleset *ruleset)
{
	for (size_t i = 0; i < ruleset->rule_count; i++)
		for (int kind = 0; kind < EXAMPLE_KINDS; kind++)
			for (const struct line_value *e = ruleset->rules[i].examples[kind]; e;
			     e = e->next)
				scan_both(pair, e->value);
}

/* What loads means the same in its canonical form. */
static void check_meaning(candor_scanner *scanner, const struct candor_ruleset *ruleset,
			  candor_str text)
{
	struct candor_ruleset *canonical;
	struct pair pair = { .plain = scanner };
	char *form;
	size_t size;

	CHECK(candor_lexicon_format("fuzz.lex", text, &form, &size, NULL) == CANDOR_OK);
	canonical = ruleset_of((candor_str){ form, size }, &engine_fast);
	CHECK(canonical != NULL && canonical->rule_count == ruleset->rule_count);
	CHECK(candor_scanner_new(&pair.fast, canonical, NULL) == CANDOR_OK);
	scan_both(&pair, text);
	scan_examples(&pair, ruleset);
	candor_scanner_free(pair.fast);
	candor_ruleset_free(canonical);
	candor_free(form);
}

static void check_tools(const struct candor_ruleset *ruleset)
{
	candor_test_counts counts;

	CHECK(candor_ruleset_check(ruleset, NULL, NULL, NULL) >= 0);
	CHECK(candor_ruleset_test(ruleset, NULL, NULL, &counts, NULL) == CANDOR_OK);
	for (size_t i = 0; i < ruleset->rule_count; i++) {
		const char *id = ruleset->rules[i].public.id;
		char *stanza;

		CHECK(candor_ruleset_find(ruleset, id) == &ruleset->rules[i].public);
		CHECK(candor_ruleset_show(ruleset, id, &stanza, NULL) == CANDOR_OK);
		candor_free(stanza);
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	candor_str text = { (const char *)data, size };
	struct candor_ruleset *plain, *fast;
	struct pair pair;

	check_format(text);
	plain = ruleset_of(text, &engine_plain);
	fast = ruleset_of(text, &engine_fast);
	CHECK(!plain == !fast);
	if (!plain)
		return 0;
	CHECK(candor_scanner_new(&pair.plain, plain, NULL) == CANDOR_OK);
	CHECK(candor_scanner_new(&pair.fast, fast, NULL) == CANDOR_OK);
	scan_both(&pair, text);
	scan_examples(&pair, plain);
	check_meaning(pair.plain, plain, text);
	check_tools(fast);
	candor_scanner_free(pair.plain);
	candor_scanner_free(pair.fast);
	candor_ruleset_free(plain);
	candor_ruleset_free(fast);
	return 0;
}
