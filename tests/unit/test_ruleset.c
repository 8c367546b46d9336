/* Loading lexicons: every mistake is named with file, line and column; includes, overrides. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/limits.h"
#include "lexicon/ruleset.h"
#include "rules.h"

/* rules_from_text puts a Lexicon stanza of three lines and a blank line before the text. */
enum { HEAD_LINES = 4 };

#define CATEGORY "Category: c\nAxis: brand\nCap: 2\nSummary: s\n\n"
#define RULE(id, body)                                                         \
	"Rule: " id "\nCategory: c\nWeight: 1\nSummary: s\n" body "Match: x\n" \
	"No-Match: y\nSource: s\n\n"

/* ---- Mistakes ---- */

static const struct mistake {
	const char *text;
	size_t line, column; /* of the text */
	const char *what;    /* the sentence, or its beginning */
} mistakes[] = {
	{ CATEGORY "Rule: a\nCategory: c\nWieght: 1\n", 8, 1,
	  "unknown key `Wieght`; did you mean `Weight`?" },
	{ CATEGORY "Rule: a\nQuux: 1\n", 7, 1, "unknown key `Quux`" },
	{ "Ruel: a\n", 1, 1, "unknown kind of stanza `Ruel`; did you mean `Rule`?" },
	{ "Category: c\nAxis: brand\nSummary: s\n", 1, 1, "`Cap` is missing" },
	{ CATEGORY "Rule: a\nCategory: c\nWeight: 1\nSummary: s\nPhrase: x\nMatch: x\n"
		   "Source: s\n",
	  6, 1, "`No-Match` is missing" },
	{ CATEGORY "Rule: a\nCategory: c\nWeight: 1\nSummary: s\nPhrase: x\nMatch: x\n"
		   "No-Match: y\n",
	  6, 1, "`Source` is missing" },
	{ CATEGORY "Rule: a\nCategory: c\nCategory: c\n", 8, 11, "`Category` is given twice" },
	{ CATEGORY "Rule: a\nWeight: heavy\n", 7, 9, "expected a number from 0 to 10" },
	{ CATEGORY "Rule: a\nWeight: -1\n", 7, 9, "expected a number from 0 to 10" },
	{ CATEGORY "Rule: a\nWeight: 10.1\n", 7, 9, "expected a number from 0 to 10" },
	{ CATEGORY "Rule: a\nWeight: 1e1\n", 7, 9, "expected a number from 0 to 10" },
	{ CATEGORY "Rule: a\nWeight: 1.2.3\n", 7, 9, "expected a number from 0 to 10" },
	{ CATEGORY "Rule: a\nWeight: 9999999999\n", 7, 9, "expected a number from 0 to 10" },
	{ CATEGORY "Rule: a\nWeight:\n", 7, 8, "expected a number from 0 to 10" },
	{ CATEGORY "Rule: a\nCategory: d\n", 7, 11, "unknown category `d`" },
	{ CATEGORY "Rule: A b\n", 6, 7, "expected a name of a-z, 0-9, `.` and `-`" },
	{ CATEGORY "Rule: a\nScope: text body\n", 7, 8, "expected fields from: title text" },
	{ CATEGORY "Rule: a\nScope:\n", 7, 7, "expected at least one field" },
	{ CATEGORY "Rule: a\nView: cooked\n", 7, 7, "expected `raw` or `normalized`" },
	{ CATEGORY "Rule: a\nWord: greek\n", 7, 7, "expected `latin` or `none`" },
	{ CATEGORY "Rule: a\nMax-Hits: 17\n", 7, 11, "expected a number from 1 to 16" },
	{ CATEGORY "Rule: a\nImitable: maybe\n", 7, 11, "expected `yes` or `no`" },
	{ CATEGORY "Rule: a\nPhrase:\n", 7, 8, "phrase is empty" },
	{ CATEGORY "Rule: a\nPhrase:   \n", 7, 9, "phrase is empty" },
	{ CATEGORY "Rule: a\nPhrase: \u200b\n", 7, 9, "phrase is empty" },
	{ CATEGORY "Rule: a\nPhrase: an be co do et fa go he in ja ko la my no or pi qu\n", 7,
	  9, "phrase has more than 16 words" },
	{ CATEGORY "Rule: a\nPattern:\n", 7, 9, "expected a pattern" },
	{ CATEGORY "Rule: a\nExcept: \u200b\n", 7, 9, "expected a phrase" },
	{ CATEGORY RULE("a", "Pattern: ab(c\n"), 10, 14,
	  "pattern: missing closing parenthesis" },
	{ CATEGORY RULE("a", "Pattern: [z-a]b\n"), 10, 13, "pattern: range out of order" },
	{ CATEGORY RULE("a", "Pattern: ab\\C\n"), 10, 14, "pattern: using \\C is disabled" },
	{ CATEGORY RULE("a", "Pattern: a*\n"), 10, 10, "pattern can match nothing at all" },
	{ CATEGORY RULE("a", "Pattern: (?:x|)\n"), 10, 10, "pattern can match nothing at all" },
	{ CATEGORY RULE("a", ""), 6, 1, "rule has neither `Phrase` nor `Pattern`" },
	{ CATEGORY RULE("a", "View: raw\nPhrase: x\n"), 6, 1,
	  "`View: raw` goes with `Pattern`, not `Phrase`, in `a`" },
	{ CATEGORY RULE("a", "Phrase: x\n") RULE("a", "Phrase: y\n"), 15, 1,
	  "id is used twice: `a`" },
	{ CATEGORY "Category: c\nAxis: brand\nCap: 1\nSummary: s\n", 6, 1,
	  "category `c` exists already" },
	{ "Category: c\nAxis: left\n", 2, 7, "expected `brand`, `consumer` or `neutral`" },
	{ "Category: c\nAxis: brand\nCap: 0\n", 3, 6, "expected a number from 0.01 to 20" },
	{ "Category: c\nDiscloses: all\n", 2, 12, "expected `clear`, `gifted`," },
	{ "Category: c\nNegation: drop\n", 2, 11, "expected `cancel` or `keep`" },
	{ CATEGORY
	  "Composite: x\nWhen: no.such & no.other\nAxis: brand\nWeight: 1\nSummary: s\n"
	  "Match: x\nNo-Match: y\nSource: s\n",
	  6, 1, "`When` speaks of `no.such`, which no rule or category is" },
	{ CATEGORY "Composite: x\nWhen: g:none\nAxis: brand\nWeight: 1\nSummary: s\n"
		   "Match: x\nNo-Match: y\nSource: s\n",
	  6, 1, "`When` speaks of `none`, which no rule or category is" },
	{ CATEGORY "Composite: x\nWhen: g:c & (a\n", 7, 0, NULL },
	{ CATEGORY "Composite: x\nWhen:\n", 7, 0, NULL },
	{ CATEGORY "Composite: x\nDiscloses: clear\n", 7, 12, "expected `contradictory`" },
	{ "Override: nobody\nWeight: 1\n", 1, 1, "nothing named `nobody` to override" },
	{ CATEGORY "Override: c\nWeight: 1\n", 6, 1, "a category has no `Weight`" },
	{ CATEGORY RULE("a", "Phrase: x\n") "Override: a\nCap: 1\n", 15, 1,
	  "a rule has no `Cap`; its category has" },
	{ "Include: other.lex\n", 1, 1, "`Include` works in lexicon files only" },
	{ "Include: ../other.lex\n", 1, 10, "expected a file below the directory" },
	{ "Include: /etc/passwd\n", 1, 10, "expected a file below the directory" },
	{ "Lexicon: again\nFormat: 2\nLanguage: en\n", 2, 9, "expected 1, the only format" },
};

static void check_mistake(const struct mistake *mistake)
{
	candor_err err = { 0 };
	candor_ruleset *rules = rules_from_text(mistake->text, 0, CANDOR_ENGINE_FAST, &err);

	if (rules)
		fail_msg("loads: %s", mistake->text);
	assert_int_equal(err.code, CANDOR_ESYNTAX);
	if (err.line != mistake->line + HEAD_LINES ||
	    (mistake->column && err.column != mistake->column) || !err.column ||
	    strcmp(err.where, "test.lex") != 0 ||
	    (mistake->what && strncmp(err.what, mistake->what, strlen(mistake->what)) != 0))
		fail_msg("%s:%zu:%zu: %s\ninstead of %zu:%zu: %s", err.where, err.line,
			 err.column, err.what, mistake->line + HEAD_LINES, mistake->column,
			 mistake->what);
	assert_null(rules_from_text(mistake->text, 0, CANDOR_ENGINE_FAST, NULL));
	assert_null(rules_from_text(mistake->text, 0, CANDOR_ENGINE_PLAIN, NULL));
}

static void mistakes_are_named(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(mistakes) / sizeof(*mistakes); i++)
		check_mistake(&mistakes[i]);
}

/* ---- Files ---- */

static char directory[] = "/tmp/candor-ruleset-XXXXXX";

static void write_file(const char *name, const char *text)
{
	char path[256];
	FILE *file;

	snprintf(path, sizeof(path), "%s/%s", directory, name);
	file = fopen(path, "wb");
	assert_non_null(file);
	assert_int_equal(fwrite(text, 1, strlen(text), file), strlen(text));
	assert_int_equal(fclose(file), 0);
}

static void remove_file(const char *name)
{
	char path[256];

	snprintf(path, sizeof(path), "%s/%s", directory, name);
	unlink(path);
}

#define HEAD "Lexicon: t\nFormat: 1\nLanguage: any\n\n"

/* Loads one file, or the directory for "". */
static int load(candor_ruleset **out, const char *name, candor_err *err)
{
	char path[256];
	const char *paths[] = { path };
	candor_ruleset_options options = { .paths = paths, .path_count = 1, .no_builtin = 1 };

	snprintf(path, sizeof(path), "%s%s%s", directory, *name ? "/" : "", name);
	*err = (candor_err){ 0 };
	return candor_ruleset_new(out, &options, err);
}

static void expect_load_error(const char *name, int code, const char *where, size_t line,
			      size_t column, const char *what)
{
	candor_ruleset *rules;
	candor_err err;
	size_t n;

	assert_int_equal(load(&rules, name, &err), code);
	assert_null(rules);
	assert_int_equal(err.code, code);
	n = strlen(err.where);
	if (n < strlen(where) || strcmp(err.where + n - strlen(where), where) != 0 ||
	    err.line != line || err.column != column || !strstr(err.what, what))
		fail_msg("%s:%zu:%zu: %s", err.where, err.line, err.column, err.what);
}

static int make_directory(void **state)
{
	(void)state;
	return mkdtemp(directory) ? 0 : -1;
}

static int remove_directory(void **state)
{
	char path[256];

	(void)state;
	snprintf(path, sizeof(path), "%s/below", directory);
	rmdir(path);
	return rmdir(directory);
}

static void includes_are_relative(void **state)
{
	candor_ruleset *rules;
	candor_err err;
	char path[256];

	(void)state;
	snprintf(path, sizeof(path), "%s/below", directory);
	assert_int_equal(mkdir(path, 0700), 0);
	write_file("main.lex", HEAD "Include: below/part.lex\n");
	write_file("below/part.lex", HEAD CATEGORY "Include: more.lex\n");
	write_file("below/more.lex", HEAD RULE("a", "Phrase: x\n"));
	if (load(&rules, "main.lex", &err))
		fail_msg("%s:%zu: %s", err.where, err.line, err.what);
	assert_int_equal(candor_ruleset_rule_count(rules), 1);
	assert_non_null(candor_ruleset_find(rules, "a"));
	assert_null(candor_ruleset_find(rules, "b"));
	candor_ruleset_free(rules);

	write_file("below/more.lex", HEAD "Rule: b\nColour: red\n");
	expect_load_error("main.lex", CANDOR_ESYNTAX, "below/more.lex", 6, 1, "unknown key");
	remove_file("below/more.lex");
	expect_load_error("main.lex", CANDOR_EIO, "below/more.lex", 0, 0, "cannot read");
	remove_file("below/part.lex");
	remove_file("main.lex");
}

static void includes_stay_inside(void **state)
{
	(void)state;
	write_file("a.lex", HEAD "Include: ../a.lex\n");
	expect_load_error("a.lex", CANDOR_ESYNTAX, "a.lex", 5, 10, "below the directory");
	write_file("a.lex", HEAD "Include: x/../../a.lex\n");
	expect_load_error("a.lex", CANDOR_ESYNTAX, "a.lex", 5, 10, "below the directory");
	write_file("a.lex", HEAD "Include: /etc/hostname\n");
	expect_load_error("a.lex", CANDOR_ESYNTAX, "a.lex", 5, 10, "below the directory");
	write_file("a.lex", HEAD "Include: b.lex\n");
	write_file("b.lex", HEAD "Include: a.lex\n");
	expect_load_error("a.lex", CANDOR_ELIMIT, ".lex", 5, 1, "is there a cycle?");
	write_file("a.lex", HEAD "Include: a.lex\n");
	expect_load_error("a.lex", CANDOR_ELIMIT, "a.lex", 5, 1, "is there a cycle?");
	remove_file("a.lex");
	remove_file("b.lex");
}

/* Without a cycle, files that include others often are still many. */
static void includes_do_not_multiply(void **state)
{
	candor_buffer many = { 0 };

	(void)state;
	candor_buffer_append(&many, HEAD, strlen(HEAD));
	for (int i = 0; i < 40; i++)
		candor_buffer_append(&many, "Include: c.lex\n\n", 16);
	candor_buffer_append(&many, "", 1);
	write_file("b.lex", many.data);
	write_file("c.lex", HEAD);
	for (char *c = many.data; (c = strstr(c, "c.lex")); c++)
		*c = 'b';
	write_file("a.lex", many.data);
	expect_load_error("a.lex", CANDOR_ELIMIT, "b.lex", 33, 1,
			  "more than 1000 lexicon files");
	remove_file("a.lex");
	remove_file("b.lex");
	remove_file("c.lex");
	candor_buffer_free(&many);
}

static void directories_load_in_order(void **state)
{
	candor_ruleset *rules;
	candor_category category;
	candor_err err;

	(void)state;
	expect_load_error("", CANDOR_EUSAGE, directory + 5, 0, 0, "no .lex file");
	write_file("2.lex", HEAD RULE("a", "Phrase: x\n"));
	write_file("1.lex", HEAD CATEGORY);
	write_file("ignored.txt", "not a lexicon");
	write_file(".hidden.lex", "not a lexicon");
	assert_int_equal(load(&rules, "", &err), CANDOR_OK);
	assert_int_equal(candor_ruleset_rule_count(rules), 1);
	assert_int_equal(candor_ruleset_category(rules, 0, &category), 1);
	assert_string_equal(category.name, "c");
	assert_int_equal(candor_ruleset_category(rules, 1, &category), 0);
	candor_ruleset_free(rules);
	remove_file("1.lex");
	expect_load_error("", CANDOR_ESYNTAX, "2.lex", 6, 11, "unknown category `c`");
	remove_file("2.lex");
	remove_file("ignored.txt");
	remove_file(".hidden.lex");
	expect_load_error("absent.lex", CANDOR_EIO, "absent.lex", 0, 0, "No such file");
}

static void a_lexicon_begins_with_its_name(void **state)
{
	(void)state;
	write_file("a.lex", CATEGORY);
	expect_load_error("a.lex", CANDOR_ESYNTAX, "a.lex", 1, 1, "begins with a `Lexicon`");
	write_file("a.lex", HEAD "Rule: \xff\n");
	expect_load_error("a.lex", CANDOR_ESYNTAX, "a.lex", 5, 7, "UTF-8");
	write_file("a.lex", HEAD "Rule: a\r\n");
	expect_load_error("a.lex", CANDOR_ESYNTAX, "a.lex", 5, 8, "carriage return");
	remove_file("a.lex");
}

static void an_empty_ruleset_finds_nothing(void **state)
{
	candor_ruleset_options options = { .no_builtin = 1 };
	candor_post post = post_of("#ad use code MIA20");
	const candor_result *result;
	candor_ruleset *rules;
	candor_scanner *scanner;

	(void)state;
	assert_int_equal(candor_ruleset_new(&rules, &options, NULL), CANDOR_OK);
	assert_int_equal(candor_ruleset_rule_count(rules), 0);
	assert_null(candor_ruleset_rule(rules, 0));
	assert_int_equal(candor_scanner_new(&scanner, rules, NULL), CANDOR_OK);
	assert_int_equal(candor_scan(scanner, &post, &result, NULL), CANDOR_OK);
	assert_int_equal(result->finding_count, 0);
	candor_scanner_free(scanner);
	candor_ruleset_free(rules);
}

/* ---- Limits ---- */

static void too_many(const char *stanza, const char *before, size_t limit, const char *what)
{
	candor_buffer text = { 0 };
	candor_ruleset *rules;
	candor_err err = { 0 };
	char line[512];

	candor_buffer_append(&text, before, strlen(before));
	for (size_t i = 0; i <= limit; i++) {
		/* Stanzas are ours. */
		size_t n = (size_t)snprintf(line, sizeof(line), stanza, i, i);

		candor_buffer_append(&text, line, n);
		if (i + 1 == limit) {
			candor_buffer_append(&text, "", 1);
			rules = rules_from_text(text.data, 0, CANDOR_ENGINE_FAST, &err);
			if (!rules)
				fail_msg("%zu: %s", err.line, err.what);
			candor_ruleset_free(rules);
			text.size--;
		}
	}
	candor_buffer_append(&text, "", 1);
	assert_null(rules_from_text(text.data, 0, CANDOR_ENGINE_FAST, &err));
	assert_int_equal(err.code, CANDOR_ELIMIT);
	assert_true(err.line > limit);
	assert_string_equal(err.what, what);
	candor_buffer_free(&text);
}

static void limits_are_named(void **state)
{
	(void)state;
	too_many("Category: c%zu\nAxis: brand\nCap: 2\nSummary: s\n\n", "", LIMIT_CATEGORIES,
		 "more than 128 categories");
	too_many("Rule: a%zu\nCategory: c\nWeight: 1\nSummary: s\nPhrase: word%zu\nMatch: x\n"
		 "No-Match: y\nSource: s\n\n",
		 CATEGORY, LIMIT_RULES, "more than 20000 rules");
}

/* Appends `line`, which has one %d, for 0 to count - 1. */
static void append_each(candor_buffer *text, const char *line, int count)
{
	char one[256];

	for (int i = 0; i < count; i++)
		candor_buffer_append(text, one, (size_t)snprintf(one, sizeof(one), line, i));
}

static void append(candor_buffer *text, const char *more)
{
	candor_buffer_append(text, more, strlen(more));
}

static void expect_limit(candor_buffer *text, const char *what)
{
	candor_err err = { 0 };

	candor_buffer_append(text, "", 1);
	assert_null(rules_from_text(text->data, 0, CANDOR_ENGINE_FAST, &err));
	assert_int_equal(err.code, CANDOR_ELIMIT);
	assert_string_equal(err.what, what);
	candor_buffer_free(text);
}

#define REST "Weight: 1\nSummary: s\nMatch: x\nNo-Match: y\nSource: s\n\n"

static void patterns_and_sets_are_limited(void **state)
{
	candor_buffer text = { 0 };

	(void)state;
	append(&text, CATEGORY);
	for (int i = 0; i <= LIMIT_PATTERNS / 500; i++) {
		char head[64];

		snprintf(head, sizeof(head), "Rule: r%d\nCategory: c\n", i);
		append(&text, head);
		append_each(&text, "Phrase: word%d\n", 500);
		append(&text, REST);
	}
	expect_limit(&text, "more than 50000 phrases and patterns");
	append(&text, CATEGORY "Rule: r\nCategory: c\nPhrase: word\n" REST);
	for (int i = 0; i <= LIMIT_RULE_SETS / 100; i++) {
		char head[64];

		snprintf(head, sizeof(head), "Composite: k%d\nAxis: brand\nWhen: r", i);
		append(&text, head);
		for (int k = 0; k < 100; k++)
			append(&text, " | r*");
		append(&text, "\n" REST);
	}
	expect_limit(&text, "composites name rules more than 2000 times");
}

/* ---- Overrides ---- */

static const candor_result *scan_with(candor_ruleset *rules, candor_scanner **scanner,
				      const char *text)
{
	candor_post post = post_of(text);
	const candor_result *result;

	assert_int_equal(candor_scanner_new(scanner, rules, NULL), CANDOR_OK);
	assert_int_equal(candor_scan(*scanner, &post, &result, NULL), CANDOR_OK);
	return result;
}

static candor_ruleset *load_text(const char *text)
{
	candor_err err = { 0 };
	candor_ruleset *rules = rules_from_text(text, 0, CANDOR_ENGINE_FAST, &err);

	if (!rules)
		fail_msg("%s:%zu:%zu: %s", err.where, err.line, err.column, err.what);
	return rules;
}

#define TWO_RULES CATEGORY RULE("a", "Phrase: left\n") RULE("b", "Phrase: right\n")

static void overrides_change_rules(void **state)
{
	candor_ruleset *rules = load_text(TWO_RULES "Override: a\nWeight: 0.5\n\n"
						    "Override: b\nEnabled: no\n");
	candor_scanner *scanner;
	const candor_result *result = scan_with(rules, &scanner, "left and right");

	(void)state;
	assert_int_equal(result->finding_count, 1);
	assert_string_equal(result->findings[0].rule->id, "a");
	assert_true(result->findings[0].weight == 0.5);
	candor_scanner_free(scanner);
	candor_ruleset_free(rules);
}

/* What an override does not name stays as it is. */
static void overrides_add_up(void **state)
{
	candor_ruleset *rules = load_text(TWO_RULES "Override: a\nEnabled: no\n\n"
						    "Override: a\nWeight: 0.5\n\n"
						    "Override: b\nEnabled: no\n\n"
						    "Override: b\nEnabled: yes\n");
	candor_scanner *scanner;
	const candor_result *result = scan_with(rules, &scanner, "left and right");

	(void)state;
	assert_int_equal(result->finding_count, 1);
	assert_string_equal(result->findings[0].rule->id, "b");
	candor_scanner_free(scanner);
	candor_ruleset_free(rules);
}

static void overrides_change_categories(void **state)
{
	candor_ruleset *rules = load_text(TWO_RULES "Override: c\nCap: 0.01\nCommercial: 1\n");
	candor_scanner *scanner;
	const candor_result *result = scan_with(rules, &scanner, "left and right");

	(void)state;
	assert_true(result->logit < 0 && result->logit >= -0.01 - 1e-12);
	candor_scanner_free(scanner);
	candor_ruleset_free(rules);
	rules = load_text(TWO_RULES "Override: c\nEnabled: no\n");
	result = scan_with(rules, &scanner, "left and right");
	assert_true(result->logit == 0);
	candor_scanner_free(scanner);
	candor_ruleset_free(rules);
}

/* However many composites there are, the ceiling comes after them. */
static void no_number_of_composites_hides_a_guard(void **state)
{
	candor_buffer text = { 0 };
	candor_ruleset *rules;
	candor_scanner *scanner;
	const candor_result *result;

	(void)state;
	append(&text, "Category: c\nAxis: brand\nCap: 2\nDiscloses: clear\nSummary: s\n\n"
		      "Rule: r\nCategory: c\nPhrase: word\n" REST);
	append_each(&text, "Composite: k%d\nAxis: consumer\nWhen: r\n" REST, 100);
	candor_buffer_append(&text, "", 1);
	rules = load_text(text.data);
	result = scan_with(rules, &scanner, "word");
	assert_int_equal(result->adjustment_count, 101);
	assert_true(result->position < 0.2 + 1e-9);
	candor_scanner_free(scanner);
	candor_ruleset_free(rules);
	candor_buffer_free(&text);
}

static void findings_left_out_are_flagged(void **state)
{
	candor_buffer text = { 0 };
	candor_ruleset *rules;
	candor_scanner *scanner;
	const candor_result *result;
	char post[16 * 5 + 1];

	(void)state;
	for (int i = 0; i < 16; i++)
		memcpy(post + 5 * i, "word ", 6);
	append(&text, CATEGORY);
	append_each(&text, "Rule: r%d\nCategory: c\nMax-Hits: 16\nPhrase: word\n" REST, 33);
	candor_buffer_append(&text, "", 1);
	rules = load_text(text.data);
	result = scan_with(rules, &scanner, post);
	assert_int_equal(result->finding_count, LIMIT_POST_FINDINGS);
	assert_true(result->flags & CANDOR_FLAG_LIMIT);
	candor_scanner_free(scanner);
	candor_ruleset_free(rules);
	candor_buffer_free(&text);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(mistakes_are_named),
		cmocka_unit_test(includes_are_relative),
		cmocka_unit_test(includes_stay_inside),
		cmocka_unit_test(includes_do_not_multiply),
		cmocka_unit_test(directories_load_in_order),
		cmocka_unit_test(a_lexicon_begins_with_its_name),
		cmocka_unit_test(an_empty_ruleset_finds_nothing),
		cmocka_unit_test(limits_are_named),
		cmocka_unit_test(patterns_and_sets_are_limited),
		cmocka_unit_test(no_number_of_composites_hides_a_guard),
		cmocka_unit_test(findings_left_out_are_flagged),
		cmocka_unit_test(overrides_change_rules),
		cmocka_unit_test(overrides_add_up),
		cmocka_unit_test(overrides_change_categories),
	};

	return cmocka_run_group_tests(tests, make_directory, remove_directory);
}
