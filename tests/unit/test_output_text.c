/* The explanation of a post and the summary of many. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "output/rounding.h"
#include "output/summary.h"

static const candor_rule brand_rule = { .id = "en.coupon.code",
					.category = "coupon",
					.summary = "Gives a code",
					.axis = CANDOR_BRAND };
static const candor_rule consumer_rule = { .id = "en.drawback.broke",
					   .category = "drawback",
					   .summary = "It broke",
					   .axis = CANDOR_CONSUMER };

/* The same numbers in every run. */
static unsigned next_random(unsigned *seed)
{
	*seed = *seed * 1103515245u + 12345u;
	return *seed >> 16 & 0x7FFF;
}

/* ---- Rounding ---- */

#define ADDENDS 12

static void assert_adds_up(const candor_result *result)
{
	int64_t parts[2 * ADDENDS + 1], sum = round_addends(result, parts), total = 0;

	for (size_t i = 0; i < result->finding_count + result->adjustment_count; i++) {
		double applied =
			i < result->finding_count
				? result->findings[i].applied
				: result->adjustments[i - result->finding_count].applied;
		double cut = applied * 1000 - (double)parts[i];

		assert_true(cut > -1.000001 && cut < 1.000001);
		if (applied == 0)
			assert_int_equal(parts[i], 0);
		total += parts[i];
	}
	assert_int_equal(parts[result->finding_count + result->adjustment_count], 0);
	assert_int_equal(total, sum);
	assert_true((double)sum - result->logit * 1000 < 0.500001);
	assert_true(result->logit * 1000 - (double)sum < 0.500001);
}

static void printed_addends_add_up_to_the_printed_sum(void **state)
{
	unsigned seed = 1;

	(void)state;
	for (unsigned round = 0; round < 20000; round++) {
		candor_finding findings[ADDENDS] = { { 0 } };
		candor_adjustment adjustments[ADDENDS] = { { 0 } };
		candor_result result = { .findings = findings,
					 .adjustments = adjustments,
					 .finding_count = next_random(&seed) % ADDENDS,
					 .adjustment_count = next_random(&seed) % 3 };

		for (size_t i = 0; i < result.finding_count; i++)
			if (next_random(&seed) % 5)
				findings[i].applied =
					((double)next_random(&seed) - 16384) / 5461.0;
		for (size_t i = 0; i < result.adjustment_count; i++)
			adjustments[i].applied = ((double)next_random(&seed) - 16384) / 4000.0;
		for (size_t i = 0; i < result.finding_count; i++)
			result.logit += findings[i].applied;
		for (size_t i = 0; i < result.adjustment_count; i++)
			result.logit += adjustments[i].applied;
		assert_adds_up(&result);
	}
}

static void what_is_not_listed_gets_a_line(void **state)
{
	candor_finding finding = { .applied = -1 };
	candor_result result = { .logit = -1.5, .findings = &finding, .finding_count = 1 };
	int64_t parts[2];

	(void)state;
	assert_int_equal(round_addends(&result, parts), -1500);
	assert_int_equal(parts[0], -1000);
	assert_int_equal(parts[1], -500);
}

/* ---- Explanation ---- */

static candor_post post_of(const char *text, size_t line)
{
	candor_post post = { .file = "p.jsonl", .line = line };

	post.field[CANDOR_FIELD_TEXT] = (candor_str){ text, strlen(text) };
	return post;
}

static candor_finding find(const candor_rule *rule, const candor_post *post, const char *words,
			   double applied)
{
	candor_str text = post->field[CANDOR_FIELD_TEXT];
	const char *at = strstr(text.data, words);

	assert_non_null(at);
	return (candor_finding){ .rule = rule,
				 .field = CANDOR_FIELD_TEXT,
				 .start = (size_t)(at - text.data),
				 .end = (size_t)(at - text.data) + strlen(words),
				 .text = { at, strlen(words) },
				 .weight = 1,
				 .applied = applied };
}

static char *explain(const candor_post *post, const candor_result *result, int color)
{
	candor_style style = { color, 0 };
	candor_buffer out = { 0 };

	candor_explain(post, result, &style, &out);
	candor_buffer_append(&out, "", 1);
	assert_false(out.failed);
	return out.data;
}

static void explanation_marks_lists_and_sums(void **state)
{
	candor_post post = post_of("Use code MIA20, but it broke\x1b", 3);
	const candor_finding findings[] = { find(&brand_rule, &post, "code MIA20", -1.0004),
					    find(&brand_rule, &post, "MIA20", -0.5),
					    find(&consumer_rule, &post, "it broke", 0) };
	candor_result result = {
		.logit = -1.5004, .position = -0.6355, .findings = findings, .finding_count = 3
	};
	char *text = explain(&post, &result, 0);

	(void)state;
	assert_non_null(strstr(text, "read from   p.jsonl:3\n"));
	assert_non_null(strstr(text, "Use [code MIA20]¹,², but [it broke]³\\x1B\n"));
	assert_non_null(strstr(text, "1.00 ->   -1.000\n"));
	assert_non_null(strstr(text, "1.00 ->   -0.500\n"));
	assert_non_null(strstr(text, "1.00 ->    0.000\n"));
	assert_non_null(strstr(text, "en.coupon.code (coupon): Gives a code\n"));
	assert_non_null(strstr(text, "position = tanh(-1.500 / 2) = -0.64\n"));
	assert_null(strchr(text, '\x1b'));
	candor_free(text);
	text = explain(&post, &result, 1);
	assert_non_null(strstr(text, "\x1b[1;35mcode MIA20"));
	assert_non_null(strstr(text, "\x1b[2mit broke"));
	candor_free(text);
}

static void explanation_of_nothing_says_so(void **state)
{
	candor_post post = { 0 };
	candor_result result = { .verdict = CANDOR_VERDICT_INSUFFICIENT };
	char *text = explain(&post, &result, 0);

	(void)state;
	assert_non_null(strstr(text, "nothing found"));
	assert_non_null(strstr(text, "verdict     insufficient\n"));
	candor_free(text);
}

/* ---- Summary ---- */

#define POSTS 400

struct made {
	candor_post post;
	candor_result result;
	candor_finding finding;
	char id[16], text[64];
};

/* Posts of few different strengths, so that there are many ties. */
static struct made *make_posts(void)
{
	struct made *all = calloc(POSTS, sizeof(*all));
	unsigned seed = 7;

	assert_non_null(all);
	for (size_t i = 0; i < POSTS; i++) {
		struct made *made = &all[i];
		int strength = (int)(next_random(&seed) % 9) - 4;

		snprintf(made->id, sizeof(made->id), "id-%zu", i);
		snprintf(made->text, sizeof(made->text), "some words %u here",
			 next_random(&seed) % 12);
		made->post = post_of(made->text, i + 1);
		made->post.field[CANDOR_FIELD_ID] = (candor_str){ made->id, strlen(made->id) };
		made->post.bad_utf8 = i % 3 == 0;
		made->finding = find(strength < 0 ? &brand_rule : &consumer_rule, &made->post,
				     "words", strength);
		made->finding.text = made->post.field[CANDOR_FIELD_TEXT];
		made->result = (candor_result){
			.logit = strength,
			.position = strength / 4.0,
			.commercial = (double)(next_random(&seed) % 5) / 4,
			.flags = next_random(&seed) % 4,
			.disclosure = (candor_disclosure)(i % CANDOR_DISCLOSURE_COUNT),
			.verdict = strength < -2  ? CANDOR_VERDICT_BRAND
				   : strength > 2 ? CANDOR_VERDICT_CONSUMER
						  : CANDOR_VERDICT_MIXED,
			.findings = &made->finding,
			.finding_count = strength ? 1 : 0,
		};
	}
	return all;
}

static char *text_of(const candor_summary *summary)
{
	candor_buffer out = { 0 };

	candor_summary_text(summary, NULL, &out);
	candor_buffer_append(&out, "", 1);
	assert_false(out.failed);
	return out.data;
}

/* The summary of parts of `size` posts, merged in order; size 0: all in one. */
static char *summarize(const struct made *all, size_t size)
{
	candor_summary *total, *part;
	char *text;

	assert_int_equal(candor_summary_new(&total, NULL), CANDOR_OK);
	assert_int_equal(candor_summary_new(&part, NULL), CANDOR_OK);
	for (size_t i = 0; i < POSTS; i++) {
		candor_summary_add(size ? part : total, &all[i].post, &all[i].result);
		if (i % 50 == 0)
			candor_summary_reject(size ? part : total, NULL);
		if (size && (i % size == size - 1 || i == POSTS - 1))
			candor_summary_merge(total, part);
	}
	assert_int_equal(candor_summary_posts(total), POSTS);
	assert_int_equal(candor_summary_rejected(total), POSTS / 50);
	assert_int_equal(candor_summary_posts(part), 0);
	text = text_of(total);
	candor_summary_free(total);
	candor_summary_free(part);
	return text;
}

static void summaries_do_not_depend_on_the_cut(void **state)
{
	static const size_t sizes[] = { 1, 2, 3, 7, 50, 399, 400 };
	struct made *all = make_posts();
	char *whole = summarize(all, 0);

	(void)state;
	for (size_t i = 0; i < sizeof(sizes) / sizeof(*sizes); i++) {
		char *parts = summarize(all, sizes[i]);

		assert_string_equal(parts, whole);
		candor_free(parts);
	}
	candor_free(whole);
	free(all);
}

static const char *order_in_text(const char *text, const char *first, const char *second)
{
	const char *a = strstr(text, first), *b = strstr(text, second);

	return a && b && a < b ? a : NULL;
}

static void add(candor_summary *summary, const char *text, size_t line, double logit)
{
	candor_post post = post_of(text, line);
	candor_finding finding =
		find(logit < 0 ? &brand_rule : &consumer_rule, &post, text, logit);
	candor_result result = { .logit = logit,
				 .position = logit / 10,
				 .verdict = logit < 0 ? CANDOR_VERDICT_BRAND
						      : CANDOR_VERDICT_CONSUMER,
				 .findings = &finding,
				 .finding_count = 1 };

	candor_summary_add(summary, &post, &result);
}

static void the_strongest_are_shown_once_and_ties_go_to_the_first(void **state)
{
	candor_summary *summary;
	char *text;

	(void)state;
	assert_int_equal(candor_summary_new(&summary, NULL), CANDOR_OK);
	add(summary, "alpha", 1, -3);
	add(summary, "beta", 2, -5);
	add(summary, "beta", 3, -5);
	add(summary, "gamma", 4, -3);
	add(summary, "delta", 5, -3);
	add(summary, "epsilon", 6, 2);
	text = text_of(summary);
	assert_non_null(order_in_text(text, "p.jsonl:2\n", "p.jsonl:1\n"));
	assert_non_null(order_in_text(text, "p.jsonl:1\n", "p.jsonl:4\n"));
	assert_null(strstr(text, "p.jsonl:3\n"));
	assert_null(strstr(text, "p.jsonl:5\n"));
	assert_non_null(order_in_text(text, "Strongest consumer", "p.jsonl:6\n"));
	assert_non_null(strstr(text, "candor explain --file p.jsonl --id p.jsonl:2\n"));
	candor_free(text);
	candor_summary_free(summary);
}

static void an_excerpt_shows_the_finding_and_cuts_no_character(void **state)
{
	char text[3 * 400 + 16] = "";
	candor_summary *summary;
	candor_post post;
	candor_finding finding;
	candor_result result = { .logit = -3,
				 .position = -0.9,
				 .verdict = CANDOR_VERDICT_BRAND };
	char *shown;

	(void)state;
	for (size_t i = 0; i < 200; i++)
		strcat(text, "好");
	strcat(text, "报我名字");
	for (size_t i = 0; i < 190; i++)
		strcat(text, "好");
	post = post_of(text, 1);
	finding = find(&brand_rule, &post, "报我名字", -3);
	result.findings = &finding;
	result.finding_count = 1;
	assert_int_equal(candor_summary_new(&summary, NULL), CANDOR_OK);
	candor_summary_add(summary, &post, &result);
	shown = text_of(summary);
	assert_non_null(strstr(shown, "…好"));
	assert_non_null(strstr(shown, "好报我名字好"));
	assert_non_null(strstr(shown, "\"报我名字\""));
	assert_null(strstr(shown, "\xEF\xBF\xBD"));
	candor_free(shown);
	candor_summary_free(summary);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(printed_addends_add_up_to_the_printed_sum),
		cmocka_unit_test(what_is_not_listed_gets_a_line),
		cmocka_unit_test(explanation_marks_lists_and_sums),
		cmocka_unit_test(explanation_of_nothing_says_so),
		cmocka_unit_test(summaries_do_not_depend_on_the_cut),
		cmocka_unit_test(the_strongest_are_shown_once_and_ties_go_to_the_first),
		cmocka_unit_test(an_excerpt_shows_the_finding_and_cuts_no_character),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
