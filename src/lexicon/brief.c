/* What scoring asks about a rule for each of its hits, decided once. */
#include "lexicon/ruleset.h"

/* ---- Traits ---- */

static int is_lived(const struct rule *rule, const struct category *category)
{
	return category->axis == CANDOR_CONSUMER &&
	       category->discloses == CANDOR_DISCLOSURE_NONE && !category->density &&
	       !rule->imitable && rule->pattern_count;
}

static int is_commerce(const struct category *category)
{
	return category->axis == CANDOR_BRAND && category->authored > 0 && !category->style;
}

static unsigned traits_of(const struct rule *rule, const struct category *category)
{
	unsigned traits = 0;

	if (rule->pattern_count)
		traits |= TRAIT_WORDED;
	/* Counting rules know about length themselves. */
	if (rule->pattern_count && category->density)
		traits |= TRAIT_DENSE;
	if (rule->imitable)
		traits |= TRAIT_IMITABLE;
	if (is_lived(rule, category))
		traits |= TRAIT_LIVED;
	if (category->discloses != CANDOR_DISCLOSURE_NONE)
		traits |= TRAIT_DISCLOSES;
	if (is_commerce(category))
		traits |= TRAIT_COMMERCE;
	return traits;
}

/* ---- Composites ---- */

/* One rule, asked whether a hit of it begins a composite. */
struct lone_hit {
	const struct candor_ruleset *ruleset;
	size_t rule;
};

static int lone_hit(const void *data, unsigned set)
{
	const struct lone_hit *lone = data;

	return lone->ruleset->sets[set].bits[lone->rule / 8] >> (lone->rule % 8) & 1;
}

static double lone_weight(const void *data, unsigned category)
{
	const struct lone_hit *lone = data;

	return lone->ruleset->rules[lone->rule].category == category;
}

static uint64_t begins_of(const struct candor_ruleset *ruleset, size_t rule)
{
	const struct lone_hit lone = { ruleset, rule };
	const struct expr_facts facts = { lone_hit, lone_weight, &lone };
	uint64_t begins = 0;

	for (size_t i = 0; i < ruleset->composite_count; i++)
		if (expr_begins(ruleset->rules[ruleset->composites[i]].when, &facts))
			begins |= composite_bit(i);
	return begins;
}

/* ---- All rules ---- */

static struct brief brief_of(const struct candor_ruleset *ruleset, size_t index)
{
	const struct rule *rule = &ruleset->rules[index];

	return (struct brief){
		.weight = rule->public.weight,
		.commercial = rule->public.commercial,
		.authored = rule->public.authored,
		.begins = begins_of(ruleset, index),
		.category = (uint8_t)rule->category,
		.traits = (uint8_t)traits_of(rule, &ruleset->categories[rule->category]),
	};
}

int ruleset_brief(struct candor_ruleset *ruleset)
{
	ruleset->briefs = mem_zero(ruleset->rule_count + 1, sizeof(*ruleset->briefs));
	if (!ruleset->briefs)
		return CANDOR_ENOMEM;
	for (size_t i = 0; i < ruleset->rule_count; i++)
		if (!ruleset->rules[i].public.is_composite)
			ruleset->briefs[i] = brief_of(ruleset, i);
	for (size_t i = 0; i < ruleset->rule_count; i++)
		ruleset->briefs[ruleset->by_id[i]].place = (uint32_t)i;
	return CANDOR_OK;
}
