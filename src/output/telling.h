/*
 * The most telling posts of an archive: short lists of the best under a total order (key, then
 * input order), so that the outcome does not depend on how the input was cut. Two posts with
 * the same findings, word for word, tell the same and share one place.
 */
#ifndef CANDOR_OUTPUT_TELLING_H
#define CANDOR_OUTPUT_TELLING_H

#include "candor.h"

#define TELLING_CAPACITY 9
#define TELLING_QUOTES   4

/* A copied string; `cut` when there was no room for the whole. */
struct telling_text {
	unsigned short size;
	unsigned char cut;
};

/* What is kept of a post: copies, since the post itself is gone by then. */
struct telling_post {
	int64_t key;
	uint64_t ordinal; /* place in the input, from 0 */
	uint64_t words;   /* hash of the findings */
	double position;
	uint64_t line;
	struct telling_text id, file, excerpt, quote[TELLING_QUOTES];
	unsigned short mark_start, mark_end; /* strongest finding, in the excerpt */
	unsigned char quotes, cut_before;    /* cut_before: the excerpt is no beginning */
	char id_data[128], file_data[256], excerpt_data[200];
	char quote_data[TELLING_QUOTES][64];
};

struct telling {
	unsigned count, limit; /* limit: 1 to TELLING_CAPACITY */
	int64_t floor;         /* posts up to this key are not in the running */
	struct telling_post posts[TELLING_CAPACITY];
};

void telling_begin(struct telling *list, unsigned limit);

/* Enters a post with `key` > 0; free of cost unless it is in the running. Posts come in rising
 * `ordinal`. */
void telling_add_slow(struct telling *list, int64_t key, uint64_t ordinal,
		      const candor_post *post, const candor_result *result);

static inline void telling_add(struct telling *list, int64_t key, uint64_t ordinal,
			       const candor_post *post, const candor_result *result)
{
	if (key > list->floor)
		telling_add_slow(list, key, ordinal, post, result);
}

/* Adds the posts of `part`, whose ordinals rise by `shift`; all lie behind those of `list`. */
void telling_merge(struct telling *list, const struct telling *part, uint64_t shift);

/* Whether the post with this ordinal is in the list. */
int telling_has(const struct telling *list, uint64_t ordinal);

#endif
