/*
 * Reworded scripts: members that changed too much to be like any one other, but consist of
 * words that the others have. Among texts that are akin, each of whose shingles most also stand
 * in other texts, those of enough authors are one script.
 */
#include <stdlib.h>

#include "author/campaign_finder.h"
#include "author/sets.h"
#include "base/err.h"

enum { REWORDED_AUTHORS = 4 };

static const double covered_share = 0.7;

/* Texts that are akin, and all their shingles. */
struct kin {
	const uint64_t *keys; /* variants in the lower halves */
	size_t count;
	struct shingles all; /* sorted; a shingle once for each text that has it */
	struct shingles text;
	uint64_t *authors; /* of texts that are covered */
	size_t author_count, author_capacity;
	uint32_t *covered;
	size_t covered_count;
};

static int compare(const void *a, const void *b)
{
	uint64_t left = *(const uint64_t *)a, right = *(const uint64_t *)b;

	return (left > right) - (left < right);
}

/* More than one text has the shingle, which at least one has. */
static int is_shared(const struct shingles *all, uint64_t shingle)
{
	size_t low = 0, high = all->count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (all->items[middle] < shingle)
			low = middle + 1;
		else
			high = middle;
	}
	return low + 1 < all->count && all->items[low + 1] == shingle;
}

static int gather(struct finder *finder, struct kin *kin)
{
	for (size_t i = 0; i < kin->count; i++) {
		int status = finder_shingles(finder, &kin->text, (uint32_t)kin->keys[i]);

		if (status)
			return status;
		if (mem_grow(&kin->all.items, &kin->all.capacity,
			     kin->all.count + kin->text.count, sizeof(*kin->all.items)))
			return err_memory(finder->err);
		for (size_t k = 0; k < kin->text.count; k++)
			kin->all.items[kin->all.count++] = kin->text.items[k];
	}
	if (kin->all.count)
		qsort(kin->all.items, kin->all.count, sizeof(*kin->all.items), compare);
	return CANDOR_OK;
}

static int note_authors(const struct finder *finder, struct kin *kin, uint32_t variant)
{
	const struct variant *posts = &finder->variants[variant];

	if (mem_grow(&kin->authors, &kin->author_capacity, kin->author_count + posts->count,
		     sizeof(*kin->authors)))
		return err_memory(finder->err);
	for (uint32_t i = 0; i < posts->count; i++)
		kin->authors[kin->author_count++] =
			finder->campaigns->posts[posts->first + i].author;
	return CANDOR_OK;
}

static int find_covered(struct finder *finder, struct kin *kin)
{
	kin->covered = mem_zero(kin->count, sizeof(*kin->covered));
	if (!kin->covered)
		return err_memory(finder->err);
	for (size_t i = 0; i < kin->count; i++) {
		uint32_t variant = (uint32_t)kin->keys[i];
		int status = finder_shingles(finder, &kin->text, variant);
		size_t shared = 0;

		if (status)
			return status;
		for (size_t k = 0; k < kin->text.count; k++)
			shared += (size_t)is_shared(&kin->all, kin->text.items[k]);
		if ((double)shared < covered_share * (double)kin->text.count)
			continue;
		kin->covered[kin->covered_count++] = variant;
		status = note_authors(finder, kin, variant);
		if (status)
			return status;
	}
	return CANDOR_OK;
}

static int has_enough_authors(struct kin *kin)
{
	size_t authors = 1;

	if (!kin->author_count)
		return 0;
	qsort(kin->authors, kin->author_count, sizeof(*kin->authors), compare);
	for (size_t i = 1; i < kin->author_count; i++)
		authors += kin->authors[i] != kin->authors[i - 1];
	return authors >= REWORDED_AUTHORS;
}

static int join_kin(struct finder *finder, const uint64_t *keys, size_t count)
{
	struct kin kin = { .keys = keys, .count = count };
	int status = gather(finder, &kin);

	if (!status)
		status = find_covered(finder, &kin);
	if (!status && has_enough_authors(&kin))
		for (size_t i = 1; i < kin.covered_count; i++)
			sets_join(finder->alike, kin.covered[0], kin.covered[i]);
	shingles_free(&kin.all);
	shingles_free(&kin.text);
	mem_free(kin.authors);
	mem_free(kin.covered);
	return status;
}

static int are_joined(struct finder *finder, const uint64_t *keys, size_t count)
{
	uint32_t set = sets_least(finder->alike, (uint32_t)keys[0]);

	for (size_t i = 1; i < count; i++)
		if (sets_least(finder->alike, (uint32_t)keys[i]) != set)
			return 0;
	return 1;
}

int finder_join_reworded(struct finder *finder)
{
	uint64_t *keys = finder->keys;
	int status = CANDOR_OK;

	for (uint32_t i = 0; i < finder->count; i++)
		keys[i] = (uint64_t)sets_least(finder->akin, i) << 32 | i;
	keys_sort(keys, finder->spare, finder->count);
	for (size_t first = 0, end; first < finder->count && !status; first = end) {
		end = keys_run(keys, finder->count, first);
		if (end - first > 1 && end - first <= LIMIT_CAMPAIGN_REWORDED &&
		    !are_joined(finder, keys + first, end - first))
			status = join_kin(finder, keys + first, end - first);
	}
	return status;
}
