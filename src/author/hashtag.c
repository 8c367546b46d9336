#include "author/hashtag.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "author/brand.h"
#include "author/meaning.h"
#include "author/model.h"
#include "base/str.h"

/* Accounts and brands of one post. */
enum { CLIENTS = OBSERVED_BRANDS + WORDING_HANDLES };

/* A post that uses a tag; after settle_uses a day on which an author does. */
struct use {
	uint32_t tag, author; /* index of a sign, of authors */
	int32_t day;
	uint8_t paid, disclosed;
	const struct observation *post;
};

/* Authors with commercial posts that have the tag, and the last that was counted, from 1. */
struct payers {
	uint32_t count, last;
};

struct search {
	candor_authors *authors;
	const struct brands *brands;
	uint64_t noise; /* categories: what programs and participants of prize draws write */
	struct payers *payers; /* of each sign */
	struct use *uses;
	size_t count, capacity;
	uint64_t posts, paid; /* of the archive */
	uint32_t *keys;       /* scratch: of clients, or authors */
	size_t key_capacity;
};

void hashtags_free(struct hashtags *hashtags)
{
	mem_free(hashtags->items);
	*hashtags = (struct hashtags){ 0 };
}

/* ---- Texts ---- */

static int is_disclosed(const struct observation *post)
{
	return post->disclosure == CANDOR_DISCLOSURE_CLEAR ||
	       post->disclosure == CANDOR_DISCLOSURE_GIFTED;
}

static int note(struct brand_table *signs, uint64_t draw, unsigned source, candor_str text)
{
	struct brand_name sign = { draw, wording_key(text), source, text };

	return text.size <= NAME_BYTES ? brand_table_add(signs, &sign) : CANDOR_OK;
}

/* "#ad" stands in campaigns of all clients and is nobody's. */
static int is_disclosure(candor_str tag, const candor_result *result)
{
	for (size_t i = 0; i < result->finding_count; i++) {
		candor_str words = result->findings[i].text;

		if (words.size > tag.size && words.data[0] == '#' &&
		    !strncasecmp(words.data + 1, tag.data, tag.size) &&
		    !strcmp(result->findings[i].rule->category, "disclosure"))
			return 1;
	}
	return 0;
}

int hashtags_note(struct brand_table *signs, const struct observation *seen,
		  const candor_result *result, const struct stripped *words,
		  const struct post_names *names)
{
	if ((double)seen->commercial < MODEL_COMMERCIAL_POST && !is_disclosed(seen))
		return CANDOR_OK;
	for (size_t at = 0; at < words->tags_size;) {
		const char *tag = words->tags + at;
		const char *end = memchr(tag, '\n', words->tags_size - at);
		candor_str text = { tag, (size_t)(end - tag) };

		if (!is_disclosure(text, result) &&
		    note(signs, seen->post, CANDOR_FOUND_HASHTAG, text))
			return CANDOR_ENOMEM;
		at += text.size + 1;
	}
	for (size_t i = 0; i < names->count; i++)
		if ((names->items[i].source & CANDOR_FOUND_HANDLE) &&
		    note(signs, seen->post, CANDOR_FOUND_HANDLE, names->items[i].name))
			return CANDOR_ENOMEM;
	return CANDOR_OK;
}

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

/* ---- Uses ---- */

static int is_paid(const struct search *search, const struct observation *post)
{
	return !(post->said & search->noise) &&
	       ((double)post->commercial >= MODEL_COMMERCIAL_POST || is_disclosed(post));
}

static int list_use(struct search *search, const struct brand_name *sign, uint32_t author,
		    const struct observation *post)
{
	if (post->day == DAY_UNKNOWN)
		return CANDOR_OK;
	if (mem_grow(&search->uses, &search->capacity, search->count + 1,
		     sizeof(*search->uses)))
		return CANDOR_ENOMEM;
	search->uses[search->count++] =
		(struct use){ .tag = (uint32_t)(sign - search->authors->signs.items),
			      .author = author,
			      .day = post->day,
			      .paid = (uint8_t)is_paid(search, post),
			      .disclosed = (uint8_t)is_disclosed(post),
			      .post = post };
	return CANDOR_OK;
}

static int count_payer(struct search *search, const struct brand_name *sign, uint32_t author,
		       const struct observation *post)
{
	struct payers *payers = &search->payers[sign - search->authors->signs.items];

	payers->count += is_paid(search, post) && payers->last != author + 1;
	if (is_paid(search, post))
		payers->last = author + 1;
	return CANDOR_OK;
}

static int list_likely(struct search *search, const struct brand_name *sign, uint32_t author,
		       const struct observation *post)
{
	size_t at = (size_t)(sign - search->authors->signs.items);

	return search->payers[at].count < MODEL_TAG_AUTHORS
		       ? CANDOR_OK
		       : list_use(search, sign, author, post);
}

typedef int visit_tag(struct search *search, const struct brand_name *sign, uint32_t author,
		      const struct observation *post);

static int visit_post(struct search *search, visit_tag *visit, uint32_t author,
		      const struct observation *post)
{
	for (size_t i = 0; i < WORDING_TAGS && post->wording.tags[i]; i++) {
		const struct brand_name *sign = sign_of(search->authors, post->wording.tags[i]);

		if (sign && visit(search, sign, author, post))
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

static void count_posts(struct search *search)
{
	for (size_t i = 0; i < search->authors->count; i++) {
		const struct sample *sample = &search->authors->items[i].sample;

		search->posts += sample->count;
		for (size_t k = 0; k < sample->count; k++)
			search->paid += (uint64_t)is_paid(search, &sample->items[k]);
	}
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
static void settle_uses(struct search *search)
{
	size_t kept = 0;

	if (!search->count)
		return;
	qsort(search->uses, search->count, sizeof(*search->uses), compare_uses);
	for (size_t i = 1; i < search->count; i++) {
		const struct use *last = &search->uses[kept], *use = &search->uses[i];

		if (use->tag != last->tag || use->day != last->day ||
		    use->author != last->author)
			search->uses[++kept] = *use;
	}
	search->count = kept + 1;
}

/* ---- A tag's fortnight ---- */

/* The uses of a tag, and those of the days in which it is used most. */
struct fortnight {
	const struct use *all, *first;
	size_t all_count, count;
	size_t paid, disclosed, authors, payers;
};

static void find_window(struct fortnight *out)
{
	for (size_t first = 0, end = 0; first < out->all_count; first++) {
		while (end < out->all_count &&
		       out->all[end].day - out->all[first].day < MODEL_TAG_DAYS)
			end++;
		if (end - first > out->count) {
			out->first = &out->all[first];
			out->count = end - first;
		}
	}
}

static int compare_numbers(const void *a, const void *b)
{
	uint32_t left = *(const uint32_t *)a, right = *(const uint32_t *)b;

	return (left > right) - (left < right);
}

/* Sorts search->keys; how many different ones there are, and the one that is there most often:
 * of several the smallest. */
static size_t count_keys(const struct search *search, size_t count, uint32_t *key, size_t *most)
{
	size_t different = 0;

	*most = 0;
	if (count)
		qsort(search->keys, count, sizeof(*search->keys), compare_numbers);
	for (size_t first = 0, end; first < count; first = end, different++) {
		for (end = first + 1; end < count && search->keys[end] == search->keys[first];)
			end++;
		if (end - first > *most) {
			*most = end - first;
			*key = search->keys[first];
		}
	}
	return different;
}

static size_t count_people(const struct search *search, const struct fortnight *window,
			   int paid)
{
	size_t count = 0, most;
	uint32_t key;

	for (size_t i = 0; i < window->count; i++)
		if (!paid || window->first[i].paid)
			search->keys[count++] = window->first[i].author;
	return count_keys(search, count, &key, &most);
}

static void sum_window(struct fortnight *window, const struct search *search)
{
	for (size_t i = 0; i < window->count; i++) {
		window->paid += window->first[i].paid;
		window->disclosed += window->first[i].disclosed;
	}
	window->authors = count_people(search, window, 0);
	window->payers = count_people(search, window, 1);
}

/* What all posts of those who use the tag do: the share of them in these days. */
static double usual_share(const struct search *search, const struct fortnight *window)
{
	int32_t first = window->first->day;
	size_t all = 0, within = 0, most;
	uint32_t key;

	for (size_t i = 0; i < window->all_count; i++)
		search->keys[i] = window->all[i].author;
	count_keys(search, window->all_count, &key, &most);
	for (size_t i = 0; i < window->all_count; i++) {
		const struct sample *sample = &search->authors->items[search->keys[i]].sample;

		if (i && search->keys[i] == search->keys[i - 1])
			continue;
		for (size_t k = 0; k < sample->count; k++) {
			int32_t day = sample->items[k].day;

			all += day != DAY_UNKNOWN;
			within += day >= first && day - first < MODEL_TAG_DAYS;
		}
	}
	return (double)within / (double)(all + !all);
}

/* ---- Clients ---- */

static size_t list_clients(uint32_t out[CLIENTS], const struct observation *post)
{
	size_t count = 0;

	for (size_t i = 0; i < OBSERVED_BRANDS && post->brands[i]; i++)
		if (!brand_is_work(post->brands[i]))
			out[count++] = post->brands[i];
	/* Keys of brands are even: an account's is made odd. */
	for (size_t i = 0; i < WORDING_HANDLES && post->wording.handles[i]; i++)
		out[count++] = post->wording.handles[i] | 1;
	return count;
}

/* Who most commercial uses name: the share of these; its name, as far as it is known. */
static double find_client(candor_str *name, const struct search *search,
			  const struct fortnight *window)
{
	size_t count = 0, most;
	uint32_t key = 0;
	const struct brand *brand;

	for (size_t i = 0; i < window->count; i++)
		if (window->first[i].paid)
			count += list_clients(search->keys + count, window->first[i].post);
	count_keys(search, count, &key, &most);
	brand = brands_at(search->brands, key);
	*name = brand ? brand->name : (candor_str){ NULL, 0 };
	for (size_t i = 0; !brand && key && i < search->authors->signs.count; i++)
		if ((search->authors->signs.items[i].key | 1) == key)
			*name = search->authors->signs.items[i].text;
	return (double)most / (double)(window->paid + !window->paid);
}

/* ---- Deciding ---- */

/* Bursts of a day's topic are not commercial, tags of a trade have no burst, and those of a day
 * of sales have many clients. */
static int is_campaign(const struct search *search, const struct fortnight *window,
		       double client)
{
	double uses = (double)window->count, all = (double)window->all_count;
	double usual = (double)search->paid / (double)(search->posts + !search->posts);
	double paid = (double)window->paid / uses;

	return window->payers >= MODEL_TAG_AUTHORS && uses >= MODEL_TAG_BURST * all &&
	       paid >= MODEL_TAG_COMMERCIAL && paid >= MODEL_BRAND_LIFT * usual &&
	       client >= MODEL_TAG_CLIENT &&
	       uses >= MODEL_TAG_LIFT * usual_share(search, window) * all;
}

static int is_known(const struct campaigns *campaigns, candor_str tag)
{
	const candor_campaign *campaign;

	for (size_t i = 0; (campaign = campaigns_at(campaigns, i)); i++)
		for (size_t k = 0; k < campaign->hashtag_count; k++)
			if (campaign->kind == CANDOR_CAMPAIGN_PAID &&
			    !str_compare(campaign->hashtags[k], tag))
				return 1;
	return 0;
}

static int judge_tag(struct hashtags *out, size_t *capacity, struct search *search,
		     struct fortnight *window)
{
	candor_str tag = search->authors->signs.items[window->all->tag].text, client;
	double share;

	find_window(window);
	sum_window(window, search);
	share = find_client(&client, search, window);
	if (!is_campaign(search, window, share) || is_known(search->authors->campaigns, tag))
		return CANDOR_OK;
	if (mem_grow(&out->items, capacity, out->count + 1, sizeof(*out->items)))
		return CANDOR_ENOMEM;
	out->items[out->count++] = (candor_hashtag){
		.tag = tag,
		.client = client,
		.authors = window->authors,
		.uses = window->count,
		.first_day = window->first->day,
		.last_day = window->first[window->count - 1].day,
		.burst = (double)window->count / (double)window->all_count,
		.commercial = (double)window->paid / (double)window->count,
		.disclosed = (double)window->disclosed / (double)window->count,
	};
	return CANDOR_OK;
}

static int judge_all(struct hashtags *out, struct search *search)
{
	size_t capacity = 0;

	if (mem_grow(&search->keys, &search->key_capacity, search->count * CLIENTS + 1,
		     sizeof(*search->keys)))
		return CANDOR_ENOMEM;
	for (size_t first = 0, end; first < search->count; first = end) {
		struct fortnight window = { .all = &search->uses[first] };

		for (end = first + 1;
		     end < search->count && search->uses[end].tag == search->uses[first].tag;)
			end++;
		window.all_count = end - first;
		if (judge_tag(out, &capacity, search, &window))
			return CANDOR_ENOMEM;
	}
	return CANDOR_OK;
}

static int compare_hashtags(const void *a, const void *b)
{
	const candor_hashtag *left = a, *right = b;

	if (left->authors != right->authors)
		return left->authors > right->authors ? -1 : 1;
	return str_compare(left->tag, right->tag);
}

int hashtags_find(struct hashtags *out, candor_authors *authors, const struct brands *brands,
		  const struct meaning *meaning)
{
	struct search search = { .authors = authors,
				 .brands = brands,
				 .noise = meaning->app | meaning->giveaway };
	int status = brand_table_settle(&authors->signs);

	search.payers = mem_zero(authors->signs.count + 1, sizeof(*search.payers));
	if (!status && authors->signs.count) {
		count_posts(&search);
		status = !search.payers || visit_all(&search, count_payer) ||
					 visit_all(&search, list_likely)
				 ? CANDOR_ENOMEM
				 : CANDOR_OK;
		settle_uses(&search);
	}
	if (!status)
		status = judge_all(out, &search);
	if (out->count)
		qsort(out->items, out->count, sizeof(*out->items), compare_hashtags);
	mem_free(search.payers);
	mem_free(search.uses);
	mem_free(search.keys);
	return status;
}
