#include "author/hashtag.h"

#include <stdlib.h>

#include "author/brand.h"
#include "author/hashtag_data.h"
#include "author/meaning.h"
#include "author/model.h"
#include "base/str.h"

struct search {
	const candor_authors *authors;
	const struct brands *brands;
	struct uses uses;
	uint32_t *keys; /* scratch for CLIENTS of each use */
};

void hashtags_free(struct hashtags *hashtags)
{
	mem_free(hashtags->items);
	*hashtags = (struct hashtags){ 0 };
}

/* A brand's name, or an account's; empty when neither was kept. */
static candor_str client_name(const struct search *search, uint32_t client)
{
	const struct brand_table *signs = &search->authors->signs;
	const struct brand *brand = brands_at(search->brands, client);
	candor_str name = { NULL, 0 };

	if (brand)
		return brand->name;
	for (size_t i = 0; client && i < signs->count; i++)
		if (client_of_handle(signs->items[i].key) == client)
			name = signs->items[i].text;
	return name;
}

/* Bursts of a day's topic are not commercial, tags of a trade have no burst, and those of a day
 * of sales have many clients. */
static int is_campaign(const struct search *search, const struct fortnight *window,
		       double client)
{
	const struct uses *archive = &search->uses;
	double uses = (double)window->count, all = (double)window->all_count;
	double usual = (double)archive->paid / (double)(archive->posts + !archive->posts);
	double paid = (double)window->paid / uses;

	return window->payers >= MODEL_TAG_AUTHORS && uses >= MODEL_TAG_BURST * all &&
	       paid >= MODEL_TAG_COMMERCIAL && paid >= MODEL_BRAND_LIFT * usual &&
	       client >= MODEL_TAG_CLIENT &&
	       uses >= MODEL_TAG_LIFT * fortnight_usual(window, search->authors, search->keys) *
			       all;
}

static int is_known(const struct campaigns *campaigns, candor_str tag)
{
	const candor_campaign *campaign;

	for (size_t i = 0; (campaign = campaigns_at(campaigns, i)); i++)
		for (size_t k = 0; k < campaign->hashtag_count; k++)
			if (campaign->kind == CANDOR_CAMPAIGN_PAID &&
			    !str_compare(campaign->hashtags[k], tag))
				return 1;
	return 0;
}

/* ---- The list ---- */

static candor_hashtag describe(const struct fortnight *window)
{
	double count = (double)window->count;

	return (candor_hashtag){
		.authors = window->authors,
		.uses = window->count,
		.first_day = window->first->day,
		.last_day = window->first[window->count - 1].day,
		.burst = count / (double)window->all_count,
		.commercial = (double)window->paid / count,
		.disclosed = (double)window->disclosed / count,
	};
}

static int judge_tag(struct hashtags *out, size_t *capacity, const struct search *search,
		     struct fortnight *window)
{
	candor_str tag = search->authors->signs.items[window->all->tag].text;
	candor_hashtag *hashtag;
	uint32_t client;
	double share;

	fortnight_find(window, search->keys);
	share = fortnight_client(&client, window, search->keys);
	if (!is_campaign(search, window, share) || is_known(search->authors->campaigns, tag))
		return CANDOR_OK;
	if (mem_grow(&out->items, capacity, out->count + 1, sizeof(*out->items)))
		return CANDOR_ENOMEM;
	hashtag = &out->items[out->count++];
	*hashtag = describe(window);
	hashtag->tag = tag;
	hashtag->client = client_name(search, client);
	return CANDOR_OK;
}

static int judge_all(struct hashtags *out, struct search *search)
{
	const struct uses *uses = &search->uses;
	size_t capacity = 0;

	search->keys = mem_array(uses->count, CLIENTS * sizeof(*search->keys));
	if (!search->keys)
		return CANDOR_ENOMEM;
	for (size_t first = 0, end; first < uses->count; first = end) {
		struct fortnight window = { .all = &uses->items[first] };

		for (end = first + 1;
		     end < uses->count && uses->items[end].tag == uses->items[first].tag;)
			end++;
		window.all_count = end - first;
		if (judge_tag(out, &capacity, search, &window))
			return CANDOR_ENOMEM;
	}
	return CANDOR_OK;
}

static int compare_hashtags(const void *a, const void *b)
{
	const candor_hashtag *left = a, *right = b;

	if (left->authors != right->authors)
		return left->authors > right->authors ? -1 : 1;
	return str_compare(left->tag, right->tag);
}

int hashtags_find(struct hashtags *out, candor_authors *authors, const struct brands *brands,
		  const struct meaning *meaning)
{
	struct search search = { .authors = authors, .brands = brands };
	int status = brand_table_settle(&authors->signs);

	if (!status)
		status = uses_gather(&search.uses, authors, meaning->app | meaning->giveaway);
	if (!status)
		status = judge_all(out, &search);
	if (out->count)
		qsort(out->items, out->count, sizeof(*out->items), compare_hashtags);
	uses_free(&search.uses);
	mem_free(search.keys);
	return status;
}
