/*
 * The miner's handle: takes posts apart as they come, weighs their authors, compares.
 *
 * An author weighs as much as AUTHOR_POSTS posts at most: each post of one who wrote more
 * counts less. All uses are then sums of posts' weights, so that the two sides stay comparable.
 */
#include <stdlib.h>
#include <string.h>

#include "base/err.h"
#include "base/limits.h"
#include "lexicon/ruleset.h"
#include "quality/mine.h"
#include "quality/mine_units.h"
#include "quality/row.h"
#include "text/count.h"
#include "text/text.h"

enum {
	AUTHOR_POSTS = 10,
	DEFAULT_MIN_POSTS = 5,
	DEFAULT_TOP = 50,
	DEFAULT_WORDS = 3,
	MOST_WORDS = 8,
};

/* Of the post that is added: its comparable text, and the source of each token. */
struct mine_scratch {
	struct text text;
	struct source {
		size_t start, end;
	} * sources;
	size_t capacity;
	candor_buffer key; /* of the author */
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

int candor_miner_new(candor_miner **out, const candor_ruleset *ruleset,
		     const candor_miner_options *options, candor_err *err)
{
	struct candor_miner *miner;

	*out = NULL;
	if (check_options(options, err))
		return CANDOR_EUSAGE;
	miner = mem_zero(1, sizeof(*miner));
	if (!miner)
		return err_memory(err);
	miner->ruleset = ruleset;
	miner->options = *options;
	if (!options->min_posts)
		miner->options.min_posts = DEFAULT_MIN_POSTS;
	if (!options->top)
		miner->options.top = DEFAULT_TOP;
	if (!options->words)
		miner->options.words = DEFAULT_WORDS;
	miner->scratch = mem_zero(1, sizeof(*miner->scratch));
	if (!miner->scratch) {
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
	if (miner->scratch) {
		text_free(&miner->scratch->text);
		mem_free(miner->scratch->sources);
		candor_buffer_free(&miner->scratch->key);
	}
	mem_free(miner->scratch);
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

/* ---- A post's tokens ---- */

static int add_token(struct candor_miner *miner, const struct mine_post *post, size_t token,
		     struct source source)
{
	struct mine_scratch *scratch = miner->scratch;
	size_t at = miner->token_count - post->first;

	if (mem_grow(&miner->tokens, &miner->token_capacity, miner->token_count + 1,
		     sizeof(*miner->tokens)) ||
	    mem_grow(&scratch->sources, &scratch->capacity, at + 1, sizeof(*scratch->sources)))
		return CANDOR_ENOMEM;
	miner->tokens[miner->token_count++] = (uint32_t)token;
	scratch->sources[at] = source;
	return CANDOR_OK;
}

static int add_tokens(struct candor_miner *miner, struct mine_post *post)
{
	const struct text *text = &miner->scratch->text;
	struct mine_reader reader = { .text = { text->data, text->size },
				      .single = miner->options.field == CANDOR_FIELD_HASHTAGS };
	struct source source = { 0, 0 };
	struct mine_unit unit;
	int status = CANDOR_OK;

	while (!status && mine_next_unit(&reader, &unit)) {
		candor_str word = { text->data + unit.start, unit.end - unit.start };
		size_t number = 0;

		if (!unit.joined && miner->token_count > post->first)
			status = add_token(miner, post, 0,
					   (struct source){ source.end, source.end });
		text_source(text, unit.start, unit.end, &source.start, &source.end);
		if (!status)
			status = names_number(&number, &miner->words, word);
		if (!status)
			status = add_token(miner, post, number + 1, source);
	}
	/* The break behind the post. */
	if (!status)
		status = add_token(miner, post, 0, (struct source){ source.end, source.end });
	post->end = (uint32_t)miner->token_count - 1;
	return status;
}

/* ---- Findings ---- */

/* The first token of `count` that ends behind `offset`, or `count`. */
static size_t token_behind(const struct source *sources, size_t count, size_t offset)
{
	size_t low = 0;

	while (low < count) {
		size_t middle = low + (count - low) / 2;

		if (sources[middle].end > offset)
			count = middle;
		else
			low = middle + 1;
	}
	return low;
}

/* The first token of `count` that begins at `offset` or behind, or `count`. */
static size_t token_from(const struct source *sources, size_t count, size_t offset)
{
	size_t low = 0;

	while (low < count) {
		size_t middle = low + (count - low) / 2;

		if (sources[middle].start >= offset)
			count = middle;
		else
			low = middle + 1;
	}
	return low;
}

static uint32_t rule_number(struct candor_miner *miner, const candor_rule *rule)
{
	uint64_t key = (uint64_t)(uintptr_t)rule;
	uint32_t number = mine_table_find(&miner->rule_numbers, key);

	if (number)
		return number;
	number = (uint32_t)miner->rule_count + 1;
	if (mem_grow(&miner->rules, &miner->rule_capacity, miner->rule_count + 2,
		     sizeof(*miner->rules)) ||
	    mine_table_add(&miner->rule_numbers, key, number))
		return 0;
	miner->rules[number] = rule;
	miner->rule_count++;
	return number;
}

static int add_span(struct candor_miner *miner, struct mine_post *post,
		    const candor_finding *finding)
{
	const struct source *sources = miner->scratch->sources;
	size_t count = post->end - post->first;
	size_t first = token_behind(sources, count, finding->start);
	size_t end = token_from(sources, count, finding->end);
	uint32_t rule;

	if (first >= end)
		return CANDOR_OK;
	rule = rule_number(miner, finding->rule);
	if (!rule || mem_grow(&miner->spans, &miner->span_capacity, miner->span_count + 1,
			      sizeof(*miner->spans)))
		return CANDOR_ENOMEM;
	miner->spans[miner->span_count++] =
		(struct mine_span){ rule, post->first + (uint32_t)first,
				    post->first + (uint32_t)end };
	post->span_count++;
	return CANDOR_OK;
}

static int is_counting(const candor_rule *rule)
{
	return ((const struct rule *)rule)->counting.kind != COUNT_NONE;
}

/* Counting rules tell something of the whole post, not of the words they quote. */
static int add_spans(struct candor_miner *miner, struct mine_post *post,
		     const candor_result *result)
{
	int status = CANDOR_OK;

	post->first_span = (uint32_t)miner->span_count;
	for (size_t i = 0; result && i < result->finding_count && !status; i++) {
		const candor_finding *finding = &result->findings[i];

		if (finding->field == miner->options.field && !is_counting(finding->rule))
			status = add_span(miner, post, finding);
	}
	return status;
}

/* ---- Posts ---- */

static int set_author(struct candor_miner *miner, struct mine_post *post,
		      const candor_post *source)
{
	candor_buffer *key = &miner->scratch->key;

	row_group(key, source);
	if (key->failed)
		return CANDOR_ENOMEM;
	return names_number(&post->author, &miner->authors,
			    (candor_str){ key->data, key->size });
}

/* FNV-1a. */
static uint64_t hash(candor_str text)
{
	uint64_t sum = UINT64_C(0xCBF29CE484222325);

	for (size_t i = 0; i < text.size; i++)
		sum = (sum ^ (unsigned char)text.data[i]) * UINT64_C(0x100000001B3);
	return sum;
}

static int keep_source(struct candor_miner *miner, struct mine_post *post, candor_str value)
{
	post->key = hash(value);
	if (!miner->options.examples ||
	    value.size > LIMIT_MINE_EXAMPLE_BYTES - miner->source_bytes)
		return CANDOR_OK;
	post->source.data = arena_copy(&miner->arena, value.data, value.size);
	post->source.size = value.size;
	miner->source_bytes += value.size;
	return post->source.data ? CANDOR_OK : CANDOR_ENOMEM;
}

/* Too much to compare: the post is left out. */
static int is_full(const struct candor_miner *miner)
{
	return miner->token_count > LIMIT_MINE_TOKENS || miner->words.count > LIMIT_MINE_WORDS;
}

static int add_post(struct candor_miner *miner, struct mine_post *post,
		    const candor_post *source, const candor_result *result)
{
	candor_str value = source->field[miner->options.field];

	text_clear(&miner->scratch->text);
	if (text_append(&miner->scratch->text, value) || add_tokens(miner, post))
		return CANDOR_ENOMEM;
	if (is_full(miner)) {
		miner->token_count = post->first;
		miner->counts.left_out++;
		return CANDOR_OK;
	}
	if (add_spans(miner, post, result) || set_author(miner, post, source) ||
	    keep_source(miner, post, value) ||
	    mem_grow(&miner->posts, &miner->post_capacity, miner->post_count + 1,
		     sizeof(*miner->posts)))
		return CANDOR_ENOMEM;
	miner->posts[miner->post_count++] = *post;
	miner->counts.posts[post->side]++;
	return CANDOR_OK;
}

int candor_miner_add(candor_miner *miner, candor_axis side, const candor_post *source,
		     const candor_result *result, candor_err *err)
{
	struct mine_post post = { .side = side == CANDOR_BRAND ? MINE_BRAND : MINE_CONSUMER,
				  .first = (uint32_t)miner->token_count };
	int label = row_label(source);

	if (side == CANDOR_NEUTRAL && label < 0) {
		miner->counts.unlabelled++;
		return CANDOR_OK;
	}
	if (side == CANDOR_NEUTRAL)
		post.side = label ? MINE_BRAND : MINE_CONSUMER;
	if (is_full(miner)) {
		miner->counts.left_out++;
		return CANDOR_OK;
	}
	return add_post(miner, &post, source, result) ? err_memory(err) : CANDOR_OK;
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

int candor_miner_run(candor_miner *miner, candor_err *err)
{
	static const char *const sides[] = { "promotional", "other" };

	for (int side = 0; side < MINE_SIDES; side++)
		if (!miner->counts.posts[side])
			return err_set(err, CANDOR_EUSAGE,
				       "no post of the %s side: nothing to compare",
				       sides[side]);
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
