/* From matches to weights: which matches count, what their surroundings change, and what a post
 * discloses. Each with a lexicon of its own. */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "rules.h"

#define BASE "\nWeight: 2\nSummary: s\nMatch: x\nNo-Match: y\nSource: s\n\n"

static const char lexicon[] =
	"Category: sale\nAxis: brand\nCap: 20\nCommercial: 1\nSummary: s\n\n"
	"Category: style\nAxis: brand\nCap: 20\nDensity: yes\nStyle: yes\nSummary: s\n\n"
	"Category: clear\nAxis: brand\nCap: 3\nCommercial: 2\nDiscloses: clear\nSummary: s\n\n"
	"Category: gift\nAxis: brand\nCap: 3\nDiscloses: gifted\nSummary: s\n\n"
	"Category: hint\nAxis: brand\nCap: 3\nDiscloses: ambiguous\nSummary: s\n\n"
	"Category: denial\nAxis: consumer\nCap: 0.25\nDiscloses: denied\nNegation: keep\n"
	"Summary: s\n\n"
	"Category: use\nAxis: consumer\nCap: 20\nCommercial: -1\nSummary: s\n\n"
	"Category: kept\nAxis: consumer\nCap: 20\nNegation: keep\nSummary: s\n\n"
	"Rule: x.buy\nCategory: sale\nPhrase: buy" BASE
	"Rule: x.thrice\nCategory: sale\nMax-Hits: 3\nPhrase: thrice" BASE
	"Rule: x.except\nCategory: sale\nPhrase: tag\nPhrase: 广告\nExcept: tag cloud\nExcept: "
	"price tag\n"
	"Except: 广告学" BASE "Rule: x.long\nCategory: sale\nMax-Hits: 4\nPhrase: one "
	"two\nPhrase: two\nPhrase: one" BASE "Rule: x.wow\nCategory: style\nPhrase: wow" BASE
	"Rule: x.paid\nCategory: clear\nPhrase: paid" BASE
	"Rule: x.gift\nCategory: gift\nPhrase: gift" BASE
	"Rule: x.hint\nCategory: hint\nPhrase: hint" BASE
	"Rule: x.deny\nCategory: denial\nPhrase: unpaid" BASE
	"Rule: x.used\nCategory: use\nPhrase: used" BASE
	"Rule: x.script\nCategory: use\nImitable: yes\nPhrase: script" BASE
	"Rule: x.kept\nCategory: kept\nPhrase: kept" BASE;

static candor_ruleset *ruleset;
static candor_scanner *scanner;

static int load(void **state)
{
	candor_err err = { 0 };

	(void)state;
	ruleset = rules_from_text(lexicon, 0, CANDOR_ENGINE_FAST, &err);
	if (!ruleset)
		print_message("%zu: %s\n", err.line, err.what);
	return ruleset && !candor_scanner_new(&scanner, ruleset, NULL) ? 0 : -1;
}

static int unload(void **state)
{
	(void)state;
	candor_scanner_free(scanner);
	candor_ruleset_free(ruleset);
	return 0;
}

static const candor_result *scan(const char *text)
{
	static candor_post post;
	const candor_result *result;

	post = post_of(text);
	assert_int_equal(candor_scan(scanner, &post, &result, NULL), CANDOR_OK);
	return result;
}

static size_t hits(const char *text)
{
	return scan(text)->finding_count;
}

/* Weight of the only finding. */
static double weight(const char *text)
{
	const candor_result *result = scan(text);

	assert_int_equal(result->finding_count, 1);
	return result->findings[0].weight;
}

static unsigned context(const char *text)
{
	const candor_result *result = scan(text);

	assert_int_equal(result->finding_count, 1);
	return result->findings[0].context;
}

/* ---- Which matches count ---- */

static void a_rule_counts_so_often(void **state)
{
	const candor_result *result;

	(void)state;
	assert_int_equal(hits("buy buy buy"), 1);
	assert_int_equal(hits("thrice"), 1);
	assert_int_equal(hits("thrice thrice thrice"), 3);
	assert_int_equal(hits("thrice thrice thrice thrice thrice"), 3);
	result = scan("x buy, buy");
	assert_int_equal(result->findings[0].start, 2);
	/* One that does not count leaves its turn to the next. */
	result = scan("never buy. buy");
	assert_int_equal(result->finding_count, 1);
	assert_int_equal(result->findings[0].start, 11);
}

static void overlaps_count_once(void **state)
{
	const candor_result *result = scan("one two");

	(void)state;
	assert_int_equal(result->finding_count, 1);
	assert_int_equal(result->findings[0].end, 7);
	assert_int_equal(hits("one two two one"), 3);
}

static void longer_phrases_are_excepted(void **state)
{
	(void)state;
	assert_int_equal(hits("tag"), 1);
	assert_int_equal(hits("tag cloud"), 0);
	assert_int_equal(hits("price tag"), 0);
	assert_int_equal(hits("Price TAG"), 0);
	assert_int_equal(hits("price tag, tag"), 1);
	assert_int_equal(hits("cloud tag"), 1);
	assert_int_equal(hits("广告学"), 0);
	assert_int_equal(hits("我学广告学吧"), 0);
	assert_int_equal(hits("学广告"), 1);
	assert_int_equal(hits("广告的学"), 1);
	assert_int_equal(hits("his price tag here"), 0);
	assert_int_equal(hits("廣告學"), 0);
	assert_int_equal(hits("广告和学"), 1);
}

static void negation_cancels(void **state)
{
	(void)state;
	assert_int_equal(hits("do not buy"), 0);
	assert_int_equal(hits("not only buy"), 1);
	assert_int_equal(hits("不buy"), 0);
	assert_int_equal(hits("not kept"), 1);
	/* Questions cancel disclosures only. */
	assert_int_equal(hits("is it paid?"), 0);
	assert_int_equal(hits("will you buy?"), 1);
}

/* ---- What surroundings change ---- */

static void context_is_told(void **state)
{
	char text[400];

	(void)state;
	assert_int_equal(context("buy"), 0);
	assert_int_equal(context("he said “buy” twice"), CANDOR_CONTEXT_QUOTED);
	assert_int_equal(context("b.u.y now"), CANDOR_CONTEXT_OBFUSCATED);
	assert_int_equal(context("bu\u200by now"), CANDOR_CONTEXT_OBFUSCATED);
	memset(text, 'a', 126);
	strcpy(text + 126, " paid");
	assert_int_equal(context(text), CANDOR_CONTEXT_HIDDEN);
	assert_int_equal(context(text + 2), 0);
	assert_int_equal(context("#a #b #c #d #e #f #g #h paid"), CANDOR_CONTEXT_HIDDEN);
	assert_int_equal(context("#a #b #c #d #e #f #g paid"), 0);
	strcpy(text + 126, " buy");
	assert_int_equal(context(text), 0);
}

static void quotation_weakens(void **state)
{
	(void)state;
	assert_true(weight("buy") == 2);
	assert_true(fabs(weight("he said “buy” twice") - 0.6) < 1e-12);
	assert_true(fabs(weight("他说「buy」") - 0.6) < 1e-12);
	assert_int_equal(scan("“paid” he said")->disclosure, CANDOR_DISCLOSURE_NONE);
}

static void scripts_count_less_alone(void **state)
{
	(void)state;
	assert_true(fabs(weight("script") - 1.2) < 1e-12);
	assert_true(scan("script used")->findings[0].weight == 2);
	assert_true(fabs(scan("script unpaid")->findings[0].weight - 1.2) < 1e-12);
	assert_true(fabs(scan("script buy")->findings[0].weight - 1.2) < 1e-12);
}

static void style_thins_out(void **state)
{
	char text[2048] = "wow";

	(void)state;
	assert_true(weight(text) == 2);
	for (int i = 0; i < 99; i++)
		strcat(text, " an");
	assert_true(weight(text) == 2);
	for (int i = 0; i < 100; i++)
		strcat(text, " an");
	assert_true(fabs(weight(text) - 1) < 1e-12);
	memcpy(text, "buy", 3);
	assert_true(weight(text) == 2);
	/* 1.6 Han characters are a word. */
	strcpy(text, "wow");
	for (int i = 0; i < 318; i++)
		strcat(text, "好");
	assert_true(fabs(weight(text) - 200.0 / (1 + 318 / 1.6)) < 1e-12);
}

static void disguise_costs_once(void **state)
{
	const candor_result *result = scan("b.u.y t.h.r.i.c.e");

	(void)state;
	assert_int_equal(result->finding_count, 2);
	assert_true(result->flags & CANDOR_FLAG_OBFUSCATED);
	assert_int_equal(result->adjustment_count, 1);
	assert_string_equal(result->adjustments[0].id, "disguise");
	assert_true(result->adjustments[0].applied == -1);
	assert_int_equal(scan("w.o.w")->flags & CANDOR_FLAG_OBFUSCATED, 0);
	assert_int_equal(scan("u.s.e.d")->flags & CANDOR_FLAG_OBFUSCATED, 0);
}

/* ---- Disclosure and commercial probability ---- */

static void the_strongest_disclosure_wins(void **state)
{
	static const struct {
		const char *text;
		candor_disclosure disclosure;
	} cases[] = {
		{ "used", CANDOR_DISCLOSURE_NONE },
		{ "unpaid", CANDOR_DISCLOSURE_DENIED },
		{ "hint unpaid", CANDOR_DISCLOSURE_AMBIGUOUS },
		{ "gift hint unpaid", CANDOR_DISCLOSURE_GIFTED },
		{ "unpaid hint gift paid", CANDOR_DISCLOSURE_CLEAR },
	};
	char text[400];
	const candor_result *result;

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++)
		assert_int_equal(scan(cases[i].text)->disclosure, cases[i].disclosure);
	memset(text, 'a', 200);
	strcpy(text + 200, " paid");
	result = scan(text);
	assert_int_equal(result->disclosure, CANDOR_DISCLOSURE_AMBIGUOUS);
	assert_true(result->flags & CANDOR_FLAG_HIDDEN_DISCLOSURE);
	memcpy(text, "paid ", 5);
	result = scan(text);
	assert_int_equal(result->disclosure, CANDOR_DISCLOSURE_CLEAR);
	assert_false(result->flags & CANDOR_FLAG_HIDDEN_DISCLOSURE);
}

/* x = cap (1 - exp(-W / cap)), added up with the coefficients on top of -1.5. */
static void commerce_is_a_probability(void **state)
{
	double sale = 20 * (1 - exp(-2.0 / 20)), use = sale;
	double paid = 3 * (1 - exp(-2.0 / 3));

	(void)state;
	assert_true(fabs(scan("")->commercial - 1 / (1 + exp(1.5))) < 1e-12);
	assert_true(fabs(scan("buy")->commercial - 1 / (1 + exp(1.5 - sale))) < 1e-12);
	assert_true(fabs(scan("used")->commercial - 1 / (1 + exp(1.5 + use))) < 1e-12);
	/* Whoever admits payment is not believed less for own use, and is taken at his word. */
	assert_true(fabs(scan("paid used")->commercial_logit + 1.5 - 2 * paid) < 1e-12);
	assert_true(scan("paid used")->commercial == 0.9);
	assert_true(fabs(scan("buy")->logit + sale) < 1e-12);
	assert_true(fabs(scan("buy used")->evidence - 2 * sale) < 1e-12);
}

static void silence_about_commerce_is_flagged(void **state)
{
	(void)state;
	assert_true(scan("buy thrice")->commercial > 0.6);
	assert_true(scan("buy thrice")->flags & CANDOR_FLAG_UNDISCLOSED);
	assert_true(scan("buy thrice unpaid")->flags & CANDOR_FLAG_UNDISCLOSED);
	assert_false(scan("buy")->flags & CANDOR_FLAG_UNDISCLOSED);
	assert_false(scan("buy thrice paid")->flags & CANDOR_FLAG_UNDISCLOSED);
	assert_false(scan("buy thrice gift")->flags & CANDOR_FLAG_UNDISCLOSED);
	assert_false(scan("buy thrice hint")->flags & CANDOR_FLAG_UNDISCLOSED);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_rule_counts_so_often),
		cmocka_unit_test(overlaps_count_once),
		cmocka_unit_test(longer_phrases_are_excepted),
		cmocka_unit_test(negation_cancels),
		cmocka_unit_test(context_is_told),
		cmocka_unit_test(quotation_weakens),
		cmocka_unit_test(scripts_count_less_alone),
		cmocka_unit_test(style_thins_out),
		cmocka_unit_test(disguise_costs_once),
		cmocka_unit_test(the_strongest_disclosure_wins),
		cmocka_unit_test(commerce_is_a_probability),
		cmocka_unit_test(silence_about_commerce_is_flagged),
	};

	return cmocka_run_group_tests(tests, load, unload);
}
