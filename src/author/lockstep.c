#include "author/lockstep.h"

#include <stdlib.h>

#include "author/lockstep_data.h"
#include "author/model.h"
#include "base/str.h"

void locksteps_free(struct locksteps *locksteps)
{
	mem_free(locksteps->items);
	arena_free(&locksteps->arena);
	*locksteps = (struct locksteps){ 0 };
}

/* ---- Pairs ---- */

/* Occasions rise by brand. */
static int are_enough(const struct lockstep_search *search, const struct meeting *meetings,
		      size_t count)
{
	size_t brands = 0;

	for (size_t i = 0; i < count; i++)
		brands += !i || party_brand(search, meetings[i].occasion) !=
					party_brand(search, meetings[i - 1].occasion);
	return count >= MODEL_LOCKSTEP_DAYS && brands >= MODEL_LOCKSTEP_BRANDS;
}

static int compare_pairs(const void *a, const void *b)
{
	const struct pair *left = a, *right = b;

	if (left->count != right->count)
		return left->count > right->count ? -1 : 1;
	return (left->first > right->first) - (left->first < right->first);
}

static int find_pairs(struct lockstep_search *search)
{
	const struct meeting *meetings = search->calendar.meetings;
	size_t count = search->calendar.meeting_count;

	for (size_t first = 0, end; first < count; first = end) {
		for (end = first + 1; end < count && meetings[end].a == meetings[first].a &&
				      meetings[end].b == meetings[first].b;)
			end++;
		if (!are_enough(search, &meetings[first], end - first))
			continue;
		if (mem_grow(&search->pairs, &search->pair_capacity, search->pair_count + 1,
			     sizeof(*search->pairs)))
			return CANDOR_ENOMEM;
		search->pairs[search->pair_count++] =
			(struct pair){ meetings[first].a, meetings[first].b, (uint32_t)first,
				       (uint32_t)(end - first) };
	}
	if (search->pair_count)
		qsort(search->pairs, search->pair_count, sizeof(*search->pairs), compare_pairs);
	return CANDOR_OK;
}

/* ---- Groups ---- */

static int compare_days(const void *a, const void *b)
{
	const candor_lockstep_day *left = a, *right = b;

	if (left->day != right->day)
		return left->day < right->day ? -1 : 1;
	return str_compare(left->brand, right->brand);
}

static int list_days(candor_lockstep *out, const struct lockstep_search *search,
		     struct arena *arena)
{
	const struct party *party = &search->party;
	candor_lockstep_day *days = arena_alloc(arena, party->occasion_count * sizeof(*days));

	if (!days)
		return CANDOR_ENOMEM;
	for (size_t i = 0; i < party->occasion_count; i++) {
		uint32_t brand = party_brand(search, party->occasions[i]);

		days[i] = (candor_lockstep_day){
			.day = search->calendar.occasions[party->occasions[i]].day,
			.brand = search->mentions->brands->items[brand].name,
			.authors = party_there(
				search, &search->calendar.occasions[party->occasions[i]]),
		};
		out->brands += !i || brand != party_brand(search, party->occasions[i - 1]);
	}
	qsort(days, party->occasion_count, sizeof(*days), compare_days);
	out->days = days;
	out->day_count = party->occasion_count;
	return CANDOR_OK;
}

static int list_members(candor_lockstep *out, const struct lockstep_search *search,
			struct arena *arena)
{
	const struct party *party = &search->party;
	candor_lockstep_member *members = arena_alloc(arena, party->count * sizeof(*members));

	if (!members)
		return CANDOR_ENOMEM;
	for (size_t i = 0; i < party->count; i++) {
		candor_author *card = search->mentions->authors[party->members[i].author].card;

		card->flags |= CANDOR_AUTHOR_LOCKSTEP;
		members[i] = (candor_lockstep_member){ card->id, card->name, card->platform,
						       party->members[i].days };
	}
	out->members = members;
	out->member_count = party->count;
	return CANDOR_OK;
}

static int add_group(struct locksteps *out, size_t *capacity,
		     const struct lockstep_search *search)
{
	const struct party *party = &search->party;
	candor_lockstep group = { .surprise = party->surprise };

	for (size_t i = 0; i < party->count; i++)
		search->taken[party->members[i].author] = 1;
	if (mem_grow(&out->items, capacity, out->count + 1, sizeof(*out->items)) ||
	    list_days(&group, search, &out->arena) || list_members(&group, search, &out->arena))
		return CANDOR_ENOMEM;
	out->items[out->count++] = group;
	return CANDOR_OK;
}

static int find_groups(struct locksteps *out, struct lockstep_search *search)
{
	size_t capacity = 0;

	for (size_t i = 0; i < search->pair_count; i++) {
		const struct pair *pair = &search->pairs[i];
		int found;

		if (search->taken[pair->a] || search->taken[pair->b])
			continue;
		found = party_form(search, pair);
		if (found < 0 || (found && add_group(out, &capacity, search)))
			return CANDOR_ENOMEM;
	}
	return CANDOR_OK;
}

/* Nobody is in two groups, so first members differ. */
static int compare_groups(const void *a, const void *b)
{
	const candor_lockstep *left = a, *right = b;
	int order;

	if (left->member_count != right->member_count)
		return left->member_count > right->member_count ? -1 : 1;
	order = str_compare(left->members[0].platform, right->members[0].platform);
	return order ? order
		     : str_compare(left->members[0].author_id, right->members[0].author_id);
}

int locksteps_find(struct locksteps *out, const struct mentions *mentions)
{
	struct lockstep_search search = { .mentions = mentions };
	int status = calendar_fill(&search.calendar, mentions);

	search.taken = mem_zero(mentions->author_count + 1, 1);
	search.attendances = mem_zero(mentions->author_count + 1, sizeof(*search.attendances));
	if (!search.taken || !search.attendances)
		status = CANDOR_ENOMEM;
	if (!status)
		status = find_pairs(&search);
	if (!status)
		status = find_groups(out, &search);
	if (out->count)
		qsort(out->items, out->count, sizeof(*out->items), compare_groups);
	calendar_free(&search.calendar);
	mem_free(search.taken);
	mem_free(search.attendances);
	mem_free(search.pairs);
	mem_free(search.party.members);
	return status;
}
