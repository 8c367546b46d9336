/*
 * Paths of keys, compiled once and followed while a record is read: each step is one look into
 * a hash table, and what leads nowhere is skipped.
 */
#ifndef CANDOR_INPUT_TRIE_H
#define CANDOR_INPUT_TRIE_H

#include "base/limits.h"
#include "candor.h"

/* No node: 0 is none's index. */
enum { TRIE_NONE = 0 };

/* What is to be done with the values of a node. */
struct trie_mark {
	unsigned next; /* the node's next mark, 0: none */
	unsigned char kind;
	unsigned char what;
	unsigned char rank;
};

struct trie_node {
	candor_str key;
	unsigned parent, child, sibling;
	unsigned mark;         /* the first, 0: none */
	unsigned char through; /* "[]": objects are walked through like arrays */
};

struct trie {
	struct trie_node *nodes;
	struct trie_mark *marks;
	unsigned *slots;
	size_t count, capacity, mark_count, mark_capacity, slot_count;
};

/* All of these return an index, or CANDOR_ENOMEM, or CANDOR_ELIMIT (LIMIT_PATH_NODES,
 * LIMIT_PATH_KEYS). Keys stay where they are and must outlive the trie. */
int trie_root(struct trie *trie);
/* Follows `path`, keys between dots, from a node on and adds what is missing. */
int trie_add(struct trie *trie, unsigned from, candor_str path);
int trie_mark(struct trie *trie, unsigned node, struct trie_mark mark);
void trie_free(struct trie *trie);

/* The child of `node` under `key`, or TRIE_NONE. */
unsigned trie_find(const struct trie *trie, unsigned node, candor_str key);
/* The node of a column: its name is a path with dots or slashes, in which numbers count the
 * elements of an array. TRIE_NONE when there is none. */
unsigned trie_find_column(const struct trie *trie, unsigned from, candor_str name);

/* Whether nothing below the node is looked for. */
static inline int trie_is_leaf(const struct trie *trie, unsigned node)
{
	return trie->nodes[node].child == TRIE_NONE;
}

#endif
