/* From what was gathered of each author to his card, and who stands before whom. */
#include "author/conclude.h"

#include <math.h>
#include <stdlib.h>

#include "author/join.h"
#include "author/meaning.h"
#include "author/named.h"
#include "author/peers.h"
#include "author/rating.h"
#include "author/study.h"
#include "base/err.h"
#include "base/str.h"

void conclusion_free(struct conclusion *conclusion)
{
	if (!conclusion)
		return;
	brands_free(&conclusion->brands);
	hashtags_free(&conclusion->hashtags);
	locksteps_free(&conclusion->locksteps);
	arena_free(&conclusion->arena);
	mem_free(conclusion->items);
	mem_free(conclusion->cards);
	mem_free(conclusion);
}

/* Credibility does not know of it. */
static int compare_engagement(const struct drafts *drafts)
{
	struct peers peers = { 0 };
	int status = CANDOR_OK;

	for (size_t i = 0; i < drafts->count && !status; i++)
		status = peers_add(&peers, drafts->items[i].card);
	if (!status)
		peers_compare(&peers);
	peers_free(&peers);
	return status;
}

/* ---- Ranking ---- */

/* By the lower bound of credibility; who has none comes last. */
static int compare_ranks(const void *a, const void *b)
{
	const struct draft *left = a, *right = b;
	double x = left->low, y = right->low;
	int order;

	if (isnan(x) != isnan(y))
		return isnan(x) ? 1 : -1;
	if (x > y || x < y)
		return x > y ? -1 : 1;
	order = str_compare(left->card->platform, right->card->platform);
	return order ? order : str_compare(left->card->id, right->card->id);
}

/* ---- Brands ---- */

/* In the order of the ranking. */
static int add_brands(struct conclusion *out, candor_authors *authors,
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

		people[i] = (struct brand_author){ draft->author, draft->card };
		places[i] =
			draft->card->posts >= authors->options.min_posts ? shown++ : SIZE_MAX;
	}
	status = people && places
			 ? brands_describe(&out->brands, &mentions, ruleset, &wish, err)
			 : err_memory(err);
	if (!status && (hashtags_find(&out->hashtags, authors, &out->brands, &meaning) ||
			locksteps_find(&out->locksteps, &mentions)))
		status = err_memory(err);
	mentions_free(&mentions);
	mem_free(people);
	mem_free(places);
	return status;
}

/* ---- All of it ---- */

static void show(struct conclusion *out, const struct drafts *drafts, uint64_t min_posts)
{
	for (size_t i = 0; i < drafts->count; i++)
		if (drafts->items[i].card->posts >= min_posts)
			out->items[out->count++] = drafts->items[i].card;
}

/* Cards, which are cleared when they are written, and what they are written with. */
static int begin(struct conclusion *out, struct drafts *drafts, size_t count)
{
	out->cards = mem_array(count + 1, sizeof(*out->cards));
	out->items = mem_zero(count + 1, sizeof(*out->items));
	drafts->items = mem_zero(count + 1, sizeof(*drafts->items));
	drafts->credits = mem_zero(count + 1, sizeof(*drafts->credits));
	if (!out->cards || !out->items || !drafts->items || !drafts->credits)
		return CANDOR_ENOMEM;
	drafts->count = count;
	for (size_t i = 0; i < count; i++)
		drafts->items[i].card = &out->cards[i];
	return CANDOR_OK;
}

static int conclude(struct conclusion *out, candor_authors *authors,
		    const struct candor_ruleset *ruleset, struct drafts *drafts,
		    candor_err *err)
{
	int status;

	if (begin(out, drafts, authors->count) || brands_find(&out->brands, authors, ruleset) ||
	    study_all(drafts, &out->arena, authors, ruleset) || compare_engagement(drafts) ||
	    named_fill(drafts))
		return err_memory(err);
	rate_all(drafts);
	if (drafts->count)
		qsort(drafts->items, drafts->count, sizeof(*drafts->items), compare_ranks);
	status = add_brands(out, authors, ruleset, drafts, err);
	if (status)
		return status;
	if (agencies_find(&out->agencies, drafts, &out->arena))
		return err_memory(err);
	show(out, drafts, authors->options.min_posts);
	return agencies_fill(&out->agencies, out->items, out->count, &out->arena)
		       ? err_memory(err)
		       : CANDOR_OK;
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
	status = authors_enter_notes(authors, &authors->notes) || authors_join(authors)
			 ? err_memory(err)
			 : campaigns_find(authors->campaigns, authors->options.crew, err);
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
	return index < candor_authors_count(authors) ? authors->conclusion->items[index] : NULL;
}

size_t candor_authors_agency_count(const candor_authors *authors)
{
	return authors->conclusion ? authors->conclusion->agencies.count : 0;
}

const candor_agency *candor_authors_agency_at(const candor_authors *authors, size_t index)
{
	return index < candor_authors_agency_count(authors)
		       ? &authors->conclusion->agencies.items[index]
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
