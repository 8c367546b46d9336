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

/* Writes `text` changed letter by letter. */
typedef void rewrite(char *out, size_t size, const char *text);

static int is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static void full_width(char *out, size_t size, const char *text)
{
	size_t n = 0;

	for (; *text; text++) {
		unsigned c = 0xFEE0u + (unsigned char)*text;

		assert_true(n + 4 < size);
		if (is_letter(*text))
			n += (size_t)snprintf(
				out + n, size - n, "%c%c%c", (char)(0xE0 | c >> 12),
				(char)(0x80 | (c >> 6 & 63)), (char)(0x80 | (c & 63)));
		else
			out[n++] = *text;
	}
	out[n] = '\0';
}

/* Mathematical bold letters: U+1D400 and U+1D41A. */
static void mathematical(char *out, size_t size, const char *text)
{
	size_t n = 0;

	for (; *text; text++) {
		unsigned at =
			*text >= 'a' ? 26u + (unsigned)(*text - 'a') : (unsigned)(*text - 'A');

		assert_true(n + 5 < size);
		if (is_letter(*text))
			n += (size_t)snprintf(out + n, size - n, "\xF0\x9D%c%c",
					      (char)(0x90 + at / 64), (char)(0x80 + at % 64));
		else
			out[n++] = *text;
	}
	out[n] = '\0';
}

/* A zero-width space after each letter and each character that is not ASCII. */
static void zero_width(char *out, size_t size, const char *text)
{
	size_t n = 0;

	for (; *text; text++) {
		int inside = ((unsigned char)text[1] & 0xC0) == 0x80;

		assert_true(n + 5 < size);
		out[n++] = *text;
		if (!inside && (is_letter(*text) || (unsigned char)*text >= 0x80)) {
			memcpy(out + n, "\u200b", 3);
			n += 3;
		}
	}
	out[n] = '\0';
}

static void replace_all(char *out, size_t size, const char *text, const char *const (*pairs)[2],
			size_t count)
{
	size_t n = 0;

	while (*text) {
		size_t i = 0;

		while (i < count && strncmp(text, pairs[i][0], strlen(pairs[i][0])) != 0)
			i++;
		assert_true(n + 5 < size);
		if (i == count) {
			out[n++] = *text++;
			continue;
		}
		memcpy(out + n, pairs[i][1], strlen(pairs[i][1]));
		n += strlen(pairs[i][1]);
		text += strlen(pairs[i][0]);
	}
	out[n] = '\0';
}

static void traditional(char *out, size_t size, const char *text)
{
	static const char *const pairs[][2] = {
		{ "广", "廣" }, { "这", "這" }, { "个", "個" }, { "实", "實" }, { "测", "測" },
		{ "买", "買" }, { "过", "過" }, { "见", "見" }, { "码", "碼" }, { "赞", "贊" },
		{ "员", "員" }, { "级", "級" }, { "质", "質" }, { "连", "連" }, { "续", "續" },
		{ "销", "銷" }, { "领", "領" }, { "单", "單" }, { "视", "視" }, { "频", "頻" },
		{ "务", "務" }, { "给", "給" }, { "闷", "悶" }, { "痘", "痘" }, { "开", "開" },
		{ "关", "關" }, { "专", "專" }, { "独", "獨" }, { "电", "電" }, { "时", "時" },
		{ "长", "長" }, { "轻", "輕" }, { "两", "兩" }, { "会", "會" }, { "适", "適" },
		{ "欢", "歡" }, { "选", "選" }, { "购", "購" }, { "问", "問" }, { "题", "題" },
		{ "联", "聯" }, { "绝", "絕" }, { "闭", "閉" }, { "优", "優" }, { "车", "車" },
		{ "记", "記" }, { "笔", "筆" }, { "助", "助" }, { "试", "試" }, { "单", "單" },
	};

	replace_all(out, size, text, pairs, sizeof(pairs) / sizeof(*pairs));
}

static void kangxi(char *out, size_t size, const char *text)
{
	static const char *const pairs[][2] = {
		{ "广", "⼴" }, { "用", "⽤" }, { "大", "⼤" }, { "小", "⼩" }, { "月", "⽉" },
		{ "人", "⼈" }, { "一", "⼀" }, { "二", "⼆" }, { "口", "⼝" }, { "自", "⾃" },
		{ "黄", "⻩" }, { "角", "⾓" }, { "车", "⻋" }, { "见", "⻅" }, { "女", "⼥" },
		{ "皮", "⽪" }, { "油", "油" }, { "入", "⼊" }, { "力", "⼒" }, { "生", "⽣" },
	};

	replace_all(out, size, text, pairs, sizeof(pairs) / sizeof(*pairs));
}

static const struct variant {
	const char *name;
	rewrite *rewrite;
} variants[] = {
	{ "full-width", full_width },  { "mathematical", mathematical },
	{ "zero-width", zero_width },  { "traditional", traditional },
	{ "Kangxi radicals", kangxi },
};

/* Rule ids of the findings that rest on comparable text. Rules that see text as typed differ,
 * and should. */
static void list_rules(char *out, size_t size, const candor_result *result)
{
	size_t n = 0;

	out[0] = '\0';
	for (size_t i = 0; i < result->finding_count; i++) {
		const candor_finding *finding = &result->findings[i];

		if (((const struct rule *)(const void *)finding->rule)->raw)
			continue;
		n += (size_t)snprintf(out + n, size - n, "%s%s ", finding->rule->id,
				      finding->context & CANDOR_CONTEXT_QUOTED ? "?" : "");
		assert_true(n < size);
	}
}

static void other_letters_change_nothing(void **state)
{
	static char plain[65536], other[65536], text[8 * INVENTED_BYTES];
	struct dice dice = { 5 };

	(void)state;
	for (int i = 0; i < ROUNDS; i++) {
		const struct variant *variant = &variants[(size_t)i % 5];
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
static void profiles_give_no_consumer_evidence(void **state)
{
	const struct candor_ruleset *rules = rules_shipped(CANDOR_ENGINE_FAST);
	unsigned profile = 1u << CANDOR_FIELD_BIO | 1u << CANDOR_FIELD_AUTHOR_NAME;

	(void)state;
	for (size_t i = 0; i < rules->rule_count; i++)
		if (rules->rules[i].scope & profile)
			assert_int_not_equal(rules->rules[i].public.axis, CANDOR_CONSUMER);
}

/* ---- Neutral posts, both languages ---- */

static void neutral_text_says_nothing(void **state)
{
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
		"今天下雨",
	};

	(void)state;
	for (size_t i = 0; i < sizeof(texts) / sizeof(*texts); i++) {
		const candor_result *result = scan_text(texts[i]);

		assert_true(result->position == 0 && result->confidence == 0);
		assert_int_equal(result->verdict, CANDOR_VERDICT_INSUFFICIENT);
		assert_int_equal(result->disclosure, CANDOR_DISCLOSURE_NONE);
		assert_true(result->commercial > 0.18 && result->commercial < 0.19);
		assert_int_equal(result->finding_count + result->adjustment_count, 0);
	}
	assert_int_equal(scan_value(CANDOR_FIELD_TEXT, (candor_str){ NULL, 0 })->flags, 0);
	assert_int_equal(scan_text("\xff")->flags, CANDOR_FLAG_BAD_ENCODING);
}

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
};

static void both_languages_agree(void **state)
{
	size_t wrong = 0;

	(void)state;
	for (size_t i = 0; i < sizeof(translations) / sizeof(*translations); i++) {
		double english = position(translations[i][0]);
		double chinese = position(translations[i][1]);

		if (fabs(english - chinese) < 0.3)
			continue;
		print_message("%+.2f %s\n%+.2f %s\n", english, translations[i][0], chinese,
			      translations[i][1]);
		wrong++;
	}
	assert_int_equal(wrong, 0);
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
		cmocka_unit_test(profiles_give_no_consumer_evidence),
		cmocka_unit_test(neutral_text_says_nothing),
		cmocka_unit_test(both_languages_agree),
		cmocka_unit_test(categories_stay_within_caps),
		cmocka_unit_test(guards_are_adjustments),
		cmocka_unit_test(verdicts_change_at_their_bounds),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
