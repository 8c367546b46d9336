#include "author/social.h"

#include <math.h>
#include <stddef.h>
#include <stdlib.h>

#include "author/model.h"

static const char *const names[HABIT_COUNT] = {
	[HABIT_CIRCLE] = "circle",
	[HABIT_EMPATHY] = "empathy",
	[HABIT_REVIEWS] = "reviews",
	[HABIT_TESTING] = "testing",
	[HABIT_SCENARIO] = "scenario",
	[HABIT_CALLS] = "calls",
	[HABIT_DISTRIBUTOR] = "distributor",
	[HABIT_EXPERT] = "expert",
	[HABIT_SPECS] = "specs",
	[HABIT_REPLIES] = "replies",
	[HABIT_SOCIABILITY] = "sociability",
	[HABIT_QUALITY] = "quality",
	[HABIT_DETAILS] = "details",
	[HABIT_FAN] = "fan",
	[HABIT_HOURS] = "hours",
	[HABIT_WEEKS] = "weeks",
	[HABIT_GAP] = "gap",
	[HABIT_TEAM] = "team",
	[HABIT_CELEBRITY] = "celebrity",
	[HABIT_COMMUNITY] = "community",
	[HABIT_EARLY] = "early",
	[HABIT_OWNER] = "owner",
};

const char *candor_habit_name(unsigned habit)
{
	return habit < HABIT_COUNT ? names[habit] : NULL;
}

/* Habits that are the share of own posts with a set of categories. */
static const struct {
	enum habit habit;
	size_t set; /* in struct meaning */
} shares[] = {
	{ HABIT_CIRCLE, offsetof(struct meaning, circle) },
	{ HABIT_EMPATHY, offsetof(struct meaning, empathy) },
	{ HABIT_REVIEWS, offsetof(struct meaning, reviews) },
	{ HABIT_TESTING, offsetof(struct meaning, testing) },
	{ HABIT_SCENARIO, offsetof(struct meaning, scenario) },
	{ HABIT_CALLS, offsetof(struct meaning, calls) },
	{ HABIT_DISTRIBUTOR, offsetof(struct meaning, distributor) },
	{ HABIT_EXPERT, offsetof(struct meaning, expert) },
	{ HABIT_SPECS, offsetof(struct meaning, specs) },
	{ HABIT_COMMUNITY, offsetof(struct meaning, community) },
	{ HABIT_EARLY, offsetof(struct meaning, early) },
	{ HABIT_OWNER, offsetof(struct meaning, owner) },
};

enum { SHARES = sizeof(shares) / sizeof(*shares) };

static uint64_t set_of(const struct meaning *meaning, size_t offset)
{
	return *(const uint64_t *)(const void *)((const char *)meaning + offset);
}

/* ---- Sums over posts ---- */

struct sums {
	double written; /* posts that no program wrote */
	double own;     /* of these with words, and said for the first time */
	double words, details;
	double good; /* thirds of quality */
	double replies, social;
	double i, we;
	double share[SHARES];
	int has_profile;
	uint64_t said, profile;
};

static unsigned bits_of(uint64_t set)
{
	unsigned count = 0;

	for (; set; set &= set - 1)
		count++;
	return count;
}

/* Of handles, replies, questions and second persons, how many it has. */
static double sociability_of(const struct observation *post)
{
	return (post->counts[COUNT_MENTIONS] != 0) + (post->counts[COUNT_REPLIES] != 0) +
	       (post->counts[COUNT_QUESTIONS] != 0) + (post->counts[COUNT_SECOND_PERSON] != 0);
}

static void add_own(struct sums *sums, const struct observation *post,
		    const struct meaning *meaning)
{
	unsigned details = post->counts[COUNT_NUMBERS] +
			   bits_of(post->said & (meaning->opinion | meaning->scenario));
	int fair = post->words >= MODEL_LEAST_WORDS && post->words <= MODEL_MOST_WORDS;

	sums->own++;
	sums->words += post->words;
	sums->details += details;
	sums->good += 1 + fair + (details > 0);
	sums->replies += post->counts[COUNT_REPLIES] != 0;
	sums->social += sociability_of(post);
	sums->i += post->counts[COUNT_FIRST_PERSON];
	sums->we += post->counts[COUNT_WE];
	for (size_t i = 0; i < SHARES; i++)
		sums->share[i] += (post->said & set_of(meaning, shares[i].set)) != 0;
}

static void add_up(struct sums *sums, const struct history *history,
		   const struct meaning *meaning)
{
	*sums = (struct sums){ 0 };
	for (size_t i = 0; i < history->count; i++) {
		const struct observation *post = &history->posts[i];

		sums->has_profile |= post->has_profile;
		sums->profile |= post->profile;
		sums->said |= post->said;
		if (post->said & meaning->app)
			continue;
		sums->written++;
		if (!history->repeats[i] && !post->wordless)
			add_own(sums, post, meaning);
	}
}

static void fill_posts(double *habits, const struct sums *sums, const struct meaning *meaning)
{
	/* A ruleset without the category cannot tell. */
	for (size_t i = 0; i < SHARES; i++)
		if (set_of(meaning, shares[i].set))
			habits[shares[i].habit] = sums->share[i] / sums->own;
	habits[HABIT_REPLIES] = sums->replies / sums->own;
	habits[HABIT_SOCIABILITY] = sums->social / 4 / sums->own;
	habits[HABIT_QUALITY] = sums->good / 3 / sums->written;
	if (sums->words > 0)
		habits[HABIT_DETAILS] = 100 * sums->details / sums->words;
}

/* ---- Whose fan ---- */

static int compare_hashes(const void *a, const void *b)
{
	uint32_t left = *(const uint32_t *)a, right = *(const uint32_t *)b;

	return (left > right) - (left < right);
}

static double fan_of(const struct history *history)
{
	uint32_t handles[SAMPLE_POSTS * WORDING_HANDLES];
	size_t count = 0, most = 0;

	for (size_t i = 0; i < history->count; i++) {
		const uint32_t *named = history->posts[i].wording.handles;

		for (size_t k = 0; k < WORDING_HANDLES && named[k]; k++)
			handles[count++] = named[k];
	}
	if (count < MODEL_FAN_HANDLES)
		return NAN;
	qsort(handles, count, sizeof(*handles), compare_hashes);
	for (size_t first = 0, last; first < count; first = last) {
		for (last = first + 1; last < count && handles[last] == handles[first];)
			last++;
		most = last - first > most ? last - first : most;
	}
	return (double)most / (double)count;
}

/* ---- Time ---- */

static double hours_of(const struct history *history)
{
	double posts[24] = { 0 }, count = 0, entropy = 0;

	for (size_t i = 0; i < history->timed; i++) {
		const struct observation *post = &history->posts[history->by_time[i]];

		if (post->minute < 0)
			continue;
		posts[post->minute / 60 % 24]++;
		count++;
	}
	if (count < MODEL_HOURS_POSTS)
		return NAN;
	for (size_t hour = 0; hour < 24; hour++)
		if (posts[hour] > 0)
			entropy -= posts[hour] / count * log2(posts[hour] / count);
	return fmax(entropy, 0);
}

static int32_t day_at(const struct history *history, size_t i)
{
	return history->posts[history->by_time[i]].day;
}

static void fill_weeks(double *habits, const struct history *history)
{
	double days, weeks = 1, gap = 0;
	int32_t week = 0;

	if (history->timed < MODEL_CADENCE_POSTS)
		return;
	days = (double)day_at(history, history->timed - 1) - day_at(history, 0) + 1;
	if (days < MODEL_CADENCE_DAYS)
		return;
	/* Weeks begin with the first post. */
	for (size_t i = 1; i < history->timed; i++) {
		int32_t now = (day_at(history, i) - day_at(history, 0)) / 7;

		weeks += now != week;
		week = now;
		gap = fmax(gap, (double)day_at(history, i) - day_at(history, i - 1));
	}
	habits[HABIT_WEEKS] = weeks / ceil(days / 7);
	habits[HABIT_GAP] = gap;
}

/* ---- The account ---- */

static double team_of(const struct sums *sums, const struct meaning *meaning, double hours)
{
	int contact = ((sums->said | sums->profile) & meaning->team) != 0;
	double known = 0, signs = contact;

	known += sums->has_profile || contact;
	if (sums->i + sums->we >= MODEL_WE_TOKENS) {
		known++;
		signs += sums->we > MODEL_TEAM_WE * (sums->i + sums->we);
	}
	if (!isnan(hours)) {
		known++;
		signs += hours < MODEL_TEAM_HOURS;
	}
	return known >= MODEL_TEAM_SIGNS ? signs / known : NAN;
}

void social_fill(candor_author *card, const struct history *history,
		 const struct meaning *meaning)
{
	double *habits = card->habits;
	struct sums sums;

	for (size_t i = 0; i < HABIT_COUNT; i++)
		habits[i] = NAN;
	add_up(&sums, history, meaning);
	if (sums.own >= MODEL_HABIT_POSTS)
		fill_posts(habits, &sums, meaning);
	habits[HABIT_FAN] = fan_of(history);
	habits[HABIT_HOURS] = hours_of(history);
	fill_weeks(habits, history);
	habits[HABIT_TEAM] = team_of(&sums, meaning, habits[HABIT_HOURS]);
	if (sums.has_profile && meaning->celebrity)
		habits[HABIT_CELEBRITY] = (sums.profile & meaning->celebrity) != 0;
}
