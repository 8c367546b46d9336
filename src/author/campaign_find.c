/*
 * From posts to clusters: equal texts become one, texts that agree in a band of their
 * signatures are compared, alike ones are joined.
 *
 * Everything goes by the order of the texts' hashes. A bucket, the texts that agree in a band,
 * of up to LIMIT_CAMPAIGN_LEADERS has all its pairs compared; in a larger one, which may be the
 * whole archive, each text is compared with so many that had no like before them.
 */
#include "author/campaign_data.h"

#include <stdlib.h>
#include <string.h>

#include "base/err.h"
#include "base/limits.h"

/* AGREEMENT: bits that signatures share at least; texts of Jaccard similarity 0.6 share 51 of
 * 64 on average, unlike ones 32. */
enum { AGREEMENT = 38, FEW_TEXT_AUTHORS = 5 };

static const double like_jaccard = 0.6, like_containment = 0.8;

/* Posts with the same stripped text. */
struct variant {
	uint32_t first, count; /* of campaigns->posts */
	uint32_t parent;       /* towards the first variant of the set */
	uint32_t misses;       /* comparisons in vain */
};

struct leader {
	uint32_t variant;
	int is_read;
	struct shingles shingles;
};

struct finder {
	struct campaigns *campaigns;
	struct variant *variants;
	size_t count;
	uint64_t *keys, *spare; /* a band or a set in the upper half, a variant in the lower */
	struct leader leaders[LIMIT_CAMPAIGN_LEADERS + 1];
	size_t leader_count;
	struct script script;
	struct builder *builder;
	candor_err *err;
};

/* ---- Texts ---- */

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

/* Sorts posts and leaves repeated records out. */
static void settle_posts(struct campaigns *campaigns)
{
	struct script_post *posts = campaigns->posts;
	size_t kept = 0;

	if (!campaigns->post_count)
		return;
	qsort(posts, campaigns->post_count, sizeof(*posts), compare_posts);
	for (size_t i = 1; i < campaigns->post_count; i++)
		if (posts[i].text != posts[kept].text ||
		    posts[i].author != posts[kept].author ||
		    posts[i].identity != posts[kept].identity)
			posts[++kept] = posts[i];
	campaigns->post_count = kept + 1;
}

static size_t text_end(const struct campaigns *campaigns, size_t first)
{
	size_t end = first + 1;

	while (end < campaigns->post_count &&
	       campaigns->posts[end].text == campaigns->posts[first].text)
		end++;
	return end;
}

static size_t count_authors(const struct campaigns *campaigns, size_t first, size_t end)
{
	size_t count = 1;

	for (size_t i = first + 1; i < end; i++)
		count += campaigns->posts[i].author != campaigns->posts[i - 1].author;
	return count;
}

static size_t count_texts(const struct campaigns *campaigns)
{
	size_t count = 0;

	for (size_t i = 0; i < campaigns->post_count; i = text_end(campaigns, i))
		count++;
	return count;
}

/* Short texts that too few authors have are done with. */
static void find_texts(struct finder *finder)
{
	const struct campaigns *campaigns = finder->campaigns;

	for (size_t first = 0, end; first < campaigns->post_count; first = end) {
		end = text_end(campaigns, first);
		if (!campaigns->posts[first].signature &&
		    count_authors(campaigns, first, end) < FEW_TEXT_AUTHORS)
			continue;
		finder->variants[finder->count] =
			(struct variant){ .first = (uint32_t)first,
					  .count = (uint32_t)(end - first),
					  .parent = (uint32_t)finder->count };
		finder->count++;
	}
}

/* ---- Sets ---- */

static uint32_t set_of(struct finder *finder, uint32_t variant)
{
	struct variant *variants = finder->variants;

	while (variants[variant].parent != variant) {
		variants[variant].parent = variants[variants[variant].parent].parent;
		variant = variants[variant].parent;
	}
	return variant;
}

static void join(struct finder *finder, uint32_t a, uint32_t b)
{
	uint32_t left = set_of(finder, a), right = set_of(finder, b);

	if (left < right)
		finder->variants[right].parent = left;
	else
		finder->variants[left].parent = right;
}

/* Sorts by the upper halves and keeps the order of equal ones: bytes from the least on. */
static void sort_keys(uint64_t *items, uint64_t *spare, size_t count)
{
	for (unsigned shift = 32; shift < 64; shift += 8) {
		size_t places[257] = { 0 };
		uint64_t *swap = items;

		for (size_t i = 0; i < count; i++)
			places[(items[i] >> shift & 0xFF) + 1]++;
		for (size_t i = 0; i < 256; i++)
			places[i + 1] += places[i];
		for (size_t i = 0; i < count; i++)
			spare[places[items[i] >> shift & 0xFF]++] = items[i];
		items = spare;
		spare = swap;
	}
}

static size_t run_end(const uint64_t *keys, size_t count, size_t first)
{
	size_t end = first + 1;

	while (end < count && keys[end] >> 32 == keys[first] >> 32)
		end++;
	return end;
}

/* ---- Comparing ---- */

static const struct script_post *post_of(const struct finder *finder, uint32_t variant)
{
	return &finder->campaigns->posts[finder->variants[variant].first];
}

static const struct signature *signature_at(const struct finder *finder, uint32_t variant)
{
	return &finder->campaigns->signatures[post_of(finder, variant)->signature - 1];
}

static int read_leader(struct finder *finder, struct leader *leader)
{
	int status = CANDOR_OK;

	if (leader->is_read)
		return CANDOR_OK;
	status = script_read(&finder->script, finder->campaigns,
			     post_of(finder, leader->variant), finder->err);
	if (status)
		return status;
	if (shingles_read(&leader->shingles, finder->script.strings[SCRIPT_TEXT]))
		return err_memory(finder->err);
	shingles_sort(&leader->shingles);
	leader->is_read = 1;
	return CANDOR_OK;
}

static int are_alike(const struct shingles *a, const struct shingles *b)
{
	size_t common = shingles_common(a, b);
	size_t smaller = a->count < b->count ? a->count : b->count;

	return (double)common >= like_jaccard * (double)(a->count + b->count - common) ||
	       (double)common >= like_containment * (double)smaller;
}

/* Compares two texts of different sets. 1: alike, and joined; 0; < 0: an error. */
static int compare_texts(struct finder *finder, struct leader *text, struct leader *leader)
{
	int status;

	if (signature_agreement(signature_at(finder, text->variant),
				signature_at(finder, leader->variant)) < AGREEMENT)
		return 0;
	status = read_leader(finder, text);
	if (!status)
		status = read_leader(finder, leader);
	if (status)
		return status;
	if (!are_alike(&text->shingles, &leader->shingles)) {
		finder->variants[text->variant].misses++;
		return 0;
	}
	join(finder, text->variant, leader->variant);
	return 1;
}

/* The text stands behind the last leader. 1: a leader is like it; 0; < 0: an error. */
static int compare_with_leaders(struct finder *finder)
{
	struct leader *text = &finder->leaders[finder->leader_count];
	int found = 0;

	for (size_t i = 0; i < finder->leader_count; i++) {
		struct leader *leader = &finder->leaders[i];
		int alike = 1;

		if (finder->variants[text->variant].misses >= LIMIT_CAMPAIGN_MISSES)
			break;
		if (set_of(finder, text->variant) != set_of(finder, leader->variant))
			alike = compare_texts(finder, text, leader);
		if (alike < 0)
			return alike;
		found |= alike;
	}
	return found;
}

static int join_bucket(struct finder *finder, const uint64_t *keys, size_t count)
{
	finder->leader_count = 0;
	for (size_t i = 0; i < count; i++) {
		struct leader *text = &finder->leaders[finder->leader_count];
		int found;

		text->variant = (uint32_t)keys[i];
		text->is_read = 0;
		found = compare_with_leaders(finder);
		if (found < 0)
			return found;
		if (finder->leader_count < LIMIT_CAMPAIGN_LEADERS &&
		    (!found || count <= LIMIT_CAMPAIGN_LEADERS))
			finder->leader_count++;
	}
	return CANDOR_OK;
}

static int join_band(struct finder *finder, unsigned band)
{
	uint64_t *keys = finder->keys;
	size_t count = 0;
	int status = CANDOR_OK;

	for (uint32_t i = 0; i < finder->count; i++)
		if (post_of(finder, i)->signature)
			keys[count++] =
				(uint64_t)signature_at(finder, i)->bands[band] << 32 | i;
	sort_keys(keys, finder->spare, count);
	for (size_t first = 0, end; first < count && !status; first = end) {
		end = run_end(keys, count, first);
		if (end - first > 1)
			status = join_bucket(finder, keys + first, end - first);
	}
	return status;
}

/* ---- Clusters ---- */

static int build_cluster(struct finder *finder, const uint64_t *keys, size_t count)
{
	struct cluster cluster = { NULL, 0 };
	size_t capacity = 0;
	int status;

	for (size_t i = 0; i < count; i++)
		capacity += finder->variants[(uint32_t)keys[i]].count;
	cluster.posts = mem_zero(capacity, sizeof(*cluster.posts));
	if (!cluster.posts)
		return err_memory(finder->err);
	for (size_t i = 0; i < count; i++) {
		const struct variant *variant = &finder->variants[(uint32_t)keys[i]];

		for (uint32_t k = 0; k < variant->count; k++)
			cluster.posts[cluster.count++] =
				&finder->campaigns->posts[variant->first + k];
	}
	status = builder_add(finder->builder, &cluster, finder->err);
	mem_free(cluster.posts);
	return status;
}

static int build_clusters(struct finder *finder)
{
	int status = CANDOR_OK;

	for (uint32_t i = 0; i < finder->count; i++)
		finder->keys[i] = (uint64_t)set_of(finder, i) << 32 | i;
	sort_keys(finder->keys, finder->spare, finder->count);
	for (size_t first = 0, end; first < finder->count && !status; first = end) {
		const struct variant *only = &finder->variants[(uint32_t)finder->keys[first]];

		end = run_end(finder->keys, finder->count, first);
		if (end - first > 1 || only->count > 2)
			status = build_cluster(finder, finder->keys + first, end - first);
	}
	return status;
}

static int begin(struct finder *finder)
{
	size_t count = count_texts(finder->campaigns);

	finder->variants = mem_zero(count, sizeof(*finder->variants));
	finder->keys = mem_zero(count, sizeof(*finder->keys));
	finder->spare = mem_zero(count, sizeof(*finder->spare));
	if (!finder->variants || !finder->keys || !finder->spare)
		return err_memory(finder->err);
	return builder_new(&finder->builder, finder->campaigns, finder->err);
}

static void end(struct finder *finder)
{
	mem_free(finder->variants);
	mem_free(finder->keys);
	mem_free(finder->spare);
	mem_free(finder->script.data);
	for (size_t i = 0; i <= LIMIT_CAMPAIGN_LEADERS; i++)
		shingles_free(&finder->leaders[i].shingles);
	builder_free(finder->builder);
}

/* ---- The outcome ---- */

static int compare_memberships(const void *a, const void *b)
{
	const struct membership *left = a, *right = b;

	if (left->author != right->author)
		return left->author < right->author ? -1 : 1;
	if (left->identity != right->identity)
		return left->identity < right->identity ? -1 : 1;
	return (left->campaign > right->campaign) - (left->campaign < right->campaign);
}

struct ranked {
	const candor_campaign *campaign;
	size_t index;
};

static int compare_campaigns(const void *a, const void *b)
{
	const candor_campaign *left = ((const struct ranked *)a)->campaign;
	const candor_campaign *right = ((const struct ranked *)b)->campaign;

	if (left->strength != right->strength)
		return left->strength > right->strength ? -1 : 1;
	if (left->authors != right->authors)
		return left->authors > right->authors ? -1 : 1;
	return strcmp(left->id, right->id);
}

static int order_campaigns(struct campaigns *campaigns, candor_err *err)
{
	struct ranked *ranked = mem_zero(campaigns->found_count, sizeof(*ranked));

	campaigns->order = mem_zero(campaigns->found_count, sizeof(*campaigns->order));
	if (!ranked || !campaigns->order) {
		mem_free(ranked);
		return err_memory(err);
	}
	for (size_t i = 0; i < campaigns->found_count; i++)
		ranked[i] = (struct ranked){ &campaigns->found[i], i };
	if (campaigns->found_count)
		qsort(ranked, campaigns->found_count, sizeof(*ranked), compare_campaigns);
	for (size_t i = 0; i < campaigns->found_count; i++)
		campaigns->order[i] = ranked[i].index;
	mem_free(ranked);
	if (campaigns->membership_count)
		qsort(campaigns->memberships, campaigns->membership_count,
		      sizeof(*campaigns->memberships), compare_memberships);
	return CANDOR_OK;
}

int campaigns_find(struct campaigns *campaigns, candor_err *err)
{
	struct finder *finder = mem_zero(1, sizeof(*finder));
	int status;

	if (!finder)
		return err_memory(err);
	finder->campaigns = campaigns;
	finder->err = err;
	settle_posts(campaigns);
	status = begin(finder);
	if (!status)
		find_texts(finder);
	for (unsigned band = 0; band < SIGNATURE_BANDS && !status; band++)
		status = join_band(finder, band);
	if (!status)
		status = build_clusters(finder);
	end(finder);
	mem_free(finder);
	return status ? status : order_campaigns(campaigns, err);
}
