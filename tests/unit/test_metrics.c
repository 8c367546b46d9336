/* The figures of candor eval against values worked by hand, definitions spelled out, and
 * closed forms. */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "dice.h"
#include "quality/bootstrap.h"

#define NEAR(a, b)      assert_true(fabs((a) - (b)) < 1e-12)
#define UNDEFINED(a)    assert_true(isnan(a))
#define COUNT_OF(array) (sizeof(array) / sizeof(*(array)))

static struct scored row(double score, int label)
{
	return (struct scored){ .score = score,
				.probability = score,
				.label = (unsigned char)label };
}

static struct metrics measure(struct scored *rows, size_t count, double threshold)
{
	struct metrics metrics;

	metrics_sort(rows, count);
	metrics_measure(&metrics, rows, count, threshold, NULL);
	return metrics;
}

/* ---- By hand ---- */

/* tests/cli/eval-figures/cmd shows the same sums. */
static void figures_are_those_worked_by_hand(void **state)
{
	struct scored rows[] = { row(0.25, 0), row(0.95, 1), row(0.25, 0), row(0.75, 0),
				 row(0.25, 0), row(0.95, 0), row(0.25, 1), row(0.95, 1),
				 row(0.75, 1), row(0.25, 0) };
	struct metrics m;

	(void)state;
	rows[3].alarm = 1;
	m = measure(rows, COUNT_OF(rows), 0.5);
	NEAR(m.figure[FIGURE_AUC], 17.5 / 24);
	NEAR(m.figure[FIGURE_AVERAGE_PRECISION], 1 / 3.0 + 0.15 + 0.1);
	NEAR(m.figure[FIGURE_F1], 6 / 9.0);
	NEAR(m.figure[FIGURE_BEST_F1], 6 / 9.0);
	NEAR(m.best_threshold, 0.75);
	NEAR(m.figure[FIGURE_BRIER], 0.2345);
	NEAR(m.figure[FIGURE_CALIBRATION], 0.16);
	NEAR(m.figure[FIGURE_PRECISION], 0.09 / (0.09 + 0.88 / 3));
	NEAR(m.figure[FIGURE_FALSE_ALARMS], 1 / 6.0);
	NEAR(m.bins[2].rows, 5);
	NEAR(m.bins[2].positives, 1);
	NEAR(m.bins[7].rows, 2);
	NEAR(m.bins[9].probability, 2.85);
}

static void a_score_on_the_threshold_is_positive(void **state)
{
	struct scored rows[] = { row(0.5, 1), row(0.4999, 0) };

	(void)state;
	NEAR(measure(rows, 2, 0.5).figure[FIGURE_F1], 1);
}

static void certainty_belongs_to_the_last_bin(void **state)
{
	struct scored rows[] = { row(1, 1), row(0, 0) };
	struct metrics m = measure(rows, 2, 0.5);

	(void)state;
	NEAR(m.bins[9].rows, 1);
	NEAR(m.bins[0].rows, 1);
	NEAR(m.figure[FIGURE_CALIBRATION], 0);
	NEAR(m.figure[FIGURE_AUC], 1);
	NEAR(m.figure[FIGURE_BRIER], 0);
}

/* ---- What cannot be said ---- */

static void without_positives_most_is_undefined(void **state)
{
	struct scored rows[] = { row(0.7, 0), row(0.1, 0) };
	struct metrics m;

	(void)state;
	rows[0].alarm = 1;
	m = measure(rows, 2, 0.5);
	UNDEFINED(m.figure[FIGURE_AUC]);
	UNDEFINED(m.figure[FIGURE_AVERAGE_PRECISION]);
	UNDEFINED(m.figure[FIGURE_F1]);
	UNDEFINED(m.figure[FIGURE_BEST_F1]);
	UNDEFINED(m.best_threshold);
	UNDEFINED(m.figure[FIGURE_PRECISION]);
	NEAR(m.figure[FIGURE_BRIER], 0.25);
	NEAR(m.figure[FIGURE_CALIBRATION], 0.4);
	NEAR(m.figure[FIGURE_FALSE_ALARMS], 0.5);
}

static void without_negatives_some_is_undefined(void **state)
{
	struct scored rows[] = { row(0.7, 1), row(0.1, 1) };
	struct metrics m = measure(rows, 2, 0.5);

	(void)state;
	UNDEFINED(m.figure[FIGURE_AUC]);
	UNDEFINED(m.figure[FIGURE_PRECISION]);
	UNDEFINED(m.figure[FIGURE_FALSE_ALARMS]);
	NEAR(m.figure[FIGURE_AVERAGE_PRECISION], 1);
	NEAR(m.figure[FIGURE_F1], 2 / 3.0);
	NEAR(m.figure[FIGURE_BEST_F1], 1);
	NEAR(m.best_threshold, 0.1);
}

static void precision_is_undefined_where_nothing_is_found(void **state)
{
	struct scored rows[] = { row(0.2, 1), row(0.1, 0) };

	(void)state;
	UNDEFINED(measure(rows, 2, 0.5).figure[FIGURE_PRECISION]);
	NEAR(measure(rows, 2, 0.5).figure[FIGURE_F1], 0);
}

static void no_rows_have_no_figures(void **state)
{
	struct metrics m = measure(NULL, 0, 0.5);

	(void)state;
	for (size_t f = 0; f < FIGURE_COUNT; f++)
		UNDEFINED(m.figure[f]);
}

/* ---- Definitions, spelled out ---- */

enum { MANY = 300 };

static double f1_from(const struct scored *rows, size_t count, double threshold)
{
	double both = 0, either = 0;

	for (size_t i = 0; i < count; i++) {
		int hit = rows[i].score >= threshold;

		both += hit && rows[i].label;
		either += hit + rows[i].label;
	}
	return 2 * both / either;
}

/* Share of the positives at `threshold` times precision from there, for each distinct score. */
static double slow_average_precision(const struct scored *rows, size_t count)
{
	double sum = 0, positives = 0;

	for (size_t i = 0; i < count; i++) {
		double hits = 0, right = 0;

		positives += rows[i].label;
		for (size_t k = 0; k < count; k++) {
			hits += rows[k].score >= rows[i].score;
			right += rows[k].score >= rows[i].score && rows[k].label;
		}
		sum += rows[i].label ? right / hits : 0;
	}
	return sum / positives;
}

static double slow_auc(const struct scored *rows, size_t count)
{
	double won = 0, pairs = 0;

	for (size_t i = 0; i < count; i++) {
		for (size_t k = 0; k < count; k++) {
			if (!rows[i].label || rows[k].label)
				continue;
			pairs++;
			won += rows[i].score > rows[k].score    ? 1
			       : rows[i].score == rows[k].score ? 0.5
								: 0;
		}
	}
	return won / pairs;
}

static void roll(struct scored *rows, size_t count, unsigned scores, struct dice *dice)
{
	for (size_t i = 0; i < count; i++) {
		rows[i] = row(dice_below(dice, scores) / (double)scores, i % 3 == 0);
		rows[i].group = dice_below(dice, 20);
		rows[i].alarm = dice_below(dice, 4) == 0;
	}
}

static void figures_agree_with_their_definitions(void **state)
{
	struct scored rows[MANY];
	struct dice dice = { 1 };

	(void)state;
	for (unsigned scores = 1; scores < 2000; scores = 3 * scores + 1) {
		struct metrics m;
		double best = 0;

		roll(rows, MANY, scores, &dice);
		m = measure(rows, MANY, 0.4);
		NEAR(m.figure[FIGURE_AUC], slow_auc(rows, MANY));
		NEAR(m.figure[FIGURE_AVERAGE_PRECISION], slow_average_precision(rows, MANY));
		NEAR(m.figure[FIGURE_F1], f1_from(rows, MANY, 0.4));
		for (size_t i = 0; i < MANY; i++)
			best = fmax(best, f1_from(rows, MANY, rows[i].score));
		NEAR(m.figure[FIGURE_BEST_F1], best);
		NEAR(f1_from(rows, MANY, m.best_threshold), best);
	}
}

/* A weight of n is n copies of the group's rows. */
static void weights_are_copies(void **state)
{
	struct scored rows[MANY], copies[3 * MANY];
	struct metrics weighted, copied;
	unsigned weights[20];
	size_t count = 0;
	struct dice dice = { 2 };

	(void)state;
	roll(rows, MANY, 50, &dice);
	for (size_t g = 0; g < COUNT_OF(weights); g++)
		weights[g] = dice_below(&dice, 4);
	for (size_t i = 0; i < MANY; i++)
		for (unsigned n = 0; n < weights[rows[i].group]; n++)
			copies[count++] = rows[i];
	copied = measure(copies, count, 0.5);
	metrics_sort(rows, MANY);
	metrics_measure(&weighted, rows, MANY, 0.5, weights);
	for (size_t f = 0; f < FIGURE_COUNT; f++)
		assert_true(fabs(weighted.figure[f] - copied.figure[f]) < 1e-9);
	NEAR(weighted.positives, copied.positives);
	NEAR(weighted.best_threshold, copied.best_threshold);
}

static void order_of_the_rows_does_not_matter(void **state)
{
	struct scored rows[MANY];
	struct metrics first, second;
	struct dice dice = { 3 };

	(void)state;
	roll(rows, MANY, 10, &dice);
	first = measure(rows, MANY, 0.5);
	for (size_t i = MANY - 1; i; i--) {
		size_t other = dice_below(&dice, (unsigned)i + 1);
		struct scored swapped = rows[i];

		rows[i] = rows[other];
		rows[other] = swapped;
	}
	second = measure(rows, MANY, 0.5);
	assert_memory_equal(&first, &second, sizeof(first));
}

/* ---- Intervals ---- */

static void run(struct interval *out, struct scored *rows, size_t count, size_t draws)
{
	struct bootstrap bootstrap;

	metrics_sort(rows, count);
	assert_int_equal(bootstrap_init(&bootstrap, count, draws), 0);
	bootstrap_groups(&bootstrap, rows, count);
	bootstrap_run(out, &bootstrap, rows, count, 0.5);
	bootstrap_free(&bootstrap);
}

/* 100 negatives, every other one an alarm, in groups of `size`. */
static struct interval alarms(size_t size, size_t draws)
{
	struct interval out[FIGURE_COUNT];
	struct scored rows[100];

	for (size_t i = 0; i < 100; i++) {
		rows[i] = row(0.1, 0);
		rows[i].group = i / size;
		rows[i].alarm = rows[i].group % 2;
	}
	run(out, rows, 100, draws);
	return out[FIGURE_FALSE_ALARMS];
}

/* The share is binomial: 5 % of the draws are below 42 of 100 and above 58. */
static void intervals_have_the_binomial_width(void **state)
{
	struct interval interval = alarms(1, 4000);

	(void)state;
	assert_true(fabs(interval.low - 0.42) < 0.011);
	assert_true(fabs(interval.high - 0.58) < 0.011);
}

/* Of four groups of 25, all or none are drawn in a sixteenth of the draws each. */
static void groups_are_drawn_not_rows(void **state)
{
	struct interval interval = alarms(25, 4000);

	(void)state;
	NEAR(interval.low, 0);
	NEAR(interval.high, 1);
}

static void one_group_has_no_interval(void **state)
{
	(void)state;
	UNDEFINED(alarms(100, 200).low);
	UNDEFINED(alarms(100, 200).high);
	UNDEFINED(alarms(1, 0).low);
}

/* Precision needs the positive and the negative that is taken for one: both are in
 * 1 - 2 (2/3)^3 + (1/3)^3 = 0.44 of the draws. The positive is in 1 - (2/3)^3 = 0.70. */
static void figures_that_most_draws_lack_have_no_interval(void **state)
{
	struct scored rows[] = { row(0.9, 0), row(0.2, 0), row(0.1, 1) };
	struct interval out[FIGURE_COUNT];

	(void)state;
	for (size_t i = 0; i < 3; i++)
		rows[i].group = i;
	NEAR(measure(rows, 3, 0.5).figure[FIGURE_PRECISION], 0);
	run(out, rows, 3, 1000);
	UNDEFINED(out[FIGURE_PRECISION].low);
	UNDEFINED(out[FIGURE_PRECISION].high);
	NEAR(out[FIGURE_F1].low, 0);
	NEAR(out[FIGURE_AUC].high, 0);
}

static void intervals_repeat(void **state)
{
	struct interval first[FIGURE_COUNT], again[FIGURE_COUNT];
	struct bootstrap bootstrap;
	struct scored rows[MANY];
	struct dice dice = { 4 };

	(void)state;
	roll(rows, MANY, 100, &dice);
	metrics_sort(rows, MANY);
	assert_int_equal(bootstrap_init(&bootstrap, 20, 50), 0);
	assert_int_equal(bootstrap_groups(&bootstrap, rows, MANY), 20);
	bootstrap_run(first, &bootstrap, rows, MANY, 0.5);
	/* Another run between leaves no trace. */
	assert_in_range(bootstrap_groups(&bootstrap, rows, 10), 1, 10);
	bootstrap_run(again, &bootstrap, rows, 10, 0.5);
	assert_int_equal(bootstrap_groups(&bootstrap, rows, MANY), 20);
	bootstrap_run(again, &bootstrap, rows, MANY, 0.5);
	assert_memory_equal(first, again, sizeof(first));
	assert_true(first[FIGURE_AUC].low < first[FIGURE_AUC].high);
	bootstrap_free(&bootstrap);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(figures_are_those_worked_by_hand),
		cmocka_unit_test(a_score_on_the_threshold_is_positive),
		cmocka_unit_test(certainty_belongs_to_the_last_bin),
		cmocka_unit_test(without_positives_most_is_undefined),
		cmocka_unit_test(without_negatives_some_is_undefined),
		cmocka_unit_test(precision_is_undefined_where_nothing_is_found),
		cmocka_unit_test(no_rows_have_no_figures),
		cmocka_unit_test(figures_agree_with_their_definitions),
		cmocka_unit_test(weights_are_copies),
		cmocka_unit_test(order_of_the_rows_does_not_matter),
		cmocka_unit_test(intervals_have_the_binomial_width),
		cmocka_unit_test(groups_are_drawn_not_rows),
		cmocka_unit_test(one_group_has_no_interval),
		cmocka_unit_test(figures_that_most_draws_lack_have_no_interval),
		cmocka_unit_test(intervals_repeat),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
