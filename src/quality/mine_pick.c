/*
 * Which candidates are proposed: those that no better one tells already.
 *
 * A longer phrase is left out where it is hardly more telling than a picked one inside of it; a
 * shorter one where little is left of it without the picked one that holds it.
 */
#include <stdlib.h>
#include <string.h>

#include "quality/mine_rank.h"
#include "text/text.h"

/* Nats by which a longer phrase must be more telling than a shorter one inside of it. */
#define LEAST_GAIN 0.5

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

/* ---- Picks ---- */

/* Most telling first, beginnings of templates before their other pieces; never equal for two
 * phrases. */
static int by_z(const void *a, const void *b)
{
	const struct mine_candidate *x = a, *y = b;

	if (x->odds.z != y->odds.z)
		return x->odds.z < y->odds.z ? 1 : -1;
	if (x->continued != y->continued)
		return x->continued ? 1 : -1;
	if (x->phrase.size != y->phrase.size)
		return x->phrase.size < y->phrase.size ? 1 : -1;
	return memcmp(x->phrase.data, y->phrase.data, x->phrase.size);
}

/* What remains of the gram's uses without those of a longer one. */
static struct mine_uses uses_without(const struct candor_miner *miner,
				     const struct mine_gram *gram,
				     const struct mine_gram *other)
{
	struct mine_uses uses = mine_uses_of(miner, gram);

	for (int side = 0; side < MINE_SIDES; side++)
		uses.phrase[side] -= (double)(other->weight[side] < gram->weight[side]
						      ? other->weight[side]
						      : gram->weight[side]) /
				     MINE_WEIGHT_ONE;
	return uses;
}

/* Does a pick inside of the candidate say as much? */
static int adds_nothing(const struct mine_ranking *ranking,
			const struct mine_candidate *candidate)
{
	const struct candor_miner *miner = ranking->miner;
	struct inside inside = inside_of(miner, candidate->gram);

	while (inside_next(miner, &inside)) {
		for (size_t i = 0; i < inside.count; i++) {
			const struct mine_gram *gram = &miner->grams[inside.grams[i]];
			struct mine_uses uses = mine_uses_of(miner, gram);

			if (ranking->holders[inside.grams[i]] == inside.grams[i] &&
			    candidate->odds.log_odds <
				    mine_odds_of(&uses, candidate->side).log_odds + LEAST_GAIN)
				return 1;
		}
	}
	return 0;
}

static int is_told(struct mine_ranking *ranking, const struct mine_candidate *candidate)
{
	const struct candor_miner *miner = ranking->miner;
	const struct mine_gram *gram = &miner->grams[candidate->gram];
	uint32_t holder = ranking->holders[candidate->gram];
	struct mine_uses uses;

	if (mine_is_piece(miner, gram) &&
	    ranking->marks[mine_template(ranking, gram->prefix)] & MARK_TOLD)
		return 1;
	if (adds_nothing(ranking, candidate))
		return 1;
	if (!holder)
		return 0;
	uses = uses_without(miner, gram, &miner->grams[holder]);
	return mine_odds_of(&uses, candidate->side).z < MINE_LEAST_Z;
}

/* Everything inside of the picked gram is held by it from now on, and its template is told. */
static void hold(struct mine_ranking *ranking, uint32_t picked)
{
	const struct mine_gram *grams = ranking->miner->grams;
	struct inside inside = inside_of(ranking->miner, picked);
	uint32_t *holders = ranking->holders;

	if (mine_is_piece(ranking->miner, &grams[picked]))
		ranking->marks[mine_template(ranking, grams[picked].prefix)] |= MARK_TOLD;
	while (inside_next(ranking->miner, &inside)) {
		for (size_t i = 0; i < inside.count; i++) {
			uint32_t held = inside.grams[i];

			if (!holders[held] || (holders[held] != held &&
					       grams[holders[held]].uses < grams[picked].uses))
				holders[held] = picked;
		}
	}
	holders[picked] = picked;
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

static int pick(struct mine_ranking *ranking, const struct mine_candidate *candidate)
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
	hold(ranking, candidate->gram);
	return CANDOR_OK;
}

int mine_pick(struct mine_ranking *ranking)
{
	int status = CANDOR_OK;

	if (ranking->count)
		qsort(ranking->candidates, ranking->count, sizeof(*ranking->candidates), by_z);
	for (size_t i = 0; i < ranking->count && !status; i++)
		if (!is_told(ranking, &ranking->candidates[i]))
			status = pick(ranking, &ranking->candidates[i]);
	return status;
}
