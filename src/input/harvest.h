/*
 * Following an exporter's paths through a record: what they find goes to a draft, to the list
 * of items, or to the table of objects that items are joined with. One for each block, reused.
 */
#ifndef CANDOR_INPUT_HARVEST_H
#define CANDOR_INPUT_HARVEST_H

#include "base/mem.h"
#include "input/exporter.h"
#include "input/json.h"
#include "input/post.h"

/* Where a key was met last, and what had been found before it: a repeated key takes back what
 * the first one gave. */
struct met {
	uint64_t object;
	size_t items, rows;
};

struct join_row {
	candor_str key;
	size_t order;
	candor_str values[LIMIT_JOIN_COLUMNS];
};

struct harvest {
	const struct exporter *exporter;
	const struct field_map *own; /* names of --map, which come first; may be NULL */
	struct arena *arena;
	struct draft *draft;
	int status; /* < 0: CANDOR_ENOMEM, CANDOR_ELIMIT (rows) */

	/* Of the record. */
	size_t *items; /* offsets */
	size_t item_count, item_capacity, next_item;
	struct join_row *rows; /* sorted by key once the record is read */
	size_t row_count, row_capacity;
	struct join_row *row; /* in work */
	struct draft shared;  /* what the record gives all its items */
	candor_post shared_post;
	size_t counted; /* bytes in which lines are counted */

	/* Of the item. */
	candor_str join_key;
	uint32_t fitting;                /* bit: this condition has met a value that fits */
	size_t room[CANDOR_FIELD_COUNT]; /* bytes a list in the arena may grow to */

	struct met *met; /* by node */
	size_t met_capacity;
	uint64_t object; /* number of the object read last */
};

/* Gets ready for items of the exporter. CANDOR_ENOMEM. */
int harvest_begin(struct harvest *harvest, const struct exporter *exporter,
		  const struct field_map *own, struct arena *arena);
void harvest_free(struct harvest *harvest);

/* Begins a record: forgets items, rows and what is shared. */
void harvest_begin_record(struct harvest *harvest);
/* CANDOR_OK or CANDOR_ENOMEM. */
int harvest_add_item(struct harvest *harvest, size_t offset);
/* Begins an item whose values go to `draft`. */
void harvest_begin_item(struct harvest *harvest, struct draft *draft);

/* Reads the value that begins with `token` along the paths from `node` on. Its last token; or
 * JSON_ERROR, where harvest->status tells when the JSON is not to blame. */
enum json_token harvest_value(struct harvest *harvest, struct json_reader *json,
			      enum json_token token, unsigned node);
/* A cell of a column with this node; below 0 with the name -1 - column of --map; 0 of none. */
void harvest_cell(struct harvest *harvest, int column, candor_str cell, enum value_kind kind);

/* The first failure stays. Returns `status`. */
int harvest_fail(struct harvest *harvest, int status);
/* Does with a value what the mark says. */
void harvest_take(struct harvest *harvest, const struct trie_mark *mark, candor_str value,
		  enum value_kind kind);
/* A value under a name of --map. */
void harvest_take_own(struct harvest *harvest, int name, candor_str value,
		      enum value_kind kind);
/* The object with this number has the key of the node; not for the first time, perhaps. */
void harvest_meet(struct harvest *harvest, unsigned node, uint64_t object);

/* The marks of a node; 0 ends their chain. */
#define FOR_MARKS(mark, harvest, node)                                                  \
	for (const struct trie_mark *mark = (harvest)->exporter->trie.marks +           \
					    (harvest)->exporter->trie.nodes[node].mark; \
	     mark != (harvest)->exporter->trie.marks;                                   \
	     mark = (harvest)->exporter->trie.marks + mark->next)

/* Makes the rows of the record ready to be found. */
void harvest_sort_rows(struct harvest *harvest);
/* Adds what the item is joined with. */
void harvest_join(struct harvest *harvest);
/* Why the item is no post, or CANDOR_SKIP_COUNT. */
candor_skip harvest_verdict(const struct harvest *harvest);

#endif
