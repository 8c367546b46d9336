#include "author/period.h"

#include <math.h>

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

static candor_period period_between(const struct history *history, size_t first, size_t last)
{
	struct quarter quarter = quarter_of(post_at(history, first));
	double weight = 0, position = 0, commercial = 0;

	for (size_t i = first; i < last; i++) {
		const struct observation *post = post_at(history, i);
		double w = history->weights[history->by_time[i]] * (double)post->confidence;

		weight += w;
		position += w * (double)post->position;
		commercial += (double)post->commercial;
	}
	return (candor_period){
		.year = quarter.year,
		.quarter = quarter.quarter,
		.posts = last - first,
		.position = weight > 0 ? position / weight : NAN,
		.commercial = commercial / (double)(last - first),
	};
}

int periods_fill(candor_author *card, const struct history *history, struct arena *arena)
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
		periods[card->period_count++] = period_between(history, i, end);
	}
	return CANDOR_OK;
}
