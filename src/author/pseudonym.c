#include "author/pseudonym.h"

#include <sodium.h>
#include <string.h>

#include "base/err.h"
#include "base/hash.h"

/* Bytes of a hash: 80 bits, 16 characters of base32. Among ten million authors two share one
 * with a chance of 1 in 24,000,000,000. */
enum { HASH_BYTES = 10 };
/* Longest name that is looked for in texts. */
enum { NAME_MOST = 128 };
enum { ID_LEAST = 5, OWN_LEAST = 4, FIRST_SLOTS = 64 };

struct pseudonyms {
	const void *key;
	size_t key_size;
	struct arena *arena;
	candor_str *names; /* known ones, by hash: open addressing; data NULL: free */
	size_t count, slot_count;
	size_t longest;
	char *text; /* being made */
	size_t size, capacity;
};

/* ---- The hash ---- */

/* RFC 4648 base32, lower case: no digit that looks like a letter, nothing that a spreadsheet
 * calculates with. */
static void spell(char *out, const unsigned char *hash)
{
	static const char alphabet[] = "abcdefghijklmnopqrstuvwxyz234567";
	unsigned bits = 0, held = 0;

	for (size_t i = 0; i < HASH_BYTES; i++) {
		bits = bits << 8 | hash[i];
		for (held += 8; held >= 5; held -= 5)
			*out++ = alphabet[bits >> (held - 5) & 31];
	}
	*out = '\0';
}

int candor_pseudonym(char out[CANDOR_PSEUDONYM_SIZE + 1], candor_str id, const void *key,
		     size_t key_size, candor_err *err)
{
	unsigned char hash[crypto_generichash_BYTES], folded[crypto_generichash_BYTES_MAX];

	out[0] = '\0';
	if (key_size < CANDOR_KEY_LEAST)
		return err_set(err, CANDOR_EUSAGE,
			       "a key of %zu bytes is too short; it needs at least %d",
			       key_size, CANDOR_KEY_LEAST);
	if (sodium_init() < 0)
		return err_set(err, CANDOR_EIO, "libsodium cannot be used on this system");
	if (key_size > crypto_generichash_KEYBYTES_MAX) {
		crypto_generichash(folded, sizeof(folded), key, key_size, NULL, 0);
		key = folded;
		key_size = crypto_generichash_KEYBYTES_MAX;
	}
	crypto_generichash(hash, sizeof(hash), (const unsigned char *)id.data, id.size, key,
			   key_size);
	spell(out, hash);
	sodium_memzero(folded, sizeof(folded));
	return CANDOR_OK;
}

int pseudonyms_new(struct pseudonyms **out, const void *key, size_t key_size,
		   struct arena *arena, candor_err *err)
{
	char probe[CANDOR_PSEUDONYM_SIZE + 1];
	int status = candor_pseudonym(probe, (candor_str){ "", 0 }, key, key_size, err);

	*out = NULL;
	if (status)
		return status;
	*out = mem_zero(1, sizeof(**out));
	if (!*out)
		return err_memory(err);
	(*out)->key = key;
	(*out)->key_size = key_size;
	(*out)->arena = arena;
	return CANDOR_OK;
}

void pseudonyms_free(struct pseudonyms *pseudonyms)
{
	if (!pseudonyms)
		return;
	mem_free(pseudonyms->names);
	mem_free(pseudonyms->text);
	mem_free(pseudonyms);
}

int pseudonyms_id(struct pseudonyms *pseudonyms, candor_str *id)
{
	char hash[CANDOR_PSEUDONYM_SIZE + 1];

	if (!id->size)
		return CANDOR_OK;
	candor_pseudonym(hash, *id, pseudonyms->key, pseudonyms->key_size, NULL);
	id->data = arena_copy(pseudonyms->arena, hash, CANDOR_PSEUDONYM_SIZE);
	id->size = CANDOR_PSEUDONYM_SIZE;
	return id->data ? CANDOR_OK : CANDOR_ENOMEM;
}

/* ---- Known names ---- */

static char lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c | 32) : c;
}

static int is_same(candor_str a, candor_str b)
{
	if (a.size != b.size)
		return 0;
	for (size_t i = 0; i < a.size; i++)
		if (lower(a.data[i]) != lower(b.data[i]))
			return 0;
	return 1;
}

/* Independent of the case of ASCII letters. `name` is at most NAME_MOST bytes. */
static uint64_t hash_name(candor_str name)
{
	char folded[NAME_MOST];

	for (size_t i = 0; i < name.size; i++)
		folded[i] = lower(name.data[i]);
	return hash_bytes(0, folded, name.size);
}

static candor_str *slot_of(const struct pseudonyms *pseudonyms, candor_str name)
{
	size_t mask = pseudonyms->slot_count - 1, at = (size_t)hash_name(name) & mask;

	while (pseudonyms->names[at].data && !is_same(pseudonyms->names[at], name))
		at = (at + 1) & mask;
	return &pseudonyms->names[at];
}

/* At most half of the slots are in use. */
static int widen(struct pseudonyms *pseudonyms)
{
	struct pseudonyms wide = *pseudonyms;

	wide.slot_count = wide.slot_count ? 2 * wide.slot_count : FIRST_SLOTS;
	wide.names = mem_zero(wide.slot_count, sizeof(*wide.names));
	if (!wide.names)
		return CANDOR_ENOMEM;
	for (size_t i = 0; i < pseudonyms->slot_count; i++)
		if (pseudonyms->names[i].data)
			*slot_of(&wide, pseudonyms->names[i]) = pseudonyms->names[i];
	mem_free(pseudonyms->names);
	*pseudonyms = wide;
	return CANDOR_OK;
}

int pseudonyms_know(struct pseudonyms *pseudonyms, candor_str name)
{
	candor_str *slot;

	if (!name.size || name.size > NAME_MOST)
		return CANDOR_OK;
	if (2 * (pseudonyms->count + 1) > pseudonyms->slot_count && widen(pseudonyms))
		return CANDOR_ENOMEM;
	slot = slot_of(pseudonyms, name);
	/* Of several spellings the first in the alphabet, whatever the order they came in. */
	if (!slot->data || memcmp(name.data, slot->data, name.size) < 0) {
		pseudonyms->count += !slot->data;
		*slot = name;
	}
	if (name.size > pseudonyms->longest)
		pseudonyms->longest = name.size;
	return CANDOR_OK;
}

/* The known name that `name` is, or one without data. */
static candor_str known(const struct pseudonyms *pseudonyms, candor_str name)
{
	if (!pseudonyms->count || !name.size || name.size > NAME_MOST)
		return (candor_str){ NULL, 0 };
	return *slot_of(pseudonyms, name);
}

/* ---- Texts ---- */

static int is_word(char c)
{
	return (c >= '0' && c <= '9') || (lower(c) >= 'a' && lower(c) <= 'z') || c == '_';
}

/* Handles and ids may have these inside. */
static int is_handle(char c)
{
	return is_word(c) || c == '.' || c == '-';
}

/* Whether a name may end before `offset`: not inside of a character or of an ASCII word. */
static int may_end(candor_str text, size_t offset)
{
	if (offset >= text.size)
		return 1;
	if (((unsigned char)text.data[offset] & 0xC0) == 0x80)
		return 0;
	return !is_word(text.data[offset]) || !is_word(text.data[offset - 1]);
}

/* The longest known name that the text has at `offset`. */
static candor_str name_at(const struct pseudonyms *pseudonyms, candor_str text, size_t offset,
			  size_t *size)
{
	size_t most = text.size - offset;

	if (most > pseudonyms->longest)
		most = pseudonyms->longest;
	for (*size = most; *size; (*size)--) {
		candor_str name;

		if (!may_end(text, offset + *size))
			continue;
		name = known(pseudonyms, (candor_str){ text.data + offset, *size });
		if (name.data)
			return name;
	}
	return (candor_str){ NULL, 0 };
}

static int begins_with(candor_str text, size_t offset, candor_str own)
{
	if (own.size < OWN_LEAST || own.size > text.size - offset)
		return 0;
	return is_same((candor_str){ text.data + offset, own.size }, own) &&
	       may_end(text, offset + own.size);
}

static int looks_like_id(candor_str word)
{
	if (word.size < ID_LEAST)
		return 0;
	for (size_t i = 0; i < word.size; i++)
		if ((word.data[i] >= '0' && word.data[i] <= '9') || word.data[i] == '_')
			return 1;
	return 0;
}

/* "@" or its wide form before `offset`. */
static int is_addressed(candor_str text, size_t offset)
{
	if (offset && text.data[offset - 1] == '@')
		return 1;
	return offset >= 3 && !memcmp(text.data + offset - 3, "\xEF\xBC\xA0", 3);
}

/* The id that stands at `offset` as a word of its own. */
static candor_str word_at(const struct pseudonyms *pseudonyms, candor_str text, size_t offset,
			  size_t *size)
{
	size_t end = offset;

	if (offset && is_handle(text.data[offset - 1]))
		return (candor_str){ NULL, 0 };
	while (end < text.size && is_handle(text.data[end]))
		end++;
	while (end > offset && !is_word(text.data[end - 1]))
		end--;
	*size = end - offset;
	if (!looks_like_id((candor_str){ text.data + offset, *size }))
		return (candor_str){ NULL, 0 };
	return known(pseudonyms, (candor_str){ text.data + offset, *size });
}

/* Who is named at `offset`, in how many bytes; no data: nobody. */
static candor_str named_at(const struct pseudonyms *pseudonyms, candor_str text, size_t offset,
			   const candor_str own[2], size_t *size)
{
	for (int i = 0; i < 2; i++) {
		if (!begins_with(text, offset, own[i]) ||
		    (offset && is_word(text.data[offset - 1]) && is_word(text.data[offset])))
			continue;
		*size = own[i].size;
		return own[i];
	}
	if (is_addressed(text, offset) || (offset && text.data[offset - 1] == '/'))
		return name_at(pseudonyms, text, offset, size);
	return word_at(pseudonyms, text, offset, size);
}

static int append(struct pseudonyms *pseudonyms, const char *data, size_t size)
{
	if (mem_grow(&pseudonyms->text, &pseudonyms->capacity, pseudonyms->size + size, 1))
		return CANDOR_ENOMEM;
	memcpy(pseudonyms->text + pseudonyms->size, data, size);
	pseudonyms->size += size;
	return CANDOR_OK;
}

/* Appends what stands for the bytes at `offset`, one character or a name; *size is how many
 * they are. */
static int append_next(struct pseudonyms *pseudonyms, candor_str text, size_t offset,
		       const candor_str own[2], size_t *size)
{
	candor_str name = named_at(pseudonyms, text, offset, own, size);
	char hash[CANDOR_PSEUDONYM_SIZE + 1];

	if (!name.data) {
		*size = 1;
		return append(pseudonyms, text.data + offset, 1);
	}
	candor_pseudonym(hash, name, pseudonyms->key, pseudonyms->key_size, NULL);
	return append(pseudonyms, hash, CANDOR_PSEUDONYM_SIZE);
}

int pseudonyms_text(struct pseudonyms *pseudonyms, candor_str *text, const candor_str own[2],
		    size_t *start, size_t *end)
{
	size_t from = 0, to = 0;
	char *copy;

	pseudonyms->size = 0;
	for (size_t i = 0, size; i < text->size; i += size) {
		size_t before = pseudonyms->size;

		if (append_next(pseudonyms, *text, i, own, &size))
			return CANDOR_ENOMEM;
		if (*start >= i && *start < i + size)
			from = before;
		if (*end > i && *end <= i + size)
			to = pseudonyms->size;
	}
	if (!text->size)
		return CANDOR_OK;
	copy = arena_copy(pseudonyms->arena, pseudonyms->text, pseudonyms->size);
	if (!copy)
		return CANDOR_ENOMEM;
	*start = *start < text->size ? from : pseudonyms->size;
	*end = *end > text->size ? pseudonyms->size : *end > 0 ? to : 0;
	*text = (candor_str){ copy, pseudonyms->size };
	return CANDOR_OK;
}
