/* The posts with the smallest identities. */
#include "author/sample.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"

/* Room for twice the sample: it is settled once in a sample's length. */
enum { ROOM = 2 * SAMPLE_POSTS, FIRST_POSTS = 2 };

/* Any total order will do for posts of the same identity that differ in something else (a
 * corrected day): it only must not depend on the order of input. */
static int compare(const void *a, const void *b)
{
	const struct observation *left = a, *right = b;

	if (left->post != right->post)
		return left->post < right->post ? -1 : 1;
	return observation_compare(left, right);
}

void sample_settle(struct sample *sample)
{
	size_t kept = 0;

	if (!sample->count)
		return;
	qsort(sample->items, sample->count, sizeof(*sample->items), compare);
	for (size_t i = 1; i < sample->count; i++) {
		if (sample->items[i].post == sample->items[kept].post)
			observation_join(&sample->items[kept], &sample->items[i]);
		else
			sample->items[++kept] = sample->items[i];
	}
	sample->count = kept + 1;
	if (sample->count <= SAMPLE_POSTS)
		return;
	sample->count = SAMPLE_POSTS;
	sample->bound = sample->items[SAMPLE_POSTS - 1].post + 1;
}

/* Most authors have few posts: room for many would be as many cold pages. */
static int make_room(struct sample *sample)
{
	if (sample->capacity)
		return mem_grow(&sample->items, &sample->capacity, sample->count + 1,
				sizeof(*sample->items));
	sample->items = mem_alloc(FIRST_POSTS * sizeof(*sample->items));
	sample->capacity = sample->items ? FIRST_POSTS : 0;
	return sample->items ? CANDOR_OK : CANDOR_ENOMEM;
}

int sample_add(struct sample *sample, const struct observation *observation)
{
	if (sample->bound && observation->post >= sample->bound)
		return CANDOR_OK;
	if (sample->count == ROOM)
		sample_settle(sample);
	if (make_room(sample))
		return CANDOR_ENOMEM;
	sample->items[sample->count++] = *observation;
	return CANDOR_OK;
}

int sample_merge(struct sample *sample, const struct sample *other)
{
	int status = CANDOR_OK;

	for (size_t i = 0; i < other->count && !status; i++)
		status = sample_add(sample, &other->items[i]);
	return status;
}

int sample_move(struct sample *sample, struct sample *other)
{
	struct sample empty = *sample;
	int status = CANDOR_OK;

	if (sample->count) {
		status = sample_merge(sample, other);
	} else {
		*sample = *other;
		*other = empty;
	}
	sample_clear(other);
	return status;
}

void sample_clear(struct sample *sample)
{
	sample->count = 0;
	sample->bound = 0;
}

uint64_t sample_posts(const struct sample *sample, uint64_t records)
{
	uint64_t copies = 0;

	for (size_t i = 0; i < sample->count; i++)
		copies += sample->items[i].copies;
	if (copies == sample->count)
		return records;
	if (!sample->bound)
		return sample->count;
	return (uint64_t)((double)records * (double)sample->count / (double)copies + 0.5);
}

void sample_free(struct sample *sample)
{
	mem_free(sample->items);
	*sample = (struct sample){ 0 };
}
