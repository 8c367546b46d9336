/* Negation, questions and quotation around a hit. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "lexicon/context.h"

/* The hit stands between [ and ] in the example. */
static candor_str unmark(const char *marked, char *out, size_t *start, size_t *end)
{
	size_t n = 0;

	for (; *marked; marked++) {
		if (*marked == '[')
			*start = n;
		else if (*marked == ']')
			*end = n;
		else
			out[n++] = *marked;
	}
	return (candor_str){ out, n };
}

static int negated(const char *marked)
{
	char text[512];
	size_t start = 0, end = 0;
	candor_str value = unmark(marked, text, &start, &end);

	return context_negated(value, start);
}

static int question(const char *marked)
{
	char text[512];
	size_t start = 0, end = 0;
	candor_str value = unmark(marked, text, &start, &end);

	return context_question(value, start, end);
}

static int quoted(const char *marked)
{
	char text[512];
	size_t start = 0, end = 0;
	candor_str value = unmark(marked, text, &start, &end);

	return context_quoted(value, start, end);
}

static void english_negation(void **state)
{
	static const char *const yes[] = {
		"this is not [sponsored]",           "it isn't [sponsored] at all",
		"nobody [paid me] to say it",        "was never [gifted] anything",
		"without any [affiliate link] here", "i did not get a [free sample]",
	};
	static const char *const no[] = {
		"this is [sponsored]",
		"not only [sponsored] but loud",
		"i am not sure. this is [sponsored]",
		"not mine, but [sponsored]",
		"no idea what the fuss is about it is [sponsored]",
		"i'm not not [sponsored]",
		"knot [sponsored]",
	};

	(void)state;
	for (size_t i = 0; i < sizeof(yes) / sizeof(*yes); i++)
		if (!negated(yes[i]))
			fail_msg("not negated: %s", yes[i]);
	for (size_t i = 0; i < sizeof(no) / sizeof(*no); i++)
		if (negated(no[i]))
			fail_msg("negated: %s", no[i]);
}

static void chinese_negation(void **state)
{
	static const char *const yes[] = {
		"这不是[智商税]", "不[闷痘]",       "完全不会[卡粉]", "没有[优惠码]",
		"从不[恰饭]",     "毫无[缺点]",     "0[广告]",        "又不是[广告]",
		"不闷痘不[卡粉]", "没收钱不[恰饭]", "绝非[广告]",     "拒绝[恰饭]",
		"未[恰饭]",       "别[卡粉]",       "零[广告]",       "无[广告]",
		"并非[广告]",     "不存在[广告]",
	};
	static const char *const no[] = {
		"非常[失望]",     "不得不说[难用]", "真的[闷痘]",   "不仅[难用]",
		"不好看,[闷痘]",  "特别[难用]",     "并非不[闷痘]", "100[广告]",
		"是不是[闷痘]了", "无比[失望]",     "别人[吐槽]",   "不是没有[广告]",
	};

	(void)state;
	for (size_t i = 0; i < sizeof(yes) / sizeof(*yes); i++)
		if (!negated(yes[i]))
			fail_msg("not negated: %s", yes[i]);
	for (size_t i = 0; i < sizeof(no) / sizeof(*no); i++)
		if (negated(no[i]))
			fail_msg("negated: %s", no[i]);
}

static void questions(void **state)
{
	(void)state;
	assert_true(question("is this [sponsored]?"));
	assert_true(question("这是[广告]吗"));
	assert_true(question("is this [sponsored] or do you really like it?"));
	assert_false(question("this is [sponsored]. do you like it?"));
	assert_false(question("[sponsored] post"));
	assert_false(question("[#ad] have you tried this serum?"));
	assert_false(question("[ad]: who loves a good kettle?"));
	assert_false(question("本视频由某牌[赞助],大家喜欢的话给个三连好吗"));
}

static void quotations(void **state)
{
	(void)state;
	assert_true(quoted("他们说“[绝绝子]”我不信"));
	assert_true(quoted("「闭眼[入]」"));
	assert_false(quoted("“你好”[绝绝子]“再见”"));
	assert_false(quoted("[绝绝子]"));
	assert_false(quoted("“[绝绝子]"));
}

/* Where it is behind all text, nothing is quoted. */
static void assert_first_quote(const char *text, size_t at)
{
	assert_int_equal(context_first_quote((candor_str){ text, strlen(text) }), at);
}

static void first_quotes(void **state)
{
	(void)state;
	assert_first_quote("", 0);
	assert_first_quote("ab", 2);
	assert_first_quote("a“b”", 1);
	assert_first_quote("「b」“c”", 0);
	assert_first_quote("。、a『b』", 7);
	assert_first_quote("“b”「c」", 0);
	assert_first_quote("a」b”c", 9);
	assert_first_quote("a。", 4);
	assert_int_equal(context_first_quote((candor_str){ "a“", 3 }), 3);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(english_negation), cmocka_unit_test(chinese_negation),
		cmocka_unit_test(questions),        cmocka_unit_test(quotations),
		cmocka_unit_test(first_quotes),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
