/* The lexicon tools: check, test, fmt, show. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "lexicon/builtin.h"
#include "rules.h"

#define CATEGORY "Category: c\nAxis: brand\nCap: 2\nSummary: s\n\n"
#define RULE(id, body)                                                         \
	"Rule: " id "\nCategory: c\nWeight: 1\nSummary: s\n" body "Match: x\n" \
	"No-Match: y\nSource: s\n\n"

static candor_ruleset *load_text(const char *text)
{
	candor_err err = { 0 };
	candor_ruleset *rules = rules_from_text(text, 0, CANDOR_ENGINE_FAST, &err);

	if (!rules)
		fail_msg("%s:%zu:%zu: %s", err.where, err.line, err.column, err.what);
	return rules;
}

/* ---- candor lexicon check and test ---- */

struct heard {
	char log[8192];
	size_t size;
};

static void hear(const candor_diagnostic *diagnostic, void *data)
{
	struct heard *heard = data;

	heard->size +=
		(size_t)snprintf(heard->log + heard->size, sizeof(heard->log) - heard->size,
				 "%s:%zu %d %s: %s\n", diagnostic->where, diagnostic->line,
				 (int)diagnostic->severity, diagnostic->rule, diagnostic->what);
	assert_true(heard->size < sizeof(heard->log));
}

static const char warned_lexicon[] = CATEGORY RULE("good", "Phrase: fine\n")
	RULE("boundary", "Pattern: \\bword\\b\n") RULE("han", "Pattern: 广告\\w\n")
		RULE("open", "Pattern: never.*bound\n") RULE("nested", "Pattern: z(a+)+\n")
			RULE("bare", "Pattern: \\d{2}\n") RULE("space", "Pattern: two words \n")
				RULE("again", "Phrase: fine\n");

static void check_warns(void **state)
{
	static const char *const expected[] = {
		"boundary: \\b and \\w do not work",
		"han: \\b and \\w do not work",
		"open: unbounded repeat",
		"nested: nested repeats",
		"bare: no literal text",
		"space: pattern ends with a space",
		"again: the same as in good",
	};
	candor_ruleset *rules = load_text(warned_lexicon);
	struct heard heard = { .size = 0 };
	int serious = candor_ruleset_check(rules, hear, &heard, NULL);

	(void)state;
	assert_true(serious >= 6);
	for (size_t i = 0; i < sizeof(expected) / sizeof(*expected); i++)
		if (!strstr(heard.log, expected[i]))
			fail_msg("no `%s` in\n%s", expected[i], heard.log);
	assert_null(strstr(heard.log, "good: \\b"));
	assert_int_equal(candor_ruleset_check(rules, NULL, NULL, NULL), serious);
	candor_ruleset_free(rules);
	assert_int_equal(
		candor_ruleset_check(rules_shipped(CANDOR_ENGINE_FAST), NULL, NULL, NULL), 0);
}

/* Whatever an override makes of it. */
static void check_notes_authored_weight(void **state)
{
	candor_ruleset *rules = load_text(
		CATEGORY RULE("off", "Phrase: one\n") "Rule: idle\nCategory: c\nWeight: 0\n"
						      "Summary: s\nPhrase: two\nMatch: two\n"
						      "Match: two!\nNo-Match: y\nSource: s\n\n"
						      "Override: off\nWeight: 0\n");
	struct heard heard = { .size = 0 };

	(void)state;
	assert_int_equal(candor_ruleset_check(rules, hear, &heard, NULL), 0);
	assert_non_null(strstr(heard.log, "idle: weight is 0"));
	assert_null(strstr(heard.log, "off: weight is 0"));
	candor_ruleset_free(rules);
}

/* Same words, same kind, a field in common; the first such rule is named. */
static void check_names_duplicates(void **state)
{
	candor_ruleset *rules =
		load_text(CATEGORY RULE("bio", "Scope: bio\nPhrase: fine\n")
				  RULE("text", "Phrase: fine\nPhrase: other\n")
					  RULE("pattern", "Pattern: fine\n")
						  RULE("twice", "Phrase: fine\n"));
	struct heard heard = { .size = 0 };

	(void)state;
	assert_int_equal(candor_ruleset_check(rules, hear, &heard, NULL), 1);
	assert_non_null(strstr(heard.log, "twice: the same as in text\n"));
	candor_ruleset_free(rules);
}

static void many_patterns_are_checked(void **state)
{
	enum { RULES = 100, PHRASES = 50 };
	candor_buffer text = { 0 };
	candor_ruleset *rules;

	(void)state;
	candor_buffer_append(&text, CATEGORY, strlen(CATEGORY));
	for (int i = 0; i < RULES; i++) {
		char line[128];

		candor_buffer_append(
			&text, line,
			(size_t)snprintf(line, sizeof(line),
					 "Rule: r%d\nCategory: c\nWeight: 1\nSummary: s\n", i));
		for (int j = 0; j < PHRASES; j++)
			candor_buffer_append(&text, line,
					     (size_t)snprintf(line, sizeof(line),
							      "Phrase: w%d %d\n", j, i / 2));
		candor_buffer_append(
			&text, line,
			(size_t)snprintf(line, sizeof(line),
					 "Match: x\nMatch: x\nNo-Match: y\nSource: s\n\n"));
	}
	candor_buffer_append(&text, "", 1);
	text.size--;
	rules = load_text(text.data);
	assert_int_equal(candor_ruleset_check(rules, NULL, NULL, NULL), RULES / 2 * PHRASES);
	candor_ruleset_free(rules);
	candor_buffer_free(&text);
}

static void examples_are_run(void **state)
{
	candor_ruleset *rules = load_text(
		CATEGORY
		"Rule: a\nCategory: c\nWeight: 1\nSummary: s\nPhrase: x\nMatch: x\n"
		"Match: nothing here\nNo-Match: an x\nNo-Match: y\nTodo-Match: x here\n"
		"Todo-Match: z\nSource: s\n");
	struct heard heard = { .size = 0 };
	candor_test_counts counts;

	(void)state;
	assert_int_equal(candor_ruleset_test(rules, hear, &heard, &counts, NULL), CANDOR_OK);
	assert_int_equal(counts.examples, 6);
	assert_int_equal(counts.failed, 2);
	assert_string_equal(heard.log,
			    "test.lex:16 2 a: example does not match: nothing here\n"
			    "test.lex:17 2 a: example matches and must not: an x\n"
			    "test.lex:19 0 a: example matches now: make it a Match: x here\n");
	candor_ruleset_free(rules);
}

/* With one engine: test_engines.c holds the others against it, example by example. */
static void shipped_examples_hold(void **state)
{
	struct heard heard = { .size = 0 };
	candor_test_counts counts;

	(void)state;
	assert_int_equal(candor_ruleset_test(rules_shipped(CANDOR_ENGINE_FAST), hear, &heard,
					     &counts, NULL),
			 CANDOR_OK);
	if (counts.failed)
		fail_msg("%s", heard.log);
	assert_true(counts.examples > 1000);
}

/* ---- candor lexicon fmt and show ---- */

static size_t count_comments(const char *text)
{
	size_t count = *text == '#';

	for (const char *p = text; (p = strstr(p, "\n#")) != NULL; p++)
		count++;
	return count;
}

static void shipped_files_are_canonical(void **state)
{
	(void)state;
	for (size_t i = 0; i < builtin_lexicon_count; i++) {
		const struct builtin_lexicon *lexicon = &builtin_lexicons[i];
		char *once, *twice;
		size_t once_size, twice_size;

		assert_int_equal(
			candor_lexicon_format(lexicon->name,
					      (candor_str){ lexicon->data, lexicon->size },
					      &once, &once_size, NULL),
			CANDOR_OK);
		assert_int_equal(candor_lexicon_format(lexicon->name,
						       (candor_str){ once, once_size }, &twice,
						       &twice_size, NULL),
				 CANDOR_OK);
		assert_int_equal(once_size, twice_size);
		assert_memory_equal(once, twice, once_size + 1);
		assert_int_equal(count_comments(once), count_comments(lexicon->data));
		candor_free(once);
		candor_free(twice);
	}
}

static void format_sorts_and_keeps(void **state)
{
	static const char untidy[] = "# about\n\nLexicon: t \nLanguage: any\nFormat: 1\n\n\n\n"
				     "# of b\nRule: b\n# why so heavy\nWeight: 1  \n"
				     "Pattern: x \n# of c\nCategory: c\n# within\n d\n# last";
	static const char tidy[] =
		"# about\n\nLexicon: t\nFormat: 1\nLanguage: any\n\n"
		"# of b\nRule: b\n# of c\n# within\nCategory: c d\n# why so heavy\nWeight: 1\n"
		"Pattern: x \n# last\n";
	candor_err err = { 0 };
	char *out;
	size_t size;

	(void)state;
	assert_int_equal(candor_lexicon_format("t", (candor_str){ untidy, sizeof(untidy) - 1 },
					       &out, &size, NULL),
			 CANDOR_OK);
	assert_string_equal(out, tidy);
	assert_int_equal(size, sizeof(tidy) - 1);
	candor_free(out);
	assert_int_equal(candor_lexicon_format("t", (candor_str){ "Rule: b\nWieght: 1\n", 18 },
					       &out, &size, &err),
			 CANDOR_ESYNTAX);
	assert_null(out);
	assert_int_equal(err.line, 2);
}

static void show_prints_one_rule(void **state)
{
	candor_ruleset *rules =
		load_text(CATEGORY RULE("a", "Phrase: left\n") RULE("b", "Phrase: right\n"));
	candor_err err = { 0 };
	char *out;

	(void)state;
	assert_int_equal(candor_ruleset_show(rules, "b", &out, NULL), CANDOR_OK);
	assert_string_equal(out, "Rule: b\nCategory: c\nWeight: 1\nSummary: s\nPhrase: right\n"
				 "Match: x\nNo-Match: y\nSource: s\n");
	candor_free(out);
	assert_int_equal(candor_ruleset_show(rules, "nobody", &out, &err), CANDOR_EUSAGE);
	assert_null(out);
	assert_non_null(strstr(err.what, "nobody"));
	candor_ruleset_free(rules);
}

/* ---- The guide for authors ---- */

/* The next whole lexicon of the document, without its indentation; 0 at the end. */
static int next_example(candor_buffer *out, FILE *document)
{
	char line[512];
	int inside = 0;

	out->size = 0;
	while (fgets(line, sizeof(line), document)) {
		int indented = strncmp(line, "    ", 4) == 0;

		inside |= strncmp(line, "    Lexicon: ", 13) == 0;
		if (inside && !indented && line[0] != '\n')
			break;
		if (inside && strncmp(line, "    Lexicon: ", 13) != 0)
			candor_buffer_append(out, line + (indented ? 4 : 0),
					     strlen(line + (indented ? 4 : 0)));
	}
	candor_buffer_append(out, "", 1);
	return inside;
}

static void load_example(const char *path, const char *text)
{
	const candor_ruleset_options options = { .paths = &path, .path_count = 1 };
	struct heard heard = { .size = 0 };
	candor_ruleset *rules = NULL;
	candor_test_counts counts;
	candor_err err = { 0 };
	FILE *file = fopen(path, "w");

	assert_non_null(file);
	fprintf(file, "Lexicon: example\n%s", text);
	fclose(file);
	if (candor_ruleset_new(&rules, &options, &err) < 0)
		fail_msg("%s:%zu: %s", err.where, err.line, err.what);
	assert_int_equal(candor_ruleset_test(rules, hear, &heard, &counts, NULL), CANDOR_OK);
	assert_string_equal(heard.log, "");
	assert_int_equal(candor_ruleset_check(rules, NULL, NULL, NULL), 0);
	candor_ruleset_free(rules);
}

static void examples_of_the_guide_load(void **state)
{
	char directory[] = "/tmp/candor-guide-XXXXXX", path[64];
	FILE *document = fopen("docs/lexicon.md", "r");
	candor_buffer text = { 0 };
	int examples = 0;

	(void)state;
	assert_non_null(document);
	assert_non_null(mkdtemp(directory));
	snprintf(path, sizeof(path), "%s/guide.lex", directory);
	for (; next_example(&text, document); examples++)
		load_example(path, text.data);
	assert_int_equal(examples, 2);
	candor_buffer_free(&text);
	fclose(document);
	unlink(path);
	rmdir(directory);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(check_warns),
		cmocka_unit_test(check_notes_authored_weight),
		cmocka_unit_test(check_names_duplicates),
		cmocka_unit_test(many_patterns_are_checked),
		cmocka_unit_test(examples_are_run),
		cmocka_unit_test(shipped_examples_hold),
		cmocka_unit_test(shipped_files_are_canonical),
		cmocka_unit_test(format_sorts_and_keeps),
		cmocka_unit_test(show_prints_one_rule),
		cmocka_unit_test(examples_of_the_guide_load),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
