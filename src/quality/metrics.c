#include "quality/metrics.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

/* ---- Order ---- */

static int compare(double a, double b)
{
	return (a > b) - (a < b);
}

static int by_score(const void *a, const void *b)
{
	const struct scored *left = a, *right = b;

	if (left->score != right->score)
		return compare(right->score, left->score);
	if (left->probability != right->probability)
		return compare(right->probability, left->probability);
	if (left->label != right->label)
		return right->label - left->label;
	if (left->alarm != right->alarm)
		return right->alarm - left->alarm;
	return (left->group > right->group) - (left->group < right->group);
}

void metrics_sort(struct scored *rows, size_t count)
{
	if (count)
		qsort(rows, count, sizeof(*rows), by_score);
}

/* ---- What each row adds ---- */

static double weight_of(const struct scored *row, const unsigned *weights)
{
	return weights ? weights[row->group] : 1;
}

static struct calibration_bin *bin_of(struct metrics *out, double probability)
{
	int index = (int)(probability * METRICS_BINS);

	return &out->bins[index < METRICS_BINS ? index : METRICS_BINS - 1];
}

static void count_row(struct metrics *out, const struct scored *row, double weight,
		      double threshold)
{
	struct calibration_bin *bin = bin_of(out, row->probability);
	double error = row->probability - row->label, hit = row->score >= threshold;

	bin->rows += weight;
	bin->probability += weight * row->probability;
	out->figure[FIGURE_BRIER] += weight * error * error;
	if (row->label) {
		bin->positives += weight;
		out->positives += weight;
		out->true_hits += weight * hit;
	} else {
		out->negatives += weight;
		out->false_hits += weight * hit;
		out->false_alarms += weight * row->alarm;
	}
}

/* ---- Figures of the order ---- */

/* Weights of the rows up to a score. */
struct above {
	double positives, negatives;
};

/* Adds the rows that share the score of rows[at]; returns the index behind them. */
static size_t add_ties(struct above *above, const struct scored *rows, size_t count, size_t at,
		       const unsigned *weights)
{
	double score = rows[at].score;

	for (; at < count && rows[at].score == score; at++) {
		if (rows[at].label)
			above->positives += weight_of(&rows[at], weights);
		else
			above->negatives += weight_of(&rows[at], weights);
	}
	return at;
}

/* One step down the order: from `before` to `now`, the rows at `score`. */
static void add_step(struct metrics *out, struct above before, struct above now, double score)
{
	double gained = now.positives - before.positives, hits = now.positives + now.negatives;
	double f1 = 2 * now.positives / (hits + out->positives);

	/* Pairs in which the positive is above, and half of those that tie. */
	out->figure[FIGURE_AUC] +=
		(now.negatives - before.negatives) * (before.positives + gained / 2);
	if (gained > 0)
		out->figure[FIGURE_AVERAGE_PRECISION] += gained * now.positives / hits;
	if (f1 > out->figure[FIGURE_BEST_F1]) {
		out->figure[FIGURE_BEST_F1] = f1;
		out->best_threshold = score;
	}
}

static void measure_order(struct metrics *out, const struct scored *rows, size_t count,
			  const unsigned *weights)
{
	struct above before, now = { 0, 0 };

	for (size_t at = 0; at < count;) {
		double score = rows[at].score;

		before = now;
		at = add_ties(&now, rows, count, at, weights);
		if (out->positives > 0)
			add_step(out, before, now, score);
	}
}

/* ---- The end ---- */

/* NaN for a division by 0. */
static double ratio(double part, double whole)
{
	return whole > 0 ? part / whole : NAN;
}

static double calibration_error(const struct metrics *out)
{
	double sum = 0;

	for (size_t i = 0; i < METRICS_BINS; i++)
		sum += fabs(out->bins[i].probability - out->bins[i].positives);
	return ratio(sum, out->positives + out->negatives);
}

/* Precision where METRICS_PREVALENCE of the rows are positive, and positives and negatives are
 * like these. */
static double precision(const struct metrics *out)
{
	double found = METRICS_PREVALENCE * ratio(out->true_hits, out->positives);
	double wrong = (1 - METRICS_PREVALENCE) * ratio(out->false_hits, out->negatives);

	return ratio(found, found + wrong);
}

static void finish(struct metrics *out)
{
	double *figure = out->figure, rows = out->positives + out->negatives;
	double hits = out->true_hits + out->false_hits;

	figure[FIGURE_AUC] = ratio(figure[FIGURE_AUC], out->positives * out->negatives);
	figure[FIGURE_AVERAGE_PRECISION] =
		ratio(figure[FIGURE_AVERAGE_PRECISION], out->positives);
	figure[FIGURE_BRIER] = ratio(figure[FIGURE_BRIER], rows);
	figure[FIGURE_CALIBRATION] = calibration_error(out);
	figure[FIGURE_PRECISION] = precision(out);
	figure[FIGURE_FALSE_ALARMS] = ratio(out->false_alarms, out->negatives);
	figure[FIGURE_F1] = NAN;
	if (out->positives > 0)
		figure[FIGURE_F1] = 2 * out->true_hits / (hits + out->positives);
	else
		figure[FIGURE_BEST_F1] = out->best_threshold = NAN;
}

void metrics_measure(struct metrics *out, const struct scored *rows, size_t count,
		     double threshold, const unsigned *weights)
{
	memset(out, 0, sizeof(*out));
	for (size_t i = 0; i < count; i++)
		count_row(out, &rows[i], weight_of(&rows[i], weights), threshold);
	measure_order(out, rows, count, weights);
	finish(out);
}
