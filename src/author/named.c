#include "author/named.h"

#include "author/wording.h"
#include "base/hash.h"
#include "base/mem.h"
#include "text/text.h"

enum { FIRST_SLOTS = 64, HANDLES = 2 /* id and name */ };

/* What an author may be called by. */
struct handle {
	uint64_t key;  /* of the handle on a platform; 0: a free slot */
	uint32_t last; /* who named it last, plus 1 */
	uint32_t authors;
};

/* All handles of authors, by key: open addressing, at most half full. */
struct handles {
	struct handle *slots;
	size_t slot_count;
	uint64_t (*keys)[HANDLES]; /* of each author; 0: no text could have it */
};

static uint64_t platform_of(const struct author *author)
{
	return hash_bytes(0, author->platform.data, author->platform.size);
}

/* Never 0. */
static uint64_t key_of(uint64_t platform, uint32_t handle)
{
	return hash_add(platform, handle) | 1;
}

static struct handle *handle_at(const struct handles *handles, uint64_t key)
{
	size_t mask = handles->slot_count - 1, at = (size_t)hash_mix(key) & mask;

	while (handles->slots[at].key && handles->slots[at].key != key)
		at = (at + 1) & mask;
	return &handles->slots[at];
}

static int read_key(uint64_t *out, struct text *text, uint64_t platform, candor_str name)
{
	uint32_t handle;

	text_clear(text);
	if (text_append(text, name))
		return CANDOR_ENOMEM;
	handle = wording_handle((candor_str){ text->data, text->size });
	*out = handle ? key_of(platform, handle) : 0;
	return CANDOR_OK;
}

static int enter_all(struct handles *handles, struct text *text, const struct drafts *drafts)
{
	for (size_t i = 0; i < drafts->count; i++) {
		const struct author *author = drafts->items[i].author;
		candor_str name = { author->name.data, author->name.size };
		uint64_t *keys = handles->keys[i];

		if (read_key(&keys[0], text, platform_of(author), author->id) ||
		    read_key(&keys[1], text, platform_of(author), name))
			return CANDOR_ENOMEM;
		for (size_t k = 0; k < HANDLES; k++)
			if (keys[k])
				handle_at(handles, keys[k])->key = keys[k];
	}
	return CANDOR_OK;
}

/* Each handle that the author names counts once; his own do not. */
static void count_named(struct handles *handles, const struct author *author, size_t index)
{
	const uint64_t *own = handles->keys[index], platform = platform_of(author);

	for (size_t i = 0; i < author->sample.count; i++) {
		const uint32_t *named = author->sample.items[i].wording.handles;

		for (size_t k = 0; k < WORDING_HANDLES && named[k]; k++) {
			uint64_t key = key_of(platform, named[k]);
			struct handle *handle = handle_at(handles, key);

			if (!handle->key || key == own[0] || key == own[1] ||
			    handle->last == index + 1)
				continue;
			handle->last = (uint32_t)index + 1;
			handle->authors++;
		}
	}
}

/* By id or by name, whichever is used by more. */
static uint32_t named_by(const struct handles *handles, size_t index)
{
	uint32_t most = 0;

	for (size_t k = 0; k < HANDLES; k++) {
		uint64_t key = handles->keys[index][k];
		uint32_t authors = key ? handle_at(handles, key)->authors : 0;

		most = authors > most ? authors : most;
	}
	return most;
}

static void fill(const struct handles *handles, struct drafts *drafts)
{
	uint32_t most = 0;

	for (size_t i = 0; i < drafts->count; i++) {
		uint32_t authors = named_by(handles, i);

		drafts->items[i].card->named_by = authors;
		most = authors > most ? authors : most;
	}
	for (size_t i = 0; !most && i < drafts->count; i++)
		drafts->items[i].card->named_by = -1;
}

int named_fill(struct drafts *drafts)
{
	struct handles handles = { .slot_count = FIRST_SLOTS };
	struct text text = { 0 };
	int status = CANDOR_ENOMEM;

	while (handles.slot_count < 2 * HANDLES * drafts->count)
		handles.slot_count *= 2;
	handles.slots = mem_zero(handles.slot_count, sizeof(*handles.slots));
	handles.keys = mem_zero(drafts->count + 1, sizeof(*handles.keys));
	if (!handles.slots || !handles.keys || enter_all(&handles, &text, drafts))
		goto done;
	for (size_t i = 0; i < drafts->count; i++)
		count_named(&handles, drafts->items[i].author, i);
	fill(&handles, drafts);
	status = CANDOR_OK;
done:
	text_free(&text);
	mem_free(handles.slots);
	mem_free(handles.keys);
	return status;
}
