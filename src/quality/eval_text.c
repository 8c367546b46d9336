/* Figures for people: a line for each part, then everything about all rows. */
#include <math.h>

#include "output/paint.h"
#include "output/wrap.h"
#include "quality/eval.h"

#define COUNT_COLUMNS  8
#define FIGURE_COLUMNS 7
#define SHARE_COLUMNS  8
#define RANGE_COLUMNS  11
#define NAME_COLUMNS   48
#define TITLE_COLUMNS  30
#define POST_INDENT    8

struct target {
	const struct candor_eval *eval;
	struct page page;
};

/* ---- Columns ---- */

static void put_right(candor_buffer *out, candor_buffer *text, unsigned columns)
{
	put_fill(out, ' ', text->size < columns ? columns - text->size : 1);
	put_data(out, text->data, text->size);
	out->failed |= text->failed;
	candor_buffer_free(text);
}

static void put_words_right(candor_buffer *out, const char *words, unsigned columns)
{
	size_t size = strlen(words);

	put_fill(out, ' ', size < columns ? columns - size : 1);
	put_data(out, words, size);
}

static void put_count_right(candor_buffer *out, double count, unsigned columns)
{
	candor_buffer text = { 0 };

	put_grouped(&text, (uint64_t)count);
	put_right(out, &text, columns);
}

/* "0.912", "n/a"; of shares "0.3 %". */
static void put_figure(candor_buffer *out, enum figure figure, double value)
{
	if (isnan(value)) {
		put_text(out, "n/a");
	} else if (figure == FIGURE_FALSE_ALARMS) {
		put_fixed(out, put_scale(100 * value, 1), 1);
		put_text(out, " %");
	} else {
		put_fixed(out, put_scale(value, 3), 3);
	}
}

static void put_title(const struct page *page, const char *title)
{
	put_byte(page->out, '\n');
	put_painted(page, PAINT_BOLD, title);
	put_byte(page->out, '\n');
}

/* ---- A line for each part ---- */

static const struct {
	enum figure figure;
	const char *head;
	unsigned columns;
} table[] = {
	{ FIGURE_AUC, "AUC", FIGURE_COLUMNS },
	{ FIGURE_AVERAGE_PRECISION, "AP", FIGURE_COLUMNS },
	{ FIGURE_F1, "F1", FIGURE_COLUMNS },
	{ FIGURE_BRIER, "Brier", FIGURE_COLUMNS },
	{ FIGURE_CALIBRATION, "ECE", FIGURE_COLUMNS },
	{ FIGURE_PRECISION, "P@12%", FIGURE_COLUMNS },
	{ FIGURE_FALSE_ALARMS, "alarms", SHARE_COLUMNS },
};

enum { TABLE_COLUMNS = sizeof(table) / sizeof(*table) };

static void table_head(const struct page *page, candor_eval_by by)
{
	candor_buffer *out = page->out;

	paint(page, PAINT_BOLD);
	put_words_right(out, "rows", COUNT_COLUMNS);
	put_words_right(out, "positive", COUNT_COLUMNS);
	for (size_t i = 0; i < TABLE_COLUMNS; i++) {
		put_words_right(out, table[i].head, table[i].columns);
		if (table[i].figure == FIGURE_AUC)
			put_words_right(out, "(90 %)", RANGE_COLUMNS);
	}
	put_text(out, "  ");
	put_text(out, eval_by_name(by));
	paint(page, PAINT_OFF);
	put_byte(out, '\n');
}

/* "0.90-0.92", or blanks. */
static void put_range(candor_buffer *out, const struct interval *interval)
{
	candor_buffer text = { 0 };

	if (!isnan(interval->low)) {
		put_fixed(&text, put_scale(interval->low, 2), 2);
		put_byte(&text, '-');
		put_fixed(&text, put_scale(interval->high, 2), 2);
	}
	put_right(out, &text, RANGE_COLUMNS);
}

/* The last part of a path tells files apart in less room. */
static candor_str short_name(candor_str name, candor_eval_by by)
{
	size_t at = name.size;

	if (by != CANDOR_EVAL_BY_FILE)
		return name;
	while (at && name.data[at - 1] != '/')
		at--;
	return (candor_str){ name.data + at, name.size - at };
}

static void table_line(const struct target *target, const struct eval_report *report)
{
	candor_buffer *out = target->page.out;

	put_count_right(out, (double)report->rows, COUNT_COLUMNS);
	put_count_right(out, report->metrics.positives, COUNT_COLUMNS);
	for (size_t i = 0; i < TABLE_COLUMNS; i++) {
		candor_buffer text = { 0 };

		put_figure(&text, table[i].figure, report->metrics.figure[table[i].figure]);
		put_right(out, &text, table[i].columns);
		if (table[i].figure == FIGURE_AUC)
			put_range(out, &report->intervals[FIGURE_AUC]);
	}
	put_text(out, "  ");
	if (report->pooled)
		put_painted(&target->page, PAINT_BOLD, "pooled");
	else if (report->name.size)
		safe_fit(out, short_name(report->name, target->eval->options.by), NAME_COLUMNS);
	else
		put_painted(&target->page, PAINT_DIM, "(none)");
	put_byte(out, '\n');
}

/* ---- All rows ---- */

static void figure_title(candor_buffer *out, const struct target *target, enum figure figure,
			 const struct metrics *metrics)
{
	double threshold = figure == FIGURE_F1        ? target->eval->options.threshold
			   : figure == FIGURE_BEST_F1 ? metrics->best_threshold
						      : NAN;

	put_text(out, eval_figure_title(figure));
	if (isnan(threshold))
		return;
	put_text(out, ", from ");
	put_fixed(out, put_scale(threshold, 2), 2);
}

/* "area under the ROC curve        0.912   0.901 to 0.923" */
static void figure_line(const struct target *target, const struct eval_report *report,
			enum figure figure)
{
	const struct interval *interval = &report->intervals[figure];
	candor_buffer *out = target->page.out, title = { 0 }, text = { 0 };

	figure_title(&title, target, figure, &report->metrics);
	put_text(out, "  ");
	put_data(out, title.data, title.size);
	put_fill(out, ' ', title.size < TITLE_COLUMNS ? TITLE_COLUMNS - title.size : 1);
	out->failed |= title.failed;
	candor_buffer_free(&title);
	put_figure(&text, figure, report->metrics.figure[figure]);
	put_right(out, &text, FIGURE_COLUMNS);
	if (!isnan(interval->low)) {
		put_text(out, "   ");
		put_figure(out, figure, interval->low);
		put_text(out, " to ");
		put_figure(out, figure, interval->high);
	}
	put_byte(out, '\n');
}

static void headline(const struct target *target, const struct eval_report *report)
{
	candor_buffer *out = target->page.out;
	double positives = report->metrics.positives;

	put_title(&target->page, "Pooled");
	put_text(out, "  ");
	put_grouped(out, report->rows);
	put_text(out, report->rows == 1 ? " labelled row of " : " labelled rows of ");
	put_grouped(out, report->groups);
	put_text(out, report->groups == 1 ? " group, " : " groups, ");
	put_grouped(out, (uint64_t)positives);
	put_text(out, " positive; ");
	put_grouped(out, target->eval->unlabelled);
	put_text(out, " unlabelled; ranked by ");
	put_text(out, target->eval->options.rank == CANDOR_EVAL_RANK_POSITION ? "-position\n"
									      : "commercial\n");
	if (!target->eval->options.resamples)
		return;
	put_fill(out, ' ', 2 + TITLE_COLUMNS + FIGURE_COLUMNS);
	put_painted(&target->page, PAINT_DIM, "   90 % interval");
	put_byte(out, '\n');
}

static void calibration(const struct page *page, const struct metrics *metrics)
{
	candor_buffer *out = page->out;

	put_title(page, "Calibration");
	put_text(out, "  probability      rows     mean  positive\n");
	for (unsigned i = 0; i < METRICS_BINS; i++) {
		const struct calibration_bin *bin = &metrics->bins[i];
		candor_buffer mean = { 0 }, positive = { 0 };

		if (!(bin->rows > 0))
			continue;
		put_text(out, "  ");
		put_fixed(out, i, 1);
		put_text(out, " to ");
		put_fixed(out, i + 1, 1);
		put_count_right(out, bin->rows, COUNT_COLUMNS + 3);
		put_fixed(&mean, put_scale(bin->probability / bin->rows, 3), 3);
		put_right(out, &mean, COUNT_COLUMNS + 1);
		put_fixed(&positive, put_scale(bin->positives / bin->rows, 3), 3);
		put_right(out, &positive, COUNT_COLUMNS + 2);
		put_byte(out, '\n');
	}
}

/* ---- The worst posts ---- */

static void put_clipped(candor_buffer *out, const char *data, const struct worst_text *text,
			unsigned columns)
{
	safe_fit(out, (candor_str){ data, text->size }, columns);
	if (text->cut)
		put_text(out, "…");
}

/* "  0.818  b17  posts.jsonl:17  brand, undisclosed" */
static void post_head(const struct page *page, const struct worst_post *post)
{
	candor_buffer *out = page->out, score = { 0 };

	put_fixed(&score, put_scale(post->score, 3), 3);
	put_right(out, &score, POST_INDENT);
	put_text(out, "  ");
	if (post->id.size) {
		put_clipped(out, post->id_data, &post->id, 40);
		put_text(out, "  ");
	}
	paint(page, PAINT_DIM);
	put_clipped(out, post->file_data, &post->file, 256);
	put_byte(out, ':');
	put_count(out, post->line);
	paint(page, PAINT_OFF);
	put_text(out, "  ");
	put_text(out, candor_verdict_name(post->verdict));
	for (unsigned i = 0; i < CANDOR_FLAG_COUNT; i++) {
		if (!(post->flags & 1u << i))
			continue;
		put_text(out, ", ");
		put_text(out, candor_flag_name(i));
	}
	put_byte(out, '\n');
}

static void excerpt(const struct page *page, const struct worst_post *post)
{
	candor_str text = { post->excerpt_data, post->excerpt.size };
	struct safe_cursor cursor = { 0 };
	struct safe_glyph glyph;
	struct wrap wrap;

	put_fill(page->out, ' ', POST_INDENT + 2);
	wrap_begin(&wrap, page->out, POST_INDENT + 2, page->width);
	if (post->cut_before)
		wrap_sign(&wrap, "…", 1, '[');
	while (safe_next(text, &cursor, &glyph))
		wrap_glyph(&wrap, &glyph);
	if (post->excerpt.cut)
		wrap_sign(&wrap, "…", 1, ']');
	put_byte(page->out, '\n');
}

static void addend(const struct page *page, const struct worst_addend *addend)
{
	candor_buffer *out = page->out, text = { 0 };
	int64_t thousandths = put_scale(addend->applied, 3);

	if (thousandths > 0)
		put_byte(&text, '+');
	put_fixed(&text, thousandths, 3);
	put_fill(out, ' ', POST_INDENT + 2);
	paint(page, addend->applied < 0 ? PAINT_BRAND : PAINT_CONSUMER);
	put_right(out, &text, FIGURE_COLUMNS);
	paint(page, PAINT_OFF);
	put_text(out, "  ");
	put_text(out, addend->id);
	if (addend->quote.size) {
		put_text(out, "  \"");
		put_clipped(out, addend->quote_data, &addend->quote, 40);
		put_byte(out, '"');
	}
	put_byte(out, '\n');
}

static void worst(const struct page *page, const char *title, const struct worst *worst)
{
	if (worst->count)
		put_title(page, title);
	for (size_t i = 0; i < worst->count; i++) {
		const struct worst_post *post = &worst->posts[i];

		post_head(page, post);
		excerpt(page, post);
		for (unsigned k = 0; k < post->addend_count; k++)
			addend(page, &post->addends[k]);
	}
}

/* ---- The whole ---- */

static void report_text(void *data, const struct eval_report *report)
{
	const struct target *target = data;

	table_line(target, report);
	if (!report->pooled)
		return;
	headline(target, report);
	for (enum figure f = 0; f < FIGURE_COUNT; f++)
		figure_line(target, report, f);
	calibration(&target->page, &report->metrics);
	worst(&target->page, "Worst misses", &target->eval->misses);
	worst(&target->page, "Worst false alarms", &target->eval->alarms);
}

void candor_eval_text(candor_eval *eval, const candor_style *style, candor_buffer *out)
{
	struct target target = { eval, page_of(style, out) };

	table_head(&target.page, eval->options.by);
	if (eval_each(eval, report_text, &target))
		out->failed = 1;
}
