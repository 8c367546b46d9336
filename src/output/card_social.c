/* Lines of a card about readers and habits. */
#include <math.h>

#include "author/social.h"

#include "output/authors.h"
#include "output/card.h"

/* Against peers where there are some. */
void card_engagement(const struct page *page, const candor_author *author)
{
	const candor_engagement *engagement = &author->engagement;
	struct line line;

	if (isnan(engagement->reactions))
		return;
	line = line_begin(page, "reactions");
	put_fixed(&line.value, put_scale(engagement->reactions, 1), 1);
	put_text(&line.value, " a post");
	line_say(&line, PAINT_OFF);
	if (!isnan(engagement->rate)) {
		put_fixed(&line.value, put_scale(100 * engagement->rate, 2), 2);
		put_text(&line.value, " % of followers");
		line_say(&line, PAINT_OFF);
	}
	if (!isnan(engagement->rate_z)) {
		put_signed(&line.value, engagement->rate_z, 1);
		put_text(&line.value, " deviations from peers");
		line_say(&line, PAINT_OFF);
	}
	line_level(&line, "comments a like", engagement->comments_per_like);
	if (engagement->round_views > 0)
		line_share(&line, "round views in ", engagement->round_views, " %");
	if (engagement->follower_jumps > 0) {
		put_text(&line.value, "jumps in followers: ");
		put_count(&line.value, (uint64_t)engagement->follower_jumps);
		line_say(&line, PAINT_OFF);
	}
	line_end(&line);
}

const struct told_share told_shares[] = {
	{ HABIT_CIRCLE, "own circle in" },
	{ HABIT_REPLIES, "replies" },
	{ HABIT_COMMUNITY, "communities of brands in" },
	{ HABIT_EARLY, "ahead of release in" },
	{ HABIT_OWNER, "own brand or firm in" },
	{ HABIT_COUNT, NULL },
};

/* Some of them; jsonl has all. */
void card_habits(const struct page *page, const candor_author *author)
{
	const double *habits = author->habits;
	struct line line;

	if (isnan(habits[HABIT_SOCIABILITY]))
		return;
	line = line_begin(page, "habits");
	line_level(&line, "sociability", habits[HABIT_SOCIABILITY]);
	line_level(&line, "quality", habits[HABIT_QUALITY]);
	for (size_t i = 0; told_shares[i].words; i++) {
		double share = habits[told_shares[i].habit];

		if (share > 0) {
			put_text(&line.value, told_shares[i].words);
			line_share(&line, " ", share, " %");
		}
	}
	if (habits[HABIT_FAN] >= 0.5)
		line_text(&line, PAINT_OFF, "mostly names one account");
	if (habits[HABIT_TEAM] >= 0.5)
		line_text(&line, PAINT_OFF, "signs of a team");
	line_end(&line);
}
