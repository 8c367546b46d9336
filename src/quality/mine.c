/*
 * The miner's handle: options, weights of authors, the comparison.
 *
 * An author weighs as much as AUTHOR_POSTS posts at most: each post of one who wrote more
 * counts less. All uses are then sums of posts' weights, so that the two sides stay comparable.
 */
#include <stdlib.h>

#include "base/err.h"
#include "base/limits.h"
#include "quality/mine.h"

enum {
	AUTHOR_POSTS = 10,
	DEFAULT_MIN_POSTS = 5,
	DEFAULT_TOP = 50,
	DEFAULT_WORDS = 3,
	MOST_WORDS = 8,
};

static int check_options(const candor_miner_options *options, candor_err *err)
{
	if (options->field != CANDOR_FIELD_TEXT && options->field != CANDOR_FIELD_TITLE &&
	    options->field != CANDOR_FIELD_BIO && options->field != CANDOR_FIELD_HASHTAGS)
		return err_set(err, CANDOR_EUSAGE,
			       "phrases are mined from text, title, bio or hashtags");
	if (options->words > MOST_WORDS)
		return err_set(err, CANDOR_EUSAGE, "phrases of at most %d words", MOST_WORDS);
	if (options->examples > LIMIT_MINE_EXAMPLES)
		return err_set(err, CANDOR_EUSAGE, "at most %d examples a phrase",
			       LIMIT_MINE_EXAMPLES);
	return CANDOR_OK;
}

int candor_miner_new(candor_miner **out, const candor_miner_options *options, candor_err *err)
{
	struct candor_miner *miner;

	*out = NULL;
	if (check_options(options, err))
		return CANDOR_EUSAGE;
	miner = mem_zero(1, sizeof(*miner));
	if (!miner)
		return err_memory(err);
	miner->options = *options;
	miner->limits = (struct mine_limits){ LIMIT_MINE_TOKENS, LIMIT_MINE_WORDS,
					      LIMIT_MINE_PHRASES, LIMIT_MINE_EXAMPLE_BYTES };
	if (!options->min_posts)
		miner->options.min_posts = DEFAULT_MIN_POSTS;
	if (!options->top)
		miner->options.top = DEFAULT_TOP;
	if (!options->words)
		miner->options.words = DEFAULT_WORDS;
	if (mine_scratch_new(miner)) {
		candor_miner_free(miner);
		return err_memory(err);
	}
	*out = miner;
	return CANDOR_OK;
}

void candor_miner_free(candor_miner *miner)
{
	if (!miner)
		return;
	mine_scratch_free(miner);
	arena_free(&miner->arena);
	names_free(&miner->words);
	names_free(&miner->authors);
	mem_free(miner->posts);
	mem_free(miner->tokens);
	mem_free(miner->current);
	mem_free(miner->spans);
	mem_free(miner->rules);
	mine_table_free(&miner->rule_numbers);
	mem_free(miner->grams);
	mine_table_free(&miner->by_parts);
	mem_free(miner->picks);
	mem_free(miner->hits);
	mem_free(miner);
}

/* ---- Weights ---- */

/* Side by side, author by author. */
static int by_author(const void *a, const void *b)
{
	const struct mine_post *x = a, *y = b;

	if (x->side != y->side)
		return x->side < y->side ? -1 : 1;
	if (x->author != y->author)
		return x->author < y->author ? -1 : 1;
	return x->first < y->first ? -1 : x->first > y->first;
}

static void weigh(struct candor_miner *miner)
{
	struct mine_post *posts = miner->posts;
	uint32_t group = 0;

	for (size_t i = 0, end; i < miner->post_count; i = end) {
		size_t count;

		for (end = i + 1; end < miner->post_count; end++)
			if (posts[end].side != posts[i].side ||
			    posts[end].author != posts[i].author)
				break;
		count = end - i < AUTHOR_POSTS ? AUTHOR_POSTS : end - i;
		miner->counts.authors[posts[i].side]++;
		group++;
		for (size_t k = i; k < end; k++) {
			posts[k].group = group;
			posts[k].weight =
				(uint32_t)((size_t)AUTHOR_POSTS * MINE_WEIGHT_ONE / count);
		}
	}
}

/* ---- The comparison ---- */

static int compare(struct candor_miner *miner)
{
	miner->current = mem_zero(miner->token_count + 1, sizeof(*miner->current));
	if (!miner->current)
		return CANDOR_ENOMEM;
	qsort(miner->posts, miner->post_count, sizeof(*miner->posts), by_author);
	weigh(miner);
	if (mine_count(miner) || mine_rank(miner))
		return CANDOR_ENOMEM;
	return mine_match(miner);
}

int candor_miner_run(candor_miner *miner, const candor_ruleset *ruleset, candor_err *err)
{
	static const char *const sides[] = { "promotional", "other" };

	for (int side = 0; side < MINE_SIDES; side++)
		if (!miner->counts.posts[side])
			return err_set(err, CANDOR_EUSAGE,
				       "no post of the %s side: nothing to compare",
				       sides[side]);
	if (!miner->words.count)
		return err_set(err, CANDOR_EUSAGE, "no post has words in its %s",
			       candor_field_name(miner->options.field));
	miner->ruleset = ruleset;
	return compare(miner) ? err_memory(err) : CANDOR_OK;
}

candor_miner_counts candor_miner_count(const candor_miner *miner)
{
	return miner->counts;
}

const candor_mined *candor_miner_phrase(const candor_miner *miner, size_t index)
{
	return index < miner->pick_count ? &miner->picks[index].mined : NULL;
}
