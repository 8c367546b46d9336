#include "input/fields.h"

#include <string.h>

#include "base/err.h"
#include "base/mem.h"
#include "base/nearest.h"

/* Every slot table stays at most a quarter full. */
#define SLOTS (sizeof(((struct field_map *)0)->slots) / sizeof(unsigned short))

static const char *const names[CANDOR_FIELD_COUNT] = {
	[CANDOR_FIELD_ID] = "id",
	[CANDOR_FIELD_AUTHOR_ID] = "author_id",
	[CANDOR_FIELD_PLATFORM] = "platform",
	[CANDOR_FIELD_LANG] = "lang",
	[CANDOR_FIELD_TITLE] = "title",
	[CANDOR_FIELD_TEXT] = "text",
	[CANDOR_FIELD_HASHTAGS] = "hashtags",
	[CANDOR_FIELD_AUTHOR_NAME] = "author_name",
	[CANDOR_FIELD_BIO] = "bio",
	[CANDOR_FIELD_MENTIONS] = "mentions",
	[CANDOR_FIELD_URLS] = "urls",
	[CANDOR_FIELD_POSTED_AT] = "posted_at",
	[CANDOR_FIELD_VERIFIED] = "verified",
	[CANDOR_FIELD_FOLLOWERS] = "followers",
	[CANDOR_FIELD_LIKES] = "likes",
	[CANDOR_FIELD_COMMENTS] = "comments",
	[CANDOR_FIELD_SHARES] = "shares",
	[CANDOR_FIELD_VIEWS] = "views",
	[CANDOR_FIELD_RATING] = "rating",
	[CANDOR_FIELD_VERIFIED_PURCHASE] = "verified_purchase",
	[CANDOR_FIELD_PAID_PARTNERSHIP] = "paid_partnership",
	[CANDOR_FIELD_PRODUCT] = "product",
	[CANDOR_FIELD_BRAND] = "brand",
	[CANDOR_FIELD_LABEL] = "label",
	[CANDOR_FIELD_COLLECTED_AT] = "collected_at",
};

const char *candor_field_name(candor_field field)
{
	return (unsigned)field < CANDOR_FIELD_COUNT ? names[field] : NULL;
}

/* Comparable form of `name`; its size, or 0 when it is too long for any name. */
static size_t fold(char out[FIELD_NAME_BYTES], candor_str name)
{
	size_t size = 0;

	for (size_t i = 0; i < name.size; i++) {
		char c = name.data[i];

		if (c == '_' || c == '-' || c == '.' || c == '/' || c == ' ' || c == '\t')
			continue;
		if (size == FIELD_NAME_BYTES)
			return 0;
		out[size++] = (char)(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
	}
	return size;
}

/* FNV-1a. */
static size_t hash(const char *data, size_t size)
{
	uint32_t h = 2166136261u;

	for (size_t i = 0; i < size; i++)
		h = (h ^ (unsigned char)data[i]) * 16777619u;
	return (h ^ h >> 15) % SLOTS;
}

/* The slot that holds the folded name, or the free one where it belongs. */
static size_t find_slot(const struct field_map *map, const char *folded, size_t size)
{
	size_t slot = hash(folded, size);

	for (; map->slots[slot]; slot = (slot + 1) % SLOTS) {
		const struct field_name *name = &map->names[map->slots[slot] - 1];

		if (name->size == size && !memcmp(name->folded, folded, size))
			break;
	}
	return slot;
}

int field_map_find(const struct field_map *map, candor_str name)
{
	char folded[FIELD_NAME_BYTES];
	size_t size = fold(folded, name);

	return size ? map->slots[find_slot(map, folded, size)] - 1 : -1;
}

/* Finds or adds `name`; NULL when memory is out. */
static struct field_name *intern(struct field_map *map, candor_str name)
{
	char folded[FIELD_NAME_BYTES];
	size_t size = fold(folded, name), slot = find_slot(map, folded, size);
	struct field_name *entry;

	if (map->slots[slot])
		return &map->names[map->slots[slot] - 1];
	if (mem_grow(&map->names, &map->capacity, map->count + 1, sizeof(*map->names)))
		return NULL;
	entry = &map->names[map->count++];
	*entry = (struct field_name){ .size = (unsigned char)size };
	memcpy(entry->folded, folded, size);
	entry->target[0].field = entry->target[1].field = CANDOR_FIELD_COUNT;
	map->slots[slot] = (unsigned short)map->count;
	return entry;
}

/* The aliases of one field. What --map has taken stays --map's. */
static int add_aliases(struct field_map *map, unsigned char field)
{
	const char *at = field_aliases((candor_field)field);
	unsigned char rank = FIELD_MAP_ENTRIES;

	while (*at) {
		size_t size = strcspn(at, " ");
		int prose = at[size - 1] == '?';
		struct field_name *name = intern(map, (candor_str){ at, size - (size_t)prose });

		if (!name)
			return -1;
		if ((size_t)(name - map->names) >= map->own_count) {
			int second = name->target[0].field != CANDOR_FIELD_COUNT;

			name->target[second] = (struct field_target){ field, rank++ };
			name->prose |= prose;
		}
		at += size;
		at += *at == ' ';
	}
	return 0;
}

static int unknown_field(candor_str name, candor_err *err)
{
	const char *near = nearest_word(name, names, CANDOR_FIELD_COUNT);

	return err_set(err, CANDOR_EUSAGE, "unknown field \"%.*s\" in --map%s%s%s",
		       (int)(name.size < 80 ? name.size : 80), name.data,
		       near ? "; did you mean \""
			    : "; there are text, author_id, posted_at and others",
		       near ? near : "", near ? "\"?" : "");
}

/* The candor_field, or CANDOR_EUSAGE. */
static int parse_field(candor_str name, candor_err *err)
{
	for (int i = 0; i < CANDOR_FIELD_COUNT; i++)
		if (strlen(names[i]) == name.size && !memcmp(names[i], name.data, name.size))
			return i;
	return unknown_field(name, err);
}

/* One "field=name". */
static int add_own(struct field_map *map, candor_str entry, candor_err *err)
{
	const char *equals = memchr(entry.data, '=', entry.size);
	size_t left = equals ? (size_t)(equals - entry.data) : 0;
	size_t right = equals ? entry.size - left - 1 : 0, before = map->count;
	char folded[FIELD_NAME_BYTES];
	struct field_name *name;
	int field;

	if (!left || !right || !fold(folded, (candor_str){ equals + 1, right }))
		return err_set(err, CANDOR_EUSAGE,
			       "--map takes FIELD=NAME, separated by commas, not \"%.*s\"",
			       (int)(entry.size < 80 ? entry.size : 80), entry.data);
	field = parse_field((candor_str){ entry.data, left }, err);
	if (field < 0)
		return field;
	if (before == FIELD_MAP_ENTRIES)
		return err_set(err, CANDOR_ELIMIT, "--map has more than %d entries",
			       FIELD_MAP_ENTRIES);
	name = intern(map, (candor_str){ equals + 1, right });
	if (!name)
		return err_memory(err);
	if (map->count == before)
		return err_set(err, CANDOR_EUSAGE, "--map uses the name \"%.*s\" twice",
			       (int)right, equals + 1);
	name->target[0] = (struct field_target){ (unsigned char)field, (unsigned char)before };
	return CANDOR_OK;
}

int field_map_init(struct field_map *map, const char *own, candor_err *err)
{
	int status = CANDOR_OK;

	*map = (struct field_map){ 0 };
	while (own && *own && status == CANDOR_OK) {
		size_t size = strcspn(own, ",");

		status = add_own(map, (candor_str){ own, size }, err);
		own += size;
		own += *own == ',';
	}
	map->own_count = map->count;
	for (unsigned char i = 0; i < CANDOR_FIELD_COUNT && status == CANDOR_OK; i++)
		if (add_aliases(map, i))
			status = err_memory(err);
	return status;
}

void field_map_free(struct field_map *map)
{
	mem_free(map->names);
	*map = (struct field_map){ 0 };
}
