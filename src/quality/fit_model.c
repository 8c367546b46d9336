/*
 * The score of docs/scoring.md as a function of its weights and coefficients:
 *
 *     W = sum of weight * factor in a category      x = cap (1 - exp(-W / cap))
 *     position = sum of axis * x + composites       commercial = sum of coefficient * y + ...
 *
 * with y as x of the commercial weights,
 * *
 * and the loss of labels under it: - log sigma(intercept + commercial), or of the position with
 * the brand side up, - log sigma(intercept - position).
 */
#include "quality/fit.h"

#include <math.h>

#include "score/model.h"

/* Position weights are pulled less: few categories have fitted ones, and their sets are large.
 */
#define POSITION_RIDGE 0.075

/* Keeps steps finite along what no row has part in. */
#define LEAST_CURVATURE 1e-4

/* What a category comes to in one case. */
struct group {
	uint32_t category, coefficient;
	unsigned first, end; /* its terms */
	double x, slope;     /* dx / dW, in the position */
	double y, steepness; /* the same in the commercial sum */
	int counts;          /* its coefficient counts in this case */
};

struct sums {
	struct group groups[LIMIT_CATEGORIES];
	size_t group_count;
	struct fit_scores scores;
	int bounded; /* the position is at ceiling or floor */
};

/* Evidence for the consumer does not count against an admitted payment. A coefficient of 0 may
 * become one of its axis' side. */
static int does_count(const struct fit_case *item, double coefficient, double axis)
{
	return !item->admitted || coefficient > 0 || (coefficient == 0 && axis < 0);
}

static void add_group(struct sums *sums, const struct fit_data *data,
		      const struct fit_case *item, unsigned first, const double *values)
{
	struct group *group = &sums->groups[sums->group_count++];
	const struct category *category =
		&data->ruleset->categories[item->terms[first].category];
	double weight = 0, commercial = 0;

	group->category = item->terms[first].category;
	group->coefficient = data->category[group->category];
	group->first = group->end = first;
	while (group->end < item->term_count &&
	       item->terms[group->end].category == group->category) {
		const struct fit_term *term = &item->terms[group->end++];

		weight += values[term->weight] * term->factor;
		commercial += values[term->common] * values[term->commercial] * term->factor;
	}
	group->x = category->cap * -expm1(-weight / category->cap);
	group->slope = 1 - group->x / category->cap;
	group->y = category->cap * -expm1(-commercial / category->cap);
	group->steepness = 1 - group->y / category->cap;
	group->counts = does_count(item, values[group->coefficient], category->axis);
	if (group->counts)
		sums->scores.commercial += values[group->coefficient] * group->y;
	sums->scores.position += (double)category->axis * group->x;
}

static void bound_position(struct sums *sums, const struct fit_case *item)
{
	double floor = 2 * atanh(MODEL_FLOOR_STYLE);

	sums->bounded = 1;
	if (sums->scores.position > item->ceiling)
		sums->scores.position = item->ceiling;
	else if (sums->scores.position < floor && item->style)
		sums->scores.position = floor;
	else
		sums->bounded = 0;
}

static void add_up(struct sums *sums, const struct fit_data *data, const struct fit_case *item,
		   const double *values)
{
	sums->group_count = 0;
	sums->scores = (struct fit_scores){ .commercial = 0, .position = item->position };
	for (unsigned i = 0; i < item->term_count; i = sums->groups[sums->group_count - 1].end)
		add_group(sums, data, item, i, values);
	for (unsigned i = 0; i < item->held_count; i++) {
		const struct fit_held *held = &item->held[i];

		sums->scores.position += held->axis * values[held->weight];
		if (does_count(item, values[held->coefficient], held->axis))
			sums->scores.commercial += values[held->coefficient];
	}
	bound_position(sums, item);
}

struct fit_scores fit_case_scores(const struct fit_data *data, const struct fit_case *item,
				  const double *values)
{
	struct sums sums;

	add_up(&sums, data, item, values);
	return sums.scores;
}

/* ---- Loss ---- */

size_t fit_unknowns(const struct fit_data *data)
{
	return data->parameter_count + FIT_CHANNELS * data->set_count;
}

/* Index of the first intercept of a channel. */
static size_t intercepts_at(const struct fit_data *data, size_t channel)
{
	return data->parameter_count + channel * data->set_count;
}

/* A set of one label tells nothing about its base rate: it takes the mean of the others. */
static double intercept_of(const struct fit_problem *problem, size_t channel, size_t set,
			   const double *x)
{
	const double *own = x + intercepts_at(problem->data, channel);
	double sum = 0;

	if (problem->intercepts[channel][set])
		return own[set];
	for (size_t i = 0; i < problem->data->set_count; i++)
		if (problem->intercepts[channel][i])
			sum += own[i];
	return problem->intercept_count[channel]
		       ? sum / (double)problem->intercept_count[channel]
		       : 0;
}

/* The derivative by a set's intercept, or by those it is the mean of. */
static void add_intercept(const struct fit_problem *problem, size_t channel, size_t set,
			  double slope, double *out)
{
	double *own = out + intercepts_at(problem->data, channel);

	if (problem->intercepts[channel][set]) {
		own[set] += slope;
		return;
	}
	for (size_t i = 0; i < problem->data->set_count; i++)
		if (problem->intercepts[channel][i])
			own[i] += slope / (double)problem->intercept_count[channel];
}

/* - log of the label's probability; the derivative by the logit goes to *slope. */
static double log_loss(double logit, int label, double *slope)
{
	double away = label ? -logit : logit;

	*slope = (label ? -1 : 1) / (1 + exp(-away));
	return away > 0 ? away + log1p(exp(-away)) : log1p(exp(away));
}

/* Derivatives by the parameters, from those by the two scores. */
static void add_slopes(const struct fit_data *data, const struct fit_case *item,
		       const struct sums *sums, const double *values, double commercial,
		       double position, double *gradient)
{
	for (size_t i = 0; i < sums->group_count; i++) {
		const struct group *group = &sums->groups[i];
		double axis = data->ruleset->categories[group->category].axis;
		double by_x = position * axis * group->slope, by_y = 0;

		if (group->counts) {
			by_y = commercial * values[group->coefficient] * group->steepness;
			gradient[group->coefficient] += commercial * group->y;
		}
		for (unsigned k = group->first; k < group->end; k++) {
			const struct fit_term *term = &item->terms[k];
			double by_weight = by_y * term->factor;

			gradient[term->weight] += by_x * term->factor;
			gradient[term->commercial] += by_weight * values[term->common];
			gradient[term->common] += by_weight * values[term->commercial];
		}
	}
	for (unsigned i = 0; i < item->held_count; i++) {
		const struct fit_held *held = &item->held[i];

		gradient[held->weight] += position * held->axis;
		if (does_count(item, values[held->coefficient], held->axis))
			gradient[held->coefficient] += commercial;
	}
}

static double ridge_of(const struct fit_problem *problem, size_t parameter)
{
	return problem->ridge *
	       (problem->data->parameters[parameter].is_weight ? POSITION_RIDGE : 1);
}

static double ridge_loss(const struct fit_problem *problem, const double *x, double *gradient)
{
	double sum = 0;

	for (size_t i = 0; i < problem->data->parameter_count; i++) {
		double away = x[i] - problem->data->parameters[i].authored;
		double ridge = ridge_of(problem, i);

		sum += ridge * away * away;
		gradient[i] += 2 * ridge * away;
	}
	return sum;
}

/* The loss of one set's rows; their derivatives by the set's intercepts go to `slopes`. */
static double set_loss(const struct fit_problem *problem, size_t set, const double *x,
		       double *gradient, double slopes[FIT_CHANNELS])
{
	const struct fit_data *data = problem->data;
	size_t first = data->sets[set].first, end = first + data->sets[set].count;
	double weights[FIT_CHANNELS], intercepts[FIT_CHANNELS], loss = 0;
	struct sums sums;

	for (size_t c = 0; c < FIT_CHANNELS; c++) {
		weights[c] = problem->weight[c][set];
		intercepts[c] = intercept_of(problem, c, set, x);
		slopes[c] = 0;
	}
	for (size_t i = first; i < end; i++) {
		const struct fit_case *item = &data->cases[i];
		double commercial, position;

		if (!problem->used[i])
			continue;
		add_up(&sums, data, item, x);
		loss += weights[FIT_COMMERCIAL] *
			log_loss(intercepts[FIT_COMMERCIAL] + sums.scores.commercial,
				 item->label, &commercial);
		loss += weights[FIT_POSITION] *
			log_loss(intercepts[FIT_POSITION] -
					 FIT_POSITION_SLOPE * sums.scores.position,
				 item->label, &position);
		commercial *= weights[FIT_COMMERCIAL];
		position *= weights[FIT_POSITION];
		slopes[FIT_COMMERCIAL] += commercial;
		slopes[FIT_POSITION] += position;
		add_slopes(data, item, &sums, x, commercial,
			   sums.bounded ? 0 : -FIT_POSITION_SLOPE * position, gradient);
	}
	return loss;
}

double fit_loss(const struct fit_problem *problem, const double *x, double *gradient)
{
	const struct fit_data *data = problem->data;
	double loss, slopes[FIT_CHANNELS];

	for (size_t i = 0; i < fit_unknowns(data); i++)
		gradient[i] = 0;
	loss = ridge_loss(problem, x, gradient);
	for (size_t s = 0; s < data->set_count; s++) {
		loss += set_loss(problem, s, x, gradient, slopes);
		for (size_t c = 0; c < FIT_CHANNELS; c++)
			add_intercept(problem, c, s, slopes[c], gradient);
	}
	return loss;
}

/* ---- Curvature ---- */

/* sigma' is at most a quarter. `weights` are those of the case in both channels. */
static void add_squares(const struct fit_data *data, const struct fit_case *item,
			const struct sums *sums, const double *values,
			const double weights[FIT_CHANNELS], double *curvature)
{
	double commercial = weights[FIT_COMMERCIAL] / 4,
	       position = weights[FIT_POSITION] / 4 * FIT_POSITION_SLOPE * FIT_POSITION_SLOPE;

	for (size_t i = 0; i < sums->group_count; i++) {
		const struct group *group = &sums->groups[i];
		double axis = data->ruleset->categories[group->category].axis;
		double coefficient = group->counts ? values[group->coefficient] : 0;

		curvature[group->coefficient] += commercial * group->y * group->y;
		for (unsigned k = group->first; k < group->end; k++) {
			const struct fit_term *term = &item->terms[k];
			double by_x = axis * group->slope * term->factor;
			double by_y = coefficient * group->steepness * term->factor;
			double common = values[term->common] * by_y;
			double own = values[term->commercial] * by_y;

			curvature[term->weight] += position * by_x * by_x;
			curvature[term->commercial] += commercial * common * common;
			curvature[term->common] += commercial * own * own;
		}
	}
	for (unsigned i = 0; i < item->held_count; i++) {
		curvature[item->held[i].weight] += position;
		curvature[item->held[i].coefficient] += commercial;
	}
}

void fit_curvature(const struct fit_problem *problem, const double *x, double *curvature)
{
	const struct fit_data *data = problem->data;
	struct sums sums;

	for (size_t i = 0; i < fit_unknowns(data); i++)
		curvature[i] = i < data->parameter_count ? 2 * ridge_of(problem, i) : 0;
	for (size_t i = 0; i < data->case_count; i++) {
		size_t set = data->cases[i].set;
		const double weights[FIT_CHANNELS] = { problem->weight[0][set],
						       problem->weight[1][set] };

		if (!problem->used[i])
			continue;
		add_up(&sums, data, &data->cases[i], x);
		add_squares(data, &data->cases[i], &sums, x, weights, curvature);
		for (size_t c = 0; c < FIT_CHANNELS; c++)
			add_intercept(problem, c, set, weights[c] / 4, curvature);
	}
	for (size_t i = 0; i < fit_unknowns(data); i++)
		curvature[i] += LEAST_CURVATURE;
}
