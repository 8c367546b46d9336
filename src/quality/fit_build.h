/* From labelled results to what is fitted: what fit_parameters.c and fit_data.c share. */
#ifndef CANDOR_QUALITY_FIT_BUILD_H
#define CANDOR_QUALITY_FIT_BUILD_H

#include "quality/fit.h"

/* Rules of one category and language move together at first: what a way of talking tells
 * differs more between languages than between its phrases. */
struct common {
	uint32_t category, parameter;
	candor_str language; /* what ids begin with */
};

struct fit_builder {
	struct fit_data *data;
	const struct fit_rows *rows;
	uint32_t *weight, *coefficient; /* by rule: its parameters, or FIT_NONE */
	uint32_t *common;               /* by rule: the parameter it shares */
	struct common *commons;
	size_t common_count;
	size_t term_count, held_count; /* filled in so far */
};

static inline size_t fit_rule_index(const struct fit_builder *builder, const struct rule *rule)
{
	return (size_t)(rule - builder->data->ruleset->rules);
}

/* The composite that an adjustment is; NULL: it is none. */
const struct rule *fit_composite(const struct fit_builder *builder,
				 const candor_adjustment *adjustment);

/* Marks the rules that occur in the rows, by any `weight` but FIT_NONE. CANDOR_EUSAGE when the
 * rows are of other rules or of no set. */
int fit_mark_rules(struct fit_builder *builder, candor_err *err);

/* Makes the parameters of the rules that are marked, and of their categories. CANDOR_OK or
 * CANDOR_ENOMEM. */
int fit_add_parameters(struct fit_builder *builder);

#endif
