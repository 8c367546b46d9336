/* The labelled posts of corpus/gold, and wording that disguises must not hide. */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "input/json.h"
#include "rules.h"

enum { PREFIXES = 16, WORD = 80 };

/* ---- What every result must satisfy ---- */

static double applied_sum(const candor_result *result)
{
	double sum = 0;

	for (size_t i = 0; i < result->finding_count; i++)
		sum += result->findings[i].applied;
	for (size_t i = 0; i < result->adjustment_count; i++)
		sum += result->adjustments[i].applied;
	return sum;
}

static int is_quoted_from(const candor_finding *finding, const candor_post *post)
{
	candor_str value = post->field[finding->field];

	return finding->start < finding->end && finding->end <= value.size &&
	       finding->text.size == finding->end - finding->start &&
	       memcmp(finding->text.data, value.data + finding->start, finding->text.size) == 0;
}

/* What does not hold, or NULL. */
static const char *inconsistency(const candor_result *result, const candor_post *post)
{
	if (!(fabs(applied_sum(result) - result->logit) < 1e-9))
		return "the parts do not add up to the logit";
	if (!(fabs(tanh(result->logit / 2) - result->position) < 1e-12))
		return "position is not tanh(logit / 2)";
	if (!(fabs(1 - exp(-result->evidence / 3) - result->confidence) < 1e-12))
		return "confidence is not 1 - exp(-evidence / 3)";
	if (!(result->commercial > 0 && result->commercial < 1))
		return "commercial is no probability";
	if ((result->evidence < 0.7) != (result->verdict == CANDOR_VERDICT_INSUFFICIENT))
		return "insufficient does not go with the evidence";
	for (size_t i = 0; i < result->finding_count; i++)
		if (!is_quoted_from(&result->findings[i], post))
			return "a finding does not quote the post";
	return NULL;
}

/* ---- Reading what is expected ---- */

struct expectation {
	char side[WORD], disclosure[WORD];
	char rules[PREFIXES][WORD], no_rules[PREFIXES][WORD];
	size_t rule_count, no_rule_count;
};

static void copy_word(char *out, candor_str value)
{
	assert_true(value.size < WORD);
	memcpy(out, value.data, value.size);
	out[value.size] = '\0';
}

static size_t read_words(struct json_reader *reader, char (*out)[WORD])
{
	enum json_token token;
	size_t count = 0;

	assert_int_equal(json_next(reader), JSON_ARRAY_BEGIN);
	while ((token = json_next(reader)) == JSON_STRING) {
		assert_true(count < PREFIXES);
		copy_word(out[count++], reader->value);
	}
	assert_int_equal(token, JSON_ARRAY_END);
	return count;
}

static void read_word(struct json_reader *reader, char *out)
{
	assert_int_equal(json_next(reader), JSON_STRING);
	copy_word(out, reader->value);
}

/* The object behind the key "expect"; each of its four keys must be there. */
static void read_expect(struct json_reader *reader, struct expectation *out)
{
	enum json_token token;
	unsigned keys = 0;

	assert_int_equal(json_next(reader), JSON_OBJECT_BEGIN);
	for (; (token = json_next(reader)) == JSON_KEY; keys++) {
		char key[WORD];

		copy_word(key, reader->value);
		if (strcmp(key, "side") == 0)
			read_word(reader, out->side);
		else if (strcmp(key, "disclosure") == 0)
			read_word(reader, out->disclosure);
		else if (strcmp(key, "rules") == 0)
			out->rule_count = read_words(reader, out->rules);
		else if (strcmp(key, "no_rules") == 0)
			out->no_rule_count = read_words(reader, out->no_rules);
		else
			fail_msg("unknown key %s", key);
	}
	assert_int_equal(token, JSON_OBJECT_END);
	assert_int_equal(keys, 4);
}

static struct expectation read_expectation(candor_str record)
{
	struct expectation out = { .rule_count = 0 };
	struct json_reader reader;
	enum json_token token;

	json_reader_init(&reader, record.data, record.size, JSON_STRICT);
	assert_int_equal(json_next(&reader), JSON_OBJECT_BEGIN);
	while ((token = json_next(&reader)) == JSON_KEY) {
		if (reader.value.size == 6 && memcmp(reader.value.data, "expect", 6) == 0)
			read_expect(&reader, &out);
		else
			json_skip(&reader, json_next(&reader));
	}
	assert_int_equal(token, JSON_OBJECT_END);
	if (!out.side[0])
		fail_msg("no expect: %.*s", (int)record.size, record.data);
	return out;
}

/* ---- Gold posts ---- */

static void print_result(const candor_post *post, const candor_result *result)
{
	candor_str id = post->field[CANDOR_FIELD_ID], text = post->field[CANDOR_FIELD_TEXT];

	print_message("%.*s: %+.2f %s, commercial %.2f: %.*s\n", (int)id.size, id.data,
		      result->position, candor_disclosure_name(result->disclosure),
		      result->commercial, (int)text.size, text.data);
	for (size_t i = 0; i < result->finding_count; i++) {
		const candor_finding *finding = &result->findings[i];

		print_message("    %+.2f %s: %.*s\n", finding->applied, finding->rule->id,
			      (int)finding->text.size, finding->text.data);
	}
	for (size_t i = 0; i < result->adjustment_count; i++)
		print_message("    %+.2f %s\n", result->adjustments[i].applied,
			      result->adjustments[i].id);
}

static const struct side {
	const char *name;
	double least, most;
} sides[] = {
	{ "brand", -1, -0.2 },
	{ "consumer", 0.2, 1 },
	{ "neutral", -0.2, 0.2 },
	{ "any", -1, 1 },
};

static int is_on_side(const char *name, double position)
{
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

static size_t count_wrong(const struct expectation *expected, const candor_result *result)
{
	const char *state = candor_disclosure_name(result->disclosure);
	size_t wrong = 0;

	if (!is_on_side(expected->side, result->position))
		wrong += report("expected side ", expected->side);
	if (strcmp(expected->disclosure, state) != 0)
		wrong += report("expected disclosure ", expected->disclosure);
	for (size_t i = 0; i < expected->rule_count; i++)
		if (!has_finding(result, expected->rules[i]))
			wrong += report("missing ", expected->rules[i]);
	for (size_t i = 0; i < expected->no_rule_count; i++)
		if (has_finding(result, expected->no_rules[i]))
			wrong += report("unexpected ", expected->no_rules[i]);
	return wrong;
}

struct tally {
	candor_scanner *scanner;
	size_t wrong;
};

static void check_gold(void *data, const candor_post *post, candor_str record)
{
	struct expectation expected = read_expectation(record);
	struct tally *tally = data;
	const candor_result *result;
	const char *broken;
	size_t wrong;

	assert_int_equal(candor_scan(tally->scanner, post, &result, NULL), CANDOR_OK);
	wrong = count_wrong(&expected, result);
	broken = inconsistency(result, post);
	if (broken)
		wrong += report(broken, "");
	if (wrong)
		print_result(post, result);
	tally->wrong += wrong > 0;
}

static void check_gold_file(const char *path, size_t at_least)
{
	struct tally tally = { .wrong = 0 };
	size_t count;

	assert_int_equal(
		candor_scanner_new(&tally.scanner, rules_shipped(CANDOR_ENGINE_FAST), NULL),
		CANDOR_OK);
	count = each_post(path, 1, check_gold, &tally);
	candor_scanner_free(tally.scanner);
	assert_true(count >= at_least);
	if (tally.wrong)
		fail_msg("%zu of %zu posts in %s are judged wrongly", tally.wrong, count, path);
}

static void english_gold(void **state)
{
	(void)state;
	check_gold_file("corpus/gold/en.jsonl", 150);
}

static void chinese_gold(void **state)
{
	(void)state;
	check_gold_file("corpus/gold/zh.jsonl", 130);
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
	print_result(post, r);
}

static void numbered_cases(void **state)
{
	struct numbered_tally tally = { .wrong = 0 };

	(void)state;
	assert_int_equal(
		candor_scanner_new(&tally.scanner, rules_shipped(CANDOR_ENGINE_FAST), NULL),
		CANDOR_OK);
	each_post("corpus/gold/en.jsonl", 1, check_numbered, &tally);
	each_post("corpus/gold/zh.jsonl", 1, check_numbered, &tally);
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

static void disguises_are_flagged(void **state)
{
	(void)state;
	assert_true(scan_text("s\u200bp\u200bo\u200bn\u200bs\u200bored")->flags &
		    CANDOR_FLAG_OBFUSCATED);
	assert_false(scan_text("sponsored")->flags & CANDOR_FLAG_OBFUSCATED);
	assert_int_equal(scan_text("ＵＳＥ ＣＯＤＥ ＡＢＣ１５")->finding_count,
			 scan_text("USE CODE ABC15")->finding_count);
}

/* ---- Disguises ---- */

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
		problem = inconsistency(result, &post);
	if (problem) {
		print_message("%s: %s\n", problem, plain);
		print_result(&post, result);
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
		cmocka_unit_test(english_gold),
		cmocka_unit_test(chinese_gold),
		cmocka_unit_test(numbered_cases),
		cmocka_unit_test(paid_and_critical),
		cmocka_unit_test(disguises_are_flagged),
		cmocka_unit_test(disguises_change_nothing),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
