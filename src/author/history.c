/* Posts of one author: what repeats counts once, and when things happened. */
#include "author/history.h"

#include <stdlib.h>

#include "base/mem.h"

/* Sorting indexes needs the posts; qsort has no room for them. */
struct place {
	uint64_t key, then;
	uint32_t index;
};

static int compare_places(const void *a, const void *b)
{
	const struct place *left = a, *right = b;

	if (left->key != right->key)
		return left->key < right->key ? -1 : 1;
	if (left->then != right->then)
		return left->then < right->then ? -1 : 1;
	return (left->index > right->index) - (left->index < right->index);
}

/* Divides the weight of posts with one key by their number; key 0 is none. */
static void share_weight(double *weights, struct place *places, size_t count)
{
	if (count)
		qsort(places, count, sizeof(*places), compare_places);
	for (size_t first = 0, last; first < count; first = last) {
		for (last = first + 1; last < count && places[last].key == places[first].key;)
			last++;
		for (size_t i = first; places[first].key && i < last; i++)
			weights[places[i].index] /= (double)(last - first);
	}
}

static void share_repeats(const struct history *history, struct place *places)
{
	for (uint32_t i = 0; i < history->count; i++)
		places[i] = (struct place){ history->posts[i].content, 0, i };
	share_weight(history->weights, places, history->count);
	for (size_t i = 0; i < history->count; i++)
		history->repeats[places[i].index] = i && places[i].key == places[i - 1].key;
}

/* Five posts on one brand on one day are one occasion. */
static void share_days(const struct history *history, struct place *places)
{
	size_t count = 0;

	for (uint32_t i = 0; i < history->count; i++) {
		const struct observation *post = &history->posts[i];

		if (!post->brands[0] || brand_is_work(post->brands[0]) ||
		    post->day == DAY_UNKNOWN)
			continue;
		places[count++] =
			(struct place){ (uint64_t)post->brands[0] << 32 | (uint32_t)post->day,
					0, i };
	}
	share_weight(history->weights, places, count);
}

static uint64_t moment_of(const struct observation *post)
{
	return ((uint64_t)((int64_t)post->day - DAY_UNKNOWN) << 16) +
	       (uint64_t)(post->minute + 1);
}

static void sort_by_time(struct history *history, struct place *places)
{
	size_t count = 0;

	for (uint32_t i = 0; i < history->count; i++)
		if (history->posts[i].day != DAY_UNKNOWN)
			places[count++] = (struct place){ moment_of(&history->posts[i]),
							  history->posts[i].post, i };
	qsort(places, count, sizeof(*places), compare_places);
	for (size_t i = 0; i < count; i++)
		history->by_time[i] = places[i].index;
	history->timed = count;
}

int history_make(struct history *out, struct history_space *space, const struct sample *sample,
		 uint64_t records, uint64_t app)
{
	size_t count = sample->count;

	if (mem_grow(&space->weights, &space->weights_capacity, count + 1,
		     sizeof(*space->weights)) ||
	    mem_grow(&space->campaign, &space->campaign_capacity, count + 1,
		     sizeof(*space->campaign)) ||
	    mem_grow(&space->repeats, &space->repeats_capacity, count + 1, 1) ||
	    mem_grow(&space->by_time, &space->by_time_capacity, count + 1,
		     sizeof(*space->by_time)) ||
	    mem_grow(&space->places, &space->places_capacity, count + 1,
		     sizeof(*space->places)))
		return CANDOR_ENOMEM;
	*out = (struct history){
		.posts = sample->items,
		.count = count,
		.total = sample_posts(sample, records),
		.weights = space->weights,
		.campaign = space->campaign,
		.repeats = space->repeats,
		.by_time = space->by_time,
	};
	for (size_t i = 0; i < count; i++) {
		out->weights[i] = out->posts[i].said & app ? 0 : 1;
		out->campaign[i] = 0;
	}
	share_repeats(out, space->places);
	share_days(out, space->places);
	sort_by_time(out, space->places);
	return CANDOR_OK;
}

void history_space_free(struct history_space *space)
{
	mem_free(space->weights);
	mem_free(space->campaign);
	mem_free(space->repeats);
	mem_free(space->by_time);
	mem_free(space->places);
	*space = (struct history_space){ 0 };
}

struct credit history_credit(const struct history *history)
{
	struct credit sum = { 0 };

	for (size_t i = 0; i < history->count; i++) {
		struct credit credit = credit_of(&history->posts[i], history->campaign[i]);

		sum.posts += credit.posts * history->weights[i];
		sum.sum += credit.sum * history->weights[i];
	}
	return credit_dependent(sum);
}
