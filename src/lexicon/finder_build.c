/* Builds the tables of candor's own finder. */
#include <string.h>

#include "base/err.h"
#include "lexicon/commonness.h"
#include "lexicon/finder_table.h"

/* ---- Choosing heads ---- */

enum { COMMON_HEAD = 4 }; /* what a common word adds to its characters */

/* Bytes of a full head that begins with this byte. */
static size_t full_head(unsigned char first)
{
	return is_ascii(first) ? ASCII_HEAD : HAN_HEAD;
}

static unsigned head_commonness(const char *p, size_t bytes)
{
	unsigned sum = is_common_word((candor_str){ p, bytes }) ? COMMON_HEAD : 0;

	for (size_t i = 0; i < bytes; i += character_size((unsigned char)p[i]))
		sum += character_commonness(p + i);
	return sum;
}

/* Where the least common full head of the literal begins; 0 when it has none. */
static uint32_t choose_head(candor_str literal)
{
	unsigned least = ~0u;
	size_t best = 0;

	if (literal.size <= full_head((unsigned char)*literal.data))
		return 0;
	for (size_t i = 0; i < literal.size;
	     i += character_size((unsigned char)literal.data[i])) {
		size_t bytes = full_head((unsigned char)literal.data[i]);
		unsigned value;

		if (i + bytes > literal.size)
			continue;
		value = head_commonness(literal.data + i, bytes);
		if (value < least) {
			least = value;
			best = i;
		}
	}
	return (uint32_t)best;
}

static int is_short(candor_str literal)
{
	return literal.size < full_head((unsigned char)*literal.data);
}

/* The head of literal `i`, which is not short. */
static candor_str head_of(const struct finder *finder, size_t i)
{
	const char *head = finder->literals[i].data + finder->heads[i];

	return (candor_str){ head, full_head((unsigned char)*head) };
}

static struct head_table *table_of(struct finder *finder, candor_str head)
{
	return is_ascii((unsigned char)*head.data) ? &finder->ascii_heads
						   : &finder->other_heads;
}

/* ---- Building ---- */

void finder_table_free(struct finder *finder)
{
	if (!finder)
		return;
	mem_free(finder->ascii_heads.buckets);
	mem_free(finder->other_heads.buckets);
	mem_free(finder->shorts.items);
	mem_free(finder->entries);
	mem_free(finder->texts);
	mem_free(finder->heads);
	mem_free(finder);
}

static size_t short_key_size(unsigned char first)
{
	return is_ascii(first) ? SHORT_KEY : character_size(first);
}

static void add_short_key(struct finder *finder, uint32_t hash)
{
	uint32_t at = short_bit(hash);

	finder->short_filter[at / 64] |= UINT64_C(1) << (at % 64);
}

/* At least twice as many places as `items`; `*shift` turns a hash into one of them. */
static size_t table_size(size_t items, unsigned *shift)
{
	size_t size = 4;

	*shift = 30;
	while (size < 2 * items) {
		size *= 2;
		--*shift;
	}
	return size;
}

static int make_heads(struct head_table *table, size_t count)
{
	size_t size = table_size(count, &table->shift);

	table->mask = size - 1;
	table->buckets = mem_zero(size, sizeof(*table->buckets));
	return table->buckets ? CANDOR_OK : CANDOR_ENOMEM;
}

static int make_tables(struct finder *finder)
{
	size_t ascii = 0, other = 0, shorts = 0, size;

	for (size_t i = 0; i < finder->count; i++) {
		candor_str literal = finder->literals[i];

		if (is_short(literal))
			shorts++;
		else if (is_ascii((unsigned char)literal.data[finder->heads[i]]))
			ascii++;
		else
			other++;
	}
	size = table_size(shorts, &finder->shorts.shift);
	finder->shorts.mask = size - 1;
	finder->shorts.items = mem_zero(size, sizeof(*finder->shorts.items));
	if (!finder->shorts.items || make_heads(&finder->ascii_heads, ascii))
		return CANDOR_ENOMEM;
	return make_heads(&finder->other_heads, other);
}

/* A literal of one ASCII character: whatever follows, it must be found. */
static void add_single(struct finder *finder, uint32_t id)
{
	uint64_t c = (unsigned char)*finder->literals[id].data;

	finder->shorts.single[c] = id + 1;
	for (uint64_t next = 0; next < 0x80; next++)
		finder->short_left[pair_of(c | next << 8)] |= finder->sides[id] & SIDE_ANY;
}

static void add_short(struct finder *finder, uint32_t id)
{
	struct short_table *table = &finder->shorts;
	candor_str literal = finder->literals[id];
	size_t key_size = short_key_size((unsigned char)*literal.data);
	uint32_t hash = hash_head(load(literal.data, key_size));
	size_t at = hash >> table->shift;

	while (table->items[at].size)
		at = (at + 1) & table->mask;
	table->items[at] = (struct short_literal){
		.bytes = load(literal.data, literal.size),
		.mask = mask_of(literal.size),
		.id = id,
		.size = (uint16_t)literal.size,
		.sides = finder->sides[id],
	};
	if (is_ascii((unsigned char)*literal.data))
		finder->short_left[pair_of(load(literal.data, SHORT_KEY))] |=
			finder->sides[id] & SIDE_ANY;
	else
		add_short_key(finder, hash);
}

static void add_head(struct finder *finder, uint32_t id)
{
	candor_str head = head_of(finder, id);
	uint64_t bytes = load(head.data, head.size);
	struct bucket *bucket = find_bucket(table_of(finder, head), bytes);

	bucket->head = bytes;
	bucket->count++;
	finder->filter[filter_word(hash_head(bytes))] |= filter_mask(hash_head(bytes));
}

/* Enters short literals, counts the others of each bucket, and gives each bucket its place in
 * `entries`. */
static void fill_tables(struct finder *finder)
{
	struct head_table *const tables[] = { &finder->ascii_heads, &finder->other_heads };
	uint32_t next = 0;

	for (uint32_t i = 0; i < finder->count; i++) {
		if (finder->literals[i].size == 1)
			add_single(finder, i);
		else if (is_short(finder->literals[i]))
			add_short(finder, i);
		else
			add_head(finder, i);
	}
	for (size_t n = 0; n < 2; n++)
		for (size_t k = 0; k <= tables[n]->mask; k++) {
			tables[n]->buckets[k].first = next;
			next += tables[n]->buckets[k].count;
		}
}

/* Writes the entry of a literal that is not short. */
static void fill_entry(struct finder *finder, uint32_t id, struct entry *entry)
{
	candor_str literal = finder->literals[id];
	size_t before = finder->heads[id] + head_of(finder, id).size;
	size_t after = literal.size - before < 8 ? literal.size - before : 8;

	*entry = (struct entry){
		.after = load(literal.data + before, after),
		.mask = mask_of(after),
		.size = (uint32_t)literal.size,
		.head = finder->heads[id],
		.id = id,
	};
}

/* Copies the literals in the order of their entries. */
static int fill_texts(struct finder *finder, size_t entries)
{
	size_t size = 0;

	for (size_t i = 0; i < entries; i++)
		size += finder->entries[i].size;
	finder->texts = size < UINT32_MAX ? mem_alloc(size) : NULL;
	if (!finder->texts)
		return CANDOR_ENOMEM;
	size = 0;
	for (size_t i = 0; i < entries; i++) {
		struct entry *entry = &finder->entries[i];

		entry->text = (uint32_t)size;
		memcpy(finder->texts + size, finder->literals[entry->id].data, entry->size);
		size += entry->size;
	}
	return CANDOR_OK;
}

static int fill_entries(struct finder *finder)
{
	uint32_t *filled = mem_zero(finder->count + 1, sizeof(*filled));
	size_t entries = 0;

	if (!filled)
		return CANDOR_ENOMEM;
	for (uint32_t i = 0; i < finder->count; i++) {
		candor_str head = head_of(finder, i);
		const struct bucket *bucket;

		if (is_short(finder->literals[i]))
			continue;
		bucket = find_bucket(table_of(finder, head), load(head.data, head.size));
		fill_entry(finder, i,
			   &finder->entries[bucket->first + filled[bucket->first]++]);
		entries++;
	}
	mem_free(filled);
	return fill_texts(finder, entries);
}

static int choose_heads(struct finder *finder)
{
	finder->heads = mem_zero(finder->count + 1, sizeof(*finder->heads));
	finder->entries = mem_zero(finder->count + 1, sizeof(*finder->entries));
	if (!finder->heads || !finder->entries)
		return CANDOR_ENOMEM;
	for (size_t i = 0; i < finder->count; i++)
		finder->heads[i] = choose_head(finder->literals[i]);
	return CANDOR_OK;
}

int finder_table_build(struct finder **out, const candor_str *literals, const uint16_t *sides,
		       size_t count, candor_err *err)
{
	struct finder *finder = mem_zero(1, sizeof(*finder));
	int status;

	*out = NULL;
	if (!finder)
		return err_memory(err);
	finder->literals = literals;
	finder->sides = sides;
	finder->count = count;
	status = choose_heads(finder);
	if (!status)
		status = make_tables(finder);
	if (!status) {
		fill_tables(finder);
		status = fill_entries(finder);
	}
	if (status) {
		finder_table_free(finder);
		return err_memory(err);
	}
	*out = finder;
	return CANDOR_OK;
}
