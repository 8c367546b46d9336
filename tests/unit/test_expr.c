/* Composite expressions: values, precedence, errors, limits. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "base/limits.h"
#include "lexicon/expr.h"

/* Sets are numbered by their first letter: "a" is 0. Bit n of `hits` says set n was hit. */
static int number(void *data, candor_str name, int is_category)
{
	(void)data;
	(void)is_category;
	return name.data[0] - 'a';
}

static int hit(const void *data, unsigned set)
{
	return (*(const unsigned *)data >> set) & 1;
}

static double weight(const void *data, unsigned category)
{
	return hit(data, category) ? 1.5 : 0;
}

static int ask(int (*question)(const struct expr *, const struct expr_facts *),
	       const char *text, unsigned hits)
{
	struct arena arena = { 0 };
	struct expr_facts facts = { hit, weight, &hits };
	struct expr *expr;
	int value;

	assert_int_equal(expr_parse(&expr, (candor_str){ text, strlen(text) }, &arena, NULL),
			 0);
	assert_int_equal(expr_resolve(expr, number, NULL), 0);
	value = question(expr, &facts);
	arena_free(&arena);
	return value;
}

static int evaluate(const char *text, unsigned hits)
{
	return ask(expr_evaluate, text, hits);
}

enum { A = 1, B = 2, C = 4, D = 8 };

static void operators_and_precedence(void **state)
{
	(void)state;
	assert_true(evaluate("a", A));
	assert_false(evaluate("a", B));
	assert_true(evaluate("a | b & c", A));
	assert_true(evaluate("a | b & c", B | C));
	assert_false(evaluate("(a | b) & c", A));
	assert_true(evaluate("!a & !b", C));
	assert_false(evaluate("!(a | b)", B));
	assert_true(evaluate("a & (b & (c | d))", A | B | D));
	assert_true(evaluate("!!a", A));
}

static void counts_and_thresholds(void **state)
{
	(void)state;
	assert_true(evaluate("2 of (a, b, c)", A | C));
	assert_false(evaluate("2 of (a, b, c)", C));
	assert_true(evaluate("1 of (a & b, c)", A | B));
	assert_true(evaluate("g:b>=1.5", B));
	assert_false(evaluate("g:b >= 1.51", B));
	assert_true(evaluate("g:b", B));
	assert_false(evaluate("g:b", A));
}

/* The facts that begin an expression, each alone. */
static unsigned begins(const char *text)
{
	unsigned facts = 0;

	for (unsigned fact = A; fact <= D; fact <<= 1)
		if (ask(expr_begins, text, fact))
			facts |= fact;
	return facts;
}

static void one_fact_begins_it(void **state)
{
	static const struct {
		const char *text;
		unsigned begins;
	} cases[] = {
		{ "a", A },
		{ "a & b & c", A },
		{ "!a & b & c", B },
		{ "(a | g:b>=1.5) & c", A | B },
		{ "a & b | c & !d", A | C },
		{ "3 of (a, b, c, d)", A | B },
		{ "2 of (a & b, c, d)", A | C },
		{ "5 of (a, b, c, d)", 0 },
		{ "0 of (a, b)", A | B | C | D },
		{ "!a", A | B | C | D },
		{ "!a & !b", A | B | C | D },
		{ "!(a & b) | c", A | B | C | D },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		assert_int_equal(begins(cases[i].text), cases[i].begins);
		for (unsigned hits = 1; hits <= (A | B | C | D); hits++)
			if (evaluate(cases[i].text, hits))
				assert_true(hits & cases[i].begins);
	}
}

static void errors_name_the_column(void **state)
{
	static const struct {
		const char *text;
		size_t column;
	} cases[] = {
		{ "", 1 },   { "a &", 4 },    { "a b", 3 },     { "(a", 3 },
		{ "a)", 2 }, { "2 of a", 6 }, { "g:x>1", 5 },   { "!", 2 },
		{ "A", 1 },  { "g:x>=", 6 },  { "2 of (a", 8 }, { "a:b", 4 },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		struct arena arena = { 0 };
		candor_err err = { 0 };
		struct expr *expr;

		assert_int_equal(
			expr_parse(&expr, (candor_str){ cases[i].text, strlen(cases[i].text) },
				   &arena, &err),
			CANDOR_ESYNTAX);
		if (err.column != cases[i].column)
			fail_msg("`%s`: column %zu, not %zu: %s", cases[i].text, err.column,
				 cases[i].column, err.what);
		arena_free(&arena);
	}
}

static void refuse(const char *text)
{
	struct arena arena = { 0 };
	struct expr *expr;

	assert_int_equal(expr_parse(&expr, (candor_str){ text, strlen(text) }, &arena, NULL),
			 CANDOR_ESYNTAX);
	arena_free(&arena);
}

static void depth_and_size_are_limited(void **state)
{
	static char deep[4096], nots[4096], wide[8192];

	(void)state;
	memset(deep, '(', 2000);
	refuse(deep);
	memset(nots, '!', 4000);
	refuse(nots);
	for (size_t i = 0; i <= LIMIT_EXPRESSION_NODES; i++)
		memcpy(wide + 2 * i, i ? "&a" : " a", 2);
	refuse(wide);
}

static int glob(const char *pattern, const char *text)
{
	return glob_match((candor_str){ pattern, strlen(pattern) },
			  (candor_str){ text, strlen(text) });
}

static void globs(void **state)
{
	(void)state;
	assert_true(glob("en.hype.*", "en.hype.superlative"));
	assert_false(glob("en.hype.*", "en.hyper"));
	assert_true(glob("*.code", "en.coupon.code"));
	assert_true(glob("*", ""));
	assert_true(glob("a*b*c", "axxbyyc"));
	assert_false(glob("a*b*c", "axxbyy"));
	assert_false(glob("", "x"));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(operators_and_precedence),
		cmocka_unit_test(counts_and_thresholds),
		cmocka_unit_test(one_fact_begins_it),
		cmocka_unit_test(errors_name_the_column),
		cmocka_unit_test(depth_and_size_are_limited),
		cmocka_unit_test(globs),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
