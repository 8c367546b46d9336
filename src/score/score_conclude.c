/* What a result says when all is summed up: disclosure, commercial probability, verdict. */
#include <math.h>

#include "score/model.h"
#include "score/tally.h"

/* ---- Disclosure ---- */

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

void score_disclosure(struct tally *tally)
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

/* ---- Commercial probability ---- */

double score_probability(double logit)
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

/* ---- Verdict ---- */

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

void score_conclude(struct tally *tally)
{
	candor_result *result = tally->result;
	candor_model model = tally->input->ruleset->model;

	result->position = tanh(result->logit / 2);
	result->confidence = -expm1(-result->evidence / MODEL_CONFIDENCE_SCALE);
	result->admitted = result->disclosure == CANDOR_DISCLOSURE_CLEAR ||
			   result->disclosure == CANDOR_DISCLOSURE_GIFTED;
	result->commercial_logit = model.bias + model.scale * commercial_sum(tally);
	result->commercial =
		fmax(score_probability(result->commercial_logit), admitted_commerce(result));
	result->verdict = result->evidence < MODEL_MIN_EVIDENCE
				  ? CANDOR_VERDICT_INSUFFICIENT
				  : score_verdict(result->position);
	if (result->disclosure == CANDOR_DISCLOSURE_CONTRADICTORY)
		result->flags |= CANDOR_FLAG_CONTRADICTORY;
	if (score_is_undisclosed(result->disclosure, result->commercial))
		result->flags |= CANDOR_FLAG_UNDISCLOSED;
}
