/*
 * Names that may be those of brands, each with one of its spellings, in memory that is bounded:
 * of more than LIMIT_BRAND_NAMES those with the smallest keys, which are hashes, are kept, so
 * that what is there depends neither on the order of posts nor on how they were divided.
 */
#ifndef CANDOR_AUTHOR_BRAND_TABLE_H
#define CANDOR_AUTHOR_BRAND_TABLE_H

#include "author/brand_names.h"
#include "base/mem.h"

struct brand_name {
	uint64_t draw; /* of all mentions the spelling is that of the smallest */
	uint32_t key;
	unsigned sources; /* of all mentions: CANDOR_FOUND_... */
	candor_str text;
};

/* Zero-initialize. */
struct brand_table {
	struct brand_name *items;
	size_t count, capacity;
	uint32_t *slots; /* by key: index + 1, open addressing */
	size_t slot_count;
	uint64_t bound; /* keys from here on are not in the running; 0: all are */
	struct arena arena;
};

/* Enters a name; its text is copied. CANDOR_OK or CANDOR_ENOMEM. */
int brand_table_add(struct brand_table *table, const struct brand_name *name);

/* Enters the names of another table, which stays as it is. CANDOR_OK or CANDOR_ENOMEM. */
int brand_table_merge(struct brand_table *table, const struct brand_table *other);

/* Sorts by key and keeps the first LIMIT_BRAND_NAMES; names can still be added. CANDOR_OK or
 * CANDOR_ENOMEM. */
int brand_table_settle(struct brand_table *table);

/* Forgets all names and keeps memory for others. */
void brand_table_clear(struct brand_table *table);
void brand_table_free(struct brand_table *table);

#endif
