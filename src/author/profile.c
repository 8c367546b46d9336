#include "author/profile.h"

#include <math.h>

#include "author/mode.h"
#include "author/model.h"
#include "author/topics.h"

/* ---- Estimates ---- */

static const candor_estimate unknown = { NAN, NAN, NAN };

static candor_estimate around(double value, double half, double least)
{
	return (candor_estimate){ value, fmax(value - half, least), fmin(value + half, 1) };
}

/* Weighted posts and their positions. */
struct mean {
	double posts, sum, squares;
};

static void mean_add(struct mean *mean, double weight, double value)
{
	mean->posts += weight;
	mean->sum += weight * value;
	mean->squares += weight * value * value;
}

static double mean_value(const struct mean *mean)
{
	return mean->posts > 0 ? mean->sum / mean->posts : 0;
}

/* Squared standard error. Few posts vary less than their author does, so some of an ordinary
 * author's variance is added; posts of one author are alike. */
static double mean_error(const struct mean *mean)
{
	double value = mean_value(mean);
	double spread = fmax(mean->squares - mean->posts * value * value, 0);
	double posts = credit_dependent((struct credit){ mean->posts, 0 }).posts;

	return (spread + MODEL_SPREAD_POSTS * MODEL_SPREAD) /
	       (mean->posts + MODEL_SPREAD_POSTS) / fmax(posts, MODEL_LEAST_POSTS);
}

/* A share of `posts`, with a Jeffreys prior. */
static candor_estimate share(double part, double posts)
{
	return posterior((struct prior){ 0.5, 1 }, (struct credit){ posts, part });
}

/* ---- Position and what becomes of it ---- */

static double weight_of(const struct history *history, size_t i)
{
	return history->weights[i] * (double)history->posts[i].confidence;
}

static candor_estimate position_of(const struct history *history)
{
	struct mean mean = { 0 };

	for (size_t i = 0; i < history->count; i++)
		mean_add(&mean, weight_of(history, i), (double)history->posts[i].position);
	if (mean.posts <= 0)
		return unknown;
	return around(mean_value(&mean), MODEL_Z90 * sqrt(mean_error(&mean)), -1);
}

/* Mean position of the posts [first, last) in time. */
static struct mean mean_between(const struct history *history, size_t first, size_t last)
{
	struct mean mean = { 0 };

	for (size_t i = first; i < last; i++) {
		size_t post = history->by_time[i];

		mean_add(&mean, weight_of(history, post),
			 (double)history->posts[post].position);
	}
	return mean;
}

/* From the first third of the posts to the last. */
static candor_estimate drift_of(const struct history *history)
{
	size_t third = history->timed / 3;
	struct mean early = mean_between(history, 0, third);
	struct mean late = mean_between(history, history->timed - third, history->timed);
	double change, half;

	if (early.posts < MODEL_DRIFT_POSTS || late.posts < MODEL_DRIFT_POSTS)
		return unknown;
	change = mean_value(&late) - mean_value(&early);
	half = MODEL_Z90 * sqrt(mean_error(&early) + mean_error(&late));
	return (candor_estimate){ change, change - half, change + half };
}

/* ---- Money ---- */

/* The post's commercial probability, its odds moved by what the author is like. */
static double commercial_of(const struct observation *post, double shift)
{
	double p = fmin(fmax((double)post->commercial, MODEL_LEAST), 1 - MODEL_LEAST);
	double odds = p / (1 - p) * exp(shift);

	return odds / (1 + odds);
}

void profile_fill_money(candor_author *out, const struct history *history, double shift)
{
	double posts = 0, commercial = 0, disclosed = 0, hidden = 0;

	for (size_t i = 0; i < history->count; i++) {
		const struct observation *post = &history->posts[i];
		double weight = history->weights[i];

		posts += weight;
		commercial += weight * commercial_of(post, shift);
		disclosed += observation_is_disclosed(post) ? weight : 0;
		hidden += post->flags & CANDOR_FLAG_UNDISCLOSED ? weight : 0;
	}
	out->commercial_share = share(commercial, posts);
	out->undisclosed_share = share(hidden, posts);
	out->disclosure_rate =
		disclosed + hidden > 0 ? share(disclosed, disclosed + hidden) : unknown;
}

static size_t posts_with(const struct history *history, uint64_t categories)
{
	size_t count = 0;

	for (size_t i = 0; i < history->count; i++)
		count += (history->posts[i].said & categories) != 0;
	return count;
}

static candor_mode mode_of(const struct history *history, const struct meaning *meaning)
{
	struct modes modes = { 0 };

	for (size_t i = 0; i < history->count; i++)
		modes_add(&modes, &history->posts[i], meaning);
	return modes_decide(&modes);
}

/* ---- What the posts are about ---- */

static void fill_opinions(candor_author *out, const struct history *history,
			  const struct meaning *meaning)
{
	double opinions = 0, posts = 0;

	for (size_t i = 0; i < history->count; i++) {
		posts += history->weights[i];
		if (history->posts[i].said & meaning->opinion)
			opinions += history->weights[i];
	}
	out->opinions = (uint64_t)(opinions + 0.5);
	out->opinion_share = posts > 0 ? opinions / posts : NAN;
}

/* 1 when praise and criticism are as frequent, 0 when there is only one of them. */
static double balance_of(const struct history *history, const struct meaning *meaning)
{
	double good = (double)posts_with(history, meaning->praise);
	double bad = (double)posts_with(history, meaning->drawback);

	if (good + bad < MODEL_BALANCE_POSTS)
		return NAN;
	return 2 * fmin(good, bad) / (good + bad);
}

static void count_topics(struct topics *out, const struct history *history, uint64_t topics)
{
	*out = (struct topics){ 0 };
	for (size_t i = 0; i < history->count; i++)
		topics_add(out, history->posts[i].said & topics);
}

/* 1 - entropy / log K, with half a post more in each of the K topics. */
static double verticality_of(const struct topics *topics, const struct meaning *meaning)
{
	double whole = topics->sum + meaning->topic_count / 2.0, entropy = 0;

	if (topics->sum < MODEL_TOPIC_POSTS || meaning->topic_count < 2)
		return NAN;
	for (size_t k = 0; k < LIMIT_AUTHOR_CATEGORIES; k++) {
		double p = (topics->posts[k] + 0.5) / whole;

		if (meaning->topics >> k & 1)
			entropy -= p * log(p);
	}
	return 1 - entropy / log(meaning->topic_count);
}

static void fill_topics(candor_author *out, const struct history *history,
			const struct meaning *meaning, const struct candor_ruleset *ruleset)
{
	struct topics topics;

	count_topics(&topics, history, meaning->topics);
	out->verticality = verticality_of(&topics, meaning);
	out->topic = topics_main(topics.posts, ruleset);
	out->social_share = history->count ? (double)posts_with(history, meaning->social) /
						     (double)history->count
					   : NAN;
}

/* Posts that say what no other post of his, and no script, says. */
static double originality_of(const struct history *history)
{
	double own = 0;

	for (size_t i = 0; i < history->count; i++)
		own += history->campaign[i] > 0 ? 0 : history->weights[i];
	return history->count ? own / (double)history->count : NAN;
}

/* ---- Time ---- */

static double minutes_of(const struct observation *post)
{
	return (double)post->day * 1440 + (post->minute < 0 ? 720 : post->minute);
}

/* (sigma - mu) / (sigma + mu) of the times between posts. */
static double burstiness_of(const struct history *history)
{
	double sum = 0, squares = 0, mean, deviation;
	size_t gaps = history->timed ? history->timed - 1 : 0;

	if (history->timed < MODEL_CADENCE_POSTS)
		return NAN;
	for (size_t i = 0; i < gaps; i++) {
		double gap = minutes_of(&history->posts[history->by_time[i + 1]]) -
			     minutes_of(&history->posts[history->by_time[i]]);

		sum += gap;
		squares += gap * gap;
	}
	mean = sum / (double)gaps;
	deviation = sqrt(fmax(squares / (double)gaps - mean * mean, 0));
	return mean > 0 ? (deviation - mean) / (deviation + mean) : NAN;
}

static void fill_time(candor_author *out, const struct history *history)
{
	double days;

	out->first_day = out->last_day = DAY_UNKNOWN;
	out->posts_per_week = NAN;
	out->burstiness = burstiness_of(history);
	if (!history->timed)
		return;
	out->first_day = history->posts[history->by_time[0]].day;
	out->last_day = history->posts[history->by_time[history->timed - 1]].day;
	days = (double)out->last_day - out->first_day + 1;
	if (days >= MODEL_CADENCE_DAYS)
		out->posts_per_week = 7 * (double)history->total * (double)history->timed /
				      (double)history->count / days;
}

/* ---- All of it ---- */

void profile_fill(candor_author *out, const struct history *history,
		  const struct meaning *meaning, const struct candor_ruleset *ruleset)
{
	size_t evidence = 0;

	for (size_t i = 0; i < history->count; i++)
		evidence += (size_t)observation_is_evidence(&history->posts[i]);
	out->posts = history->total;
	out->evidence = history->count ? (uint64_t)((double)evidence * (double)history->total /
							    (double)history->count +
						    0.5)
				       : 0;
	out->position = position_of(history);
	out->drift = drift_of(history);
	out->balance = balance_of(history, meaning);
	out->originality = originality_of(history);
	out->mode = mode_of(history, meaning);
	fill_opinions(out, history, meaning);
	fill_topics(out, history, meaning, ruleset);
	fill_time(out, history);
}
