/* Wording that other letters and separators must not hide. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "gold.h"

static void disguises_are_flagged(void **state)
{
	(void)state;
	assert_true(scan_text("s\u200bp\u200bo\u200bn\u200bs\u200bored")->flags &
		    CANDOR_FLAG_OBFUSCATED);
	assert_false(scan_text("sponsored")->flags & CANDOR_FLAG_OBFUSCATED);
	assert_int_equal(scan_text("ＵＳＥ ＣＯＤＥ ＡＢＣ１５")->finding_count,
			 scan_text("USE CODE ABC15")->finding_count);
}

/* `%` stands for the word. */
static const char *const english[] = {
	"%",           "this post is % by Acme",
	"% post",      "#%",
	"[%]",         "This video is % by Acme.",
	"A % review.", "% by Acme",
	"(%)",         "My review, %",
};

static const char *const chinese[] = {
	"%",         "本文含%", "%：好物分享",   "【%】周末去山里露营",
	"#%#",       "#%",      "这条视频是%。", "% | 和南枝咖啡一起做了三款冰饮",
	"（%）早安", "本篇为%",
};

static const char *const tags[] = {
	"%",     "% Loving this serum!", "New mug, same old mornings. %",
	"好物%", "Look %, really",       "%\nRain all day",
};

#define LIST(a) a, sizeof(a) / sizeof(*(a))

static const struct disguise {
	const char *plain, *disguised;
	const char *const *carriers;
	size_t carrier_count;
} disguises[] = {
	{ "sponsored", "ѕроnѕоrеd", LIST(english) },
	{ "sponsored", "ｓｐｏｎｓｏｒｅｄ", LIST(english) },
	{ "sponsored", "𝐬𝐩𝐨𝐧𝐬𝐨𝐫𝐞𝐝", LIST(english) },
	{ "sponsored", "s.p.o.n.s.o.r.e.d", LIST(english) },
	{ "sponsored", "spon\u200bsored", LIST(english) },
	{ "sponsored", "s p o n s o r e d", LIST(english) },
	{ "sponsored", "ⓢⓟⓞⓝⓢⓞⓡⓔⓓ", LIST(english) },
	{ "#ad", "#ａｄ", LIST(tags) },
	{ "#ad", "＃ad", LIST(tags) },
	{ "#ad", "#.a.d", LIST(tags) },
	{ "#ad", "#a\u200bd", LIST(tags) },
	{ "广告", "廣告", LIST(chinese) },
	{ "广告", "广 告", LIST(chinese) },
	{ "广告", "⼴告", LIST(chinese) },
	{ "广告", "广\u200b告", LIST(chinese) },
};

/* Writes the carrier with the word in it; returns where the word begins. */
static size_t carry(char *out, size_t size, const char *carrier, const char *word)
{
	const char *mark = strchr(carrier, '%');

	assert_non_null(mark);
	assert_true((size_t)snprintf(out, size, "%.*s%s%s", (int)(mark - carrier), carrier,
				     word, mark + 1) < size);
	return (size_t)(mark - carrier);
}

struct seen {
	size_t count;
	candor_disclosure disclosure;
	const candor_rule *rules[64];
	size_t start[64], end[64];
};

static struct seen see(const candor_result *result)
{
	struct seen seen = { .count = result->finding_count, .disclosure = result->disclosure };

	assert_true(seen.count <= 64);
	for (size_t i = 0; i < seen.count; i++) {
		seen.rules[i] = result->findings[i].rule;
		seen.start[i] = result->findings[i].start;
		seen.end[i] = result->findings[i].end;
	}
	return seen;
}

/* What a finding of the plain text quotes must be what the other quotes, disguise and all. */
static const char *difference(const struct seen *plain, const candor_result *result,
			      size_t word, size_t plain_size, size_t disguised_size)
{
	size_t shift = disguised_size - plain_size;

	if (plain->count != result->finding_count)
		return "other findings";
	if (plain->disclosure != result->disclosure)
		return "another disclosure";
	for (size_t i = 0; i < plain->count; i++) {
		size_t start = plain->start[i], end = plain->end[i];

		if (plain->rules[i] != result->findings[i].rule)
			return "another rule";
		start += start >= word + plain_size ? shift : 0;
		end += end >= word + plain_size ? shift : 0;
		if (start != result->findings[i].start || end != result->findings[i].end)
			return "another place";
	}
	return NULL;
}

/* Returns 1 when the plain word is found in the carrier. */
static int check_carrier(const struct disguise *disguise, const char *carrier, size_t *wrong)
{
	char plain[256], disguised[256];
	size_t word = carry(plain, sizeof(plain), carrier, disguise->plain);
	struct seen seen = see(scan_text(plain));
	const candor_result *result;
	candor_post post;
	const char *problem;

	if (!seen.count)
		return 0;
	carry(disguised, sizeof(disguised), carrier, disguise->disguised);
	result = scan_text(disguised);
	post = post_of(disguised);
	problem = difference(&seen, result, word, strlen(disguise->plain),
			     strlen(disguise->disguised));
	if (!problem)
		problem = gold_inconsistency(result, &post);
	if (problem) {
		print_message("%s: %s\n", problem, plain);
		gold_print(&post, result);
		++*wrong;
	}
	return 1;
}

static void disguises_change_nothing(void **state)
{
	size_t wrong = 0;

	(void)state;
	for (size_t i = 0; i < sizeof(disguises) / sizeof(*disguises); i++) {
		size_t found = 0;

		for (size_t k = 0; k < disguises[i].carrier_count; k++)
			found += (size_t)check_carrier(&disguises[i], disguises[i].carriers[k],
						       &wrong);
		if (found < 3)
			fail_msg("%s is found in %zu carriers only", disguises[i].plain, found);
	}
	assert_int_equal(wrong, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(disguises_are_flagged),
		cmocka_unit_test(disguises_change_nothing),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
