#include "author/authors.h"

#include <stdlib.h>
#include <string.h>

#include "author/conclude.h"
#include "author/hashtag.h"
#include "author/model.h"
#include "author/people.h"
#include "base/err.h"
#include "base/limits.h"
#include "base/str.h"
#include "score/position_bin.h"

enum { FIRST_SLOTS = 64 };

int candor_authors_new(candor_authors **out, const candor_authors_options *options,
		       candor_err *err)
{
	candor_authors *authors = mem_zero(1, sizeof(*authors));
	int status;

	*out = NULL;
	if (!authors)
		return err_memory(err);
	if (options)
		authors->options = *options;
	status = observer_new(&authors->observer, err);
	if (!status)
		status = campaigns_new(&authors->campaigns, authors->options.directory, err);
	if (status)
		candor_authors_free(authors);
	else
		*out = authors;
	return status;
}

static void author_free(struct author *author)
{
	mem_free(author->name.data);
	quotes_free(&author->consumer);
	quotes_free(&author->brand);
	sample_free(&author->sample);
}

/* Forgets all authors and keeps the memory of the tables. */
static void clear(candor_authors *authors)
{
	for (size_t i = 0; i < authors->count; i++)
		author_free(&authors->items[i]);
	if (authors->slots)
		memset(authors->slots, 0, authors->slot_count * sizeof(*authors->slots));
	authors->count = 0;
	authors->anonymous = 0;
	memset(authors->positions, 0, sizeof(authors->positions));
	arena_reset(&authors->arena);
	notes_clear(&authors->notes);
	brand_table_clear(&authors->names);
	brand_table_clear(&authors->signs);
}

void authors_shrink(candor_authors *authors, size_t count)
{
	for (size_t i = count; i < authors->count; i++)
		author_free(&authors->items[i]);
	authors->count = count;
}

void candor_authors_free(candor_authors *authors)
{
	if (!authors)
		return;
	conclusion_free(authors->conclusion);
	clear(authors);
	notes_free(&authors->notes);
	campaigns_free(authors->campaigns);
	observer_free(authors->observer);
	arena_free(&authors->arena);
	brand_table_free(&authors->names);
	brand_table_free(&authors->signs);
	mem_free(authors->items);
	mem_free(authors->slots);
	mem_free(authors);
}

/* ---- The table ---- */

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

static int copy_str(struct arena *arena, candor_str *out, candor_str text)
{
	out->data = text.data ? arena_copy(arena, text.data, text.size) : NULL;
	out->size = text.size;
	return text.data && !out->data ? CANDOR_ENOMEM : CANDOR_OK;
}

static int add_author(candor_authors *authors, const struct account *account)
{
	struct author *author;

	if (mem_grow(&authors->items, &authors->capacity, authors->count + 1,
		     sizeof(*authors->items)))
		return CANDOR_ENOMEM;
	author = &authors->items[authors->count];
	*author = (struct author){ .identity = account->identity, .followers = -1 };
	author->followers_day = author->name.day = DAY_UNKNOWN;
	if (copy_str(&authors->arena, &author->id, account->id) ||
	    copy_str(&authors->arena, &author->platform, account->platform))
		return CANDOR_ENOMEM;
	authors->count++;
	return CANDOR_OK;
}

/* The author, entered if he is new; NULL when out of memory. */
static struct author *enter(candor_authors *authors, const struct account *account)
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

/* ---- Notes of posts ---- */

/* The value of the later day; of one day the one that comes later in the alphabet: any rule
 * will do that knows no order of input. */
static int is_newer(const struct dated_text *now, candor_str text, int32_t day)
{
	size_t least = now->size < text.size ? now->size : text.size;
	int order;

	if (!now->data || day != now->day)
		return !now->data || day > now->day;
	order = memcmp(text.data, now->data, least);
	return order > 0 || (order == 0 && text.size > now->size);
}

static int take_name(struct author *author, candor_str name, int32_t day)
{
	char *copy;

	if (!name.size || !is_newer(&author->name, name, day))
		return CANDOR_OK;
	copy = mem_alloc(name.size);
	if (!copy)
		return CANDOR_ENOMEM;
	memcpy(copy, name.data, name.size);
	mem_free(author->name.data);
	author->name = (struct dated_text){ copy, name.size, day };
	return CANDOR_OK;
}

static void take_followers(struct author *author, int64_t followers, int32_t day)
{
	if (followers < 0 || (author->followers >= 0 && day < author->followers_day))
		return;
	if (author->followers < 0 || day > author->followers_day ||
	    followers > author->followers)
		author->followers = followers;
	author->followers_day = day;
}

static int enter_note(candor_authors *authors, const struct note *note)
{
	struct author *author = enter(authors, &note->account);

	if (!author)
		return CANDOR_ENOMEM;
	author->records++;
	author->verified |= note->verified;
	take_followers(author, note->followers, note->seen.day);
	if (note->contacts)
		contacts_merge(&author->contacts, note->contacts);
	if (take_name(author, note->name, note->seen.day) ||
	    (note->side > 0 && quotes_take(&author->consumer, &note->quote)) ||
	    (note->side < 0 && quotes_take(&author->brand, &note->quote)))
		return CANDOR_ENOMEM;
	return sample_add(&author->sample, &note->seen);
}

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

/* Enters what `notes` hold, of this table or of another. */
static int enter_notes(candor_authors *authors, struct notes *notes)
{
	for (size_t i = 0; i < notes->count; i++) {
		fetch_early(authors, &notes->items[i], notes->count - i);
		if (enter_note(authors, &notes->items[i]))
			return CANDOR_ENOMEM;
	}
	notes_clear(notes);
	return CANDOR_OK;
}

/* ---- Posts ---- */

static int add_to_campaigns(candor_authors *authors, const candor_post *post,
			    const candor_result *result, const struct note *note)
{
	const struct observation *seen = &note->seen;
	const struct post_names *names = observer_names(authors->observer);
	struct campaign_post member = {
		.post = post,
		.result = result,
		.author = people_person(authors->options.people, note->account.identity),
		.identity = seen->post,
		.day = seen->day,
		.text = observer_text(authors->observer),
		.ranges = names->ranges,
		.range_count = names->range_count,
		.words = observer_words(authors->observer),
		.content = seen->content,
	};

	return campaigns_add(authors->campaigns, &member, NULL);
}

/* Titles and what rules and fields say are names anywhere; others only where money may move. */
static int add_names(candor_authors *authors, const candor_result *result, uint64_t post)
{
	const unsigned anywhere =
		CANDOR_FOUND_FIELD | CANDOR_FOUND_PRODUCT | CANDOR_FOUND_TITLE;
	const struct post_names *names = observer_names(authors->observer);
	int commercial = result->commercial >= MODEL_COMMERCIAL_POST;

	for (size_t i = 0; i < names->count; i++) {
		const struct post_name *from = &names->items[i];
		struct brand_name name = { post, from->key, from->source, from->name };

		if ((from->source & CANDOR_FOUND_RULE) ||
		    (!commercial && !(from->source & anywhere)))
			continue;
		if (brand_table_add(&authors->names, &name))
			return CANDOR_ENOMEM;
	}
	return CANDOR_OK;
}

static void count_position(candor_authors *authors, const candor_result *result)
{
	if (result->verdict != CANDOR_VERDICT_INSUFFICIENT)
		authors->positions[position_bin(result->position)]++;
}

int candor_authors_add(candor_authors *authors, const candor_post *post,
		       const candor_result *result)
{
	struct observer *observer = authors->observer;
	struct notes *notes = &authors->notes;
	struct note *note;

	count_position(authors, result);
	if (!post->field[CANDOR_FIELD_AUTHOR_ID].size) {
		authors->anonymous++;
		return CANDOR_OK;
	}
	if (notes->count == LIMIT_NOTES && enter_notes(authors, notes))
		return CANDOR_ENOMEM;
	note = notes_next(notes);
	if (!note || observer_read(observer, post, result, &note->seen) ||
	    note_fill(note, &notes->arena, post, result) ||
	    add_names(authors, result, note->seen.post) ||
	    hashtags_note(&authors->signs, &note->seen, result, observer_words(observer),
			  observer_names(observer)) ||
	    add_to_campaigns(authors, post, result, note))
		return CANDOR_ENOMEM;
	notes->count++;
	return CANDOR_OK;
}

/* ---- Merging ---- */

static void merge_quotes(struct quotes *into, struct quotes *from)
{
	for (unsigned i = 0; i < from->count; i++)
		quotes_add(into, &from->items[i]);
	from->count = 0;
}

int author_merge(struct author *into, struct author *from)
{
	into->records += from->records;
	into->verified |= from->verified;
	take_followers(into, from->followers, from->followers_day);
	contacts_merge(&into->contacts, &from->contacts);
	merge_quotes(&into->consumer, &from->consumer);
	merge_quotes(&into->brand, &from->brand);
	if (take_name(into, (candor_str){ from->name.data, from->name.size }, from->name.day))
		return CANDOR_ENOMEM;
	return sample_move(&into->sample, &from->sample);
}

static int merge_authors(candor_authors *authors, candor_authors *part)
{
	int status = CANDOR_OK;

	for (size_t i = 0; i < part->count && !status; i++) {
		struct author *from = &part->items[i];
		struct account account = { from->identity, from->id, from->platform };
		struct author *author = enter(authors, &account);

		status = author ? author_merge(author, from) : CANDOR_ENOMEM;
	}
	return status;
}

int candor_authors_merge(candor_authors *authors, candor_authors *part, candor_err *err)
{
	int status = merge_authors(authors, part);

	if (!status)
		status = enter_notes(authors, &part->notes);
	if (!status)
		status = brand_table_merge(&authors->names, &part->names);
	if (!status)
		status = brand_table_merge(&authors->signs, &part->signs);
	authors->anonymous += part->anonymous;
	for (size_t i = 0; i < CANDOR_POSITION_BINS; i++)
		authors->positions[i] += part->positions[i];
	if (status)
		err_memory(err);
	else
		status = campaigns_merge(authors->campaigns, part->campaigns, err);
	clear(part);
	return status;
}

int authors_settle(candor_authors *authors)
{
	return enter_notes(authors, &authors->notes);
}
