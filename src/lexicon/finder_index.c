/*
 * candor's own finder: an index over a few telling bytes of each literal, its head.
 *
 * Text is valid UTF-8, so a head can only begin where a character begins, and in Han text that
 * is every third byte. At each such place two looks decide whether a head may begin here: one
 * for short heads (by their first bytes), one for full ones (by a hash). Almost all places fail
 * both. The rest look the head up in a table and compare whole literals. The head is that part
 * of a literal whose characters are rarest in ordinary text.
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
	COMMON_HEAD = 4, /* what a common word adds to its characters */
};

/* A literal of a bucket. */
struct entry {
	uint32_t text; /* where its copy begins in `texts`: what is compared together lies
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

struct finder {
	const candor_str *literals;
	uint32_t *heads; /* where each literal's head is; only while building */
	size_t count;
	struct entry *entries; /* grouped by bucket */
	char *texts;
	struct head_table tables[HAN_HEAD + 1];         /* by head length */
	uint64_t filter[(1u << FILTER_BITS) / 64];      /* full heads */
	uint64_t ascii_shorts[(1u << SHORT_BITS) / 64]; /* shorter ones */
	uint64_t other_shorts[(1u << SHORT_BITS) / 64];
	unsigned short_ascii, short_other; /* bit n: there are short heads of n bytes */
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

/* A short head is known by its first character, an ASCII one by its first two bytes. Characters
 * of three bytes have a key of their own; the rarer ones share. */
static uint32_t short_key(uint64_t bytes)
{
	if (is_ascii((unsigned char)(bytes & 0xff)))
		return (uint32_t)(bytes & 0xffff);
	return (uint32_t)((bytes & 0x0f) << 12 | (bytes >> 8 & 0x3f) << 6 |
			  (bytes >> 16 & 0x3f));
}

static void set_bit(uint64_t *bits, uint32_t at)
{
	bits[at / 64] |= UINT64_C(1) << (at % 64);
}

static int has_bit(const uint64_t *bits, uint32_t at)
{
	return (bits[at / 64] >> (at % 64)) & 1;
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

/* The head of literal `i`, cut to its full length. */
static candor_str head_of(const struct finder *finder, size_t i)
{
	candor_str literal = finder->literals[i];
	const char *head = literal.data + finder->heads[i];
	size_t left = literal.size - finder->heads[i], bytes = full_head((unsigned char)*head);

	return (candor_str){ head, left < bytes ? left : bytes };
}

/* ---- Building ---- */

static void index_release(struct finder *finder)
{
	if (!finder)
		return;
	for (size_t i = 0; i <= HAN_HEAD; i++)
		mem_free(finder->tables[i].buckets);
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

static int make_table(struct head_table *table, size_t heads)
{
	size_t size = 4;

	table->shift = 30;
	while (size < 2 * heads) {
		size *= 2;
		table->shift--;
	}
	table->mask = size - 1;
	table->buckets = mem_zero(size, sizeof(*table->buckets));
	return table->buckets ? CANDOR_OK : CANDOR_ENOMEM;
}

/* Lets a short head pass, whatever follows when it has fewer bytes than the key. */
static void add_short(struct finder *finder, candor_str head, uint64_t bytes)
{
	int ascii = is_ascii((unsigned char)head.data[0]);
	uint64_t *shorts = ascii ? finder->ascii_shorts : finder->other_shorts;
	size_t key_end = ascii ? 2 : 3;

	for (uint64_t next = 0; next < 256; next++) {
		set_bit(shorts, short_key(bytes | next << (8 * (key_end - 1))));
		if (head.size >= key_end)
			break;
	}
	if (ascii)
		finder->short_ascii |= 1u << head.size;
	else
		finder->short_other |= 1u << head.size;
}

static void add_to_filter(struct finder *finder, candor_str head, uint64_t bytes)
{
	if (head.size == full_head((unsigned char)head.data[0]))
		finder->filter[filter_word(hash_head(bytes))] |= filter_mask(hash_head(bytes));
	else
		add_short(finder, head, bytes);
}

/* Counts the literals of each bucket, then gives each bucket its place in `entries`. */
static void fill_tables(struct finder *finder)
{
	uint32_t next = 0;

	for (size_t i = 0; i < finder->count; i++) {
		candor_str head = head_of(finder, i);
		uint64_t bytes = load(head.data, head.size);
		struct bucket *bucket = find_bucket(&finder->tables[head.size], bytes);

		bucket->head = bytes;
		bucket->count++;
		add_to_filter(finder, head, bytes);
	}
	for (size_t n = 1; n <= HAN_HEAD; n++)
		for (size_t k = 0; k <= finder->tables[n].mask; k++) {
			finder->tables[n].buckets[k].first = next;
			next += finder->tables[n].buckets[k].count;
		}
}

/* Copies the literals in the order of their entries. */
static int fill_texts(struct finder *finder)
{
	size_t size = 0;

	for (size_t i = 0; i < finder->count; i++)
		size += finder->literals[i].size;
	finder->texts = size < UINT32_MAX ? mem_alloc(size) : NULL;
	if (!finder->texts)
		return CANDOR_ENOMEM;
	size = 0;
	for (size_t i = 0; i < finder->count; i++) {
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

	if (!filled)
		return CANDOR_ENOMEM;
	for (uint32_t i = 0; i < finder->count; i++) {
		candor_str head = head_of(finder, i);
		const struct bucket *bucket =
			find_bucket(&finder->tables[head.size], load(head.data, head.size));

		finder->entries[bucket->first + filled[bucket->first]++] = (struct entry){
			.size = (uint32_t)finder->literals[i].size,
			.head = finder->heads[i],
			.id = i,
		};
	}
	mem_free(filled);
	return fill_texts(finder);
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

static size_t count_heads(const struct finder *finder, size_t size)
{
	size_t count = 0;

	for (size_t i = 0; i < finder->count; i++)
		count += head_of(finder, i).size == size;
	return count;
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
	for (size_t n = 1; n <= HAN_HEAD && !status; n++)
		status = make_table(&finder->tables[n], count_heads(finder, n));
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
	finder_report *report;
	void *data;
};

/* A head may be at `at`: compares all literals that have it. Non-zero: stop. */
static int try_bucket(const struct search *search, size_t at, size_t head_bytes, uint64_t head)
{
	const struct finder *finder = search->finder;
	const struct bucket *bucket = find_bucket(&finder->tables[head_bytes], head);
	const struct entry *entry = finder->entries + bucket->first,
			   *last = entry + bucket->count;

	for (; entry < last; entry++) {
		size_t start = at - entry->head;

		if (at < entry->head || entry->size > search->text.size - start)
			continue;
		if (entry->size > head_bytes &&
		    memcmp(search->text.data + start, finder->texts + entry->text, entry->size))
			continue;
		if (search->report(search->data, entry->id, start, start + entry->size))
			return 1;
	}
	return 0;
}

static uint64_t keep_bytes(uint64_t bytes, size_t n)
{
	return bytes & ((UINT64_C(1) << (8 * n)) - 1);
}

static int try_shorts(const struct search *search, size_t at, uint64_t bytes, unsigned sizes)
{
	for (size_t n = character_size((unsigned char)(bytes & 0xff)); n < HAN_HEAD; n++)
		if (sizes & (1u << n) && try_bucket(search, at, n, keep_bytes(bytes, n)))
			return 1;
	return 0;
}

static inline int passes(const struct finder *finder, uint64_t head)
{
	uint32_t hash = hash_head(head);
	uint64_t mask = filter_mask(hash);

	return (finder->filter[filter_word(hash)] & mask) == mask;
}

/* The text goes on with `bytes` (zeros behind its end), an ASCII character first. */
static inline int try_ascii(const struct search *search, size_t at, uint64_t bytes)
{
	const struct finder *finder = search->finder;
	uint64_t head = keep_bytes(bytes, ASCII_HEAD);

	if (passes(finder, head) && try_bucket(search, at, ASCII_HEAD, head))
		return 1;
	return has_bit(finder->ascii_shorts, short_key(bytes)) &&
	       try_shorts(search, at, bytes, finder->short_ascii);
}

/* The same with another character first. */
static inline int try_other(const struct search *search, size_t at, uint64_t bytes)
{
	const struct finder *finder = search->finder;
	uint64_t head = keep_bytes(bytes, HAN_HEAD);

	if (passes(finder, head) && try_bucket(search, at, HAN_HEAD, head))
		return 1;
	return has_bit(finder->other_shorts, short_key(bytes)) &&
	       try_shorts(search, at, bytes, finder->short_other);
}

/* The next eight bytes, zeros behind the end. */
static inline uint64_t bytes_at(candor_str text, size_t at)
{
	if (at + 8 <= text.size)
		return load_eight(text.data + at);
	return load(text.data + at, text.size - at);
}

/* Looks at the place `*at` and moves to the next character. Branches and not arithmetic find
 * where that is: predicted, they let the processor look at several places at once. */
static inline int try_place(const struct search *search, size_t *at)
{
	size_t here = *at;
	uint64_t bytes = bytes_at(search->text, here);
	unsigned char lead = (unsigned char)(bytes & 0xff);

	if (lead >= 0xE0 && lead < 0xF0) {
		*at = here + 3;
		return try_other(search, here, bytes);
	}
	if (is_ascii(lead)) {
		*at = here + 1;
		return try_ascii(search, here, bytes);
	}
	*at = here + (lead < 0xE0 ? 2 : 4);
	return try_other(search, here, bytes);
}

static void index_find(const struct finder *finder, void *scratch, candor_str text,
		       finder_report *report, void *data)
{
	const struct search search = { finder, text, report, data };
	size_t at = 0;

	(void)scratch;
	while (at < text.size)
		if (try_place(&search, &at))
			return;
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
