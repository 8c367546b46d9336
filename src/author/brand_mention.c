/* The posts that name brands, brand by brand, and what is made of them. */
#include <stdlib.h>

#include "author/brand.h"
#include "author/membership.h"
#include "base/err.h"

static int compare_mentions(const void *a, const void *b)
{
	const struct mention *left = a, *right = b;

	if (left->brand != right->brand)
		return left->brand < right->brand ? -1 : 1;
	if (left->author != right->author)
		return left->author < right->author ? -1 : 1;
	return (left->post > right->post) - (left->post < right->post);
}

static int list_author(struct mentions *out, size_t *capacity, uint32_t author)
{
	const struct sample *sample = &out->authors[author].author->sample;

	for (uint32_t i = 0; i < sample->count; i++) {
		const uint32_t *keys = sample->items[i].brands;

		for (size_t k = 0; k < OBSERVED_BRANDS && keys[k]; k++) {
			const struct brand *brand = brands_at(out->brands, keys[k]);

			if (mem_grow(&out->items, capacity, out->count + 1,
				     sizeof(*out->items)))
				return CANDOR_ENOMEM;
			out->items[out->count++] =
				(struct mention){ (uint32_t)(brand - out->brands->items),
						  author, i };
		}
	}
	return CANDOR_OK;
}

int mentions_list(struct mentions *out)
{
	size_t capacity = 0;

	out->items = NULL;
	out->count = 0;
	for (uint32_t i = 0; i < out->author_count; i++)
		if (list_author(out, &capacity, i))
			return CANDOR_ENOMEM;
	if (out->count)
		qsort(out->items, out->count, sizeof(*out->items), compare_mentions);
	return CANDOR_OK;
}

void mentions_free(struct mentions *mentions)
{
	mem_free(mentions->items);
}

size_t mentions_run(const struct mentions *mentions, size_t first)
{
	size_t end = first + 1;

	while (end < mentions->count &&
	       mentions->items[end].brand == mentions->items[first].brand)
		end++;
	return end;
}

const candor_campaign *post_campaign(const struct mentions *mentions, size_t author,
				     size_t post)
{
	const struct author *of = mentions->authors[author].author;

	return membership_of(mentions->campaigns, of->identity, of->sample.items[post].post);
}

int brands_describe(struct brands *brands, struct mentions *mentions,
		    const struct candor_ruleset *ruleset, const struct brand_wish *wish,
		    candor_err *err)
{
	const struct brand *wanted;
	int status;

	if (mentions_list(mentions) || brands_fill_cards(mentions) ||
	    brands_fill_views(brands, mentions, ruleset))
		return err_memory(err);
	if (!wish->name)
		return CANDOR_OK;
	status = brands_name(&wanted, brands, wish->name, ruleset, err);
	if (!status && brands_rank(brands, mentions, wanted, wish->places))
		status = err_memory(err);
	return status;
}
