/* Which author used which tag on which day. */
#include <stdlib.h>

#include "author/hashtag_data.h"
#include "author/model.h"

/* Authors with commercial posts that have the tag, and the last that was counted, from 1. */
struct payers {
	uint32_t count, last;
};

struct search {
	const candor_authors *authors;
	uint64_t noise;
	struct payers *payers; /* of each sign */
	struct uses *uses;
};

void uses_free(struct uses *uses)
{
	mem_free(uses->items);
}

static int is_paid(const struct search *search, const struct observation *post)
{
	return !(post->said & search->noise) &&
	       ((double)post->commercial >= MODEL_COMMERCIAL_POST ||
		observation_is_disclosed(post));
}

/* ---- Tags of posts ---- */

static int compare_keys(const void *a, const void *b)
{
	const struct brand_name *left = a, *right = b;

	return (left->key > right->key) - (left->key < right->key);
}

static const struct brand_name *sign_of(const candor_authors *authors, uint32_t key)
{
	const struct brand_table *signs = &authors->signs;
	struct brand_name wanted = { .key = key };

	return signs->count ? bsearch(&wanted, signs->items, signs->count, sizeof(wanted),
				      compare_keys)
			    : NULL;
}

typedef int visit_tag(struct search *search, uint32_t tag, uint32_t author,
		      const struct observation *post);

static int visit_post(struct search *search, visit_tag *visit, uint32_t author,
		      const struct observation *post)
{
	const struct brand_table *signs = &search->authors->signs;

	for (size_t i = 0; i < WORDING_TAGS && post->wording.tags[i]; i++) {
		const struct brand_name *sign = sign_of(search->authors, post->wording.tags[i]);

		if (sign && visit(search, (uint32_t)(sign - signs->items), author, post))
			return CANDOR_ENOMEM;
	}
	return CANDOR_OK;
}

/* Calls `visit` for every tag of every post. */
static int visit_all(struct search *search, visit_tag *visit)
{
	for (uint32_t i = 0; i < search->authors->count; i++) {
		const struct sample *sample = &search->authors->items[i].sample;

		for (size_t k = 0; k < sample->count; k++)
			if (visit_post(search, visit, i, &sample->items[k]))
				return CANDOR_ENOMEM;
	}
	return CANDOR_OK;
}

/* ---- Counting and listing ---- */

static void count_posts(struct search *search)
{
	for (size_t i = 0; i < search->authors->count; i++) {
		const struct sample *sample = &search->authors->items[i].sample;

		search->uses->posts += sample->count;
		for (size_t k = 0; k < sample->count; k++)
			search->uses->paid += (uint64_t)is_paid(search, &sample->items[k]);
	}
}

static int count_payer(struct search *search, uint32_t tag, uint32_t author,
		       const struct observation *post)
{
	struct payers *payers = &search->payers[tag];

	if (is_paid(search, post)) {
		payers->count += payers->last != author + 1;
		payers->last = author + 1;
	}
	return CANDOR_OK;
}

static int list_use(struct search *search, uint32_t tag, uint32_t author,
		    const struct observation *post)
{
	struct uses *uses = search->uses;

	if (search->payers[tag].count < MODEL_TAG_AUTHORS || post->day == DAY_UNKNOWN)
		return CANDOR_OK;
	if (mem_grow(&uses->items, &uses->capacity, uses->count + 1, sizeof(*uses->items)))
		return CANDOR_ENOMEM;
	uses->items[uses->count++] =
		(struct use){ .tag = tag,
			      .author = author,
			      .day = post->day,
			      .paid = (uint8_t)is_paid(search, post),
			      .disclosed = (uint8_t)observation_is_disclosed(post),
			      .post = post };
	return CANDOR_OK;
}

/* By tag and day; of an author's day a commercial post first. */
static int compare_uses(const void *a, const void *b)
{
	const struct use *left = a, *right = b;

	if (left->tag != right->tag)
		return left->tag < right->tag ? -1 : 1;
	if (left->day != right->day)
		return left->day < right->day ? -1 : 1;
	if (left->author != right->author)
		return left->author < right->author ? -1 : 1;
	if (left->paid != right->paid)
		return right->paid - left->paid;
	if (left->disclosed != right->disclosed)
		return right->disclosed - left->disclosed;
	return (left->post->post > right->post->post) - (left->post->post < right->post->post);
}

/* Leaves one use a day to each author. */
static void settle(struct uses *uses)
{
	size_t kept = 0;

	if (!uses->count)
		return;
	qsort(uses->items, uses->count, sizeof(*uses->items), compare_uses);
	for (size_t i = 1; i < uses->count; i++) {
		const struct use *last = &uses->items[kept], *use = &uses->items[i];

		if (use->tag != last->tag || use->day != last->day ||
		    use->author != last->author)
			uses->items[++kept] = *use;
	}
	uses->count = kept + 1;
}

int uses_gather(struct uses *out, const candor_authors *authors, uint64_t noise)
{
	struct search search = { .authors = authors, .noise = noise, .uses = out };
	int status;

	if (!authors->signs.count)
		return CANDOR_OK;
	search.payers = mem_zero(authors->signs.count, sizeof(*search.payers));
	if (!search.payers)
		return CANDOR_ENOMEM;
	count_posts(&search);
	status = visit_all(&search, count_payer);
	if (!status)
		status = visit_all(&search, list_use);
	settle(out);
	mem_free(search.payers);
	return status;
}
