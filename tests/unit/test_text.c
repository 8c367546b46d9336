/* Comparable text by example: what comes out, and where it came from. */
#include "text_both.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#define ZWSP     "\xE2\x80\x8B"
#define STRIKE   "\xCC\xB6" /* U+0336 */
#define ACUTE    "\xCC\x81"
#define BAD      "\xEF\xBF\xBD"
#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

static struct text text, twin;

static int free_texts(void **state)
{
	(void)state;
	text_free(&text);
	text_free(&twin);
	return 0;
}

/* Appends to the empty text, by both builds. */
static void fold_bytes(const char *source, size_t size)
{
	candor_str value = { source, size };

	text_clear(&text);
	text_clear(&twin);
	assert_int_equal(text_append(&text, value), CANDOR_OK);
	assert_int_equal(portable_append(&twin, value), CANDOR_OK);
	assert_null(text_compare(&text, &twin));
	assert_null(text_check(&text, value));
}

static void fold_string(const char *source)
{
	fold_bytes(source, strlen(source));
}

static void expect(const char *source, const char *expected)
{
	fold_string(source);
	if (text.size)
		assert_string_equal(text.data, expected);
	else
		assert_string_equal("", expected);
	assert_int_equal(text.size, strlen(expected));
}

/* `word` of the comparable text stands for `original` in the source. */
static void expect_source(const char *source, const char *word, const char *original)
{
	size_t start, end, from, to;
	const char *found;

	fold_string(source);
	found = strstr(text.data, word);
	assert_non_null(found);
	start = (size_t)(found - text.data);
	end = start + strlen(word);
	text_source(&text, start, end, &from, &to);
	assert_int_equal(to - from, strlen(original));
	assert_memory_equal(source + from, original, to - from);
}

struct example {
	const char *source, *expected;
};

static void expect_all(const struct example *examples, size_t count)
{
	for (size_t i = 0; i < count; i++)
		expect(examples[i].source, examples[i].expected);
}

/* ---- Ordinary typing ---- */

static void test_ordinary(void **state)
{
	static const struct example examples[] = {
		{ "", "" },
		{ "Gifted by ACME!", "gifted by acme!" },
		{ "ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`{|}~@/",
		  "abcdefghijklmnopqrstuvwxyz[\\]^_`{|}~@/" },
		{ "今天，天气很好。", "今天,天气很好。" },
		{ "ＵＳＥ　ＣＯＤＥ", "use code" },
		{ "ﾊﾟｯﾄﾞ", "パッド" },
		{ "ÉTÉ cafe" ACUTE, "été café" },
		{ "Straße Σας ﬁn Ⅷ", "strasse σασ fin viii" },
		{ "don\xE2\x80\x99t ‘x’", "don't 'x'" },
		{ "\xE1\x84\x92\xE1\x85\xA1\xE1\x86\xAB", "한" },
		{ "￥99 ①", "¥99 1" },
		{ "\xEF\xB7\xBA", "صلى الله عليه وسلم" },
	};

	(void)state;
	expect_all(examples, COUNT(examples));
}

static void test_han(void **state)
{
	static const struct example examples[] = {
		{ "廣告", "广告" },
		{ "⼴告", "广告" },
		{ "贊助 業配 推廣 鏈接 優惠券", "赞助 业配 推广 链接 优惠券" },
		{ "然後對於這裡恢復餘額戰線開颱風瀋陽", "然后对于这里恢复余额战线开台风沈阳" },
		{ "怎麼樣 頭髮 發現", "怎么样 头发 发现" },
		/* In everyday use in simplified text, too. */
		{ "乾坤 著名 瞭望 狼藉 大阪 覆盖 玛瑙 后来 里面 干净",
		  "乾坤 著名 瞭望 狼藉 大阪 覆盖 玛瑙 后来 里面 干净" },
		{ "⻋⻅", "车见" },
	};

	(void)state;
	expect_all(examples, COUNT(examples));
	assert_int_equal(text.disguised, 0);
}

/* ---- Disguises ---- */

static void test_fancy_letters(void **state)
{
	static const struct example examples[] = {
		{ "ｓｐｏｎｓｏｒｅｄ", "sponsored" },
		{ "𝐬𝐩𝐨𝐧𝐬𝐨𝐫𝐞𝐝", "sponsored" },
		{ "𝗔𝗱 𝓪𝓭 𝕒𝕕 ⓐⓓ 🄰🄳 ᵃᵈ", "ad ad ad ad ad ad" },
		{ "ᴀᴅ", "ad" },
		{ "🅐🅓 🅰🅳", "ad ad" },
		{ "ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ", "abcdefghijklmnoprstuvwyz" },
		{ "#ａｄ", "#ad" },
		{ "no\xE2\xA0\x80"
		  "ad",
		  "no ad" },
		{ "a" STRIKE "d" STRIKE " 广" STRIKE "告" STRIKE, "ad 广告" },
	};

	(void)state;
	expect_all(examples, COUNT(examples));
	expect("𝐬𝐩𝐨𝐧", "spon");
	assert_int_equal(text.disguised, 4);
	expect("ｓｐｏｎ", "spon");
	assert_int_equal(text.disguised, 0);
	/* On signs the overlay means "not". */
	expect("a=\xCC\xB8"
	       "b",
	       "a\xE2\x89\xA0"
	       "b");
}

static void test_lookalikes(void **state)
{
	static const struct example examples[] = {
		{ "ѕроnѕоrеd", "sponsored" },
		{ "СОDЕ", "code" },
		{ "аd广告", "ad广告" },
		{ "gіftеd ρost", "gifted post" },
		{ "ᎪD", "ad" },
		/* Whole words of another alphabet stay. */
		{ "Реклама вКонтакте", "реклама вконтакте" },
		{ "с code", "с code" },
		{ "α-test", "α-test" },
		{ "5 μg", "5 μg" },
		{ "10μm", "10μm" },
		/* A letter with its own mark is no look-alike. */
		{ "aе" ACUTE, "aе" ACUTE },
		/* Digits are never letters. */
		{ "sp0n 4d", "sp0n 4d" },
	};

	(void)state;
	expect_all(examples, COUNT(examples));
	expect("аd", "ad");
	assert_int_equal(text.disguised, 1);
}

static void test_joined_letters(void **state)
{
	static const struct example joined[] = {
		{ "s.p.o.n.s.o.r.e.d", "sponsored" },
		{ "S P O N S O R E D", "sponsored" },
		{ "s-p-o-n s_p_o_n s*p*o*n s/p/o/n s|p|o|n s~p~o~n s+p+o+n",
		  "spon spon spon spon spon spon spon" },
		{ "s·p·o·n s•p•o•n s・p・o・n", "spon spon spon" },
		{ "ѕ р о n ѕ", "spons" },
		{ "#.a.d", "#ad" },
		{ "# a d", "#ad" },
		{ "U.S.A.", "usa." },
		{ "(a.d.s)", "(ads)" },
		{ "广告s.p.o.n合作", "广告spon合作" },
		{ "well s.p.o.n.s.o.r.e.d. so", "well sponsored. so" },
	};
	static const struct example apart[] = {
		{ "I am a b", "i am a b" },   { "a.b", "a.b" },
		{ "e.g. this", "e.g. this" }, { "a.b-c", "a.b-c" },
		{ "a  b  c", "a  b  c" },     { "s\np\no\nn", "s\np\no\nn" },
		{ "1.2.3.4", "1.2.3.4" },     { "a,b,c,d", "a,b,c,d" },
		{ "9a.b.c", "9a.b.c" },       { "ab.c.de", "ab.c.de" },
		{ "а б в г", "а б в г" },     { "I see a way", "i see a way" },
	};

	(void)state;
	expect_all(joined, COUNT(joined));
	for (size_t i = 0; i < COUNT(apart); i++) {
		expect(apart[i].source, apart[i].expected);
		assert_int_equal(text.joined, 0);
	}
	expect("s p o n s o r e d", "sponsored");
	assert_int_equal(text.joined, 8);
}

static void test_joined_han(void **state)
{
	static const struct example examples[] = {
		{ "广 告", "广告" },
		{ "合•作", "合作" },
		{ "广/告", "广告" },
		{ "广／告", "广告" },
		{ "广　告", "广告" },
		{ "广❤告", "广告" },
		{ "广❤️告", "广告" },
		{ "广🔥告", "广告" },
		{ "廣*告", "广告" },
		{ "广★告 推♥广 合♡作", "广告推广合作" },
		{ "广告 的", "广告的" },
		/* A space between longer runs is punctuation. */
		{ "今天 天气 很好 我们 走", "今天 天气 很好 我们走" },
		{ "今天 天气❤很好/我们", "今天 天气❤很好/我们" },
		{ "广  告", "广  告" },
		{ "广\n告", "广\n告" },
		{ "广，告", "广,告" },
		{ "二○一九", "二○一九" },
		{ "5 元", "5 元" },
	};

	(void)state;
	expect_all(examples, COUNT(examples));
	expect("我 爱 你们", "我爱你们");
	assert_int_equal(text.joined, 2);
}

static const char *const joinable[] = { "a", "b",  "c", " ", ".", "-", "广", "告",
					"7", "\n", "#", ",", "é", "o", " ",  "." };

/* By masks and by classes the same is joined: a sign behind the text decides which is used. */
static void test_joins_both_ways(void **state)
{
	char source[256];
	uint32_t seed = 1;

	(void)state;
	for (int round = 0; round < 20000; round++) {
		struct text masks = { 0 };
		size_t size = 0, words = (size_t)round % 60;

		for (size_t i = 0; i < words; i++) {
			const char *word;

			seed = seed * 1664525 + 1013904223;
			word = joinable[seed >> 28];
			memcpy(source + size, word, strlen(word));
			size += strlen(word);
		}
		memcpy(source + size, "\n•", 4);
		assert_int_equal(text_append(&masks, (candor_str){ source, size }), CANDOR_OK);
		fold_bytes(source, size + 4);
		assert_int_equal(masks.size + 4, text.size);
		assert_memory_equal(masks.size ? masks.data : "", text.data, masks.size);
		text_free(&masks);
	}
}

/* ---- The way back ---- */

static void test_source(void **state)
{
	(void)state;
	expect_source("x spon" ZWSP "sored y", "sponsored", "spon" ZWSP "sored");
	expect_source("x sponsored" ZWSP " y", "sponsored", "sponsored");
	expect_source(ZWSP "ad", "ad", "ad");
	expect_source("一ѕроnѕоrеd二", "sponsored", "ѕроnѕоrеd");
	expect_source("(S.P.O.N.S.O.R.E.D)", "sponsored", "S.P.O.N.S.O.R.E.D");
	expect_source("see ѕ р о n ѕ now", "spons", "ѕ р о n ѕ");
	expect_source("see #.a.d now", "#ad", "#.a.d");
	expect_source("，＃ａｄ，", "#ad", "＃ａｄ");
	expect_source("好，廣❤告诉", "广告", "廣❤告");
	expect_source("好，廣❤告诉", "告", "告");
	expect_source("𝐬𝐩𝐨𝐧 🅰🅳", "ad", "🅰🅳");
	expect_source("CAFE" ACUTE "S", "é", "E" ACUTE);
	expect_source("CAFE" ACUTE "S", "cafés", "CAFE" ACUTE "S");
	expect_source("x" ZWSP "e" ZWSP ACUTE ZWSP "y", "é", "e" ZWSP ACUTE);
	expect_source("a" STRIKE "d" STRIKE "!", "ad", "a" STRIKE "d" STRIKE);
	/* A rewritten character counts whole, from either side. */
	expect_source("oﬁn", "of", "oﬁ");
	expect_source("oﬁn", "in", "ﬁn");
	expect_source("oﬁ" ACUTE "n", "fí", "ﬁ" ACUTE);
	expect_source("\xFF"
		      "ad\xFF",
		      "ad", "ad");
}

static int is_disguised(const char *source, const char *word)
{
	size_t start;

	fold_string(source);
	start = (size_t)(strstr(text.data, word) - text.data);
	assert_int_equal(text_is_disguised(&text, start, start + strlen(word)),
			 portable_is_disguised(&twin, start, start + strlen(word)));
	return text_is_disguised(&text, start, start + strlen(word));
}

static void test_is_disguised(void **state)
{
	static const char *const disguised[] = { "x sp" ZWSP "on y",  "x ѕpon y",    "x 𝐬pon y",
						 "x ѕ𝐩оn y",          "x s.p.o.n y", "x ꜱpon y",
						 "x spo" STRIKE "n y" };
	static const char *const plain[] = { "x spon y",         "x SPON y",
					     "x ｓｐｏｎ y",     "x " ZWSP "spon y",
					     "x spon" ZWSP " y", "𝐱 spon ᴀ" };

	(void)state;
	for (size_t i = 0; i < COUNT(disguised); i++)
		assert_true(is_disguised(disguised[i], "spon"));
	for (size_t i = 0; i < COUNT(plain); i++)
		assert_false(is_disguised(plain[i], "spon"));
	assert_false(is_disguised("廣告", "广告"));
	assert_false(is_disguised("cafe" ACUTE, "café"));
	assert_true(is_disguised("cafe" ZWSP ACUTE, "é"));
	assert_true(is_disguised("广 告", "广告"));
	assert_false(is_disguised("广 告", "告"));
}

static void test_values(void **state)
{
	size_t start, end;

	(void)state;
	text_clear(&text);
	assert_int_equal(text_append(&text, (candor_str){ "Title，" ZWSP, 11 }), CANDOR_OK);
	assert_int_equal(text_separate(&text, '\n'), CANDOR_OK);
	assert_int_equal(text_append(&text, (candor_str){ ACUTE "x", 3 }), CANDOR_OK);
	assert_int_equal(text_separate(&text, '\n'), CANDOR_OK);
	assert_int_equal(text_append(&text, (candor_str){ NULL, 0 }), CANDOR_OK);
	assert_int_equal(text_separate(&text, '\0'), CANDOR_OK);
	assert_int_equal(text_append(&text, (candor_str){ "s p " ZWSP "o n", 10 }), CANDOR_OK);
	assert_int_equal(text.size, 16);
	assert_memory_equal(text.data, "title,\n" ACUTE "x\n\0spon", 17);
	for (size_t i = 1; i < text.run_count; i++)
		assert_true(text.runs[i].start > text.runs[i - 1].start);
	text_source(&text, 12, 16, &start, &end);
	assert_int_equal(start, 0);
	assert_int_equal(end, 10);
	text_source(&text, 7, 10, &start, &end);
	assert_int_equal(start, 0);
	assert_int_equal(end, 3);
	assert_int_equal(text.invisible, 2);
	assert_int_equal(text.joined, 3);
}

/* ---- Hostile input ---- */

static void test_bad_utf8(void **state)
{
	static const struct {
		const char *source, *expected;
		unsigned bad;
	} examples[] = {
		{ "\xFF", BAD, 1 },
		{ "a\x80"
		  "b",
		  "a" BAD "b", 1 },
		{ "\xC0\xAF", BAD BAD, 2 },
		{ "\xE0\x80\xAF", BAD BAD BAD, 3 },
		{ "\xED\xA0\x80", BAD BAD BAD, 3 },
		{ "\xF0\x80\x80\x80", BAD BAD BAD BAD, 4 },
		{ "\xF4\x90\x80\x80", BAD BAD BAD BAD, 4 },
		{ "\xF5\x80", BAD BAD, 2 },
		/* Maximal subparts, the example of Unicode's table 3-11. */
		{ "\x61\xF1\x80\x80\xE1\x80\xC2\x62\x80\x63\x80\xBF\x64",
		  "a" BAD BAD BAD "b" BAD "c" BAD BAD "d", 6 },
		{ "\xE5\xB9", BAD, 1 },
		{ "\xE5\xB9,广告", BAD ",广告", 1 },
		{ "\xF0\x9F\x85", BAD, 1 },
		{ "\xC3", BAD, 1 },
		{ "\xC3\xC3\xA9", BAD "é", 1 },
		{ "\xFF" ACUTE, BAD ACUTE, 1 },
		{ "e" ACUTE "\xCC", "é" BAD, 1 },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(examples); i++) {
		expect(examples[i].source, examples[i].expected);
		assert_int_equal(text.bad_utf8, examples[i].bad);
	}
	/* The same anywhere near the end of a longer value. */
	for (size_t i = 0; i < 40; i++) {
		char source[64];

		memset(source, 'A', sizeof(source));
		memcpy(source + i, "\xE5\xB9", 2);
		fold_bytes(source, 42);
		assert_int_equal(text.bad_utf8, 1);
		assert_int_equal(text.size, 43);
	}
}

static void test_nul(void **state)
{
	(void)state;
	fold_bytes("A\0B\0", 4);
	assert_int_equal(text.size, 4);
	assert_memory_equal(text.data, "a\0b\0", 5);
	fold_bytes("\0广\0告", 8);
	assert_int_equal(text.size, 8);
}

static void test_long_segment(void **state)
{
	char source[1 + 2 * 1000 + 1];

	(void)state;
	source[0] = 'e';
	for (size_t i = 0; i < 1000; i++)
		memcpy(source + 1 + 2 * i, ACUTE, 2);
	source[2001] = 'Z';
	fold_bytes(source, sizeof(source));
	/* One acute composes. */
	assert_int_equal(text.size, 2 + 2 * (LIMIT_SEGMENT_CODE_POINTS - 2) + 1);
	assert_int_equal(text.disguised, 1 + 1000 - LIMIT_SEGMENT_CODE_POINTS);
	assert_int_equal(text.data[text.size - 1], 'z');
	assert_false(text.cut);
	fold_bytes(source, 1 + 2 * (LIMIT_SEGMENT_CODE_POINTS - 1));
	assert_int_equal(text.disguised, 0);
}

static void test_growth(void **state)
{
	enum { LIGATURES = 4000 };
	char *source = malloc(3 * LIGATURES + 1);

	(void)state;
	assert_non_null(source);
	for (size_t i = 0; i < LIGATURES; i++)
		memcpy(source + 3 * i, "\xEF\xB7\xBA", 3); /* 11 times its size */
	/* Short values grow freely. */
	fold_bytes(source, 3 * 100);
	assert_int_equal(text.size, 33 * 100);
	assert_false(text.cut);
	fold_bytes(source, 3 * 124);
	assert_false(text.cut);
	fold_bytes(source, 3 * 125);
	assert_true(text.cut);
	/* Long ones are cut, between two characters. */
	fold_bytes(source, 3 * LIGATURES);
	assert_true(text.cut);
	assert_int_equal(text.size % 33, 0);
	assert_true(text.size > 9 * LIGATURES);
	/* The next value is complete again. */
	text_clear(&text);
	assert_false(text.cut);
	expect("ok", "ok");
	free(source);
}

/* ---- Out of memory ---- */

static size_t allocations_left;

static void *allocate_some(void *block, size_t size)
{
	if (!allocations_left)
		return NULL;
	allocations_left--;
	return realloc(block, size);
}

/* However many allocations succeed, the text is complete or as it was before. */
static void test_out_of_memory(void **state)
{
	static const char source[] = "ѕ.р.o.n 广 告 𝐬𝐩𝐨𝐧 ѕpon e" ACUTE ZWSP
				     "，a，b，c，d，e，f，g，h，i，j，k，l，m，n，o，p，q";
	candor_str value = { source, sizeof(source) - 1 };
	int status = CANDOR_ENOMEM;

	(void)state;
	candor_set_allocator(allocate_some, free);
	for (size_t allowed = 0; status != CANDOR_OK; allowed++) {
		struct text small = { 0 };

		assert_true(allowed < 50);
		allocations_left = 100;
		assert_int_equal(text_append(&small, (candor_str){ "Before", 6 }), CANDOR_OK);
		allocations_left = allowed;
		status = text_append(&small, value);
		if (status != CANDOR_OK) {
			assert_int_equal(status, CANDOR_ENOMEM);
			assert_int_equal(small.size, 6);
			assert_string_equal(small.data, "before");
			assert_int_equal(small.run_count, 1);
			assert_int_equal(small.disguised + small.joined + small.invisible, 0);
		}
		text_free(&small);
	}
	candor_set_allocator(NULL, NULL);
}

static void test_no_allocation_once_warm(void **state)
{
	static const char source[] = "ѕ.р.o.n 广 告 𝐬𝐩𝐨𝐧 ѕpon e" ACUTE ZWSP "，";
	candor_str value = { source, sizeof(source) - 1 };
	struct text warm = { 0 };

	(void)state;
	assert_int_equal(text_append(&warm, value), CANDOR_OK);
	candor_set_allocator(allocate_some, free);
	allocations_left = 0;
	for (int i = 0; i < 10; i++) {
		text_clear(&warm);
		assert_int_equal(text_append(&warm, value), CANDOR_OK);
	}
	candor_set_allocator(NULL, NULL);
	text_free(&warm);
}

/* ---- Characters ---- */

static void test_characters(void **state)
{
	static const char data[] = "aé广🔥_";

	(void)state;
	assert_int_equal(text_at(data, 11, 0), 'a');
	assert_int_equal(text_at(data, 11, 1), 0xE9);
	assert_int_equal(text_at(data, 11, 3), 0x5E7F);
	assert_int_equal(text_at(data, 11, 6), 0x1F525);
	assert_int_equal(text_at(data, 11, 11), -1);
	assert_int_equal(text_before(data, 11, 0), -1);
	assert_int_equal(text_before(data, 11, 1), 'a');
	assert_int_equal(text_before(data, 11, 3), 0xE9);
	assert_int_equal(text_before(data, 11, 6), 0x5E7F);
	assert_int_equal(text_before(data, 11, 10), 0x1F525);
	assert_int_equal(text_before(data, 11, 11), '_');
}

static void test_classes(void **state)
{
	static const int32_t words[] = { 'a',  'z',   '0',    '9',   '_',
					 0xE9, 0x259, 0x1EA5, 0x663, 0x2160 };
	static const int32_t others[] = { ' ',    '-',    '#',       '@',     0x5E7F,  0x3042,
					  0xAC00, 0x430,  0x3B1,     0x3007,  0x1F525, -1,
					  0x301,  0xFFFD, INT32_MAX, 0x110000 };

	(void)state;
	for (size_t i = 0; i < COUNT(words); i++)
		assert_true(text_is_word(words[i]));
	for (size_t i = 0; i < COUNT(others); i++)
		assert_false(text_is_word(others[i]));
	assert_true(text_is_han(0x5E7F));
	assert_true(text_is_han(0x3007));
	assert_true(text_is_han(0x20000));
	assert_true(text_is_han(0x3005));
	assert_false(text_is_han(0x3042));
	assert_false(text_is_han('a'));
	assert_false(text_is_han(-1));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_ordinary),
		cmocka_unit_test(test_han),
		cmocka_unit_test(test_fancy_letters),
		cmocka_unit_test(test_lookalikes),
		cmocka_unit_test(test_joined_letters),
		cmocka_unit_test(test_joined_han),
		cmocka_unit_test(test_joins_both_ways),
		cmocka_unit_test(test_source),
		cmocka_unit_test(test_is_disguised),
		cmocka_unit_test(test_values),
		cmocka_unit_test(test_bad_utf8),
		cmocka_unit_test(test_nul),
		cmocka_unit_test(test_long_segment),
		cmocka_unit_test(test_growth),
		cmocka_unit_test(test_out_of_memory),
		cmocka_unit_test(test_no_allocation_once_warm),
		cmocka_unit_test(test_characters),
		cmocka_unit_test(test_classes),
	};

	return cmocka_run_group_tests(tests, NULL, free_texts);
}
