/* How well a fit ranks and predicts, and what it changed. */
#include "quality/fit.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "quality/metrics.h"
#include "score/model.h"

const char *fit_view_name(candor_fit_view view)
{
	static const char *const names[CANDOR_FIT_VIEWS] = { "present", "fitted", "folds",
							     "without" };

	return names[view];
}

static double probability(double logit)
{
	return 1 / (1 + exp(-logit));
}

/* Measures the cases of one set, or of all commercial sets. 0, or -1 when one has no score in
 * the view, or there is nothing to measure. */
static int measure(struct metrics *out, const candor_fit *fit, const struct fit_set *set,
		   candor_fit_view view)
{
	size_t first = set ? set->first : 0;
	size_t end = set ? first + set->count : fit->data.case_count, count = 0;
	struct scored *rows = fit->measured;

	for (size_t i = first; i < end; i++) {
		double score = fit->scores[view][i];

		if (!set && fit->sets[fit->data.cases[i].set].channel != FIT_COMMERCIAL)
			continue;
		if (isnan(score))
			return -1;
		rows[count++] = (struct scored){
			.score = score,
			.probability = probability(score),
			.alarm = probability(score) > MODEL_UNDISCLOSED,
			.label = fit->data.cases[i].label,
		};
	}
	if (!count)
		return -1;
	metrics_sort(rows, count);
	metrics_measure(out, rows, count, 0, NULL);
	return 0;
}

double fit_set_auc(const candor_fit *fit, size_t set, candor_fit_view view)
{
	struct metrics metrics;

	return measure(&metrics, fit, &fit->sets[set], view) ? NAN : metrics.figure[FIGURE_AUC];
}

double fit_set_precision(const candor_fit *fit, size_t set, candor_fit_view view)
{
	struct metrics metrics;

	/* Where all rows are positive, every order is right. */
	if (fit->sets[set].positives == fit->sets[set].count ||
	    measure(&metrics, fit, &fit->sets[set], view))
		return NAN;
	return metrics.figure[FIGURE_AVERAGE_PRECISION];
}

double fit_set_alarms(const candor_fit *fit, size_t set, candor_fit_view view)
{
	struct metrics metrics;

	if (fit->sets[set].channel != FIT_COMMERCIAL ||
	    measure(&metrics, fit, &fit->sets[set], view))
		return NAN;
	return metrics.figure[FIGURE_FALSE_ALARMS];
}

double fit_calibration(const candor_fit *fit, candor_fit_view view)
{
	struct metrics metrics;

	return measure(&metrics, fit, NULL, view) ? NAN : metrics.figure[FIGURE_CALIBRATION];
}

/* ---- Changes ---- */

int fit_by_name(const void *left, const void *right)
{
	const struct fit_change *a = left, *b = right;
	int order = strcmp(a->parameter->id, b->parameter->id);

	return order ? order : b->parameter->is_weight - a->parameter->is_weight;
}

int fit_by_change(const void *left, const void *right)
{
	const struct fit_change *a = left, *b = right;
	double moved_a = fabs(a->fitted - a->parameter->authored);
	double moved_b = fabs(b->fitted - b->parameter->authored);

	if (fabs(moved_a - moved_b) > 0.001)
		return moved_a > moved_b ? -1 : 1;
	return fit_by_name(left, right);
}

struct fit_change *fit_changes(const candor_fit *fit, fit_order *order, size_t *count)
{
	const struct fit_data *data = &fit->data;
	struct fit_change *changes = mem_zero(data->parameter_count + 1, sizeof(*changes));

	*count = 0;
	if (!changes)
		return NULL;
	for (size_t i = 0; i < data->parameter_count; i++)
		if (data->parameters[i].lower < data->parameters[i].upper &&
		    !data->parameters[i].is_common)
			changes[(*count)++] = (struct fit_change){ &data->parameters[i],
								   fit->fitted.values[i] };
	if (*count)
		qsort(changes, *count, sizeof(*changes), order);
	return changes;
}

const char *fit_base_name(const char *path)
{
	const char *slash = strrchr(path, '/');

	return slash ? slash + 1 : path;
}
