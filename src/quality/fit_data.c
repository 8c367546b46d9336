/* From labelled results to what is fitted: each row as terms of parameters. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/err.h"
#include "quality/fit_build.h"
#include "score/model.h"

/* ---- Cases ---- */

static int term_before(const struct fit_term *a, const struct fit_term *b)
{
	return a->category != b->category ? a->category < b->category : a->weight < b->weight;
}

/* Whether a term keeps the floor of style away; by the authored weight, as all guards. */
static int is_beyond_style(const struct fit_data *data, const struct fit_term *term)
{
	const struct category *category = &data->ruleset->categories[term->category];

	return category->axis == CANDOR_BRAND && !category->style &&
	       data->parameters[term->weight].authored > 0;
}

/* Puts a finding among the `count` terms of its case, which are in order; findings of one rule
 * make one term. Returns how many terms there are then. */
static unsigned add_term(struct fit_term *terms, unsigned count, const struct fit_term *added)
{
	unsigned at = count;

	while (at > 0 && term_before(added, &terms[at - 1]))
		at--;
	if (at > 0 && terms[at - 1].weight == added->weight) {
		terms[at - 1].factor += added->factor;
		return count;
	}
	memmove(&terms[at + 1], &terms[at], (count - at) * sizeof(*terms));
	terms[at] = *added;
	return count + 1;
}

static void add_findings(struct fit_builder *builder, struct fit_case *item,
			 const struct fit_finding *findings, size_t count)
{
	struct fit_term *terms = &builder->data->terms[builder->term_count];

	item->terms = terms;
	for (size_t i = 0; i < count; i++) {
		const struct rule *rule = findings[i].rule;
		size_t index = fit_rule_index(builder, rule);

		if (builder->weight[index] != FIT_NONE && findings[i].factor > 0)
			item->term_count =
				add_term(terms, item->term_count,
					 &(struct fit_term){
						 builder->weight[index],
						 builder->coefficient[index], rule->category,
						 builder->common[index], findings[i].factor });
	}
	for (unsigned i = 0; i < item->term_count; i++)
		if (is_beyond_style(builder->data, &terms[i]))
			item->style = 0;
	builder->term_count += item->term_count;
}

/* Ceilings and floors follow from the rest; of composites it is the parameters that count. */
static void add_adjustments(struct fit_builder *builder, struct fit_case *item,
			    const candor_adjustment *adjustments, size_t count)
{
	struct fit_held *held = &builder->data->held[builder->held_count];

	item->held = held;
	for (size_t i = 0; i < count; i++) {
		const struct rule *rule = fit_composite(builder, &adjustments[i]);

		if (rule)
			held[item->held_count++] = (struct fit_held){
				builder->weight[fit_rule_index(builder, rule)],
				builder->coefficient[fit_rule_index(builder, rule)],
				(double)rule->public.axis,
			};
		else if (strncmp(adjustments[i].id, "ceiling.", 8) &&
			 strncmp(adjustments[i].id, "floor.", 6))
			item->position += adjustments[i].applied;
	}
	builder->held_count += item->held_count;
}

static double ceiling_of(unsigned disclosure)
{
	switch (disclosure) {
	case CANDOR_DISCLOSURE_CLEAR:
		return 2 * atanh(MODEL_CEILING_CLEAR);
	case CANDOR_DISCLOSURE_GIFTED:
		return 2 * atanh(MODEL_CEILING_GIFTED);
	default:
		return INFINITY;
	}
}

/* Counts the parameters a case has part in; a category once. */
static void count_hits(struct fit_data *data, const struct fit_case *item)
{
	for (unsigned i = 0; i < item->term_count; i++) {
		const struct fit_term *term = &item->terms[i];

		data->parameters[term->weight].hits[item->label]++;
		data->parameters[term->commercial].hits[item->label]++;
		if (i == 0 || term[-1].category != term->category)
			data->parameters[data->category[term->category]].hits[item->label]++;
	}
	for (unsigned i = 0; i < item->held_count; i++) {
		data->parameters[item->held[i].weight].hits[item->label]++;
		data->parameters[item->held[i].coefficient].hits[item->label]++;
	}
}

static int add_cases(struct fit_builder *builder)
{
	struct fit_data *data = builder->data;
	const struct fit_rows *rows = builder->rows;
	const struct fit_finding *finding = rows->findings;
	const candor_adjustment *adjustment = rows->adjustments;

	data->cases = mem_zero(rows->count + 1, sizeof(*data->cases));
	data->terms = mem_zero(rows->finding_count + 1, sizeof(*data->terms));
	data->held = mem_zero(rows->adjustment_count + 1, sizeof(*data->held));
	if (!data->cases || !data->terms || !data->held)
		return CANDOR_ENOMEM;
	for (size_t i = 0; i < rows->count; i++) {
		const struct fit_row *row = &rows->items[i];
		struct fit_case *item = &data->cases[data->case_count++];

		item->set = row->set;
		item->group = row->group;
		item->label = row->label != 0;
		item->admitted = row->admitted != 0;
		item->style = 1;
		item->ceiling = ceiling_of(row->disclosure);
		add_findings(builder, item, finding, row->findings);
		add_adjustments(builder, item, adjustment, row->adjustments);
		count_hits(data, item);
		finding += row->findings;
		adjustment += row->adjustments;
	}
	return CANDOR_OK;
}

/* ---- Order ---- */

static int compare(double a, double b)
{
	return (a > b) - (a < b);
}

static int compare_terms(const struct fit_case *a, const struct fit_case *b)
{
	for (unsigned i = 0; i < a->term_count && i < b->term_count; i++) {
		int order = compare(a->terms[i].weight, b->terms[i].weight);

		if (!order)
			order = compare(a->terms[i].factor, b->terms[i].factor);
		if (order)
			return order;
	}
	return compare(a->term_count, b->term_count);
}

static int compare_held(const struct fit_case *a, const struct fit_case *b)
{
	for (unsigned i = 0; i < a->held_count && i < b->held_count; i++)
		if (a->held[i].weight != b->held[i].weight)
			return compare(a->held[i].weight, b->held[i].weight);
	return compare(a->held_count, b->held_count);
}

/* Cases that are equal by this are equal in all that counts, so that every sum over cases is
 * the same however the rows came. */
static int compare_cases(const void *left, const void *right)
{
	const struct fit_case *a = left, *b = right;

	if (a->set != b->set)
		return a->set < b->set ? -1 : 1;
	if (a->group != b->group)
		return a->group < b->group ? -1 : 1;
	if (a->label != b->label)
		return a->label < b->label ? -1 : 1;
	if (compare_terms(a, b))
		return compare_terms(a, b);
	if (compare_held(a, b))
		return compare_held(a, b);
	if (a->admitted != b->admitted)
		return a->admitted < b->admitted ? -1 : 1;
	return a->ceiling != b->ceiling ? compare(a->ceiling, b->ceiling)
					: compare(a->position, b->position);
}

static void sort_cases(struct fit_data *data)
{
	if (data->case_count)
		qsort(data->cases, data->case_count, sizeof(*data->cases), compare_cases);
	for (size_t i = 0; i < data->set_count; i++)
		data->sets[i].count = data->sets[i].positives = 0;
	for (size_t i = 0; i < data->case_count; i++) {
		struct fit_set *set = &data->sets[data->cases[i].set];

		if (!set->count++)
			set->first = i;
		set->positives += data->cases[i].label;
	}
}

/* ---- All of it ---- */

int fit_data_build(struct fit_data *data, const struct fit_rows *rows, candor_err *err)
{
	size_t rules = data->ruleset->rule_count;
	struct fit_builder builder = { .data = data, .rows = rows };
	int status = CANDOR_ENOMEM;

	builder.weight = mem_alloc((rules + 1) * sizeof(*builder.weight));
	builder.coefficient = mem_alloc((rules + 1) * sizeof(*builder.coefficient));
	builder.common = mem_zero(rules + 1, sizeof(*builder.common));
	builder.commons = mem_zero(rules + 1, sizeof(*builder.commons));
	if (!builder.weight || !builder.coefficient || !builder.common || !builder.commons)
		goto done;
	for (size_t i = 0; i < rules; i++)
		builder.weight[i] = builder.coefficient[i] = FIT_NONE;
	status = fit_mark_rules(&builder, err);
	if (!status)
		status = fit_add_parameters(&builder);
	if (!status)
		status = add_cases(&builder);
	if (!status)
		sort_cases(data);
done:
	mem_free(builder.weight);
	mem_free(builder.coefficient);
	mem_free(builder.common);
	mem_free(builder.commons);
	return status == CANDOR_ENOMEM ? err_memory(err) : status;
}

void fit_data_free(struct fit_data *data)
{
	mem_free(data->cases);
	mem_free(data->terms);
	mem_free(data->held);
	mem_free(data->parameters);
	mem_free(data->common);
	*data = (struct fit_data){ 0 };
}
