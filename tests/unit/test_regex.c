/* Patterns: macros, folding, views, work limits, and what is refused. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "base/limits.h"
#include "base/str.h"
#include "lexicon/regex.h"
#include "lexicon/ruleset.h"
#include "rules.h"

static struct regex_work *work;

static int open_work(void **state)
{
	(void)state;
	return regex_work_new(&work, NULL);
}

static int close_work(void **state)
{
	(void)state;
	regex_work_free(work);
	regex_work_free(NULL);
	regex_free(NULL);
	return 0;
}

static struct regex *compile(const char *pattern, enum regex_view view, int latin)
{
	candor_err err = { 0 };
	struct regex *regex;

	if (regex_compile(&regex, str_of(pattern), view, latin, &err))
		fail_msg("%s: %zu: %s", pattern, err.column, err.what);
	return regex;
}

/* What the pattern finds from `from` on: the text, "" for nothing, "limit". */
static const char *find_from(const char *pattern, enum regex_view view, int latin,
			     const char *text, size_t from)
{
	static char out[256];
	struct regex *regex = compile(pattern, view, latin);
	size_t start = 0, end = 0;
	int hit = regex_find(regex, work, str_of(text), from, &start, &end);

	regex_free(regex);
	assert_true(hit <= 0 || (start >= from && start < end && end <= strlen(text)));
	snprintf(out, sizeof(out), "%.*s", hit > 0 ? (int)(end - start) : 0, text + start);
	return hit < 0 ? "limit" : out;
}

static const char *find(const char *pattern, const char *text)
{
	return find_from(pattern, REGEX_NORMALIZED, 0, text, 0);
}

static void macros_are_word_edges(void **state)
{
	(void)state;
	assert_string_equal(find("%<ad%>", "an ad."), "ad");
	assert_string_equal(find("%<ad%>", "made"), "");
	assert_string_equal(find("%<ad%>", "ads"), "");
	assert_string_equal(find("%<ad%>", "_ad"), "");
	assert_string_equal(find("%<ad%>", "广ad告"), "ad");
	assert_string_equal(find("%<ad%>", "\u00e9ad"), "");
	assert_string_equal(find("50%", "50%"), "50%");
	assert_string_equal(find("50\\%<", "50%<"), "50%<");
	assert_string_equal(find_from("ad|spon", REGEX_NORMALIZED, 1, "made a spon", 0),
			    "spon");
	assert_string_equal(find_from("ad|spon", REGEX_NORMALIZED, 1, "ads sponsor", 0), "");
	assert_string_equal(find_from("%<ad", REGEX_EXACT, 0, "%<ad", 0), "%<ad");
}

static void literals_are_folded(void **state)
{
	(void)state;
	assert_string_equal(find("廣告", "广告"), "广告");
	assert_string_equal(find("ＡＤ", "ad"), "ad");
	assert_string_equal(find("SPON", "spon"), "spon");
	assert_string_equal(find("（广告）", "(广告)"), "(广告)");
	assert_string_equal(find("[薇微]信", "微信"), "微信");
	assert_string_equal(find("don’t", "don't"), "don't");
	assert_string_equal(find("？{2}", "??"), "??");
	assert_string_equal(find("ad", "AD"), "AD");
	assert_string_equal(find_from("CODE", REGEX_RAW, 0, "code CODE", 0), "CODE");
	assert_string_equal(find_from("廣", REGEX_RAW, 0, "广廣", 0), "廣");
	assert_string_equal(find_from("ad", REGEX_EXACT, 0, "AD", 0), "");
}

static void searches_go_on_from_a_place(void **state)
{
	(void)state;
	assert_string_equal(find_from("ad", REGEX_NORMALIZED, 0, "ad ad", 1), "ad");
	assert_string_equal(find_from("ad", REGEX_NORMALIZED, 0, "ad a", 1), "");
	/* What lies before the place is still seen. */
	assert_string_equal(find_from("(?<=an )ad", REGEX_NORMALIZED, 0, "an ad", 3), "ad");
	assert_string_equal(find_from("(?<!an )ad", REGEX_NORMALIZED, 0, "an ad", 3), "");
	assert_string_equal(find_from("%<ad", REGEX_NORMALIZED, 0, "mad", 1), "");
	assert_string_equal(find_from("^ad", REGEX_NORMALIZED, 0, "xad", 1), "");
	assert_string_equal(find_from("^ad", REGEX_NORMALIZED, 0, "x\nad", 1), "ad");
	assert_string_equal(find_from("ad$", REGEX_NORMALIZED, 0, "ad\r\nx", 0), "ad");
}

static void matches_have_text(void **state)
{
	(void)state;
	/* The start is moved: behind the match nothing is left. */
	assert_string_equal(find("ab\\Kcd", "abcd"), "cd");
	assert_string_equal(find("abcd\\K", "abcd"), "");
	assert_string_equal(find("x(?=(?:y)?)", "xy"), "x");
	assert_string_equal(find_from(".\\K(?<=a)b", REGEX_NORMALIZED, 0, "ab", 0), "b");
}

static void endless_work_ends(void **state)
{
	static char text[4096];
	static const char *const patterns[] = {
		"(a+)+$",
		"(a|aa)+$",
		"(?:a|a)*?b$",
		"(a*)*b$",
		"(?:[a-z]{0,30}){20}[!?]",
		"(?:.{0,40}){0,40}[!?]",
	};

	(void)state;
	memset(text, 'a', 3000);
	strcpy(text + 3000, "b.");
	for (size_t i = 0; i < sizeof(patterns) / sizeof(*patterns); i++) {
		char pattern[64];

		/* `+` and the like may match nothing; one letter before may not. */
		snprintf(pattern, sizeof(pattern), "a%s", patterns[i]);
		if (strcmp(find(pattern, text), "limit") != 0)
			fail_msg("%s ends without a limit", pattern);
	}
	/* The same work memory is good for the next search. */
	assert_string_equal(find("ab", text), "ab");
}

/* A pattern that gives up is reported with the post. */
static void limits_are_flagged(void **state)
{
	static const char lexicon[] = "Category: c\nAxis: brand\nCap: 2\nSummary: s\n\n"
				      "Rule: a\nCategory: c\nWeight: 1\nSummary: s\n"
				      "Pattern: q(a+)+$\nPattern: fine\nMatch: x\n"
				      "No-Match: y\nSource: s\n";
	static char text[4096] = "fine q";

	(void)state;
	memset(text + 6, 'a', 3000);
	strcpy(text + 3006, "b.");
	for (int engine = CANDOR_ENGINE_FAST; engine <= CANDOR_ENGINE_PLAIN; engine++) {
		candor_ruleset *rules =
			rules_from_text(lexicon, 0, (candor_engine)engine, NULL);
		candor_post post = post_of(text), short_post = post_of("fine qaab");
		const candor_result *result;
		candor_scanner *scanner;

		assert_non_null(rules);
		assert_int_equal(candor_scanner_new(&scanner, rules, NULL), CANDOR_OK);
		assert_int_equal(candor_scan(scanner, &post, &result, NULL), CANDOR_OK);
		assert_true(result->flags & CANDOR_FLAG_LIMIT);
		assert_int_equal(result->finding_count, 1);
		assert_int_equal(candor_scan(scanner, &short_post, &result, NULL), CANDOR_OK);
		assert_false(result->flags & CANDOR_FLAG_LIMIT);
		candor_scanner_free(scanner);
		candor_ruleset_free(rules);
	}
}

/* Phrases and patterns see the fields of their rule and no other. */
static void scopes_are_kept(void **state)
{
	static const char lexicon[] = "Category: c\nAxis: brand\nCap: 2\nSummary: s\n\n"
				      "Rule: a\nCategory: c\nWeight: 1\nSummary: s\n"
				      "Scope: paid_partnership\nMax-Hits: 4\n"
				      "Phrase: yes\nPattern: o.{1,3}certainly\nMatch: x\n"
				      "No-Match: y\nSource: s\n";

	(void)state;
	for (int engine = CANDOR_ENGINE_FAST; engine <= CANDOR_ENGINE_PLAIN; engine++) {
		candor_ruleset *rules =
			rules_from_text(lexicon, 0, (candor_engine)engine, NULL);
		candor_post post = post_of("certainly yes, oh certainly");
		const candor_result *result;
		candor_scanner *scanner;

		assert_non_null(rules);
		assert_int_equal(candor_scanner_new(&scanner, rules, NULL), CANDOR_OK);
		assert_int_equal(candor_scan(scanner, &post, &result, NULL), CANDOR_OK);
		assert_int_equal(result->finding_count, 0);
		post.field[CANDOR_FIELD_PAID_PARTNERSHIP] = str_of("yes, oh certainly");
		assert_int_equal(candor_scan(scanner, &post, &result, NULL), CANDOR_OK);
		assert_int_equal(result->finding_count, 2);
		candor_scanner_free(scanner);
		candor_ruleset_free(rules);
	}
}

static void bad_patterns_are_refused(void **state)
{
	static const char *const bad[] = {
		"ab(",         "ab)c",  "[a", "a{2,1}", "a\\C",
		"(?<=a{1,})b", "(?P<n", "\\", "(?R",    "a(?<n>b)(?<n>c)",
	};

	(void)state;
	for (size_t i = 0; i < sizeof(bad) / sizeof(*bad); i++) {
		candor_err err = { 0 };
		struct regex *regex;

		if (!regex_compile(&regex, str_of(bad[i]), REGEX_NORMALIZED, 0, &err))
			fail_msg("%s compiles", bad[i]);
		assert_null(regex);
		assert_int_equal(err.code, CANDOR_ESYNTAX);
		assert_int_equal(strncmp(err.what, "pattern: ", 9), 0);
		assert_true(err.column > 0 && err.column <= strlen(bad[i]) + 1);
		assert_int_equal(regex_compile(&regex, str_of(bad[i]), REGEX_RAW, 0, NULL),
				 CANDOR_ESYNTAX);
	}
}

/* What the word boundaries around it would repair is still a mistake. */
static void stray_brackets_are_refused(void **state)
{
	static const char *const bad[] = { "foo[a", "qux)(bar", "a)|(b", "(?:a", "a)" };
	struct regex *regex;

	(void)state;
	for (size_t i = 0; i < sizeof(bad) / sizeof(*bad); i++) {
		assert_int_equal(
			regex_compile(&regex, str_of(bad[i]), REGEX_NORMALIZED, 1, NULL),
			CANDOR_ESYNTAX);
		assert_null(regex);
	}
}

static void deep_nesting_is_refused(void **state)
{
	char pattern[4 * LIMIT_EXPRESSION_DEPTH + 8] = "";
	struct regex *regex;

	(void)state;
	for (int i = 0; i < LIMIT_EXPRESSION_DEPTH + 1; i++)
		strcat(pattern, "(");
	strcat(pattern, "a");
	for (int i = 0; i < LIMIT_EXPRESSION_DEPTH + 1; i++)
		strcat(pattern, ")");
	assert_int_equal(regex_compile(&regex, str_of(pattern), REGEX_NORMALIZED, 0, NULL),
			 CANDOR_ESYNTAX);
}

static void the_source_is_expanded(void **state)
{
	struct regex *regex = compile("廣%>", REGEX_NORMALIZED, 0);
	candor_str source = regex_source(regex);

	(void)state;
	assert_memory_equal(source.data, "广(?![\\p{Latin}", 16);
	assert_true(strlen(regex_library_version()) > 4);
	regex_free(regex);
}

/* PCRE2 sees a deferred pattern when it is used, and a broken one then gives up. */
static void deferred_patterns_wait(void **state)
{
	struct regex *regex;
	size_t start, end;

	(void)state;
	assert_int_equal(regex_defer(&regex, str_of("%<ad"), REGEX_NORMALIZED, 0, NULL), 0);
	assert_int_equal(regex_find(regex, work, str_of("an ad"), 0, &start, &end), 1);
	assert_int_equal(start, 3);
	assert_int_equal(regex_find(regex, work, str_of("made"), 0, &start, &end), 0);
	regex_free(regex);
	assert_int_equal(regex_defer(&regex, str_of("a("), REGEX_NORMALIZED, 0, NULL), 0);
	for (int i = 0; i < 2; i++)
		assert_true(regex_find(regex, work, str_of("a("), 0, &start, &end) < 0);
	regex_free(regex);
}

/* Loading them does not compile them. */
static void shipped_patterns_compile(void **state)
{
	const struct candor_ruleset *ruleset = rules_shipped(CANDOR_ENGINE_FAST);
	size_t count = 0;

	(void)state;
	for (size_t i = 0; i < ruleset->pattern_count; i++) {
		const struct pattern *pattern = &ruleset->patterns[i];
		const struct rule *rule = &ruleset->rules[pattern->rule];
		struct regex *regex;
		candor_err err = { 0 };

		if (pattern->phrase)
			continue;
		if (regex_compile(&regex, pattern->source,
				  rule->raw ? REGEX_RAW : REGEX_NORMALIZED, rule->latin_words,
				  &err))
			fail_msg("%s:%zu: %s", rule->file, pattern->line, err.what);
		regex_free(regex);
		count++;
	}
	assert_true(count > 100);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(macros_are_word_edges),
		cmocka_unit_test(literals_are_folded),
		cmocka_unit_test(searches_go_on_from_a_place),
		cmocka_unit_test(matches_have_text),
		cmocka_unit_test(endless_work_ends),
		cmocka_unit_test(limits_are_flagged),
		cmocka_unit_test(scopes_are_kept),
		cmocka_unit_test(bad_patterns_are_refused),
		cmocka_unit_test(stray_brackets_are_refused),
		cmocka_unit_test(deep_nesting_is_refused),
		cmocka_unit_test(the_source_is_expanded),
		cmocka_unit_test(deferred_patterns_wait),
		cmocka_unit_test(shipped_patterns_compile),
	};

	return cmocka_run_group_tests(tests, open_work, close_work);
}
