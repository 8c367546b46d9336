/* Counts: what a text is made of, and what counting rules make of it. */
#include "text/count.h"

#include <math.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <setjmp.h>

#include <cmocka.h>

#include "rules.h"

static struct counts counts_of(const char *value)
{
	candor_str source = { value, strlen(value) };
	struct text text = { 0 };
	struct counts counts;

	/* Something before it, so that offsets are not the value's by chance. */
	assert_int_equal(text_append(&text, (candor_str){ "Xx 1 ", 5 }), CANDOR_OK);
	assert_int_equal(text_append(&text, source), CANDOR_OK);
	count_text(&counts, &text, 5, text.size, source);
	text_free(&text);
	return counts;
}

struct expected {
	const char *value;
	enum count_kind kind;
	unsigned count;
};

static const struct expected expectations[] = {
	{ "see https://a.example/b?c=1 and www.b.example", COUNT_LINKS, 2 },
	{ "https is a protocol, www a web", COUNT_LINKS, 0 },
	{ "#one two #three", COUNT_HASHTAGS, 2 },
	{ "#周末 去哪儿#爬山#清晨#", COUNT_HASHTAGS, 2 },
	{ "we are # 1, C# too", COUNT_HASHTAGS, 0 },
	{ "with @one and @two_2", COUNT_MENTIONS, 2 },
	{ "write to me@example.org", COUNT_MENTIONS, 0 },
	{ "＠三号 在吗", COUNT_MENTIONS, 1 },
	{ "🐶👍🏽 ☀ [心]", COUNT_EMOJI, 4 },
	{ "a [note] in brackets", COUNT_EMOJI, 0 },
	{ "now! now！", COUNT_EXCLAMATIONS, 2 },
	{ "what? 什么？", COUNT_QUESTIONS, 2 },
	{ "12 apples, 3.5 pears, no4", COUNT_NUMBERS, 3 },
	{ "I think my mine I’m me", COUNT_FIRST_PERSON, 5 },
	{ "Ｉ think 𝗺𝘆", COUNT_FIRST_PERSON, 2 },
	{ "我和我们", COUNT_FIRST_PERSON, 1 },
	{ "我和我们, our we US", COUNT_WE, 3 },
	{ "you y'all 你 您", COUNT_SECOND_PERSON, 4 },
	{ "New Menu of the Week I", COUNT_CAPITALIZED, 3 },
	{ "Ｎew 𝗠enu", COUNT_CAPITALIZED, 2 },
	{ "★【】→", COUNT_SYMBOLS, 4 },
	{ "走吧, 好呀", COUNT_PARTICLES, 2 },
};

static void kinds_are_counted(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(expectations) / sizeof(*expectations); i++) {
		const struct expected *expected = &expectations[i];
		struct counts counts = counts_of(expected->value);

		if (counts.of[expected->kind] != expected->count)
			fail_msg("%u %s, not %u, in: %s", counts.of[expected->kind],
				 count_names[expected->kind], expected->count, expected->value);
	}
}

static void the_first_has_a_place(void **state)
{
	struct counts counts = counts_of("say #one #two");

	(void)state;
	assert_int_equal(counts.first[COUNT_HASHTAGS].start, 5 + 4);
	assert_int_equal(counts.first[COUNT_HASHTAGS].end, 5 + 8);
}

static void length_is_in_words_and_han(void **state)
{
	struct counts counts = counts_of("two words, 四个汉字 don't");

	(void)state;
	assert_int_equal(counts.latin_words, 3);
	assert_int_equal(counts.han, 4);
}

static void any_bytes_are_safe(void **state)
{
	static const char *const values[] = {
		"",         "#",        "@",       "[",    "[心", "\xe4",
		"\xf0\x9f", "####@@@@", "http://", "www.", "'",   "a'",
	};

	(void)state;
	for (size_t i = 0; i < sizeof(values) / sizeof(*values); i++)
		counts_of(values[i]);
}

/* ---- Counting rules ---- */

#define LEXICON                                                                         \
	"Category: form\nAxis: brand\nCap: 20\nCommercial: 1\nSummary: s\n\n"           \
	"Rule: tags\nCategory: form\nWeight: 2\nSummary: s\nCount: hashtags\nFrom: 1\n" \
	"Full: 4\nMatch: #a #b\nNo-Match: #a\nSource: s\n\n"                            \
	"Rule: self\nCategory: form\nWeight: 1\nSummary: s\nCount: first-person\n"      \
	"Per: words\nFull: 50\nMatch: I am\nNo-Match: am\nSource: s\n"

static double weight_of(const char *value)
{
	candor_ruleset *rules = rules_from_text(LEXICON, 0, CANDOR_ENGINE_FAST, NULL);
	candor_scanner *scanner;
	candor_post post = { .file = "t" };
	const candor_result *result;
	double weight = 0;

	post.field[CANDOR_FIELD_TEXT] = (candor_str){ value, strlen(value) };
	assert_int_equal(candor_scanner_new(&scanner, rules, NULL), CANDOR_OK);
	assert_int_equal(candor_scan(scanner, &post, &result, NULL), CANDOR_OK);
	for (size_t i = 0; i < result->finding_count; i++)
		weight += result->findings[i].weight;
	candor_scanner_free(scanner);
	candor_ruleset_free(rules);
	return weight;
}

/* log(1 + value - from) / log(1 + full - from) of the weight. */
static void counts_are_a_share_of_the_weight(void **state)
{
	(void)state;
	assert_true(weight_of("#a") == 0);
	assert_true(fabs(weight_of("#a #b") - 2 * log(2) / log(4)) < 1e-12);
	assert_true(fabs(weight_of("#a #b #c #d") - 2) < 1e-12);
	assert_true(fabs(weight_of("#a #b #c #d #e #f") - 2) < 1e-12);
}

static void densities_are_per_hundred_words(void **state)
{
	const char *forty = "I am so so so so so so so so so so so so so so so so so so "
			    "so so so so so so so so so so so so so so so so so so so so";

	(void)state;
	assert_true(fabs(weight_of(forty) - log(1 + 2.5) / log(51)) < 1e-12);
	/* Short posts are taken as if they had twelve words. */
	assert_true(fabs(weight_of("I") - log(1 + 100 / 12.0) / log(51)) < 1e-12);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(kinds_are_counted),
		cmocka_unit_test(the_first_has_a_place),
		cmocka_unit_test(length_is_in_words_and_han),
		cmocka_unit_test(any_bytes_are_safe),
		cmocka_unit_test(counts_are_a_share_of_the_weight),
		cmocka_unit_test(densities_are_per_hundred_words),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
