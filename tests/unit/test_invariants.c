/* What must hold of every post, tried on the gold posts: adding something, other letters, other
 * order, other fields, the other language. test_score.c tries the same on invented posts. */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "gold.h"
#include "invent.h"
#include "variants.h"

enum { GOLD_MOST = 1024, ROOM = 65536 };

/* Copies of the gold posts; their values live as long as the test. */
static candor_post posts[GOLD_MOST];
static char *bytes[GOLD_MOST];
static size_t post_count;
static candor_scanner *scanner;

static size_t size_of(const candor_post *post)
{
	size_t size = 1;

	for (int i = 0; i < CANDOR_FIELD_COUNT; i++)
		size += post->field[i].size;
	return size;
}

static void keep(void *data, const candor_post *post, candor_str record)
{
	candor_post *kept = &posts[post_count];
	char *out = test_malloc(size_of(post));

	(void)data;
	(void)record;
	assert_true(post_count < GOLD_MOST);
	bytes[post_count++] = out;
	*kept = *post;
	for (int i = 0; i < CANDOR_FIELD_COUNT; i++) {
		if (!post->field[i].size)
			continue;
		memcpy(out, post->field[i].data, post->field[i].size);
		kept->field[i].data = out;
		out += post->field[i].size;
	}
}

static int open_posts(void **state)
{
	(void)state;
	gold_each(keep, NULL);
	return candor_scanner_new(&scanner, rules_shipped(CANDOR_ENGINE_FAST), NULL);
}

static int close_posts(void **state)
{
	(void)state;
	while (post_count)
		test_free(bytes[--post_count]);
	candor_scanner_free(scanner);
	return 0;
}

static const candor_result *scan(const candor_post *post)
{
	const candor_result *result;

	assert_int_equal(candor_scan(scanner, post, &result, NULL), CANDOR_OK);
	return result;
}

static double position(const candor_post *post)
{
	return scan(post)->position;
}

/* The post with `before` and `after` around its text; valid until the next call. */
static candor_post around(const candor_post *post, const char *before, const char *after)
{
	static char text[ROOM];
	candor_str old = post->field[CANDOR_FIELD_TEXT];
	candor_post out = *post;
	int size = snprintf(text, sizeof(text), "%s%.*s%s", before, (int)old.size, old.data,
			    after);

	assert_true(size >= 0 && (size_t)size < sizeof(text));
	out.field[CANDOR_FIELD_TEXT] = (candor_str){ text, (size_t)size };
	return out;
}

static size_t complain(const char *what, const candor_post *post, double before,
		       const candor_post *changed)
{
	print_message("%s: %+.3f before\n", what, before);
	gold_print(post, scan(post));
	gold_print(changed, scan(changed));
	return 1;
}

/* ---- Adding something ---- */

static void an_ad_tag_never_raises(void **state)
{
	size_t wrong = 0;

	(void)state;
	for (size_t i = 0; i < post_count; i++) {
		double before = position(&posts[i]);
		candor_post tagged = around(&posts[i], "", " #ad");

		if (position(&tagged) > before + 1e-9)
			wrong += complain("#ad behind", &posts[i], before, &tagged);
		tagged = around(&posts[i], "#ad\n", "");
		if (position(&tagged) > before + 1e-9)
			wrong += complain("#ad in front", &posts[i], before, &tagged);
	}
	assert_int_equal(wrong, 0);
}

/* The words around a drawback (figures, length) move form by a hair. */
static void a_drawback_never_lowers(void **state)
{
	struct dice dice = { 12 };
	size_t wrong = 0;

	(void)state;
	for (size_t i = 0; i < post_count; i++) {
		char line[256];
		double before = position(&posts[i]);
		candor_post flawed;

		snprintf(line, sizeof(line), "\n%s", invent_drawback(&dice));
		flawed = around(&posts[i], "", line);
		if (position(&flawed) < before - 0.01)
			wrong += complain("a drawback", &posts[i], before, &flawed);
	}
	assert_int_equal(wrong, 0);
}

static void a_denial_hardly_matters(void **state)
{
	static const char *const denials[] = { "\nNot sponsored.", "\n非广。" };
	size_t wrong = 0, contradictions = 0;

	(void)state;
	for (size_t i = 0; i < post_count; i++) {
		double before = position(&posts[i]);
		candor_post denied = around(&posts[i], "", denials[i % 2]);
		const candor_result *result = scan(&denied);

		if (result->disclosure == CANDOR_DISCLOSURE_CONTRADICTORY)
			contradictions++;
		else if (fabs(result->position - before) > 0.1)
			wrong += complain("a denial", &posts[i], before, &denied);
	}
	assert_int_equal(wrong, 0);
	assert_in_range(contradictions, post_count / 20, post_count / 2);
}

/* ---- Other letters ---- */

static void other_letters_change_nothing(void **state)
{
	static char text[ROOM], plain[ROOM], other[ROOM];
	size_t wrong = 0;

	(void)state;
	for (size_t i = 0; i < post_count * VARIANTS; i++) {
		const candor_post *post = &posts[i / VARIANTS];
		const struct variant *variant = &variants[i % VARIANTS];
		candor_post same = around(post, "", ""), changed = same;
		candor_disclosure disclosure = scan(&same)->disclosure;
		const candor_result *result;

		list_rules(plain, sizeof(plain), scan(&same));
		variant->rewrite(text, sizeof(text), same.field[CANDOR_FIELD_TEXT].data);
		changed.field[CANDOR_FIELD_TEXT] = (candor_str){ text, strlen(text) };
		result = scan(&changed);
		list_rules(other, sizeof(other), result);
		if (strcmp(plain, other) == 0 && result->disclosure == disclosure)
			continue;
		print_message("%s: %s\n%s\n%s\n", variant->name, text, plain, other);
		wrong++;
	}
	assert_int_equal(wrong, 0);
}

/* ---- Other order ---- */

/* All that a result says, to the last bit; its pointers left out. */
struct digest {
	double logit, commercial, evidence;
	candor_disclosure disclosure;
	candor_verdict verdict;
	unsigned flags;
	size_t findings, adjustments;
};

static struct digest digest(const candor_result *result)
{
	struct digest out;

	memset(&out, 0, sizeof(out)); /* the padding, too */
	out.logit = result->logit;
	out.commercial = result->commercial;
	out.evidence = result->evidence;
	out.disclosure = result->disclosure;
	out.verdict = result->verdict;
	out.flags = result->flags;
	out.findings = result->finding_count;
	out.adjustments = result->adjustment_count;
	return out;
}

/* Forwards, backwards, and in batches of one to nine. */
static void order_does_not_matter(void **state)
{
	enum { MOST = 9 };
	static struct digest alone[GOLD_MOST];

	(void)state;
	for (size_t i = 0; i < post_count; i++)
		alone[i] = digest(scan(&posts[i]));
	for (size_t i = post_count; i-- > 0;) {
		struct digest again = digest(scan(&posts[i]));

		assert_memory_equal(&again, &alone[i], sizeof(again));
	}
	for (size_t i = 0, n = 1; i < post_count; i += n, n = n % MOST + 1) {
		const candor_result *results;
		size_t count = n < post_count - i ? n : post_count - i;

		assert_int_equal(candor_scan_posts(scanner, &posts[i], count, &results, NULL),
				 CANDOR_OK);
		for (size_t k = 0; k < count; k++) {
			struct digest batched = digest(&results[k]);

			assert_memory_equal(&batched, &alone[i + k], sizeof(batched));
		}
	}
}

/* ---- Missing fields ---- */

/* A post without a field is never scored below the same post with it. Title, text and
 * hashtags are the post itself. */
static void missing_fields_never_lower(void **state)
{
	size_t wrong = 0;

	(void)state;
	for (size_t i = 0; i < post_count; i++) {
		double with = position(&posts[i]);

		for (int field = 0; field < CANDOR_FIELD_COUNT; field++) {
			candor_post bare = posts[i];

			if (field == CANDOR_FIELD_TITLE || field == CANDOR_FIELD_TEXT ||
			    field == CANDOR_FIELD_HASHTAGS)
				continue;
			bare.field[field] = (candor_str){ NULL, 0 };
			if (position(&bare) < with - 1e-9)
				wrong += complain(candor_field_name((candor_field)field),
						  &posts[i], with, &bare);
		}
	}
	assert_int_equal(wrong, 0);
}

/* ---- What platforms write into texts ---- */

static void placeholders_say_nothing(void **state)
{
	static const char *const texts[] = {
		"网页链接", "O网页链接", "[话题]", "展开全文", "收起全文", "全文", "查看图片",
	};

	(void)state;
	for (size_t i = 0; i < sizeof(texts) / sizeof(*texts); i++) {
		const candor_result *result = scan_text(texts[i]);

		if (result->evidence > 0 || result->position < 0)
			fail_msg("%s: %+.3f", texts[i], result->position);
	}
}

/* ---- Both languages ---- */

/* The numbered cases, each with its translation. */
static const char *const translations[][2] = {
	{ "#ad Loving this serum!", "#广告 这支精华好喜欢！" },
	{ "Our #adventure begins", "我们的冒险开始了" },
	{ "This is not an ad, I just like it.", "这不是广告，我就是喜欢。" },
	{ "Not an ad! Use code MIA20 for 20% off", "不是广告！优惠码 MIA20，立减20" },
	{ "They sent me a replacement; the lid was smelly, it smells like plastic.",
	  "他们补寄了一个，味道太冲，有一股塑料味。" },
	{ "We are excited to announce we're expecting!", "我们很高兴地宣布，我们有宝宝了！" },
	{ "The team, sponsored by Acme, won.", "由一家面馆赞助的球队赢了。" },
	{ "I measured it on my kitchen scale: 92 grams, the label says 100.",
	  "拿厨房秤称了一下，标100克，是92克" },
	{ "This post contains advertising", "本文含广告" },
	{ "Not sponsored! Link in my storefront, use my code LINA for 20 off",
	  "非广！小黄车见，报我名字减20" },
	{ "I love the idea of this commercial", "非常喜欢这个广告创意" },
	{ "The water pipe burst", "自来水管爆了" },
	{ "Equipped with a 5000mAh battery, using exclusive patented technology, up to 12 "
	  "hours of "
	  "battery life",
	  "搭载5000mAh电池，采用独家专利科技，长达12小时续航" },
	{ "I spent $48 on it. Oily skin: it broke me out, and I sold it after two weeks.",
	  "花了328，油皮，闷痘了，用了两周就闲鱼了" },
	{ "The brand sent me this kettle; the downside: it smells like plastic.",
	  "品牌方寄来的水壶，缺点是味道太冲" },
	{ "We are proud to launch our all new collection. Shop our new arrivals.",
	  "我司隆重推出全新上市新品，欢迎选购" },
	{ "Paid $64 at Target in March, used it on my commute for 5 months, zipper broke "
	  "twice.",
	  "三月在商场花了64买的，通勤用了五个月，拉链坏了两次。" },
	{ "Use my code FERN9 at checkout, link in bio!", "优惠码 FERN9，链接在主页橱窗！" },
	{ "This video is sponsored by Tidal Home.", "本期视频由海潮家居赞助。" },
	{ "Nobody remembers who brought the chairs.", "没人记得椅子是谁搬来的。" },
	{ "Influencers should stop saying blind buy.", "这些博主天天喊闭眼入。" },
	{ "It broke me out, sending it back.", "闷痘了，直接退货。" },
	{ "I was gifted this lamp by the brand for review.", "品牌方送的台灯，写个测评。" },
	{ "Giveaway: follow us and tag a friend to win.",
	  "转发抽奖：关注并转发，抽三位朋友送好礼。" },
};

static void both_languages_agree(void **state)
{
	size_t wrong = 0;

	(void)state;
	for (size_t i = 0; i < sizeof(translations) / sizeof(*translations); i++) {
		double english = scan_text(translations[i][0])->position;
		double chinese = scan_text(translations[i][1])->position;

		if (fabs(english - chinese) < 0.3)
			continue;
		print_message("%+.2f %s\n%+.2f %s\n", english, translations[i][0], chinese,
			      translations[i][1]);
		wrong++;
	}
	assert_int_equal(wrong, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(an_ad_tag_never_raises),
		cmocka_unit_test(a_drawback_never_lowers),
		cmocka_unit_test(a_denial_hardly_matters),
		cmocka_unit_test(other_letters_change_nothing),
		cmocka_unit_test(order_does_not_matter),
		cmocka_unit_test(missing_fields_never_lower),
		cmocka_unit_test(placeholders_say_nothing),
		cmocka_unit_test(both_languages_agree),
	};

	return cmocka_run_group_tests(tests, open_posts, close_posts);
}
