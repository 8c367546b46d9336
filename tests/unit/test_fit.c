/* Fitting: the gradient, known weights found again, bounds, order, held-out authors, and that
 * the written lexicon scores as was told. */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "dice.h"
#include "quality/fit.h"
#include "quality/fit_solve.h"
#include "rules.h"

static const char rules_text[] =
	"Category: sale\nAxis: brand\nCap: 3\nCommercial: 1\nSummary: Sells\n\n"
	"Category: shine\nAxis: brand\nCap: 1\nCommercial: 0.5\nStyle: yes\n"
	"Summary: Praises\n\n"
	"Category: paid\nAxis: brand\nCap: 2\nCommercial: 2\nDiscloses: clear\n"
	"Summary: Tells\n\n"
	"Category: use\nAxis: consumer\nCap: 2\nCommercial: -0.5\nSummary: Uses\n\n"
	"Category: place\nAxis: neutral\nCap: 1\nSummary: Somewhere\n\n"
	"Rule: t.sale.offer\nCategory: sale\nWeight: 1\nPhrase: offer\n"
	"Summary: offer\nMatch: offer\nNo-Match: tea\nSource: test\n\n"
	"Rule: t.sale.shop\nCategory: sale\nWeight: 1\nPhrase: shop\nMax-Hits: 4\n"
	"Summary: shop\nMatch: shop\nNo-Match: tea\nSource: test\n\n"
	"Rule: t.shine.great\nCategory: shine\nWeight: 0.5\nPhrase: great\n"
	"Summary: great\nMatch: great\nNo-Match: tea\nSource: test\n\n"
	"Rule: t.shine.best\nCategory: shine\nWeight: 0.5\nPhrase: best\n"
	"Summary: best\nMatch: best\nNo-Match: tea\nSource: test\n\n"
	"Rule: t.paid.ad\nCategory: paid\nWeight: 2\nPhrase: #ad\n"
	"Summary: #ad\nMatch: #ad\nNo-Match: tea\nSource: test\n\n"
	"Rule: t.use.mine\nCategory: use\nWeight: 1\nPhrase: mine\n"
	"Summary: mine\nMatch: mine\nNo-Match: tea\nSource: test\n\n"
	"Rule: t.use.broke\nCategory: use\nWeight: 1\nPhrase: broke\n"
	"Summary: broke\nMatch: broke\nNo-Match: tea\nSource: test\n\n"
	"Rule: t.use.never\nCategory: use\nWeight: 1\nPhrase: nevermore\n"
	"Summary: nevermore\nMatch: nevermore\nNo-Match: tea\nSource: test\n\n"
	"Rule: t.place.town\nCategory: place\nWeight: 1\nPhrase: town\n"
	"Summary: town\nMatch: town\nNo-Match: tea\nSource: test\n\n"
	"Composite: t.pattern.shiny-sale\nWhen: g:sale & g:shine\nAxis: brand\nWeight: 0.7\n"
	"Commercial: 0.3\nSummary: Both\nMatch: great offer\nNo-Match: offer\nSource: test\n\n"
	"Composite: t.pattern.own-use\nWhen: g:use & !g:sale\nAxis: consumer\nWeight: 0.4\n"
	"Commercial: -0.2\nSummary: Own\nMatch: mine\nNo-Match: offer mine\nSource: test\n";

static const char *const words[] = { "offer", "shop", "great", "best", "#ad", "mine", "broke",
				     "town",  "of",   "tea",   "cup",  "and", "then" };

enum { WORDS = sizeof(words) / sizeof(words[0]), POST_BYTES = 256 };

static void is_near(double value, double wanted, double within)
{
	if (!(fabs(value - wanted) <= within))
		fail_msg("%.12g is not within %g of %.12g", value, within, wanted);
}

/* ---- A fit of invented posts ---- */

struct bench {
	candor_ruleset *ruleset;
	candor_scanner *scanner;
	candor_fit *fit;
};

static void open_bench(struct bench *bench, const candor_fit_options *options)
{
	candor_err err = { 0 };

	bench->ruleset = rules_from_text(rules_text, 0, CANDOR_ENGINE_FAST, &err);
	if (!bench->ruleset)
		fail_msg("%zu: %s", err.line, err.what);
	bench->ruleset->model = (candor_model){ -1.5, 1 };
	assert_int_equal(candor_scanner_new(&bench->scanner, bench->ruleset, NULL), CANDOR_OK);
	assert_int_equal(candor_fit_new(&bench->fit, options, NULL), CANDOR_OK);
}

static void close_bench(struct bench *bench)
{
	candor_fit_free(bench->fit);
	candor_scanner_free(bench->scanner);
	candor_ruleset_free(bench->ruleset);
}

static void add_post(struct bench *bench, candor_fit *fit, size_t set, const char *text,
		     const char *author, const char *label)
{
	const candor_result *result;
	candor_post post = post_of(text);

	post.field[CANDOR_FIELD_AUTHOR_ID] = (candor_str){ author, strlen(author) };
	post.field[CANDOR_FIELD_LABEL] = (candor_str){ label, strlen(label) };
	assert_int_equal(candor_scan(bench->scanner, &post, &result, NULL), CANDOR_OK);
	assert_int_equal(candor_fit_add(fit, set, &post, result), label[0] ? 1 : 0);
}

static void draw_text(struct dice *dice, char out[POST_BYTES])
{
	unsigned count = 1 + dice_below(dice, 7);

	out[0] = '\0';
	for (unsigned i = 0; i < count; i++) {
		strcat(out, i ? " " : "");
		strcat(out, words[dice_below(dice, WORDS)]);
	}
}

static double chance(struct dice *dice)
{
	return (dice_below(dice, 1000000) + 0.5) / 1000000;
}

/* `count` posts whose labels follow their words, by chance. */
static void add_posts(struct bench *bench, size_t set, unsigned count, unsigned seed)
{
	static const double nats[] = { 1.5, 0.7, 0.1, 0.4, 2.5, -1.2, -0.8 };
	struct dice dice = { seed };
	char text[POST_BYTES], author[16];

	for (unsigned i = 0; i < count; i++) {
		double logit = -1;

		draw_text(&dice, text);
		for (size_t k = 0; k < sizeof(nats) / sizeof(nats[0]); k++)
			logit += strstr(text, words[k]) ? nats[k] : 0;
		snprintf(author, sizeof(author), "a%u", dice_below(&dice, 40));
		add_post(bench, bench->fit, set, text, author,
			 chance(&dice) < 1 / (1 + exp(-logit)) ? "1" : "0");
	}
}

static const struct fit_parameter *parameter(const candor_fit *fit, const char *id, int weight)
{
	for (size_t i = 0; i < fit->data.parameter_count; i++)
		if (!strcmp(fit->data.parameters[i].id, id) &&
		    fit->data.parameters[i].is_weight == weight)
			return &fit->data.parameters[i];
	return NULL;
}

static double fitted(const candor_fit *fit, const char *id, int weight)
{
	const struct fit_parameter *found = parameter(fit, id, weight);

	if (!found)
		fail_msg("%s is not fitted", id);
	return found ? fit->fitted.values[found - fit->data.parameters] : NAN;
}

static void add_three_sets(struct bench *bench)
{
	assert_int_equal(candor_fit_set(bench->fit, "dir/one.jsonl", 0, NULL), 0);
	assert_int_equal(candor_fit_set(bench->fit, "two.jsonl", 0, NULL), 1);
	assert_int_equal(candor_fit_set(bench->fit, "side.jsonl", 1, NULL), 2);
	add_posts(bench, 0, 300, 1);
	add_posts(bench, 1, 150, 2);
	add_posts(bench, 2, 200, 3);
}

/* ---- The model ---- */

/* What fitting takes for the scores of the present weights is what the scorer gave. */
static void scores_are_the_scorers(void **state)
{
	static const char *const texts[] = {
		"great offer",        "offer mine",      "#ad mine broke", "#ad great",
		"shop shop shop tea", "best great tea",  "town",           "of tea and a cup",
		"mine broke then",    "\"great\" offer",
	};
	enum { COUNT = sizeof(texts) / sizeof(texts[0]) };
	struct bench bench;

	(void)state;
	for (size_t i = 0; i < COUNT; i++) {
		const candor_result *result;
		candor_post post = post_of(texts[i]);
		double values[64];
		struct fit_scores scores;

		open_bench(&bench, NULL);
		assert_int_equal(candor_fit_set(bench.fit, "x", 0, NULL), 0);
		add_post(&bench, bench.fit, 0, texts[i], "a", "1");
		bench.fit->data.ruleset = bench.ruleset;
		bench.fit->data.sets = bench.fit->sets;
		bench.fit->data.set_count = 1;
		assert_int_equal(fit_data_build(&bench.fit->data, &bench.fit->rows, NULL), 0);
		assert_true(bench.fit->data.parameter_count <= 64);
		for (size_t k = 0; k < bench.fit->data.parameter_count; k++)
			values[k] = bench.fit->data.parameters[k].present;
		scores = fit_case_scores(&bench.fit->data, bench.fit->data.cases, values);
		candor_scan(bench.scanner, &post, &result, NULL);
		is_near(scores.commercial, result->commercial_logit + 1.5, 1e-12);
		is_near(scores.position, result->logit, 1e-12);
		close_bench(&bench);
	}
}

/* A problem over the bench's posts, every set weighing differently in both channels. */
struct laid_out {
	struct fit_problem problem;
	double weights[FIT_CHANNELS][3];
	unsigned char intercepts[FIT_CHANNELS][3];
	unsigned char used[1000];
};

static void lay_out(struct laid_out *laid, candor_fit *fit)
{
	memset(laid->used, 1, sizeof(laid->used));
	laid->used[5] = 0;
	laid->problem =
		(struct fit_problem){ .data = &fit->data, .used = laid->used, .ridge = 0.01 };
	for (size_t c = 0; c < FIT_CHANNELS; c++) {
		for (size_t s = 0; s < 3; s++) {
			laid->weights[c][s] = 0.01 * (double)(1 + s + 2 * c);
			laid->intercepts[c][s] = s != 1;
		}
		laid->problem.weight[c] = laid->weights[c];
		laid->problem.intercepts[c] = laid->intercepts[c];
		laid->problem.intercept_count[c] = 2;
	}
}

static void gradient_is_the_slope(void **state)
{
	struct dice dice = { 7 };
	struct bench bench;
	struct laid_out laid;
	double x[64], gradient[64], ignored[64];

	(void)state;
	open_bench(&bench, NULL);
	add_three_sets(&bench);
	assert_int_equal(candor_fit_run(bench.fit, bench.ruleset, NULL), CANDOR_OK);
	lay_out(&laid, bench.fit);
	assert_true(fit_unknowns(&bench.fit->data) <= 64);
	for (int round = 0; round < 20; round++) {
		size_t count = fit_unknowns(&bench.fit->data);

		for (size_t i = 0; i < count; i++) {
			const struct fit_parameter *of = &bench.fit->data.parameters[i];

			x[i] = i < bench.fit->data.parameter_count
				       ? of->lower + (of->upper - of->lower) * chance(&dice) / 2
				       : 2 * chance(&dice) - 1;
		}
		fit_loss(&laid.problem, x, gradient);
		for (size_t i = 0; i < count; i++) {
			double at = x[i], step = 1e-6, up, down;

			x[i] = at + step;
			up = fit_loss(&laid.problem, x, ignored);
			x[i] = at - step;
			down = fit_loss(&laid.problem, x, ignored);
			x[i] = at;
			is_near((up - down) / (2 * step), gradient[i], 1e-6);
		}
	}
	close_bench(&bench);
}

/* ---- The solver ---- */

/* A narrow valley (Rosenbrock 1960) whose least lies at (1, 1). */
static double valley(const void *data, const double *x, double *gradient)
{
	double a = 1 - x[0], b = x[1] - x[0] * x[0];

	(void)data;
	gradient[0] = -2 * a - 400 * x[0] * b;
	gradient[1] = 200 * b;
	return a * a + 100 * b * b;
}

static void solver_finds_the_least(void **state)
{
	static const double lower[] = { -5, -5 }, upper[] = { 5, 5 }, curvature[] = { 2, 200 };
	static const double bound[] = { 0.5, 5 };
	struct solve_problem problem = {
		2, lower, upper, curvature, valley, NULL, 500, 1e-10, 0
	};
	double x[] = { -1.2, 1 };

	(void)state;
	assert_true(solve_bounded(x, &problem) > 0);
	is_near(x[0], 1, 1e-6);
	is_near(x[1], 1, 1e-6);
	/* With x[0] at most 0.5 it lies at the bound, and x[1] = x[0] squared. */
	problem.upper = bound;
	x[0] = -1.2;
	x[1] = 1;
	assert_true(solve_bounded(x, &problem) > 0);
	assert_true(x[0] == 0.5);
	is_near(x[1], 0.25, 1e-6);
}

/* ---- What is found ---- */

/* A rule alone in its category, and two that share one. */
static const struct {
	const char *text;
	double sale, use; /* nats, as the labels are drawn */
} drawn[] = {
	{ "tea", 0, 0 },
	{ "offer", 2.0, 0 },
	{ "shop", 0.5, 0 },
	{ "offer shop", 2.5, 0 },
	{ "offer mine", 2.0, 1.6 },
	{ "shop broke", 0.5, 0.4 },
	{ "shop mine broke", 0.5, 2.0 },
};

/* Labels drawn with other weights than the authored ones. No composite holds. */
static void known_weights_are_found(void **state)
{
	enum { KINDS = sizeof(drawn) / sizeof(drawn[0]) };
	const candor_fit_options options = { .ridge = 1e-5, .folds = 1 };
	struct dice dice = { 11 };
	struct bench bench;

	(void)state;
	open_bench(&bench, &options);
	assert_int_equal(candor_fit_set(bench.fit, "side", 1, NULL), 0);
	for (unsigned i = 0; i < 40000; i++) {
		unsigned kind = dice_below(&dice, KINDS);
		double brand =
			-3 * expm1(-drawn[kind].sale / 3) + 2 * expm1(-drawn[kind].use / 2);
		double logit = -0.5 + FIT_POSITION_SLOPE * brand;

		add_post(&bench, bench.fit, 0, drawn[kind].text, "a",
			 chance(&dice) < 1 / (1 + exp(-logit)) ? "1" : "0");
	}
	assert_int_equal(candor_fit_run(bench.fit, bench.ruleset, NULL), CANDOR_OK);
	is_near(fitted(bench.fit, "t.sale.offer", 1), 2.0, 0.25);
	is_near(fitted(bench.fit, "t.sale.shop", 1), 0.5, 0.1);
	is_near(fitted(bench.fit, "t.use.mine", 1), 1.6, 0.2);
	is_near(fitted(bench.fit, "t.use.broke", 1), 0.4, 0.1);
	close_bench(&bench);
}

static void bounds_and_signs_hold(void **state)
{
	const candor_fit_options options = { .ridge = 1e-6 };
	struct bench bench;
	char author[16];

	(void)state;
	open_bench(&bench, &options);
	candor_fit_set(bench.fit, "one", 0, NULL);
	for (unsigned i = 0; i < 400; i++) {
		snprintf(author, sizeof(author), "a%u", i);
		/* "shop" is always paid; "great" and "mine" tell the contrary of their axes. */
		add_post(&bench, bench.fit, 0, i % 2 ? "shop mine" : "great tea", author,
			 i % 2 ? "1" : "0");
		add_post(&bench, bench.fit, 0, "tea", author, i % 2 ? "1" : "0");
	}
	assert_int_equal(candor_fit_run(bench.fit, bench.ruleset, NULL), CANDOR_OK);
	for (size_t i = 0; i < bench.fit->data.parameter_count; i++) {
		const struct fit_parameter *of = &bench.fit->data.parameters[i];
		double value = bench.fit->fitted.values[i];

		assert_true(value >= of->lower && value <= of->upper);
		assert_true(!of->is_weight || (of->lower == 0 && of->upper == 4));
	}
	assert_true(fitted(bench.fit, "t.sale.shop", 0) > 1.5);
	assert_true(fitted(bench.fit, "t.shine.great", 0) * fitted(bench.fit, "shine", 0) <
		    0.1);
	assert_true(fitted(bench.fit, "t.use.mine", 0) * fitted(bench.fit, "use", 0) > -0.1);
	assert_true(fitted(bench.fit, "sale", 0) > 1);
	assert_true(parameter(bench.fit, "t.use.never", 1) == NULL);
	assert_true(parameter(bench.fit, "t.place.town", 1) == NULL);
	close_bench(&bench);
}

/* A set of one label holds scores down and cannot be ranked. */
static void one_label_is_enough_for_one_set(void **state)
{
	struct bench bench;
	candor_err err = { 0 };

	(void)state;
	open_bench(&bench, NULL);
	candor_fit_set(bench.fit, "one", 0, NULL);
	candor_fit_set(bench.fit, "none", 0, NULL);
	add_post(&bench, bench.fit, 1, "great tea", "a", "0");
	add_post(&bench, bench.fit, 1, "great cup", "b", "0");
	add_post(&bench, bench.fit, 1, "great cup", "b", "");
	assert_int_equal(candor_fit_run(bench.fit, bench.ruleset, &err), CANDOR_EUSAGE);
	close_bench(&bench);

	open_bench(&bench, NULL);
	candor_fit_set(bench.fit, "one", 0, NULL);
	candor_fit_set(bench.fit, "none", 0, NULL);
	add_posts(&bench, 0, 300, 5);
	for (unsigned i = 0; i < 50; i++)
		add_post(&bench, bench.fit, 1, "great tea", "n", "0");
	assert_int_equal(candor_fit_run(bench.fit, bench.ruleset, NULL), CANDOR_OK);
	assert_int_equal(candor_fit_validate(bench.fit, NULL), CANDOR_OK);
	assert_true(fitted(bench.fit, "t.shine.great", 0) < 0.5);
	assert_true(isnan(fit_set_auc(bench.fit, 1, CANDOR_FIT_FITTED)));
	assert_true(fit_set_auc(bench.fit, 0, CANDOR_FIT_FITTED) > 0.6);
	/* Without the first set there is nothing to fit to. */
	assert_true(isnan(fit_set_auc(bench.fit, 0, CANDOR_FIT_WITHOUT)));
	close_bench(&bench);
}

/* ---- Held-out rows ---- */

/* Each author has words of his own: only his own posts could teach what they mean. */
static void authors_are_held_out_together(void **state)
{
	static const char *const own[] = { "offer", "shop", "great", "best" };
	const candor_fit_options options = { .ridge = 1e-4 };
	struct bench bench;

	(void)state;
	open_bench(&bench, &options);
	candor_fit_set(bench.fit, "one", 0, NULL);
	for (unsigned i = 0; i < 200; i++) {
		char author[2] = { (char)('a' + i % 4), '\0' };

		/* Only the first two words mean payment, and nothing tells them apart. */
		add_post(&bench, bench.fit, 0, own[i % 4], author, i % 4 < 2 ? "1" : "0");
	}
	assert_int_equal(candor_fit_run(bench.fit, bench.ruleset, NULL), CANDOR_OK);
	assert_int_equal(candor_fit_validate(bench.fit, NULL), CANDOR_OK);
	assert_true(fit_set_auc(bench.fit, 0, CANDOR_FIT_FITTED) == 1);
	for (size_t i = 1; i < bench.fit->data.case_count; i++) {
		const struct fit_case *a = &bench.fit->data.cases[i - 1], *b = a + 1;

		if (a->group == b->group)
			assert_true(bench.fit->scores[CANDOR_FIT_FOLDS][i - 1] ==
				    bench.fit->scores[CANDOR_FIT_FOLDS][i]);
	}
	/* "great" was silenced by all posts, but its own fold did not know. */
	assert_true(fitted(bench.fit, "t.shine.great", 0) * fitted(bench.fit, "shine", 0) <
		    0.1);
	assert_true(fit_calibration(bench.fit, CANDOR_FIT_FOLDS) >
		    2 * fit_calibration(bench.fit, CANDOR_FIT_FITTED));
	close_bench(&bench);
}

/* ---- What is written ---- */

static void fit_in_order(struct bench *bench, candor_buffer *out, int backwards)
{
	struct dice dice = { 9 };
	char texts[200][POST_BYTES], author[16];
	candor_fit *part;

	open_bench(bench, NULL);
	assert_int_equal(candor_fit_new(&part, NULL, NULL), CANDOR_OK);
	candor_fit_set(bench->fit, "one", 0, NULL);
	candor_fit_set(bench->fit, "two", 1, NULL);
	for (unsigned i = 0; i < 200; i++)
		draw_text(&dice, texts[i]);
	for (unsigned i = 0; i < 200; i++) {
		unsigned at = backwards ? 199 - i : i;

		snprintf(author, sizeof(author), "a%u", at % 17);
		add_post(bench, i % 3 ? bench->fit : part, at % 2, texts[at], author,
			 strstr(texts[at], "offer") || at % 5 == 0 ? "1" : "0");
		if (backwards)
			assert_int_equal(candor_fit_merge(bench->fit, part), CANDOR_OK);
	}
	assert_int_equal(candor_fit_merge(bench->fit, part), CANDOR_OK);
	candor_fit_free(part);
	assert_int_equal(candor_fit_run(bench->fit, bench->ruleset, NULL), CANDOR_OK);
	assert_int_equal(candor_fit_validate(bench->fit, NULL), CANDOR_OK);
	candor_fit_lexicon(bench->fit, out);
	candor_fit_changes(bench->fit, out);
	candor_fit_figures(bench->fit, out);
	candor_fit_json(bench->fit, out);
	assert_false(out->failed);
}

static void order_of_rows_changes_nothing(void **state)
{
	candor_buffer forwards = { 0 }, backwards = { 0 };
	struct bench bench;

	(void)state;
	fit_in_order(&bench, &forwards, 0);
	close_bench(&bench);
	fit_in_order(&bench, &backwards, 1);
	close_bench(&bench);
	assert_int_equal(forwards.size, backwards.size);
	assert_memory_equal(forwards.data, backwards.data, forwards.size);
	candor_buffer_free(&forwards);
	candor_buffer_free(&backwards);
}

/* The rules with the lexicon's overrides behind them. */
static candor_ruleset *rules_with(const candor_buffer *lexicon)
{
	candor_buffer all = { 0 };
	candor_err err = { 0 };
	candor_ruleset *ruleset;

	candor_buffer_append(&all, rules_text, sizeof(rules_text) - 1);
	candor_buffer_append(&all, "\n", 1);
	candor_buffer_append(&all, lexicon->data, lexicon->size);
	candor_buffer_append(&all, "", 1);
	ruleset = rules_from_text(all.data, 0, CANDOR_ENGINE_FAST, &err);
	if (!ruleset)
		fail_msg("%zu: %s", err.line, err.what);
	candor_buffer_free(&all);
	return ruleset;
}

/* The scores under the written lexicon are those the report is about, and a fit on top of it
 * comes to the same: it starts from the authored weights. */
static void lexicon_scores_as_fitted(void **state)
{
	candor_buffer first = { 0 }, second = { 0 };
	struct bench bench, again;

	(void)state;
	open_bench(&bench, NULL);
	add_three_sets(&bench);
	assert_int_equal(candor_fit_run(bench.fit, bench.ruleset, NULL), CANDOR_OK);
	candor_fit_lexicon(bench.fit, &first);
	candor_buffer_append(&first, "", 1);
	assert_false(first.failed);
	first.size--;
	assert_non_null(strstr(first.data, "#   one.jsonl: 300 posts, "));

	open_bench(&again, NULL);
	candor_scanner_free(again.scanner);
	candor_ruleset_free(again.ruleset);
	again.ruleset = rules_with(&first);
	assert_int_equal(candor_scanner_new(&again.scanner, again.ruleset, NULL), CANDOR_OK);
	add_three_sets(&again);
	assert_int_equal(candor_fit_run(again.fit, again.ruleset, NULL), CANDOR_OK);
	for (size_t i = 0; i < bench.fit->data.case_count; i++)
		is_near(bench.fit->scores[CANDOR_FIT_FITTED][i],
			again.fit->scores[CANDOR_FIT_PRESENT][i], 1e-9);
	candor_fit_lexicon(again.fit, &second);
	assert_int_equal(first.size, second.size);
	assert_memory_equal(first.data, second.data, first.size);
	close_bench(&again);
	close_bench(&bench);
	candor_buffer_free(&first);
	candor_buffer_free(&second);
}

/* ---- Out of memory ---- */

static size_t allowed; /* allocations that still succeed */

static void *failing_resize(void *block, size_t size)
{
	return allowed && allowed-- ? realloc(block, size) : NULL;
}

/* All of a fit; what it could not do it says. */
static int fit_all(struct bench *bench)
{
	candor_fit *fit = NULL;
	candor_buffer out = { 0 };
	int status = candor_fit_new(&fit, NULL, NULL);

	if (!status && candor_fit_set(fit, "one", 0, NULL) < 0)
		status = CANDOR_ENOMEM;
	for (int i = 0; i < 24 && !status; i++) {
		const candor_result *result;
		candor_post post = post_of(i % 3 ? "great offer" : "mine broke");

		post.line = (size_t)i;
		post.field[CANDOR_FIELD_LABEL] = (candor_str){ i % 3 && i % 5 ? "1" : "0", 1 };
		status = candor_scan(bench->scanner, &post, &result, NULL);
		if (!status && candor_fit_add(fit, 0, &post, result) < 0)
			status = CANDOR_ENOMEM;
	}
	if (!status)
		status = candor_fit_run(fit, bench->ruleset, NULL);
	if (!status)
		status = candor_fit_validate(fit, NULL);
	if (!status) {
		candor_fit_lexicon(fit, &out);
		candor_fit_changes(fit, &out);
		candor_fit_json(fit, &out);
		status = out.failed ? CANDOR_ENOMEM : CANDOR_OK;
	}
	candor_buffer_free(&out);
	candor_fit_free(fit);
	return status;
}

static void survives_without_memory(void **state)
{
	struct bench bench;
	size_t needed = 0;

	(void)state;
	open_bench(&bench, NULL);
	allowed = SIZE_MAX;
	candor_set_allocator(failing_resize, free);
	assert_int_equal(fit_all(&bench), CANDOR_OK);
	for (int status = CANDOR_ENOMEM; status; needed++) {
		allowed = needed;
		status = fit_all(&bench);
		assert_true(status == CANDOR_OK || status == CANDOR_ENOMEM);
	}
	candor_set_allocator(NULL, NULL);
	assert_true(needed > 20);
	close_bench(&bench);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(scores_are_the_scorers),
		cmocka_unit_test(gradient_is_the_slope),
		cmocka_unit_test(solver_finds_the_least),
		cmocka_unit_test(known_weights_are_found),
		cmocka_unit_test(bounds_and_signs_hold),
		cmocka_unit_test(one_label_is_enough_for_one_set),
		cmocka_unit_test(authors_are_held_out_together),
		cmocka_unit_test(order_of_rows_changes_nothing),
		cmocka_unit_test(lexicon_scores_as_fitted),
		cmocka_unit_test(survives_without_memory),
	};

	return cmocka_run_group_tests_name("fit", tests, NULL, NULL);
}
