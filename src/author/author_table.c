/* Authors by identity: a hash table with open addressing. */
#include "author/authors.h"

enum { FIRST_SLOTS = 64 };

static size_t slot_near(const candor_authors *authors, uint64_t identity)
{
	return (size_t)identity & (authors->slot_count - 1);
}

static uint32_t tag_of(uint64_t identity)
{
	return (uint32_t)(identity >> 32);
}

/* The first slot from `at` on that has the tag, or is free. */
static size_t slot_from(const candor_authors *authors, size_t at, uint32_t tag)
{
	while (authors->slots[at].index && authors->slots[at].tag != tag)
		at = (at + 1) & (authors->slot_count - 1);
	return at;
}

/* The slot that holds the identity, or the free one where it goes. */
static struct author_slot *slot_of(const candor_authors *authors, uint64_t identity)
{
	uint32_t tag = tag_of(identity);
	size_t at = slot_from(authors, slot_near(authors, identity), tag);

	while (authors->slots[at].index &&
	       authors->items[authors->slots[at].index - 1].identity != identity)
		at = slot_from(authors, (at + 1) & (authors->slot_count - 1), tag);
	return &authors->slots[at];
}

static void set_slot(const candor_authors *authors, size_t author)
{
	uint64_t identity = authors->items[author].identity;

	*slot_of(authors, identity) =
		(struct author_slot){ (uint32_t)author + 1, tag_of(identity) };
}

/* At most half of the slots are in use. */
static int widen(candor_authors *authors)
{
	size_t count = authors->slot_count ? 2 * authors->slot_count : FIRST_SLOTS;
	struct author_slot *slots = mem_zero(count, sizeof(*slots));

	if (!slots)
		return CANDOR_ENOMEM;
	mem_free(authors->slots);
	authors->slots = slots;
	authors->slot_count = count;
	for (size_t i = 0; i < authors->count; i++)
		set_slot(authors, i);
	return CANDOR_OK;
}

static int add_author(candor_authors *authors, const struct account *account)
{
	struct author *author;
	struct account copy;

	if (mem_grow(&authors->items, &authors->capacity, authors->count + 1,
		     sizeof(*authors->items)) ||
	    account_copy(&authors->arena, &copy, account))
		return CANDOR_ENOMEM;
	author = &authors->items[authors->count++];
	*author = (struct author){ .identity = copy.identity,
				   .id = copy.id,
				   .platform = copy.platform,
				   .followers = -1 };
	author->followers_day = author->name.day = DAY_UNKNOWN;
	return CANDOR_OK;
}

struct author *authors_enter(candor_authors *authors, const struct account *account)
{
	uint32_t index;

	if (2 * (authors->count + 1) > authors->slot_count && widen(authors))
		return NULL;
	index = slot_of(authors, account->identity)->index;
	if (index)
		return &authors->items[index - 1];
	if (add_author(authors, account))
		return NULL;
	set_slot(authors, authors->count - 1);
	return &authors->items[authors->count - 1];
}

/* ---- Notes ---- */

/* Likely the author of the note, without a look at him; NULL when he is new. */
static const struct author *likely(const candor_authors *authors, const struct note *note)
{
	uint64_t identity = note->account.identity;
	size_t at = slot_from(authors, slot_near(authors, identity), tag_of(identity));
	uint32_t index = authors->slots[at].index;

	return index ? &authors->items[index - 1] : NULL;
}

/* A note to come, which another thread may have written, its slot, the author that this leads
 * to, and the end of his sample. */
static void fetch_early(const candor_authors *authors, const struct note *notes, size_t count)
{
	enum { NOTE_AHEAD = 32, SLOT_AHEAD = 24, AUTHOR_AHEAD = 16, SAMPLE_AHEAD = 8 };
	const struct author *author;

	if (!authors->slot_count || count <= NOTE_AHEAD)
		return;
	mem_fetch_early(&notes[NOTE_AHEAD], sizeof(*notes));
	__builtin_prefetch(
		&authors->slots[slot_near(authors, notes[SLOT_AHEAD].account.identity)]);
	author = likely(authors, &notes[AUTHOR_AHEAD]);
	if (author)
		__builtin_prefetch(author);
	author = likely(authors, &notes[SAMPLE_AHEAD]);
	if (author)
		sample_fetch_early(&author->sample);
}

int authors_enter_notes(candor_authors *authors, struct notes *notes)
{
	for (size_t i = 0; i < notes->count; i++) {
		struct author *author;

		fetch_early(authors, &notes->items[i], notes->count - i);
		author = authors_enter(authors, &notes->items[i].account);
		if (!author || author_take(author, &notes->items[i]))
			return CANDOR_ENOMEM;
	}
	notes_clear(notes);
	return CANDOR_OK;
}
