/*
 * The tables of candor's own finder: built in finder_build.c, searched in finder_index.c, which
 * tells how they are used.
 */
#ifndef CANDOR_LEXICON_FINDER_TABLE_H
#define CANDOR_LEXICON_FINDER_TABLE_H

#include <stdint.h>

#include "lexicon/finder.h"
#include "lexicon/sides.h"

enum {
	HAN_HEAD = 6,     /* bytes hashed of a head that begins with a non-ASCII character */
	ASCII_HEAD = 4,   /* ... with an ASCII one */
	FILTER_BITS = 17, /* 16 KiB: stays in the first-level cache */
	SHORT_BITS = 16,
	PAIR_BITS = 14, /* two ASCII characters */
	SHORT_KEY = 2,  /* bytes hashed of a short literal that begins with an ASCII character;
			   of others, that character */
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
	uint32_t id;
	uint16_t size, sides;
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
	const uint16_t *sides;
	uint32_t *heads; /* where each literal's head is; only while building */
	size_t count;
	struct entry *entries; /* grouped by bucket */
	char *texts;
	struct head_table ascii_heads, other_heads;
	struct short_table shorts;
	uint64_t filter[(1u << FILTER_BITS) / 64]; /* full heads */
	/* Keys of short literals that begin with a character that is not ASCII. */
	uint64_t short_filter[(1u << SHORT_BITS) / 64];
	/* By the first two bytes of text at a place, less their high bits: before which bytes
	 * (sides.h) a short literal may begin there. Few pairs of letters begin none, but
	 * inside of words few literals count. */
	unsigned char short_left[1u << PAIR_BITS];
};

static inline int is_ascii(unsigned char c)
{
	return c < 0x80;
}

/* Bytes of the character that begins with `lead`, in valid UTF-8. */
static inline size_t character_size(unsigned char lead)
{
	return lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
}

/* `n` bytes as a number, the first byte lowest, whatever the machine's byte order. */
static inline uint64_t load(const char *p, size_t n)
{
	uint64_t value = 0;

	for (size_t i = n; i-- > 0;)
		value = value << 8 | (unsigned char)p[i];
	return value;
}

/* Multiplicative hashing with the golden ratio; the upper bits are the mixed ones (Knuth, TAOCP
 * 3, section 6.4). */
static inline uint32_t hash_head(uint64_t head)
{
	return (uint32_t)((head * UINT64_C(0x9E3779B97F4A7C15)) >> 32);
}

/* Two bits of one word of the filter (a blocked Bloom filter; Putze, Sanders and Singler 2007):
 * few bytes that are no head find both. */
static inline uint64_t filter_mask(uint32_t hash)
{
	return UINT64_C(1) << (hash >> 12 & 63) | UINT64_C(1) << (hash & 63);
}

static inline uint32_t filter_word(uint32_t hash)
{
	return hash >> (32 - FILTER_BITS + 6);
}

/* The first `n` bytes, up to eight. */
static inline uint64_t mask_of(size_t n)
{
	return n < 8 ? (UINT64_C(1) << (8 * n)) - 1 : ~UINT64_C(0);
}

/* The bit of a short key in `short_filter`. */
static inline uint32_t short_bit(uint32_t hash)
{
	return hash >> (32 - SHORT_BITS);
}

/* The place in `short_left` of what begins with `bytes`, an ASCII character first. */
static inline uint32_t pair_of(uint64_t bytes)
{
	return (uint32_t)((bytes & 0x7f) | (bytes >> 1 & 0x3f80));
}

/* The bucket of the head, or the free one that it would get. */
static inline struct bucket *find_bucket(const struct head_table *table, uint64_t head)
{
	size_t at = hash_head(head) >> table->shift;

	while (table->buckets[at].count && table->buckets[at].head != head)
		at = (at + 1) & table->mask;
	return &table->buckets[at];
}

/* As struct finder_kind has them. */
int finder_table_build(struct finder **out, const candor_str *literals, const uint16_t *sides,
		       size_t count, candor_err *err);
void finder_table_free(struct finder *finder);

#endif
