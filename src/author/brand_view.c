/* What is written about a brand, and by whom. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "author/brand_weeks.h"
#include "author/meaning.h"
#include "author/model.h"
#include "author/topics.h"
#include "base/str.h"

struct viewer {
	const struct mentions *mentions;
	const struct candor_ruleset *ruleset;
	struct arena *arena;
	struct weeks weeks;
	const candor_campaign **campaigns; /* of each mention that has one */
	size_t campaign_count, campaign_capacity;
};

/* ---- Campaigns ---- */

static int compare_campaigns(const void *a, const void *b)
{
	const candor_campaign *const *left = a, *const *right = b;

	return strcmp((*left)->id, (*right)->id);
}

static int list_campaigns(struct viewer *viewer, size_t first, size_t end)
{
	viewer->campaign_count = 0;
	for (size_t i = first; i < end; i++) {
		const struct mention *at = &viewer->mentions->items[i];
		const candor_campaign *campaign =
			post_campaign(viewer->mentions, at->author, at->post);

		if (!campaign)
			continue;
		if (mem_grow(&viewer->campaigns, &viewer->campaign_capacity,
			     viewer->campaign_count + 1, sizeof(*viewer->campaigns)))
			return CANDOR_ENOMEM;
		viewer->campaigns[viewer->campaign_count++] = campaign;
	}
	if (viewer->campaign_count)
		qsort((void *)viewer->campaigns, viewer->campaign_count,
		      sizeof(*viewer->campaigns), compare_campaigns);
	return CANDOR_OK;
}

/* Enters a campaign among those of most posts. */
static void enter_campaign(const char **ids, size_t *posts, size_t *count, const char *id,
			   size_t its_posts)
{
	size_t at = *count;

	if (at == MODEL_BRAND_CAMPAIGNS) {
		if (posts[at - 1] >= its_posts)
			return;
		at--;
	} else {
		(*count)++;
	}
	for (; at && posts[at - 1] < its_posts; at--) {
		ids[at] = ids[at - 1];
		posts[at] = posts[at - 1];
	}
	ids[at] = id;
	posts[at] = its_posts;
}

static int fill_campaigns(candor_brand *out, struct viewer *viewer)
{
	size_t posts[MODEL_BRAND_CAMPAIGNS];
	const char **ids;

	if (!viewer->campaign_count)
		return CANDOR_OK;
	ids = arena_alloc(viewer->arena, MODEL_BRAND_CAMPAIGNS * sizeof(*ids));
	if (!ids)
		return CANDOR_ENOMEM;
	for (size_t first = 0, end; first < viewer->campaign_count; first = end) {
		const candor_campaign *campaign = viewer->campaigns[first];

		for (end = first + 1;
		     end < viewer->campaign_count && viewer->campaigns[end] == campaign;)
			end++;
		enter_campaign(ids, posts, &out->campaign_count, campaign->id, end - first);
	}
	out->campaigns = ids;
	return CANDOR_OK;
}

/* ---- Posts and authors ---- */

struct sums {
	double posts, weight, position, confidence, consumer, brand, commercial, hidden, faults;
	double topics[LIMIT_AUTHOR_CATEGORIES];
};

static void add_post(struct sums *sums, const struct observation *post, double weight,
		     const struct meaning *meaning)
{
	sums->posts += weight;
	sums->position += weight * (double)post->confidence * (double)post->position;
	sums->confidence += weight * (double)post->confidence;
	sums->commercial += weight * (double)post->commercial;
	sums->hidden += post->flags & CANDOR_FLAG_UNDISCLOSED ? weight : 0;
	sums->faults += post->said & meaning->drawback ? weight : 0;
	if (post->verdict == CANDOR_VERDICT_CONSUMER ||
	    post->verdict == CANDOR_VERDICT_LEANING_CONSUMER)
		sums->consumer += weight;
	if (post->verdict == CANDOR_VERDICT_BRAND ||
	    post->verdict == CANDOR_VERDICT_LEANING_BRAND)
		sums->brand += weight;
	for (size_t k = 0; k < LIMIT_AUTHOR_CATEGORIES; k++)
		if (post->said >> k & meaning->topics >> k & 1)
			sums->topics[k] += weight;
}

static void count_author(candor_brand *out, const candor_author *card)
{
	out->authors++;
	out->tiers[card->tier]++;
	out->classes[card->kind]++;
}

static void divide(candor_brand *out, const struct sums *sums)
{
	double posts = sums->posts;

	out->posts = (uint64_t)(posts + 0.5);
	out->position = sums->confidence > 0 ? sums->position / sums->confidence : NAN;
	out->consumer_share = sums->consumer / posts;
	out->brand_share = sums->brand / posts;
	out->commercial = sums->commercial / posts;
	out->undisclosed = sums->hidden / posts;
	out->complaints = sums->faults / posts;
}

static void fill_posts(candor_brand *out, const struct viewer *viewer, size_t first, size_t end)
{
	const struct mentions *mentions = viewer->mentions;
	struct sums sums = { 0 };

	out->first_day = out->last_day = DAY_UNKNOWN;
	for (size_t i = first; i < end; i++) {
		const struct brand_author *author =
			&mentions->authors[mentions->items[i].author];
		const struct observation *post = mention_post(mentions, i);

		if (i == first || mentions->items[i].author != mentions->items[i - 1].author)
			count_author(out, author->card);
		/* Each post of a sample stands for as many. */
		add_post(&sums, post,
			 (double)author->card->posts / (double)author->author->sample.count,
			 mentions->meaning);
		days_add(&out->first_day, &out->last_day, post->day);
	}
	divide(out, &sums);
	out->topic = topics_main(sums.topics, viewer->ruleset);
}

static int fill_view(candor_brand *out, struct viewer *viewer, size_t first, size_t end)
{
	const struct brand *brand =
		&viewer->mentions->brands->items[viewer->mentions->items[first].brand];

	out->name = brand->name;
	out->sources = brand->sources;
	out->is_work = brand_is_work(brand->key);
	if (weeks_fill(out, &viewer->weeks, first, end) || list_campaigns(viewer, first, end) ||
	    fill_campaigns(out, viewer))
		return CANDOR_ENOMEM;
	fill_posts(out, viewer, first, end);
	return CANDOR_OK;
}

/* ---- Order ---- */

static int compare_views(const void *a, const void *b)
{
	const candor_brand *left = *(const candor_brand *const *)a;
	const candor_brand *right = *(const candor_brand *const *)b;

	if (left->is_work != right->is_work)
		return left->is_work - right->is_work;
	if (left->posts != right->posts)
		return left->posts > right->posts ? -1 : 1;
	if (left->authors != right->authors)
		return left->authors > right->authors ? -1 : 1;
	return str_compare(left->name, right->name);
}

static int order_views(struct brands *brands)
{
	brands->order = mem_zero(brands->count + 1, sizeof(*brands->order));
	if (!brands->order)
		return CANDOR_ENOMEM;
	for (size_t i = 0; i < brands->count; i++)
		brands->order[i] = &brands->views[i];
	if (brands->count)
		qsort((void *)brands->order, brands->count, sizeof(*brands->order),
		      compare_views);
	return CANDOR_OK;
}

int brands_fill_views(struct brands *brands, const struct mentions *mentions,
		      const struct candor_ruleset *ruleset)
{
	struct viewer viewer = { .mentions = mentions,
				 .weeks.mentions = mentions,
				 .ruleset = ruleset,
				 .arena = &brands->arena };
	int status = CANDOR_OK;

	brands->views = mem_zero(brands->count + 1, sizeof(*brands->views));
	if (!brands->views)
		return CANDOR_ENOMEM;
	for (size_t first = 0, end; first < mentions->count && !status; first = end) {
		end = mentions_run(mentions, first);
		status = fill_view(&brands->views[mentions->items[first].brand], &viewer, first,
				   end);
	}
	weeks_free(&viewer.weeks);
	mem_free((void *)viewer.campaigns);
	return status ? status : order_views(brands);
}
