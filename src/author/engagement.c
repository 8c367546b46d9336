#include "author/engagement.h"

#include <math.h>
#include <stdlib.h>

#include "author/model.h"

/* ---- Medians ---- */

static int compare_values(const void *a, const void *b)
{
	double left = *(const double *)a, right = *(const double *)b;

	return (left > right) - (left < right);
}

double median_of(double *values, size_t count, size_t least)
{
	size_t middle = count / 2;

	if (!count || count < least)
		return NAN;
	qsort(values, count, sizeof(*values), compare_values);
	return count % 2 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

double deviation_of(double *values, size_t count, double middle)
{
	for (size_t i = 0; i < count; i++)
		values[i] = fabs(values[i] - middle);
	return median_of(values, count, 1);
}

/* ---- Posts ---- */

static double figure_of(const struct observation *post, enum figure figure)
{
	return packed_value(post->figures[figure]);
}

/* Likes and comments, those of the two that are known; below 0: neither. */
static double reactions_of(const struct observation *post)
{
	double likes = figure_of(post, FIGURE_LIKES);
	double comments = figure_of(post, FIGURE_COMMENTS);

	return likes < 0 && comments < 0 ? -1 : fmax(likes, 0) + fmax(comments, 0);
}

/* Against what a median is taken; a post without it, or with 0, is left out. */
typedef double base_fn(const struct observation *post, const candor_author *card);

static double base_post(const struct observation *post, const candor_author *card)
{
	(void)post;
	(void)card;
	return 1;
}

static double base_views(const struct observation *post, const candor_author *card)
{
	(void)card;
	return figure_of(post, FIGURE_VIEWS);
}

/* Followers as the post has them; else the author's latest. */
static double base_followers(const struct observation *post, const candor_author *card)
{
	double followers = figure_of(post, FIGURE_FOLLOWERS);

	return followers >= 0 ? followers : (double)card->followers;
}

/* Median of reactions / base. */
static double reactions_by(const candor_author *card, const struct history *history,
			   base_fn *base)
{
	double values[SAMPLE_POSTS];
	size_t count = 0;

	for (size_t i = 0; i < history->count && count < SAMPLE_POSTS; i++) {
		double reactions = reactions_of(&history->posts[i]);
		double divisor = base(&history->posts[i], card);

		if (reactions >= 0 && divisor > 0)
			values[count++] = reactions / divisor;
	}
	return median_of(values, count, MODEL_ENGAGEMENT_POSTS);
}

/* Sum of a figure a like, over posts that tell both. */
static double per_like(const struct history *history, enum figure figure)
{
	double sum = 0, likes = 0;
	size_t count = 0;

	for (size_t i = 0; i < history->count; i++) {
		const struct observation *post = &history->posts[i];

		if (!post->figures[figure] || !post->figures[FIGURE_LIKES])
			continue;
		sum += figure_of(post, figure);
		likes += figure_of(post, FIGURE_LIKES);
		count++;
	}
	return count >= MODEL_ENGAGEMENT_POSTS && likes > 0 ? sum / likes : NAN;
}

/* Of the posts with enough views, those where they end in 000. */
static double round_views_of(const struct history *history)
{
	double round = 0, posts = 0;

	for (size_t i = 0; i < history->count; i++) {
		const struct observation *post = &history->posts[i];

		if (figure_of(post, FIGURE_VIEWS) < MODEL_ROUND_VIEWS)
			continue;
		posts++;
		round += post->round_views;
	}
	return posts >= MODEL_ROUND_POSTS ? round / posts : NAN;
}

/* ---- Followers over time ---- */

/* log(followers) from one day that tells them to the next such day; returns how many steps. */
static size_t read_steps(double *steps, const struct history *history)
{
	double before = -1, now = -1;
	int32_t day = DAY_UNKNOWN;
	size_t count = 0;

	for (size_t i = 0; i < history->timed; i++) {
		const struct observation *post = &history->posts[history->by_time[i]];
		double followers = figure_of(post, FIGURE_FOLLOWERS);

		if (followers < 0)
			continue;
		if (post->day != day && now >= 0) {
			if (before >= 0)
				steps[count++] = log1p(now) - log1p(before);
			before = now;
		}
		/* The most of a day: posts of one minute have no order. */
		now = post->day == day ? fmax(now, followers) : followers;
		day = post->day;
	}
	if (before >= 0)
		steps[count++] = log1p(now) - log1p(before);
	return count;
}

static double jumps_of(const struct history *history)
{
	double steps[SAMPLE_POSTS], scratch[SAMPLE_POSTS], middle, border;
	size_t count = read_steps(steps, history), jumps = 0;

	if (count < MODEL_JUMP_STEPS)
		return NAN;
	middle = median_of(steps, count, 1);
	for (size_t i = 0; i < count; i++)
		scratch[i] = steps[i];
	border = fmax(MODEL_JUMP * deviation_of(scratch, count, middle), MODEL_LEAST_JUMP);
	for (size_t i = 0; i < count; i++)
		jumps += steps[i] - middle > border;
	return (double)jumps;
}

void engagement_fill(candor_author *card, const struct history *history)
{
	card->engagement = (candor_engagement){
		.reactions = reactions_by(card, history, base_post),
		.rate = reactions_by(card, history, base_followers),
		.rate_z = NAN,
		.per_view = reactions_by(card, history, base_views),
		.comments_per_like = per_like(history, FIGURE_COMMENTS),
		.comments_z = NAN,
		.shares_per_like = per_like(history, FIGURE_SHARES),
		.round_views = round_views_of(history),
		.follower_jumps = jumps_of(history),
		.follower_rank = NAN,
	};
}
