/* The post score: what must hold for every post (SIGNALS, "invariants"), caps, guards,
 * verdicts. */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "invent.h"
#include "lexicon/ruleset.h"
#include "rules.h"
#include "variants.h"

enum { ROUNDS = 800, LONG_POST = 60 };

static char post_text[INVENTED_BYTES], changed[2 * INVENTED_BYTES];

static const char *join(const char *a, const char *b)
{
	snprintf(changed, sizeof(changed), "%s%s", a, b);
	return changed;
}

static double position(const char *text)
{
	return scan_text(text)->position;
}

static int has_adjustment(const candor_result *result, const char *id)
{
	for (size_t i = 0; i < result->adjustment_count; i++)
		if (strcmp(result->adjustments[i].id, id) == 0)
			return 1;
	return 0;
}

/* ---- Adding something ---- */

static void an_ad_tag_never_raises(void **state)
{
	struct dice dice = { 2 };

	(void)state;
	for (int i = 0; i < ROUNDS; i++) {
		double before, after;

		invent_post(&dice, 8, post_text);
		before = position(post_text);
		after = position(join(post_text, " #ad"));
		if (after > before + 1e-9)
			fail_msg("%+.3f to %+.3f: %s #ad", before, after, post_text);
		after = position(join("#ad ", post_text));
		if (after > before + 1e-9)
			fail_msg("%+.3f to %+.3f: #ad %s", before, after, post_text);
	}
}

/* The words around a drawback (figures, length) move form by a hair. */
static void a_drawback_never_lowers(void **state)
{
	struct dice dice = { 3 };

	(void)state;
	for (int i = 0; i < ROUNDS; i++) {
		const char *drawback = invent_drawback(&dice);
		double before, after;

		invent_post(&dice, 8, post_text);
		before = position(post_text);
		after = position(join(post_text, drawback));
		if (after < before - 0.01)
			fail_msg("%+.3f to %+.3f: %s", before, after, changed);
	}
}

static void a_denial_hardly_matters(void **state)
{
	static const char *const denials[] = { " Not sponsored.", "非广。" };
	struct dice dice = { 4 };
	unsigned contradictions = 0;

	(void)state;
	for (int i = 0; i < ROUNDS; i++) {
		double before, after;
		const candor_result *result;

		invent_post(&dice, 8, post_text);
		before = position(post_text);
		result = scan_text(join(post_text, denials[i % 2]));
		after = result->position;
		contradictions += result->disclosure == CANDOR_DISCLOSURE_CONTRADICTORY;
		if (fabs(after - before) > 0.1 &&
		    result->disclosure != CANDOR_DISCLOSURE_CONTRADICTORY)
			fail_msg("%+.3f to %+.3f: %s", before, after, changed);
	}
	assert_in_range(contradictions, ROUNDS / 20, ROUNDS / 2);
}

/* Above a hundred words style is diluted by every sentence more: by very little. */
static void long_posts_hardly_move(void **state)
{
	struct dice dice = { 23 };

	(void)state;
	for (int i = 0; i < ROUNDS / 4; i++) {
		double before, tagged, flawed;

		do
			invent_post(&dice, LONG_POST, post_text);
		while (strlen(post_text) < 1000);
		before = position(post_text);
		tagged = position(join(post_text, " #ad"));
		flawed = position(join(post_text, invent_drawback(&dice)));
		if (tagged > before + 0.01 || flawed < before - 0.01)
			fail_msg("%+.3f, tagged %+.3f, flawed %+.3f: %s", before, tagged,
				 flawed, post_text);
	}
}

/* ---- Other ways to write the same ---- */

static void other_letters_change_nothing(void **state)
{
	static char plain[65536], other[65536], text[8 * INVENTED_BYTES];
	struct dice dice = { 5 };

	(void)state;
	for (int i = 0; i < ROUNDS; i++) {
		const struct variant *variant = &variants[i % VARIANTS];
		candor_disclosure disclosure;
		const candor_result *result;

		invent_post(&dice, 8, post_text);
		variant->rewrite(text, sizeof(text), post_text);
		result = scan_text(post_text);
		list_rules(plain, sizeof(plain), result);
		disclosure = result->disclosure;
		result = scan_text(text);
		list_rules(other, sizeof(other), result);
		if (strcmp(plain, other) != 0 || result->disclosure != disclosure)
			fail_msg("%s: %s\n%s\n%s", variant->name, text, plain, other);
	}
}

/* ---- Missing fields ---- */

static double scan_position(candor_scanner *scanner, const candor_post *post)
{
	const candor_result *result;

	assert_int_equal(candor_scan(scanner, post, &result, NULL), CANDOR_OK);
	return result->position;
}

static void set_field(candor_post *post, candor_field field, const char *value)
{
	post->field[field] = (candor_str){ value, strlen(value) };
}

static const char neutral_bio[] =
	"Gardens, trains and long walks. The bridge was closed for the "
	"parade, so we took the ferry and watched the rain until the "
	"lamps went on along the quay and the last boat came back.";

static void missing_fields_never_lower(void **state)
{
	static const candor_field idle[] = {
		CANDOR_FIELD_AUTHOR_ID, CANDOR_FIELD_PLATFORM,
		CANDOR_FIELD_LANG,      CANDOR_FIELD_MENTIONS,
		CANDOR_FIELD_URLS,      CANDOR_FIELD_POSTED_AT,
		CANDOR_FIELD_VERIFIED,  CANDOR_FIELD_FOLLOWERS,
		CANDOR_FIELD_LIKES,     CANDOR_FIELD_COMMENTS,
		CANDOR_FIELD_SHARES,    CANDOR_FIELD_VIEWS,
		CANDOR_FIELD_RATING,    CANDOR_FIELD_VERIFIED_PURCHASE,
		CANDOR_FIELD_PRODUCT,   CANDOR_FIELD_BRAND,
	};
	struct dice dice = { 9 };
	candor_scanner *scanner;

	(void)state;
	assert_int_equal(candor_scanner_new(&scanner, rules_shipped(CANDOR_ENGINE_FAST), NULL),
			 CANDOR_OK);
	for (int i = 0; i < ROUNDS / 4; i++) {
		candor_post bare, full;
		double alone, with;

		invent_post(&dice, LONG_POST, post_text);
		full = bare = post_of(post_text);
		alone = scan_position(scanner, &bare);
		for (size_t k = 0; k < sizeof(idle) / sizeof(*idle); k++)
			set_field(&full, idle[k], k % 2 ? "1000000" : "1");
		assert_true(scan_position(scanner, &full) == alone);
		set_field(&full, CANDOR_FIELD_BIO, neutral_bio);
		set_field(&full, CANDOR_FIELD_AUTHOR_NAME, "nan of three");
		with = scan_position(scanner, &full);
		if (alone < with - 1e-9)
			fail_msg("%+.4f with a bio, %+.4f without: %s", with, alone, post_text);
	}
	candor_scanner_free(scanner);
}

/* Who somebody is does not make what they write more of a consumer's post. */
static void friendly_profiles_do_not_raise(void **state)
{
	candor_scanner *scanner;
	candor_post post = post_of("The brand sent me this kettle. I love it.");
	double alone;

	(void)state;
	assert_int_equal(candor_scanner_new(&scanner, rules_shipped(CANDOR_ENGINE_FAST), NULL),
			 CANDOR_OK);
	alone = scan_position(scanner, &post);
	set_field(&post, CANDOR_FIELD_BIO, "Mom of two. Dog lover. Views are my own.");
	assert_true(scan_position(scanner, &post) <= alone + 1e-9);
	set_field(&post, CANDOR_FIELD_BIO, "Official account of a kettle company.");
	assert_true(scan_position(scanner, &post) < alone);
	candor_scanner_free(scanner);
}

/* ---- Neutral posts ---- */

static void neutral_text_says_nothing(void **state)
{
	double bias = rules_shipped(CANDOR_ENGINE_FAST)->model.bias;
	static const char *const texts[] = {
		"",
		" \n\t ",
		"\u200b\u200b",
		"The bridge was closed for the parade.",
		"桥封了",
		"1234567890",
		"...",
		"\xff\xfe",
		"🙂🙂",
		"Dear all, hi!",
		"下雨了",
	};

	(void)state;
	for (size_t i = 0; i < sizeof(texts) / sizeof(*texts); i++) {
		const candor_result *result = scan_text(texts[i]);

		assert_true(result->position == 0 && result->confidence == 0);
		assert_int_equal(result->verdict, CANDOR_VERDICT_INSUFFICIENT);
		assert_int_equal(result->disclosure, CANDOR_DISCLOSURE_NONE);
		assert_true(result->commercial == 1 / (1 + exp(-bias)));
		assert_int_equal(result->finding_count + result->adjustment_count, 0);
	}
	assert_int_equal(scan_value(CANDOR_FIELD_TEXT, (candor_str){ NULL, 0 })->flags, 0);
	assert_int_equal(scan_text("\xff")->flags, CANDOR_FLAG_BAD_ENCODING);
}

/* ---- Caps ---- */

static void check_caps(const candor_result *result)
{
	const struct candor_ruleset *rules = rules_shipped(CANDOR_ENGINE_FAST);
	double applied[LIMIT_CATEGORIES] = { 0 }, evidence = 0;

	for (size_t i = 0; i < result->finding_count; i++) {
		const struct rule *rule =
			(const struct rule *)(const void *)result->findings[i].rule;

		assert_true(result->findings[i].weight >= 0 &&
			    result->findings[i].weight <= rule->public.weight);
		assert_true(result->findings[i].applied * (double)rule->public.axis >= 0);
		applied[rule->category] += fabs(result->findings[i].applied);
		/* Counts are no evidence. */
		evidence += rule->pattern_count ? fabs(result->findings[i].applied) : 0;
	}
	for (size_t i = 0; i < rules->category_count; i++)
		assert_true(applied[i] <= rules->categories[i].cap + 1e-9);
	assert_true(fabs(evidence - result->evidence) < 1e-9);
}

static void categories_stay_within_caps(void **state)
{
	struct dice dice = { 11 };

	(void)state;
	for (int i = 0; i < ROUNDS; i++) {
		invent_post(&dice, LONG_POST, post_text);
		check_caps(scan_text(post_text));
	}
	for (int i = 0; i < 20; i++)
		snprintf(post_text + 11 * i, sizeof(post_text) - 11 * (size_t)i, "Holy grail ");
	check_caps(scan_text(post_text));
	assert_true(position(post_text) > -0.47); /* tanh(-1 / 2), the cap of hype */
	assert_true(position(post_text) < 0);
}

/* ---- Guards ---- */

static void guards_are_adjustments(void **state)
{
	const candor_result *result;

	(void)state;
	result = scan_text(
		"#ad I have been using it for three months, paid $64, the zipper broke, "
		"it leaks and I would not buy it again. I measured 30 grams.");
	assert_int_equal(result->disclosure, CANDOR_DISCLOSURE_CLEAR);
	assert_true(has_adjustment(result, "ceiling.clear"));
	assert_true(fabs(result->position - 0.2) < 1e-9);
	assert_int_equal(result->verdict, CANDOR_VERDICT_MIXED);

	result = scan_text("The brand sent me this kettle for review. I have been using it for "
			   "three months, the lid broke, it leaks and smells like plastic. "
			   "I measured 30 grams.");
	assert_int_equal(result->disclosure, CANDOR_DISCLOSURE_GIFTED);
	assert_true(has_adjustment(result, "ceiling.gifted"));
	assert_true(fabs(result->position - 0.5) < 1e-9);
	assert_int_equal(result->verdict, CANDOR_VERDICT_LEANING_CONSUMER);

	result = scan_text("绝绝子 yyds 姐妹们冲 闭眼入");
	assert_true(has_adjustment(result, "floor.style"));
	assert_true(fabs(result->position + 0.6) < 1e-9);
	assert_int_equal(result->verdict, CANDOR_VERDICT_LEANING_BRAND);
}

/* ---- Verdicts ---- */

/* Two rules that cancel each other give evidence without position; a composite of each weight
 * then moves the logit by that weight alone. ln 4 = 1.38629 is position 0.6, ln 1.5 = 0.40547
 * is 0.2. */
static const char verdict_lexicon[] =
	"Category: left\nSummary: x\nAxis: brand\nCap: 2\n\n"
	"Category: right\nSummary: x\nAxis: consumer\nCap: 2\n\n"
	"Rule: x.left\nCategory: left\nWeight: 1\nSummary: x\nPhrase: left\nMatch: left\n"
	"No-Match: x\nSource: x\n\n"
	"Rule: x.right\nCategory: right\nWeight: 1\nSummary: x\nPhrase: right\nMatch: right\n"
	"No-Match: x\nSource: x\n\n"
	"Rule: x.key\nCategory: right\nWeight: 0\nSummary: x\nPhrase: key\nMatch: key\n"
	"No-Match: x\nSource: x\n\n"
	"Composite: x.move\nWhen: x.key\nAxis: %s\nWeight: %s\nSummary: x\nMatch: x\n"
	"No-Match: x\nSource: x\n";

static candor_verdict verdict_at(const char *axis, const char *weight)
{
	char lexicon[2048];
	candor_err err = { 0 };
	candor_ruleset *rules;
	candor_scanner *scanner;
	const candor_result *result;
	candor_post post = post_of("left right key");
	candor_verdict verdict;

	snprintf(lexicon, sizeof(lexicon), verdict_lexicon, axis, weight);
	rules = rules_from_text(lexicon, 0, CANDOR_ENGINE_FAST, &err);
	if (!rules)
		fail_msg("%zu:%zu: %s", err.line, err.column, err.what);
	assert_int_equal(candor_scanner_new(&scanner, rules, NULL), CANDOR_OK);
	assert_int_equal(candor_scan(scanner, &post, &result, NULL), CANDOR_OK);
	verdict = result->verdict;
	candor_scanner_free(scanner);
	candor_ruleset_free(rules);
	return verdict;
}

static void verdicts_change_at_their_bounds(void **state)
{
	(void)state;
	assert_int_equal(verdict_at("consumer", "10"), CANDOR_VERDICT_CONSUMER);
	assert_int_equal(verdict_at("consumer", "1.3863"), CANDOR_VERDICT_CONSUMER);
	assert_int_equal(verdict_at("consumer", "1.3862"), CANDOR_VERDICT_LEANING_CONSUMER);
	assert_int_equal(verdict_at("consumer", "0.4055"), CANDOR_VERDICT_LEANING_CONSUMER);
	assert_int_equal(verdict_at("consumer", "0.4054"), CANDOR_VERDICT_MIXED);
	assert_int_equal(verdict_at("consumer", "0"), CANDOR_VERDICT_MIXED);
	assert_int_equal(verdict_at("brand", "0.4054"), CANDOR_VERDICT_MIXED);
	assert_int_equal(verdict_at("brand", "0.4055"), CANDOR_VERDICT_LEANING_BRAND);
	assert_int_equal(verdict_at("brand", "1.3862"), CANDOR_VERDICT_LEANING_BRAND);
	assert_int_equal(verdict_at("brand", "1.3863"), CANDOR_VERDICT_BRAND);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(an_ad_tag_never_raises),
		cmocka_unit_test(a_drawback_never_lowers),
		cmocka_unit_test(a_denial_hardly_matters),
		cmocka_unit_test(long_posts_hardly_move),
		cmocka_unit_test(other_letters_change_nothing),
		cmocka_unit_test(missing_fields_never_lower),
		cmocka_unit_test(friendly_profiles_do_not_raise),
		cmocka_unit_test(neutral_text_says_nothing),
		cmocka_unit_test(categories_stay_within_caps),
		cmocka_unit_test(guards_are_adjustments),
		cmocka_unit_test(verdicts_change_at_their_bounds),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
