/* Phrases on their way from counted to proposed. */
#ifndef CANDOR_QUALITY_MINE_RANK_H
#define CANDOR_QUALITY_MINE_RANK_H

#include "quality/mine.h"
#include "quality/mine_odds.h"

/* Two-sided 5 % of the normal distribution: what a phrase needs. */
#define MINE_LEAST_Z 1.96

struct mine_candidate {
	uint32_t gram;
	enum mine_side side;
	struct mine_odds odds; /* as seen from the side */
	int continued;         /* part of a template, and not its beginning */
	candor_str phrase;
};

enum {
	MARK_ABSORBED = 1, /* a longer gram takes nearly all of its uses */
	MARK_ENDS = 2,     /* the last tokens of a piece of a template */
	MARK_TOLD = 4,     /* of its template a piece is picked */
};

struct mine_ranking {
	struct candor_miner *miner;
	struct mine_candidate *candidates;
	size_t count, capacity;
	/* Of each gram: */
	unsigned char *marks;
	uint32_t *templates; /* another gram of the same template; 0: none, or the last one */
	uint32_t *holders;   /* the pick with the most uses that holds it, as a gram; or 0 */
};

/* The gram that stands for all of its template. */
uint32_t mine_template(struct mine_ranking *ranking, uint32_t gram);
/* Whether the gram is a piece of a text longer than the longest phrase. */
int mine_is_piece(const struct candor_miner *miner, const struct mine_gram *gram);

/* Weighted uses of the gram and of all of its kind. */
struct mine_uses mine_uses_of(const struct candor_miner *miner, const struct mine_gram *gram);
/* The odds as seen from `side`. */
struct mine_odds mine_odds_of(const struct mine_uses *uses, enum mine_side side);

/* Goes through the candidates, the most telling first, and picks those that are not told by a
 * pick already. CANDOR_OK or CANDOR_ENOMEM. */
int mine_pick(struct mine_ranking *ranking);

#endif
