#include "author/note.h"

#include <string.h>

#include "author/people.h"
#include "base/answer.h"
#include "base/limits.h"
#include "base/number.h"

/* What is empty is missing. */
static int copy_str(struct arena *arena, candor_str *out, candor_str text)
{
	out->data = text.size ? arena_copy(arena, text.data, text.size) : NULL;
	out->size = text.size;
	return text.size && !out->data ? CANDOR_ENOMEM : CANDOR_OK;
}

int account_copy(struct arena *arena, struct account *out, const struct account *from)
{
	out->identity = from->identity;
	return copy_str(arena, &out->id, from->id) ||
			       copy_str(arena, &out->platform, from->platform)
		       ? CANDOR_ENOMEM
		       : CANDOR_OK;
}

/* A verdict in the middle speaks for no side. */
static int side_of(candor_verdict verdict)
{
	switch (verdict) {
	case CANDOR_VERDICT_CONSUMER:
	case CANDOR_VERDICT_LEANING_CONSUMER:
		return 1;
	case CANDOR_VERDICT_BRAND:
	case CANDOR_VERDICT_LEANING_BRAND:
		return -1;
	default:
		return 0;
	}
}

/* Quotes what speaks for a side. */
static int fill_quote(struct note *note, struct arena *arena, const candor_post *post,
		      const candor_result *result)
{
	const struct observation *seen = &note->seen;

	note->side = side_of(result->verdict);
	if (!note->side)
		return CANDOR_OK;
	note->quote = (struct quote){
		.strength = (float)(result->logit * note->side),
		.post = seen->post,
		.content = seen->content,
		.day = seen->day,
		.position = seen->position,
		.commercial = seen->commercial,
	};
	return quote_fill(&note->quote, arena, post, result, note->side);
}

static int fill_contacts(struct note *note, struct arena *arena, const candor_post *post,
			 const candor_result *result)
{
	struct contacts contacts = { { 0 } }, *kept;

	note->contacts = NULL;
	contacts_read(&contacts, post, result);
	if (!contacts.items[0])
		return CANDOR_OK;
	kept = arena_alloc(arena, sizeof(*kept));
	if (!kept)
		return CANDOR_ENOMEM;
	*kept = contacts;
	note->contacts = kept;
	return CANDOR_OK;
}

int notes_add(struct notes *notes, const candor_post *post, const candor_result *result)
{
	const candor_str *field = post->field;
	struct note *note = &notes->items[notes->count];
	struct arena *arena = &notes->arena;
	const struct account account = {
		account_identity(field[CANDOR_FIELD_PLATFORM], field[CANDOR_FIELD_AUTHOR_ID]),
		field[CANDOR_FIELD_AUTHOR_ID],
		field[CANDOR_FIELD_PLATFORM],
	};

	note->followers = number_read(field[CANDOR_FIELD_FOLLOWERS]);
	note->verified = answer_read(field[CANDOR_FIELD_VERIFIED]) != 0;
	if (account_copy(arena, &note->account, &account) ||
	    copy_str(arena, &note->name, field[CANDOR_FIELD_AUTHOR_NAME]) ||
	    fill_quote(note, arena, post, result) || fill_contacts(note, arena, post, result))
		return CANDOR_ENOMEM;
	notes->bytes += note->account.id.size + note->account.platform.size + note->name.size;
	notes->count++;
	return CANDOR_OK;
}

int notes_are_many(const struct notes *notes)
{
	return notes->count == LIMIT_NOTES || notes->bytes >= LIMIT_NOTES_BYTES;
}

struct note *notes_next(struct notes *notes)
{
	if (mem_grow(&notes->items, &notes->capacity, notes->count + 1, sizeof(*notes->items)))
		return NULL;
	return &notes->items[notes->count];
}

void notes_clear(struct notes *notes)
{
	notes->count = notes->bytes = 0;
	arena_reset(&notes->arena);
}

void notes_free(struct notes *notes)
{
	mem_free(notes->items);
	arena_free(&notes->arena);
}
