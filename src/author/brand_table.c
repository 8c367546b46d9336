#include "author/brand_table.h"

#include <stdlib.h>
#include <string.h>

#include "base/limits.h"
#include "base/str.h"

enum { FIRST_SLOTS = 64 };

/* ---- Slots ---- */

/* The slot that holds the key, or the free one where it goes. Keys are hashes. */
static uint32_t *slot_of(const struct brand_table *table, uint32_t key)
{
	size_t mask = table->slot_count - 1, at = (key >> 1) & mask;

	while (table->slots[at] && table->items[table->slots[at] - 1].key != key)
		at = (at + 1) & mask;
	return &table->slots[at];
}

static void fill_slots(struct brand_table *table)
{
	if (table->slot_count)
		memset(table->slots, 0, table->slot_count * sizeof(*table->slots));
	for (size_t i = 0; i < table->count; i++)
		*slot_of(table, table->items[i].key) = (uint32_t)i + 1;
}

/* At most half of the slots are in use. */
static int widen(struct brand_table *table)
{
	size_t count = table->slot_count ? 2 * table->slot_count : FIRST_SLOTS;
	uint32_t *slots = mem_zero(count, sizeof(*slots));

	if (!slots)
		return CANDOR_ENOMEM;
	mem_free(table->slots);
	table->slots = slots;
	table->slot_count = count;
	fill_slots(table);
	return CANDOR_OK;
}

/* ---- Names ---- */

static int is_before(const struct brand_name *a, const struct brand_name *b)
{
	if (a->draw != b->draw)
		return a->draw < b->draw;
	return str_compare(a->text, b->text) < 0;
}

static int set_text(struct arena *arena, struct brand_name *name, candor_str text)
{
	char *copy = arena_copy(arena, text.data, text.size);

	name->text = (candor_str){ copy, text.size };
	return copy ? CANDOR_OK : CANDOR_ENOMEM;
}

static int join(struct brand_table *table, struct brand_name *known,
		const struct brand_name *name)
{
	known->sources |= name->sources;
	if (!is_before(name, known))
		return CANDOR_OK;
	known->draw = name->draw;
	if (name->text.size > known->text.size)
		return set_text(&table->arena, known, name->text);
	/* There is room for it. */
	memcpy((char *)(uintptr_t)known->text.data, name->text.data, name->text.size);
	known->text.size = name->text.size;
	return CANDOR_OK;
}

static int append(struct brand_table *table, const struct brand_name *name, uint32_t *slot)
{
	if (mem_grow(&table->items, &table->capacity, table->count + 1, sizeof(*table->items)))
		return CANDOR_ENOMEM;
	table->items[table->count] = *name;
	if (set_text(&table->arena, &table->items[table->count], name->text))
		return CANDOR_ENOMEM;
	*slot = (uint32_t)++table->count;
	return CANDOR_OK;
}

int brand_table_add(struct brand_table *table, const struct brand_name *name)
{
	uint32_t *slot;

	if (table->bound && name->key >= table->bound)
		return CANDOR_OK;
	if (table->count == 2 * LIMIT_BRAND_NAMES && brand_table_settle(table))
		return CANDOR_ENOMEM;
	if (2 * (table->count + 1) > table->slot_count && widen(table))
		return CANDOR_ENOMEM;
	slot = slot_of(table, name->key);
	return *slot ? join(table, &table->items[*slot - 1], name) : append(table, name, slot);
}

int brand_table_merge(struct brand_table *table, const struct brand_table *other)
{
	int status = CANDOR_OK;

	for (size_t i = 0; i < other->count && !status; i++)
		status = brand_table_add(table, &other->items[i]);
	return status;
}

/* ---- Settling ---- */

static int compare_names(const void *a, const void *b)
{
	const struct brand_name *left = a, *right = b;

	return (left->key > right->key) - (left->key < right->key);
}

/* Texts that stay move to an arena of their own. */
static int keep_texts(struct brand_table *table)
{
	struct arena arena = { 0 };
	int status = CANDOR_OK;

	for (size_t i = 0; i < table->count && !status; i++)
		status = set_text(&arena, &table->items[i], table->items[i].text);
	arena_free(&table->arena);
	table->arena = arena;
	if (status)
		table->count = 0;
	return status;
}

int brand_table_settle(struct brand_table *table)
{
	int status = CANDOR_OK;

	if (table->count)
		qsort(table->items, table->count, sizeof(*table->items), compare_names);
	if (table->count > LIMIT_BRAND_NAMES) {
		table->count = LIMIT_BRAND_NAMES;
		table->bound = (uint64_t)table->items[table->count - 1].key + 1;
		status = keep_texts(table);
	}
	fill_slots(table);
	return status;
}

void brand_table_clear(struct brand_table *table)
{
	table->count = 0;
	table->bound = 0;
	fill_slots(table);
	arena_reset(&table->arena);
}

void brand_table_free(struct brand_table *table)
{
	mem_free(table->items);
	mem_free(table->slots);
	arena_free(&table->arena);
	*table = (struct brand_table){ 0 };
}
