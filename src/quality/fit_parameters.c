/* The parameters: numbers that fitting changes, of rules that occur and their categories. */
#include <string.h>

#include "base/err.h"
#include "quality/fit_build.h"

/* Beyond these a fit would say more than text can: e^4 is odds of 55 from one phrase. */
#define WEIGHT_MOST      4.0
#define COEFFICIENT_MOST 10.0
#define COMMON_MOST      5.0

const struct rule *fit_composite(const struct fit_builder *builder,
				 const candor_adjustment *adjustment)
{
	const candor_rule *rule = candor_ruleset_find(builder->data->ruleset, adjustment->id);

	return rule && rule->is_composite ? (const struct rule *)rule : NULL;
}

/* ---- Rules that occur ---- */

/* A weight that moves nothing cannot be fitted. */
static int is_fitted(const struct fit_builder *builder, const struct rule *rule)
{
	const struct category *category = &builder->data->ruleset->categories[rule->category];

	return category->cap > 0 && (category->axis || category->commercial != 0);
}

static int is_ours(const struct fit_builder *builder, const struct rule *rule)
{
	const struct candor_ruleset *ruleset = builder->data->ruleset;
	uintptr_t begin = (uintptr_t)ruleset->rules, at = (uintptr_t)rule;

	return at >= begin && at < begin + ruleset->rule_count * sizeof(*rule);
}

int fit_mark_rules(struct fit_builder *builder, candor_err *err)
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
			builder->weight[fit_rule_index(builder, rule)] = 0;
	}
	for (size_t i = 0; i < rows->adjustment_count; i++) {
		const struct rule *rule = fit_composite(builder, &rows->adjustments[i]);

		if (rule)
			builder->weight[fit_rule_index(builder, rule)] = 0;
	}
	return CANDOR_OK;
}

/* ---- Parameters of a rule ---- */

static uint32_t add_parameter(struct fit_builder *builder,
			      const struct fit_parameter *parameter)
{
	struct fit_data *data = builder->data;

	data->parameters[data->parameter_count] = *parameter;
	data->common[data->parameter_count] = FIT_NONE;
	return (uint32_t)data->parameter_count++;
}

static uint32_t add_weight(struct fit_builder *builder, const candor_rule *rule, int steady)
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

static uint32_t add_commercial(struct fit_builder *builder, const struct rule *rule)
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

static uint32_t common_of(struct fit_builder *builder, const struct rule *rule)
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
static uint32_t add_coefficient(struct fit_builder *builder, const struct fit_parameter *given,
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

static uint32_t add_composite(struct fit_builder *builder, const struct rule *rule)
{
	const struct fit_parameter parameter = {
		.id = rule->public.id,
		.authored = rule->authored_commercial,
		.present = rule->public.commercial,
	};

	return add_coefficient(builder, &parameter, rule->public.axis);
}

static uint32_t add_category(struct fit_builder *builder, const struct category *category)
{
	const struct fit_parameter parameter = {
		.id = category->name,
		.authored = category->authored,
		.present = category->commercial,
	};

	return add_coefficient(builder, &parameter, category->axis);
}

/* ---- Parameters of all rules ---- */

/* What a disclosure or a flaw says of the side is not for statistics to weigh; neither is what
 * the lexicon calls so. */
static int is_steady(const struct fit_data *data, const struct rule *rule)
{
	const struct category *category = &data->ruleset->categories[rule->category];

	return rule->public.is_composite || category->steady ||
	       category->discloses != CANDOR_DISCLOSURE_NONE;
}

static void add_rules(struct fit_builder *builder)
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

int fit_add_parameters(struct fit_builder *builder)
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
