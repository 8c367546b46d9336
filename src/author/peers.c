#include "author/peers.h"

#include <math.h>
#include <stdlib.h>

#include "author/engagement.h"
#include "author/model.h"
#include "base/mem.h"
#include "base/str.h"

/* ---- Who there is ---- */

int peers_add(struct peers *peers, candor_author *card)
{
	const candor_engagement *engagement = &card->engagement;
	double followers = (double)card->followers;

	if (card->followers < 0)
		return CANDOR_OK;
	if (mem_grow(&peers->items, &peers->capacity, peers->count + 1, sizeof(*peers->items)))
		return CANDOR_ENOMEM;
	/* As if there were one reaction more: log of 0 is none. */
	peers->items[peers->count++] = (struct peer){
		.card = card,
		.size = log1p(followers),
		.rate = log(engagement->rate + 1 / fmax(followers, 1)),
		.comments = log(engagement->comments_per_like + MODEL_LEAST_COMMENTS),
	};
	return CANDOR_OK;
}

void peers_free(struct peers *peers)
{
	mem_free(peers->items);
	*peers = (struct peers){ 0 };
}

static int compare_peers(const void *a, const void *b)
{
	const candor_author *left = ((const struct peer *)a)->card;
	const candor_author *right = ((const struct peer *)b)->card;
	int order = str_compare(left->platform, right->platform);

	if (order)
		return order;
	if (left->followers != right->followers)
		return left->followers < right->followers ? -1 : 1;
	return str_compare(left->id, right->id);
}

/* ---- One against others ---- */

/* Authors of one platform, by size. */
struct crowd {
	struct peer *items;
	size_t count;
};

typedef double value_fn(const struct peer *peer);

static double rate_value(const struct peer *peer)
{
	return peer->rate;
}

static double comments_value(const struct peer *peer)
{
	return peer->comments;
}

/* The next author from `at` in the direction of `step` whose value is known; crowd->count when
 * there is none. */
static size_t next_known(const struct crowd *crowd, size_t at, size_t step, value_fn *value)
{
	/* Below the first, at wraps round. */
	for (at += step; at < crowd->count; at += step)
		if (!isnan(value(&crowd->items[at])))
			return at;
	return crowd->count;
}

/* Values of the MODEL_PEERS authors nearest in size, the smaller one first where two are as
 * near; returns how many there are. */
static size_t nearest_values(double *out, const struct crowd *crowd, size_t self,
			     value_fn *value)
{
	const struct peer *items = crowd->items;
	size_t below = next_known(crowd, self, (size_t)-1, value);
	size_t above = next_known(crowd, self, 1, value), count = 0;

	while (count < MODEL_PEERS && (below < crowd->count || above < crowd->count)) {
		int is_below =
			above == crowd->count ||
			(below < crowd->count && items[self].size - items[below].size <=
							 items[above].size - items[self].size);

		out[count++] = value(&items[is_below ? below : above]);
		if (is_below)
			below = next_known(crowd, below, (size_t)-1, value);
		else
			above = next_known(crowd, above, 1, value);
	}
	return count;
}

/* Distance from the peers' median, in standard deviations as their median deviation tells them
 * (Iglewicz and Hoaglin 1993). */
static double robust_z(const struct crowd *crowd, size_t self, value_fn *value)
{
	double values[MODEL_PEERS], own = value(&crowd->items[self]), middle, deviation;
	size_t count;

	if (isnan(own))
		return NAN;
	count = nearest_values(values, crowd, self, value);
	if (count < MODEL_LEAST_PEERS)
		return NAN;
	middle = median_of(values, count, 1);
	deviation = fmax(deviation_of(values, count, middle), MODEL_PEER_DEVIATION);
	return (own - middle) / (MODEL_NORMAL_MAD * deviation);
}

/* ---- All of them ---- */

static void compare_one(const struct crowd *crowd, size_t self)
{
	candor_author *card = crowd->items[self].card;
	candor_engagement *engagement = &card->engagement;

	engagement->rate_z = robust_z(crowd, self, rate_value);
	engagement->comments_z = robust_z(crowd, self, comments_value);
	if (engagement->rate_z > MODEL_OUTLIER)
		card->flags |= CANDOR_AUTHOR_ENGAGEMENT_HIGH;
	if (engagement->rate_z < -MODEL_OUTLIER)
		card->flags |= CANDOR_AUTHOR_ENGAGEMENT_LOW;
}

/* Where each stands in the order of sizes, the middle of those of the same size. */
static void rank_sizes(const struct crowd *crowd)
{
	double most = (double)crowd->count - 1;

	if (crowd->count <= MODEL_LEAST_PEERS)
		return;
	for (size_t first = 0, last; first < crowd->count; first = last) {
		int64_t followers = crowd->items[first].card->followers;

		for (last = first + 1;
		     last < crowd->count && crowd->items[last].card->followers == followers;)
			last++;
		for (size_t i = first; i < last; i++)
			crowd->items[i].card->engagement.follower_rank =
				(double)(first + last - 1) / 2 / most;
	}
}

void peers_compare(struct peers *peers)
{
	if (peers->count)
		qsort(peers->items, peers->count, sizeof(*peers->items), compare_peers);
	for (size_t first = 0, last; first < peers->count; first = last) {
		candor_str platform = peers->items[first].card->platform;
		struct crowd crowd = { peers->items + first, 0 };

		for (last = first + 1; last < peers->count; last++)
			if (str_compare(peers->items[last].card->platform, platform))
				break;
		crowd.count = last - first;
		rank_sizes(&crowd);
		for (size_t i = 0; i < crowd.count; i++)
			compare_one(&crowd, i);
	}
}
