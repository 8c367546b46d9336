/* How early an author names brands, compared with others who do. */
#include <stdlib.h>

#include "author/brand.h"
#include "author/model.h"

/* The day on which an author first named what is in question. */
struct first {
	int32_t day;
	uint32_t author;
};

struct adoption {
	struct first *firsts; /* of one brand */
	size_t count, capacity;
	double *sums; /* of each author */
	uint32_t *names;
};

static int compare_firsts(const void *a, const void *b)
{
	const struct first *left = a, *right = b;

	if (left->day != right->day)
		return left->day < right->day ? -1 : 1;
	return (left->author > right->author) - (left->author < right->author);
}

/* Mentions of one brand lie author by author. */
static int list_firsts(struct adoption *out, const struct mentions *mentions, size_t first,
		       size_t end)
{
	out->count = 0;
	if (mem_grow(&out->firsts, &out->capacity, end - first, sizeof(*out->firsts)))
		return CANDOR_ENOMEM;
	for (size_t i = first; i < end; i++) {
		int32_t day = mention_post(mentions, i)->day;
		uint32_t author = mentions->items[i].author;
		struct first *last = &out->firsts[out->count ? out->count - 1 : 0];

		if (day == DAY_UNKNOWN)
			continue;
		if (!out->count || last->author != author)
			out->firsts[out->count++] = (struct first){ day, author };
		else if (day < last->day)
			last->day = day;
	}
	if (out->count)
		qsort(out->firsts, out->count, sizeof(*out->firsts), compare_firsts);
	return CANDOR_OK;
}

/* Authors of one day share the middle of their ranks. */
static void rank_firsts(struct adoption *adoption)
{
	size_t count = adoption->count;

	if (count < MODEL_ADOPTION_PEOPLE)
		return;
	for (size_t first = 0, end; first < count; first = end) {
		double middle;

		for (end = first + 1;
		     end < count && adoption->firsts[end].day == adoption->firsts[first].day;)
			end++;
		middle = (double)(first + end - 1) / 2;
		for (size_t i = first; i < end; i++) {
			uint32_t author = adoption->firsts[i].author;

			adoption->sums[author] += 1 - middle / (double)(count - 1);
			adoption->names[author]++;
		}
	}
}

int brands_fill_adoption(const struct mentions *mentions)
{
	struct adoption adoption = {
		.sums = mem_zero(mentions->author_count + 1, sizeof(*adoption.sums)),
		.names = mem_zero(mentions->author_count + 1, sizeof(*adoption.names)),
	};
	int status = adoption.sums && adoption.names ? CANDOR_OK : CANDOR_ENOMEM;

	for (size_t first = 0, end; first < mentions->count && !status; first = end) {
		end = mentions_run(mentions, first);
		status = list_firsts(&adoption, mentions, first, end);
		if (!status)
			rank_firsts(&adoption);
	}
	for (size_t i = 0; i < mentions->author_count && !status; i++)
		if (adoption.names[i] >= MODEL_ADOPTIONS)
			mentions->authors[i].card->loyalty.early_adoption =
				adoption.sums[i] / (double)adoption.names[i];
	mem_free(adoption.firsts);
	mem_free(adoption.sums);
	mem_free(adoption.names);
	return status;
}
