#include "quality/names.h"

#include <stdint.h>
#include <string.h>

/* FNV-1a. The table's address is the seed, so that no file can be made to collide. */
static size_t hash(const struct names *names, candor_str name)
{
	uint64_t sum = UINT64_C(0xCBF29CE484222325) ^ (uintptr_t)names->slots;

	for (size_t i = 0; i < name.size; i++)
		sum = (sum ^ (unsigned char)name.data[i]) * UINT64_C(0x100000001B3);
	return (size_t)(sum ^ sum >> 32);
}

/* The slot that has `name`, or the free one where it belongs. */
static size_t *find(const struct names *names, candor_str name)
{
	size_t at = hash(names, name) & (names->slot_count - 1);

	for (; names->slots[at]; at = (at + 1) & (names->slot_count - 1)) {
		candor_str item = names->items[names->slots[at] - 1];

		if (item.size == name.size && !memcmp(item.data, name.data, name.size))
			break;
	}
	return &names->slots[at];
}

/* Keeps at least half of the slots free. */
static int make_room(struct names *names)
{
	size_t slot_count = names->slot_count ? 2 * names->slot_count : 64, *slots;

	if (names->count + 1 <= names->slot_count / 2)
		return CANDOR_OK;
	slots = mem_zero(slot_count, sizeof(*slots));
	if (!slots)
		return CANDOR_ENOMEM;
	mem_free(names->slots);
	names->slots = slots;
	names->slot_count = slot_count;
	for (size_t i = 0; i < names->count; i++)
		*find(names, names->items[i]) = i + 1;
	return CANDOR_OK;
}

int names_number(size_t *out, struct names *names, candor_str name)
{
	size_t *slot;
	char *copy;

	/* memcmp takes no NULL. */
	if (!name.size)
		name.data = "";
	if (make_room(names))
		return CANDOR_ENOMEM;
	slot = find(names, name);
	if (!*slot) {
		if (mem_grow(&names->items, &names->capacity, names->count + 1,
			     sizeof(*names->items)))
			return CANDOR_ENOMEM;
		copy = arena_copy(&names->arena, name.data, name.size);
		if (!copy)
			return CANDOR_ENOMEM;
		names->items[names->count++] = (candor_str){ copy, name.size };
		*slot = names->count;
	}
	*out = *slot - 1;
	return CANDOR_OK;
}

void names_clear(struct names *names)
{
	if (names->slots)
		memset(names->slots, 0, names->slot_count * sizeof(*names->slots));
	names->count = 0;
	arena_reset(&names->arena);
}

void names_free(struct names *names)
{
	mem_free(names->items);
	mem_free(names->slots);
	arena_free(&names->arena);
}
