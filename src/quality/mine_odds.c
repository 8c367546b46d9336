#include "quality/mine_odds.h"

#include <math.h>

struct mine_odds mine_log_odds(const struct mine_uses *uses)
{
	double phrase = MINE_PRIOR * (uses->phrase[0] + uses->phrase[1]);
	double all = MINE_PRIOR * (uses->all[0] + uses->all[1]);
	double with[2], without[2], log_odds;

	for (int i = 0; i < 2; i++) {
		with[i] = uses->phrase[i] + phrase;
		without[i] = uses->all[i] + all - with[i];
	}
	/* Nothing else is ever said: no comparison. */
	if (with[0] <= 0 || with[1] <= 0 || without[0] <= 0 || without[1] <= 0)
		return (struct mine_odds){ 0, 0 };
	log_odds = log(with[0] / without[0]) - log(with[1] / without[1]);
	return (struct mine_odds){ log_odds, log_odds / sqrt(1 / with[0] + 1 / with[1]) };
}
