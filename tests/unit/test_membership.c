/* What it costs to take part in a campaign, and what costs nothing. */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "author/member_shift.h"
#include "vetted.h"

static int is_near(double a, double b)
{
	return fabs(a - b) < 1e-6;
}

/* ---- By hand ---- */

static void logits_move_by_two_nats_a_strength(void **state)
{
	(void)state;
	/* Position 0.6 has the logit 1.386; 1.386 - 2 * 0.5 = 0.386, tanh(0.193) = 0.1908. */
	assert_true(fabs(member_position(0.6, 0.5) - 0.1908) < 1e-4);
	assert_true(is_near(member_position(0, 1), -tanh(1)));
	/* Probability 0.5 has the logit 0. */
	assert_true(is_near(member_commercial(0.5, 1), 1 / (1 + exp(-2))));
	assert_true(fabs(member_commercial(0.2, 0.39) - 0.3529) < 1e-4);
}

static void limits_stay(void **state)
{
	(void)state;
	assert_true(is_near(member_position(1, 1), 1) && is_near(member_position(-1, 1), -1));
	assert_true(is_near(member_commercial(1, 1), 1));
	assert_true(is_near(member_commercial(0, 1), 0));
	for (double value = -1; value <= 1; value += 0.125) {
		assert_true(is_near(member_position(value, 0), value));
		assert_true(is_near(member_commercial(fabs(value), 0), fabs(value)));
	}
}

static struct observation post_with(candor_disclosure disclosure)
{
	return (struct observation){ .position = 0.7F,
				     .commercial = 0.3F,
				     .disclosure = (uint8_t)disclosure,
				     .verdict = CANDOR_VERDICT_CONSUMER };
}

/* exp(2) * 0.3 / 0.7 is an odds of 3.17: 0.76, which a post had better say. */
static void hidden_is_what_is_not_disclosed(void **state)
{
	struct observation hidden = post_with(CANDOR_DISCLOSURE_NONE);
	struct observation open = post_with(CANDOR_DISCLOSURE_CLEAR);
	struct observation vague = post_with(CANDOR_DISCLOSURE_AMBIGUOUS);

	(void)state;
	member_shift(&hidden, 1);
	member_shift(&open, 1);
	member_shift(&vague, 1);
	assert_true(hidden.flags & CANDOR_FLAG_UNDISCLOSED);
	assert_int_equal(open.flags, 0);
	assert_int_equal(vague.flags, 0);
	assert_true(fabs((double)open.commercial - 0.76) < 0.001);
	assert_int_equal(open.verdict, CANDOR_VERDICT_MIXED);
}

static void no_evidence_stays_none(void **state)
{
	struct observation post = post_with(CANDOR_DISCLOSURE_NONE);

	(void)state;
	post.verdict = CANDOR_VERDICT_INSUFFICIENT;
	member_shift(&post, 1);
	assert_int_equal(post.verdict, CANDOR_VERDICT_INSUFFICIENT);
}

/* ---- In an archive ---- */

/* Authors u0 to u5 post `text`, with `own[i]` behind it, among what they have to say. */
static candor_authors *six_authors(const char *text, const char *const own[6])
{
	candor_authors *authors = vetted_new();

	for (unsigned i = 0; i < 6; i++) {
		char author[8], all[600], chat[200];

		snprintf(author, sizeof(author), "u%u", i);
		snprintf(all, sizeof(all), "%s%s", text, own ? own[i] : "");
		snprintf(chat, sizeof(chat),
			 "第%u天，楼下的猫又来了，我买的雨伞用了三个月就坏了", i);
		vetted_add(authors, &(struct vetted_post){ author, "2024-05-03", all, 0, 0 });
		vetted_add(authors, &(struct vetted_post){ author, "2024-05-09", chat, 0, 0 });
	}
	vetted_conclude(authors);
	return authors;
}

/* The first author as he would be alone. */
static candor_authors *one_author(const char *text, const char *own)
{
	candor_authors *authors = vetted_new();
	char all[600];

	snprintf(all, sizeof(all), "%s%s", text, own);
	vetted_add(authors, &(struct vetted_post){ "u0", "2024-05-03", all, 0, 0 });
	vetted_add(authors,
		   &(struct vetted_post){ "u0", "2024-05-09",
					  "第0天，楼下的猫又来了，我买的雨伞用了三个月就坏了",
					  0, 0 });
	vetted_conclude(authors);
	return authors;
}

static const char script[] =
	"姐妹们这款面膜真的绝了，熬夜之后敷一片第二天皮肤又亮又嫩，现在下单只要五十九"
	"还送小样，想要同款的赶紧去橱窗带走";

static void members_move(void **state)
{
	candor_authors *alone = one_author(script, ""), *together = six_authors(script, NULL);
	const candor_author *one = vetted_author(alone, "u0");
	const candor_author *six = vetted_author(together, "u0");

	(void)state;
	assert_int_equal(one->campaign_count, 0);
	assert_int_equal(six->campaign_count, 1);
	assert_true(six->position.value < one->position.value);
	assert_true(six->commercial_share.value > one->commercial_share.value);
	assert_true(six->credibility.value < one->credibility.value);
	assert_true(six->commercial[0].position < one->commercial[0].position);
	assert_true(six->commercial[0].commercial > one->commercial[0].commercial);
	candor_authors_free(alone);
	candor_authors_free(together);
}

static void a_script_posted_twice_is_one_campaign(void **state)
{
	candor_authors *authors = vetted_new();
	const candor_author *twice;

	(void)state;
	for (unsigned i = 0; i < 7; i++) {
		char author[8], text[600];

		snprintf(author, sizeof(author), "u%u", i % 6);
		snprintf(text, sizeof(text), "%s%s", script, i < 6 ? "" : "，真的好用");
		vetted_add(authors,
			   &(struct vetted_post){ author, i < 6 ? "2024-05-03" : "2024-05-05",
						  text, 0, 0 });
	}
	vetted_conclude(authors);
	twice = vetted_author(authors, "u0");
	assert_int_equal(twice->posts, 2);
	assert_int_equal(twice->campaign_count, 1);
	candor_authors_free(authors);
}

/* What it costs the first author's credibility that five others post his text with `own`. */
static double cost_of(const char *own)
{
	const char *const all[6] = { own, "，快点", "，冲吧", "，真的", "，不骗人", "，试试" };
	candor_authors *alone = one_author(script, own), *together = six_authors(script, all);
	double cost = vetted_author(alone, "u0")->credibility.value -
		      vetted_author(together, "u0")->credibility.value;

	assert_int_equal(vetted_author(together, "u0")->campaign_count, 1);
	candor_authors_free(alone);
	candor_authors_free(together);
	return cost;
}

static void who_discloses_pays_less(void **state)
{
	double open = cost_of("，本条为广告合作"), hidden = cost_of("，好了不多说了");

	(void)state;
	assert_true(hidden > 0.005);
	assert_true(open < hidden / 5);
}

/* The same words of one author alone and of six: nothing but repetition differs. */
static void expect_untouched(const char *text)
{
	candor_authors *alone = one_author(text, ""), *together = six_authors(text, NULL);
	const candor_author *one = vetted_author(alone, "u0");
	const candor_author *six = vetted_author(together, "u0");

	if (six->campaign_count)
		fail_msg("\"%s\" is a campaign", text);
	assert_true(is_near(six->position.value, one->position.value));
	assert_true(is_near(six->commercial_share.value, one->commercial_share.value));
	assert_true(is_near(six->undisclosed_share.value, one->undisclosed_share.value));
	assert_true(is_near(six->credibility.value, one->credibility.value));
	candor_authors_free(alone);
	candor_authors_free(together);
}

static void what_goes_round_costs_nothing(void **state)
{
	(void)state;
	expect_untouched(
		"「风把山上的云一片一片吹进旧巷子，我在巷口等一封从来没有寄出的信，等到灯"
		"火都睡了」——无名");
	expect_untouched(
		"转发抽奖！关注并转发这条微博，抽三位朋友每人送一台咖啡机，希望好运落到我"
		"的头上，价格399元，链接在评论");
	expect_untouched(
		"我在云上影院看《山那边的灯塔》第三集，会员只要9元，快来和我一起看吧（分享"
		"自@云上影院）");
	expect_untouched(
		"本报讯 记者从市气象台获悉，今天夜间到明天白天有中到大雨，请市民出行注意安"
		"全，带好雨具");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(logits_move_by_two_nats_a_strength),
		cmocka_unit_test(limits_stay),
		cmocka_unit_test(hidden_is_what_is_not_disclosed),
		cmocka_unit_test(no_evidence_stays_none),
		cmocka_unit_test(members_move),
		cmocka_unit_test(a_script_posted_twice_is_one_campaign),
		cmocka_unit_test(who_discloses_pays_less),
		cmocka_unit_test(what_goes_round_costs_nothing),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
