/*
 * One fit: the weights by the loss within each set, then the probability by two numbers over
 * the pool of sets (Platt 1999, "Probabilistic outputs for support vector machines").
 */
#include "quality/fit.h"

#include <math.h>

#include "base/err.h"
#include "quality/fit_solve.h"

/* A set counts 1 in its channel, however many rows above this it has; a small one less, since
 * its few authors must not speak for all. */
#define WHOLE_SET       1000.0
#define POSITION_SHARE  5.0  /* few sets are labelled by side */
#define ONE_LABEL_SHARE 0.25 /* of a set of one label: it cannot be ranked, only held down */

#define STEPS_MOST     400
#define TOLERANCE      1e-5
#define GAIN           1e-9 /* ceilings and floors are edges, at which more is not gained */
#define INTERCEPT_MOST 20.0
#define WRITTEN        100.0 /* weights are written in hundredths */
#define MODEL_WRITTEN  1000.0
#define SCALE_LEAST    0.01
#define MAPPING_STEPS  100
#define MAPPING_PULL   1.0 /* of the scale to 1, as one more row */

struct training {
	const struct fit_data *data;
	struct fit_problem problem;
	double *unknowns, *lower, *upper, *curvature;
	size_t *rows[2]; /* by label: of each set's used rows */
};

/* ---- What each set counts ---- */

static void count_rows(struct training *training)
{
	for (size_t i = 0; i < training->data->case_count; i++)
		if (training->problem.used[i])
			training->rows[training->data->cases[i].label]
				      [training->data->cases[i].set]++;
}

static double share_of(const struct fit_set *set, size_t channel)
{
	if (set->channel == FIT_POSITION)
		return channel == FIT_POSITION ? POSITION_SHARE : 0;
	return channel == FIT_COMMERCIAL;
}

static void weigh_sets(struct training *training)
{
	struct fit_problem *problem = &training->problem;

	for (size_t c = 0; c < FIT_CHANNELS; c++)
		for (size_t s = 0; s < training->data->set_count; s++) {
			const size_t rows[2] = { training->rows[0][s], training->rows[1][s] };
			double share = share_of(&training->data->sets[s], c);

			problem->intercepts[c][s] = share > 0 && rows[0] && rows[1];
			problem->intercept_count[c] += problem->intercepts[c][s];
			if (!problem->intercepts[c][s])
				share *= ONE_LABEL_SHARE;
			share *= fmin(1, (double)(rows[0] + rows[1]) / WHOLE_SET);
			if (rows[0] + rows[1])
				problem->weight[c][s] = share / (double)(rows[0] + rows[1]);
		}
	/* Where no set has both labels, nothing tells what a row of one label should reach. */
	for (size_t c = 0; c < FIT_CHANNELS; c++)
		for (size_t s = 0; s < training->data->set_count; s++)
			if (!problem->intercept_count[c])
				problem->weight[c][s] = 0;
}

/* ---- Weights ---- */

static double clamp(double value, double lower, double upper)
{
	return value < lower ? lower : value > upper ? upper : value;
}

static void begin(struct training *training)
{
	const struct fit_data *data = training->data;
	size_t parameters = data->parameter_count;

	for (size_t i = 0; i < parameters; i++) {
		training->lower[i] = data->parameters[i].lower;
		training->upper[i] = data->parameters[i].upper;
		training->unknowns[i] = clamp(data->parameters[i].authored, training->lower[i],
					      training->upper[i]);
	}
	for (size_t i = parameters; i < fit_unknowns(data); i++) {
		size_t set = (i - parameters) % data->set_count;
		size_t negative = training->rows[0][set], positive = training->rows[1][set];

		training->lower[i] = -INTERCEPT_MOST;
		training->upper[i] = INTERCEPT_MOST;
		training->unknowns[i] =
			negative && positive ? log((double)positive / (double)negative) : 0;
	}
}

static double value_of(const void *problem, const double *x, double *gradient)
{
	return fit_loss(problem, x, gradient);
}

static int solve(struct training *training)
{
	const struct solve_problem problem = {
		.count = fit_unknowns(training->data),
		.lower = training->lower,
		.upper = training->upper,
		.curvature = training->curvature,
		.value = value_of,
		.data = &training->problem,
		.steps = STEPS_MOST,
		.tolerance = TOLERANCE,
		.gain = GAIN,
	};

	fit_curvature(&training->problem, training->unknowns, training->curvature);
	return solve_bounded(training->unknowns, &problem);
}

/* ---- The probability ---- */

struct mapping {
	double bias, scale;
	double by_bias, by_scale;                  /* derivatives of the loss */
	double bias_bias, bias_scale, scale_scale; /* second ones */
	size_t rows;
};

static void add_row(struct mapping *mapping, double sum, int label)
{
	double p = 1 / (1 + exp(-(mapping->bias + mapping->scale * sum)));
	double slope = p - label, curve = p * (1 - p);

	mapping->by_bias += slope;
	mapping->by_scale += slope * sum;
	mapping->bias_bias += curve;
	mapping->bias_scale += curve * sum;
	mapping->scale_scale += curve * sum * sum;
	mapping->rows++;
}

/* Derivatives at the mapping's bias and scale over the used rows of commercial sets. */
static void add_rows(struct mapping *mapping, const struct training *training,
		     const double *sums)
{
	const struct fit_data *data = training->data;

	*mapping = (struct mapping){ .bias = mapping->bias, .scale = mapping->scale };
	mapping->by_scale = MAPPING_PULL * (mapping->scale - 1);
	mapping->scale_scale = MAPPING_PULL;
	mapping->by_bias = MAPPING_PULL * mapping->bias / 100;
	mapping->bias_bias = MAPPING_PULL / 100;
	for (size_t i = 0; i < data->case_count; i++)
		if (training->problem.used[i] &&
		    data->sets[data->cases[i].set].channel == FIT_COMMERCIAL)
			add_row(mapping, sums[i], data->cases[i].label);
}

/* A Newton step, at most 2 long each way. Returns how far it went. */
static double step(struct mapping *mapping)
{
	double determinant = mapping->bias_bias * mapping->scale_scale -
			     mapping->bias_scale * mapping->bias_scale;
	double bias = (mapping->scale_scale * mapping->by_bias -
		       mapping->bias_scale * mapping->by_scale) /
		      determinant;
	double scale = (mapping->bias_bias * mapping->by_scale -
			mapping->bias_scale * mapping->by_bias) /
		       determinant;
	struct mapping before = *mapping;

	mapping->bias =
		clamp(mapping->bias - clamp(bias, -1, 1), -INTERCEPT_MOST, INTERCEPT_MOST);
	mapping->scale = clamp(mapping->scale - clamp(scale, -0.5, 0.5), SCALE_LEAST, 100);
	return fabs(mapping->bias - before.bias) + fabs(mapping->scale - before.scale);
}

/* Bias and scale for the solution's values; those of the rules where no row tells them. */
static int map_probability(struct fit_solution *out, const struct training *training)
{
	const struct fit_data *data = training->data;
	struct mapping mapping = { .bias = 0, .scale = 1 };
	double *sums = mem_alloc((data->case_count + 1) * sizeof(*sums));

	if (!sums)
		return CANDOR_ENOMEM;
	for (size_t i = 0; i < data->case_count; i++)
		sums[i] = fit_case_scores(data, &data->cases[i], out->values).commercial;
	for (int i = 0; i < MAPPING_STEPS; i++) {
		add_rows(&mapping, training, sums);
		if (!mapping.rows || step(&mapping) < 1e-9)
			break;
	}
	mem_free(sums);
	out->bias = mapping.rows ? round(mapping.bias * MODEL_WRITTEN) / MODEL_WRITTEN
				 : data->ruleset->model.bias;
	out->scale = mapping.rows ? round(mapping.scale * MODEL_WRITTEN) / MODEL_WRITTEN
				  : data->ruleset->model.scale;
	return CANDOR_OK;
}

/* ---- All of it ---- */

/* What is reported is what the written lexicon gives. */
static int keep(struct fit_solution *out, const struct training *training)
{
	size_t count = training->data->parameter_count;

	out->values = mem_alloc((count + 1) * sizeof(*out->values));
	if (!out->values)
		return CANDOR_ENOMEM;
	for (size_t i = 0; i < count; i++)
		out->values[i] = training->unknowns[i];
	fit_settle(training->data, out->values);
	for (size_t i = 0; i < count; i++)
		out->values[i] = round(out->values[i] * WRITTEN) / WRITTEN;
	return map_probability(out, training);
}

static int make_room(struct training *training)
{
	size_t unknowns = fit_unknowns(training->data) + 1;
	size_t sets = training->data->set_count + 1;
	int failed = 0;

	training->unknowns = mem_zero(unknowns, sizeof(double));
	training->lower = mem_zero(unknowns, sizeof(double));
	training->upper = mem_zero(unknowns, sizeof(double));
	training->curvature = mem_zero(unknowns, sizeof(double));
	for (size_t i = 0; i < 2; i++) {
		training->rows[i] = mem_zero(sets, sizeof(size_t));
		training->problem.weight[i] = mem_zero(sets, sizeof(double));
		training->problem.intercepts[i] = mem_zero(sets, 1);
		failed |= !training->rows[i] || !training->problem.weight[i] ||
			  !training->problem.intercepts[i];
	}
	failed |= !training->unknowns || !training->lower || !training->upper ||
		  !training->curvature;
	return failed ? CANDOR_ENOMEM : CANDOR_OK;
}

static void give_room(struct training *training)
{
	mem_free(training->unknowns);
	mem_free(training->lower);
	mem_free(training->upper);
	mem_free(training->curvature);
	for (size_t i = 0; i < 2; i++) {
		mem_free(training->rows[i]);
		mem_free(training->problem.weight[i]);
		mem_free(training->problem.intercepts[i]);
	}
}

int fit_train(struct fit_solution *out, const struct fit_data *data, const unsigned char *used,
	      double ridge, candor_err *err)
{
	struct training training = { .data = data };
	int status;

	*out = (struct fit_solution){ 0 };
	training.problem = (struct fit_problem){ .data = data, .used = used, .ridge = ridge };
	status = make_room(&training);
	if (status)
		goto done;
	count_rows(&training);
	weigh_sets(&training);
	if (!training.problem.intercept_count[FIT_COMMERCIAL] &&
	    !training.problem.intercept_count[FIT_POSITION]) {
		status = err_set(err, CANDOR_EUSAGE,
				 "no file has posts of both labels, 0 and 1; nothing to fit");
		goto done;
	}
	begin(&training);
	status = solve(&training);
	status = status < 0 ? status : keep(out, &training);
done:
	give_room(&training);
	if (status < 0) {
		mem_free(out->values);
		out->values = NULL;
	}
	return status == CANDOR_ENOMEM ? err_memory(err) : status;
}

double fit_rank(const struct fit_data *data, const struct fit_case *item,
		const struct fit_solution *solution)
{
	struct fit_scores scores = fit_case_scores(data, item, solution->values);

	if (data->sets[item->set].channel == FIT_POSITION)
		return -scores.position;
	return solution->bias + solution->scale * scores.commercial;
}
