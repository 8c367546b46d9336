#include "author/join.h"

#include <stdlib.h>

#include "author/people.h"
#include "author/tier.h"
#include "base/str.h"

/* ---- Who belongs together ---- */

/* The person, then his largest account. */
static int compare_authors(const void *a, const void *b)
{
	const struct author *left = a, *right = b;
	int order;

	if (left->person != right->person)
		return left->person < right->person ? -1 : 1;
	if (left->followers != right->followers)
		return left->followers > right->followers ? -1 : 1;
	if (left->records != right->records)
		return left->records > right->records ? -1 : 1;
	order = str_compare(left->platform, right->platform);
	return order ? order : str_compare(left->id, right->id);
}

static size_t person_end(const candor_authors *authors, size_t first)
{
	size_t end = first + 1;

	while (end < authors->count &&
	       authors->items[end].person == authors->items[first].person)
		end++;
	return end;
}

/* ---- Joining ---- */

static candor_account account_of(struct author *author, const candor_tiers *tiers)
{
	sample_settle(&author->sample);
	return (candor_account){
		.platform = author->platform,
		.id = author->id,
		.followers = author->followers,
		.tier = tier_of(tiers, author->platform, author->followers),
		.posts = sample_posts(&author->sample, author->records),
	};
}

/* Joins authors [first, end) to the first one. Followers of accounts are not added up: many
 * people follow several. */
static int join_person(candor_authors *authors, size_t first, size_t end)
{
	struct author *author = &authors->items[first];
	int64_t followers = author->followers;
	candor_account *accounts =
		arena_alloc(&authors->arena, (end - first) * sizeof(*accounts));

	if (!accounts)
		return CANDOR_ENOMEM;
	author->accounts = accounts;
	author->account_count = end - first;
	for (size_t i = first; i < end; i++)
		accounts[i - first] = account_of(&authors->items[i], authors->options.tiers);
	for (size_t i = first + 1; i < end; i++)
		if (author_merge(author, &authors->items[i]))
			return CANDOR_ENOMEM;
	author->followers = followers;
	author->identity = author->person;
	return CANDOR_OK;
}

/* The joined ones go behind the others, where they are forgotten. */
static void move_up(candor_authors *authors, size_t to, size_t from)
{
	struct author kept = authors->items[to];

	if (to == from)
		return;
	authors->items[to] = authors->items[from];
	authors->items[from] = kept;
}

static int join_all(candor_authors *authors)
{
	size_t count = 0;

	for (size_t first = 0, end; first < authors->count; first = end) {
		end = person_end(authors, first);
		if (end - first > 1 && join_person(authors, first, end))
			return CANDOR_ENOMEM;
		move_up(authors, count++, first);
	}
	authors_shrink(authors, count);
	return CANDOR_OK;
}

/* ---- Who is missing ---- */

static int compare_identities(const void *a, const void *b)
{
	const struct author *left = a, *right = b;

	return (left->identity > right->identity) - (left->identity < right->identity);
}

/* Both are sorted by identity. */
static int note_missing(candor_authors *authors, const candor_people *people)
{
	size_t at = 0;

	authors->missing =
		arena_alloc(&authors->arena, (people->count + 1) * sizeof(*authors->missing));
	if (!authors->missing)
		return CANDOR_ENOMEM;
	for (size_t i = 0; i < people->count; i++) {
		const struct people_account *account = &people->items[i];

		while (at < authors->count && authors->items[at].identity < account->identity)
			at++;
		if (at == authors->count || authors->items[at].identity != account->identity)
			authors->missing[authors->missing_count++] =
				(candor_account){ .platform = account->platform,
						  .id = account->id,
						  .followers = -1,
						  .tier = CANDOR_TIER_UNKNOWN };
	}
	return CANDOR_OK;
}

int authors_join(candor_authors *authors)
{
	const candor_people *people = authors->options.people;

	if (!people || authors->missing)
		return CANDOR_OK;
	if (authors->count)
		qsort(authors->items, authors->count, sizeof(*authors->items),
		      compare_identities);
	if (note_missing(authors, people) || !authors->count)
		return authors->missing ? CANDOR_OK : CANDOR_ENOMEM;
	for (size_t i = 0; i < authors->count; i++)
		authors->items[i].person = people_person(people, authors->items[i].identity);
	qsort(authors->items, authors->count, sizeof(*authors->items), compare_authors);
	return join_all(authors);
}

size_t candor_authors_missing_count(const candor_authors *authors)
{
	return authors->missing_count;
}

const candor_account *candor_authors_missing_at(const candor_authors *authors, size_t index)
{
	return index < authors->missing_count ? &authors->missing[index] : NULL;
}
