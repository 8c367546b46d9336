#include "score/score.h"

#include <math.h>
#include <string.h>

#include "score/model.h"

/* Adjustments that are no composites: the disguise and at most two guards. */
enum { OWN_ADJUSTMENTS = 4 };

/* Of one category. */
struct sums {
	double weight;   /* W: nats hit, before saturation */
	double commerce; /* the same by the commercial weights */
	double authored; /* the same by the weights of the rules' stanzas */
	double worded;   /* the part of W that words gave, not counts */
	double applied;  /* signed part of the logit: x = cap (1 - exp(-W / cap)) */
	double traded;   /* signed part of the commercial sum, by the commercial weights */
};

/* Sums by category, and what is decided on the way. */
struct tally {
	const struct score_input *input;
	candor_result *result;
	candor_finding *findings;       /* the result's, while they are filled in */
	candor_adjustment *adjustments; /* the same; room for all that there can be */
	uint64_t begun;                 /* composites, by brief.begins */
	unsigned traits;                /* of all rules hit */
	int inimitable;                 /* consumer evidence that is hard to script */
	unsigned context;               /* of all findings */
	unsigned fields;                /* of all findings, as bits */
	uint64_t categories;            /* hit, as bits; only these have sums */
	struct sums sums[LIMIT_CATEGORIES];
	uint16_t place[LIMIT_POST_FINDINGS]; /* of each hit among the findings */
};

static const struct brief *brief_at(const struct tally *tally, size_t hit)
{
	return &tally->input->ruleset->briefs[tally->input->hits->items[hit].rule];
}

static const struct category *category_at(const struct tally *tally, size_t hit)
{
	return &tally->input->ruleset->categories[brief_at(tally, hit)->category];
}

/* What became of the hit. */
static candor_finding *finding_of(const struct tally *tally, size_t hit)
{
	return &tally->findings[tally->place[hit]];
}

/* ---- Order of findings ---- */

static int is_before(const struct tally *tally, size_t hit, size_t other)
{
	const struct hit *a = &tally->input->hits->items[hit];
	const struct hit *b = &tally->input->hits->items[other];

	if (a->field != b->field)
		return a->field < b->field;
	if (a->start != b->start)
		return a->start < b->start;
	return brief_at(tally, hit)->place < brief_at(tally, other)->place;
}

/* Hits come by rule, and are added up so; people read by place. They are few: insertion sort.
 */
static void order_findings(struct tally *tally)
{
	uint16_t order[LIMIT_POST_FINDINGS];
	size_t count = tally->result->finding_count;

	for (size_t i = 0; i < count; i++) {
		size_t k = i;

		for (; k > 0 && is_before(tally, i, order[k - 1]); k--)
			order[k] = order[k - 1];
		order[k] = (uint16_t)i;
	}
	for (size_t i = 0; i < count; i++)
		tally->place[order[i]] = (uint16_t)i;
}

/* ---- Weights ---- */

/* Looks at all hits, of which findings may be the first ones. */
static void survey_hits(struct tally *tally)
{
	for (size_t i = 0; i < tally->input->hits->count; i++) {
		const struct brief *brief = brief_at(tally, i);

		tally->begun |= brief->begins;
		tally->traits |= brief->traits;
		/* A denial costs nothing, and everybody says "I": neither makes an
		 * experience credible. */
		tally->inimitable |= (brief->traits & TRAIT_LIVED) &&
				     brief->authored >= MODEL_TELLING_WEIGHT;
	}
}

/* What the hit's surroundings leave of its rule's weight. */
static double hit_factor(const struct tally *tally, const struct hit *hit,
			 const struct brief *brief)
{
	double factor = hit->share;

	if (hit->context & CANDOR_CONTEXT_QUOTED)
		factor *= MODEL_QUOTED;
	if (hit->context & CANDOR_CONTEXT_TALK)
		factor *= MODEL_TALK;
	if ((brief->traits & TRAIT_IMITABLE) && !tally->inimitable)
		factor *= MODEL_IMITABLE;
	if ((brief->traits & TRAIT_DENSE) && tally->input->words > MODEL_DENSITY_WORDS)
		factor *= MODEL_DENSITY_WORDS / tally->input->words;
	return factor;
}

/* The category's sums, which begin with its first hit. */
static struct sums *sums_of(struct tally *tally, unsigned category)
{
	uint64_t bit = (uint64_t)1 << category;

	if (!(tally->categories & bit))
		tally->sums[category] = (struct sums){ 0 };
	tally->categories |= bit;
	return &tally->sums[category];
}

static void add_finding(struct tally *tally, size_t i)
{
	const struct hit *hit = &tally->input->hits->items[i];
	const struct brief *brief = brief_at(tally, i);
	const char *value = tally->input->post->field[hit->field].data;
	candor_finding *finding = finding_of(tally, i);
	double factor = hit_factor(tally, hit, brief), weight = brief->weight * factor;
	struct sums *sums = sums_of(tally, brief->category);

	/* One by one: as a whole it would be cleared first, which takes longer. */
	finding->rule = &tally->input->ruleset->rules[hit->rule].public;
	finding->field = hit->field;
	finding->start = hit->start;
	finding->end = hit->end;
	finding->text = (candor_str){ value + hit->start, hit->end - hit->start };
	finding->context = hit->context;
	finding->count = hit->count;
	finding->factor = factor;
	finding->weight = weight;
	finding->applied = finding->commercial = 0;
	tally->context |= hit->context;
	tally->fields |= 1u << hit->field;
	sums->weight += weight;
	sums->commerce += brief->commercial * factor;
	sums->authored += brief->authored * factor;
	if (brief->traits & TRAIT_WORDED)
		sums->worded += weight;
}

/* Repeating "amazing" twenty times is not twenty facts. */
static double saturation(double weight, double cap)
{
	return weight > 0 && cap > 0 ? cap * -expm1(-weight / cap) : 0;
}

static void saturate(struct tally *tally)
{
	const struct category *categories = tally->input->ruleset->categories;

	for (uint64_t left = tally->categories; left; left &= left - 1) {
		const struct category *category = &categories[__builtin_ctzll(left)];
		struct sums *sums = &tally->sums[__builtin_ctzll(left)];
		double saturated = saturation(sums->weight, category->cap);

		sums->applied = (double)category->axis * saturated;
		if (category->commercial != 0)
			sums->traded = category->commercial *
				       saturation(sums->commerce, category->cap);
		/* Form alone is no evidence: everybody writes links and "I". */
		if (saturated > 0 && category->axis != CANDOR_NEUTRAL)
			tally->result->evidence += saturated * sums->worded / sums->weight;
	}
}

/* Each finding gets its share of what is left of its category. */
static void apply_findings(struct tally *tally)
{
	for (size_t i = 0; i < tally->result->finding_count; i++) {
		const struct sums *sums = &tally->sums[brief_at(tally, i)->category];
		candor_finding *finding = finding_of(tally, i);

		if (sums->weight > 0)
			finding->applied = sums->applied * finding->weight / sums->weight;
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
	const struct tally *tally = data;

	return tally->categories >> category & 1 ? tally->sums[category].authored : 0;
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

	for (uint64_t left = tally->categories; left; left &= left - 1) {
		const struct category *category = &categories[__builtin_ctzll(left)];

		if (tally->sums[__builtin_ctzll(left)].authored > 0 && category->cap > 0 &&
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

/* ---- Disclosure and commercial probability ---- */

static candor_disclosure hit_discloses(const struct tally *tally, size_t hit)
{
	unsigned context = tally->input->hits->items[hit].context;
	candor_disclosure state = category_at(tally, hit)->discloses;

	if (context & (CANDOR_CONTEXT_QUOTED | CANDOR_CONTEXT_TALK))
		return CANDOR_DISCLOSURE_NONE;
	if (state == CANDOR_DISCLOSURE_DENIED)
		return state;
	if (brief_at(tally, hit)->authored < MODEL_DISCLOSING_WEIGHT)
		return CANDOR_DISCLOSURE_NONE;
	if (state == CANDOR_DISCLOSURE_CLEAR && (context & CANDOR_CONTEXT_HIDDEN))
		return CANDOR_DISCLOSURE_AMBIGUOUS;
	return state;
}

static void find_disclosure(struct tally *tally)
{
	if (!(tally->traits & TRAIT_DISCLOSES))
		return;
	for (size_t i = 0; i < tally->result->finding_count; i++) {
		candor_disclosure state = hit_discloses(tally, i);

		if (state > tally->result->disclosure)
			tally->result->disclosure = state;
	}
	if ((tally->context & CANDOR_CONTEXT_HIDDEN) &&
	    tally->result->disclosure < CANDOR_DISCLOSURE_CLEAR)
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
	double sum = 0;

	for (size_t i = 0; i < tally->result->finding_count; i++) {
		const struct brief *brief = brief_at(tally, i);
		const struct sums *sums = &tally->sums[brief->category];
		candor_finding *finding = finding_of(tally, i);

		if (sums->commerce > 0 && (sums->traded > 0 || !tally->result->admitted))
			finding->commercial = sums->traded * brief->commercial *
					      finding->factor / sums->commerce;
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

int score_is_undisclosed(candor_disclosure disclosure, double commercial)
{
	switch (disclosure) {
	case CANDOR_DISCLOSURE_NONE:
	case CANDOR_DISCLOSURE_DENIED:
	case CANDOR_DISCLOSURE_CONTRADICTORY:
		return commercial > MODEL_UNDISCLOSED;
	case CANDOR_DISCLOSURE_AMBIGUOUS:
		return MODEL_UNDISCLOSED_AMBIGUOUS * commercial > MODEL_UNDISCLOSED;
	default:
		return 0;
	}
}

/* A position at a limit that a guard set is not beyond it. */
static int is_beyond(double position, double limit)
{
	return position > limit + MODEL_VERDICT_SLACK;
}

candor_verdict score_verdict(double position)
{
	if (is_beyond(position, MODEL_VERDICT_STRONG))
		return CANDOR_VERDICT_CONSUMER;
	if (is_beyond(position, MODEL_VERDICT_LEANING))
		return CANDOR_VERDICT_LEANING_CONSUMER;
	if (is_beyond(-position, MODEL_VERDICT_STRONG))
		return CANDOR_VERDICT_BRAND;
	if (is_beyond(-position, MODEL_VERDICT_LEANING))
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
	result->verdict = result->evidence < MODEL_MIN_EVIDENCE
				  ? CANDOR_VERDICT_INSUFFICIENT
				  : score_verdict(result->position);
	if (result->disclosure == CANDOR_DISCLOSURE_CONTRADICTORY)
		result->flags |= CANDOR_FLAG_CONTRADICTORY;
	if (score_is_undisclosed(result->disclosure, result->commercial))
		result->flags |= CANDOR_FLAG_UNDISCLOSED;
}

/* ---- All of it ---- */

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
	struct tally tally;

	/* Most of a tally is not used for most posts: its arrays are not cleared. */
	tally.input = input;
	tally.result = result;
	tally.begun = tally.categories = 0;
	tally.traits = tally.context = tally.fields = 0;
	tally.inimitable = 0;
	if (make_room(&tally, arena))
		return CANDOR_ENOMEM;
	survey_hits(&tally);
	order_findings(&tally);
	for (size_t i = 0; i < result->finding_count; i++)
		add_finding(&tally, i);
	saturate(&tally);
	apply_findings(&tally);
	find_disclosure(&tally);
	apply_composites(&tally);
	apply_disguise(&tally);
	apply_guards(&tally);
	conclude(&tally);
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
