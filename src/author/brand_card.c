/* What brands tell of an author: which he names most, and how he stands to it. */
#include <math.h>
#include <stdlib.h>

#include "author/brand.h"
#include "author/meaning.h"
#include "author/model.h"

/* A post of an author that names a brand. */
struct naming {
	uint32_t key, post;
};

/* Those of one author, by brand. */
struct namings {
	struct naming *items;
	size_t count, capacity;
	size_t posts, faultless; /* distinct posts; of them without a flaw */
	const struct mentions *mentions;
	size_t author;
	const candor_campaign **windows;
	size_t window_count, window_capacity;
};

/* ---- Lists ---- */

static int compare_namings(const void *a, const void *b)
{
	const struct naming *left = a, *right = b;

	if (left->key != right->key)
		return left->key < right->key ? -1 : 1;
	return (left->post > right->post) - (left->post < right->post);
}

static const struct observation *post_of(const struct namings *namings, size_t i)
{
	const struct author *author = namings->mentions->authors[namings->author].author;

	return &author->sample.items[namings->items[i].post];
}

static int list(struct namings *out)
{
	const struct sample *sample = &out->mentions->authors[out->author].author->sample;

	out->count = out->posts = out->faultless = 0;
	for (uint32_t i = 0; i < sample->count; i++) {
		const struct observation *post = &sample->items[i];
		size_t before = out->count;

		for (size_t k = 0; k < OBSERVED_BRANDS && post->brands[k]; k++) {
			if (brand_is_work(post->brands[k]))
				break;
			if (mem_grow(&out->items, &out->capacity, out->count + 1,
				     sizeof(*out->items)))
				return CANDOR_ENOMEM;
			out->items[out->count++] = (struct naming){ post->brands[k], i };
		}
		out->posts += out->count > before;
		out->faultless +=
			out->count > before && !(post->said & out->mentions->meaning->drawback);
	}
	if (out->count)
		qsort(out->items, out->count, sizeof(*out->items), compare_namings);
	return CANDOR_OK;
}

static size_t run_end(const struct namings *namings, size_t first)
{
	size_t end = first + 1;

	while (end < namings->count && namings->items[end].key == namings->items[first].key)
		end++;
	return end;
}

/* ---- Shares ---- */

/* The brand of most posts, as a run of namings. */
struct top {
	size_t first, end;
};

static struct top fill_shares(candor_author *card, const struct namings *namings)
{
	double posts = (double)namings->posts, squares = 0, all = (double)namings->count;
	struct top top = { 0 };
	candor_loyalty *loyalty = &card->loyalty;

	for (size_t first = 0, end; first < namings->count; first = end) {
		end = run_end(namings, first);
		squares += (double)(end - first) / all * ((double)(end - first) / all);
		if (end - first > top.end - top.first)
			top = (struct top){ first, end };
	}
	if (!namings->posts)
		return top;
	card->brand_share = (double)(top.end - top.first) / posts;
	if (namings->posts >= MODEL_BRAND_POSTS)
		card->concentration = squares;
	loyalty->monogamy = (double)(top.end - top.first) / (posts + MODEL_BRAND_PRIOR);
	loyalty->diversity = (1 - squares) * posts / (posts + MODEL_BRAND_PRIOR);
	loyalty->positivity = ((double)namings->faultless + 0.5) / (posts + 1);
	return top;
}

/* ---- The bond with one brand ---- */

/* Windows of the campaigns for the brand that he took part in. */
static int list_windows(struct namings *out, const struct top *top)
{
	out->window_count = 0;
	for (size_t i = top->first; i < top->end; i++) {
		const candor_campaign *campaign =
			post_campaign(out->mentions, out->author, out->items[i].post);
		size_t last = out->window_count - 1;

		if (!campaign || (out->window_count && out->windows[last] == campaign))
			continue;
		if (mem_grow(&out->windows, &out->window_capacity, out->window_count + 1,
			     sizeof(*out->windows)))
			return CANDOR_ENOMEM;
		out->windows[out->window_count++] = campaign;
	}
	return CANDOR_OK;
}

static int is_in_window(const struct namings *namings, int32_t day)
{
	for (size_t i = 0; day != DAY_UNKNOWN && i < namings->window_count; i++)
		if (day >= namings->windows[i]->first_day &&
		    day <= namings->windows[i]->last_day)
			return 1;
	return 0;
}

/* Mentions of the brand by their own will. */
struct outside {
	size_t posts, lived, praised, faults;
	int32_t first, last; /* day, where it is known */
	int speaks;          /* for the brand, by his own words */
};

static void add_outside(struct outside *out, const struct observation *post,
			const struct meaning *meaning)
{
	out->posts++;
	out->lived += (post->said & meaning->opinion) != 0;
	out->praised += (post->said & (meaning->praise | meaning->sales)) != 0;
	out->faults += (post->said & meaning->drawback) != 0;
	out->speaks |= ((post->said | post->profile) & meaning->community) != 0;
	days_add(&out->first, &out->last, post->day);
}

static struct outside outside_of(const struct namings *namings, const struct top *top)
{
	struct outside out = { .first = DAY_UNKNOWN, .last = DAY_UNKNOWN };

	for (size_t i = top->first; i < top->end; i++) {
		const struct observation *post = post_of(namings, i);

		if (!is_in_window(namings, post->day) &&
		    !post_campaign(namings->mentions, namings->author, namings->items[i].post))
			add_outside(&out, post, namings->mentions->meaning);
	}
	return out;
}

static candor_bond bond_of(const struct outside *outside, double persistence)
{
	double least = MODEL_BOND_SHARE * (double)outside->posts;

	if (persistence < MODEL_BOND_PERSISTENCE || outside->first == DAY_UNKNOWN ||
	    (int64_t)outside->last - outside->first < MODEL_BOND_DAYS)
		return CANDOR_BOND_OCCASIONAL;
	if ((double)outside->lived >= least && outside->lived >= outside->praised)
		return CANDOR_BOND_LOYAL;
	if (!outside->faults && ((double)outside->praised >= least || outside->speaks))
		return CANDOR_BOND_AMBASSADOR;
	return CANDOR_BOND_OCCASIONAL;
}

static int fill_bond(candor_loyalty *loyalty, struct namings *namings, const struct top *top)
{
	struct outside outside;

	if (top->end - top->first < MODEL_BRAND_POSTS)
		return CANDOR_OK;
	if (list_windows(namings, top))
		return CANDOR_ENOMEM;
	outside = outside_of(namings, top);
	loyalty->persistence = (double)outside.posts / (double)(top->end - top->first);
	loyalty->bond = bond_of(&outside, loyalty->persistence);
	return CANDOR_OK;
}

/* ---- Consistency ---- */

static int is_near(const struct observation *a, const struct observation *b)
{
	int64_t apart = (int64_t)a->day - b->day;

	return apart <= MODEL_PRAISE_DAYS && apart >= -MODEL_PRAISE_DAYS;
}

static int is_praise(const struct observation *post, const struct meaning *meaning)
{
	return post->day != DAY_UNKNOWN && (post->said & meaning->praise) &&
	       !(post->said & meaning->drawback);
}

/* Praise of a rival: another brand in the same field; or a flaw of the same brand, found later.
 */
static int contradicts(const struct namings *namings, size_t praise, size_t other)
{
	const struct meaning *meaning = namings->mentions->meaning;
	const struct observation *a = post_of(namings, praise), *b = post_of(namings, other);

	if (b->day == DAY_UNKNOWN || !is_near(a, b))
		return 0;
	if (namings->items[praise].key == namings->items[other].key)
		return (b->said & meaning->drawback) != 0 && b->day >= a->day;
	return namings->items[praise].post != namings->items[other].post &&
	       is_praise(b, meaning) && (a->said & b->said & meaning->topics) != 0;
}

static double consistency_of(const struct namings *namings)
{
	size_t praises = 0, contradicted = 0;

	for (size_t i = 0; i < namings->count; i++) {
		int found = 0;

		if (!is_praise(post_of(namings, i), namings->mentions->meaning))
			continue;
		for (size_t k = 0; k < namings->count && !found; k++)
			found = contradicts(namings, i, k);
		praises++;
		contradicted += (size_t)found;
	}
	if (praises < MODEL_PRAISE_POSTS)
		return NAN;
	return 1 - (double)contradicted / (double)praises;
}

static int fill_card(struct namings *namings)
{
	candor_author *card = namings->mentions->authors[namings->author].card;
	const struct brands *brands = namings->mentions->brands;
	candor_loyalty *loyalty = &card->loyalty;
	struct top top;

	*loyalty = (candor_loyalty){ .monogamy = NAN,
				     .diversity = NAN,
				     .persistence = NAN,
				     .positivity = NAN,
				     .early_adoption = NAN,
				     .consistency = NAN };
	card->brand = NULL;
	card->brand_share = card->concentration = NAN;
	top = fill_shares(card, namings);
	if (top.end > top.first)
		card->brand = brands_at(brands, namings->items[top.first].key)->name.data;
	loyalty->consistency = consistency_of(namings);
	return fill_bond(loyalty, namings, &top);
}

/* ---- All authors ---- */

int brands_fill_cards(const struct mentions *mentions)
{
	struct namings namings = { .mentions = mentions };
	int status = CANDOR_OK;

	for (size_t i = 0; i < mentions->author_count && !status; i++) {
		namings.author = i;
		status = list(&namings);
		if (!status)
			status = fill_card(&namings);
	}
	mem_free(namings.items);
	mem_free((void *)namings.windows);
	return status ? status : brands_fill_adoption(mentions);
}
