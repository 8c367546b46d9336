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

static unsigned category_traits(const struct category *category)
{
	unsigned traits = 0;

	if (category->discloses != CANDOR_DISCLOSURE_NONE)
		traits |= TRAIT_DISCLOSES;
	if (category->discloses == CANDOR_DISCLOSURE_CLEAR)
		traits |= TRAIT_CLEAR;
	if (is_commerce(category))
		traits |= TRAIT_COMMERCE;
	if (category->axis == CANDOR_BRAND)
		traits |= TRAIT_BRAND;
	if (category->talk)
		traits |= TRAIT_TALK;
	if (!category->keep_negated)
		traits |= TRAIT_NEGATED;
	return traits;
}

static unsigned traits_of(const struct rule *rule, const struct category *category)
{
	unsigned traits = category_traits(category);

	if (rule->pattern_count && !rule->is_idle)
		traits |= TRAIT_WORDED;
	/* Counting rules know about length themselves. */
	if (rule->pattern_count && category->density)
		traits |= TRAIT_DENSE;
	if (rule->imitable)
		traits |= TRAIT_IMITABLE;
	if (is_lived(rule, category))
		traits |= TRAIT_LIVED;
	if (rule->raw)
		traits |= TRAIT_RAW;
	return traits;
}

/* ---- Exceptions ---- */

static uint64_t byte_set(candor_str text)
{
	uint64_t set = 0;

	for (size_t i = 0; i < text.size; i++)
		set |= byte_bit(text.data[i]);
	return set;
}

static int copy_excepts(const struct excepts **out, const struct line_value *values,
			struct arena *arena)
{
	struct excepts *excepts;
	size_t count = 0;

	for (const struct line_value *v = values; v; v = v->next)
		count++;
	*out = NULL;
	if (!count)
		return CANDOR_OK;
	excepts = arena_alloc(arena, sizeof(*excepts) + count * sizeof(*excepts->items));
	if (!excepts)
		return CANDOR_ENOMEM;
	excepts->count = 0;
	for (const struct line_value *v = values; v; v = v->next)
		excepts->items[excepts->count++] =
			(struct except){ v->value, byte_set(v->value) };
	*out = excepts;
	return CANDOR_OK;
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

static int write_brief(struct candor_ruleset *ruleset, size_t index)
{
	const struct rule *rule = &ruleset->rules[index];
	struct brief *brief = &ruleset->briefs[index];

	brief->weight = rule->public.weight;
	brief->commercial = rule->public.commercial;
	brief->authored = rule->public.authored;
	brief->begins = rule->is_idle ? 0 : begins_of(ruleset, index);
	brief->traits = (uint16_t)traits_of(rule, &ruleset->categories[rule->category]);
	brief->category = (uint8_t)rule->category;
	brief->max_hits = (uint8_t)rule->max_hits;
	return copy_excepts(&brief->excepts, rule->excepts, &ruleset->arena);
}

int ruleset_brief(struct candor_ruleset *ruleset)
{
	ruleset->owners = mem_zero(ruleset->pattern_count + 1, sizeof(*ruleset->owners));
	ruleset->briefs = mem_zero(ruleset->rule_count + 1, sizeof(*ruleset->briefs));
	if (!ruleset->owners || !ruleset->briefs)
		return CANDOR_ENOMEM;
	for (size_t i = 0; i < ruleset->pattern_count; i++)
		ruleset->owners[i] = ruleset->patterns[i].rule;
	for (size_t i = 0; i < ruleset->rule_count; i++)
		if (!ruleset->rules[i].public.is_composite && write_brief(ruleset, i))
			return CANDOR_ENOMEM;
	for (size_t i = 0; i < ruleset->rule_count; i++)
		ruleset->briefs[ruleset->by_id[i]].place = (uint32_t)i;
	return CANDOR_OK;
}
