/* Campaigns: stripping, shingles, signatures, the spool, and what is found among invented
 * posts, in any order and however they are divided. */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "author/campaign_data.h"
#include "base/date.h"
#include "base/hash.h"
#include "base/limits.h"
#include "base/str.h"
#include "dice.h"
#include "text/text.h"

/* ---- Stripping ---- */

static void expect_stripped(const char *text, const char *expected, unsigned had)
{
	struct stripped out = { 0 };

	assert_int_equal(strip_text(&out, str_of(text), NULL, 0), CANDOR_OK);
	if (out.size != strlen(expected) || memcmp(out.data, expected, out.size) != 0)
		fail_msg("\"%s\" is stripped to \"%.*s\"", text, (int)out.size, out.data);
	if (out.had != had)
		fail_msg("\"%s\" had %x", text, out.had);
	mem_free(out.data);
}

static void what_changes_is_left_out(void **state)
{
	(void)state;
	expect_stripped("so, so good!!", "so so good", 0);
	expect_stripped("真的，太好用了！", "真的太好用了", 0);
	expect_stripped("加vx领 券", "加vx领券", 0);
	expect_stripped("don't be the must-have", "dont be the must have", 0);
	expect_stripped("see https://a.example/x?y=1 now", "see now", STRIP_LINK);
	expect_stripped("see shop.example/x now", "see now", STRIP_LINK);
	expect_stripped("and/or 1/2 e.g. that", "and or 0 0 e g that", STRIP_NUMBER);
	expect_stripped("thanks @mara.k, really", "thanks really", STRIP_HANDLE);
	expect_stripped("good #ad #two_words day", "good day", STRIP_TAG);
	expect_stripped("#两个 词#好看#", "好看", STRIP_TAG);
	expect_stripped("#好 看", "看", STRIP_TAG);
	expect_stripped("好看[doge][笑cry]呀✨", "好看呀", 0);
	expect_stripped("[not a code at all]", "not a code at all", 0);
	expect_stripped("只要9.9元或1,299元", "只要0元或0元", STRIP_NUMBER);
	expect_stripped("iphone15 at 20:15", "iphone0 at 0", STRIP_NUMBER);
	expect_stripped("かわいい服です", "かわいい服です", 0);
	expect_stripped("好的//@小林:原文在这里", "好的", 0);
	expect_stripped("rt @mara: her words", "", 0);
	expect_stripped("", "", 0);
	expect_stripped("@#[/", "", 0);
}

static void marks_are_noticed(void **state)
{
	(void)state;
	expect_stripped("【快讯】今天下雨", "快讯今天下雨", STRIP_HEADLINE);
	expect_stripped("「山中无历日，寒尽不知年」", "山中无历日寒尽不知年", STRIP_QUOTED);
	expect_stripped("她说「好」然后走了很远", "她说好然后走了很远", 0);
	expect_stripped("a long line of verse that ends here — someone",
			"a long line of verse that ends here someone", STRIP_QUOTED);
}

static void laughter_is_one_character(void **state)
{
	static const struct {
		const char *text;
		size_t tokens, changes;
	} rows[] = {
		{ "哈哈哈哈", 4, 1 },   { "好好看呀", 4, 3 }, { "哈a哈", 3, 3 },
		{ "so so good", 3, 3 }, { "", 0, 0 },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct stripped out = { 0 };

		assert_int_equal(strip_text(&out, str_of(rows[i].text), NULL, 0), CANDOR_OK);
		if (out.tokens != rows[i].tokens || out.changes != rows[i].changes)
			fail_msg("%s: %zu tokens, %zu changes", rows[i].text,
				 (size_t)out.tokens, (size_t)out.changes);
		mem_free(out.data);
	}
}

static void ranges_are_left_out(void **state)
{
	const struct strip_range ranges[] = { { 0, 5 }, { 12, 17 } };
	struct stripped out = { 0 };

	(void)state;
	assert_int_equal(strip_text(&out, str_of("kimba is the kimba"), ranges, 2), CANDOR_OK);
	assert_int_equal(out.size, strlen("is the a"));
	assert_memory_equal(out.data, "is the a", out.size);
	assert_int_equal(out.had, STRIP_RANGE);
	mem_free(out.data);
}

static void tags_are_kept(void **state)
{
	struct stripped out = { 0 };
	char many[2000] = "";

	(void)state;
	assert_int_equal(strip_text(&out, str_of("#a b# x #cd"), NULL, 0), CANDOR_OK);
	assert_int_equal(out.tags_size, 7);
	assert_memory_equal(out.tags, "a b\ncd\n", 7);
	for (size_t i = 0; i + 8 < sizeof(many); i += 5)
		memcpy(many + i, "#tag ", 6);
	assert_int_equal(strip_text(&out, str_of(many), NULL, 0), CANDOR_OK);
	assert_true(out.tags_size <= sizeof(out.tags) && out.tags_size > 200);
	mem_free(out.data);
}

/* ---- Shingles and signatures ---- */

static size_t count_shingles(const char *text)
{
	struct shingles shingles = { 0 };
	size_t count;

	assert_int_equal(shingles_read(&shingles, str_of(text)), CANDOR_OK);
	count = shingles.count;
	shingles_free(&shingles);
	return count;
}

static void shingles_are_five_characters_or_three_words(void **state)
{
	(void)state;
	assert_int_equal(count_shingles(""), 0);
	assert_int_equal(count_shingles("一二三四"), 0);
	assert_int_equal(count_shingles("一二三四五"), 1);
	assert_int_equal(count_shingles("一二三四五六七"), 3);
	assert_int_equal(count_shingles("one two"), 0);
	assert_int_equal(count_shingles("one two three four"), 2);
	/* 5 + 3 * 3 is less than 15, 5 + 4 * 3 is not. */
	assert_int_equal(count_shingles("one一二三"), 0);
	assert_int_equal(count_shingles("one一二三四"), 1);
}

static void jaccard_by_hand(void **state)
{
	struct shingles a = { 0 }, b = { 0 };

	(void)state;
	/* abcde bcdef cdefg against cdefg defgh: one of four; repeated ones count once. */
	assert_int_equal(shingles_read(&a, str_of("甲乙丙丁戊己庚")), CANDOR_OK);
	assert_int_equal(shingles_read(&b, str_of("丙丁戊己庚辛")), CANDOR_OK);
	shingles_sort(&a);
	shingles_sort(&b);
	assert_int_equal(shingles_common(&a, &b), 1);
	assert_true(fabs(shingles_jaccard(&a, &b) - 0.25) < 1e-12);
	assert_int_equal(shingles_read(&a, str_of("甲甲甲甲甲甲甲甲甲")), CANDOR_OK);
	shingles_sort(&a);
	assert_int_equal(a.count, 1);
	shingles_free(&a);
	shingles_free(&b);
}

/* How many shingles both texts have. */
static size_t common_shingles(const char *left, const char *right)
{
	struct shingles a = { 0 }, b = { 0 };
	size_t common;

	assert_int_equal(shingles_read(&a, str_of(left)), CANDOR_OK);
	assert_int_equal(shingles_read(&b, str_of(right)), CANDOR_OK);
	shingles_sort(&a);
	shingles_sort(&b);
	common = shingles_common(&a, &b);
	shingles_free(&a);
	shingles_free(&b);
	return common;
}

/* Long runs of Han are read in another way than short ones. */
static void a_shingle_is_the_same_wherever_it_stands(void **state)
{
	static const char *const ends[] = { "寅卯辰巳午", "辰巳午未申", "午未申酉戌" };

	(void)state;
	for (size_t i = 0; i < sizeof(ends) / sizeof(*ends); i++) {
		char alone[64], behind[128], between[128];

		snprintf(alone, sizeof(alone), "%s", ends[i]);
		snprintf(behind, sizeof(behind), "甲乙丙丁戊己庚辛壬癸子丑%s", ends[i]);
		snprintf(between, sizeof(between), "one 甲乙丙 two 丁戊己庚%s three", ends[i]);
		assert_int_equal(common_shingles(alone, behind), 1);
		assert_int_equal(common_shingles(alone, between), 1);
	}
}

static void shingles_are_the_same_wherever_they_stand(void **state)
{
	(void)state;
	assert_int_equal(common_shingles("one two three four five", "zero two three four"), 1);
	assert_int_equal(common_shingles("a b c d e f g h", "x y z a b c d e f g h"), 6);
	assert_int_equal(common_shingles("甲乙丙丁戊己庚辛", "壬癸甲乙丙丁戊己庚辛"), 4);
	assert_int_equal(common_shingles("甲one乙丙丁戊", "己甲one乙丙丁"), 1);
	/* The same words in another order are other shingles. */
	assert_int_equal(common_shingles("one two three", "three two one"), 0);
	assert_int_equal(common_shingles("甲乙丙丁戊", "戊丁丙乙甲"), 0);
}

/* Sets of 60 of which `common` are in both. */
static void two_sets(struct dice *dice, size_t common, uint64_t a[60], uint64_t b[60])
{
	for (size_t i = 0; i < 60; i++) {
		a[i] = hash_mix((uint64_t)dice_below(dice, 1u << 30) << 30 |
				dice_below(dice, 1u << 30));
		b[i] = i < common ? a[i] : hash_mix(a[i] + 1);
	}
}

/* Among pairs of a Jaccard similarity, agreement in a band is as frequent as promised, and bits
 * agree as often as they should. */
static void expect_signatures(size_t common, double low, double high)
{
	enum { PAIRS = 2000 };
	struct dice dice = { common };
	double jaccard = (double)common / (double)(120 - common), bits = 0;
	struct lenders lenders;
	size_t found = 0;

	lenders_draw(&lenders);
	for (size_t i = 0; i < PAIRS; i++) {
		uint64_t a[60], b[60];
		struct signature left, right;
		int agrees = 0;

		two_sets(&dice, common, a, b);
		signature_of(&left, &lenders, a, 60);
		signature_of(&right, &lenders, b, 60);
		for (unsigned k = 0; k < SIGNATURE_BANDS; k++)
			agrees |= left.bands[k] == right.bands[k];
		found += (size_t)agrees;
		bits += signature_agreement(&left, &right);
	}
	bits /= PAIRS;
	if ((double)found < low * PAIRS || (double)found > high * PAIRS)
		fail_msg("%zu common: found %zu", common, found);
	if (fabs(bits - SIGNATURE_BITS * (1 + jaccard) / 2) > 1.5)
		fail_msg("%zu common: %g bits agree", common, bits);
}

static void signatures_tell_likeness(void **state)
{
	(void)state;
	expect_signatures(0, 0, 0.002);
	expect_signatures(40, 0.55, 0.80); /* 0.5: 0.69 */
	expect_signatures(45, 0.83, 0.97); /* 0.6: 0.92 */
	expect_signatures(50, 0.97, 1);    /* 0.71 */
	expect_signatures(60, 1, 1);
}

static void a_single_shingle_has_a_signature(void **state)
{
	const uint64_t one = 42;
	struct lenders lenders;
	struct signature a, b;

	(void)state;
	lenders_draw(&lenders);
	signature_of(&a, &lenders, &one, 1);
	signature_of(&b, &lenders, &one, 1);
	assert_memory_equal(&a, &b, sizeof(a));
}

/* ---- The spool ---- */

static void spool_put(struct spool *spool, unsigned char byte, size_t size)
{
	char *room = spool_room(spool, size);

	assert_non_null(room);
	memset(room, byte, size);
	assert_int_equal(spool_add(spool, size, NULL), CANDOR_OK);
}

static void expect_bytes(const struct spool *spool, uint64_t at, unsigned char byte)
{
	unsigned char bytes[100];

	assert_int_equal(spool_read(spool, at, bytes, sizeof(bytes), NULL), CANDOR_OK);
	for (size_t i = 0; i < sizeof(bytes); i++)
		assert_int_equal(bytes[i], byte);
}

static void spools_keep_what_they_get(void **state)
{
	struct spool whole, part;
	unsigned char bytes[200];

	(void)state;
	assert_int_equal(spool_begin(&whole, NULL, NULL), CANDOR_OK);
	assert_int_equal(spool_begin(&part, NULL, NULL), CANDOR_OK);
	for (unsigned i = 0; i < 40; i++)
		spool_put(&whole, (unsigned char)i, 100000);
	assert_true(whole.file && whole.written && whole.size);
	for (unsigned i = 40; i < 60; i++)
		spool_put(&part, (unsigned char)i, 100000);
	assert_true(part.file);
	assert_int_equal(spool_append(&whole, &part, NULL), CANDOR_OK);
	assert_int_equal(spool_size(&part), 0);
	/* Parts in memory: one fills up what is in memory, another goes to the file at once. */
	for (unsigned i = 60; i < 87; i++) {
		spool_put(&part, (unsigned char)i, 100000);
		if (i % 9 == 5)
			assert_int_equal(spool_append(&whole, &part, NULL), CANDOR_OK);
	}
	assert_false(part.file || part.size);
	spool_put(&whole, 87, 100000);
	for (unsigned i = 0; i < 88; i++)
		expect_bytes(&whole, i * 100000, (unsigned char)i);
	/* Across the end of the file, and behind the end of all. */
	assert_int_equal(spool_read(&whole, whole.written - 100, bytes, 200, NULL), CANDOR_OK);
	assert_int_equal(spool_read(&whole, 8800000 - 100, bytes, 200, NULL), CANDOR_EUSAGE);
	spool_end(&whole);
	spool_end(&part);
}

static void a_spool_without_a_directory_says_so(void **state)
{
	struct spool spool;
	candor_err err = { 0 };
	char *room;

	(void)state;
	assert_int_equal(spool_begin(&spool, "/nowhere/at all", &err), CANDOR_OK);
	room = spool_room(&spool, SPOOL_MEMORY);
	assert_non_null(room);
	memset(room, 0, SPOOL_MEMORY);
	assert_int_equal(spool_add(&spool, SPOOL_MEMORY, &err), CANDOR_EIO);
	assert_non_null(strstr(err.what, "/nowhere/at all"));
	spool_end(&spool);
}

/* ---- Finding ---- */

struct sample {
	char id[24], author[24], day[24], text[600];
	double commercial;
	const char *cue; /* category of a rule that found something; NULL: none */
	int wordless;    /* nothing but its form made it commercial */
};

enum { SAMPLES = 400 };

struct archive {
	struct sample samples[SAMPLES];
	size_t count;
};

static struct sample *add_sample(struct archive *archive, unsigned author, unsigned day,
				 const char *text)
{
	struct sample *sample = &archive->samples[archive->count];

	assert_true(archive->count < SAMPLES);
	*sample = (struct sample){ .commercial = 0.05 };
	snprintf(sample->id, sizeof(sample->id), "p%zu", archive->count++);
	snprintf(sample->author, sizeof(sample->author), "u%u", author);
	if (day)
		snprintf(sample->day, sizeof(sample->day), "2024-05-%02u", day);
	snprintf(sample->text, sizeof(sample->text), "%s", text);
	return sample;
}

static uint64_t hash_of(const char *text)
{
	return hash_bytes(0, text, strlen(text));
}

static int gather(struct campaigns *campaigns, struct text *text, const struct sample *sample,
		  candor_err *err)
{
	candor_post post = { .file = "test" };
	candor_rule rule = { .category = sample->cue };
	candor_finding finding = { .rule = &rule };
	candor_result result = {
		.commercial = sample->commercial,
		.evidence = sample->wordless ? 0 : 1,
		.findings = &finding,
		.finding_count = sample->cue ? 1 : 0,
	};
	struct date date = { CANDOR_DAY_UNKNOWN, DATE_NO_MINUTE };
	struct campaign_post to_add = {
		.post = &post,
		.result = &result,
		.author = hash_of(sample->author),
		.identity = hash_of(sample->id),
	};

	post.field[CANDOR_FIELD_ID] = str_of(sample->id);
	post.field[CANDOR_FIELD_AUTHOR_ID] = str_of(sample->author);
	post.field[CANDOR_FIELD_TEXT] = str_of(sample->text);
	result.flags = sample->commercial > 0.5 ? CANDOR_FLAG_UNDISCLOSED : 0;
	text_clear(text);
	if (text_append(text, post.field[CANDOR_FIELD_TEXT]))
		return CANDOR_ENOMEM;
	to_add.text = (candor_str){ text->data, text->size };
	date_read(&date, str_of(sample->day));
	to_add.day = date.day;
	return campaigns_add(campaigns, &to_add, err);
}

/* Bands may be sorted in any order. */
static void run_backwards(void *context, void (*task)(void *data, size_t index), void *data,
			  size_t count)
{
	(void)context;
	while (count--)
		task(data, count);
}

static const candor_crew backwards = { run_backwards, NULL };

/* Finds campaigns in the samples as `order` has them (NULL: as they are), cut into `parts`. */
static struct campaigns *find(const struct archive *archive, const size_t *order, size_t parts)
{
	struct campaigns *whole, *part;
	struct text text = { 0 };

	assert_int_equal(campaigns_new(&whole, NULL, NULL), CANDOR_OK);
	assert_int_equal(campaigns_new(&part, NULL, NULL), CANDOR_OK);
	for (size_t i = 0; i < archive->count; i++) {
		size_t at = order ? order[i] : i;

		assert_int_equal(gather(part, &text, &archive->samples[at], NULL), CANDOR_OK);
		if (i % (archive->count / parts + 1) == archive->count / parts)
			assert_int_equal(campaigns_merge(whole, part, NULL), CANDOR_OK);
	}
	assert_int_equal(campaigns_merge(whole, part, NULL), CANDOR_OK);
	assert_int_equal(campaigns_find(whole, parts > 1 ? &backwards : NULL, NULL), CANDOR_OK);
	campaigns_free(part);
	text_free(&text);
	return whole;
}

static const candor_campaign *campaign_of(const struct campaigns *campaigns,
					  const struct sample *sample)
{
	return campaigns_of(campaigns, hash_of(sample->author), hash_of(sample->id));
}

static const char script[] = "姐妹们这款%s面膜真的绝了，熬夜之后敷一片第二天皮肤又亮又嫩%s，"
			     "现在下单只要%d元还送小样，想要同款的赶紧去橱窗带走%s";
static const char poem[] = "「风把山上的云一片一片吹进旧巷子，我在巷口等一封从来没有寄出"
			   "的信，等到灯火都睡了」——无名";

static void add_script(struct archive *archive, unsigned first_author, unsigned authors)
{
	static const char *const brands[] = { "青柠", "海棠", "雪松" };
	static const char *const ends[] = { "！", "～✨", " #好物#", "。" };
	char text[600];

	for (unsigned i = 0; i < authors; i++) {
		snprintf(text, sizeof(text), script, brands[i % 3], i % 2 ? "，" : "!!",
			 59 + (int)i, ends[i % 4]);
		add_sample(archive, first_author + i, 3 + i % 2, text)->commercial = 0.9;
	}
}

/* Posts of which no two share a sentence. */
static void add_talk(struct archive *archive, unsigned count)
{
	static const char *const words[] = { "雨伞", "楼下", "钥匙", "早上", "石头", "老师",
					     "地铁", "蛋糕", "窗户", "小猫", "作业", "围巾" };
	struct dice dice = { 7 };

	for (unsigned i = 0; i < count; i++) {
		char text[600] = "";

		for (unsigned k = 0; k < 20; k++)
			strcat(text, words[dice_below(&dice, 12)]);
		add_sample(archive, 500 + i % 40, 1 + i % 28, text);
	}
}

/* Of eight sentences every author has one of his own, so that no two texts are alike, yet all
 * consist of the same sentences; and a text that borrows two of them. */
static void reworded_members_are_found(void **state)
{
	static const char *const common[] = {
		"最近换季脸上又干又痒", "朋友推荐我试试这一款", "质地很轻一抹就化开来",
		"连着用了两个星期以后", "早上起来摸着滑滑软软", "价格也比专柜便宜一半",
		"主页橱窗里就能找得到", "手慢的话又要等下一批",
	};
	static const char *const own[] = {
		"秋天一到两颊总是起皮", "被同事安利了好几回了", "像水一样推开完全不油",
		"坚持到第三瓶的时候嘛", "上妆再也没有卡过粉了", "算下来一天不到几毛钱",
		"想要同款的戳我的头像", "错过今天只能等到明年",
	};
	static struct archive archive;
	struct campaigns *campaigns;

	(void)state;
	archive.count = 0;
	for (unsigned i = 0; i < 8; i++) {
		char text[600] = "";

		for (unsigned k = 0; k < 8; k++)
			strcat(text, k == i ? own[k] : common[k]);
		add_sample(&archive, 1 + i, 1 + i, text)->commercial = 0.9;
	}
	add_sample(&archive, 20, 3,
		   "最近换季脸上又干又痒可是我什么也没有买，主页橱窗里就能找得到的东西"
		   "我都不太相信，还是多喝水早点睡觉");
	campaigns = find(&archive, NULL, 1);
	assert_int_equal(campaigns_count(campaigns), 1);
	/* One shares no band of its signature with any other. */
	assert_int_equal(campaigns_at(campaigns, 0)->authors, 7);
	assert_int_equal(campaigns_at(campaigns, 0)->kind, CANDOR_CAMPAIGN_PAID);
	assert_true(campaigns_at(campaigns, 0)->similarity < 0.6);
	assert_null(campaign_of(campaigns, &archive.samples[8]));
	campaigns_free(campaigns);
}

/* Invariant 11 of the signals. */
static void a_script_is_found_and_a_poem_is_not(void **state)
{
	static struct archive archive;
	struct campaigns *campaigns;
	const candor_campaign *campaign;

	(void)state;
	archive.count = 0;
	add_talk(&archive, 100);
	add_script(&archive, 1, 6);
	for (unsigned i = 0; i < 6; i++)
		add_sample(&archive, 20 + i, 3, poem);
	campaigns = find(&archive, NULL, 1);
	assert_int_equal(campaigns_count(campaigns), 2);
	campaign = campaigns_at(campaigns, 0);
	assert_int_equal(campaign->kind, CANDOR_CAMPAIGN_PAID);
	assert_int_equal(campaign->authors, 6);
	assert_int_equal(campaign->posts, 6);
	assert_int_equal(campaign->member_count, 6);
	assert_true(campaign->strength > 0.5 && campaign->strength <= 1);
	assert_int_equal(campaign->last_day - campaign->first_day, 1);
	assert_true(campaign->undisclosed == 1 && campaign->disclosed == 0);
	assert_int_equal(campaigns_at(campaigns, 1)->kind, CANDOR_CAMPAIGN_QUOTATION);
	for (size_t i = 0; i < archive.count; i++) {
		campaign = campaign_of(campaigns, &archive.samples[i]);
		assert_true((campaign != NULL) == (i >= 100));
		assert_true(!campaign || (campaign->kind == CANDOR_CAMPAIGN_PAID) == (i < 106));
	}
	assert_null(campaigns_at(campaigns, 2));
	campaigns_free(campaigns);
}

static void expect_same(const struct campaigns *a, const struct campaigns *b)
{
	assert_int_equal(campaigns_count(a), campaigns_count(b));
	for (size_t i = 0; i < campaigns_count(a); i++) {
		const candor_campaign *left = campaigns_at(a, i), *right = campaigns_at(b, i);

		assert_string_equal(left->id, right->id);
		assert_true(left->strength == right->strength);
		assert_true(left->similarity == right->similarity);
		assert_true(left->commercial == right->commercial);
		assert_true(left->half_life == right->half_life);
		assert_int_equal(left->posts, right->posts);
		assert_int_equal(left->first_day, right->first_day);
		assert_int_equal(left->text.size, right->text.size);
		assert_memory_equal(left->text.data, right->text.data, left->text.size);
		assert_int_equal(left->hashtag_count, right->hashtag_count);
		assert_int_equal(left->member_count, right->member_count);
		for (size_t k = 0; k < left->member_count; k++) {
			candor_str one = left->members[k].id, two = right->members[k].id;

			assert_int_equal(one.size, two.size);
			assert_memory_equal(one.data, two.data, one.size);
			assert_true(left->members[k].commercial ==
				    right->members[k].commercial);
		}
	}
}

static void shuffle(struct dice *dice, size_t *order, size_t count)
{
	for (size_t i = 0; i < count; i++)
		order[i] = i;
	for (size_t i = count; i > 1; i--) {
		size_t other = dice_below(dice, (unsigned)i), swap = order[i - 1];

		order[i - 1] = order[other];
		order[other] = swap;
	}
}

/* Invariant 8 of the signals. */
static void order_and_cuts_do_not_matter(void **state)
{
	static struct archive archive;
	struct campaigns *first, *other;
	struct dice dice = { 3 };
	size_t order[SAMPLES];

	(void)state;
	archive.count = 0;
	add_talk(&archive, 100);
	add_script(&archive, 1, 20);
	for (unsigned i = 0; i < 30; i++)
		add_sample(&archive, 20 + i % 9, 1 + i, poem);
	/* The same record twice, and once with another date. */
	archive.samples[archive.count++] = archive.samples[105];
	archive.samples[archive.count] = archive.samples[106];
	strcpy(archive.samples[archive.count++].day, "2024-05-28");
	first = find(&archive, NULL, 1);
	assert_int_equal(campaigns_at(first, 0)->posts, 20);
	for (size_t i = 0; i < 10; i++) {
		shuffle(&dice, order, archive.count);
		other = find(&archive, order, 1 + i * 3);
		expect_same(first, other);
		campaigns_free(other);
	}
	campaigns_free(first);
}

static void copies_count_once_per_author(void **state)
{
	static struct archive archive;
	struct campaigns *campaigns;
	const candor_campaign *campaign;
	size_t copies = 0;

	(void)state;
	archive.count = 0;
	add_script(&archive, 1, 2);
	for (unsigned i = 0; i < 100; i++)
		add_sample(&archive, 1, 5 + i % 20, archive.samples[0].text);
	campaigns = find(&archive, NULL, 1);
	assert_int_equal(campaigns_count(campaigns), 0);
	campaigns_free(campaigns);
	add_script(&archive, 3, 2);
	campaigns = find(&archive, NULL, 1);
	assert_int_equal(campaigns_count(campaigns), 1);
	campaign = campaigns_at(campaigns, 0);
	assert_int_equal(campaign->authors, 4);
	assert_int_equal(campaign->posts, 104);
	for (size_t i = 0; i < campaign->member_count; i++)
		copies += (size_t)campaign->members[i].copy;
	assert_int_equal(copies, 100);
	campaigns_free(campaigns);
}

static void expect_kind(const struct sample *like, candor_campaign_kind kind)
{
	static struct archive archive;
	struct campaigns *campaigns;

	archive.count = 0;
	for (unsigned i = 0; i < 6; i++) {
		struct sample *sample = add_sample(&archive, 1 + i, 1 + i, like->text);

		sample->commercial = like->commercial;
		sample->cue = like->cue;
		sample->wordless = like->wordless;
	}
	campaigns = find(&archive, NULL, 1);
	assert_int_equal(campaigns_count(campaigns), 1);
	if (campaigns_at(campaigns, 0)->kind != kind)
		fail_msg("\"%s\" is taken for %s", like->text,
			 candor_campaign_kind_name(campaigns_at(campaigns, 0)->kind));
	assert_true(kind == CANDOR_CAMPAIGN_PAID ||
		    campaigns_at(campaigns, 0)->strength <= 0.3);
	campaigns_free(campaigns);
}

static void kinds_are_told_apart(void **state)
{
	static const struct {
		struct sample like;
		candor_campaign_kind kind;
	} rows[] = {
		{ { .text = "转发这条微博，抽三位朋友每人送一台咖啡机，希望好运落到我的头上",
		    .commercial = 0.8,
		    .cue = "cue.giveaway" },
		  CANDOR_CAMPAIGN_GIVEAWAY },
		{ { .text = "我在看《山那边的灯塔》第三集，真的很好看，一起看吧，发自某视频",
		    .commercial = 0.6,
		    .cue = "cue.app" },
		  CANDOR_CAMPAIGN_APP },
		{ { .text = "I just ran 5 km with Strider and burned 300 calories, I felt "
			    "great "
			    "all the way, come on and join me on the road next time",
		    .commercial = 0.6,
		    .cue = "cue.template" },
		  CANDOR_CAMPAIGN_APP },
		{ { .text = "本报讯 记者从市气象台获悉，今天夜间到明天白天有中到大雨，请市民出"
			    "行注意安全",
		    .commercial = 0.1 },
		  CANDOR_CAMPAIGN_PRESS },
		{ { .text = "be yourself and walk on, the road is long and nobody else will "
			    "ever "
			    "walk it the way that you can walk it my dear friend",
		    .commercial = 0.05 },
		  CANDOR_CAMPAIGN_QUOTATION },
		{ { .text = "Use my code SPRING for twenty percent off the softest blanket "
			    "that "
			    "I have ever had, it arrives within two days and they have every "
			    "colour",
		    .commercial = 0.97 },
		  CANDOR_CAMPAIGN_PAID },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		expect_kind(&rows[i].like, rows[i].kind);
}

/* A service's share text that no list knows: its tags, links and figures look commercial, its
 * words do not. */
static void form_alone_is_no_campaign(void **state)
{
	struct sample like = {
		.text = "#九年纪念# 我在这里写过468篇日记，被@小林 读过1200次，最长的一篇写了三"
			"天三夜，谢谢你还在 https://diary.example/nine",
		.commercial = 0.5,
		.wordless = 1,
	};

	(void)state;
	expect_kind(&like, CANDOR_CAMPAIGN_QUOTATION);
	like.wordless = 0;
	expect_kind(&like, CANDOR_CAMPAIGN_PAID);
}

/* Short texts: equal ones of five authors; and some too short for anything. */
static void short_texts_need_five_authors(void **state)
{
	static struct archive archive;
	struct campaigns *campaigns;

	(void)state;
	archive.count = 0;
	for (unsigned i = 0; i < 4; i++)
		add_sample(&archive, 1 + i, 1, "这支口红真的好用快去买");
	for (unsigned i = 0; i < 20; i++)
		add_sample(&archive, 1 + i, 1, "好看！");
	for (unsigned i = 0; i < 20; i++)
		add_sample(&archive, 1 + i, 1,
			   "哈哈哈哈哈哈哈哈哈哈哈哈哈哈哈哈哈哈哈哈哈哈哈哈哈哈");
	campaigns = find(&archive, NULL, 1);
	assert_int_equal(campaigns_count(campaigns), 0);
	campaigns_free(campaigns);
	add_sample(&archive, 9, 1, "这支口红真的好用，快去买！！");
	campaigns = find(&archive, NULL, 1);
	assert_int_equal(campaigns_count(campaigns), 1);
	assert_int_equal(campaigns_at(campaigns, 0)->authors, 5);
	campaigns_free(campaigns);
}

static void posts_without_author_or_day(void **state)
{
	static struct archive archive;
	struct campaigns *campaigns;

	(void)state;
	archive.count = 0;
	add_script(&archive, 1, 6);
	for (size_t i = 0; i < archive.count; i++) {
		archive.samples[i].day[0] = '\0';
		if (i < 2)
			archive.samples[i].author[0] = '\0';
	}
	campaigns = find(&archive, NULL, 1);
	assert_int_equal(campaigns_count(campaigns), 1);
	assert_int_equal(campaigns_at(campaigns, 0)->authors, 4);
	assert_int_equal(campaigns_at(campaigns, 0)->first_day, CANDOR_DAY_UNKNOWN);
	assert_int_equal(campaigns_at(campaigns, 0)->peak_day, CANDOR_DAY_UNKNOWN);
	campaigns_free(campaigns);
}

/* 10 posts: 8 of them on days 10 to 12, most on day 11. */
static void the_curve_by_hand(void **state)
{
	static const unsigned days[] = { 1, 10, 10, 11, 11, 11, 11, 12, 12, 25 };
	static struct archive archive;
	struct campaigns *campaigns;
	const candor_campaign *campaign;

	(void)state;
	archive.count = 0;
	add_script(&archive, 1, 10);
	for (size_t i = 0; i < 10; i++)
		snprintf(archive.samples[i].day, sizeof(archive.samples[i].day), "2024-05-%02u",
			 days[i]);
	campaigns = find(&archive, NULL, 1);
	campaign = campaigns_at(campaigns, 0);
	assert_int_equal(campaign->first_day, 19844 + 9);
	assert_int_equal(campaign->last_day, 19844 + 11);
	assert_int_equal(campaign->peak_day, 19844 + 10);
	/* Seven posts from the peak on, with delays of 0 * 4, 1 * 2 and 14. */
	assert_true(fabs(campaign->half_life - log(2) / log(1 + 7.0 / 16)) < 1e-12);
	campaigns_free(campaigns);
}

/* ---- Trouble ---- */

static long allocations_left;

static void *limited(void *block, size_t size)
{
	return allocations_left-- > 0 ? realloc(block, size) : NULL;
}

static int attempt(const struct archive *archive)
{
	struct campaigns *whole = NULL, *part = NULL;
	struct text text = { 0 };
	candor_err err = { 0 };
	int status = campaigns_new(&whole, NULL, &err);

	if (!status)
		status = campaigns_new(&part, NULL, &err);
	for (size_t i = 0; i < archive->count && !status; i++)
		status = gather(part, &text, &archive->samples[i], &err);
	if (!status)
		status = campaigns_merge(whole, part, &err);
	if (!status)
		status = campaigns_find(whole, NULL, &err);
	if (!status)
		assert_int_equal(campaigns_count(whole), 1);
	else
		assert_int_equal(status, CANDOR_ENOMEM);
	campaigns_free(whole);
	campaigns_free(part);
	text_free(&text);
	return status;
}

static void any_allocation_may_fail(void **state)
{
	static struct archive archive;
	long allowed = 0;
	int status;

	(void)state;
	archive.count = 0;
	add_script(&archive, 1, 20);
	do {
		allocations_left = allowed++;
		candor_set_allocator(limited, free);
		status = attempt(&archive);
		candor_set_allocator(NULL, NULL);
	} while (status && allowed < 100000);
	assert_int_equal(status, CANDOR_OK);
	assert_true(allowed > 20);
}

static void a_full_disk_is_told(void **state)
{
	struct campaigns *campaigns;
	struct archive *archive = malloc(sizeof(*archive));
	struct text text = { 0 };
	candor_err err = { 0 };
	int status = CANDOR_OK;

	(void)state;
	assert_non_null(archive);
	archive->count = 0;
	add_script(archive, 1, 1);
	assert_int_equal(campaigns_new(&campaigns, "/nowhere", NULL), CANDOR_OK);
	for (unsigned i = 0; i < 100000 && !status; i++)
		status = gather(campaigns, &text, &archive->samples[0], &err);
	assert_int_equal(status, CANDOR_EIO);
	assert_non_null(strstr(err.what, "/nowhere"));
	campaigns_free(campaigns);
	text_free(&text);
	free(archive);
}

/* Many texts in one bucket, none like another but each near the one before: no quadratic work.
 * Counted in comparisons by time alone it would take minutes. */
static void a_bucket_may_have_everything(void **state)
{
	struct campaigns *campaigns;
	struct text text = { 0 };
	struct dice dice = { 11 };
	struct sample sample = { .day = "2024-05-01", .commercial = 0.9 };

	(void)state;
	assert_int_equal(campaigns_new(&campaigns, NULL, NULL), CANDOR_OK);
	for (unsigned i = 0; i < 20000; i++) {
		size_t size = 0;

		snprintf(sample.id, sizeof(sample.id), "p%u", i);
		snprintf(sample.author, sizeof(sample.author), "u%u", i);
		/* Half of it the same for all, half at random. */
		for (unsigned k = 0; k < 80; k++) {
			unsigned c = 0x4E00 + (k % 40 < 22 ? k : dice_below(&dice, 20000));

			sample.text[size++] = (char)(0xE0 | c >> 12);
			sample.text[size++] = (char)(0x80 | (c >> 6 & 0x3F));
			sample.text[size++] = (char)(0x80 | (c & 0x3F));
		}
		sample.text[size] = '\0';
		assert_int_equal(gather(campaigns, &text, &sample, NULL), CANDOR_OK);
	}
	assert_int_equal(campaigns_find(campaigns, NULL, NULL), CANDOR_OK);
	campaigns_free(campaigns);
	text_free(&text);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_changes_is_left_out),
		cmocka_unit_test(marks_are_noticed),
		cmocka_unit_test(laughter_is_one_character),
		cmocka_unit_test(ranges_are_left_out),
		cmocka_unit_test(tags_are_kept),
		cmocka_unit_test(shingles_are_five_characters_or_three_words),
		cmocka_unit_test(a_shingle_is_the_same_wherever_it_stands),
		cmocka_unit_test(jaccard_by_hand),
		cmocka_unit_test(shingles_are_the_same_wherever_they_stand),
		cmocka_unit_test(signatures_tell_likeness),
		cmocka_unit_test(a_single_shingle_has_a_signature),
		cmocka_unit_test(spools_keep_what_they_get),
		cmocka_unit_test(a_spool_without_a_directory_says_so),
		cmocka_unit_test(a_script_is_found_and_a_poem_is_not),
		cmocka_unit_test(reworded_members_are_found),
		cmocka_unit_test(order_and_cuts_do_not_matter),
		cmocka_unit_test(copies_count_once_per_author),
		cmocka_unit_test(kinds_are_told_apart),
		cmocka_unit_test(form_alone_is_no_campaign),
		cmocka_unit_test(short_texts_need_five_authors),
		cmocka_unit_test(posts_without_author_or_day),
		cmocka_unit_test(the_curve_by_hand),
		cmocka_unit_test(any_allocation_may_fail),
		cmocka_unit_test(a_full_disk_is_told),
		cmocka_unit_test(a_bucket_may_have_everything),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
