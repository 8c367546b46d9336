/* Which names count. */
#include "author/brand.h"

#include <stdlib.h>
#include <string.h>

#include "author/conclude.h"
#include "author/meaning.h"
#include "author/model.h"
#include "lexicon/ruleset.h"

void brands_free(struct brands *brands)
{
	mem_free(brands->items);
	mem_free(brands->views);
	mem_free((void *)brands->order);
	mem_free(brands->candidates);
	arena_free(&brands->arena);
	*brands = (struct brands){ 0 };
}

struct brand *brands_at(const struct brands *brands, uint32_t key)
{
	size_t low = 0, high = brands->count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (brands->items[middle].key == key)
			return &brands->items[middle];
		if (brands->items[middle].key < key)
			low = middle + 1;
		else
			high = middle;
	}
	return NULL;
}

/* ---- Candidates ---- */

static int compare_brands(const void *a, const void *b)
{
	const struct brand *left = a, *right = b;

	if (left->key != right->key)
		return left->key < right->key ? -1 : 1;
	/* Rules first: what others found under the same key is theirs. */
	return (left->rule == NULL) - (right->rule == NULL);
}

static int is_brand_rule(const candor_rule *rule)
{
	return rule->axis == CANDOR_NEUTRAL && !strcmp(rule->category, "brand");
}

static void list_rules(struct brands *out, const struct candor_ruleset *ruleset)
{
	for (size_t i = 0; i < candor_ruleset_rule_count(ruleset); i++) {
		const candor_rule *rule = candor_ruleset_rule(ruleset, i);

		if (is_brand_rule(rule))
			out->items[out->count++] =
				(struct brand){ .key = brand_rule_key(rule->id),
						.sources = CANDOR_FOUND_RULE,
						.name = { rule->summary,
							  strlen(rule->summary) },
						.rule = rule->id };
	}
}

static void join_equal(struct brands *brands)
{
	size_t kept = 0;

	if (!brands->count)
		return;
	qsort(brands->items, brands->count, sizeof(*brands->items), compare_brands);
	for (size_t i = 1; i < brands->count; i++) {
		if (brands->items[i].key == brands->items[kept].key)
			brands->items[kept].sources |= brands->items[i].sources;
		else
			brands->items[++kept] = brands->items[i];
	}
	brands->count = kept + 1;
}

static int list_names(struct brands *out, candor_authors *authors,
		      const struct candor_ruleset *ruleset)
{
	struct brand_table *names = &authors->names;

	if (brand_table_settle(names))
		return CANDOR_ENOMEM;
	out->items = mem_zero(names->count + candor_ruleset_rule_count(ruleset) + 1,
			      sizeof(*out->items));
	if (!out->items)
		return CANDOR_ENOMEM;
	list_rules(out, ruleset);
	for (size_t i = 0; i < names->count; i++) {
		const struct brand_name *name = &names->items[i];

		out->items[out->count++] = (struct brand){ .key = name->key,
							   .sources = name->sources,
							   .name = name->text };
	}
	join_equal(out);
	return CANDOR_OK;
}

/* ---- Counting ---- */

/* What posts are counted with, and all of them. */
struct base {
	uint64_t noise; /* categories: what programs and participants of prize draws write */
	uint64_t posts, commercial;
};

static int is_commercial(const struct base *base, const struct observation *post)
{
	return (double)post->commercial >= MODEL_COMMERCIAL_POST && !(post->said & base->noise);
}

static void count_mention(struct brand *brand, size_t author, int commercial)
{
	brand->posts++;
	brand->authors += brand->last_author != author;
	brand->last_author = author;
	if (!commercial)
		return;
	brand->commercial_posts++;
	brand->commercial_authors += brand->last_commercial != author;
	brand->last_commercial = author;
}

static void count_author(struct brands *brands, struct base *base, const struct sample *sample,
			 size_t author)
{
	for (size_t i = 0; i < sample->count; i++) {
		const struct observation *post = &sample->items[i];
		int commercial = is_commercial(base, post);

		base->posts++;
		base->commercial += (uint64_t)commercial;
		for (size_t k = 0; k < OBSERVED_BRANDS && post->brands[k]; k++) {
			struct brand *brand = brands_at(brands, post->brands[k]);

			if (brand)
				count_mention(brand, author, commercial);
		}
	}
}

/* ---- Deciding ---- */

/* What others write as a title is a work, not a brand. */
static int is_title_of_work(const struct brands *brands, const struct brand *brand)
{
	const struct brand *work = brands_at(brands, brand_work_key(brand->key));

	return work && work->authors >= MODEL_BRAND_AUTHORS &&
	       2 * work->authors >= brand->authors;
}

/* Several authors name it where money may move, and it is named there more than elsewhere. What
 * is a hashtag and nothing else is a topic: #jobs. */
static int counts(const struct brands *brands, const struct brand *brand,
		  const struct base *base)
{
	const unsigned told = CANDOR_FOUND_RULE | CANDOR_FOUND_FIELD | CANDOR_FOUND_PRODUCT;
	double usual = (double)base->commercial / (double)(base->posts + !base->posts);
	double share = (double)brand->commercial_posts / (double)(brand->posts + !brand->posts);

	if (brand->sources & told)
		return brand->posts > 0;
	if (brand_is_work(brand->key))
		return brand->authors >= MODEL_BRAND_AUTHORS;
	return (brand->sources & ~(unsigned)CANDOR_FOUND_HASHTAG) &&
	       brand->commercial_authors >= MODEL_BRAND_AUTHORS &&
	       share >= MODEL_BRAND_COMMERCIAL && share >= MODEL_BRAND_LIFT * usual &&
	       !is_title_of_work(brands, brand);
}

static int decide(struct brands *brands, const struct base *base)
{
	struct brand *known = mem_zero(brands->count + 1, sizeof(*known));
	size_t count = 0;

	if (!known)
		return CANDOR_ENOMEM;
	for (size_t i = 0; i < brands->count; i++)
		if (counts(brands, &brands->items[i], base))
			known[count++] = brands->items[i];
	mem_free(brands->items);
	brands->items = known;
	brands->count = count;
	return CANDOR_OK;
}

/* ---- Leaving out ---- */

/* Brands before works. */
static int is_before(uint32_t a, uint32_t b)
{
	int order = brand_is_work(a) - brand_is_work(b);

	return order ? order < 0 : a < b;
}

static void keep_known(struct observation *post, const struct brands *brands)
{
	uint32_t kept[OBSERVED_BRANDS] = { 0 };
	size_t count = 0;

	for (size_t k = 0; k < OBSERVED_BRANDS && post->brands[k]; k++) {
		uint32_t key = post->brands[k];
		size_t at = count;

		if (!brands_at(brands, key))
			continue;
		for (; at && is_before(key, kept[at - 1]); at--)
			kept[at] = kept[at - 1];
		kept[at] = key;
		count++;
	}
	memcpy(post->brands, kept, sizeof(kept));
}

int brands_find(struct brands *out, candor_authors *authors,
		const struct candor_ruleset *ruleset)
{
	struct meaning meaning = meaning_of(ruleset);
	struct base base = { .noise = meaning.app | meaning.giveaway };

	if (list_names(out, authors, ruleset))
		return CANDOR_ENOMEM;
	for (size_t i = 0; i < authors->count; i++) {
		sample_settle(&authors->items[i].sample);
		count_author(out, &base, &authors->items[i].sample, i + 1);
	}
	if (decide(out, &base))
		return CANDOR_ENOMEM;
	for (size_t i = 0; i < authors->count; i++) {
		struct sample *sample = &authors->items[i].sample;

		for (size_t k = 0; k < sample->count; k++)
			if (sample->items[k].brands[0])
				keep_known(&sample->items[k], out);
	}
	return CANDOR_OK;
}

/* ---- What was concluded ---- */

size_t candor_authors_brand_count(const candor_authors *authors)
{
	return authors->conclusion ? authors->conclusion->brands.count : 0;
}

const candor_brand *candor_authors_brand_at(const candor_authors *authors, size_t index)
{
	return index < candor_authors_brand_count(authors)
		       ? authors->conclusion->brands.order[index]
		       : NULL;
}

size_t candor_authors_candidate_count(const candor_authors *authors)
{
	return authors->conclusion ? authors->conclusion->brands.candidate_count : 0;
}

const candor_candidate *candor_authors_candidate_at(const candor_authors *authors, size_t index)
{
	return index < candor_authors_candidate_count(authors)
		       ? &authors->conclusion->brands.candidates[index]
		       : NULL;
}

const candor_brand *candor_authors_wanted_brand(const candor_authors *authors)
{
	return authors->conclusion ? authors->conclusion->brands.wanted : NULL;
}
