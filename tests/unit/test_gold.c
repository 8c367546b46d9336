/* The labelled posts of corpus/gold: side, disclosure state, findings and flags. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "gold.h"
#include "lexicon/ruleset.h"

/* ---- Gold posts ---- */

static const struct side {
	const char *name;
	double least, most;
} sides[] = {
	{ "brand", -1, -0.2 },       { "consumer", 0.2, 1 },
	{ "neutral", -0.2, 0.2 },    { "not-brand", -0.2, 1 },
	{ "not-consumer", -1, 0.2 }, { "", -1, 1 }, /* left out: arguable */
};

/* A post without evidence is on no side, wherever its form puts it. */
static int is_on_side(const char *name, const candor_result *result)
{
	double position = result->position;

	if (result->verdict == CANDOR_VERDICT_INSUFFICIENT && strcmp(name, "brand") != 0 &&
	    strcmp(name, "consumer") != 0)
		return 1;
	for (size_t i = 0; i < sizeof(sides) / sizeof(*sides); i++)
		if (strcmp(sides[i].name, name) == 0)
			return position >= sides[i].least - 1e-12 &&
			       position <= sides[i].most + 1e-12;
	fail_msg("unknown side %s", name);
	return 0;
}

static size_t report(const char *what, const char *value)
{
	print_message("wrong: %s%s\n", what, value);
	return 1;
}

static unsigned flag_of(const char *name)
{
	for (unsigned i = 0; i < CANDOR_FLAG_COUNT; i++)
		if (strcmp(candor_flag_name(i), name) == 0)
			return 1u << i;
	fail_msg("unknown flag %s", name);
	return 0;
}

static size_t count_wrong_flags(const struct gold *expected, const candor_result *result)
{
	size_t wrong = 0;

	for (size_t i = 0; i < expected->flags.count; i++)
		if (!(result->flags & flag_of(expected->flags.word[i])))
			wrong += report("missing flag ", expected->flags.word[i]);
	for (size_t i = 0; i < expected->no_flags.count; i++)
		if (result->flags & flag_of(expected->no_flags.word[i]))
			wrong += report("unexpected flag ", expected->no_flags.word[i]);
	return wrong;
}

static size_t count_wrong(const struct gold *expected, const candor_result *result)
{
	const char *state = candor_disclosure_name(result->disclosure);
	size_t wrong = count_wrong_flags(expected, result);

	if (!is_on_side(expected->side, result))
		wrong += report("expected side ", expected->side);
	if (strcmp(expected->disclosure, state) != 0)
		wrong += report("expected disclosure ", expected->disclosure);
	for (size_t i = 0; i < expected->rules.count; i++)
		if (!has_finding(result, expected->rules.word[i]))
			wrong += report("missing ", expected->rules.word[i]);
	for (size_t i = 0; i < expected->no_rules.count; i++)
		if (has_finding(result, expected->no_rules.word[i]))
			wrong += report("unexpected ", expected->no_rules.word[i]);
	return wrong;
}

struct tally {
	candor_scanner *scanner;
	size_t wrong;
};

static void check_gold(void *data, const candor_post *post, candor_str record)
{
	struct gold expected = gold_read(record);
	struct tally *tally = data;
	const candor_result *result;
	const char *broken;
	size_t wrong;

	assert_int_equal(candor_scan(tally->scanner, post, &result, NULL), CANDOR_OK);
	wrong = count_wrong(&expected, result);
	broken = gold_inconsistency(result, post);
	if (broken)
		wrong += report(broken, "");
	if (wrong)
		gold_print(post, result);
	tally->wrong += wrong > 0;
}

static void gold_posts(void **state)
{
	struct tally tally = { .wrong = 0 };
	size_t count;

	(void)state;
	assert_int_equal(
		candor_scanner_new(&tally.scanner, rules_shipped(CANDOR_ENGINE_FAST), NULL),
		CANDOR_OK);
	count = gold_each(check_gold, &tally);
	candor_scanner_free(tally.scanner);
	assert_true(count >= 450);
	if (tally.wrong)
		fail_msg("%zu of %zu gold posts are judged wrongly", tally.wrong, count);
}

/* ---- Is everything expected somewhere? ---- */

struct coverage {
	const struct candor_ruleset *rules;
	unsigned char category[LIMIT_CATEGORIES];
	unsigned char *rule;
};

static int begins(const char *text, const char *prefix)
{
	return strncmp(text, prefix, strlen(prefix)) == 0;
}

static void cover(struct coverage *coverage, const char *prefix)
{
	for (size_t i = 0; i < coverage->rules->rule_count; i++) {
		const struct rule *rule = &coverage->rules->rules[i];

		if (!begins(rule->public.id, prefix))
			continue;
		coverage->rule[i] = 1;
		if (!rule->public.is_composite)
			coverage->category[rule->category] = 1;
	}
}

static void cover_expected(void *data, const candor_post *post, candor_str record)
{
	struct gold expected = gold_read(record);

	(void)post;
	for (size_t i = 0; i < expected.rules.count; i++)
		cover(data, expected.rules.word[i]);
}

/* Every category and every composite is what a gold post expects. */
static void everything_is_expected(void **state)
{
	const struct candor_ruleset *rules = rules_shipped(CANDOR_ENGINE_FAST);
	struct coverage coverage = { .rules = rules };
	size_t missing = 0;

	(void)state;
	coverage.rule = test_calloc(rules->rule_count, 1);
	gold_each(cover_expected, &coverage);
	for (size_t i = 0; i < rules->category_count; i++)
		if (!coverage.category[i])
			missing += report("no gold post expects ", rules->categories[i].name);
	for (size_t i = 0; i < rules->composite_count; i++)
		if (!coverage.rule[rules->composites[i]])
			missing += report("no gold post expects ",
					  rules->rules[rules->composites[i]].public.id);
	test_free(coverage.rule);
	assert_int_equal(missing, 0);
}

/* ---- The numbered cases ---- */

/* What the case's sentence in the design says: its sign as a range of positions, the state, and
 * categories or rules that must or must not be found. "" and NULL: nothing said. */
static const struct numbered {
	const char *id;
	double above, below; /* exclusive */
	const char *disclosure, *found, *absent;
} numbered[] = {
	{ "gold-en-case-1", -1, 0, "clear", "disclosure", NULL },
	{ "gold-en-case-2", -1, 1, "none", NULL, "disclosure" },
	{ "gold-en-case-3", -0.2, 0.2, "denied", "denial", "disclosure" },
	{ "gold-en-case-4", -1, -0.6, "contradictory", "coupon", "disclosure" },
	{ "gold-en-case-5", 0, 0.21, "clear", "drawback", NULL },
	{ "gold-en-case-6", 0, 1, "none", NULL, "gifted" },
	{ "gold-en-case-7", -1, 1, "none", NULL, "brand-voice" },
	{ "gold-en-case-8", 0.6, 1, "none", "purchase", NULL },
	{ "gold-en-case-9", -0.5, 0, "none", "hype", NULL },
	{ "gold-en-case-10", -1, 0, "none", "spec-sheet", NULL },
	{ "gold-en-case-11", 0, 1, "none", "testing", "spec-sheet" },
	{ "gold-en-case-12", 0, 1, "none", NULL, "ambiguous-disclosure" },
	{ "gold-en-case-13", -1, 0, "none", "coupon", NULL },
	{ "gold-en-case-14", -1, 0, "clear", "disclosure", NULL },
	{ "gold-en-case-15", -1, 0, "clear", "disclosure", NULL },
	{ "gold-en-case-16", -0.2, 0.2, "none", NULL, "disclosure" },
	{ "gold-zh-case-17", -1, 0, "clear", "disclosure", NULL },
	{ "gold-zh-case-18", 0, 0.6, "denied", "experience", "disclosure" },
	{ "gold-zh-case-19", -1, -0.6, "contradictory", "affiliate", "disclosure" },
	{ "gold-zh-case-20", -1, 1, "none", NULL, "disclosure" },
	{ "gold-zh-case-21", -0.001, 0.001, "none", NULL, "zh." },
	{ "gold-zh-case-22", -0.61, 0, "none", "hype", NULL },
	{ "gold-zh-case-23", -1, -0.59, "none", "spec-sheet", NULL },
	{ "gold-zh-case-24", 0.6, 1, "none", "drawback", NULL },
	{ "gold-zh-case-25", -1, 0, "none", "hype", "drawback" },
	{ "gold-zh-case-26", -0.2, 0.2, "gifted", "drawback", NULL },
	{ "gold-zh-case-27", -1, 0, "none", "affiliate", NULL },
	{ "gold-zh-case-28a", -1, 0, "clear", "zh.disclosure.label", NULL },
	{ "gold-zh-case-28b", -1, 0, "clear", "zh.disclosure.label", NULL },
	{ "gold-zh-case-28c", -1, 0, "clear", "zh.disclosure.label", NULL },
	{ "gold-zh-case-29", -1, 1, "none", NULL, "drawback" },
	{ "gold-zh-case-30", -1, 1, "none", "hype", "drawback" },
	{ "gold-zh-case-31", -1, 0, "none", "brand-voice", NULL },
	{ "gold-zh-case-32", 0, 1, "none", NULL, "brand-voice" },
	{ "gold-zh-case-33", -1, 0, "none", "zh.affiliate.taobao-code", NULL },
	{ "gold-zh-case-34", -1, 1, "none", "coupon", "affiliate" },
	{ "gold-en-case-35", -0.001, 0.001, "none", NULL, "en." },
	{ "gold-zh-case-35", -0.001, 0.001, "none", NULL, "zh." },
	{ "gold-zh-case-38", -1, 1, "denied", "denial", "disclosure" },
	{ "gold-zh-case-39", -1, 0, "none", "brand-voice", NULL },
	{ "gold-zh-case-40", -1, 1, "none", NULL, "disclosure" },
};

enum { NUMBERED = sizeof(numbered) / sizeof(*numbered) };

struct numbered_tally {
	candor_scanner *scanner;
	unsigned char seen[NUMBERED];
	size_t wrong;
};

static void check_numbered(void *data, const candor_post *post, candor_str record)
{
	struct numbered_tally *tally = data;
	candor_str id = post->field[CANDOR_FIELD_ID];
	const candor_result *r;
	size_t i = 0;

	(void)record;
	while (i < NUMBERED && (strlen(numbered[i].id) != id.size ||
				memcmp(numbered[i].id, id.data, id.size) != 0))
		i++;
	if (i == NUMBERED)
		return;
	tally->seen[i] = 1;
	assert_int_equal(candor_scan(tally->scanner, post, &r, NULL), CANDOR_OK);
	if (r->position > numbered[i].above && r->position < numbered[i].below &&
	    strcmp(candor_disclosure_name(r->disclosure), numbered[i].disclosure) == 0 &&
	    (!numbered[i].found || has_finding(r, numbered[i].found)) &&
	    (!numbered[i].absent || !has_finding(r, numbered[i].absent)))
		return;
	tally->wrong++;
	gold_print(post, r);
}

static void numbered_cases(void **state)
{
	struct numbered_tally tally = { .wrong = 0 };

	(void)state;
	assert_int_equal(
		candor_scanner_new(&tally.scanner, rules_shipped(CANDOR_ENGINE_FAST), NULL),
		CANDOR_OK);
	gold_each(check_numbered, &tally);
	candor_scanner_free(tally.scanner);
	for (size_t i = 0; i < NUMBERED; i++)
		if (!tally.seen[i])
			fail_msg("%s is not there", numbered[i].id);
	assert_int_equal(tally.wrong, 0);
}

/* A paid but critical test, openly said. */
static void paid_and_critical(void **state)
{
	const candor_result *result =
		scan_text("I was paid to test this; battery died on day 3 and I'd skip it.");

	(void)state;
	assert_true(result->position > 0);
	assert_true(result->commercial > 0.8);
	assert_int_equal(result->disclosure, CANDOR_DISCLOSURE_CLEAR);
	assert_false(result->flags & CANDOR_FLAG_UNDISCLOSED);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(gold_posts),
		cmocka_unit_test(everything_is_expected),
		cmocka_unit_test(numbered_cases),
		cmocka_unit_test(paid_and_critical),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
