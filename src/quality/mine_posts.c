/*
 * Posts as the miner keeps them: numbers of words, findings on these, the author. Blocks are
 * taken apart on several threads, by miners of their own, and their posts moved to one.
 */

#include "lexicon/ruleset.h"
#include "quality/mine.h"
#include "quality/mine_units.h"
#include "quality/row.h"
#include "text/count.h"
#include "text/text.h"

/* Of the post that is added: its comparable text, and the source of each token. */
struct mine_scratch {
	struct text text;
	struct source {
		size_t start, end;
	} * sources;
	size_t capacity;
	candor_buffer key; /* of the author */
};

int mine_scratch_new(struct candor_miner *miner)
{
	miner->scratch = mem_zero(1, sizeof(*miner->scratch));
	return miner->scratch ? CANDOR_OK : CANDOR_ENOMEM;
}

void mine_scratch_free(struct candor_miner *miner)
{
	if (!miner->scratch)
		return;
	text_free(&miner->scratch->text);
	mem_free(miner->scratch->sources);
	candor_buffer_free(&miner->scratch->key);
	mem_free(miner->scratch);
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
	post->source = (candor_str){ NULL, 0 };
	if (!miner->options.examples || !value.data ||
	    value.size > miner->limits.example_bytes - miner->source_bytes)
		return CANDOR_OK;
	post->source.data = arena_copy(&miner->arena, value.data, value.size);
	post->source.size = value.size;
	miner->source_bytes += value.size;
	return post->source.data ? CANDOR_OK : CANDOR_ENOMEM;
}

/* Too much to compare: the post is left out. */
static int is_full(const struct candor_miner *miner)
{
	return miner->token_count > miner->limits.tokens ||
	       miner->words.count > miner->limits.words;
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
	post->key = hash(value);
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
		     const candor_result *result)
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
	return add_post(miner, &post, source, result);
}

/* ---- Parts ---- */

/* Numbers in the miner of what has numbers in a part. */
struct moved {
	size_t *words, *authors;
	uint32_t *rules;
};

static size_t *move_names(struct names *names, const struct names *part)
{
	size_t *numbers = mem_zero(part->count + 1, sizeof(*numbers));
	int status = numbers ? CANDOR_OK : CANDOR_ENOMEM;

	for (size_t i = 0; i < part->count && !status; i++)
		status = names_number(&numbers[i], names, part->items[i]);
	if (!status)
		return numbers;
	mem_free(numbers);
	return NULL;
}

static uint32_t *move_rules(struct candor_miner *miner, const struct candor_miner *part)
{
	uint32_t *numbers = mem_zero(part->rule_count + 1, sizeof(*numbers));

	for (size_t i = 1; numbers && i <= part->rule_count; i++) {
		numbers[i] = rule_number(miner, part->rules[i]);
		if (!numbers[i]) {
			mem_free(numbers);
			return NULL;
		}
	}
	return numbers;
}

static int reserve(struct candor_miner *miner, const struct mine_post *post)
{
	size_t tokens = post->end - post->first + 1;

	return mem_grow(&miner->posts, &miner->post_capacity, miner->post_count + 1,
			sizeof(*miner->posts)) ||
	       mem_grow(&miner->tokens, &miner->token_capacity, miner->token_count + tokens,
			sizeof(*miner->tokens)) ||
	       mem_grow(&miner->spans, &miner->span_capacity,
			miner->span_count + post->span_count, sizeof(*miner->spans));
}

static int move_post(struct candor_miner *miner, const struct candor_miner *part,
		     const struct moved *moved, struct mine_post post)
{
	uint32_t first = (uint32_t)miner->token_count - post.first;

	if (is_full(miner)) {
		miner->counts.left_out++;
		return CANDOR_OK;
	}
	if (reserve(miner, &post))
		return CANDOR_ENOMEM;
	for (uint32_t i = post.first; i <= post.end; i++) {
		uint32_t token = part->tokens[i];

		miner->tokens[miner->token_count++] =
			token ? (uint32_t)moved->words[token - 1] + 1 : 0;
	}
	for (uint32_t i = 0; i < post.span_count; i++) {
		struct mine_span span = part->spans[post.first_span + i];

		miner->spans[miner->span_count + i] =
			(struct mine_span){ moved->rules[span.rule], span.first + first,
					    span.end + first };
	}
	post.first_span = (uint32_t)miner->span_count;
	miner->span_count += post.span_count;
	post.first += first;
	post.end += first;
	post.author = moved->authors[post.author];
	miner->counts.posts[post.side]++;
	miner->posts[miner->post_count++] = post;
	return keep_source(miner, &miner->posts[miner->post_count - 1], post.source);
}

static void empty(struct candor_miner *part)
{
	names_clear(&part->words);
	names_clear(&part->authors);
	arena_reset(&part->arena);
	part->counts = (candor_miner_counts){ 0 };
	part->post_count = part->token_count = part->span_count = part->source_bytes = 0;
}

int candor_miner_merge(candor_miner *miner, candor_miner *part)
{
	struct moved moved = { move_names(&miner->words, &part->words),
			       move_names(&miner->authors, &part->authors),
			       move_rules(miner, part) };
	int status = moved.words && moved.authors && moved.rules ? CANDOR_OK : CANDOR_ENOMEM;

	for (size_t i = 0; i < part->post_count && !status; i++)
		status = move_post(miner, part, &moved, part->posts[i]);
	miner->counts.left_out += part->counts.left_out;
	miner->counts.unlabelled += part->counts.unlabelled;
	empty(part);
	mem_free(moved.words);
	mem_free(moved.authors);
	mem_free(moved.rules);
	return status;
}
