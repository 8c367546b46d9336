/* The handle of a fit: sets and rows come in, solutions and scores come out. */
#include "quality/fit.h"

#include <math.h>
#include <string.h>

#include "base/err.h"
#include "quality/metrics.h"
#include "quality/row.h"

/* Chosen by cross-validation on the development sets; docs/fit.md. */
#define RIDGE_DEFAULT 0.01
#define FOLDS_DEFAULT 5

int candor_fit_new(candor_fit **out, const candor_fit_options *options, candor_err *err)
{
	candor_fit *fit = mem_zero(1, sizeof(*fit));

	*out = fit;
	if (!fit)
		return err_memory(err);
	if (options)
		fit->options = *options;
	if (!(fit->options.ridge > 0))
		fit->options.ridge = RIDGE_DEFAULT;
	if (!fit->options.folds)
		fit->options.folds = FOLDS_DEFAULT;
	return CANDOR_OK;
}

int candor_fit_set(candor_fit *fit, const char *name, int by_position, candor_err *err)
{
	struct fit_set *set;

	if (mem_grow(&fit->sets, &fit->set_capacity, fit->set_count + 1, sizeof(*fit->sets)))
		return err_memory(err);
	set = &fit->sets[fit->set_count];
	*set = (struct fit_set){ .channel = by_position ? FIT_POSITION : FIT_COMMERCIAL };
	set->name = mem_alloc(strlen(name) + 1);
	if (!set->name)
		return err_memory(err);
	strcpy(set->name, name);
	return (int)fit->set_count++;
}

/* FNV-1a, then the finalizer of MurmurHash3: its high bits are as good as its low ones. */
static uint64_t mix(uint64_t hash)
{
	hash = (hash ^ (hash >> 33)) * UINT64_C(0xff51afd7ed558ccd);
	hash = (hash ^ (hash >> 33)) * UINT64_C(0xc4ceb9fe1a85ec53);
	return hash ^ (hash >> 33);
}

static uint64_t hash_of(candor_str text)
{
	uint64_t hash = UINT64_C(0xcbf29ce484222325);

	for (size_t i = 0; i < text.size; i++)
		hash = (hash ^ (unsigned char)text.data[i]) * UINT64_C(0x100000001b3);
	return mix(hash);
}

int candor_fit_add(candor_fit *fit, size_t set, const candor_post *post,
		   const candor_result *result)
{
	int label = row_label(post);
	struct fit_row row = {
		.set = (unsigned)set,
		.label = label > 0,
		.admitted = result->admitted != 0,
		.disclosure = (unsigned char)result->disclosure,
	};

	if (label < 0) {
		fit->unlabelled++;
		return 0;
	}
	row_group(&fit->key, post);
	row.group = hash_of((candor_str){ fit->key.data, fit->key.size });
	if (fit->key.failed || fit_rows_add(&fit->rows, &row, result))
		return CANDOR_ENOMEM;
	return 1;
}

int candor_fit_merge(candor_fit *fit, candor_fit *part)
{
	fit->unlabelled += part->unlabelled;
	part->unlabelled = 0;
	return fit_rows_merge(&fit->rows, &part->rows);
}

/* ---- Fitting ---- */

/* The weights as they are, as if they had been fitted. */
static int take_present(candor_fit *fit)
{
	const struct fit_data *data = &fit->data;

	fit->present.bias = data->ruleset->model.bias;
	fit->present.scale = data->ruleset->model.scale;
	fit->present.values = mem_alloc((data->parameter_count + 1) * sizeof(double));
	if (!fit->present.values)
		return CANDOR_ENOMEM;
	for (size_t i = 0; i < data->parameter_count; i++)
		fit->present.values[i] = data->parameters[i].present;
	return CANDOR_OK;
}

static int make_scores(candor_fit *fit)
{
	size_t count = fit->data.case_count;

	fit->measured = mem_zero(count + 1, sizeof(*fit->measured));
	if (!fit->measured)
		return CANDOR_ENOMEM;
	for (size_t v = 0; v < CANDOR_FIT_VIEWS; v++) {
		fit->scores[v] = mem_alloc((count + 1) * sizeof(double));
		if (!fit->scores[v])
			return CANDOR_ENOMEM;
		for (size_t i = 0; i < count; i++)
			fit->scores[v][i] = NAN;
	}
	return CANDOR_OK;
}

/* Scores the cases that `used` leaves out, or all with NULL. */
static void score_others(candor_fit *fit, candor_fit_view view, const unsigned char *used,
			 const struct fit_solution *solution)
{
	for (size_t i = 0; i < fit->data.case_count; i++)
		if (!used || !used[i])
			fit->scores[view][i] =
				fit_rank(&fit->data, &fit->data.cases[i], solution);
}

int candor_fit_run(candor_fit *fit, const candor_ruleset *ruleset, candor_err *err)
{
	unsigned char *used;
	int status;

	fit->data.ruleset = ruleset;
	fit->data.sets = fit->sets;
	fit->data.set_count = fit->set_count;
	status = fit_data_build(&fit->data, &fit->rows, err);
	if (status)
		return status;
	fit_rows_free(&fit->rows);
	if (take_present(fit) || make_scores(fit))
		return err_memory(err);
	used = mem_alloc(fit->data.case_count + 1);
	if (!used)
		return err_memory(err);
	memset(used, 1, fit->data.case_count + 1);
	status = fit_train(&fit->fitted, &fit->data, used, fit->options.ridge, err);
	mem_free(used);
	if (status)
		return status;
	score_others(fit, CANDOR_FIT_PRESENT, NULL, &fit->present);
	score_others(fit, CANDOR_FIT_FITTED, NULL, &fit->fitted);
	return CANDOR_OK;
}

/* ---- Validation ---- */

/* All rows of an author are in one fold, whatever their set. */
static unsigned fold_of(const candor_fit *fit, const struct fit_case *item)
{
	return (unsigned)(mix(item->group + fit->options.seed) % fit->options.folds);
}

/* Fits to the used cases and scores the others. Where too little is left to fit to, there are
 * no scores. */
static int hold_out(candor_fit *fit, candor_fit_view view, const unsigned char *used,
		    candor_err *err)
{
	struct fit_solution solution;
	candor_err local = { 0 };
	int status = fit_train(&solution, &fit->data, used, fit->options.ridge, &local);

	if (status == CANDOR_EUSAGE)
		return CANDOR_OK;
	if (status)
		return err_memory(err);
	score_others(fit, view, used, &solution);
	mem_free(solution.values);
	return CANDOR_OK;
}

static int validate_fold(candor_fit *fit, unsigned fold, unsigned char *used, candor_err *err)
{
	for (size_t i = 0; i < fit->data.case_count; i++)
		used[i] = fold_of(fit, &fit->data.cases[i]) != fold;
	return hold_out(fit, CANDOR_FIT_FOLDS, used, err);
}

static int validate_set(candor_fit *fit, size_t set, unsigned char *used, candor_err *err)
{
	for (size_t i = 0; i < fit->data.case_count; i++)
		used[i] = fit->data.cases[i].set != set;
	return hold_out(fit, CANDOR_FIT_WITHOUT, used, err);
}

int candor_fit_validate(candor_fit *fit, candor_err *err)
{
	unsigned char *used = mem_alloc(fit->data.case_count + 1);
	int status = CANDOR_OK;

	if (!used)
		return err_memory(err);
	for (unsigned i = 0; i < fit->options.folds && fit->options.folds > 1 && !status; i++)
		status = validate_fold(fit, i, used, err);
	for (size_t i = 0; i < fit->set_count && fit->set_count > 1 && !status; i++)
		status = validate_set(fit, i, used, err);
	mem_free(used);
	fit->validated = !status;
	return status;
}

void candor_fit_free(candor_fit *fit)
{
	if (!fit)
		return;
	for (size_t i = 0; i < fit->set_count; i++)
		mem_free(fit->sets[i].name);
	for (size_t i = 0; i < CANDOR_FIT_VIEWS; i++)
		mem_free(fit->scores[i]);
	mem_free(fit->measured);
	mem_free(fit->sets);
	candor_buffer_free(&fit->key);
	mem_free(fit->present.values);
	mem_free(fit->fitted.values);
	fit_rows_free(&fit->rows);
	fit_data_free(&fit->data);
	mem_free(fit);
}
