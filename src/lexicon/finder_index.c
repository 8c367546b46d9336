/*
 * candor's own finder: an index over a few telling bytes of each literal, its head.
 *
 * Text is valid UTF-8, so a head can only begin where a character begins, and in Han text that
 * is every third byte. At each such place two looks decide whether a head or a literal shorter
 * than a head may begin here, each by a hash of the next bytes. Most places fail both. The rest
 * look the bytes up in a table and compare whole literals. The head is that part of a literal
 * whose characters are rarest in ordinary text.
 *
 * Measured against Vectorscan: docs/decisions.md.
 */
#include <string.h>

#include "base/err.h"
#include "base/mem.h"
#include "lexicon/commonness.h"
#include "lexicon/finder.h"

enum {
	HAN_HEAD = 6,     /* bytes hashed of a head that begins with a non-ASCII character */
	ASCII_HEAD = 4,   /* ... with an ASCII one */
	FILTER_BITS = 17, /* 16 KiB: stays in the first-level cache */
	SHORT_BITS = 16,
	SHORT_KEY = 2,   /* bytes hashed of a short literal that begins with an ASCII character;
			    of others, that character */
	COMMON_HEAD = 4, /* what a common word adds to its characters */
};

/* A literal of a bucket. */
struct entry {
	uint64_t after; /* up to eight bytes behind its head, the first one lowest */
	uint64_t mask;  /* ... and how many */
	uint32_t text;  /* where its copy begins in `texts`: what is compared together lies
			   together */
	uint32_t size;
	uint32_t head; /* where the head is in it */
	uint32_t id;
};

/* Literals with the same head, one after another in `entries`. */
struct bucket {
	uint64_t head; /* its bytes, zero-padded, the first one lowest */
	uint32_t first, count;
};

/* Heads of one length. */
struct head_table {
	struct bucket *buckets; /* open addressing, a power of two */
	size_t mask;
	unsigned shift; /* of the hash, to an index */
};

/* A literal that is shorter than a full head. */
struct short_literal {
	uint64_t bytes, mask; /* as in an entry */
	uint32_t id, size;
};

/* All of one key lie between its place and the next one that is free. */
struct short_table {
	struct short_literal *items; /* open addressing, a power of two; size 0: free */
	size_t mask;
	unsigned shift;
	uint32_t single[0x80]; /* by ASCII character: the literal that it is, + 1 */
};

struct finder {
	const candor_str *literals;
	uint32_t *heads; /* where each literal's head is; only while building */
	size_t count;
	struct entry *entries; /* grouped by bucket */
	char *texts;
	struct head_table ascii_heads, other_heads;
	struct short_table shorts;
	uint64_t filter[(1u << FILTER_BITS) / 64];      /* full heads */
	uint64_t short_filter[(1u << SHORT_BITS) / 64]; /* keys of short literals */
};

static int is_ascii(unsigned char c)
{
	return c < 0x80;
}

/* Bytes of a full head that begins with this byte. */
static size_t full_head(unsigned char first)
{
	return is_ascii(first) ? ASCII_HEAD : HAN_HEAD;
}

/* Bytes of the character that begins with `lead`, in valid UTF-8. */
static size_t character_size(unsigned char lead)
{
	return lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
}

/* `n` bytes as a number, the first byte lowest, whatever the machine's byte order. */
static uint64_t load(const char *p, size_t n)
{
	uint64_t value = 0;

	for (size_t i = n; i-- > 0;)
		value = value << 8 | (unsigned char)p[i];
	return value;
}

static uint64_t load_eight(const char *p)
{
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
	uint64_t value;

	memcpy(&value, p, sizeof(value));
	return value;
#else
	return load(p, 8);
#endif
}

/* Multiplicative hashing with the golden ratio; the upper bits are the mixed ones (Knuth, TAOCP
 * 3, section 6.4). */
static uint32_t hash_head(uint64_t head)
{
	return (uint32_t)((head * UINT64_C(0x9E3779B97F4A7C15)) >> 32);
}

/* Two bits of one word of the filter (a blocked Bloom filter; Putze, Sanders and Singler 2007):
 * few bytes that are no head find both. */
static uint64_t filter_mask(uint32_t hash)
{
	return UINT64_C(1) << (hash >> 12 & 63) | UINT64_C(1) << (hash & 63);
}

static uint32_t filter_word(uint32_t hash)
{
	return hash >> (32 - FILTER_BITS + 6);
}

/* The first `n` bytes, up to eight. */
static uint64_t mask_of(size_t n)
{
	return n < 8 ? (UINT64_C(1) << (8 * n)) - 1 : ~UINT64_C(0);
}

static size_t short_key_size(unsigned char first)
{
	return is_ascii(first) ? SHORT_KEY : character_size(first);
}

static void add_short_key(struct finder *finder, uint32_t hash)
{
	uint32_t at = hash >> (32 - SHORT_BITS);

	finder->short_filter[at / 64] |= UINT64_C(1) << (at % 64);
}

static int has_short_key(const struct finder *finder, uint32_t hash)
{
	uint32_t at = hash >> (32 - SHORT_BITS);

	return (finder->short_filter[at / 64] >> (at % 64)) & 1;
}

/* ---- Choosing heads ---- */

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

static void index_release(struct finder *finder)
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

static struct bucket *find_bucket(const struct head_table *table, uint64_t head)
{
	size_t at = hash_head(head) >> table->shift;

	while (table->buckets[at].count && table->buckets[at].head != head)
		at = (at + 1) & table->mask;
	return &table->buckets[at];
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

/* A literal of one ASCII character: whatever follows, the filter must let it pass. */
static void add_single(struct finder *finder, uint32_t id)
{
	uint64_t c = (unsigned char)*finder->literals[id].data;

	finder->shorts.single[c] = id + 1;
	for (uint64_t next = 0; next < 256; next++)
		add_short_key(finder, hash_head(c | next << 8));
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
		.size = (uint32_t)literal.size,
	};
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

static int index_build(struct finder **out, const candor_str *literals, size_t count,
		       candor_err *err)
{
	struct finder *finder = mem_zero(1, sizeof(*finder));
	int status;

	*out = NULL;
	if (!finder)
		return err_memory(err);
	finder->literals = literals;
	finder->count = count;
	status = choose_heads(finder);
	if (!status)
		status = make_tables(finder);
	if (!status) {
		fill_tables(finder);
		status = fill_entries(finder);
	}
	if (status) {
		index_release(finder);
		return err_memory(err);
	}
	*out = finder;
	return CANDOR_OK;
}

/* ---- Finding ---- */

struct search {
	const struct finder *finder;
	candor_str text;
	struct sightings *out;
};

/* The next eight bytes, zeros behind the end. */
static inline uint64_t bytes_at(candor_str text, size_t at)
{
	if (at + 8 <= text.size)
		return load_eight(text.data + at);
	return at < text.size ? load(text.data + at, text.size - at) : 0;
}

/* The head of the entry is at `at`, and the bytes behind it are right. */
static inline int is_there(const struct search *search, const struct entry *entry, size_t at,
			   size_t head_bytes)
{
	size_t start = at - entry->head;

	if (at < entry->head || entry->size > search->text.size - start)
		return 0;
	return (!entry->head && entry->size <= head_bytes + 8) ||
	       memcmp(search->text.data + start, search->finder->texts + entry->text,
		      entry->size) == 0;
}

/* A head may be at `at`: compares all literals that have it. */
static int try_bucket(const struct search *search, const struct head_table *table, size_t at,
		      uint64_t head)
{
	const struct bucket *bucket = find_bucket(table, head);
	const struct entry *entry = search->finder->entries + bucket->first,
			   *last = entry + bucket->count;
	size_t head_bytes = table == &search->finder->ascii_heads ? ASCII_HEAD : HAN_HEAD;
	uint64_t after = bytes_at(search->text, at + head_bytes);

	for (; entry < last; entry++) {
		size_t start = at - entry->head;

		if (((after ^ entry->after) & entry->mask) == 0 &&
		    is_there(search, entry, at, head_bytes) &&
		    sightings_add(search->out, entry->id, start, start + entry->size))
			return CANDOR_ENOMEM;
	}
	return CANDOR_OK;
}

/* A short literal may be at `at`. */
static int try_shorts(const struct search *search, size_t at, uint64_t bytes, uint32_t hash)
{
	const struct short_table *table = &search->finder->shorts;
	unsigned char first = (unsigned char)(bytes & 0xff);

	if (is_ascii(first) && table->single[first] &&
	    sightings_add(search->out, table->single[first] - 1, at, at + 1))
		return CANDOR_ENOMEM;
	for (size_t i = hash >> table->shift; table->items[i].size; i = (i + 1) & table->mask) {
		const struct short_literal *literal = &table->items[i];

		if (((bytes ^ literal->bytes) & literal->mask) == 0 &&
		    literal->size <= search->text.size - at &&
		    sightings_add(search->out, literal->id, at, at + literal->size))
			return CANDOR_ENOMEM;
	}
	return CANDOR_OK;
}

static inline int passes(const struct finder *finder, uint64_t head)
{
	uint32_t hash = hash_head(head);
	uint64_t mask = filter_mask(hash);

	return (finder->filter[filter_word(hash)] & mask) == mask;
}

/* A character of `size` bytes, or an ASCII one, is at `at`, and the text goes on with `bytes`.
 * Inlined for each kind of character, so that sizes and masks are constants. */
static inline int try_character(const struct search *search, size_t at, uint64_t bytes,
				size_t size)
{
	const struct finder *finder = search->finder;
	uint64_t head = bytes & mask_of(size == 1 ? ASCII_HEAD : HAN_HEAD);
	uint32_t hash = hash_head(bytes & mask_of(size == 1 ? SHORT_KEY : size));

	if (passes(finder, head) &&
	    try_bucket(search, size == 1 ? &finder->ascii_heads : &finder->other_heads, at,
		       head))
		return CANDOR_ENOMEM;
	return has_short_key(finder, hash) ? try_shorts(search, at, bytes, hash) : CANDOR_OK;
}

/* Looks at the place `*at` and moves to the next character. Branches and not arithmetic find
 * where that is: predicted, they let the processor look at several places at once. */
static inline int try_place(const struct search *search, size_t *at, uint64_t bytes)
{
	size_t here = *at;
	unsigned char lead = (unsigned char)(bytes & 0xff);

	if (lead >= 0xE0 && lead < 0xF0) {
		*at = here + 3;
		return try_character(search, here, bytes, 3);
	}
	if (is_ascii(lead)) {
		*at = here + 1;
		return try_character(search, here, bytes, 1);
	}
	*at = here + (lead < 0xE0 ? 2 : 4);
	return try_character(search, here, bytes, lead < 0xE0 ? 2 : 4);
}

static int index_find(const struct finder *finder, void *scratch, candor_str text,
		      struct sightings *out)
{
	const struct search search = { finder, text, out };
	size_t at = 0;

	(void)scratch;
	while (at + 8 <= text.size)
		if (try_place(&search, &at, load_eight(text.data + at)))
			return CANDOR_ENOMEM;
	while (at < text.size)
		if (try_place(&search, &at, bytes_at(text, at)))
			return CANDOR_ENOMEM;
	return CANDOR_OK;
}

static int index_scratch_new(void **out, const struct finder *finder)
{
	(void)finder;
	*out = NULL;
	return CANDOR_OK;
}

static void index_scratch_free(void *scratch)
{
	(void)scratch;
}

const struct finder_kind finder_index = {
	"index", index_build, index_release, index_scratch_new, index_scratch_free, index_find,
};
