/*
 * The picks once more in the posts: which findings stand on the first use in each post, and
 * some examples. Of the posts with a phrase, those with the smallest hash of their text give
 * the examples, so that the order of the posts does not matter.
 */
#include <stdlib.h>
#include <string.h>

#include "quality/mine.h"
#include "quality/mine_units.h"
#include "text/text.h"

/* Characters of an example on each side of the phrase. */
enum { AROUND = 24 };

struct matching {
	struct candor_miner *miner;
	uint32_t *pick_of;       /* of each gram: number of its pick, from 1 on */
	struct mine_table pairs; /* pick << 32 | rule -> number of the hit, from 1 on */
};

/* ---- Rules ---- */

static struct mine_hit *hit_of(struct matching *matching, uint32_t pick, uint32_t rule)
{
	struct candor_miner *miner = matching->miner;
	uint64_t key = (uint64_t)pick << 32 | rule;
	uint32_t number = mine_table_find(&matching->pairs, key);

	if (number)
		return &miner->hits[number - 1];
	number = (uint32_t)miner->hit_count + 1;
	if (mem_grow(&miner->hits, &miner->hit_capacity, number, sizeof(*miner->hits)) ||
	    mine_table_add(&matching->pairs, key, number))
		return NULL;
	miner->hits[miner->hit_count] = (struct mine_hit){ .pick = pick, .rule = rule };
	return &miner->hits[miner->hit_count++];
}

/* Notes the findings on the use of a pick at `token`. */
static int note_rules(struct matching *matching, const struct mine_post *post, uint32_t pick,
		      uint32_t token)
{
	struct candor_miner *miner = matching->miner;
	struct mine_pick *found = &miner->picks[pick];
	uint32_t end = token + miner->grams[found->gram].size;
	int covered = 0;

	for (uint32_t i = 0; i < post->span_count; i++) {
		const struct mine_span *span = &miner->spans[post->first_span + i];
		int whole = span->first <= token && span->end >= end;
		struct mine_hit *hit;

		if (span->end <= token || span->first >= end)
			continue;
		hit = hit_of(matching, pick, span->rule);
		if (!hit)
			return CANDOR_ENOMEM;
		covered |= whole;
		/* One rule counts once a post. */
		if (hit->last_post == found->last_post)
			continue;
		hit->last_post = found->last_post;
		hit->whole += (uint32_t)whole;
		hit->partly += (uint32_t)!whole;
	}
	found->covered_posts += (uint32_t)covered;
	return CANDOR_OK;
}

/* ---- Examples ---- */

static int note_example(struct candor_miner *miner, struct mine_pick *pick, uint32_t post,
			uint32_t token)
{
	struct mine_use use = { miner->posts[post].key, post, token };
	size_t at = 0;

	if (!miner->posts[post].source.data || miner->posts[post].side != pick->side)
		return CANDOR_OK;
	if (!pick->examples)
		pick->examples =
			arena_alloc(&miner->arena, miner->options.examples * sizeof(use));
	if (!pick->examples)
		return CANDOR_ENOMEM;
	while (at < pick->example_count && pick->examples[at].key < use.key)
		at++;
	/* The same text again tells nothing new. */
	if (at == miner->options.examples ||
	    (at < pick->example_count && pick->examples[at].key == use.key))
		return CANDOR_OK;
	if (pick->example_count < miner->options.examples)
		pick->example_count++;
	memmove(&pick->examples[at + 1], &pick->examples[at],
		(pick->example_count - at - 1) * sizeof(use));
	pick->examples[at] = use;
	return CANDOR_OK;
}

/* Moves an offset by up to `count` characters; `step` is -1 or 1. */
static size_t move(candor_str text, size_t at, int step, size_t count)
{
	while (count && (step < 0 ? at > 0 : at < text.size)) {
		at = step < 0 ? at - 1 : at + 1;
		if (at == text.size || ((unsigned char)text.data[at] & 0xC0) != 0x80)
			count--;
	}
	return at;
}

/* Range of some tokens in the source of their post. */
static int find_source(const struct candor_miner *miner, const struct mine_use *use,
		       size_t tokens, size_t range[2])
{
	const struct mine_post *post = &miner->posts[use->post];
	struct text text = { 0 };
	struct mine_reader reader = { .single = miner->options.field == CANDOR_FIELD_HASHTAGS };
	struct mine_unit unit;
	size_t start = 0, at = post->first;

	if (text_append(&text, post->source)) {
		text_free(&text);
		return CANDOR_ENOMEM;
	}
	reader.text = (candor_str){ text.data, text.size };
	while (mine_next_unit(&reader, &unit)) {
		at += !unit.joined && at > post->first;
		if (at == use->token)
			start = unit.start;
		if (++at == use->token + tokens)
			break;
	}
	if (unit.end > start)
		text_source(&text, start, unit.end, &range[0], &range[1]);
	text_free(&text);
	return CANDOR_OK;
}

static int quote(struct candor_miner *miner, const struct mine_pick *pick, candor_str *out,
		 const struct mine_use *use)
{
	candor_str source = miner->posts[use->post].source, part;
	candor_buffer text = { 0 };
	size_t range[2] = { 0, 0 };

	if (find_source(miner, use, miner->grams[pick->gram].size, range))
		return CANDOR_ENOMEM;
	range[0] = move(source, range[0], -1, AROUND);
	range[1] = move(source, range[1], 1, AROUND);
	part = (candor_str){ source.data + range[0], range[1] - range[0] };
	if (range[0])
		candor_buffer_append(&text, "\xE2\x80\xA6", 3);
	candor_buffer_append(&text, part.data, part.size);
	if (range[1] < source.size)
		candor_buffer_append(&text, "\xE2\x80\xA6", 3);
	*out = (candor_str){ text.failed ? NULL
					 : arena_copy(&miner->arena, text.data, text.size),
			     text.size };
	candor_buffer_free(&text);
	return out->data ? CANDOR_OK : CANDOR_ENOMEM;
}

static int quote_examples(struct candor_miner *miner, struct mine_pick *pick)
{
	size_t count = pick->example_count;
	candor_str *examples = arena_alloc(&miner->arena, (count + 1) * sizeof(*examples));
	int status = examples ? CANDOR_OK : CANDOR_ENOMEM;

	for (size_t i = 0; i < count && !status; i++)
		status = quote(miner, pick, &examples[i], &pick->examples[i]);
	pick->mined.examples = examples;
	pick->mined.example_count = count;
	return status;
}

/* ---- All uses ---- */

/* Looks at the picks among the post's current grams. */
static int look(struct matching *matching, uint32_t number)
{
	struct candor_miner *miner = matching->miner;
	const struct mine_post *post = &miner->posts[number];

	for (uint32_t k = post->first; k < post->end; k++) {
		uint32_t pick = matching->pick_of[miner->current[k]];

		if (!pick || miner->picks[pick - 1].last_post == number + 1)
			continue;
		miner->picks[pick - 1].last_post = number + 1;
		if (note_rules(matching, post, pick - 1, k) ||
		    note_example(miner, &miner->picks[pick - 1], number, k))
			return CANDOR_ENOMEM;
	}
	return CANDOR_OK;
}

static int look_at_posts(struct matching *matching)
{
	struct candor_miner *miner = matching->miner;
	int status = CANDOR_OK;

	for (uint32_t i = 0; i < miner->post_count && !status; i++) {
		mine_step_begin(miner, &miner->posts[i]);
		do
			status = look(matching, i);
		while (!status && mine_step(miner, &miner->posts[i]));
	}
	return status;
}

/* ---- What is told of each pick ---- */

static int by_posts(const void *a, const void *b)
{
	const candor_mined_rule *x = a, *y = b;

	if (x->whole != y->whole)
		return x->whole < y->whole ? 1 : -1;
	if (x->partly != y->partly)
		return x->partly < y->partly ? 1 : -1;
	return strcmp(x->rule->id, y->rule->id);
}

static int by_pick(const void *a, const void *b)
{
	const struct mine_hit *x = a, *y = b;

	return x->pick < y->pick ? -1 : x->pick > y->pick;
}

/* The hits are sorted by pick. */
static int tell_rules(struct candor_miner *miner)
{
	candor_mined_rule *rules =
		arena_alloc(&miner->arena, (miner->hit_count + 1) * sizeof(*rules));

	if (!rules)
		return CANDOR_ENOMEM;
	for (size_t i = 0; i < miner->hit_count; i++) {
		const struct mine_hit *hit = &miner->hits[i];
		candor_mined *mined = &miner->picks[hit->pick].mined;

		rules[i] =
			(candor_mined_rule){ miner->rules[hit->rule], hit->whole, hit->partly };
		if (!mined->rule_count++)
			mined->rules = &rules[i];
	}
	for (size_t i = 0, end; i < miner->hit_count; i = end) {
		end = i + miner->picks[miner->hits[i].pick].mined.rule_count;
		qsort(rules + i, end - i, sizeof(*rules), by_posts);
	}
	return CANDOR_OK;
}

static int tell(struct candor_miner *miner)
{
	int status;

	if (miner->hit_count)
		qsort(miner->hits, miner->hit_count, sizeof(*miner->hits), by_pick);
	status = tell_rules(miner);
	for (size_t i = 0; i < miner->pick_count && !status; i++) {
		struct mine_pick *pick = &miner->picks[i];
		const size_t *posts = pick->mined.posts;

		pick->mined.covered = 2 * (size_t)pick->covered_posts >= posts[0] + posts[1];
		status = quote_examples(miner, pick);
	}
	return status;
}

int mine_match(struct candor_miner *miner)
{
	struct matching matching = {
		.miner = miner,
		.pick_of = mem_zero(miner->gram_count, sizeof(*matching.pick_of)),
	};
	int status = matching.pick_of ? CANDOR_OK : CANDOR_ENOMEM;

	for (uint32_t i = 0; i < miner->pick_count && !status; i++)
		matching.pick_of[miner->picks[i].gram] = i + 1;
	if (!status)
		status = look_at_posts(&matching);
	if (!status)
		status = tell(miner);
	mem_free(matching.pick_of);
	mine_table_free(&matching.pairs);
	return status;
}
