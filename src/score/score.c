#include "score/score.h"

#include <math.h>
#include <string.h>

#include "score/model.h"

/* Adjustments that are no composites: the disguise and at most two guards. */
enum { OWN_ADJUSTMENTS = 4 };

/* Sums by category, and what is decided on the way. */
struct tally {
	const struct score_input *input;
	candor_result *result;
	candor_finding *findings;           /* the result's, while they are filled in */
	candor_adjustment *adjustments;     /* the same; room for all that there can be */
	double weight[LIMIT_CATEGORIES];    /* W: nats hit, before saturation */
	double commerce[LIMIT_CATEGORIES];  /* the same by the commercial weights */
	double authored[LIMIT_CATEGORIES];  /* the same by the weights of the rules' stanzas */
	double worded[LIMIT_CATEGORIES];    /* the part of W that words gave, not counts */
	double saturated[LIMIT_CATEGORIES]; /* x = cap (1 - exp(-W / cap)) */
	double traded[LIMIT_CATEGORIES];    /* the same of the commercial weights */
};

static const struct rule *rule_at(const struct tally *tally, size_t hit)
{
	return &tally->input->ruleset->rules[tally->input->hits->items[hit].rule];
}

static const struct category *category_at(const struct tally *tally, size_t hit)
{
	return &tally->input->ruleset->categories[rule_at(tally, hit)->category];
}

/* ---- Weights ---- */

/* A denial costs nothing, and everybody says "I": neither makes an experience credible. */
static int is_inimitable(const struct rule *rule, const struct category *category)
{
	return category->axis == CANDOR_CONSUMER &&
	       category->discloses == CANDOR_DISCLOSURE_NONE && !category->density &&
	       !rule->imitable && rule->pattern_count &&
	       rule->public.authored >= MODEL_TELLING_WEIGHT;
}

/* Consumer evidence that a script is unlikely to contain. */
static int has_inimitable(const struct tally *tally)
{
	for (size_t i = 0; i < tally->input->hits->count; i++)
		if (is_inimitable(rule_at(tally, i), category_at(tally, i)))
			return 1;
	return 0;
}

/* What the hit's surroundings leave of its rule's weight. */
static double hit_factor(const struct tally *tally, size_t hit, int inimitable)
{
	const struct rule *rule = rule_at(tally, hit);
	unsigned context = tally->input->hits->items[hit].context;
	double factor = tally->input->hits->items[hit].share;

	if (context & CANDOR_CONTEXT_QUOTED)
		factor *= MODEL_QUOTED;
	if (context & CANDOR_CONTEXT_TALK)
		factor *= MODEL_TALK;
	if (rule->imitable && !inimitable)
		factor *= MODEL_IMITABLE;
	/* Counting rules know about length themselves. */
	if (category_at(tally, hit)->density && rule->pattern_count &&
	    tally->input->words > MODEL_DENSITY_WORDS)
		factor *= MODEL_DENSITY_WORDS / tally->input->words;
	return factor;
}

static void add_findings(struct tally *tally)
{
	int inimitable = has_inimitable(tally);

	for (size_t i = 0; i < tally->result->finding_count; i++) {
		const struct hit *hit = &tally->input->hits->items[i];
		const struct rule *rule = rule_at(tally, i);
		candor_str value = tally->input->post->field[hit->field];
		double factor = hit_factor(tally, i, inimitable);

		tally->findings[i] = (candor_finding){
			.rule = &rule->public,
			.field = hit->field,
			.start = hit->start,
			.end = hit->end,
			.text = { value.data + hit->start, hit->end - hit->start },
			.context = hit->context,
			.count = hit->count,
			.factor = factor,
			.weight = rule->public.weight * factor,
		};
		tally->weight[rule->category] += rule->public.weight * factor;
		tally->commerce[rule->category] += rule->public.commercial * factor;
		tally->authored[rule->category] += rule->public.authored * factor;
		if (rule->pattern_count)
			tally->worded[rule->category] += rule->public.weight * factor;
	}
}

/* Repeating "amazing" twenty times is not twenty facts. */
static double saturation(double weight, double cap)
{
	return weight > 0 && cap > 0 ? cap * -expm1(-weight / cap) : 0;
}

static void saturate(struct tally *tally)
{
	const struct candor_ruleset *ruleset = tally->input->ruleset;

	for (size_t i = 0; i < ruleset->category_count; i++) {
		double cap = ruleset->categories[i].cap, weight = tally->weight[i];

		tally->saturated[i] = saturation(weight, cap);
		tally->traded[i] = saturation(tally->commerce[i], cap);
		/* Form alone is no evidence: everybody writes links and "I". */
		if (tally->saturated[i] > 0 && ruleset->categories[i].axis != CANDOR_NEUTRAL)
			tally->result->evidence +=
				tally->saturated[i] * tally->worded[i] / weight;
	}
}

/* Each finding gets its share of what is left of its category. */
static void apply_findings(struct tally *tally)
{
	for (size_t i = 0; i < tally->result->finding_count; i++) {
		candor_finding *finding = &tally->findings[i];
		uint32_t category = rule_at(tally, i)->category;

		if (tally->weight[category] > 0)
			finding->applied = (double)finding->rule->axis *
					   tally->saturated[category] * finding->weight /
					   tally->weight[category];
		tally->result->logit += finding->applied;
	}
}

/* ---- Adjustments ---- */

static void adjust(struct tally *tally, const candor_adjustment *adjustment)
{
	candor_result *result = tally->result;

	tally->adjustments[result->adjustment_count++] = *adjustment;
	result->logit += adjustment->applied;
}

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
	return ((const struct tally *)data)->authored[category];
}

static int has_words(const struct tally *tally)
{
	for (size_t i = 0; i < tally->input->hits->count; i++)
		if (rule_at(tally, i)->pattern_count && !rule_at(tally, i)->is_idle)
			return 1;
	return 0;
}

/* Composites weigh words against each other; counts alone, which most posts have, are none. */
static void apply_composites(struct tally *tally)
{
	const struct candor_ruleset *ruleset = tally->input->ruleset;
	const struct expr_facts facts = { fact_hit, fact_weight, tally };

	if (!has_words(tally))
		return;
	for (size_t i = 0; i < ruleset->composite_count; i++) {
		const struct rule *rule = &ruleset->rules[ruleset->composites[i]];

		if (!expr_evaluate(rule->when, &facts))
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

static int is_commerce(const struct category *category)
{
	return category->axis == CANDOR_BRAND && category->authored > 0 && !category->style;
}

static void apply_disguise(struct tally *tally)
{
	for (size_t i = 0; i < tally->result->finding_count; i++) {
		const candor_finding *finding = &tally->result->findings[i];

		if (!(finding->context & CANDOR_CONTEXT_OBFUSCATED) ||
		    finding->rule->authored < MODEL_DISCLOSING_WEIGHT ||
		    !is_commerce(category_at(tally, i)))
			continue;
		tally->result->flags |= CANDOR_FLAG_OBFUSCATED;
		adjust(tally,
		       &(candor_adjustment){ "disguise", "A commercial word was disguised",
					     -MODEL_DISGUISE, 0 });
		return;
	}
}

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
	const struct candor_ruleset *ruleset = tally->input->ruleset;

	for (size_t i = 0; i < ruleset->category_count; i++)
		if (tally->authored[i] > 0 && ruleset->categories[i].cap > 0 &&
		    ruleset->categories[i].axis == CANDOR_BRAND &&
		    !ruleset->categories[i].style)
			return 0;
	return 1;
}

/* Anybody can have a friendly profile: it may answer for another part of itself, and does not
 * speak for the post. */
static void hold_profile(struct tally *tally)
{
	double profile = 0;

	for (size_t i = 0; i < tally->result->finding_count; i++) {
		candor_field field = tally->findings[i].field;

		if (field == CANDOR_FIELD_BIO || field == CANDOR_FIELD_AUTHOR_NAME)
			profile += tally->findings[i].applied;
	}
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

/* ---- Disclosure and commercial probability ---- */

static candor_disclosure finding_discloses(const struct tally *tally, size_t i)
{
	const candor_finding *finding = &tally->result->findings[i];
	candor_disclosure state = category_at(tally, i)->discloses;

	if (finding->context & (CANDOR_CONTEXT_QUOTED | CANDOR_CONTEXT_TALK))
		return CANDOR_DISCLOSURE_NONE;
	if (state == CANDOR_DISCLOSURE_DENIED)
		return state;
	if (finding->rule->authored < MODEL_DISCLOSING_WEIGHT)
		return CANDOR_DISCLOSURE_NONE;
	if (state == CANDOR_DISCLOSURE_CLEAR && (finding->context & CANDOR_CONTEXT_HIDDEN))
		return CANDOR_DISCLOSURE_AMBIGUOUS;
	return state;
}

static void find_disclosure(struct tally *tally)
{
	int hidden = 0;

	for (size_t i = 0; i < tally->result->finding_count; i++) {
		candor_disclosure state = finding_discloses(tally, i);

		hidden |= (tally->result->findings[i].context & CANDOR_CONTEXT_HIDDEN) != 0;
		if (state > tally->result->disclosure)
			tally->result->disclosure = state;
	}
	if (hidden && tally->result->disclosure < CANDOR_DISCLOSURE_CLEAR)
		tally->result->flags |= CANDOR_FLAG_HIDDEN_DISCLOSURE;
}

static double sigmoid(double logit)
{
	return 1 / (1 + exp(-logit));
}

/* Each finding gets its share of its category's part of the commercial sum. Consumer evidence
 * makes payment less likely, unless payment is admitted. */
static double share_commerce(struct tally *tally)
{
	const struct candor_ruleset *ruleset = tally->input->ruleset;
	double sum = 0;

	for (size_t i = 0; i < tally->result->finding_count; i++) {
		candor_finding *finding = &tally->findings[i];
		uint32_t index = rule_at(tally, i)->category;
		double coefficient = ruleset->categories[index].commercial;

		if (tally->commerce[index] > 0 && (coefficient > 0 || !tally->result->admitted))
			finding->commercial = coefficient * tally->traded[index] *
					      finding->rule->commercial * finding->factor /
					      tally->commerce[index];
		sum += finding->commercial;
	}
	return sum;
}

static double commercial_sum(struct tally *tally)
{
	const candor_result *result = tally->result;
	double sum = share_commerce(tally);

	for (size_t i = 0; i < result->adjustment_count; i++)
		if (result->adjustments[i].commercial > 0 || !result->admitted)
			sum += result->adjustments[i].commercial;
	return sum;
}

static double admitted_commerce(const candor_result *result)
{
	switch (result->disclosure) {
	case CANDOR_DISCLOSURE_CLEAR:
	case CANDOR_DISCLOSURE_CONTRADICTORY:
		return MODEL_COMMERCIAL_CLEAR;
	case CANDOR_DISCLOSURE_GIFTED:
		return MODEL_COMMERCIAL_GIFTED;
	default:
		return 0;
	}
}

static double undisclosed(const candor_result *result)
{
	switch (result->disclosure) {
	case CANDOR_DISCLOSURE_NONE:
	case CANDOR_DISCLOSURE_DENIED:
	case CANDOR_DISCLOSURE_CONTRADICTORY:
		return result->commercial;
	case CANDOR_DISCLOSURE_AMBIGUOUS:
		return MODEL_UNDISCLOSED_AMBIGUOUS * result->commercial;
	default:
		return 0;
	}
}

/* A position at a limit that a guard set is not beyond it. */
static int is_beyond(double position, double limit)
{
	return position > limit + MODEL_VERDICT_SLACK;
}

static candor_verdict verdict_of(const candor_result *result)
{
	if (result->evidence < MODEL_MIN_EVIDENCE)
		return CANDOR_VERDICT_INSUFFICIENT;
	if (is_beyond(result->position, MODEL_VERDICT_STRONG))
		return CANDOR_VERDICT_CONSUMER;
	if (is_beyond(result->position, MODEL_VERDICT_LEANING))
		return CANDOR_VERDICT_LEANING_CONSUMER;
	if (is_beyond(-result->position, MODEL_VERDICT_STRONG))
		return CANDOR_VERDICT_BRAND;
	if (is_beyond(-result->position, MODEL_VERDICT_LEANING))
		return CANDOR_VERDICT_LEANING_BRAND;
	return CANDOR_VERDICT_MIXED;
}

static void conclude(struct tally *tally)
{
	candor_result *result = tally->result;
	candor_model model = tally->input->ruleset->model;

	result->position = tanh(result->logit / 2);
	result->confidence = -expm1(-result->evidence / MODEL_CONFIDENCE_SCALE);
	result->admitted = result->disclosure == CANDOR_DISCLOSURE_CLEAR ||
			   result->disclosure == CANDOR_DISCLOSURE_GIFTED;
	result->commercial_logit = model.bias + model.scale * commercial_sum(tally);
	result->commercial = fmax(sigmoid(result->commercial_logit), admitted_commerce(result));
	result->verdict = verdict_of(result);
	if (result->disclosure == CANDOR_DISCLOSURE_CONTRADICTORY)
		result->flags |= CANDOR_FLAG_CONTRADICTORY;
	if (undisclosed(result) > MODEL_UNDISCLOSED)
		result->flags |= CANDOR_FLAG_UNDISCLOSED;
}

/* ---- Order of findings ---- */

static int finding_before(const candor_finding *a, const candor_finding *b)
{
	if (a->field != b->field)
		return a->field < b->field;
	if (a->start != b->start)
		return a->start < b->start;
	return strcmp(a->rule->id, b->rule->id) < 0;
}

/* Hits come by rule; people read by place. Findings are few: insertion sort. */
static void sort_findings(candor_finding *findings, size_t count)
{
	for (size_t i = 1; i < count; i++) {
		candor_finding moved = findings[i];
		size_t k = i;

		for (; k > 0 && finding_before(&moved, &findings[k - 1]); k--)
			findings[k] = findings[k - 1];
		findings[k] = moved;
	}
}

/* Makes room for the result in `arena`. */
static int make_room(struct tally *tally, struct arena *arena)
{
	size_t hits = tally->input->hits->count;
	size_t adjustments = tally->input->ruleset->composite_count + OWN_ADJUSTMENTS;

	tally->result->finding_count = hits < LIMIT_POST_FINDINGS ? hits : LIMIT_POST_FINDINGS;
	if (hits > LIMIT_POST_FINDINGS)
		tally->result->flags |= CANDOR_FLAG_LIMIT;
	tally->findings =
		arena_alloc(arena, tally->result->finding_count * sizeof(*tally->findings));
	tally->adjustments = arena_alloc(arena, adjustments * sizeof(*tally->adjustments));
	tally->result->findings = tally->findings;
	tally->result->adjustments = tally->adjustments;
	return tally->findings && tally->adjustments ? CANDOR_OK : CANDOR_ENOMEM;
}

int score_post(candor_result *result, struct arena *arena, const struct score_input *input)
{
	size_t categories = input->ruleset->category_count;
	struct tally tally;

	tally.input = input;
	tally.result = result;
	memset(tally.weight, 0, categories * sizeof(*tally.weight));
	memset(tally.commerce, 0, categories * sizeof(*tally.commerce));
	memset(tally.authored, 0, categories * sizeof(*tally.authored));
	memset(tally.worded, 0, categories * sizeof(*tally.worded));
	*result = (candor_result){ 0 };
	if (make_room(&tally, arena))
		return CANDOR_ENOMEM;
	add_findings(&tally);
	saturate(&tally);
	apply_findings(&tally);
	find_disclosure(&tally);
	apply_composites(&tally);
	apply_disguise(&tally);
	apply_guards(&tally);
	conclude(&tally);
	sort_findings(tally.findings, result->finding_count);
	return CANDOR_OK;
}

void score_nothing(candor_result *result, const struct candor_ruleset *ruleset)
{
	*result = (candor_result){
		.commercial = sigmoid(ruleset->model.bias),
		.commercial_logit = ruleset->model.bias,
		.verdict = CANDOR_VERDICT_INSUFFICIENT,
	};
}
