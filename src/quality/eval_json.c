/* Figures for machines: one object a line for each part and, last, for all rows. */
#include <math.h>

#include "base/str.h"
#include "output/json_write.h"
#include "quality/eval.h"

/* Where a report goes. */
struct target {
	const struct candor_eval *eval;
	candor_buffer *out;
};

/* ,"key": */
static void key(candor_buffer *out, const char *name)
{
	put_text(out, ",\"");
	put_text(out, name);
	put_text(out, "\":");
}

static void value(candor_buffer *out, double number)
{
	if (isnan(number))
		put_text(out, "null");
	else
		put_number(out, number);
}

static void number(candor_buffer *out, const char *name, double number)
{
	key(out, name);
	value(out, number);
}

static void count(candor_buffer *out, const char *name, uint64_t number)
{
	key(out, name);
	put_count(out, number);
}

static void word(candor_buffer *out, const char *name, const char *text)
{
	key(out, name);
	json_string(out, str_of(text));
}

/* A string that may have been cut. */
static void clipped(candor_buffer *out, const char *name, const char *data,
		    const struct worst_text *text)
{
	key(out, name);
	put_byte(out, '"');
	json_escape(out, (candor_str){ data, text->size });
	put_text(out, text->cut ? "…\"" : "\"");
}

/* ---- Figures ---- */

static void interval(candor_buffer *out, const struct interval *interval)
{
	if (isnan(interval->low)) {
		put_text(out, "null");
		return;
	}
	put_byte(out, '[');
	value(out, interval->low);
	put_byte(out, ',');
	value(out, interval->high);
	put_byte(out, ']');
}

static void figures(candor_buffer *out, const struct eval_report *report)
{
	for (enum figure f = 0; f < FIGURE_COUNT; f++)
		number(out, eval_figure_key(f), report->metrics.figure[f]);
	key(out, "intervals");
	for (enum figure f = 0; f < FIGURE_COUNT; f++) {
		put_text(out, f ? ",\"" : "{\"");
		put_text(out, eval_figure_key(f));
		put_text(out, "\":");
		interval(out, &report->intervals[f]);
	}
	put_byte(out, '}');
}

static void calibration(candor_buffer *out, const struct metrics *metrics)
{
	key(out, "calibration");
	for (unsigned i = 0; i < METRICS_BINS; i++) {
		const struct calibration_bin *bin = &metrics->bins[i];

		put_text(out, i ? ",{\"from\":" : "[{\"from\":");
		put_fixed(out, i, 1);
		count(out, "rows", (uint64_t)bin->rows);
		number(out, "mean", bin->rows > 0 ? bin->probability / bin->rows : NAN);
		number(out, "positive", bin->rows > 0 ? bin->positives / bin->rows : NAN);
		put_byte(out, '}');
	}
	put_byte(out, ']');
}

/* ---- The worst posts ---- */

static void flags(candor_buffer *out, unsigned flags)
{
	const char *separator = "";

	key(out, "flags");
	put_byte(out, '[');
	for (unsigned i = 0; i < CANDOR_FLAG_COUNT; i++) {
		if (!(flags & 1u << i))
			continue;
		put_text(out, separator);
		json_string(out, str_of(candor_flag_name(i)));
		separator = ",";
	}
	put_byte(out, ']');
}

static void addends(candor_buffer *out, const struct worst_post *post)
{
	key(out, "contributions");
	put_byte(out, '[');
	for (unsigned i = 0; i < post->addend_count; i++) {
		const struct worst_addend *addend = &post->addends[i];

		put_text(out, i ? ",{\"rule\":" : "{\"rule\":");
		json_string(out, str_of(addend->id));
		clipped(out, "text", addend->quote_data, &addend->quote);
		number(out, "applied", addend->applied);
		put_byte(out, '}');
	}
	put_byte(out, ']');
}

static void worst(candor_buffer *out, const char *name, const struct worst *worst)
{
	key(out, name);
	put_byte(out, '[');
	for (size_t i = 0; i < worst->count; i++) {
		const struct worst_post *post = &worst->posts[i];

		put_text(out, i ? ",{\"score\":" : "{\"score\":");
		value(out, post->score);
		clipped(out, "id", post->id_data, &post->id);
		clipped(out, "file", post->file_data, &post->file);
		count(out, "line", post->line);
		number(out, "position", post->position);
		number(out, "commercial", post->commercial);
		word(out, "verdict", candor_verdict_name(post->verdict));
		flags(out, post->flags);
		key(out, "excerpt_begins_text");
		put_text(out, post->cut_before ? "false" : "true");
		clipped(out, "excerpt", post->excerpt_data, &post->excerpt);
		addends(out, post);
		put_byte(out, '}');
	}
	put_byte(out, ']');
}

/* ---- A line ---- */

/* What only all rows have; null for a part. */
static void whole(const struct target *target, const struct eval_report *report)
{
	if (report->pooled) {
		count(target->out, "unlabelled", target->eval->unlabelled);
		worst(target->out, "worst_misses", &target->eval->misses);
		worst(target->out, "worst_false_alarms", &target->eval->alarms);
	} else {
		put_text(target->out, ",\"unlabelled\":null,\"worst_misses\":null,"
				      "\"worst_false_alarms\":null");
	}
}

static void line(void *data, const struct eval_report *report)
{
	const struct target *target = data;
	const candor_eval_options *options = &target->eval->options;
	const struct metrics *metrics = &report->metrics;
	candor_buffer *out = target->out;

	put_text(out, "{\"schema\":\"candor.eval/1\"");
	word(out, "by", report->pooled ? "pooled" : eval_by_name(options->by));
	key(out, "name");
	json_string(out, report->name.size ? report->name : (candor_str){ NULL, 0 });
	word(out, "rank", eval_rank_name(options->rank));
	number(out, "threshold", options->threshold);
	count(out, "rows", report->rows);
	count(out, "positives", (uint64_t)metrics->positives);
	count(out, "groups", report->groups);
	count(out, "false_alarms", (uint64_t)metrics->false_alarms);
	number(out, "best_threshold", metrics->best_threshold);
	figures(out, report);
	calibration(out, metrics);
	whole(target, report);
	put_text(out, "}\n");
}

void candor_eval_json(candor_eval *eval, candor_buffer *out)
{
	struct target target = { eval, out };

	if (eval_each(eval, line, &target))
		out->failed = 1;
}
