#include "quality/mine_table.h"

#include <string.h>

#include "base/hash.h"

enum { FIRST_CAPACITY = 1024 };

/* Every bit of the key decides on the place. The table's address is the seed, so that no file
 * can be made to collide. */
static size_t hash(const struct mine_table *table, uint64_t key)
{
	return (size_t)hash_mix(key ^ (uintptr_t)table->keys);
}

static size_t place_of(const struct mine_table *table, uint64_t key)
{
	size_t mask = table->capacity - 1, at = hash(table, key) & mask;

	while (table->values[at] && table->keys[at] != key)
		at = (at + 1) & mask;
	return at;
}

uint32_t mine_table_find(const struct mine_table *table, uint64_t key)
{
	return table->count ? table->values[place_of(table, key)] : 0;
}

static int widen(struct mine_table *table)
{
	size_t capacity = table->capacity ? 2 * table->capacity : FIRST_CAPACITY;
	struct mine_table wide = { mem_zero(capacity, sizeof(*wide.keys)),
				   mem_zero(capacity, sizeof(*wide.values)), table->count,
				   capacity };

	if (!wide.keys || !wide.values) {
		mine_table_free(&wide);
		return CANDOR_ENOMEM;
	}
	for (size_t i = 0; i < table->capacity; i++) {
		size_t at;

		if (!table->values[i])
			continue;
		at = place_of(&wide, table->keys[i]);
		wide.keys[at] = table->keys[i];
		wide.values[at] = table->values[i];
	}
	mine_table_free(table);
	*table = wide;
	return CANDOR_OK;
}

int mine_table_add(struct mine_table *table, uint64_t key, uint32_t value)
{
	size_t at;

	/* At most half full. */
	if (2 * (table->count + 1) > table->capacity && widen(table))
		return CANDOR_ENOMEM;
	at = place_of(table, key);
	table->keys[at] = key;
	table->values[at] = value;
	table->count++;
	return CANDOR_OK;
}

void mine_table_clear(struct mine_table *table)
{
	if (table->capacity)
		memset(table->values, 0, table->capacity * sizeof(*table->values));
	table->count = 0;
}

void mine_table_free(struct mine_table *table)
{
	mem_free(table->keys);
	mem_free(table->values);
	*table = (struct mine_table){ 0 };
}
