#include "author/period.h"

#include <math.h>

#include "author/mode.h"
#include "author/model.h"
#include "base/date.h"

struct quarter {
	int year, quarter;
};

static struct quarter quarter_of(const struct observation *post)
{
	struct date_parts parts = date_parts(post->day);

	return (struct quarter){ parts.year, (parts.month + 2) / 3 };
}

static int is_same(struct quarter a, struct quarter b)
{
	return a.year == b.year && a.quarter == b.quarter;
}

static const struct observation *post_at(const struct history *history, size_t i)
{
	return &history->posts[history->by_time[i]];
}

/* Where the quarter of the post at `first` ends. */
static size_t quarter_end(const struct history *history, size_t first)
{
	struct quarter quarter = quarter_of(post_at(history, first));
	size_t end = first + 1;

	while (end < history->timed && is_same(quarter, quarter_of(post_at(history, end))))
		end++;
	return end;
}

/* Few commercial posts tell no mode of a quarter. */
static candor_mode known_mode(const struct modes *modes)
{
	return modes->sales + modes->exposure < MODEL_MODE_POSTS ? CANDOR_MODE_NONE
								 : modes_decide(modes);
}

static candor_period period_between(const struct history *history,
				    const struct meaning *meaning, size_t first, size_t last)
{
	struct quarter quarter = quarter_of(post_at(history, first));
	double weight = 0, position = 0, commercial = 0;
	struct modes modes = { 0 };

	for (size_t i = first; i < last; i++) {
		const struct observation *post = post_at(history, i);
		double w = history->weights[history->by_time[i]] * (double)post->confidence;

		weight += w;
		position += w * (double)post->position;
		commercial += (double)post->commercial;
		modes_add(&modes, post, meaning);
	}
	return (candor_period){
		.year = quarter.year,
		.quarter = quarter.quarter,
		.posts = last - first,
		.position = weight > 0 ? position / weight : NAN,
		.commercial = commercial / (double)(last - first),
		.mode = known_mode(&modes),
	};
}

/* Quarters whose mode is another than the last one that was known. */
static int64_t mode_changes(const candor_author *card)
{
	candor_mode mode = CANDOR_MODE_NONE;
	int64_t known = 0, changes = 0;

	for (size_t i = 0; i < card->period_count; i++) {
		candor_mode now = card->periods[i].mode;

		if (now == CANDOR_MODE_NONE)
			continue;
		changes += known && now != mode;
		known++;
		mode = now;
	}
	return known < 2 ? -1 : changes;
}

int periods_fill(candor_author *card, const struct history *history,
		 const struct meaning *meaning, struct arena *arena)
{
	candor_period *periods;
	size_t count = 0;

	for (size_t i = 0; i < history->timed; i = quarter_end(history, i))
		count++;
	periods = arena_alloc(arena, count * sizeof(*periods) + 1);
	if (!periods)
		return CANDOR_ENOMEM;
	card->periods = periods;
	for (size_t i = 0, end; i < history->timed; i = end) {
		end = quarter_end(history, i);
		periods[card->period_count++] = period_between(history, meaning, i, end);
	}
	card->mode_changes = mode_changes(card);
	return CANDOR_OK;
}
