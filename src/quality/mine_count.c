/*
 * Counting phrases level by level, as in frequent pattern search: the grams of n tokens come
 * from those of n - 1 by looking at each place of the posts, which knows the gram of n - 1
 * tokens that begins there. Grams longer than asked for go on only while they take nearly every
 * use of a shorter one with them: these are set phrases, cut anywhere else they would be
 * fragments.
 */
#include <string.h>

#include "quality/mine.h"
#include "quality/mine_units.h"

size_t mine_longest(const struct candor_miner *miner, unsigned flags)
{
	return flags & GRAM_HAN ? 2 * miner->options.words : miner->options.words;
}

static void count_use(struct mine_gram *gram, const struct mine_post *post, uint32_t number)
{
	enum mine_side side = post->side;

	gram->uses++;
	if (gram->last_post == number)
		return;
	gram->last_post = number;
	if (gram->last_group != post->group) {
		gram->last_group = post->group;
		gram->group_weight = 0;
		gram->authors[side]++;
	}
	gram->posts[side]++;
	gram->weight[side] += post->weight;
	gram->group_weight += post->weight;
	if (gram->group_weight > gram->top[side])
		gram->top[side] = gram->group_weight;
}

static int is_frequent(const struct candor_miner *miner, const struct mine_gram *gram)
{
	return gram->posts[MINE_BRAND] >= miner->options.min_posts ||
	       gram->posts[MINE_CONSUMER] >= miner->options.min_posts;
}

/* ---- Single tokens ---- */

static unsigned word_flags(candor_str word)
{
	struct mine_reader reader = { .text = word };
	struct mine_unit unit;

	if (!mine_next_unit(&reader, &unit))
		return 0;
	if (unit.kind == UNIT_HAN)
		return GRAM_HAN | GRAM_TELLING;
	return mine_is_plain_word(word) ? 0 : GRAM_TELLING;
}

static int add_singles(struct candor_miner *miner)
{
	if (mem_grow(&miner->grams, &miner->gram_capacity, miner->words.count + 1,
		     sizeof(*miner->grams)))
		return CANDOR_ENOMEM;
	memset(miner->grams, 0, (miner->words.count + 1) * sizeof(*miner->grams));
	miner->gram_count = miner->words.count + 1;
	for (uint32_t i = 1; i < miner->gram_count; i++) {
		struct mine_gram *gram = &miner->grams[i];

		gram->token = i;
		gram->size = 1;
		gram->flags = (uint16_t)word_flags(miner->words.items[i - 1]);
	}
	return CANDOR_OK;
}

static void count_singles(struct candor_miner *miner)
{
	for (size_t i = 0; i < miner->post_count; i++) {
		const struct mine_post *post = &miner->posts[i];

		for (uint32_t k = post->first; k < post->end; k++) {
			if (!miner->tokens[k])
				continue;
			count_use(&miner->grams[miner->tokens[k]], post, (uint32_t)i + 1);
			miner->uses++;
		}
	}
}

static void add_up_singles(struct candor_miner *miner)
{
	uint64_t all[MINE_SCRIPTS][MINE_SIDES] = { { 0 } };

	for (size_t i = 1; i < miner->gram_count; i++) {
		struct mine_gram *gram = &miner->grams[i];
		enum mine_script script = gram->flags & GRAM_HAN ? MINE_HAN : MINE_LATIN;

		for (int side = 0; side < MINE_SIDES; side++)
			all[script][side] += gram->weight[side];
		if (is_frequent(miner, gram))
			gram->flags |= GRAM_FREQUENT;
	}
	for (int script = 0; script < MINE_SCRIPTS; script++)
		for (int side = 0; side < MINE_SIDES; side++)
			miner->all[script][side] = (double)all[script][side] / MINE_WEIGHT_ONE;
}

/* ---- Longer ones ---- */

static uint64_t key_of(uint32_t prefix, uint32_t suffix)
{
	return (uint64_t)prefix << 32 | suffix;
}

/* The gram made of two overlapping ones; 0 when that would be too long, or when too many are
 * counted already. < 0: out of memory. */
static int64_t gram_of(struct candor_miner *miner, uint32_t prefix, uint32_t suffix)
{
	const struct mine_gram *left = &miner->grams[prefix], *right = &miner->grams[suffix];
	struct mine_gram gram = { .prefix = prefix, .suffix = suffix, .token = right->token };
	uint32_t number = mine_table_find(&miner->by_parts, key_of(prefix, suffix));

	if (number)
		return number;
	gram.flags = (left->flags | right->flags) & (GRAM_HAN | GRAM_TELLING);
	gram.size = (uint16_t)(left->size + 1);
	if (gram.size > (gram.flags & GRAM_HAN ? MINE_HAN_MAX : MINE_WORDS_MAX))
		return 0;
	if (miner->gram_count >= miner->limits.phrases) {
		miner->counts.truncated = 1;
		return 0;
	}
	if (mem_grow(&miner->grams, &miner->gram_capacity, miner->gram_count + 1,
		     sizeof(*miner->grams)) ||
	    mine_table_add(&miner->by_parts, key_of(prefix, suffix),
			   (uint32_t)miner->gram_count))
		return CANDOR_ENOMEM;
	miner->grams[miner->gram_count] = gram;
	return (int64_t)miner->gram_count++;
}

/* Counts the grams one longer than `current` has, which then has them. */
static int count_post(struct candor_miner *miner, uint32_t number)
{
	const struct mine_post *post = &miner->posts[number];
	uint32_t *current = miner->current;

	for (uint32_t k = post->first; k < post->end; k++) {
		int64_t gram = current[k] && current[k + 1]
				       ? gram_of(miner, current[k], current[k + 1])
				       : 0;

		if (gram < 0)
			return CANDOR_ENOMEM;
		current[k] = (uint32_t)gram;
		if (gram)
			count_use(&miner->grams[gram], post, number + 1);
	}
	return CANDOR_OK;
}

static int is_kept(const struct candor_miner *miner, const struct mine_gram *gram)
{
	if (!is_frequent(miner, gram))
		return 0;
	return gram->size <= mine_longest(miner, gram->flags) ||
	       mine_takes_along(gram, &miner->grams[gram->prefix]) ||
	       mine_takes_along(gram, &miner->grams[gram->suffix]);
}

/* Drops what is not kept of the grams from `first` on. Their new numbers are left in
 * `current`. */
static int compact(struct candor_miner *miner, size_t first)
{
	size_t count = miner->gram_count - first, kept = first;
	uint32_t *numbers = mem_zero(count + 1, sizeof(*numbers));

	if (!numbers)
		return CANDOR_ENOMEM;
	for (size_t i = first; i < miner->gram_count; i++) {
		if (!is_kept(miner, &miner->grams[i]))
			continue;
		numbers[i - first] = (uint32_t)kept;
		miner->grams[kept] = miner->grams[i];
		miner->grams[kept++].flags |= GRAM_FREQUENT;
	}
	miner->gram_count = kept;
	for (size_t i = 0; i < miner->token_count; i++)
		if (miner->current[i])
			miner->current[i] = numbers[miner->current[i] - first];
	mem_free(numbers);
	return CANDOR_OK;
}

/* After the numbers have changed. */
static int index_grams(struct candor_miner *miner)
{
	int status = CANDOR_OK;

	mine_table_clear(&miner->by_parts);
	for (size_t i = miner->words.count + 1; i < miner->gram_count && !status; i++)
		status = mine_table_add(&miner->by_parts,
					key_of(miner->grams[i].prefix, miner->grams[i].suffix),
					(uint32_t)i);
	return status;
}

/* The grams of one more token: 1 while there are any, 0, or < 0. */
static int count_level(struct candor_miner *miner)
{
	size_t first = miner->gram_count;
	int status = CANDOR_OK;

	for (size_t i = 0; i < miner->post_count && !status; i++)
		status = count_post(miner, (uint32_t)i);
	if (!status)
		status = compact(miner, first);
	if (!status)
		status = index_grams(miner);
	return status ? status : miner->gram_count > first;
}

int mine_count(struct candor_miner *miner)
{
	int more;

	if (add_singles(miner))
		return CANDOR_ENOMEM;
	count_singles(miner);
	add_up_singles(miner);
	for (size_t i = 0; i < miner->post_count; i++)
		mine_step_begin(miner, &miner->posts[i]);
	do
		more = count_level(miner);
	while (more > 0);
	for (size_t i = 1; i < miner->gram_count; i++)
		miner->counts.phrases += (miner->grams[i].flags & GRAM_FREQUENT) != 0;
	return more;
}

/* ---- Finding them again ---- */

void mine_step_begin(struct candor_miner *miner, const struct mine_post *post)
{
	for (uint32_t k = post->first; k <= post->end; k++) {
		uint32_t token = miner->tokens[k];

		miner->current[k] = miner->grams[token].flags & GRAM_FREQUENT ? token : 0;
	}
}

size_t mine_step(struct candor_miner *miner, const struct mine_post *post)
{
	uint32_t *current = miner->current;
	size_t left = 0;

	for (uint32_t k = post->first; k < post->end; k++) {
		current[k] = current[k] && current[k + 1]
				     ? mine_table_find(&miner->by_parts,
						       key_of(current[k], current[k + 1]))
				     : 0;
		left += current[k] != 0;
	}
	return left;
}
