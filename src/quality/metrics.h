/*
 * What scores are worth against labels. Pure functions over arrays; definitions are those of
 * scikit-learn where it has them.
 */
#ifndef CANDOR_QUALITY_METRICS_H
#define CANDOR_QUALITY_METRICS_H

#include <stddef.h>

/* A labelled row. */
struct scored {
	double score;       /* rows are ranked by it; higher is more positive */
	double probability; /* of being positive, 0 to 1 */
	size_t group;       /* rows of one group are not independent */
	size_t part;        /* for the caller: which part of the whole the row belongs to */
	unsigned char label;
	unsigned char alarm; /* a verdict speaks of it as positive */
};

/* Figures that are NaN where they are undefined. */
enum figure {
	FIGURE_AUC,               /* Mann-Whitney: ties count one half */
	FIGURE_AVERAGE_PRECISION, /* steps, without interpolation; ties as one step */
	FIGURE_F1,                /* at the threshold */
	FIGURE_BEST_F1,           /* at the best of all thresholds */
	FIGURE_BRIER,             /* mean of (probability - label)^2 */
	FIGURE_CALIBRATION,       /* expected calibration error over the bins */
	FIGURE_PRECISION,         /* at the threshold, with METRICS_PREVALENCE positives */
	FIGURE_FALSE_ALARMS,      /* share of the negatives with `alarm` */
	FIGURE_COUNT
};

/* Share of positives for which precision is told, whatever the sample has. */
#define METRICS_PREVALENCE 0.12
#define METRICS_BINS       10

/* Rows with a probability in [i / 10, (i + 1) / 10); 1 is in the last. */
struct calibration_bin {
	double rows, positives;
	double probability; /* sum */
};

/* Counts are sums of weights. */
struct metrics {
	double positives, negatives, false_alarms;
	double true_hits, false_hits; /* positives and negatives at or above the threshold */
	double figure[FIGURE_COUNT];
	double best_threshold; /* the highest at which F1 is best; NaN without positives */
	struct calibration_bin bins[METRICS_BINS];
};

/* By falling score. Rows that compare equal are alike in all that is measured, so the figures
 * do not depend on the order in which rows came. */
void metrics_sort(struct scored *rows, size_t count);

/* Measures sorted rows. `weights` has a weight for each group; NULL: all are 1. */
void metrics_measure(struct metrics *out, const struct scored *rows, size_t count,
		     double threshold, const unsigned *weights);

#endif
