#include "input/trie.h"

#include <string.h>

#include "base/mem.h"
#include "base/str.h"

/* FNV-1a over the key, from its parent on. */
static size_t hash(unsigned parent, candor_str key)
{
	uint32_t h = (2166136261u ^ parent) * 16777619u;

	for (size_t i = 0; i < key.size; i++)
		h = (h ^ (unsigned char)key.data[i]) * 16777619u;
	return h ^ h >> 15;
}

/* The slot that has the child, or the free one where it belongs. There is always one. */
static size_t find_slot(const struct trie *trie, unsigned parent, candor_str key)
{
	size_t mask = trie->slot_count - 1, slot = hash(parent, key) & mask;

	for (; trie->slots[slot]; slot = (slot + 1) & mask) {
		const struct trie_node *node = &trie->nodes[trie->slots[slot]];

		if (node->parent == parent && !str_compare(node->key, key))
			break;
	}
	return slot;
}

unsigned trie_find(const struct trie *trie, unsigned node, candor_str key)
{
	if (trie_is_leaf(trie, node))
		return TRIE_NONE;
	return trie->slots[find_slot(trie, node, key)];
}

/* A quarter full at most. */
static int grow_slots(struct trie *trie)
{
	size_t count = trie->slot_count ? 2 * trie->slot_count : 256;
	unsigned *slots;

	if (trie->count * 4 <= trie->slot_count)
		return CANDOR_OK;
	slots = mem_zero(count, sizeof(*slots));
	if (!slots)
		return CANDOR_ENOMEM;
	mem_free(trie->slots);
	trie->slots = slots;
	trie->slot_count = count;
	for (unsigned i = 1; i < trie->count; i++)
		if (trie->nodes[i].parent)
			slots[find_slot(trie, trie->nodes[i].parent, trie->nodes[i].key)] = i;
	return CANDOR_OK;
}

static int add_node(struct trie *trie, unsigned parent, candor_str key)
{
	if (trie->count >= LIMIT_PATH_NODES)
		return CANDOR_ELIMIT;
	if (mem_grow(&trie->nodes, &trie->capacity, trie->count + 2, sizeof(*trie->nodes)))
		return CANDOR_ENOMEM;
	if (!trie->count)
		trie->nodes[trie->count++] = (struct trie_node){ 0 };
	trie->nodes[trie->count] = (struct trie_node){ .key = key, .parent = parent };
	return (int)trie->count++;
}

int trie_root(struct trie *trie)
{
	int node = add_node(trie, TRIE_NONE, (candor_str){ "", 0 });

	return node < 0 || grow_slots(trie) == CANDOR_OK ? node : CANDOR_ENOMEM;
}

static int add_child(struct trie *trie, unsigned parent, candor_str key)
{
	unsigned found = trie_find(trie, parent, key);
	int node;

	if (found)
		return (int)found;
	node = add_node(trie, parent, key);
	if (node < 0)
		return node;
	if (grow_slots(trie) < 0)
		return CANDOR_ENOMEM;
	trie->slots[find_slot(trie, parent, key)] = (unsigned)node;
	trie->nodes[node].sibling = trie->nodes[parent].child;
	trie->nodes[parent].child = (unsigned)node;
	return node;
}

/* Takes the first key off the path. */
static candor_str take_key(candor_str *path, const char *separators)
{
	candor_str key = { path->data, 0 };

	while (key.size < path->size && !strchr(separators, path->data[key.size]))
		key.size++;
	path->data += key.size;
	path->size -= key.size;
	if (path->size) {
		path->data++;
		path->size--;
	}
	return key;
}

int trie_add(struct trie *trie, unsigned from, candor_str path)
{
	int node = (int)from;

	for (int keys = 0; path.size; keys++) {
		candor_str key = take_key(&path, ".");
		int through = key.size > 2 && !memcmp(key.data + key.size - 2, "[]", 2);

		if (keys == LIMIT_PATH_KEYS)
			return CANDOR_ELIMIT;
		key.size -= through ? 2 : 0;
		node = add_child(trie, (unsigned)node, key);
		if (node < 0)
			return node;
		trie->nodes[node].through |= (unsigned char)through;
	}
	return node;
}

int trie_mark(struct trie *trie, unsigned node, struct trie_mark mark)
{
	unsigned *last = &trie->nodes[node].mark;

	if (trie->mark_count >= LIMIT_PATH_NODES)
		return CANDOR_ELIMIT;
	if (mem_grow(&trie->marks, &trie->mark_capacity, trie->mark_count + 2,
		     sizeof(*trie->marks)))
		return CANDOR_ENOMEM;
	if (!trie->mark_count)
		trie->marks[trie->mark_count++] = (struct trie_mark){ 0 };
	while (*last)
		last = &trie->marks[*last].next;
	mark.next = 0;
	trie->marks[trie->mark_count] = mark;
	*last = (unsigned)trie->mark_count;
	return (int)trie->mark_count++;
}

void trie_free(struct trie *trie)
{
	mem_free(trie->nodes);
	mem_free(trie->marks);
	mem_free(trie->slots);
	*trie = (struct trie){ 0 };
}

static int is_number(candor_str key)
{
	for (size_t i = 0; i < key.size; i++)
		if (key.data[i] < '0' || key.data[i] > '9')
			return 0;
	return key.size > 0;
}

unsigned trie_find_column(const struct trie *trie, unsigned from, candor_str name)
{
	unsigned node = from;

	while (name.size && node) {
		candor_str key = take_key(&name, "./");

		if (node == from || !is_number(key))
			node = trie_find(trie, node, key);
	}
	return node == from ? TRIE_NONE : node;
}
