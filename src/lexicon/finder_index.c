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

#include "lexicon/finder_table.h"

struct search {
	const struct finder *finder;
	candor_str text;
	struct sightings *out;
};

static inline uint64_t load_eight(const char *p)
{
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
	uint64_t value;

	memcpy(&value, p, sizeof(value));
	return value;
#else
	return load(p, 8);
#endif
}

/* The next eight bytes, zeros behind the end. */
static inline uint64_t bytes_at(candor_str text, size_t at)
{
	if (at + 8 <= text.size)
		return load_eight(text.data + at);
	return at < text.size ? load(text.data + at, text.size - at) : 0;
}

/* Reports a literal, if what is beside it may be. */
static inline int report(const struct search *search, uint32_t id, unsigned sides, size_t start,
			 size_t end)
{
	return sides_fit(sides_at(search->text, start, end), sides)
		       ? sightings_add(search->out, id, start, end)
		       : CANDOR_OK;
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
		    report(search, entry->id, search->finder->sides[entry->id], start,
			   start + entry->size))
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
	    report(search, table->single[first] - 1,
		   search->finder->sides[table->single[first] - 1], at, at + 1))
		return CANDOR_ENOMEM;
	for (size_t i = hash >> table->shift; table->items[i].size; i = (i + 1) & table->mask) {
		const struct short_literal *literal = &table->items[i];

		if (((bytes ^ literal->bytes) & literal->mask) == 0 &&
		    literal->size <= search->text.size - at &&
		    report(search, literal->id, literal->sides, at, at + literal->size))
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

/* An ASCII character is at `at`, and the text goes on with `bytes`. */
static inline int try_ascii(const struct search *search, size_t at, uint64_t bytes)
{
	const struct finder *finder = search->finder;
	unsigned before = at ? side_kind(search->text.data[at - 1]) : (unsigned)SIDE_LINE;
	uint64_t head = bytes & mask_of(ASCII_HEAD);

	if (passes(finder, head) && try_bucket(search, &finder->ascii_heads, at, head))
		return CANDOR_ENOMEM;
	return finder->short_left[pair_of(bytes)] & before
		       ? try_shorts(search, at, bytes, hash_head(bytes & mask_of(SHORT_KEY)))
		       : CANDOR_OK;
}

static inline int has_short_key(const struct finder *finder, uint32_t hash)
{
	uint32_t at = short_bit(hash);

	return (finder->short_filter[at / 64] >> (at % 64)) & 1;
}

/* The same of another character, of `size` bytes. Inlined for each size, so that masks are
 * constants. */
static inline int try_other(const struct search *search, size_t at, uint64_t bytes, size_t size)
{
	const struct finder *finder = search->finder;
	uint64_t head = bytes & mask_of(HAN_HEAD);
	uint32_t hash = hash_head(bytes & mask_of(size));

	if (passes(finder, head) && try_bucket(search, &finder->other_heads, at, head))
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
		return try_other(search, here, bytes, 3);
	}
	if (is_ascii(lead)) {
		*at = here + 1;
		return try_ascii(search, here, bytes);
	}
	*at = here + (lead < 0xE0 ? 2 : 4);
	return try_other(search, here, bytes, lead < 0xE0 ? 2 : 4);
}

static int index_find(const struct finder *finder, void *scratch, candor_str text,
		      struct sightings *out)
{
	const struct search search = { finder, text, out };
	size_t at = 0;

	(void)scratch;
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
	"index",           finder_table_build, finder_table_free,
	index_scratch_new, index_scratch_free, index_find,
};
