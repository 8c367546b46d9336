/* A map from 64-bit keys to numbers above 0. */
#ifndef CANDOR_QUALITY_MINE_TABLE_H
#define CANDOR_QUALITY_MINE_TABLE_H

#include "base/mem.h"
#include "candor.h"

/* Zero-initialize. */
struct mine_table {
	uint64_t *keys;
	uint32_t *values; /* 0: free */
	size_t count, capacity;
};

/* The value of `key`, or 0. */
uint32_t mine_table_find(const struct mine_table *table, uint64_t key);
/* `key` is new, `value` above 0. CANDOR_OK or CANDOR_ENOMEM. */
int mine_table_add(struct mine_table *table, uint64_t key, uint32_t value);
/* Forgets everything and keeps the memory. */
void mine_table_clear(struct mine_table *table);
void mine_table_free(struct mine_table *table);

#endif
