/* The two weeks in which a tag is used most: by how many, for whom. */
#include <stdlib.h>

#include "author/brand.h"
#include "author/hashtag_data.h"
#include "author/model.h"

/* ---- Counting keys ---- */

static int compare_numbers(const void *a, const void *b)
{
	uint32_t left = *(const uint32_t *)a, right = *(const uint32_t *)b;

	return (left > right) - (left < right);
}

/* Sorts the keys; how many different ones there are. */
static size_t count_different(uint32_t *keys, size_t count)
{
	size_t different = count != 0;

	if (count)
		qsort(keys, count, sizeof(*keys), compare_numbers);
	for (size_t i = 1; i < count; i++)
		different += keys[i] != keys[i - 1];
	return different;
}

/* Of sorted keys the one that is there most often, of several the smallest; returns how often.
 */
static size_t most_frequent(uint32_t *out, const uint32_t *keys, size_t count)
{
	size_t most = 0;

	for (size_t first = 0, end; first < count; first = end) {
		for (end = first + 1; end < count && keys[end] == keys[first];)
			end++;
		if (end - first > most) {
			most = end - first;
			*out = keys[first];
		}
	}
	return most;
}

/* ---- The window ---- */

static void find_days(struct fortnight *window)
{
	for (size_t first = 0, end = 0; first < window->all_count; first++) {
		while (end < window->all_count &&
		       window->all[end].day - window->all[first].day < MODEL_TAG_DAYS)
			end++;
		if (end - first > window->count) {
			window->first = &window->all[first];
			window->count = end - first;
		}
	}
}

static size_t count_people(const struct fortnight *window, int paid, uint32_t *keys)
{
	size_t count = 0;

	for (size_t i = 0; i < window->count; i++)
		if (!paid || window->first[i].paid)
			keys[count++] = window->first[i].author;
	return count_different(keys, count);
}

void fortnight_find(struct fortnight *window, uint32_t *keys)
{
	find_days(window);
	for (size_t i = 0; i < window->count; i++) {
		window->paid += window->first[i].paid;
		window->disclosed += window->first[i].disclosed;
	}
	window->authors = count_people(window, 0, keys);
	window->payers = count_people(window, 1, keys);
}

/* ---- Clients ---- */

static size_t list_clients(uint32_t out[CLIENTS], const struct observation *post)
{
	size_t count = 0;

	for (size_t i = 0; i < OBSERVED_BRANDS && post->brands[i]; i++)
		if (!brand_is_work(post->brands[i]))
			out[count++] = post->brands[i];
	for (size_t i = 0; i < WORDING_HANDLES && post->wording.handles[i]; i++)
		out[count++] = client_of_handle(post->wording.handles[i]);
	return count;
}

double fortnight_client(uint32_t *client, const struct fortnight *window, uint32_t *keys)
{
	size_t count = 0;

	*client = 0;
	for (size_t i = 0; i < window->count; i++)
		if (window->first[i].paid)
			count += list_clients(keys + count, window->first[i].post);
	count_different(keys, count);
	return (double)most_frequent(client, keys, count) /
	       (double)(window->paid + !window->paid);
}

/* ---- What is usual ---- */

double fortnight_usual(const struct fortnight *window, const candor_authors *authors,
		       uint32_t *keys)
{
	int32_t first = window->first->day;
	size_t all = 0, within = 0;

	for (size_t i = 0; i < window->all_count; i++)
		keys[i] = window->all[i].author;
	count_different(keys, window->all_count);
	for (size_t i = 0; i < window->all_count; i++) {
		const struct sample *sample = &authors->items[keys[i]].sample;

		if (i && keys[i] == keys[i - 1])
			continue;
		for (size_t k = 0; k < sample->count; k++) {
			int32_t day = sample->items[k].day;

			all += day != DAY_UNKNOWN;
			within += day >= first && day - first < MODEL_TAG_DAYS;
		}
	}
	return (double)within / (double)(all + !all);
}
