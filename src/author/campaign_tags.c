/* Hashtags that members of a campaign have in common. */
#include <stdlib.h>

#include "author/campaign_data.h"
#include "base/str.h"

enum { TAGS_MOST = 16 };

int tags_keep(struct tags *tags, struct arena *arena, candor_str lines, size_t member)
{
	const char *copy;

	if (!lines.size)
		return CANDOR_OK;
	copy = arena_copy(arena, lines.data, lines.size);
	if (!copy)
		return CANDOR_ENOMEM;
	for (size_t at = 0, end; at < lines.size; at = end + 1) {
		for (end = at; copy[end] != '\n';)
			end++;
		if (mem_grow(&tags->items, &tags->capacity, tags->count + 1,
			     sizeof(*tags->items)))
			return CANDOR_ENOMEM;
		tags->items[tags->count++] = (struct tag){ { copy + at, end - at }, member };
	}
	return CANDOR_OK;
}

static int compare(const void *a, const void *b)
{
	const struct tag *left = a, *right = b;
	int order = str_compare(left->text, right->text);

	return order ? order : (left->member > right->member) - (left->member < right->member);
}

int tags_choose(struct tags *tags, struct arena *arena, size_t members,
		candor_campaign *campaign)
{
	const struct tag *items = tags->items;
	candor_str *chosen = arena_alloc(arena, TAGS_MOST * sizeof(*chosen));

	if (!chosen)
		return CANDOR_ENOMEM;
	campaign->hashtags = chosen;
	if (tags->count)
		qsort(tags->items, tags->count, sizeof(*tags->items), compare);
	for (size_t first = 0, end; first < tags->count; first = end) {
		size_t with = 1;

		for (end = first + 1;
		     end < tags->count && !str_compare(items[first].text, items[end].text);
		     end++)
			with += items[end].member != items[end - 1].member;
		if (2 * with >= members && campaign->hashtag_count < TAGS_MOST)
			chosen[campaign->hashtag_count++] = items[first].text;
	}
	return CANDOR_OK;
}
