/* How each author would do for one brand. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "author/brand.h"
#include "author/meaning.h"
#include "author/model.h"
#include "author/topics.h"

/* ---- Topics ---- */

/* Of `a`, and of `b` without `c`. NaN: one of them has too few posts. */
static double cosine(const struct topics *a, const struct topics *b, const struct topics *c)
{
	double product = 0, left = 0, right = 0;

	if (a->sum < MODEL_TOPIC_POSTS || b->sum - c->sum < MODEL_TOPIC_POSTS)
		return NAN;
	for (size_t k = 0; k < LIMIT_AUTHOR_CATEGORIES; k++) {
		double other = fmax(b->posts[k] - c->posts[k], 0);

		product += a->posts[k] * other;
		left += a->posts[k] * a->posts[k];
		right += other * other;
	}
	return left > 0 && right > 0 ? product / sqrt(left * right) : NAN;
}

/* ---- A candidate ---- */

/* Praise of another brand. */
struct rival {
	const candor_brand *view;
	size_t posts;
};

struct ranking {
	struct brands *brands;
	const struct mentions *mentions;
	const struct brand *wanted;
	const candor_brand *view;
	struct topics topics; /* of all posts that name it */
	struct rival *rivals; /* of one author */
	size_t rival_count, rival_capacity;
};

static int names(const struct observation *post, uint32_t key)
{
	for (size_t k = 0; k < OBSERVED_BRANDS && post->brands[k]; k++)
		if (post->brands[k] == key)
			return 1;
	return 0;
}

/* Another brand, or work, of the same field. */
static int is_rival(const struct ranking *ranking, const candor_brand *view)
{
	return view != ranking->view && view->is_work == ranking->view->is_work &&
	       view->topic && ranking->view->topic &&
	       !strcmp(view->topic, ranking->view->topic);
}

static int add_rival(struct ranking *ranking, uint32_t key)
{
	const struct brand *brand = brands_at(ranking->brands, key);
	const candor_brand *view = &ranking->brands->views[brand - ranking->brands->items];
	size_t at = 0;

	if (!is_rival(ranking, view))
		return CANDOR_OK;
	while (at < ranking->rival_count && ranking->rivals[at].view != view)
		at++;
	if (mem_grow(&ranking->rivals, &ranking->rival_capacity, at + 1,
		     sizeof(*ranking->rivals)))
		return CANDOR_ENOMEM;
	if (at == ranking->rival_count)
		ranking->rivals[ranking->rival_count++] = (struct rival){ view, 0 };
	ranking->rivals[at].posts++;
	return CANDOR_OK;
}

static int add_praise(struct ranking *ranking, candor_candidate *out,
		      const struct observation *post)
{
	const struct meaning *meaning = ranking->mentions->meaning;
	size_t before = 0, after = 0;

	if (!(post->said & meaning->praise) || (post->said & meaning->drawback) ||
	    names(post, ranking->wanted->key))
		return CANDOR_OK;
	for (size_t i = 0; i < ranking->rival_count; i++)
		before += ranking->rivals[i].posts;
	for (size_t k = 0; k < OBSERVED_BRANDS && post->brands[k]; k++)
		if (add_rival(ranking, post->brands[k]))
			return CANDOR_ENOMEM;
	for (size_t i = 0; i < ranking->rival_count; i++)
		after += ranking->rivals[i].posts;
	out->conflicts += after > before;
	return CANDOR_OK;
}

static int compare_rivals(const void *a, const void *b)
{
	const struct rival *left = a, *right = b;

	if (left->posts != right->posts)
		return left->posts > right->posts ? -1 : 1;
	return strcmp(left->view->name.data, right->view->name.data);
}

static int find_rivals(struct ranking *ranking, candor_candidate *out,
		       const struct sample *sample)
{
	ranking->rival_count = 0;
	for (size_t i = 0; i < sample->count; i++)
		if (add_praise(ranking, out, &sample->items[i]))
			return CANDOR_ENOMEM;
	if (ranking->rival_count)
		qsort(ranking->rivals, ranking->rival_count, sizeof(*ranking->rivals),
		      compare_rivals);
	for (size_t i = 0; i < ranking->rival_count && i < CANDOR_RIVALS; i++)
		out->rivals[i] = ranking->rivals[i].view->name.data;
	return CANDOR_OK;
}

static void find_mentions(const struct ranking *ranking, candor_candidate *out,
			  const struct sample *sample)
{
	out->first_day = out->last_day = DAY_UNKNOWN;
	for (size_t i = 0; i < sample->count; i++) {
		const struct observation *post = &sample->items[i];

		if (!names(post, ranking->wanted->key))
			continue;
		out->mentions++;
		days_add(&out->first_day, &out->last_day, post->day);
	}
}

/* What he wrote about before he named the brand; of fewer than some posts, all but these; of
 * fewer, all. */
static double topic_fit(const struct ranking *ranking, const candor_candidate *candidate,
			const struct sample *sample)
{
	uint64_t set = ranking->mentions->meaning->topics;
	struct topics before = { 0 }, others = { 0 }, naming = { 0 }, all = { 0 };
	const struct topics *used;

	for (size_t i = 0; i < sample->count; i++) {
		const struct observation *post = &sample->items[i];
		int is_naming = names(post, ranking->wanted->key);

		topics_add(&all, post->said & set);
		topics_add(is_naming ? &naming : &others, post->said & set);
		if (!is_naming &&
		    (candidate->first_day == DAY_UNKNOWN || post->day < candidate->first_day))
			topics_add(&before, post->said & set);
	}
	used = before.sum >= MODEL_TOPIC_POSTS ? &before : &others;
	used = used->sum >= MODEL_TOPIC_POSTS ? used : &all;
	return cosine(used, &ranking->topics, &naming);
}

static double score_of(const candor_candidate *candidate, const candor_author *card)
{
	double fit = isnan(candidate->topic_fit) ? MODEL_UNKNOWN_FIT : candidate->topic_fit;
	double own = (double)candidate->mentions + MODEL_RIVAL_POSTS;

	return fit * card->credibility.low * own / (own + (double)candidate->conflicts);
}

static int describe(struct ranking *ranking, candor_candidate *out, size_t author)
{
	const struct brand_author *at = &ranking->mentions->authors[author];
	const struct sample *sample = &at->author->sample;

	find_mentions(ranking, out, sample);
	out->topic_fit = topic_fit(ranking, out, sample);
	if (find_rivals(ranking, out, sample))
		return CANDOR_ENOMEM;
	out->score = score_of(out, at->card);
	return CANDOR_OK;
}

/* ---- All of them ---- */

/* Authors are in the order of their credibility already. */
static int compare_candidates(const void *a, const void *b)
{
	const candor_candidate *left = a, *right = b;

	if (left->score > right->score || left->score < right->score)
		return left->score > right->score ? -1 : 1;
	return (left->author > right->author) - (left->author < right->author);
}

static void read_brand(struct ranking *ranking)
{
	const struct mentions *mentions = ranking->mentions;
	size_t brand = (size_t)(ranking->wanted - ranking->brands->items);

	ranking->view = &ranking->brands->views[brand];
	for (size_t i = 0; i < mentions->count; i++)
		if (mentions->items[i].brand == brand)
			topics_add(&ranking->topics,
				   mention_post(mentions, i)->said & mentions->meaning->topics);
}

int brands_rank(struct brands *brands, const struct mentions *mentions,
		const struct brand *wanted, const size_t *places)
{
	struct ranking ranking = { .brands = brands, .mentions = mentions, .wanted = wanted };
	candor_candidate *candidates =
		mem_zero(mentions->author_count + 1, sizeof(*candidates));
	int status = candidates ? CANDOR_OK : CANDOR_ENOMEM;
	size_t count = 0;

	read_brand(&ranking);
	for (size_t i = 0; i < mentions->author_count && !status; i++) {
		if (places[i] == SIZE_MAX || isnan(mentions->authors[i].card->credibility.low))
			continue;
		candidates[count].author = places[i];
		status = describe(&ranking, &candidates[count++], i);
	}
	if (!status && count)
		qsort(candidates, count, sizeof(*candidates), compare_candidates);
	mem_free(ranking.rivals);
	brands->candidates = candidates;
	brands->candidate_count = count;
	brands->wanted = ranking.view;
	return status;
}
