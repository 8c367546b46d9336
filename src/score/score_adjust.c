/* What rules do not say one by one: composites, disguise, and what holds a position. */
#include <math.h>

#include "score/model.h"
#include "score/tally.h"

static void adjust(struct tally *tally, const candor_adjustment *adjustment)
{
	candor_result *result = tally->result;

	tally->adjustments[result->adjustment_count++] = *adjustment;
	result->logit += adjustment->applied;
}

/* ---- Composites ---- */

static int fact_hit(const void *data, unsigned set)
{
	const struct tally *tally = data;
	const unsigned char *bits = tally->input->ruleset->sets[set].bits;

	for (size_t i = 0; i < tally->input->hits->count; i++) {
		uint32_t rule = tally->input->hits->items[i].rule;

		if (bits[rule / 8] & (1u << (rule % 8)))
			return 1;
	}
	return 0;
}

static double fact_weight(const void *data, unsigned category)
{
	const struct tally *tally = data;

	return tally_has(tally, category) ? tally->sums[category].authored : 0;
}

/* Composites weigh words against each other; counts alone, which most posts have, are none. */
static void apply_composites(struct tally *tally)
{
	const struct candor_ruleset *ruleset = tally->input->ruleset;
	const struct expr_facts facts = { fact_hit, fact_weight, tally };

	if (!(tally->traits & TRAIT_WORDED) || !tally->begun)
		return;
	for (size_t i = 0; i < ruleset->composite_count; i++) {
		const struct rule *rule = &ruleset->rules[ruleset->composites[i]];

		if (!(tally->begun & composite_bit(i)) || !expr_evaluate(rule->when, &facts))
			continue;
		if (rule->discloses > tally->result->disclosure)
			tally->result->disclosure = rule->discloses;
		adjust(tally,
		       &(candor_adjustment){
			       .id = rule->public.id,
			       .summary = rule->public.summary,
			       .applied = (double)rule->public.axis * rule->public.weight,
			       .commercial = rule->public.commercial,
		       });
	}
}

/* ---- Disguise ---- */

static int is_disguised_commerce(const struct tally *tally, size_t hit)
{
	const struct brief *brief = brief_at(tally, hit);

	return (tally->input->hits->items[hit].context & CANDOR_CONTEXT_OBFUSCATED) &&
	       (brief->traits & TRAIT_COMMERCE) && brief->authored >= MODEL_DISCLOSING_WEIGHT;
}

static void apply_disguise(struct tally *tally)
{
	if (!(tally->context & CANDOR_CONTEXT_OBFUSCATED))
		return;
	for (size_t i = 0; i < tally->result->finding_count; i++) {
		if (!is_disguised_commerce(tally, i))
			continue;
		tally->result->flags |= CANDOR_FLAG_OBFUSCATED;
		adjust(tally,
		       &(candor_adjustment){ "disguise", "A commercial word was disguised",
					     -MODEL_DISGUISE, 0 });
		return;
	}
}

/* ---- Guards ---- */

static void limit_above(struct tally *tally, double position, const char *id,
			const char *summary)
{
	double excess = tally->result->logit - 2 * atanh(position);

	if (excess > 0)
		adjust(tally, &(candor_adjustment){ id, summary, -excess, 0 });
}

/* Whether anything but style speaks for the brand side, by the authored weights. */
static int is_style_only(const struct tally *tally)
{
	const struct category *categories = tally->input->ruleset->categories;

	for (unsigned i = 0; i < tally->category_count; i++) {
		const struct category *category = &categories[tally->categories[i]];

		if (tally->sums[tally->categories[i]].authored > 0 && category->cap > 0 &&
		    category->axis == CANDOR_BRAND && !category->style)
			return 0;
	}
	return 1;
}

/* Anybody can have a friendly profile: it may answer for another part of itself, and does not
 * speak for the post. */
static void hold_profile(struct tally *tally)
{
	const unsigned fields = 1u << CANDOR_FIELD_BIO | 1u << CANDOR_FIELD_AUTHOR_NAME;
	double profile = 0;

	if (!(tally->fields & fields))
		return;
	for (size_t i = 0; i < tally->result->finding_count; i++)
		if (fields & 1u << finding_of(tally, i)->field)
			profile += finding_of(tally, i)->applied;
	if (profile > 0)
		adjust(tally, &(candor_adjustment){ "ceiling.profile",
						    "A profile does not raise a position",
						    -profile, 0 });
}

static void apply_guards(struct tally *tally)
{
	double floor = 2 * atanh(MODEL_FLOOR_STYLE);

	hold_profile(tally);
	if (tally->result->disclosure == CANDOR_DISCLOSURE_CLEAR)
		limit_above(tally, MODEL_CEILING_CLEAR, "ceiling.clear",
			    "A clearly paid post does not rise above +0.2");
	if (tally->result->disclosure == CANDOR_DISCLOSURE_GIFTED)
		limit_above(tally, MODEL_CEILING_GIFTED, "ceiling.gifted",
			    "A post about a gift does not rise above +0.5");
	if (tally->result->logit < floor && is_style_only(tally))
		adjust(tally, &(candor_adjustment){ "floor.style",
						    "Style alone does not go below -0.6",
						    floor - tally->result->logit, 0 });
}

void score_adjust(struct tally *tally)
{
	apply_composites(tally);
	apply_disguise(tally);
	apply_guards(tally);
}
