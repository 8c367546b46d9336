/* From what was gathered of each author to his card, and who stands before whom. */
#include "author/conclude.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "author/class.h"
#include "author/engagement.h"
#include "author/meaning.h"
#include "author/model.h"
#include "author/peers.h"
#include "author/period.h"
#include "author/profile.h"
#include "author/social.h"
#include "author/standing.h"
#include "author/tier.h"
#include "base/err.h"
#include "base/str.h"

/* An author whose prior is not known yet. */
struct draft {
	const struct author *author;
	candor_author card;
	struct credit credit;
	double commerce; /* class_commerce */
	int is_han;
	int contradicts; /* within the latest posts */
};

struct drafts {
	struct draft *items;
	size_t count;
	struct credit *credits; /* scratch: of one stratum */
};

void conclusion_free(struct conclusion *conclusion)
{
	if (!conclusion)
		return;
	brands_free(&conclusion->brands);
	arena_free(&conclusion->arena);
	mem_free(conclusion->items);
	mem_free(conclusion);
}

/* ---- One author ---- */

static int is_mostly_han(const struct history *history)
{
	size_t han = 0;

	for (size_t i = 0; i < history->count; i++)
		han += history->posts[i].is_han;
	return 2 * han > history->count;
}

static int has_contradiction(const struct history *history)
{
	for (size_t i = 0; i < history->count; i++)
		if (history->posts[i].flags & CANDOR_FLAG_CONTRADICTORY)
			return 1;
	return 0;
}

/* Within the latest posts; without dates any of them may be late. */
static int contradicts_lately(const struct history *history)
{
	size_t first =
		history->timed > MODEL_LATEST_POSTS ? history->timed - MODEL_LATEST_POSTS : 0;

	if (!history->timed)
		return has_contradiction(history);
	for (size_t i = first; i < history->timed; i++)
		if (history->posts[history->by_time[i]].flags & CANDOR_FLAG_CONTRADICTORY)
			return 1;
	return 0;
}

static candor_quote public_quote(const struct quote *quote)
{
	const char *excerpt = quote->text + quote->id;

	return (candor_quote){
		.id = { quote->text, quote->id },
		.excerpt = { excerpt, quote->excerpt },
		.start = quote->mark,
		.end = (size_t)quote->mark + quote->words,
		.rule = quote->rule,
		.day = quote->day,
		.position = (double)quote->position,
		.commercial = (double)quote->commercial,
	};
}

static void fill_quotes(candor_author *card, const struct author *author)
{
	card->consumer_count = author->consumer.count;
	card->commercial_count = author->brand.count;
	for (unsigned i = 0; i < author->consumer.count; i++)
		card->consumer[i] = public_quote(&author->consumer.items[i]);
	for (unsigned i = 0; i < author->brand.count; i++)
		card->commercial[i] = public_quote(&author->brand.items[i]);
}

static void fill_flags(candor_author *card, const struct history *history)
{
	if (card->undisclosed_share.low > MODEL_UNDISCLOSED_SHARE)
		card->flags |= CANDOR_AUTHOR_UNDISCLOSED;
	if (has_contradiction(history))
		card->flags |= CANDOR_AUTHOR_CONTRADICTORY;
	if (card->originality < MODEL_REPETITIVE)
		card->flags |= CANDOR_AUTHOR_REPETITIVE;
	if (card->drift.high < 0)
		card->flags |= CANDOR_AUTHOR_BRANDWARD;
	if (card->drift.low > 0)
		card->flags |= CANDOR_AUTHOR_CONSUMERWARD;
	if (card->campaign_count)
		card->flags |= CANDOR_AUTHOR_CAMPAIGN;
	if (card->burstiness > MODEL_BURSTY)
		card->flags |= CANDOR_AUTHOR_BURSTS;
}

/* What one author after another is described with. */
struct study {
	const candor_authors *authors;
	const struct candor_ruleset *ruleset;
	struct arena *arena; /* of what the cards point to */
	struct meaning meaning;
	struct history_space history;
	struct facts_space facts;
};

static void fill_card(candor_author *card, const struct author *author,
		      const candor_tiers *tiers)
{
	card->id = author->id;
	card->platform = author->platform;
	card->name = (candor_str){ author->name.data, author->name.size };
	card->followers = author->followers;
	card->tier = tier_of(tiers, author->platform, author->followers);
	fill_quotes(card, author);
}

static int has_campaign(const char *const *ids, size_t count, const char *id)
{
	for (size_t i = 0; i < count; i++)
		if (ids[i] == id)
			return 1;
	return 0;
}

/* Tells each post the campaign it belongs to, and the card which these are. */
static int find_campaigns(struct history *history, candor_author *card,
			  const struct author *author, const struct study *study)
{
	const char **ids = NULL;
	size_t count = 0;

	for (size_t i = 0; i < history->count; i++) {
		const candor_campaign *campaign = campaigns_of(
			study->authors->campaigns, author->identity, history->posts[i].post);

		if (!campaign || campaign->kind != CANDOR_CAMPAIGN_PAID)
			continue;
		history->campaign[i] = campaign->strength;
		if (!ids)
			ids = arena_alloc(study->arena, history->count * sizeof(*ids));
		if (!ids)
			return CANDOR_ENOMEM;
		if (count < MODEL_CAMPAIGNS && !has_campaign(ids, count, campaign->id))
			ids[count++] = campaign->id;
	}
	card->campaigns = ids;
	card->campaign_count = count;
	return CANDOR_OK;
}

static void describe(struct draft *draft, const struct study *study,
		     const struct history *history, const struct facts *facts)
{
	candor_author *card = &draft->card;

	fill_card(card, draft->author, study->authors->options.tiers);
	profile_fill(card, history, &study->meaning, study->ruleset);
	class_points(card, facts);
	draft->commerce = class_commerce(card, facts);
	profile_fill_money(card, history, MODEL_COMMERCE_POST * draft->commerce);
	class_decide(card, facts,
		     standing_points(card, draft->author->verified, history, &study->meaning));
	fill_flags(card, history);
	engagement_fill(card, history);
	social_fill(card, history, &study->meaning);
	draft->credit = history_credit(history);
	draft->is_han = is_mostly_han(history);
	draft->contradicts = contradicts_lately(history);
}

static int study_author(struct study *study, struct draft *draft, struct author *author)
{
	struct history history;
	struct facts facts;

	if (history_make(&history, &study->history, &author->sample, author->records,
			 study->meaning.app) ||
	    facts_read(&facts, &study->facts, &history, &study->meaning))
		return CANDOR_ENOMEM;
	draft->author = author;
	if (find_campaigns(&history, &draft->card, author, study) ||
	    periods_fill(&draft->card, &history, study->arena))
		return CANDOR_ENOMEM;
	describe(draft, study, &history, &facts);
	return CANDOR_OK;
}

static int study_all(struct drafts *drafts, struct arena *arena, candor_authors *authors,
		     const struct candor_ruleset *ruleset)
{
	struct study study = { .authors = authors,
			       .ruleset = ruleset,
			       .arena = arena,
			       .meaning = meaning_of(ruleset) };
	int status = CANDOR_OK;

	for (size_t i = 0; i < authors->count && !status; i++)
		status = study_author(&study, &drafts->items[i], &authors->items[i]);
	history_space_free(&study.history);
	facts_space_free(&study.facts);
	return status;
}

/* Credibility does not know of it. */
static int compare_engagement(const struct drafts *drafts)
{
	struct peers peers = { 0 };
	int status = CANDOR_OK;

	for (size_t i = 0; i < drafts->count && !status; i++)
		status = peers_add(&peers, &drafts->items[i].card);
	if (!status)
		peers_compare(&peers);
	peers_free(&peers);
	return status;
}

/* ---- Credibility ---- */

/* Platform, then script: authors of one stratum lie together. */
static int compare_strata(const struct draft *a, const struct draft *b)
{
	int order = str_compare(a->card.platform, b->card.platform);

	return order ? order : a->is_han - b->is_han;
}

static int compare_drafts(const void *a, const void *b)
{
	const struct draft *left = a, *right = b;
	int order = compare_strata(left, right);

	return order ? order : str_compare(left->card.id, right->card.id);
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
	const candor_author *card = &draft->card;

	return card->kind == CANDOR_CLASS_KOC && !draft->contradicts &&
	       card->credibility.low >= MODEL_BADGE_CREDIBILITY &&
	       card->effective_posts >= MODEL_BADGE_POSTS &&
	       !(card->disclosure_rate.high < MODEL_BADGE_DISCLOSURE);
}

static void rate(struct draft *draft, struct prior prior)
{
	candor_author *card = &draft->card;

	card->effective_posts = draft->credit.posts;
	card->credibility =
		posterior(prior_shift(prior, -MODEL_COMMERCE_CREDIBILITY * draft->commerce),
			  draft->credit);
	if (card->kind == CANDOR_CLASS_KOT)
		card->credibility = (candor_estimate){ NAN, NAN, NAN };
	card->stage = stage_of(card);
	if (is_credible_koc(draft))
		card->flags |= CANDOR_AUTHOR_CREDIBLE_KOC;
}

/* Priors by platform and script, where these have authors enough. */
static void rate_all(struct drafts *drafts)
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

/* ---- Ranking ---- */

/* By the lower bound of credibility; who has none comes last. */
static int compare_ranks(const void *a, const void *b)
{
	const candor_author *left = &((const struct draft *)a)->card;
	const candor_author *right = &((const struct draft *)b)->card;
	double x = left->credibility.low, y = right->credibility.low;
	int order;

	if (isnan(x) != isnan(y))
		return isnan(x) ? 1 : -1;
	if (x > y || x < y)
		return x > y ? -1 : 1;
	order = str_compare(left->platform, right->platform);
	return order ? order : str_compare(left->id, right->id);
}

/* ---- Brands ---- */

/* In the order of the ranking. */
static int add_brands(struct conclusion *out, const candor_authors *authors,
		      const struct candor_ruleset *ruleset, struct drafts *drafts,
		      candor_err *err)
{
	struct meaning meaning = meaning_of(ruleset);
	struct brand_author *people = mem_zero(drafts->count + 1, sizeof(*people));
	size_t *places = mem_zero(drafts->count + 1, sizeof(*places)), shown = 0;
	struct mentions mentions = { .brands = &out->brands,
				     .authors = people,
				     .author_count = drafts->count,
				     .campaigns = authors->campaigns,
				     .meaning = &meaning };
	struct brand_wish wish = { authors->options.brand, places };
	int status;

	for (size_t i = 0; people && places && i < drafts->count; i++) {
		struct draft *draft = &drafts->items[i];

		people[i] = (struct brand_author){ draft->author, &draft->card };
		places[i] =
			draft->card.posts >= authors->options.min_posts ? shown++ : SIZE_MAX;
	}
	status = people && places
			 ? brands_describe(&out->brands, &mentions, ruleset, &wish, err)
			 : err_memory(err);
	mentions_free(&mentions);
	mem_free(people);
	mem_free(places);
	return status;
}

/* ---- All of it ---- */

static void show(struct conclusion *out, const struct drafts *drafts, uint64_t min_posts)
{
	for (size_t i = 0; i < drafts->count; i++)
		if (drafts->items[i].card.posts >= min_posts)
			out->items[out->count++] = drafts->items[i].card;
}

static int conclude(struct conclusion *out, candor_authors *authors,
		    const struct candor_ruleset *ruleset, struct drafts *drafts,
		    candor_err *err)
{
	int status;

	drafts->items = mem_zero(authors->count + 1, sizeof(*drafts->items));
	drafts->credits = mem_zero(authors->count + 1, sizeof(*drafts->credits));
	drafts->count = authors->count;
	out->items = mem_zero(authors->count + 1, sizeof(*out->items));
	if (!out->items || !drafts->items || !drafts->credits ||
	    brands_find(&out->brands, authors, ruleset) ||
	    study_all(drafts, &out->arena, authors, ruleset) || compare_engagement(drafts))
		return err_memory(err);
	rate_all(drafts);
	if (drafts->count)
		qsort(drafts->items, drafts->count, sizeof(*drafts->items), compare_ranks);
	status = add_brands(out, authors, ruleset, drafts, err);
	if (!status)
		show(out, drafts, authors->options.min_posts);
	return status;
}

int candor_authors_conclude(candor_authors *authors, const candor_ruleset *ruleset,
			    candor_err *err)
{
	struct conclusion *conclusion = mem_zero(1, sizeof(*conclusion));
	struct drafts drafts = { 0 };
	int status;

	conclusion_free(authors->conclusion);
	authors->conclusion = conclusion;
	if (!conclusion)
		return err_memory(err);
	status = campaigns_find(authors->campaigns, err);
	if (!status)
		status = conclude(conclusion, authors, ruleset, &drafts, err);
	mem_free(drafts.items);
	mem_free(drafts.credits);
	if (!status && authors->options.key)
		status = conclusion_hide(authors, err);
	return status;
}

size_t candor_authors_count(const candor_authors *authors)
{
	return authors->conclusion ? authors->conclusion->count : 0;
}

const candor_author *candor_authors_at(const candor_authors *authors, size_t index)
{
	return index < candor_authors_count(authors) ? &authors->conclusion->items[index]
						     : NULL;
}

const uint64_t *candor_authors_positions(const candor_authors *authors)
{
	return authors->positions;
}

uint64_t candor_authors_anonymous(const candor_authors *authors)
{
	return authors->anonymous;
}
