#include "score/score.h"

#include <math.h>
#include <string.h>

#include "score/model.h"
#include "score/tally.h"

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
	if (!tally_has(tally, category))
		tally->sums[category] = (struct sums){ 0 };
	tally->is_hit[category / 64] |= (uint64_t)1 << category % 64;
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

static void list_categories(struct tally *tally)
{
	tally->category_count = 0;
	for (unsigned word = 0; word < LIMIT_CATEGORIES / 64; word++)
		for (uint64_t left = tally->is_hit[word]; left; left &= left - 1)
			tally->categories[tally->category_count++] =
				(uint8_t)(64 * word + (unsigned)__builtin_ctzll(left));
}

/* Repeating "amazing" twenty times is not twenty facts. */
static double saturation(double weight, double cap)
{
	return weight > 0 && cap > 0 ? cap * -expm1(-weight / cap) : 0;
}

static void saturate(struct tally *tally)
{
	const struct category *categories = tally->input->ruleset->categories;

	for (unsigned i = 0; i < tally->category_count; i++) {
		const struct category *category = &categories[tally->categories[i]];
		struct sums *sums = &tally->sums[tally->categories[i]];
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
	tally.begun = 0;
	memset(tally.is_hit, 0, sizeof(tally.is_hit));
	tally.traits = tally.context = tally.fields = 0;
	tally.inimitable = 0;
	if (make_room(&tally, arena))
		return CANDOR_ENOMEM;
	survey_hits(&tally);
	order_findings(&tally);
	for (size_t i = 0; i < result->finding_count; i++)
		add_finding(&tally, i);
	list_categories(&tally);
	saturate(&tally);
	apply_findings(&tally);
	score_disclosure(&tally);
	score_adjust(&tally);
	score_conclude(&tally);
	return CANDOR_OK;
}

void score_nothing(candor_result *result, const struct candor_ruleset *ruleset)
{
	*result = (candor_result){
		.commercial = score_probability(ruleset->model.bias),
		.commercial_logit = ruleset->model.bias,
		.verdict = CANDOR_VERDICT_INSUFFICIENT,
	};
}
