/* From labelled results to what is fitted: the parameters, and each row as terms of these. */
#include "quality/fit.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/err.h"
#include "score/model.h"

/* Beyond these a fit would say more than text can: e^4 is odds of 55 from one phrase. */
#define WEIGHT_MOST      4.0
#define COEFFICIENT_MOST 10.0
#define COMMON_MOST      5.0

/* Rules of one category and language move together at first: what a way of talking tells
 * differs more between languages than between its phrases. */
struct common {
	uint32_t category, parameter;
	candor_str language; /* what ids begin with */
};

struct builder {
	struct fit_data *data;
	const struct fit_rows *rows;
	uint32_t *weight, *coefficient; /* by rule: its parameters, or FIT_NONE */
	uint32_t *common;               /* by rule: the parameter it shares */
	struct common *commons;
	size_t common_count;
	size_t term_count, held_count; /* filled in so far */
};

/* ---- Which parameters there are ---- */

/* A weight that moves nothing cannot be fitted. */
static int is_fitted(const struct builder *builder, const struct rule *rule)
{
	const struct category *category = &builder->data->ruleset->categories[rule->category];

	return category->cap > 0 && (category->axis || category->commercial != 0);
}

static const struct rule *composite_of(const struct builder *builder,
				       const candor_adjustment *adjustment)
{
	const candor_rule *rule = candor_ruleset_find(builder->data->ruleset, adjustment->id);

	return rule && rule->is_composite ? (const struct rule *)rule : NULL;
}

static int is_ours(const struct builder *builder, const struct rule *rule)
{
	const struct candor_ruleset *ruleset = builder->data->ruleset;
	uintptr_t begin = (uintptr_t)ruleset->rules, at = (uintptr_t)rule;

	return at >= begin && at < begin + ruleset->rule_count * sizeof(*rule);
}

static size_t rule_index(const struct builder *builder, const struct rule *rule)
{
	return (size_t)(rule - builder->data->ruleset->rules);
}

/* Marks the rules that occur, by any value but FIT_NONE. */
static int mark_rules(struct builder *builder, candor_err *err)
{
	const struct fit_rows *rows = builder->rows;

	for (size_t i = 0; i < rows->count; i++)
		if (rows->items[i].set >= builder->data->set_count)
			return err_set(err, CANDOR_EUSAGE, "a row is of no set");
	for (size_t i = 0; i < rows->finding_count; i++) {
		const struct rule *rule = rows->findings[i].rule;

		if (!is_ours(builder, rule))
			return err_set(err, CANDOR_EUSAGE, "a row was scored by other rules");
		if (is_fitted(builder, rule))
			builder->weight[rule_index(builder, rule)] = 0;
	}
	for (size_t i = 0; i < rows->adjustment_count; i++) {
		const struct rule *rule = composite_of(builder, &rows->adjustments[i]);

		if (rule)
			builder->weight[rule_index(builder, rule)] = 0;
	}
	return CANDOR_OK;
}

static uint32_t add_parameter(struct builder *builder, const struct fit_parameter *parameter)
{
	struct fit_data *data = builder->data;

	data->parameters[data->parameter_count] = *parameter;
	data->common[data->parameter_count] = FIT_NONE;
	return (uint32_t)data->parameter_count++;
}

static uint32_t add_weight(struct builder *builder, const candor_rule *rule, int steady)
{
	struct fit_parameter parameter = {
		.id = rule->id,
		.is_weight = 1,
		.authored = rule->authored,
		.present = rule->weight,
		.upper = WEIGHT_MOST,
	};

	if (steady)
		parameter.lower = parameter.upper = parameter.authored;
	return add_parameter(builder, &parameter);
}

static uint32_t add_commercial(struct builder *builder, const struct rule *rule)
{
	return add_parameter(builder, &(struct fit_parameter){
					      .id = rule->public.id,
					      .authored = rule->authored_commercial,
					      .present = rule->public.commercial,
					      .upper = COEFFICIENT_MOST,
				      });
}

static candor_str language_of(const struct rule *rule)
{
	const char *dot = strchr(rule->public.id, '.');

	return (candor_str){ rule->public.id,
			     dot ? (size_t)(dot - rule->public.id) : strlen(rule->public.id) };
}

static uint32_t common_of(struct builder *builder, const struct rule *rule)
{
	candor_str language = language_of(rule);
	struct common *common = builder->commons;

	for (size_t i = 0; i < builder->common_count; i++, common++)
		if (common->category == rule->category &&
		    common->language.size == language.size &&
		    memcmp(common->language.data, language.data, language.size) == 0)
			return common->parameter;
	*common = (struct common){ rule->category, 0, language };
	common->parameter = add_parameter(builder, &(struct fit_parameter){
							   .id = rule->public.id,
							   .is_common = 1,
							   .authored = 1,
							   .present = 1,
							   .upper = COMMON_MOST,
						   });
	builder->common_count++;
	return common->parameter;
}

/* A coefficient keeps to the side of its axis; without an axis it stays as it is. */
static uint32_t add_coefficient(struct builder *builder, const struct fit_parameter *given,
				candor_axis axis)
{
	struct fit_parameter parameter = *given;

	if (axis == CANDOR_CONSUMER)
		parameter.lower = -COEFFICIENT_MOST;
	else if (axis == CANDOR_BRAND)
		parameter.upper = COEFFICIENT_MOST;
	else
		parameter.lower = parameter.upper = parameter.authored;
	return add_parameter(builder, &parameter);
}

static uint32_t add_composite(struct builder *builder, const struct rule *rule)
{
	const struct fit_parameter parameter = {
		.id = rule->public.id,
		.authored = rule->authored_commercial,
		.present = rule->public.commercial,
	};

	return add_coefficient(builder, &parameter, rule->public.axis);
}

static uint32_t add_category(struct builder *builder, const struct category *category)
{
	const struct fit_parameter parameter = {
		.id = category->name,
		.authored = category->authored,
		.present = category->commercial,
	};

	return add_coefficient(builder, &parameter, category->axis);
}

/* What a disclosure or a flaw says of the side is not for statistics to weigh; neither is what
 * the lexicon calls so. */
static int is_steady(const struct fit_data *data, const struct rule *rule)
{
	const struct category *category = &data->ruleset->categories[rule->category];

	return rule->public.is_composite || category->steady ||
	       category->discloses != CANDOR_DISCLOSURE_NONE;
}

static void add_rules(struct builder *builder)
{
	struct fit_data *data = builder->data;

	for (size_t i = 0; i < data->ruleset->rule_count; i++) {
		const struct rule *rule = &data->ruleset->rules[i];

		data->rules +=
			rule->enabled && (rule->public.is_composite || rule->public.axis);
		if (builder->weight[i] == FIT_NONE)
			continue;
		data->rules_hit++;
		builder->weight[i] = add_weight(builder, &rule->public, is_steady(data, rule));
		if (rule->public.is_composite) {
			builder->coefficient[i] = add_composite(builder, rule);
			continue;
		}
		builder->coefficient[i] = add_commercial(builder, rule);
		builder->common[i] = common_of(builder, rule);
		data->common[builder->coefficient[i]] = builder->common[i];
		data->category[rule->category] = 0;
	}
}

static int add_parameters(struct builder *builder)
{
	struct fit_data *data = builder->data;
	const struct candor_ruleset *ruleset = data->ruleset;

	data->parameters = mem_zero(3 * ruleset->rule_count + ruleset->category_count + 1,
				    sizeof(*data->parameters));
	if (!data->parameters)
		return CANDOR_ENOMEM;
	data->common = mem_alloc((3 * ruleset->rule_count + ruleset->category_count + 1) *
				 sizeof(*data->common));
	if (!data->common)
		return CANDOR_ENOMEM;
	for (size_t i = 0; i < ruleset->category_count; i++)
		data->category[i] = FIT_NONE;
	add_rules(builder);
	for (size_t i = 0; i < ruleset->category_count; i++)
		if (data->category[i] != FIT_NONE)
			data->category[i] = add_category(builder, &ruleset->categories[i]);
	return CANDOR_OK;
}

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

static void add_findings(struct builder *builder, struct fit_case *item,
			 const struct fit_finding *findings, size_t count)
{
	struct fit_term *terms = &builder->data->terms[builder->term_count];

	item->terms = terms;
	for (size_t i = 0; i < count; i++) {
		const struct rule *rule = findings[i].rule;
		size_t index = rule_index(builder, rule);

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
static void add_adjustments(struct builder *builder, struct fit_case *item,
			    const candor_adjustment *adjustments, size_t count)
{
	struct fit_held *held = &builder->data->held[builder->held_count];

	item->held = held;
	for (size_t i = 0; i < count; i++) {
		const struct rule *rule = composite_of(builder, &adjustments[i]);

		if (rule)
			held[item->held_count++] = (struct fit_held){
				builder->weight[rule_index(builder, rule)],
				builder->coefficient[rule_index(builder, rule)],
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

static int add_cases(struct builder *builder)
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

int fit_data_build(struct fit_data *data, const struct fit_rows *rows, candor_err *err)
{
	size_t rules = data->ruleset->rule_count;
	struct builder builder = { .data = data, .rows = rows };
	int status = CANDOR_ENOMEM;

	builder.weight = mem_alloc((rules + 1) * sizeof(*builder.weight));
	builder.coefficient = mem_alloc((rules + 1) * sizeof(*builder.coefficient));
	builder.common = mem_zero(rules + 1, sizeof(*builder.common));
	builder.commons = mem_zero(rules + 1, sizeof(*builder.commons));
	if (!builder.weight || !builder.coefficient || !builder.common || !builder.commons)
		goto done;
	for (size_t i = 0; i < rules; i++)
		builder.weight[i] = builder.coefficient[i] = FIT_NONE;
	status = mark_rules(&builder, err);
	if (!status)
		status = add_parameters(&builder);
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

void fit_settle(const struct fit_data *data, double *values)
{
	for (size_t i = 0; i < data->parameter_count; i++)
		if (data->common[i] != FIT_NONE)
			values[i] *= values[data->common[i]];
	for (size_t i = 0; i < data->parameter_count; i++)
		if (data->parameters[i].is_common)
			values[i] = 1;
		else if (!data->parameters[i].is_weight && values[i] > COEFFICIENT_MOST)
			values[i] = COEFFICIENT_MOST;
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
