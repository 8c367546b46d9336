/*
 * Which of the frequent phrases are worth a look: telling enough, with more than one author
 * behind them, whole rather than cut, and not told by a better one already.
 */
#include <stdlib.h>
#include <string.h>

#include "quality/mine.h"
#include "quality/mine_odds.h"
#include "text/text.h"

/* Two-sided 5 % and 10 % of the normal distribution: what a phrase needs, and what must be left
 * without the author who uses it most. */
#define LEAST_Z       1.96
#define LEAST_Z_ALONE 1.645
/* Authors a phrase needs, unless fewer posts are asked for. */
#define LEAST_AUTHORS 3
/* How many times more often than by chance the parts of a phrase with Han must meet, wherever
 * it is cut in two: less is two words that happen to be neighbours. */
#define LEAST_COHESION 10.0
/* Nats by which a longer phrase must be more telling than a shorter one inside of it. */
#define LEAST_GAIN 0.5

struct candidate {
	uint32_t gram;
	enum mine_side side;
	struct mine_odds odds;
	candor_str phrase;
};

struct ranking {
	struct candor_miner *miner;
	struct candidate *candidates;
	size_t count, capacity;
	uint32_t *holder; /* of each gram: the longest used pick that holds it, as a gram */
	unsigned char *absorbed; /* of each gram: a longer one takes nearly all of its uses */
};

/* ---- Grams inside of a gram ---- */

/* All of one size, from left to right. Begins with the gram itself. */
struct inside {
	uint32_t grams[MINE_HAN_MAX];
	size_t count, size;
};

static struct inside inside_of(const struct candor_miner *miner, uint32_t gram)
{
	return (struct inside){ { gram }, 1, miner->grams[gram].size };
}

/* The grams one token shorter; 0 when there are none. */
static int inside_next(const struct candor_miner *miner, struct inside *inside)
{
	if (inside->size == 1)
		return 0;
	inside->grams[inside->count] = miner->grams[inside->grams[inside->count - 1]].suffix;
	for (size_t i = 0; i < inside->count; i++)
		inside->grams[i] = miner->grams[inside->grams[i]].prefix;
	inside->count++;
	inside->size--;
	return 1;
}

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

static struct mine_uses uses_of(const struct candor_miner *miner, const struct mine_gram *gram)
{
	const double *all = miner->all[gram->flags & GRAM_HAN ? MINE_HAN : MINE_LATIN];
	struct mine_uses uses;

	for (int side = 0; side < MINE_SIDES; side++) {
		uses.phrase[side] = (double)gram->weight[side] / MINE_WEIGHT_ONE;
		uses.all[side] = all[side];
	}
	return uses;
}

/* The odds as seen from `side`. */
static struct mine_odds odds_of(const struct mine_uses *uses, enum mine_side side)
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
	struct mine_uses uses = uses_of(miner, gram);
	size_t least = miner->options.min_posts < LEAST_AUTHORS ? miner->options.min_posts
								: LEAST_AUTHORS;

	uses.phrase[side] -= (double)gram->top[side] / MINE_WEIGHT_ONE;
	return gram->authors[side] >= least && odds_of(&uses, side).z >= LEAST_Z_ALONE;
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

static int add_candidate(struct ranking *ranking, uint32_t number)
{
	struct candor_miner *miner = ranking->miner;
	const struct mine_gram *gram = &miner->grams[number];
	struct mine_uses uses = uses_of(miner, gram);
	struct candidate candidate = { .gram = number, .odds = mine_log_odds(&uses) };

	if (candidate.odds.z < 0) {
		candidate.side = MINE_CONSUMER;
		candidate.odds = odds_of(&uses, MINE_CONSUMER);
	}
	if (candidate.odds.z < LEAST_Z ||
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

static void absorb(struct ranking *ranking, uint32_t longer, uint32_t shorter)
{
	const struct mine_gram *a = &ranking->miner->grams[longer];
	const struct mine_gram *b = &ranking->miner->grams[shorter];

	if (5 * ((uint64_t)a->posts[0] + a->posts[1]) >=
	    4 * ((uint64_t)b->posts[0] + b->posts[1]))
		ranking->absorbed[shorter] = 1;
}

static int find_candidates(struct ranking *ranking)
{
	const struct candor_miner *miner = ranking->miner;
	int status = CANDOR_OK;

	/* Longer ones have higher numbers. */
	for (size_t i = miner->gram_count; i-- > 1 && !status;) {
		uint32_t number = (uint32_t)i;
		const struct mine_gram *gram = &miner->grams[i];

		if (!is_phrase(miner, number))
			continue;
		if (gram->size > 1) {
			absorb(ranking, number, gram->prefix);
			absorb(ranking, number, gram->suffix);
		}
		if (!ranking->absorbed[number])
			status = add_candidate(ranking, number);
	}
	return status;
}

/* ---- Picks ---- */

/* Most telling first; never equal for two phrases. */
static int by_z(const void *a, const void *b)
{
	const struct candidate *x = a, *y = b;
	size_t size = x->phrase.size < y->phrase.size ? x->phrase.size : y->phrase.size;
	int order;

	if (x->odds.z != y->odds.z)
		return x->odds.z < y->odds.z ? 1 : -1;
	if (x->phrase.size != y->phrase.size)
		return x->phrase.size < y->phrase.size ? 1 : -1;
	order = memcmp(x->phrase.data, y->phrase.data, size);
	return order;
}

/* What remains of the gram's uses without those of a longer one. */
static struct mine_uses uses_without(const struct candor_miner *miner,
				     const struct mine_gram *gram,
				     const struct mine_gram *other)
{
	struct mine_uses uses = uses_of(miner, gram);

	for (int side = 0; side < MINE_SIDES; side++)
		uses.phrase[side] -= (double)(other->weight[side] < gram->weight[side]
						      ? other->weight[side]
						      : gram->weight[side]) /
				     MINE_WEIGHT_ONE;
	return uses;
}

/* A pick that holds the gram, or nearly all of it in nearly the same posts. */
static uint32_t holder_of(const struct ranking *ranking, uint32_t number)
{
	const struct mine_gram *grams = ranking->miner->grams, *gram = &grams[number];
	const uint32_t parts[2] = { gram->prefix, gram->suffix };

	if (ranking->holder[number])
		return ranking->holder[number];
	for (int i = 0; i < 2 && gram->size > 3; i++) {
		uint32_t holder = ranking->holder[parts[i]];

		if (holder && 4 * (uint64_t)grams[parts[i]].uses <= 5 * (uint64_t)gram->uses)
			return holder;
	}
	return 0;
}

/* Does a pick inside of the candidate say as much? */
static int adds_nothing(const struct ranking *ranking, const struct candidate *candidate)
{
	const struct candor_miner *miner = ranking->miner;
	struct inside inside = inside_of(miner, candidate->gram);

	while (inside_next(miner, &inside)) {
		for (size_t i = 0; i < inside.count; i++) {
			const struct mine_gram *gram = &miner->grams[inside.grams[i]];
			struct mine_uses uses = uses_of(miner, gram);

			if (ranking->holder[inside.grams[i]] == inside.grams[i] &&
			    candidate->odds.log_odds <
				    odds_of(&uses, candidate->side).log_odds + LEAST_GAIN)
				return 1;
		}
	}
	return 0;
}

static int is_told(const struct ranking *ranking, const struct candidate *candidate)
{
	const struct candor_miner *miner = ranking->miner;
	uint32_t holder = holder_of(ranking, candidate->gram);
	struct mine_uses uses;

	if (adds_nothing(ranking, candidate))
		return 1;
	if (!holder)
		return 0;
	uses = uses_without(miner, &miner->grams[candidate->gram], &miner->grams[holder]);
	return odds_of(&uses, candidate->side).z < LEAST_Z;
}

/* Everything inside of `gram` is held by `holder` from now on. */
static void hold(struct ranking *ranking, uint32_t gram, uint32_t holder)
{
	const struct candor_miner *miner = ranking->miner;
	struct inside inside = inside_of(miner, gram);

	do {
		for (size_t i = 0; i < inside.count; i++) {
			uint32_t *held = &ranking->holder[inside.grams[i]];

			if (!*held || (*held != inside.grams[i] &&
				       miner->grams[*held].uses < miner->grams[holder].uses))
				*held = holder;
		}
	} while (inside_next(miner, &inside));
}

/* Does a rule with this phrase look for what was counted? Letters set apart would be joined.
 * 1, 0, or < 0. */
static int is_comparable(candor_str phrase)
{
	struct text text = { 0 };
	int status = text_append(&text, phrase);

	if (!status)
		status = text.size == phrase.size &&
			 !memcmp(text.data, phrase.data, phrase.size);
	text_free(&text);
	return status;
}

static int pick(struct ranking *ranking, const struct candidate *candidate)
{
	struct candor_miner *miner = ranking->miner;
	const struct mine_gram *gram = &miner->grams[candidate->gram];
	struct mine_pick *pick;
	int status = is_comparable(candidate->phrase);

	if (status <= 0)
		return status;
	if (mem_grow(&miner->picks, &miner->pick_capacity, miner->pick_count + 1,
		     sizeof(*miner->picks)))
		return CANDOR_ENOMEM;
	pick = &miner->picks[miner->pick_count++];
	*pick = (struct mine_pick){ .gram = candidate->gram, .side = candidate->side };
	pick->mined.phrase = candidate->phrase;
	pick->mined.side = candidate->side == MINE_BRAND ? CANDOR_BRAND : CANDOR_CONSUMER;
	pick->mined.z = candidate->odds.z;
	pick->mined.log_odds = candidate->odds.log_odds;
	for (int side = 0; side < MINE_SIDES; side++) {
		pick->mined.posts[side] = gram->posts[side];
		pick->mined.authors[side] = gram->authors[side];
	}
	hold(ranking, candidate->gram, candidate->gram);
	ranking->holder[candidate->gram] = candidate->gram;
	return CANDOR_OK;
}

static int pick_candidates(struct ranking *ranking)
{
	int status = CANDOR_OK;

	if (ranking->count)
		qsort(ranking->candidates, ranking->count, sizeof(*ranking->candidates), by_z);
	for (size_t i = 0; i < ranking->count && !status; i++) {
		const struct candidate *candidate = &ranking->candidates[i];

		if (!is_told(ranking, candidate))
			status = pick(ranking, candidate);
		else if (holder_of(ranking, candidate->gram))
			hold(ranking, candidate->gram, holder_of(ranking, candidate->gram));
	}
	return status;
}

int mine_rank(struct candor_miner *miner)
{
	struct ranking ranking = {
		.miner = miner,
		.holder = mem_zero(miner->gram_count, sizeof(*ranking.holder)),
		.absorbed = mem_zero(miner->gram_count, sizeof(*ranking.absorbed)),
	};
	int status = CANDOR_ENOMEM;

	if (ranking.holder && ranking.absorbed)
		status = find_candidates(&ranking);
	if (!status)
		status = pick_candidates(&ranking);
	mem_free(ranking.candidates);
	mem_free(ranking.holder);
	mem_free(ranking.absorbed);
	return status;
}
