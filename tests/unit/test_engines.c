/*
 * All engines find the same: the plain one is the definition. Compared finding by finding on
 * the gold posts, hostile texts, texts made of the lexicons' own words, and real archives.
 */
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

enum { ENGINES = 3, TEXT_ROOM = 1 << 17 };

static candor_scanner *scanners[ENGINES]; /* by candor_engine; NULL: not built in */
static const char *const engine_names[ENGINES] = { "fast", "plain", "vectorscan" };

/* What was compared, so that a test which compares nothing fails. */
static struct {
	size_t posts, findings, disguised;
} seen;

static int open_scanners(void **state)
{
	(void)state;
	for (unsigned i = 0; i < ENGINES; i++)
		if (candor_has_engine((candor_engine)i) &&
		    candor_scanner_new(&scanners[i], rules_shipped((candor_engine)i), NULL))
			return -1;
	return scanners[CANDOR_ENGINE_FAST] && scanners[CANDOR_ENGINE_PLAIN] ? 0 : -1;
}

static int close_scanners(void **state)
{
	(void)state;
	for (unsigned i = 0; i < ENGINES; i++)
		candor_scanner_free(scanners[i]);
	return 0;
}

/* ---- Comparing ---- */

static int same_finding(const candor_finding *a, const candor_finding *b)
{
	return strcmp(a->rule->id, b->rule->id) == 0 && a->field == b->field &&
	       a->start == b->start && a->end == b->end && a->context == b->context &&
	       a->weight == b->weight && a->applied == b->applied;
}

static int same_adjustment(const candor_adjustment *a, const candor_adjustment *b)
{
	return strcmp(a->id, b->id) == 0 && a->applied == b->applied;
}

/* A limit may be reached where the fast engines need not look. */
static const char *difference(const candor_result *plain, const candor_result *other)
{
	unsigned limit = CANDOR_FLAG_LIMIT;

	if (plain->finding_count != other->finding_count)
		return "number of findings";
	for (size_t i = 0; i < plain->finding_count; i++)
		if (!same_finding(&plain->findings[i], &other->findings[i]))
			return plain->findings[i].rule->id;
	if (plain->adjustment_count != other->adjustment_count)
		return "number of adjustments";
	for (size_t i = 0; i < plain->adjustment_count; i++)
		if (!same_adjustment(&plain->adjustments[i], &other->adjustments[i]))
			return plain->adjustments[i].id;
	if ((plain->flags | limit) != (other->flags | limit))
		return "flags";
	return plain->logit != other->logit || plain->commercial != other->commercial ||
			       plain->evidence != other->evidence ||
			       plain->disclosure != other->disclosure ||
			       plain->verdict != other->verdict
		       ? "numbers"
		       : NULL;
}

static void print_findings(const char *name, const candor_result *result)
{
	for (size_t i = 0; i < result->finding_count; i++) {
		const candor_finding *f = &result->findings[i];

		print_message("    %s: %s %s [%zu, %zu) context %x\n", name, f->rule->id,
			      candor_field_name(f->field), f->start, f->end, f->context);
	}
}

static void differ(const char *name, const char *what, const candor_post *post,
		   const candor_result *plain, const candor_result *other)
{
	candor_str text = post->field[CANDOR_FIELD_TEXT];

	print_message("%s line %zu: %.*s\n", post->file, post->line,
		      (int)(text.size < 2000 ? text.size : 2000), text.data);
	print_findings("plain", plain);
	print_findings(name, other);
	fail_msg("%s and plain differ in %s", name, what);
}

static void compare_post(const candor_post *post)
{
	const candor_result *plain, *other;

	assert_int_equal(candor_scan(scanners[CANDOR_ENGINE_PLAIN], post, &plain, NULL),
			 CANDOR_OK);
	for (unsigned i = 0; i < ENGINES; i++) {
		const char *what;

		if (i == CANDOR_ENGINE_PLAIN || !scanners[i])
			continue;
		assert_int_equal(candor_scan(scanners[i], post, &other, NULL), CANDOR_OK);
		what = difference(plain, other);
		if (what)
			differ(engine_names[i], what, post, plain, other);
	}
	seen.posts++;
	seen.findings += plain->finding_count;
	seen.disguised += (plain->flags & CANDOR_FLAG_OBFUSCATED) != 0;
}

/* The text alone, and cut at any byte into title, text, bio and name. */
static void compare_fields(const candor_post *post)
{
	candor_str text = post->field[CANDOR_FIELD_TEXT];
	candor_post parted = *post;
	size_t third = text.size / 3;

	compare_post(post);
	parted.field[CANDOR_FIELD_TITLE] = (candor_str){ text.data, third };
	parted.field[CANDOR_FIELD_TEXT] = (candor_str){ text.data + third, third };
	parted.field[CANDOR_FIELD_BIO] =
		(candor_str){ text.data + 2 * third, text.size - 2 * third };
	parted.field[CANDOR_FIELD_AUTHOR_NAME] = (candor_str){ text.data, text.size / 2 };
	compare_post(&parted);
}

static void compare_text(const char *text, size_t size)
{
	candor_post post = { .file = "text", .line = 1 };

	post.field[CANDOR_FIELD_TEXT] = (candor_str){ text, size };
	compare_fields(&post);
}

/* ---- Many posts at once ---- */

enum { BATCH = 64 };

/* Posts of one batch, with values of every kind: missing, empty, bad, long. */
static void draw_batch(struct dice *dice, candor_post *posts, char (*texts)[INVENTED_BYTES],
		       size_t count)
{
	static const candor_field fields[] = { CANDOR_FIELD_TITLE, CANDOR_FIELD_HASHTAGS,
					       CANDOR_FIELD_AUTHOR_NAME, CANDOR_FIELD_BIO };

	for (size_t i = 0; i < count; i++) {
		size_t size;

		invent_post(dice, 30, texts[i]);
		posts[i] = post_of(texts[i]);
		size = posts[i].field[CANDOR_FIELD_TEXT].size;
		if (dice_below(dice, 3) == 0)
			posts[i].field[fields[dice_below(dice, 4)]] =
				(candor_str){ texts[i], dice_below(dice, (unsigned)size) };
		if (dice_below(dice, 5) == 0)
			texts[i][dice_below(dice, (unsigned)size)] = (char)0xff;
		if (dice_below(dice, 7) == 0)
			posts[i].field[CANDOR_FIELD_TEXT] = (candor_str){ NULL, 0 };
	}
}

/* Results of a batch are those of its posts alone, all at once. */
static void check_batch(candor_scanner *scanner, const candor_post *posts, size_t count,
			const char *name)
{
	const candor_result *results, *plain;

	assert_int_equal(candor_scan_posts(scanner, posts, count, &results, NULL), CANDOR_OK);
	for (size_t i = 0; i < count; i++) {
		const char *what;

		assert_int_equal(
			candor_scan(scanners[CANDOR_ENGINE_PLAIN], &posts[i], &plain, NULL),
			CANDOR_OK);
		what = difference(plain, &results[i]);
		if (what)
			differ(name, what, &posts[i], plain, &results[i]);
		seen.findings += plain->finding_count;
	}
}

static void batches_equal_single_posts(void **state)
{
	static char texts[BATCH][INVENTED_BYTES];
	static candor_post posts[BATCH];
	struct dice dice = { 41 };

	(void)state;
	memset(&seen, 0, sizeof(seen));
	for (size_t count = 0; count <= BATCH; count = count * 2 + 1) {
		draw_batch(&dice, posts, texts, count);
		for (unsigned i = 0; i < ENGINES; i++) {
			candor_scanner *scanner;

			if (!scanners[i])
				continue;
			assert_int_equal(candor_scanner_new(&scanner,
							    rules_shipped((candor_engine)i),
							    NULL),
					 CANDOR_OK);
			check_batch(scanner, posts, count, engine_names[i]);
			check_batch(scanner, posts, count ? 1 : 0, engine_names[i]);
			check_batch(scanner, posts, count, engine_names[i]);
			candor_scanner_free(scanner);
		}
	}
	assert_true(seen.findings > 500);
}

/* ---- Gold posts ---- */

static void visit(void *data, const candor_post *post, candor_str record)
{
	(void)data;
	(void)record;
	compare_fields(post);
}

static void gold_posts(void **state)
{
	(void)state;
	memset(&seen, 0, sizeof(seen));
	each_post("corpus/gold/en.jsonl", 1, visit, NULL);
	each_post("corpus/gold/zh.jsonl", 1, visit, NULL);
	each_post("corpus/demo.jsonl.gz", 1, visit, NULL);
	assert_true(seen.posts > 500);
	assert_true(seen.findings > 500);
}

/* ---- Hostile texts ---- */

static char big[TEXT_ROOM];

static size_t repeat(const char *text, size_t size, size_t bytes)
{
	size_t n = 0;

	while (n + size <= bytes) {
		memcpy(big + n, text, size);
		n += size;
	}
	return n;
}

static const struct {
	const char *text;
	size_t size;
} hostile[] = {
#define TEXT(t)                  \
	{                        \
		t, sizeof(t) - 1 \
	}
	TEXT("\xff#ad\xfe"),
	TEXT("spons\xc3ored sponsored\x80 \xf0\x9f#ad"),
	TEXT("\xe5\xb9\xbf\xe5\x91 本文含广告\xe5"),
	TEXT("本文含\0广告\0#ad\0"),
	TEXT("use\0code MIA20 use code\0MIA20"),
	TEXT("ѕроnѕоrеd post s.p.o.n.s.o.r.e.d #.a.d"),
	TEXT("𝐬𝐩𝐨𝐧𝐬𝐨𝐫𝐞𝐝 ｓｐｏｎｓｏｒｅｄ ⓢⓟⓞⓝⓢⓞⓡⓔⓓ"),
	TEXT("s p o n s o r e d by a c m e"),
	TEXT("\u202e#ad\u202c \u2066sponsored\u2069"),
	TEXT("\ufdfa\ufdfa\ufdfa\ufdfa\ufdfa\ufdfa"),
	TEXT("e\u0301\u0301\u0301\u0301\u0301\u0301 use code\u0301 MIA20"),
	TEXT("“sponsored” 「广告」 『优惠码 LUMO20』"),
	TEXT("￥CZ0001abcDE￥ 复制打开淘宝 ¥CZ0001abcDE¥"),
	TEXT("use\n\n\ncode\t\tMIA20\r\nlink\u3000in\u00a0bio"),
	TEXT("%s%n%x \\Q\\E (?R) [[:alpha:]] #ad.*"),
	TEXT("不是不是不是广告 非非广 not not not sponsored"),
	TEXT("a"),
	TEXT("\n"),
#undef TEXT
};

static void hostile_texts(void **state)
{
	(void)state;
	memset(&seen, 0, sizeof(seen));
	for (size_t i = 0; i < sizeof(hostile) / sizeof(*hostile); i++) {
		compare_text(hostile[i].text, hostile[i].size);
		compare_text(big, repeat(hostile[i].text, hostile[i].size, 3000));
	}
	assert_true(seen.findings > 30);
	assert_true(seen.disguised > 3);
	compare_text("", 0);
}

static void long_texts(void **state)
{
	static const char *const parts[] = {
		"sponsored ", "广告",         "ad",        "#",           "amazing ", "不",
		"用了三个月", "use code A1 ", "\u200b",    "a.b.c.d.",    "\xff",     " ",
		"买",         "123",          "¥abc123¥ ", "not an ad.\n"
	};

	(void)state;
	memset(&seen, 0, sizeof(seen));
	for (size_t i = 0; i < sizeof(parts) / sizeof(*parts); i++)
		compare_text(big, repeat(parts[i], strlen(parts[i]), 50000));
	assert_true(seen.findings > 10);
}

/* ---- Words of the lexicons ---- */

static const char *const separators[] = {
	" ",      "",   "  ", "\n", "\t",     "，",   "。",   ". ", "!",    "-",
	"\u200b", "#",  "a",  "1",  "不",     "not ", "“",    "”",  "\xff", "?",
	"\u3000", "是", "\r", "@",  "\u00ad", "吗",   "http", "的", "_",    "%",
};

static size_t put(size_t n, candor_str part)
{
	if (n + part.size > TEXT_ROOM)
		return n;
	memcpy(big + n, part.data, part.size);
	return n + part.size;
}

/* A phrase, a pattern's source (which often matches itself in part), or an example. */
static candor_str lexicon_words(struct dice *dice, const struct candor_ruleset *rules)
{
	const struct rule *rule = &rules->rules[dice_below(dice, (unsigned)rules->rule_count)];
	const struct line_value *example = rule->examples[dice_below(dice, 2)];

	if (dice_below(dice, 2) && rules->pattern_count)
		return rules->patterns[dice_below(dice, (unsigned)rules->pattern_count)].source;
	for (unsigned skip = dice_below(dice, 4); example && example->next && skip; skip--)
		example = example->next;
	return example ? example->value : (candor_str){ "", 0 };
}

static void lexicon_words_in_any_order(void **state)
{
	const struct candor_ruleset *rules = rules_shipped(CANDOR_ENGINE_PLAIN);
	struct dice dice = { 17 };

	(void)state;
	memset(&seen, 0, sizeof(seen));
	for (int round = 0; round < 1000; round++) {
		unsigned parts = 1 + dice_below(&dice, 8);
		size_t n = 0;

		for (unsigned i = 0; i < parts; i++) {
			const char *separator = separators[dice_below(
				&dice, sizeof(separators) / sizeof(*separators))];

			n = put(n, lexicon_words(&dice, rules));
			n = put(n, (candor_str){ separator, strlen(separator) });
		}
		compare_text(big, n);
	}
	assert_true(seen.findings > 3000);
}

/* Nothing that the lexicons promise differs. */
static void every_example(void **state)
{
	const struct candor_ruleset *rules = rules_shipped(CANDOR_ENGINE_PLAIN);

	(void)state;
	for (size_t i = 0; i < rules->rule_count; i++)
		for (int kind = 0; kind < EXAMPLE_KINDS; kind++)
			for (const struct line_value *e = rules->rules[i].examples[kind]; e;
			     e = e->next) {
				candor_post post = post_of("");

				post.field[CANDOR_FIELD_TEXT] = e->value;
				compare_post(&post);
			}
}

/* Bytes changed, removed and doubled in posts full of matches. */
static void damaged_posts(void **state)
{
	struct dice dice = { 31 };
	char text[INVENTED_BYTES];

	(void)state;
	for (int round = 0; round < 500; round++) {
		size_t size;

		invent_post(&dice, 8, text);
		size = strlen(text);
		for (unsigned i = 1 + dice_below(&dice, 4); i > 0; i--)
			text[dice_below(&dice, (unsigned)size)] = (char)dice_below(&dice, 256);
		compare_text(text, size);
	}
}

/* ---- Real archives ---- */

/* A small part of each, since the plain engine needs a millisecond a post; tests/real/run.sh
 * takes all, but for Vectorscan. */
static const struct {
	const char *name;
	size_t stride;
} archives[] = {
	{ "data/dev/en_instagram_promo.jsonl.gz", 8 },
	{ "data/dev/en_podcast_ads.jsonl.gz", 16 },
	{ "data/dev/en_reviews_incentivized.jsonl.gz", 8 },
	{ "data/dev/en_reviews_opspam.jsonl.gz", 8 },
	{ "data/dev/en_twitter_brand.jsonl.gz", 32 },
	{ "data/dev/en_youtube_sponsor.jsonl.gz", 4 },
	{ "data/dev/zh_bilibili_ads.jsonl.gz", 4 },
	{ "data/dev/zh_consumer_unpaid.jsonl.gz", 16 },
	{ "data/dev/zh_social_promo.jsonl.gz", 4 },
	{ "data/dev/zh_telegram_spam.jsonl.gz", 16 },
	{ "data/dev/zh_weibo_posts.jsonl.gz", 8 },
	{ "data/dev/zh_weibo_timelines.jsonl.gz", 512 },
};

static void visit_real(void *data, const candor_post *post, candor_str record)
{
	(void)data;
	(void)record;
	compare_post(post);
}

static void real_archives(void **state)
{
	unsigned found = 0;

	(void)state;
	memset(&seen, 0, sizeof(seen));
	for (size_t i = 0; i < sizeof(archives) / sizeof(*archives); i++) {
		const char *path = shared_path(archives[i].name);

		found += path != NULL;
		if (path)
			each_post(path, archives[i].stride, visit_real, NULL);
	}
	if (!found)
		skip();
	assert_true(seen.findings > 100 * found);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(batches_equal_single_posts),
		cmocka_unit_test(gold_posts),
		cmocka_unit_test(hostile_texts),
		cmocka_unit_test(long_texts),
		cmocka_unit_test(lexicon_words_in_any_order),
		cmocka_unit_test(every_example),
		cmocka_unit_test(damaged_posts),
		cmocka_unit_test(real_archives),
	};

	return cmocka_run_group_tests(tests, open_scanners, close_scanners);
}
