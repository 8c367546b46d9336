/*
 * From posts to clusters: equal texts become one, texts that agree in a band of their
 * signatures are compared, alike ones are joined.
 *
 * Everything goes by the order of the texts' hashes. A bucket, the texts that agree in a band,
 * of up to LIMIT_CAMPAIGN_LEADERS has all its pairs compared; in a larger one, which may be the
 * whole archive, each text is compared with so many that had no like before them.
 */
#include "author/campaign_finder.h"

#include "author/sets.h"
#include "base/crew.h"
#include "base/err.h"

/* AGREEMENT: bits that signatures share at least; texts of Jaccard similarity 0.6 share 51 of
 * 64 on average, unlike ones 32. */
enum { AGREEMENT = 38 };

static const double like_jaccard = 0.6, like_containment = 0.8, akin_jaccard = 0.4;

/* ---- Texts ---- */

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
					  .count = (uint32_t)(end - first) };
		finder->alike[finder->count] = finder->akin[finder->count] =
			(uint32_t)finder->count;
		finder->count++;
	}
}

/* ---- Comparing ---- */

static const struct signature *signature_at(const struct finder *finder, uint32_t variant)
{
	return &finder->campaigns->signatures[finder_post(finder, variant)->signature - 1];
}

int finder_shingles(struct finder *finder, struct shingles *out, uint32_t variant)
{
	int status = script_read(&finder->script, finder->campaigns,
				 finder_post(finder, variant), finder->err);

	if (status)
		return status;
	if (shingles_read(out, finder->script.strings[SCRIPT_TEXT]))
		return err_memory(finder->err);
	shingles_sort(out);
	return CANDOR_OK;
}

static int read_leader(struct finder *finder, struct leader *leader)
{
	int status = CANDOR_OK;

	if (!leader->is_read)
		status = finder_shingles(finder, &leader->shingles, leader->variant);
	leader->is_read = !status;
	return status;
}

/* Compares two texts that were read and notes what they are to each other. 1: alike; 0. */
static int relate(struct finder *finder, const struct leader *a, const struct leader *b)
{
	size_t common = shingles_common(&a->shingles, &b->shingles);
	size_t all = a->shingles.count + b->shingles.count - common;
	size_t smaller =
		a->shingles.count < b->shingles.count ? a->shingles.count : b->shingles.count;
	int alike = (double)common >= like_jaccard * (double)all ||
		    (double)common >= like_containment * (double)smaller;

	if (alike)
		sets_join(finder->alike, a->variant, b->variant);
	if (alike || (double)common >= akin_jaccard * (double)all)
		sets_join(finder->akin, a->variant, b->variant);
	return alike;
}

/* Compares two texts of different sets. 1: alike; 0; < 0: an error. */
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
	if (relate(finder, text, leader))
		return 1;
	finder->variants[text->variant].misses++;
	return 0;
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
		if (sets_least(finder->alike, text->variant) !=
		    sets_least(finder->alike, leader->variant))
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

/* The texts by their signatures in a band. */
static void sort_band(void *data, size_t index)
{
	struct finder *finder = data;
	uint64_t *keys = finder->keys + index * finder->count;
	size_t band = finder->first_band + index, count = 0;

	for (uint32_t i = 0; i < finder->count; i++)
		if (finder_post(finder, i)->signature)
			keys[count++] =
				(uint64_t)signature_at(finder, i)->bands[band] << 32 | i;
	keys_sort(keys, finder->spare + index * finder->count, count);
	finder->key_counts[index] = count;
}

static int join_band(struct finder *finder, size_t index)
{
	const uint64_t *keys = finder->keys + index * finder->count;
	size_t count = finder->key_counts[index];
	int status = CANDOR_OK;

	for (size_t first = 0, end; first < count && !status; first = end) {
		end = keys_run(keys, count, first);
		if (end - first > 1)
			status = join_bucket(finder, keys + first, end - first);
	}
	return status;
}

/* Sorted side by side, joined one after another: what is joined decides what is compared. */
static int join_bands(struct finder *finder, const candor_crew *crew)
{
	int status = CANDOR_OK;

	for (unsigned band = 0; band < SIGNATURE_BANDS && !status; band += FINDER_BANDS) {
		finder->first_band = band;
		crew_run(crew, sort_band, finder, FINDER_BANDS);
		for (size_t i = 0; i < FINDER_BANDS && !status; i++)
			status = join_band(finder, i);
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
		finder->keys[i] = (uint64_t)sets_least(finder->alike, i) << 32 | i;
	keys_sort(finder->keys, finder->spare, finder->count);
	for (size_t first = 0, end; first < finder->count && !status; first = end) {
		const struct variant *only = &finder->variants[(uint32_t)finder->keys[first]];

		end = keys_run(finder->keys, finder->count, first);
		if (end - first > 1 || only->count > 2)
			status = build_cluster(finder, finder->keys + first, end - first);
	}
	return status;
}

static int begin(struct finder *finder)
{
	size_t count = count_texts(finder->campaigns);

	finder->variants = mem_zero(count, sizeof(*finder->variants));
	finder->alike = mem_zero(count, sizeof(*finder->alike));
	finder->akin = mem_zero(count, sizeof(*finder->akin));
	finder->keys = mem_array(count, FINDER_BANDS * sizeof(*finder->keys));
	finder->spare = mem_array(count, FINDER_BANDS * sizeof(*finder->spare));
	if (!finder->variants || !finder->alike || !finder->akin || !finder->keys ||
	    !finder->spare)
		return err_memory(finder->err);
	return builder_new(&finder->builder, finder->campaigns, finder->err);
}

static void end(struct finder *finder)
{
	mem_free(finder->variants);
	mem_free(finder->alike);
	mem_free(finder->akin);
	mem_free(finder->keys);
	mem_free(finder->spare);
	mem_free(finder->script.data);
	for (size_t i = 0; i <= LIMIT_CAMPAIGN_LEADERS; i++)
		shingles_free(&finder->leaders[i].shingles);
	builder_free(finder->builder);
}

/* ---- All of it ---- */

int campaigns_find(struct campaigns *campaigns, const candor_crew *crew, candor_err *err)
{
	struct finder *finder = mem_zero(1, sizeof(*finder));
	int status;

	if (!finder)
		return err_memory(err);
	finder->campaigns = campaigns;
	finder->err = err;
	status = campaigns_settle(campaigns, err);
	if (!status)
		status = begin(finder);
	if (!status)
		find_texts(finder);
	if (!status)
		status = join_bands(finder, crew);
	if (!status)
		status = finder_join_reworded(finder);
	if (!status)
		status = build_clusters(finder);
	end(finder);
	mem_free(finder);
	return status ? status : campaigns_order(campaigns, err);
}
