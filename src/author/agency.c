#include "author/agency.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "author/model.h"
#include "base/hash.h"

/* A contact that an author gives. */
struct given {
	uint64_t contact;
	uint32_t author; /* index of the draft */
};

/* Who belongs together: each author points to one before him, or to himself. */
struct circle {
	uint32_t parent;
	uint32_t authors, contacts; /* of the first of a circle */
	uint64_t identity;          /* sum of the members' */
};

struct search {
	struct given *given; /* by contact, then author */
	size_t given_count;
	struct circle *circles; /* one a draft */
};

static int compare_given(const void *a, const void *b)
{
	const struct given *left = a, *right = b;

	if (left->contact != right->contact)
		return left->contact < right->contact ? -1 : 1;
	return (left->author > right->author) - (left->author < right->author);
}

static void gather(struct search *search, const struct drafts *drafts)
{
	for (size_t i = 0; i < drafts->count; i++) {
		const uint64_t *contacts = drafts->items[i].author->contacts.items;

		for (size_t k = 0; k < CONTACTS_KEPT && contacts[k]; k++)
			search->given[search->given_count++] =
				(struct given){ contacts[k], (uint32_t)i };
	}
	if (search->given_count)
		qsort(search->given, search->given_count, sizeof(*search->given),
		      compare_given);
}

/* ---- Circles ---- */

static uint32_t first_of(struct circle *circles, uint32_t i)
{
	while (circles[i].parent != i) {
		circles[i].parent = circles[circles[i].parent].parent;
		i = circles[i].parent;
	}
	return i;
}

static void join(struct circle *circles, uint32_t a, uint32_t b)
{
	a = first_of(circles, a);
	b = first_of(circles, b);
	if (a < b)
		circles[b].parent = a;
	else
		circles[a].parent = b;
}

static size_t run_end(const struct search *search, size_t first)
{
	size_t end = first + 1;

	while (end < search->given_count &&
	       search->given[end].contact == search->given[first].contact)
		end++;
	return end;
}

/* Few share a contact by chance; what very many have is a hotline. */
static int is_shared(size_t authors)
{
	return authors >= MODEL_AGENCY_AUTHORS && authors <= MODEL_AGENCY_MOST;
}

static void join_all(struct search *search, const struct drafts *drafts)
{
	struct circle *circles = search->circles;

	for (size_t i = 0, end; i < search->given_count; i = end) {
		end = run_end(search, i);
		for (size_t k = i + 1; is_shared(end - i) && k < end; k++)
			join(circles, search->given[i].author, search->given[k].author);
	}
	for (size_t i = 0, end; i < search->given_count; i = end) {
		end = run_end(search, i);
		if (is_shared(end - i))
			circles[first_of(circles, search->given[i].author)].contacts++;
	}
	for (uint32_t i = 0; i < drafts->count; i++) {
		struct circle *circle = &circles[first_of(circles, i)];

		circle->authors++;
		circle->identity += hash_mix(drafts->items[i].author->identity);
	}
}

/* ---- Agencies ---- */

static int compare_agencies(const void *a, const void *b)
{
	const candor_agency *left = a, *right = b;

	if (left->authors != right->authors)
		return left->authors > right->authors ? -1 : 1;
	return strcmp(left->id, right->id);
}

static candor_agency agency_of(const struct circle *circle)
{
	candor_agency agency = { .authors = circle->authors, .contacts = circle->contacts };

	snprintf(agency.id, sizeof(agency.id), "g%08x",
		 (unsigned)(hash_mix(circle->identity) >> 32));
	return agency;
}

/* The agency with the id of a circle. */
static const char *id_of(const struct agencies *agencies, const struct circle *circle)
{
	candor_agency wanted = agency_of(circle);
	const candor_agency *found = bsearch(&wanted, agencies->items, agencies->count,
					     sizeof(wanted), compare_agencies);

	return found ? found->id : NULL;
}

static int list(struct agencies *out, const struct search *search, struct drafts *drafts,
		struct arena *arena)
{
	struct circle *circles = search->circles;

	for (size_t i = 0; i < drafts->count; i++)
		out->count += circles[i].contacts != 0;
	if (!out->count)
		return CANDOR_OK;
	out->items = arena_alloc(arena, out->count * sizeof(*out->items));
	if (!out->items)
		return CANDOR_ENOMEM;
	out->count = 0;
	for (size_t i = 0; i < drafts->count; i++)
		if (circles[i].contacts)
			out->items[out->count++] = agency_of(&circles[i]);
	qsort(out->items, out->count, sizeof(*out->items), compare_agencies);
	for (uint32_t i = 0; i < drafts->count; i++) {
		const struct circle *circle = &circles[first_of(circles, i)];

		if (circle->contacts)
			drafts->items[i].card->agency = id_of(out, circle);
	}
	return CANDOR_OK;
}

int agencies_find(struct agencies *out, struct drafts *drafts, struct arena *arena)
{
	struct search search = {
		.given = mem_zero(drafts->count + 1, CONTACTS_KEPT * sizeof(*search.given)),
		.circles = mem_zero(drafts->count + 1, sizeof(*search.circles)),
	};
	int status = CANDOR_ENOMEM;

	*out = (struct agencies){ 0 };
	if (search.given && search.circles) {
		for (uint32_t i = 0; i < drafts->count; i++)
			search.circles[i].parent = i;
		gather(&search, drafts);
		join_all(&search, drafts);
		status = list(out, &search, drafts, arena);
	}
	mem_free(search.given);
	mem_free(search.circles);
	return status;
}

/* The card points to the agency's id, which is its first member. */
static candor_agency *agency_at(const struct agencies *agencies, const candor_author *card)
{
	const void *id = card->agency;

	return id ? &agencies->items[(const candor_agency *)id - agencies->items] : NULL;
}

int agencies_fill(struct agencies *agencies, candor_author *const *cards, size_t count,
		  struct arena *arena)
{
	const candor_author ***members =
		mem_zero(agencies->count + 1, sizeof(*members)); /* of each */
	int status = members ? CANDOR_OK : CANDOR_ENOMEM;

	for (size_t i = 0; i < agencies->count && !status; i++) {
		members[i] = arena_alloc(arena, agencies->items[i].authors * sizeof(**members));
		agencies->items[i].members = members[i];
		status = members[i] ? CANDOR_OK : CANDOR_ENOMEM;
	}
	for (size_t i = 0; i < count && !status; i++) {
		candor_agency *agency = agency_at(agencies, cards[i]);

		if (agency)
			members[agency - agencies->items][agency->member_count++] = cards[i];
	}
	mem_free(members);
	return status;
}
