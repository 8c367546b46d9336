#include "quality/eval.h"

#include <stdlib.h>

#include "base/err.h"
#include "base/str.h"
#include "quality/row.h"

int candor_eval_new(candor_eval **out, const candor_eval_options *options, candor_err *err)
{
	struct candor_eval *eval = mem_zero(1, sizeof(*eval));

	*out = eval;
	if (!eval)
		return err_memory(err);
	eval->options = *options;
	eval->misses.limit = eval->alarms.limit = options->worst;
	return CANDOR_OK;
}

void candor_eval_free(candor_eval *eval)
{
	if (!eval)
		return;
	mem_free(eval->rows);
	names_free(&eval->groups);
	names_free(&eval->parts);
	worst_free(&eval->misses);
	worst_free(&eval->alarms);
	candor_buffer_free(&eval->key);
	mem_free(eval);
}

uint64_t candor_eval_rows(const candor_eval *eval)
{
	return eval->count;
}

uint64_t candor_eval_unlabelled(const candor_eval *eval)
{
	return eval->unlabelled;
}

/* ---- Adding rows ---- */

static candor_str part_of(const struct candor_eval *eval, const candor_post *post)
{
	switch (eval->options.by) {
	case CANDOR_EVAL_BY_AUTHOR:
		return post->field[CANDOR_FIELD_AUTHOR_ID];
	case CANDOR_EVAL_BY_PLATFORM:
		return post->field[CANDOR_FIELD_PLATFORM];
	case CANDOR_EVAL_BY_LANG:
		return post->field[CANDOR_FIELD_LANG];
	default:
		return str_of(post->file);
	}
}

/* -position is tanh(x / 2) of the log-odds x for a brand, so its probability is (1 +) / 2. */
static void set_score(struct scored *row, candor_eval_rank rank, const candor_result *result)
{
	if (rank == CANDOR_EVAL_RANK_POSITION) {
		row->score = -result->position;
		row->probability = (1 + row->score) / 2;
	} else {
		row->score = row->probability = result->commercial;
	}
}

static int is_alarm(const candor_result *result)
{
	return result->verdict == CANDOR_VERDICT_BRAND ||
	       (result->flags & CANDOR_FLAG_UNDISCLOSED);
}

static int add_row(struct candor_eval *eval, const struct scored *row, candor_str group,
		   candor_str part)
{
	struct scored *to;

	if (mem_grow(&eval->rows, &eval->capacity, eval->count + 1, sizeof(*eval->rows)))
		return CANDOR_ENOMEM;
	to = &eval->rows[eval->count];
	*to = *row;
	if (names_number(&to->group, &eval->groups, group) ||
	    names_number(&to->part, &eval->parts, part))
		return CANDOR_ENOMEM;
	eval->count++;
	return CANDOR_OK;
}

static int add_worst(struct candor_eval *eval, const struct scored *row,
		     const candor_post *post, const candor_result *result)
{
	int hit = row->score >= eval->options.threshold;

	if (row->label && !hit)
		return worst_add(&eval->misses, -row->score, row->score, post, result);
	if (!row->label && (hit || row->alarm))
		return worst_add(&eval->alarms, row->score, row->score, post, result);
	return CANDOR_OK;
}

int candor_eval_add(candor_eval *eval, const candor_post *post, const candor_result *result)
{
	int label = row_label(post);
	struct scored row = { .label = label > 0, .alarm = (unsigned char)is_alarm(result) };

	if (label < 0) {
		eval->unlabelled++;
		return CANDOR_OK;
	}
	set_score(&row, eval->options.rank, result);
	row_group(&eval->key, post);
	if (eval->key.failed ||
	    add_row(eval, &row, (candor_str){ eval->key.data, eval->key.size },
		    part_of(eval, post)))
		return CANDOR_ENOMEM;
	return add_worst(eval, &row, post, result);
}

int candor_eval_merge(candor_eval *eval, candor_eval *part)
{
	for (size_t i = 0; i < part->count; i++) {
		const struct scored *row = &part->rows[i];

		if (add_row(eval, row, part->groups.items[row->group],
			    part->parts.items[row->part]))
			return CANDOR_ENOMEM;
	}
	eval->unlabelled += part->unlabelled;
	part->unlabelled = 0;
	part->count = 0;
	names_clear(&part->groups);
	names_clear(&part->parts);
	if (worst_merge(&eval->misses, &part->misses) ||
	    worst_merge(&eval->alarms, &part->alarms))
		return CANDOR_ENOMEM;
	return CANDOR_OK;
}

/* ---- Measuring ---- */

static int by_part(const void *a, const void *b)
{
	const struct scored *left = a, *right = b;

	return (left->part > right->part) - (left->part < right->part);
}

/* Sorts the rows and measures them. */
static void report_rows(struct eval_report *report, struct bootstrap *bootstrap,
			struct scored *rows, double threshold)
{
	metrics_sort(rows, report->rows);
	metrics_measure(&report->metrics, rows, report->rows, threshold, NULL);
	report->groups = bootstrap_groups(bootstrap, rows, report->rows);
	bootstrap_run(report->intervals, bootstrap, rows, report->rows, threshold);
}

static size_t part_end(const struct candor_eval *eval, size_t at)
{
	size_t part = eval->rows[at].part;

	while (at < eval->count && eval->rows[at].part == part)
		at++;
	return at;
}

static void each_part(struct candor_eval *eval, struct bootstrap *bootstrap, eval_visit *visit,
		      void *data)
{
	struct eval_report report = { .pooled = 1, .rows = eval->count };
	double threshold = eval->options.threshold;

	if (eval->count)
		qsort(eval->rows, eval->count, sizeof(*eval->rows), by_part);
	for (size_t at = 0, end; at < eval->count; at = end) {
		struct eval_report part = { .name = eval->parts.items[eval->rows[at].part] };

		end = part_end(eval, at);
		part.rows = end - at;
		report_rows(&part, bootstrap, eval->rows + at, threshold);
		visit(data, &part);
	}
	report_rows(&report, bootstrap, eval->rows, threshold);
	visit(data, &report);
}

int eval_each(struct candor_eval *eval, eval_visit *visit, void *data)
{
	struct bootstrap bootstrap;
	int status = bootstrap_init(&bootstrap, eval->groups.count, eval->options.resamples);

	if (!status)
		each_part(eval, &bootstrap, visit, data);
	bootstrap_free(&bootstrap);
	return status;
}

/* ---- Words ---- */

const char *eval_by_name(candor_eval_by by)
{
	static const char *const names[] = { "file", "author", "platform", "lang" };

	return names[by];
}

const char *eval_rank_name(candor_eval_rank rank)
{
	return rank == CANDOR_EVAL_RANK_POSITION ? "position" : "commercial";
}

static const struct {
	const char *key, *title;
} figures[FIGURE_COUNT] = {
	[FIGURE_AUC] = { "auc", "area under the ROC curve" },
	[FIGURE_AVERAGE_PRECISION] = { "average_precision", "average precision" },
	[FIGURE_F1] = { "f1", "F1" },
	[FIGURE_BEST_F1] = { "best_f1", "best F1" },
	[FIGURE_BRIER] = { "brier", "Brier score" },
	[FIGURE_CALIBRATION] = { "calibration_error", "expected calibration error" },
	[FIGURE_PRECISION] = { "precision_at_12_percent", "precision at 12 % prevalence" },
	[FIGURE_FALSE_ALARMS] = { "false_alarm_share", "false alarms" },
};

const char *eval_figure_key(enum figure figure)
{
	return figures[figure].key;
}

const char *eval_figure_title(enum figure figure)
{
	return figures[figure].title;
}
