#include "author/rating.h"

#include <math.h>
#include <stdlib.h>

#include "author/model.h"

/* Platform, then script: authors of one stratum lie together. */
static int compare_strata(const struct draft *a, const struct draft *b)
{
	if (a->platform != b->platform)
		return a->platform < b->platform ? -1 : 1;
	return a->is_han - b->is_han;
}

/* Sums must not depend on the order of input: any fixed order will do. */
static int compare_drafts(const void *a, const void *b)
{
	const struct draft *left = a, *right = b;
	uint64_t x = left->identity, y = right->identity;
	int order = compare_strata(left, right);

	return order ? order : (x > y) - (x < y);
}

static struct prior prior_between(const struct drafts *drafts, size_t first, size_t last,
				  struct prior fallback)
{
	for (size_t i = first; i < last; i++)
		drafts->credits[i - first] = drafts->items[i].credit;
	return prior_estimate(drafts->credits, last - first, fallback);
}

static candor_stage stage_of(const candor_author *card)
{
	if (card->tier >= CANDOR_TIER_MACRO)
		return CANDOR_STAGE_BIG_KOL;
	switch (card->kind) {
	case CANDOR_CLASS_CONSUMER:
		return CANDOR_STAGE_CONSUMER;
	case CANDOR_CLASS_KOC:
		return CANDOR_STAGE_KOC;
	case CANDOR_CLASS_KOL:
	case CANDOR_CLASS_PLACEMENT:
		return CANDOR_STAGE_SMALL_KOL;
	default:
		return CANDOR_STAGE_UNKNOWN;
	}
}

/* docs/authors.md, "Badge". A comparison with an unknown figure is false. */
static int is_credible_koc(const struct draft *draft)
{
	const candor_author *card = draft->card;

	return card->kind == CANDOR_CLASS_KOC && !draft->contradicts &&
	       card->credibility.low >= MODEL_BADGE_CREDIBILITY &&
	       card->effective_posts >= MODEL_BADGE_POSTS &&
	       !(card->disclosure_rate.high < MODEL_BADGE_DISCLOSURE);
}

static void rate(struct draft *draft, struct prior prior)
{
	candor_author *card = draft->card;

	card->effective_posts = draft->credit.posts;
	card->credibility =
		posterior(prior_shift(prior, -MODEL_COMMERCE_CREDIBILITY * draft->commerce),
			  draft->credit);
	if (card->kind == CANDOR_CLASS_KOT)
		card->credibility = (candor_estimate){ NAN, NAN, NAN };
	draft->low = card->credibility.low;
	card->stage = stage_of(card);
	if (is_credible_koc(draft))
		card->flags |= CANDOR_AUTHOR_CREDIBLE_KOC;
}

void rate_all(struct drafts *drafts)
{
	struct prior all;

	if (drafts->count)
		qsort(drafts->items, drafts->count, sizeof(*drafts->items), compare_drafts);
	all = prior_between(drafts, 0, drafts->count, prior_fallback);
	for (size_t first = 0, last; first < drafts->count; first = last) {
		struct prior prior;

		for (last = first + 1; last < drafts->count; last++)
			if (compare_strata(&drafts->items[first], &drafts->items[last]))
				break;
		prior = prior_between(drafts, first, last, all);
		for (size_t i = first; i < last; i++)
			rate(&drafts->items[i], prior);
	}
}
