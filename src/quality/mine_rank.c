/*
 * Which of the frequent phrases are candidates: telling enough, with more than one author
 * behind them, and whole rather than cut.
 */
#include "quality/mine_rank.h"

#include <string.h>

/* Two-sided 10 % of the normal distribution: what must be left without the author who uses a
 * phrase most. */
#define LEAST_Z_ALONE 1.645
/* Authors a phrase needs, unless fewer posts are asked for. */
#define LEAST_AUTHORS 3
/* How many times more often than by chance the parts of a phrase with Han must meet, wherever
 * it is cut in two: less is two words that happen to be neighbours. */
#define LEAST_COHESION 10.0

/* ---- Candidates ---- */

/* The lift of the weakest cut. */
static int is_cohesive(const struct candor_miner *miner, uint32_t gram)
{
	const struct mine_gram *grams = miner->grams;
	double uses = grams[gram].uses, all = (double)miner->uses;
	uint32_t left[MINE_HAN_MAX], right[MINE_HAN_MAX];
	size_t size = grams[gram].size;

	/* By size. */
	for (size_t n = size, l = gram, r = gram; n > 1; n--) {
		left[n - 1] = (uint32_t)(l = grams[l].prefix);
		right[n - 1] = (uint32_t)(r = grams[r].suffix);
	}
	for (size_t n = 1; n < size; n++)
		if (uses * all <
		    LEAST_COHESION * grams[left[n]].uses * grams[right[size - n]].uses)
			return 0;
	return 1;
}

static int is_phrase(const struct candor_miner *miner, uint32_t number)
{
	const struct mine_gram *gram = &miner->grams[number];

	if (!(gram->flags & GRAM_FREQUENT) || !(gram->flags & GRAM_TELLING))
		return 0;
	return !(gram->flags & GRAM_HAN) || (gram->size > 1 && is_cohesive(miner, number));
}

struct mine_uses mine_uses_of(const struct candor_miner *miner, const struct mine_gram *gram)
{
	const double *all = miner->all[gram->flags & GRAM_HAN ? MINE_HAN : MINE_LATIN];
	struct mine_uses uses;

	for (int side = 0; side < MINE_SIDES; side++) {
		uses.phrase[side] = (double)gram->weight[side] / MINE_WEIGHT_ONE;
		uses.all[side] = all[side];
	}
	return uses;
}

struct mine_odds mine_odds_of(const struct mine_uses *uses, enum mine_side side)
{
	struct mine_odds odds = mine_log_odds(uses);

	if (side == MINE_CONSUMER)
		odds = (struct mine_odds){ -odds.log_odds, -odds.z };
	return odds;
}

/* Would it be worth a look without the author who uses it most? */
static int stands_alone(const struct candor_miner *miner, const struct mine_gram *gram,
			enum mine_side side)
{
	struct mine_uses uses = mine_uses_of(miner, gram);
	size_t least = miner->options.min_posts < LEAST_AUTHORS ? miner->options.min_posts
								: LEAST_AUTHORS;

	uses.phrase[side] -= (double)gram->top[side] / MINE_WEIGHT_ONE;
	return gram->authors[side] >= least && mine_odds_of(&uses, side).z >= LEAST_Z_ALONE;
}

static candor_str text_of(struct candor_miner *miner, uint32_t number)
{
	candor_str parts[MINE_HAN_MAX];
	size_t count = miner->grams[number].size, size = 0, n = 0;
	int spaced = !(miner->grams[number].flags & GRAM_HAN);
	char *text;

	for (size_t i = count; i-- > 0; number = miner->grams[number].prefix) {
		parts[i] = miner->words.items[miner->grams[number].token - 1];
		size += parts[i].size + 1;
	}
	text = arena_alloc(&miner->arena, size);
	if (!text)
		return (candor_str){ NULL, 0 };
	for (size_t i = 0; i < count; i++) {
		if (i && spaced)
			text[n++] = ' ';
		memcpy(text + n, parts[i].data, parts[i].size);
		n += parts[i].size;
	}
	return (candor_str){ text, n };
}

static int add_candidate(struct mine_ranking *ranking, uint32_t number)
{
	struct candor_miner *miner = ranking->miner;
	const struct mine_gram *gram = &miner->grams[number];
	struct mine_uses uses = mine_uses_of(miner, gram);
	struct mine_candidate candidate = { .gram = number, .odds = mine_log_odds(&uses) };

	if (candidate.odds.z < 0) {
		candidate.side = MINE_CONSUMER;
		candidate.odds = mine_odds_of(&uses, MINE_CONSUMER);
	}
	if (candidate.odds.z < MINE_LEAST_Z ||
	    gram->posts[candidate.side] < miner->options.min_posts ||
	    !stands_alone(miner, gram, candidate.side))
		return CANDOR_OK;
	candidate.phrase = text_of(miner, number);
	if (!candidate.phrase.data ||
	    mem_grow(&ranking->candidates, &ranking->capacity, ranking->count + 1,
		     sizeof(*ranking->candidates)))
		return CANDOR_ENOMEM;
	ranking->candidates[ranking->count++] = candidate;
	return CANDOR_OK;
}

/* ---- Longer and shorter ones ---- */

static void absorb(struct mine_ranking *ranking, uint32_t longer, uint32_t shorter)
{
	const struct mine_gram *grams = ranking->miner->grams;

	if (mine_takes_along(&grams[longer], &grams[shorter]))
		ranking->marks[shorter] |= MARK_ABSORBED;
}

int mine_is_piece(const struct candor_miner *miner, const struct mine_gram *gram)
{
	return gram->size == (gram->flags & GRAM_HAN ? MINE_HAN_MAX : MINE_WORDS_MAX) &&
	       mine_takes_along(gram, &miner->grams[gram->prefix]) &&
	       mine_takes_along(gram, &miner->grams[gram->suffix]);
}

uint32_t mine_template(struct mine_ranking *ranking, uint32_t gram)
{
	uint32_t *templates = ranking->templates;

	/* Each visit halves the way. */
	while (templates[gram]) {
		if (templates[templates[gram]])
			templates[gram] = templates[templates[gram]];
		gram = templates[gram];
	}
	return gram;
}

/* Pieces of one template overlap in all tokens but one. */
static void join_template(struct mine_ranking *ranking, const struct mine_gram *gram)
{
	uint32_t left = mine_template(ranking, gram->prefix);
	uint32_t right = mine_template(ranking, gram->suffix);

	if (left != right)
		ranking->templates[right] = left;
	ranking->marks[gram->suffix] |= MARK_ENDS;
}

/* Puts a phrase in its place among others. */
static void relate(struct mine_ranking *ranking, uint32_t number)
{
	const struct mine_gram *gram = &ranking->miner->grams[number];

	if (gram->size == 1)
		return;
	absorb(ranking, number, gram->prefix);
	absorb(ranking, number, gram->suffix);
	if (mine_is_piece(ranking->miner, gram))
		join_template(ranking, gram);
}

static int find_candidates(struct mine_ranking *ranking)
{
	const struct candor_miner *miner = ranking->miner;
	int status = CANDOR_OK;

	/* Longer ones have higher numbers. */
	for (uint32_t i = (uint32_t)miner->gram_count; i-- > 1 && !status;) {
		if (!is_phrase(miner, i))
			continue;
		relate(ranking, i);
		if (!(ranking->marks[i] & MARK_ABSORBED))
			status = add_candidate(ranking, i);
	}
	for (size_t i = 0; i < ranking->count; i++) {
		const struct mine_gram *gram = &miner->grams[ranking->candidates[i].gram];

		ranking->candidates[i].continued =
			mine_is_piece(miner, gram) &&
			(ranking->marks[gram->prefix] & MARK_ENDS) != 0;
	}
	return status;
}

int mine_rank(struct candor_miner *miner)
{
	struct mine_ranking ranking = {
		.miner = miner,
		.marks = mem_zero(miner->gram_count, sizeof(*ranking.marks)),
		.templates = mem_zero(miner->gram_count, sizeof(*ranking.templates)),
		.holders = mem_zero(miner->gram_count, sizeof(*ranking.holders)),
	};
	int status = CANDOR_ENOMEM;

	if (ranking.marks && ranking.templates && ranking.holders)
		status = find_candidates(&ranking);
	if (!status)
		status = mine_pick(&ranking);
	mem_free(ranking.candidates);
	mem_free(ranking.marks);
	mem_free(ranking.templates);
	mem_free(ranking.holders);
	return status;
}
