/* Posts and positions of the whole archive by quarter. */
#include <math.h>
#include <stdlib.h>

#include "base/mem.h"
#include "output/html_parts.h"

/* Sums of whole numbers, so that their order does not matter. */
struct quarter {
	int number; /* 4 * year + quarter */
	uint64_t posts, positioned;
	int64_t position, commercial; /* times posts, in millionths */
};

static int compare(const void *a, const void *b)
{
	const struct quarter *left = a, *right = b;

	return (left->number > right->number) - (left->number < right->number);
}

static struct quarter quarter_of(const candor_period *period)
{
	struct quarter quarter = {
		.number = period->year * 4 + period->quarter,
		.posts = period->posts,
		.commercial = put_scale(period->commercial, 6) * (int64_t)period->posts,
	};

	if (!isnan(period->position)) {
		quarter.positioned = period->posts;
		quarter.position = put_scale(period->position, 6) * (int64_t)period->posts;
	}
	return quarter;
}

/* Adds up what has the same number; returns how many different ones there are. */
static size_t add_up(struct quarter *quarters, size_t count)
{
	size_t different = 0;

	if (count)
		qsort(quarters, count, sizeof(*quarters), compare);
	for (size_t i = 0; i < count; i++) {
		struct quarter *sum = different ? &quarters[different - 1] : NULL;

		if (!sum || sum->number != quarters[i].number) {
			quarters[different++] = quarters[i];
			continue;
		}
		sum->posts += quarters[i].posts;
		sum->positioned += quarters[i].positioned;
		sum->position += quarters[i].position;
		sum->commercial += quarters[i].commercial;
	}
	return different;
}

static candor_period period_of(const struct quarter *quarter)
{
	double positioned = (double)quarter->positioned;

	return (candor_period){
		.year = (quarter->number - 1) / 4,
		.quarter = (quarter->number - 1) % 4 + 1,
		.posts = quarter->posts,
		.position = positioned > 0 ? (double)quarter->position / positioned / 1e6 : NAN,
		.commercial = (double)quarter->commercial / (double)quarter->posts / 1e6,
	};
}

static size_t count_periods(const struct html_list *list)
{
	size_t count = 0;

	for (size_t i = 0; i < html_list_count(list); i++)
		count += list->roster->all[html_list_at(list, i)]->period_count;
	return count;
}

static size_t gather(struct quarter *quarters, const struct html_list *list)
{
	size_t count = 0;

	for (size_t i = 0; i < html_list_count(list); i++) {
		const candor_author *author = list->roster->all[html_list_at(list, i)];

		for (size_t j = 0; j < author->period_count; j++)
			quarters[count++] = quarter_of(&author->periods[j]);
	}
	return add_up(quarters, count);
}

void html_history(candor_buffer *out, const struct html_list *list)
{
	size_t count = count_periods(list);
	struct quarter *quarters = mem_alloc(count * sizeof(*quarters));
	candor_period *periods = mem_alloc(count * sizeof(*periods));

	if (!quarters || !periods) {
		out->failed = 1;
	} else {
		count = gather(quarters, list);
		for (size_t i = 0; i < count; i++)
			periods[i] = period_of(&quarters[i]);
		/* A single quarter is no history. */
		if (count > 1) {
			put_text(out, "<section class=\"history\"><h2>Over time</h2>\n");
			html_timeline(out, periods, count);
			put_text(out,
				 "<p class=\"note\">Mean position of each quarter, above; "
				 "posts, "
				 "and how many of them are commercial, below. Of authors with "
				 "many posts a sample counts.</p></section>\n");
		}
	}
	mem_free(quarters);
	mem_free(periods);
}
