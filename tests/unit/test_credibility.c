/* Credibility against the worked numbers of docs/scoring.md, and what must not move it. */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include "author/credibility.h"
#include "author/model.h"

#define WITHIN(a, b, tolerance) assert_true(fabs((a) - (b)) < (tolerance))

static const struct prior prior = { 0.55, 10 };

static struct credit posts(double count, double mean)
{
	return (struct credit){ count, count * mean };
}

/* Exact quantiles of the Beta posterior, by numerical integration. */
static void intervals_are_near_the_exact_ones(void **state)
{
	static const struct {
		double count, mean, posterior, low, high;
	} rows[] = {
		{ 2, 1.00, .625, .392, .834 },  { 20, .85, .750, .613, .868 },
		{ 200, .80, .788, .740, .833 }, { 200, .60, .598, .542, .653 },
		{ 5, .20, .433, .234, .643 },   { 0, 0, .550, .297, .791 },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		candor_estimate got = posterior(prior, posts(rows[i].count, rows[i].mean));

		WITHIN(got.value, rows[i].posterior, 0.0006);
		WITHIN(got.low, rows[i].low, 0.024);
		WITHIN(got.high, rows[i].high, 0.024);
	}
}

static void two_perfect_posts_rank_below_many_good_ones(void **state)
{
	(void)state;
	assert_true(posterior(prior, posts(2, 1)).low < posterior(prior, posts(200, .8)).low);
}

static void few_bad_posts_do_not_condemn(void **state)
{
	(void)state;
	assert_true(posterior(prior, posts(5, .2)).high > 0.6);
}

/* ---- Credit ---- */

static struct observation post(double position, double commercial)
{
	return (struct observation){ .position = (float)position,
				     .commercial = (float)commercial,
				     .confidence = 1 };
}

static double credit(struct observation seen, double campaign)
{
	struct credit got = credit_of(&seen, campaign);

	return got.sum / got.posts;
}

static void a_disclosed_advert_is_neutral_and_counts_half(void **state)
{
	struct observation seen = post(-0.9, 0.95);

	(void)state;
	seen.disclosure = CANDOR_DISCLOSURE_CLEAR;
	WITHIN(credit(seen, 0), 0.5, 1e-9);
	WITHIN(credit_of(&seen, 0).posts, 0.5, 1e-9);
	seen.disclosure = CANDOR_DISCLOSURE_GIFTED;
	seen.position = 0.4F;
	WITHIN(credit(seen, 0), 0.7, 1e-6);
}

static void an_undisclosed_advert_is_worth_its_chance_to_be_none(void **state)
{
	struct observation seen = post(0.6, 0.9);

	(void)state;
	WITHIN(credit(seen, 0), 0.8, 1e-6);
	seen.flags = CANDOR_FLAG_UNDISCLOSED;
	WITHIN(credit(seen, 0), 0.1, 1e-6);
}

static void contradictions_and_campaigns_are_worth_little(void **state)
{
	struct observation seen = post(0.8, 0.2);

	(void)state;
	WITHIN(credit(seen, 0.5), MODEL_CAMPAIGN_CREDIT, 1e-9);
	seen.disclosure = CANDOR_DISCLOSURE_CONTRADICTORY;
	WITHIN(credit(seen, 0), MODEL_CONTRADICTION_CREDIT, 1e-9);
}

/* One disclosed advert among 20 consumer posts. */
static void honesty_costs_next_to_nothing(void **state)
{
	struct observation own = post(0.8, 0.1), paid = post(-0.8, 0.95);
	struct credit sum = { 0 }, with;

	(void)state;
	paid.disclosure = CANDOR_DISCLOSURE_CLEAR;
	for (int i = 0; i < 20; i++) {
		sum.posts += credit_of(&own, 0).posts;
		sum.sum += credit_of(&own, 0).sum;
	}
	with.posts = sum.posts + credit_of(&paid, 0).posts;
	with.sum = sum.sum + credit_of(&paid, 0).sum;
	assert_true(posterior(prior, credit_dependent(sum)).value -
			    posterior(prior, credit_dependent(with)).value <
		    0.03);
}

static void alike_posts_tell_less_than_their_number(void **state)
{
	struct credit got = credit_dependent(posts(200, .8));

	(void)state;
	WITHIN(got.posts, 200 / (1 + 199 * MODEL_POST_CORRELATION), 1e-9);
	WITHIN(got.sum / got.posts, .8, 1e-9);
	WITHIN(credit_dependent(posts(0.5, .8)).posts, 0.5, 1e-9);
}

/* ---- Priors ---- */

static void priors_need_authors(void **state)
{
	struct credit authors[MODEL_PRIOR_AUTHORS];
	struct prior got;

	(void)state;
	for (int i = 0; i < MODEL_PRIOR_AUTHORS; i++)
		authors[i] = posts(50, i % 2 ? .9 : .5);
	got = prior_estimate(authors, MODEL_PRIOR_AUTHORS, prior_fallback);
	WITHIN(got.mean, .7, 1e-9);
	/* Variance between authors .04 - (.09 + .25) / 2 / 50. */
	WITHIN(got.strength, .7 * .3 / (.04 - .0034) - 1, 1e-6);
	authors[3] = posts(MODEL_PRIOR_POSTS - 1, .9);
	got = prior_estimate(authors, MODEL_PRIOR_AUTHORS, prior);
	WITHIN(got.mean, prior.mean, 1e-12);
}

static void strengths_are_bounded(void **state)
{
	struct credit authors[MODEL_PRIOR_AUTHORS];

	(void)state;
	for (int i = 0; i < MODEL_PRIOR_AUTHORS; i++)
		authors[i] = posts(50, .7);
	WITHIN(prior_estimate(authors, MODEL_PRIOR_AUTHORS, prior).strength, MODEL_PRIOR_MOST,
	       1e-12);
	for (int i = 0; i < MODEL_PRIOR_AUTHORS; i++)
		authors[i] = posts(50, i % 2);
	WITHIN(prior_estimate(authors, MODEL_PRIOR_AUTHORS, prior).strength, MODEL_PRIOR_LEAST,
	       1e-12);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(intervals_are_near_the_exact_ones),
		cmocka_unit_test(two_perfect_posts_rank_below_many_good_ones),
		cmocka_unit_test(few_bad_posts_do_not_condemn),
		cmocka_unit_test(a_disclosed_advert_is_neutral_and_counts_half),
		cmocka_unit_test(an_undisclosed_advert_is_worth_its_chance_to_be_none),
		cmocka_unit_test(contradictions_and_campaigns_are_worth_little),
		cmocka_unit_test(honesty_costs_next_to_nothing),
		cmocka_unit_test(alike_posts_tell_less_than_their_number),
		cmocka_unit_test(priors_need_authors),
		cmocka_unit_test(strengths_are_bounded),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
