#include "author/class.h"

#include <math.h>

#include "author/model.h"
#include "author/standing.h"

/* Classes that are decided by points. A consumer with opinions is a koc. */
enum column { ORDINARY, KOL, PLACEMENT, KOT, AGGREGATOR, COLUMNS };

struct row {
	double mean, deviation; /* of log(fact + LOG_FLOOR) over authors */
	double points[COLUMNS]; /* for each deviation above the mean */
};

/* Fitted by tools/authors.py; see docs/authors.md. */
static const struct row rows[FACT_COUNT] = {
	[FACT_ADS] = { -3.6, 1.1, { -8, -4, 15, 3, -6 } },
	[FACT_WORK] = { -2.8, 1.0, { -10, 10, 3, -3, -1 } },
	[FACT_CREDIT] = { -3.8, 1.2, { -7, 3, -7, 2, 9 } },
	[FACT_AUDIENCE] = { -3.3, 0.9, { -5, 3, 3, 8, -9 } },
	[FACT_WE] = { -2.2, 0.9, { 1, -5, -4, 6, 2 } },
	[FACT_I] = { -1.4, 0.8, { 7, 4, 3, -7, -6 } },
	[FACT_ENDING] = { -3.2, 1.7, { -7, -8, 8, 3, 3 } },
	[FACT_TAG] = { -3.4, 1.3, { 2, 0, -8, 8, -2 } },
	[FACT_HANDLE] = { -3.7, 1.1, { 12, -3, 0, 1, -9 } },
	[FACT_NUMBER] = { -1.8, 0.8, { 2, 5, -6, -1, 0 } },
	[FACT_COHERENCE] = { -3.8, 0.8, { -7, 3, -3, -3, 9 } },
	[FACT_QUOTE] = { -2.4, 1.1, { -2, -7, 1, 3, 5 } },
	[FACT_YOU] = { -4.2, 0.4, { -4, -7, 0, 2, 8 } },
	[FACT_PARTICLE] = { -3.9, 0.7, { 5, -4, -3, 3, 0 } },
	[FACT_LAUGH] = { -4.1, 1.0, { 1, -5, 1, -5, 8 } },
};

static const double constants[COLUMNS] = { 36, 21, 18, 8, 18 };

static const candor_class classes[COLUMNS] = {
	[ORDINARY] = CANDOR_CLASS_CONSUMER,     [KOL] = CANDOR_CLASS_KOL,
	[PLACEMENT] = CANDOR_CLASS_PLACEMENT,   [KOT] = CANDOR_CLASS_KOT,
	[AGGREGATOR] = CANDOR_CLASS_AGGREGATOR,
};

/* Shares are far from normal; their logarithms are nearly so. Nobody is more than two
 * deviations from the mean. */
#define LOG_FLOOR 0.005
#define MOST      2.0

static double standard(const struct row *row, double value)
{
	double z = (log(value + LOG_FLOOR) - row->mean) / row->deviation;

	return fmin(fmax(z, -MOST), MOST);
}

static candor_class best_class(const candor_author *card)
{
	candor_class best = classes[0];

	for (size_t i = 1; i < COLUMNS; i++)
		if (card->points[classes[i]] > card->points[best])
			best = classes[i];
	return best;
}

/* A consumer whose opinions others can learn from. */
static int is_koc(const candor_author *card)
{
	return card->kind == CANDOR_CLASS_CONSUMER && card->tier <= CANDOR_TIER_MICRO &&
	       (double)card->opinions >= MODEL_KOC_OPINIONS &&
	       card->opinion_share >= MODEL_KOC_SHARE;
}

void class_points(candor_author *card, const struct facts *facts)
{
	for (enum column k = 0; k < COLUMNS; k++)
		card->points[classes[k]] = constants[k];
	for (size_t i = 0; i < FACT_COUNT; i++) {
		double z = standard(&rows[i], facts->value[i]);

		card->facts[i] = facts->value[i];
		for (enum column k = 0; k < COLUMNS; k++)
			card->points[classes[k]] += rows[i].points[k] * z;
	}
}

void class_decide(candor_author *card, const struct facts *facts, double official)
{
	if (official >= MODEL_OFFICIAL_POINTS)
		card->kind = CANDOR_CLASS_KOT;
	else if (facts->posts >= MODEL_CLASS_POSTS)
		card->kind = best_class(card);
	else
		card->kind = standing_class(card);
	if (is_koc(card))
		card->kind = CANDOR_CLASS_KOC;
}

double class_commerce(const candor_author *card, const struct facts *facts)
{
	const double *points = card->points;
	double lead = fmax(points[CANDOR_CLASS_PLACEMENT], points[CANDOR_CLASS_KOT]) -
		      points[CANDOR_CLASS_CONSUMER];
	double posts = (double)facts->posts;

	return (lead / 100 + MODEL_COMMERCE_MIDDLE) * posts / (posts + MODEL_COMMERCE_POSTS);
}
