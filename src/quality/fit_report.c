/* What a fit did, for people: what changed, then how well it ranks. */
#include <math.h>
#include <string.h>

#include "base/str.h"
#include "output/put.h"
#include "output/safe.h"
#include "quality/fit.h"

enum { CHANGES_SHOWN = 20, ZEROS_SHOWN = 20, NAME_COLUMNS = 28 };

static size_t digits_of(uint64_t count)
{
	size_t digits = 1;

	while (count /= 10)
		digits++;
	return digits;
}

static void put_blanks(candor_buffer *out, size_t columns, size_t used)
{
	put_fill(out, ' ', columns > used ? columns - used : 0);
}

/* Both to the right of so many columns. */
static void put_whole(candor_buffer *out, size_t count, size_t columns)
{
	put_blanks(out, columns, digits_of(count));
	put_count(out, count);
}

static void put_decimal(candor_buffer *out, double value, unsigned decimals, size_t columns)
{
	int64_t scaled = isnan(value) ? 0 : put_scale(value, decimals);
	size_t digits = digits_of((uint64_t)(scaled < 0 ? -scaled : scaled));

	if (isnan(value)) {
		put_blanks(out, columns, 1);
		put_byte(out, '-');
		return;
	}
	digits = digits > decimals ? digits : decimals + 1;
	put_blanks(out, columns, digits + 1 + (scaled < 0));
	put_fixed(out, scaled, decimals);
}

/* ---- What changed ---- */

static void put_change(candor_buffer *out, const struct fit_change *change)
{
	const struct fit_parameter *parameter = change->parameter;

	put_decimal(out, parameter->authored, 2, 10);
	put_decimal(out, change->fitted, 2, 8);
	put_whole(out, parameter->hits[1], 8);
	put_whole(out, parameter->hits[0], 8);
	put_text(out, "  ");
	put_text(out, parameter->id);
	put_text(out, parameter->is_weight ? "\n" : " (commercial)\n");
}

static int is_silenced(const struct fit_change *change)
{
	return change->parameter->is_weight && change->fitted == 0 &&
	       change->parameter->authored > 0;
}

/* By so much that it shows. */
static int has_moved(const struct fit_change *change)
{
	return fabs(change->fitted - change->parameter->authored) >= 0.005;
}

/* A rule that was silenced has its place in the other list. */
static void put_largest(candor_buffer *out, const struct fit_change *changes, size_t count)
{
	size_t shown = 0;

	put_text(out, "Largest changes, with posts labelled 1 and 0 that have them:\n"
		      "  authored  fitted       1       0\n");
	for (size_t i = 0; i < count && shown < CHANGES_SHOWN; i++) {
		if (is_silenced(&changes[i]) || !has_moved(&changes[i]))
			continue;
		put_change(out, &changes[i]);
		shown++;
	}
}

static void put_silenced(candor_buffer *out, const struct fit_change *changes, size_t count)
{
	size_t silenced = 0, shown = 0;

	for (size_t i = 0; i < count; i++)
		silenced += (size_t)is_silenced(&changes[i]);
	if (!silenced)
		return;
	put_text(out, "\nRules at 0, because they speak for the other side here: ");
	put_grouped(out, silenced);
	put_byte(out, '\n');
	for (size_t i = 0; i < count && shown < ZEROS_SHOWN; i++)
		if (is_silenced(&changes[i])) {
			put_change(out, &changes[i]);
			shown++;
		}
	if (silenced > shown) {
		put_text(out, "  and ");
		put_grouped(out, silenced - shown);
		put_text(out, " more\n");
	}
}

void candor_fit_changes(const candor_fit *fit, candor_buffer *out)
{
	size_t count;
	struct fit_change *changes = fit_changes(fit, fit_by_change, &count);

	if (!changes) {
		out->failed = 1;
		return;
	}
	put_text(out, "Fitted to ");
	put_grouped(out, fit->data.case_count);
	put_text(out, " posts: ");
	put_grouped(out, fit->data.rules_hit);
	put_text(out, " of ");
	put_grouped(out, fit->data.rules);
	put_text(out, " rules have a finding there, the others stay as authored.\n");
	if (fit->unlabelled) {
		put_text(out, "Without a label of 0 or 1, and left out: ");
		put_grouped(out, fit->unlabelled);
		put_byte(out, '\n');
	}
	put_byte(out, '\n');
	put_largest(out, changes, count);
	put_silenced(out, changes, count);
	mem_free(changes);
}

/* ---- How well it ranks ---- */

typedef double figure(const candor_fit *fit, size_t set, candor_fit_view view);

static void put_figures(candor_buffer *out, const candor_fit *fit, size_t set, figure *of)
{
	for (size_t v = 0; v < CANDOR_FIT_VIEWS; v++)
		put_decimal(out, of(fit, set, (candor_fit_view)v), 3, v ? 8 : 10);
}

static void put_set(candor_buffer *out, const candor_fit *fit, size_t set)
{
	const char *name = fit_base_name(fit->sets[set].name);
	unsigned used = safe_fit(out, str_of(name), NAME_COLUMNS);

	put_fill(out, ' ', NAME_COLUMNS - used);
	put_whole(out, fit->sets[set].count, 8);
	put_whole(out, fit->sets[set].positives, 8);
}

static void put_heading(candor_buffer *out, const char *title)
{
	put_byte(out, '\n');
	put_text(out, title);
	put_byte(out, '\n');
	put_fill(out, ' ', NAME_COLUMNS);
	put_text(out, "   posts       1   present  fitted   folds without\n");
}

static void put_table(candor_buffer *out, const candor_fit *fit, const char *title, figure *of)
{
	put_heading(out, title);
	for (size_t i = 0; i < fit->set_count; i++) {
		put_set(out, fit, i);
		put_figures(out, fit, i, of);
		put_text(out, fit->sets[i].channel == FIT_POSITION ? "  by position\n" : "\n");
	}
}

static void put_calibration(candor_buffer *out, const candor_fit *fit)
{
	put_heading(out, "Calibration error of the commercial probability");
	put_text(out, "all sets but those by position");
	put_fill(out, ' ', NAME_COLUMNS + 16 - strlen("all sets but those by position"));
	for (size_t v = 0; v < CANDOR_FIT_VIEWS; v++)
		put_decimal(out, fit_calibration(fit, (candor_fit_view)v), 3, v ? 8 : 10);
	put_byte(out, '\n');
}

void candor_fit_figures(const candor_fit *fit, candor_buffer *out)
{
	put_text(out,
		 "present: weights as they are; fitted: to these posts; folds: without the\n"
		 "posts of the author's fold; without: without the whole set.\n");
	put_table(out, fit, "Area under the ROC curve", fit_set_auc);
	put_table(out, fit, "Average precision", fit_set_precision);
	put_table(out, fit,
		  "Share of posts labelled 0 whose commercial probability is above 0.6",
		  fit_set_alarms);
	put_calibration(out, fit);
}
