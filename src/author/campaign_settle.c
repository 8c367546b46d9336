/* Posts in the order of their texts, and their signatures beside them. */
#include <stdlib.h>

#include "author/campaign_finder.h"
#include "author/sets.h"
#include "base/err.h"

static int compare_posts(const void *a, const void *b)
{
	const struct script_post *left = a, *right = b;

	if (left->text != right->text)
		return left->text < right->text ? -1 : 1;
	if (left->author != right->author)
		return left->author < right->author ? -1 : 1;
	if (left->identity != right->identity)
		return left->identity < right->identity ? -1 : 1;
	return (left->content > right->content) - (left->content < right->content);
}

/* The posts by the upper halves of their texts' hashes, which hardly two texts share. */
static void spread(struct script_post *sorted, const struct campaigns *campaigns,
		   uint64_t *keys, uint64_t *spare)
{
	size_t count = campaigns->post_count;

	for (size_t i = 0; i < count; i++)
		keys[i] = (campaigns->posts[i].text >> 32 << 32) | i;
	keys_sort(keys, spare, count);
	for (size_t i = 0; i < count; i++)
		sorted[i] = campaigns->posts[(uint32_t)keys[i]];
	for (size_t first = 0, end; first < count; first = end) {
		end = keys_run(keys, count, first);
		if (end - first > 1)
			qsort(sorted + first, end - first, sizeof(*sorted), compare_posts);
	}
}

static int sort_posts(struct campaigns *campaigns, candor_err *err)
{
	size_t count = campaigns->post_count;
	struct script_post *sorted = mem_array(count, sizeof(*sorted));
	uint64_t *keys = mem_array(count, sizeof(*keys));
	uint64_t *spare = mem_array(count, sizeof(*spare));
	int status = sorted && keys && spare ? CANDOR_OK : err_memory(err);

	if (!status) {
		spread(sorted, campaigns, keys, spare);
		mem_free(campaigns->posts);
		campaigns->posts = sorted;
		campaigns->post_capacity = count;
	} else {
		mem_free(sorted);
	}
	mem_free(keys);
	mem_free(spare);
	return status;
}

/* Leaves repeated records out. */
static void join_records(struct campaigns *campaigns)
{
	struct script_post *posts = campaigns->posts;
	size_t kept = 0;

	for (size_t i = 1; i < campaigns->post_count; i++)
		if (posts[i].text != posts[kept].text ||
		    posts[i].author != posts[kept].author ||
		    posts[i].identity != posts[kept].identity)
			posts[++kept] = posts[i];
	campaigns->post_count = kept + 1;
}

static int is_first(const struct campaigns *campaigns, size_t post)
{
	return !post || campaigns->posts[post].text != campaigns->posts[post - 1].text;
}

/* One signature a text, in the order of the texts: each band reads all of them. */
static int sort_signatures(struct campaigns *campaigns, candor_err *err)
{
	struct script_post *posts = campaigns->posts;
	struct signature *sorted;
	size_t count = 0;

	for (size_t i = 0; i < campaigns->post_count; i++)
		count += posts[i].signature && is_first(campaigns, i);
	sorted = mem_array(count, sizeof(*sorted));
	if (!sorted)
		return err_memory(err);
	count = 0;
	for (size_t i = 0; i < campaigns->post_count; i++) {
		if (!posts[i].signature)
			continue;
		if (is_first(campaigns, i))
			sorted[count++] = campaigns->signatures[posts[i].signature - 1];
		posts[i].signature = (uint32_t)count;
	}
	mem_free(campaigns->signatures);
	campaigns->signatures = sorted;
	campaigns->signature_count = campaigns->signature_capacity = count;
	return CANDOR_OK;
}

int campaigns_settle(struct campaigns *campaigns, candor_err *err)
{
	if (!campaigns->post_count)
		return CANDOR_OK;
	if (sort_posts(campaigns, err))
		return CANDOR_ENOMEM;
	join_records(campaigns);
	return sort_signatures(campaigns, err);
}
