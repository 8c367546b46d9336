/* Who names which brand on which day, and who meets whom. */
#include <math.h>
#include <stdlib.h>

#include "author/lockstep_data.h"
#include "author/meaning.h"
#include "base/limits.h"

void calendar_free(struct calendar *calendar)
{
	mem_free(calendar->outings);
	mem_free(calendar->by_author);
	mem_free(calendar->first_of);
	mem_free(calendar->occasions);
	mem_free(calendar->spreads);
	mem_free(calendar->meetings);
}

/* ---- Outings ---- */

static int compare_outings(const void *a, const void *b)
{
	const struct outing *left = a, *right = b;

	if (left->brand != right->brand)
		return left->brand < right->brand ? -1 : 1;
	if (left->day != right->day)
		return left->day < right->day ? -1 : 1;
	return (left->author > right->author) - (left->author < right->author);
}

static int compare_authors(const void *a, const void *b)
{
	const struct outing *left = a, *right = b;

	if (left->author != right->author)
		return left->author < right->author ? -1 : 1;
	return compare_outings(a, b);
}

/* Programs and prize draws bring people together that nobody sent. */
static int counts(const struct mentions *mentions, size_t i)
{
	const struct observation *post = mention_post(mentions, i);
	uint64_t noise = mentions->meaning->app | mentions->meaning->giveaway;

	return post->day != DAY_UNKNOWN && !(post->said & noise) &&
	       !brand_is_work(mentions->brands->items[mentions->items[i].brand].key);
}

static int list_outings(struct calendar *out, const struct mentions *mentions)
{
	size_t count = 0, kept = 0;

	out->outings = mem_alloc((mentions->count + 1) * sizeof(*out->outings));
	if (!out->outings)
		return CANDOR_ENOMEM;
	for (size_t i = 0; i < mentions->count; i++)
		if (counts(mentions, i))
			out->outings[count++] =
				(struct outing){ .brand = mentions->items[i].brand,
						 .author = mentions->items[i].author,
						 .day = mention_post(mentions, i)->day };
	if (count)
		qsort(out->outings, count, sizeof(*out->outings), compare_outings);
	for (size_t i = 0; i < count; i++)
		if (!kept || compare_outings(&out->outings[kept - 1], &out->outings[i]))
			out->outings[kept++] = out->outings[i];
	out->count = kept;
	return CANDOR_OK;
}

/* ---- Occasions ---- */

static void list_occasions(struct calendar *out)
{
	for (size_t i = 0; i < out->count; i++) {
		struct outing *outing = &out->outings[i];
		struct occasion *last = &out->occasions[out->occasion_count - !!i];

		if (i && last->brand == outing->brand && last->day == outing->day)
			last->count++;
		else
			out->occasions[out->occasion_count++] =
				(struct occasion){ outing->brand, (uint32_t)i, 1, outing->day };
		outing->occasion = (uint32_t)out->occasion_count - 1;
	}
}

static void spread_days(struct calendar *out)
{
	int32_t first = 0;

	for (size_t i = 0; i < out->count; i++) {
		const struct outing *outing = &out->outings[i];
		struct spread *spread = &out->spreads[outing->brand];

		if (!spread->outings++)
			first = outing->day;
		spread->days = (uint32_t)(outing->day - first) + 1;
	}
}

static int sort_by_author(struct calendar *out, size_t authors)
{
	out->by_author = mem_alloc((out->count + 1) * sizeof(*out->by_author));
	out->first_of = mem_zero(authors + 1, sizeof(*out->first_of));
	if (!out->by_author || !out->first_of)
		return CANDOR_ENOMEM;
	for (size_t i = 0; i < out->count; i++) {
		out->by_author[i] = out->outings[i];
		out->first_of[out->outings[i].author + 1]++;
	}
	if (out->count)
		qsort(out->by_author, out->count, sizeof(*out->by_author), compare_authors);
	for (size_t i = 0; i < authors; i++) {
		out->authors += out->first_of[i + 1] != 0;
		out->first_of[i + 1] += out->first_of[i];
	}
	for (size_t i = 0; i < out->count; i++) {
		const struct outing *outing = &out->by_author[i];

		out->spreads[outing->brand].authors += !i ||
						       outing[-1].author != outing->author ||
						       outing[-1].brand != outing->brand;
	}
	return CANDOR_OK;
}

/* ---- Meetings ---- */

/* Authors of an occasion up to which it is no crowd, so that there are not too many meetings.
 */
static size_t crowd_of(const struct calendar *calendar)
{
	size_t sizes[LIMIT_LOCKSTEP_CROWD + 1] = { 0 }, meetings = 0, crowd;

	for (size_t i = 0; i < calendar->occasion_count; i++)
		if (calendar->occasions[i].count <= LIMIT_LOCKSTEP_CROWD)
			sizes[calendar->occasions[i].count]++;
	for (crowd = 2; crowd <= LIMIT_LOCKSTEP_CROWD; crowd++) {
		size_t more = crowd * (crowd - 1) / 2 * sizes[crowd];

		if (more > LIMIT_LOCKSTEP_MEETINGS - meetings)
			break;
		meetings += more;
	}
	return crowd - 1;
}

static void list_meetings(struct calendar *out, size_t crowd)
{
	for (uint32_t i = 0; i < out->occasion_count; i++) {
		const struct occasion *occasion = &out->occasions[i];
		const struct outing *there = &out->outings[occasion->first];

		if (occasion->count > crowd)
			continue;
		for (uint32_t a = 0; a + 1 < occasion->count; a++)
			for (uint32_t b = a + 1; b < occasion->count; b++)
				out->meetings[out->meeting_count++] =
					(struct meeting){ there[a].author, there[b].author, i };
	}
}

static int compare_meetings(const void *a, const void *b)
{
	const struct meeting *left = a, *right = b;

	if (left->a != right->a)
		return left->a < right->a ? -1 : 1;
	if (left->b != right->b)
		return left->b < right->b ? -1 : 1;
	return (left->occasion > right->occasion) - (left->occasion < right->occasion);
}

static int find_meetings(struct calendar *out)
{
	size_t crowd = crowd_of(out), count = 0;

	for (size_t i = 0; i < out->occasion_count; i++) {
		size_t people = out->occasions[i].count;

		count += people <= crowd ? people * (people - 1) / 2 : 0;
	}
	out->meetings = mem_alloc((count + 1) * sizeof(*out->meetings));
	if (!out->meetings)
		return CANDOR_ENOMEM;
	list_meetings(out, crowd);
	if (count)
		qsort(out->meetings, count, sizeof(*out->meetings), compare_meetings);
	return CANDOR_OK;
}

int calendar_fill(struct calendar *out, const struct mentions *mentions)
{
	if (list_outings(out, mentions))
		return CANDOR_ENOMEM;
	out->occasions = mem_alloc((out->count + 1) * sizeof(*out->occasions));
	out->spreads = mem_zero(mentions->brands->count + 1, sizeof(*out->spreads));
	if (!out->occasions || !out->spreads)
		return CANDOR_ENOMEM;
	list_occasions(out);
	spread_days(out);
	return sort_by_author(out, mentions->author_count) || find_meetings(out) ? CANDOR_ENOMEM
										 : CANDOR_OK;
}

/* ---- Looking up ---- */

/* Of the author's outings the first on this brand or a later one. */
static size_t first_on(const struct calendar *calendar, uint32_t author, uint32_t brand)
{
	size_t low = calendar->first_of[author], high = calendar->first_of[author + 1];

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (calendar->by_author[middle].brand < brand)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

size_t calendar_days(const struct calendar *calendar, uint32_t author, uint32_t brand)
{
	return first_on(calendar, author, brand + 1) - first_on(calendar, author, brand);
}

double chance_of(size_t least, double mean)
{
	double term = exp(-mean), sum = 0;

	for (size_t i = 1; i <= least; i++)
		term *= mean / (double)i;
	for (size_t i = least + 1; term > sum * 1e-12 && term > 0; i++) {
		sum += term;
		term *= mean / (double)i;
	}
	return fmin(sum, 1);
}
