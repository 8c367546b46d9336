/* What only authors need: topics and cues, the Brand stanza, and that none of them moves a
 * score. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/limits.h"
#include "gold.h"
#include "invent.h"
#include "lexicon/ruleset.h"
#include "rules.h"

static candor_ruleset *authors;
static candor_scanner *with, *without;

static int load(void **state)
{
	const candor_ruleset_options options = { .authors = 1 };

	(void)state;
	if (candor_ruleset_new(&authors, &options, NULL))
		return -1;
	return candor_scanner_new(&with, authors, NULL) ||
	       candor_scanner_new(&without, rules_shipped(CANDOR_ENGINE_FAST), NULL);
}

static int unload(void **state)
{
	(void)state;
	candor_scanner_free(with);
	candor_scanner_free(without);
	candor_ruleset_free(authors);
	return 0;
}

static int begins(const char *text, const char *prefix)
{
	return strncmp(text, prefix, strlen(prefix)) == 0;
}

static int is_of_authors(const candor_rule *rule)
{
	return begins(rule->category, "topic.") || begins(rule->category, "cue.");
}

/* ---- Topics and cues ---- */

static void they_are_loaded_when_asked_for(void **state)
{
	const candor_ruleset *shipped = rules_shipped(CANDOR_ENGINE_FAST);
	size_t count = candor_ruleset_rule_count(shipped);

	(void)state;
	assert_true(candor_ruleset_rule_count(authors) > count + 60);
	/* Rules of posts keep their places: those of authors come behind. */
	for (size_t i = 0; i < candor_ruleset_rule_count(authors); i++) {
		const candor_rule *rule = candor_ruleset_rule(authors, i);

		assert_int_equal(is_of_authors(rule), i >= count);
		if (i < count)
			assert_string_equal(rule->id, candor_ruleset_rule(shipped, i)->id);
	}
}

static void they_weigh_nothing(void **state)
{
	candor_category category;
	size_t topics = 0, cues = 0, i = 0;

	(void)state;
	for (; candor_ruleset_category(authors, i, &category); i++) {
		if (begins(category.name, "topic."))
			topics++;
		else if (begins(category.name, "cue."))
			cues++;
		else
			continue;
		assert_int_equal(category.axis, CANDOR_NEUTRAL);
		assert_true(category.commercial == 0);
	}
	assert_int_equal(topics, 20);
	assert_true(cues >= 9);
	/* Authors are described by all of them, and a topic more. */
	assert_true(i < LIMIT_AUTHOR_CATEGORIES);
	for (i = 0; i < authors->rule_count; i++) {
		const struct rule *rule = &authors->rules[i];

		if (!is_of_authors(&rule->public))
			continue;
		assert_true(rule->public.weight == 0 && rule->public.commercial == 0);
		assert_true(rule->is_idle);
	}
}

static void print_diagnostic(const candor_diagnostic *diagnostic, void *data)
{
	(void)data;
	print_message("%s:%zu: %s: %s\n", diagnostic->where, diagnostic->line,
		      diagnostic->rule ? diagnostic->rule : "", diagnostic->what);
	++*(size_t *)data;
}

static void assert_sound(const candor_ruleset *rules)
{
	candor_test_counts counts;
	size_t diagnostics = 0;

	assert_int_equal(candor_ruleset_check(rules, print_diagnostic, &diagnostics, NULL), 0);
	assert_int_equal(
		candor_ruleset_test(rules, print_diagnostic, &diagnostics, &counts, NULL),
		CANDOR_OK);
	assert_int_equal(diagnostics, 0);
	assert_true(counts.examples > 0);
}

static void their_examples_hold(void **state)
{
	(void)state;
	assert_sound(authors);
}

static const candor_result *scan(candor_scanner *scanner, const candor_post *post)
{
	const candor_result *result;

	assert_int_equal(candor_scan(scanner, post, &result, NULL), CANDOR_OK);
	return result;
}

static void a_post_has_its_topics(void **state)
{
	static const struct {
		const char *text, *category, *other;
	} posts[] = {
		{ "周末烤了草莓蛋糕，烤箱温度偏高", "topic.food", "topic.cars" },
		{ "提车三个月，油耗八个多", "topic.cars", "topic.food" },
		{ "Ramen and dumplings, then a nap", "topic.food", "topic.parenting" },
		{ "Touchdown in overtime!", "topic.sports", "topic.work" },
		{ "法院判决下来了", "topic.society", "topic.health" },
		{ "分享图片", "cue.app", "cue.early" },
		{ "Retweet to win a mug", "cue.giveaway", "cue.app" },
		{ "作为试用官，样品先到了", "cue.community", "cue.early" },
		{ "Proud to be an ambassador of theirs", "cue.community", "cue.early" },
		{ "They sent a box ahead of launch", "cue.early", "cue.community" },
		{ "My roommate wants one", "cue.circle", "cue.reviews" },
		{ "看评论说偏小", "cue.reviews", "cue.circle" },
		{ "Two left, DM me to order", "cue.distributor", "cue.app" },
		{ "如果你也是油皮就别买", "cue.empathy", "cue.circle" },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(posts) / sizeof(*posts); i++) {
		candor_post post = post_of(posts[i].text);
		const candor_result *result = scan(with, &post);

		if (!has_finding(result, posts[i].category))
			fail_msg("%s is not %s", posts[i].text, posts[i].category);
		assert_false(has_finding(result, posts[i].other));
		assert_false(has_finding(scan(without, &post), posts[i].category));
	}
}

static void a_profile_tells_of_fame(void **state)
{
	candor_post post = post_of("an actor walked by");

	(void)state;
	assert_false(has_finding(scan(with, &post), "cue.celebrity"));
	post.field[CANDOR_FIELD_BIO] = (candor_str){ "actor", 5 };
	assert_true(has_finding(scan(with, &post), "cue.celebrity"));
}

/* ---- Nothing moves ---- */

static void assert_unmoved(const candor_result *a, const candor_result *b)
{
	assert_memory_equal(&a->logit, &b->logit, sizeof(a->logit));
	assert_memory_equal(&a->position, &b->position, sizeof(a->position));
	assert_memory_equal(&a->evidence, &b->evidence, sizeof(a->evidence));
	assert_memory_equal(&a->confidence, &b->confidence, sizeof(a->confidence));
	assert_memory_equal(&a->commercial, &b->commercial, sizeof(a->commercial));
	assert_int_equal(a->disclosure, b->disclosure);
	assert_int_equal(a->verdict, b->verdict);
	assert_int_equal(a->flags, b->flags);
	assert_int_equal(a->adjustment_count, b->adjustment_count);
}

static size_t compared, touched;

static void compare(void *data, const candor_post *post, candor_str record)
{
	const candor_result *a = scan(without, post), *b = scan(with, post);

	(void)data;
	(void)record;
	assert_unmoved(a, b);
	assert_true(b->finding_count >= a->finding_count);
	compared++;
	touched += b->finding_count > a->finding_count;
}

static void no_score_moves(void **state)
{
	static const char *const sets[] = { "data/dev/zh_weibo_posts.jsonl.gz",
					    "data/dev/en_instagram_promo.jsonl.gz",
					    "data/dev/zh_bilibili_ads.jsonl.gz" };
	struct dice dice = { 7 };
	char text[INVENTED_BYTES];

	(void)state;
	gold_each(compare, NULL);
	for (int i = 0; i < 2000; i++) {
		candor_post post;

		invent_post(&dice, 40, text);
		post = post_of(text);
		compare(NULL, &post, (candor_str){ NULL, 0 });
	}
	for (size_t i = 0; i < sizeof(sets) / sizeof(*sets); i++) {
		const char *path = shared_path(sets[i]);

		if (path)
			each_post(path, 1, compare, NULL);
	}
	/* The comparison means something. */
	assert_true(touched > 100 && touched < compared);
}

#define NEUTRAL  "Category: n\nAxis: neutral\nCap: 1\nSummary: s\n\n"
#define CATEGORY "Category: c\nAxis: brand\nCap: 2\nSummary: s\n\n"
#define EXAMPLES "Match: x\nNo-Match: y\nSource: s\n\n"
#define IDLE                                                                     \
	"Rule: idle\nCategory: n\nWeight: 0\nSummary: s\nMax-Hits: 16\nPhrase: " \
	"idle\n" EXAMPLES

static candor_ruleset *rules_of(const char *text)
{
	candor_err err = { 0 };
	candor_ruleset *rules = rules_from_text(text, 0, CANDOR_ENGINE_FAST, &err);

	if (!rules)
		fail_msg("%zu:%zu: %s", err.line, err.column, err.what);
	return rules;
}

static void assert_logit(const char *rules_text, const char *text, double logit)
{
	candor_ruleset *rules = rules_of(rules_text);
	candor_post post = post_of(text);
	candor_scanner *scanner;

	assert_int_equal(candor_scanner_new(&scanner, rules, NULL), CANDOR_OK);
	assert_float_equal(scan(scanner, &post)->logit, logit, 1e-9);
	candor_scanner_free(scanner);
	candor_ruleset_free(rules);
}

/* Composites look at posts in which words were found; idle ones do not count as such. */
static void idle_words_wake_no_composite(void **state)
{
	static const char other[] = NEUTRAL CATEGORY IDLE
		"Rule: w\nCategory: c\nWeight: 1\nSummary: s\nPhrase: word\n" EXAMPLES
		"Composite: k\nWhen: !w\nAxis: consumer\nWeight: 0.5\nSummary: s\n" EXAMPLES;
	static const char named[] = NEUTRAL CATEGORY IDLE
		"Composite: k\nWhen: idle\nAxis: consumer\nWeight: 0.5\nSummary: s\n" EXAMPLES;
	static const char weighs[] = NEUTRAL CATEGORY
		"Rule: weak\nCategory: n\nWeight: 0.1\nSummary: s\nPhrase: "
		"idle\n" EXAMPLES "Composite: k\nWhen: !g:c\nAxis: consumer\nWeight: "
		"0.5\nSummary: s\n" EXAMPLES;

	(void)state;
	assert_logit(other, "idle", 0);
	assert_logit(named, "idle", 0.5);
	assert_logit(weighs, "idle", 0.5);
}

static void append(candor_buffer *out, const char *text)
{
	candor_buffer_append(out, text, strlen(text));
}

/* Rules that fill a post up to the limit of findings, behind an idle one. */
static void idle_words_crowd_nothing_out(void **state)
{
	candor_buffer rules = { 0 }, text = { 0 };
	candor_ruleset *full;
	candor_scanner *scanner;
	const candor_result *result;
	candor_post post;
	char one[200];

	(void)state;
	append(&rules, NEUTRAL CATEGORY IDLE);
	for (int i = 0; i < LIMIT_POST_FINDINGS / LIMIT_RULE_HITS; i++) {
		snprintf(one, sizeof(one),
			 "Rule: r%d\nCategory: c\nWeight: 0.01\nSummary: s\n"
			 "Max-Hits: 16\nPhrase: word\n" EXAMPLES,
			 i);
		append(&rules, one);
	}
	candor_buffer_append(&rules, "", 1);
	for (int i = 0; i < LIMIT_RULE_HITS; i++)
		append(&text, "idle word ");
	full = rules_of(rules.data);
	assert_int_equal(candor_scanner_new(&scanner, full, NULL), CANDOR_OK);
	post = (candor_post){ .file = "test", .line = 1 };
	post.field[CANDOR_FIELD_TEXT] = (candor_str){ text.data, text.size };
	result = scan(scanner, &post);
	assert_int_equal(result->finding_count, LIMIT_POST_FINDINGS);
	assert_false(result->flags & CANDOR_FLAG_LIMIT);
	for (size_t i = 0; i < result->finding_count; i++)
		assert_string_not_equal(result->findings[i].rule->id, "idle");
	candor_scanner_free(scanner);
	candor_ruleset_free(full);
	candor_buffer_free(&rules);
	candor_buffer_free(&text);
}

/* ---- Brands ---- */

#define CREMA                                                                         \
	"Brand: crema\nName: Crema Club\nName: 奶泡俱乐部\nHandle: @cremaclub\n" \
	"Hashtag: #crema\nProduct: Steamer 3\nExcept: crema club sandwich\n\n"        \
	"Brand: pine\nName: 松果科技\n\n"

static size_t mentions(const candor_result *result, const char *id)
{
	size_t count = 0;

	for (size_t i = 0; i < result->finding_count; i++)
		count += strcmp(result->findings[i].rule->id, id) == 0;
	return count;
}

static void brands_are_found(void **state)
{
	static const struct {
		const char *text;
		size_t crema, pine;
	} posts[] = {
		{ "I joined the CREMA  club.", 1, 0 },
		{ "奶泡俱樂部和松果科技都不错", 1, 1 },
		{ "no Crema Club for me", 1, 0 },
		{ "@cremaclub #crema steamer 3", 3, 0 },
		{ "@cremaclubs #cremation steamer 30", 0, 0 },
		{ "a crema club sandwich", 0, 0 },
		{ "松果", 0, 0 },
	};
	candor_ruleset *rules = rules_of(CREMA);
	candor_scanner *scanner;
	candor_category category;

	(void)state;
	assert_int_equal(candor_scanner_new(&scanner, rules, NULL), CANDOR_OK);
	assert_int_equal(candor_ruleset_category(rules, 0, &category), 1);
	assert_string_equal(category.name, "brand");
	assert_int_equal(category.axis, CANDOR_NEUTRAL);
	assert_int_equal(candor_ruleset_category(rules, 1, &category), 0);
	assert_string_equal(candor_ruleset_find(rules, "brand.crema")->summary, "Crema Club");
	for (size_t i = 0; i < sizeof(posts) / sizeof(*posts); i++) {
		candor_post post = post_of(posts[i].text);
		const candor_result *result = scan(scanner, &post);

		assert_int_equal(mentions(result, "brand.crema"), posts[i].crema);
		assert_int_equal(mentions(result, "brand.pine"), posts[i].pine);
		assert_true(result->logit == 0 && result->evidence == 0);
	}
	candor_scanner_free(scanner);
	candor_ruleset_free(rules);
}

/* A shop's own account names the brand in its name. */
static void brands_are_found_in_names(void **state)
{
	candor_ruleset *rules = rules_of(CREMA);
	candor_post post = post_of("open today");
	candor_scanner *scanner;
	const candor_result *result;

	(void)state;
	assert_int_equal(candor_scanner_new(&scanner, rules, NULL), CANDOR_OK);
	post.field[CANDOR_FIELD_AUTHOR_NAME] = (candor_str){ "Crema Club", 10 };
	post.field[CANDOR_FIELD_BIO] = (candor_str){ "Crema Club", 10 };
	result = scan(scanner, &post);
	assert_int_equal(mentions(result, "brand.crema"), 1);
	assert_int_equal(result->findings[0].field, CANDOR_FIELD_AUTHOR_NAME);
	candor_scanner_free(scanner);
	candor_ruleset_free(rules);
}

static void composites_may_name_a_brand(void **state)
{
	static const char text[] =
		CREMA "Composite: k\nWhen: brand.crema & !brand.pine\nAxis: brand\n"
		      "Weight: 0.5\nSummary: s\n" EXAMPLES;

	(void)state;
	assert_logit(text, "Crema Club", -0.5);
	assert_logit(text, "松果科技 Crema Club", 0);
	assert_logit(text, "nothing", 0);
}

static void brand_mistakes_are_named(void **state)
{
	static const struct {
		const char *text;
		size_t line, column;
		const char *what;
	} mistakes[] = {
		{ "Brand: crema\nHandle: @crema\n", 1, 1, "`Name` is missing" },
		{ "Brand: Crema\nName: x\n", 1, 8, "expected a name of a-z" },
		{ "Brand:\nName: x\n", 1, 7, "expected a name of a-z" },
		{ "Brand: a\nNmae: x\n", 2, 1, "unknown key `Nmae`; did you mean `Name`?" },
		{ "Brand: a\nWeight: 1\n", 2, 1, "unknown key `Weight`" },
		{ "Brnad: a\nName: x\n", 1, 1,
		  "unknown kind of stanza `Brnad`; did you mean `Brand`?" },
		{ "Brand: a\nName:\n", 2, 6, "phrase is empty" },
		{ "Brand: a\nName: x\nHandle: x\n", 3, 9, "expected a handle" },
		{ "Brand: a\nName: x\nHandle: @\n", 3, 9, "expected a handle" },
		{ "Brand: a\nName: x\nHandle: @x y\n", 3, 9, "expected a handle" },
		{ "Brand: a\nName: x\nHashtag: x\n", 3, 10, "expected a hashtag" },
		{ "Brand: a\nBrand: b\nName: x\n", 2, 8, "`Brand` is given twice" },
		{ "Brand: a\nName: x\n\nBrand: a\nName: y\n", 4, 1, "id is used twice" },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(mistakes) / sizeof(*mistakes); i++) {
		candor_err err = { 0 };

		assert_null(rules_from_text(mistakes[i].text, 0, CANDOR_ENGINE_FAST, &err));
		if (!begins(err.what, mistakes[i].what))
			fail_msg("%s: %s", mistakes[i].text, err.what);
		/* rules_from_text puts four lines in front. */
		assert_int_equal(err.line, mistakes[i].line + 4);
		assert_int_equal(err.column, mistakes[i].column);
	}
}

static void names_of_two_brands_are_reported(void **state)
{
	candor_ruleset *rules =
		rules_of("Brand: a\nName: same\n\nBrand: b\nName: other\nProduct: same\n");
	size_t diagnostics = 0;

	(void)state;
	assert_int_equal(candor_ruleset_check(rules, print_diagnostic, &diagnostics, NULL), 1);
	assert_int_equal(diagnostics, 1);
	candor_ruleset_free(rules);
}

static void brands_are_shown(void **state)
{
	candor_ruleset *rules = rules_of("Brand: a\nProduct: b\nName: c\n");
	char *out;

	(void)state;
	assert_int_equal(candor_ruleset_show(rules, "brand.a", &out, NULL), CANDOR_OK);
	assert_string_equal(out, "Brand: a\nName: c\nProduct: b\n");
	candor_free(out);
	candor_ruleset_free(rules);
}

static void the_example_holds(void **state)
{
	static const char *const path = "docs/examples/brands.lex";
	const candor_ruleset_options options = { .paths = &path,
						 .path_count = 1,
						 .authors = 1 };
	candor_ruleset *rules;
	candor_err err = { 0 };

	(void)state;
	if (candor_ruleset_new(&rules, &options, &err))
		fail_msg("%s:%zu: %s", err.where, err.line, err.what);
	assert_non_null(candor_ruleset_find(rules, "brand.harbor"));
	assert_sound(rules);
	candor_ruleset_free(rules);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(they_are_loaded_when_asked_for),
		cmocka_unit_test(they_weigh_nothing),
		cmocka_unit_test(their_examples_hold),
		cmocka_unit_test(a_post_has_its_topics),
		cmocka_unit_test(a_profile_tells_of_fame),
		cmocka_unit_test(no_score_moves),
		cmocka_unit_test(idle_words_wake_no_composite),
		cmocka_unit_test(idle_words_crowd_nothing_out),
		cmocka_unit_test(brands_are_found),
		cmocka_unit_test(brands_are_found_in_names),
		cmocka_unit_test(composites_may_name_a_brand),
		cmocka_unit_test(brand_mistakes_are_named),
		cmocka_unit_test(names_of_two_brands_are_reported),
		cmocka_unit_test(brands_are_shown),
		cmocka_unit_test(the_example_holds),
	};

	return cmocka_run_group_tests(tests, load, unload);
}
