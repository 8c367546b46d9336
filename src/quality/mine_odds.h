/*
 * How much more one side uses a phrase than the other: the weighted log-odds ratio with an
 * informative Dirichlet prior of Monroe, Colaresi and Quinn, "Fightin' Words" (Political
 * Analysis 16, 2008, section 3.5).
 */
#ifndef CANDOR_QUALITY_MINE_ODDS_H
#define CANDOR_QUALITY_MINE_ODDS_H

/* The prior's size: this part of all that was counted. */
#define MINE_PRIOR 0.1

/* Uses of a phrase, and of all of its kind, on the two sides. */
struct mine_uses {
	double phrase[2], all[2];
};

struct mine_odds {
	double log_odds; /* nats, shrunk by the prior; above 0: the first side's phrase */
	double z;        /* log_odds in standard deviations */
};

/* With y the uses of the phrase and n those of all, a = MINE_PRIOR (y0 + y1) and
 * A = MINE_PRIOR (n0 + n1):
 *
 *     log_odds = log((y0 + a) / (n0 + A - y0 - a)) - log((y1 + a) / (n1 + A - y1 - a))
 *     z        = log_odds / sqrt(1 / (y0 + a) + 1 / (y1 + a))
 *
 * Both are 0 for a phrase that nobody uses. */
struct mine_odds mine_log_odds(const struct mine_uses *uses);

#endif
