#include "author/brand_weeks.h"

#include <math.h>
#include <stdlib.h>

#include "author/coherence.h"
#include "author/model.h"

/* A post of the brand on the calendar. */
struct dated {
	int64_t week; /* since that of 1970-01-01 */
	size_t mention;
};

void weeks_free(struct weeks *weeks)
{
	mem_free(weeks->items);
}

/* ---- The calendar ---- */

/* Of weeks that begin on Mondays; the first day of the calendar was a Thursday. */
static int64_t week_of(int32_t day)
{
	int64_t days = (int64_t)day + 3;

	return days >= 0 ? days / 7 : -((6 - days) / 7);
}

static int32_t monday_of(int64_t week)
{
	return (int32_t)(7 * week - 3);
}

static int compare_dated(const void *a, const void *b)
{
	const struct dated *left = a, *right = b;

	if (left->week != right->week)
		return left->week < right->week ? -1 : 1;
	return (left->mention > right->mention) - (left->mention < right->mention);
}

static int date_mentions(struct weeks *weeks, size_t first, size_t end)
{
	weeks->count = 0;
	if (mem_grow(&weeks->items, &weeks->capacity, end - first, sizeof(*weeks->items)))
		return CANDOR_ENOMEM;
	for (size_t i = first; i < end; i++) {
		int32_t day = mention_post(weeks->mentions, i)->day;

		if (day != DAY_UNKNOWN)
			weeks->items[weeks->count++] = (struct dated){ week_of(day), i };
	}
	if (weeks->count)
		qsort(weeks->items, weeks->count, sizeof(*weeks->items), compare_dated);
	return CANDOR_OK;
}

static size_t week_end(const struct weeks *weeks, size_t first)
{
	size_t end = first + 1;

	while (end < weeks->count && weeks->items[end].week == weeks->items[first].week)
		end++;
	return end;
}

/* Mean commercial probability of dated posts. */
static double commercial_between(const struct weeks *weeks, size_t first, size_t end)
{
	double sum = 0;

	for (size_t i = first; i < end; i++)
		sum += (double)mention_post(weeks->mentions, weeks->items[i].mention)
			       ->commercial;
	return sum / (double)(end - first);
}

static void fill_saturation(candor_brand *out, const struct weeks *weeks)
{
	double sum = 0, count = 0;

	out->saturation = out->peak_saturation = NAN;
	out->peak_week = DAY_UNKNOWN;
	for (size_t first = 0, end; first < weeks->count; first = end) {
		double share;

		end = week_end(weeks, first);
		share = commercial_between(weeks, first, end);
		sum += share;
		count++;
		if (end - first < MODEL_WEEK_POSTS || share <= out->peak_saturation)
			continue;
		out->peak_saturation = share;
		out->peak_week = monday_of(weeks->items[first].week);
	}
	if (count > 0)
		out->saturation = sum / count;
}

/* ---- Floods ---- */

/* Authors of dated posts, which lie author by author. */
static size_t authors_between(const struct weeks *weeks, size_t first, size_t end)
{
	const struct mention *items = weeks->mentions->items;
	size_t count = 1;

	for (size_t i = first + 1; i < end; i++)
		count += items[weeks->items[i].mention].author !=
			 items[weeks->items[i - 1].mention].author;
	return count;
}

/* Mean cosine of two of the dated posts. */
static double likeness_between(const struct weeks *weeks, size_t first, size_t end)
{
	struct coherence coherence = { 0 };

	for (size_t i = first; i < end; i++)
		coherence_add(&coherence,
			      &mention_post(weeks->mentions, weeks->items[i].mention)->wording);
	return coherence_mean(&coherence);
}

/* Authors a week, weeks without any counted. */
static double usual_authors(const struct weeks *weeks)
{
	size_t count = weeks->count;
	double authors = 0;

	for (size_t first = 0, end; first < count; first = end) {
		end = week_end(weeks, first);
		authors += (double)authors_between(weeks, first, end);
	}
	return authors / (double)(weeks->items[count - 1].week - weeks->items[0].week + 1);
}

static void fill_flood(candor_brand *out, const struct weeks *weeks)
{
	size_t count = weeks->count;
	double usual, usual_likeness;

	out->flood_week = DAY_UNKNOWN;
	if (!count)
		return;
	usual = usual_authors(weeks);
	usual_likeness = likeness_between(weeks, 0, count);
	for (size_t first = 0, end; first < count; first = end) {
		size_t authors;

		end = week_end(weeks, first);
		authors = authors_between(weeks, first, end);
		if (authors < MODEL_FLOOD_AUTHORS || authors <= out->flood_authors ||
		    (double)authors <= usual + MODEL_FLOOD * sqrt(usual) ||
		    likeness_between(weeks, first, end) <= usual_likeness)
			continue;
		out->flood_authors = authors;
		out->flood_week = monday_of(weeks->items[first].week);
	}
}

int weeks_fill(candor_brand *out, struct weeks *weeks, size_t first, size_t end)
{
	if (date_mentions(weeks, first, end))
		return CANDOR_ENOMEM;
	fill_saturation(out, weeks);
	fill_flood(out, weeks);
	return CANDOR_OK;
}
