#include "author/facts.h"

#include <math.h>
#include <stdlib.h>

#include "author/coherence.h"
#include "author/model.h"
#include "base/mem.h"

static const char *const names[FACT_COUNT] = {
	[FACT_ADS] = "ads",
	[FACT_WORK] = "work",
	[FACT_CREDIT] = "credit",
	[FACT_AUDIENCE] = "audience",
	[FACT_WE] = "we",
	[FACT_I] = "i",
	[FACT_ENDING] = "ending",
	[FACT_TAG] = "tag",
	[FACT_HANDLE] = "handle",
	[FACT_NUMBER] = "number",
	[FACT_COHERENCE] = "coherence",
	[FACT_QUOTE] = "quote",
	[FACT_YOU] = "you",
	[FACT_PARTICLE] = "particle",
	[FACT_LAUGH] = "laugh",
};

const char *candor_fact_name(unsigned fact)
{
	return fact < FACT_COUNT ? names[fact] : NULL;
}

enum { WORDING_MOST_HASHES = WORDING_TAGS > WORDING_HANDLES ? WORDING_TAGS : WORDING_HANDLES };

/* Whether the author wrote the post, and wrote it for the first time. */
static int is_own(const struct history *history, size_t i, const struct meaning *meaning)
{
	const struct observation *post = &history->posts[i];

	return !history->repeats[i] && !post->wordless && !(post->said & meaning->app);
}

/* ---- Sums over posts ---- */

struct sums {
	double posts, words;
	double fact[FACT_COUNT]; /* posts that have it, or what it counts */
	double i, we;            /* tokens */
};

static int is_advert(const struct observation *post)
{
	return (double)post->commercial > MODEL_ADVERT && post->position < 0;
}

static void add_post(struct sums *sums, const struct observation *post,
		     const struct meaning *meaning)
{
	const struct wording *wording = &post->wording;

	sums->posts++;
	sums->words += post->words + 1;
	sums->i += post->counts[COUNT_FIRST_PERSON];
	sums->we += post->counts[COUNT_WE];
	sums->fact[FACT_ADS] += is_advert(post);
	sums->fact[FACT_WORK] += (post->said & meaning->work) != 0;
	sums->fact[FACT_CREDIT] += (post->said & meaning->credit) != 0;
	sums->fact[FACT_AUDIENCE] += (post->said & meaning->audience) != 0;
	sums->fact[FACT_I] += post->counts[COUNT_FIRST_PERSON] != 0;
	sums->fact[FACT_NUMBER] += post->counts[COUNT_NUMBERS] != 0;
	sums->fact[FACT_QUOTE] += log1p(wording->quotes);
	sums->fact[FACT_YOU] += post->counts[COUNT_SECOND_PERSON] + wording->everyone;
	sums->fact[FACT_PARTICLE] += wording->particles;
	sums->fact[FACT_LAUGH] += wording->laughs != 0;
}

/* ---- What recurs ---- */

static int compare_hashes(const void *a, const void *b)
{
	uint32_t left = *(const uint32_t *)a, right = *(const uint32_t *)b;

	return (left > right) - (left < right);
}

/* Runs of equal hashes: the longest, and all that are at least `least` long. */
struct runs {
	size_t longest, frequent;
};

static struct runs count_runs(uint32_t *hashes, size_t count, double least)
{
	struct runs runs = { 0 };

	if (count)
		qsort(hashes, count, sizeof(*hashes), compare_hashes);
	for (size_t first = 0, last; first < count; first = last) {
		for (last = first + 1; last < count && hashes[last] == hashes[first];)
			last++;
		if (last - first > runs.longest)
			runs.longest = last - first;
		if ((double)(last - first) >= least)
			runs.frequent += last - first;
	}
	return runs;
}

/* The hashes of all own posts: of `each` a post, from `offset` in struct wording. */
static struct runs runs_of(struct facts_space *space, const struct history *history,
			   const struct meaning *meaning, size_t offset, size_t each)
{
	size_t count = 0, posts = 0;

	for (size_t i = 0; i < history->count; i++) {
		const char *wording = (const char *)&history->posts[i].wording;
		const uint32_t *hashes = (const uint32_t *)(const void *)(wording + offset);

		if (!is_own(history, i, meaning))
			continue;
		posts++;
		for (size_t k = 0; k < each && hashes[k]; k++)
			space->hashes[count++] = hashes[k];
	}
	return count_runs(space->hashes, count,
			  fmax(MODEL_ENDINGS, MODEL_ENDINGS_SHARE * (double)posts));
}

/* ---- Coherence ---- */

/* Mean cosine of all pairs of posts: (|sum|^2 - n) / n (n - 1), of vectors of length 1. */
static double coherence_of(const struct history *history, const struct meaning *meaning)
{
	struct coherence coherence = { 0 };

	for (size_t i = 0; i < history->count; i++)
		if (is_own(history, i, meaning))
			coherence_add(&coherence, &history->posts[i].wording);
	return fmax(0, coherence_mean(&coherence));
}

/* ---- All of them ---- */

static void divide(struct facts *out, const struct sums *sums)
{
	double posts = fmax(sums->posts, 1);

	for (size_t i = 0; i < FACT_COUNT; i++)
		out->value[i] = sums->fact[i] / posts;
	out->value[FACT_YOU] = sums->fact[FACT_YOU] / fmax(sums->words, 1);
	out->value[FACT_PARTICLE] = sums->fact[FACT_PARTICLE] / fmax(sums->words, 1);
	out->value[FACT_WE] = (sums->we + 1) / (sums->i + sums->we + 4);
	out->posts = (size_t)sums->posts;
}

int facts_read(struct facts *out, struct facts_space *space, const struct history *history,
	       const struct meaning *meaning)
{
	struct sums sums = { 0 };
	double posts;

	if (mem_grow(&space->hashes, &space->capacity,
		     (history->count + 1) * WORDING_MOST_HASHES, sizeof(*space->hashes)))
		return CANDOR_ENOMEM;
	for (size_t i = 0; i < history->count; i++)
		if (is_own(history, i, meaning))
			add_post(&sums, &history->posts[i], meaning);
	divide(out, &sums);
	posts = fmax(sums.posts, 1);
	out->value[FACT_ENDING] =
		(double)runs_of(space, history, meaning, offsetof(struct wording, ending), 1)
			.frequent /
		posts;
	out->value[FACT_TAG] = (double)runs_of(space, history, meaning,
					       offsetof(struct wording, tags), WORDING_TAGS)
				       .longest /
			       posts;
	out->value[FACT_HANDLE] =
		(double)runs_of(space, history, meaning, offsetof(struct wording, handles),
				WORDING_HANDLES)
			.longest /
		posts;
	out->value[FACT_COHERENCE] = coherence_of(history, meaning);
	return CANDOR_OK;
}

void facts_space_free(struct facts_space *space)
{
	mem_free(space->hashes);
	*space = (struct facts_space){ 0 };
}
