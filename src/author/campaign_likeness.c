/* How alike the members of a cluster are. */
#include "author/campaign_data.h"

#include "base/err.h"

/* Distinct texts that are compared with each other: the first by hash. */
enum { TEXTS = 32 };

struct texts {
	struct shingles shingles[TEXTS];
	double authors[TEXTS]; /* with that text */
	size_t first[TEXTS];   /* index of its first post in the cluster */
	size_t count;
	struct script script;
};

/* The texts of the cluster, which is in the order of texts. */
static int read_texts(struct texts *texts, const struct campaigns *campaigns,
		      const struct cluster *cluster, candor_err *err)
{
	const struct script_post *const *posts = cluster->posts;

	for (size_t i = 0; i < cluster->count; i++) {
		size_t last = texts->count;
		int status;

		if (i && posts[i]->text == posts[i - 1]->text) {
			texts->authors[last - 1] += posts[i]->author != posts[i - 1]->author;
			continue;
		}
		if (last == TEXTS)
			break;
		status = script_read(&texts->script, campaigns, posts[i], err);
		if (status)
			return status;
		if (shingles_read(&texts->shingles[last], texts->script.strings[SCRIPT_TEXT]))
			return err_memory(err);
		shingles_sort(&texts->shingles[last]);
		texts->authors[last] = 1;
		texts->first[last] = i;
		texts->count++;
	}
	return CANDOR_OK;
}

/* How alike text `i` is to the others: the sum over all authors but one, and the most. */
static double compare_one(const struct texts *texts, size_t i, double *most)
{
	double sum = texts->authors[i] - 1;

	*most = texts->authors[i] > 1;
	for (size_t k = 0; k < texts->count; k++) {
		double jaccard;

		if (k == i)
			continue;
		jaccard = shingles_jaccard(&texts->shingles[i], &texts->shingles[k]);
		sum += texts->authors[k] * jaccard;
		if (jaccard > *most)
			*most = jaccard;
	}
	return sum;
}

static void compare_all(const struct texts *texts, struct likeness *out)
{
	double authors = 0, pairs = 0, nearest = 0, best = -1;

	for (size_t i = 0; i < texts->count; i++) {
		double most, sum = compare_one(texts, i, &most);

		authors += texts->authors[i];
		pairs += texts->authors[i] * sum;
		nearest += texts->authors[i] * most;
		if (sum > best) {
			best = sum;
			out->typical = texts->first[i];
		}
	}
	out->nearest = nearest / authors;
	out->pairs = authors > 1 ? pairs / (authors * (authors - 1)) : 1;
}

int likeness_find(struct likeness *out, const struct campaigns *campaigns,
		  const struct cluster *cluster, candor_err *err)
{
	struct texts texts = { .count = 0 };
	int status = read_texts(&texts, campaigns, cluster, err);

	if (!status)
		compare_all(&texts, out);
	for (size_t i = 0; i < TEXTS; i++)
		shingles_free(&texts.shingles[i]);
	mem_free(texts.script.data);
	return status;
}
