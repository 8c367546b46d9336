/*
 * Fitting weights to labelled rows. The parts of `candor fit`:
 *
 *     fit_rows.c         labelled results as they come, kept compactly
 *     fit_parameters.c   from them: which numbers are fitted
 *     fit_data.c         ... and each row as terms of these
 *     fit_model.c        a row's scores with any parameters; the loss and its gradient
 *     fit_solve.c        the least of a function within bounds
 *     fit_train.c        one fit to some of the rows: weights first, then the probability
 *     fit.c              the handle: fits, validates, measures
 *     fit_lexicon.c, fit_report.c, fit_json.c   what is written
 *
 * A label is fitted through the commercial sum (did money or goods move?) or through the
 * position (which side speaks?), as the labels of its set mean: the two channels.
 */
#ifndef CANDOR_QUALITY_FIT_H
#define CANDOR_QUALITY_FIT_H

#include "base/mem.h"
#include "candor.h"
#include "lexicon/ruleset.h"

enum fit_channel { FIT_COMMERCIAL, FIT_POSITION, FIT_CHANNELS };

/* Caps keep positions near the middle, far below what log-odds of a side would be: labels are
 * held against this many times the position. */
#define FIT_POSITION_SLOPE 3.0

/* ---- Rows as they come ---- */

struct fit_finding {
	const struct rule *rule;
	double factor;
};

/* A labelled result; its findings and adjustments follow one another in the lists. */
struct fit_row {
	uint64_t group; /* hash of the author */
	unsigned set;
	unsigned findings, adjustments;
	unsigned char label, admitted, disclosure;
};

/* Zero-initialize. */
struct fit_rows {
	struct fit_row *items;
	struct fit_finding *findings;
	candor_adjustment *adjustments;
	size_t count, finding_count, adjustment_count;
	size_t capacity, finding_capacity, adjustment_capacity;
};

/* Appends a row: CANDOR_OK, or CANDOR_ENOMEM, and nothing has changed. */
int fit_rows_add(struct fit_rows *rows, const struct fit_row *row, const candor_result *result);
/* Appends the rows of `part`, which is empty then. CANDOR_OK or CANDOR_ENOMEM. */
int fit_rows_merge(struct fit_rows *rows, struct fit_rows *part);
void fit_rows_free(struct fit_rows *rows);

/* ---- Parameters, and rows as terms of them ---- */

#define FIT_NONE UINT32_MAX

/* A number that fitting changes. */
struct fit_parameter {
	const char *id; /* of the rule, composite or category */
	int is_weight;  /* in the position; else what counts in the commercial sum */
	int is_common;  /* not written: of the commercial weights of a category's rules in one
			 * language; it goes into them when a fit is done */
	double authored, present;
	double lower, upper;
	size_t hits[2]; /* rows that it has part in, by label */
};

/* Findings of one rule in a row: `factor` times the parameters that are its weights in the
 * position and in the commercial sum. */
struct fit_term {
	uint32_t weight, commercial, category;
	uint32_t common; /* parameter that multiplies `commercial` */
	double factor;
};

/* A composite that holds in a row. */
struct fit_held {
	uint32_t weight, coefficient; /* parameters */
	double axis;
};

struct fit_case {
	const struct fit_term *terms; /* by category, then parameter */
	const struct fit_held *held;
	unsigned term_count, held_count;
	unsigned set;
	uint64_t group;
	double position;        /* nats that no parameter changes */
	double ceiling;         /* highest position, nats */
	unsigned char admitted; /* negative coefficients count nothing */
	unsigned char style;    /* of the brand there is but style */
	unsigned char label;
};

struct fit_set {
	char *name;
	enum fit_channel channel;
	size_t first, count; /* its cases */
	size_t positives;
};

struct fit_data {
	const struct candor_ruleset *ruleset;
	struct fit_set *sets; /* the handle's */
	size_t set_count;
	struct fit_case *cases; /* in an order that does not depend on that of the rows */
	struct fit_term *terms;
	struct fit_held *held;
	size_t case_count;
	struct fit_parameter *parameters;
	size_t parameter_count;
	size_t rules_hit, rules; /* of those that have an axis */
	uint32_t
		category[LIMIT_CATEGORIES]; /* parameter that is its coefficient, or FIT_NONE */
	uint32_t *common; /* by parameter: the one that multiplies it, or FIT_NONE */
};

/* Fills `data`, whose ruleset and sets are given, from results of this ruleset.
 * CANDOR_EUSAGE when they are of another, CANDOR_ENOMEM. */
int fit_data_build(struct fit_data *data, const struct fit_rows *rows, candor_err *err);
void fit_data_free(struct fit_data *data);

/* Puts what rules have in common into their own weights: `values` score as before. */
void fit_settle(const struct fit_data *data, double *values);

/* ---- The model ---- */

struct fit_scores {
	double commercial; /* the sum, without bias and scale */
	double position;   /* nats, within ceiling and floor */
};

/* The scores of a case when the parameters have these values. */
struct fit_scores fit_case_scores(const struct fit_data *data, const struct fit_case *item,
				  const double *values);

/* What is to be as small as possible: the mean loss of the sets and the ridge. */
struct fit_problem {
	const struct fit_data *data;
	const unsigned char *used; /* by case: 0 leaves it out */
	double ridge;
	double *weight[FIT_CHANNELS];            /* by set: of each of its rows */
	unsigned char *intercepts[FIT_CHANNELS]; /* by set: 1: it has an intercept of its own */
	size_t intercept_count[FIT_CHANNELS];
};

/* Unknowns of the problem: the parameters, then an intercept for each channel and set. */
size_t fit_unknowns(const struct fit_data *data);

/* The loss at `x`; its derivatives go to `gradient`. */
double fit_loss(const struct fit_problem *problem, const double *x, double *gradient);
/* About how much the loss curves along each unknown: never less than what the ridge does. */
void fit_curvature(const struct fit_problem *problem, const double *x, double *curvature);

/* ---- Training ---- */

struct fit_solution {
	double *values; /* of the parameters, rounded as they are written; NULL: none */
	double bias, scale;
};

/* Fits to the cases that are used. CANDOR_EUSAGE when no set has both labels among them. */
int fit_train(struct fit_solution *out, const struct fit_data *data, const unsigned char *used,
	      double ridge, candor_err *err);

/* By what a set is ranked: the commercial logit, or nats to the brand side. */
double fit_rank(const struct fit_data *data, const struct fit_case *item,
		const struct fit_solution *solution);

/* ---- The handle ---- */

struct candor_fit {
	candor_fit_options options; /* with defaults filled in */
	struct fit_rows rows;
	struct fit_set *sets;
	size_t set_count, set_capacity;
	struct fit_data data;
	struct fit_solution present, fitted;
	double *scores[CANDOR_FIT_VIEWS]; /* by case: fit_rank; NAN where there is none */
	struct scored *measured;          /* room for measuring all cases */
	size_t unlabelled;
	candor_buffer key; /* of a row's group */
	int validated;
};

/* ---- Figures ---- */

/* Area under the ROC curve and average precision of a set; NAN where there is none. */
double fit_set_auc(const candor_fit *fit, size_t set, candor_fit_view view);
double fit_set_precision(const candor_fit *fit, size_t set, candor_fit_view view);
/* Share of a commercial set's rows labelled 0 that the probability takes for payment. */
double fit_set_alarms(const candor_fit *fit, size_t set, candor_fit_view view);
/* Calibration error over all commercial sets. */
double fit_calibration(const candor_fit *fit, candor_fit_view view);

/* "present", "fitted", "folds", "without" */
const char *fit_view_name(candor_fit_view view);

/* The parameters that fitting may change, sorted; freed with mem_free, NULL without memory. */
typedef int fit_order(const void *left, const void *right);
struct fit_change {
	const struct fit_parameter *parameter;
	double fitted;
};
struct fit_change *fit_changes(const candor_fit *fit, fit_order *order, size_t *count);
/* By name; a weight before a coefficient. */
int fit_by_name(const void *left, const void *right);
/* Farthest moved first. */
int fit_by_change(const void *left, const void *right);

/* The name of a file without its directories. */
const char *fit_base_name(const char *path);

#endif
