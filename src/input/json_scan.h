/*
 * The bytes below JSON tokens, for the reader and json_unescape: scanning strings a block at a
 * time, the shape of numbers and of escapes. Nothing here reads at or beyond `end`.
 *
 * A block is 16 bytes with SSE2 and 8 in a general register elsewhere (or with
 * -DJSON_PORTABLE). The caller sees to it that a block lies inside the text.
 */
#ifndef CANDOR_INPUT_JSON_SCAN_H
#define CANDOR_INPUT_JSON_SCAN_H

#include <stdint.h>
#include <string.h>

/* On the hot path a call costs as much as the work, and what is seldom needed costs registers
 * there. Compilers, which have no profile, decide otherwise. */
#define JSON_HOT   static inline __attribute__((always_inline))
#define JSON_APART static __attribute__((noinline))

/* One flag a byte of the block, in order, from the lowest bit on. */
struct json_flags {
	uint64_t stop; /* quotes, backslashes, control characters */
	uint64_t high; /* bytes >= 0x80 */
};

#if defined(__SSE2__) && !defined(JSON_PORTABLE)

#include <emmintrin.h>
#define JSON_BLOCK      16
#define JSON_FLAG_WIDTH 1

JSON_HOT __m128i block_load(const char *p)
{
	return _mm_loadu_si128((const __m128i *)(const void *)p);
}

JSON_HOT uint64_t block_mask(__m128i bytes)
{
	return (unsigned)_mm_movemask_epi8(bytes);
}

JSON_HOT struct json_flags block_flags(const char *p)
{
	__m128i bytes = block_load(p);
	__m128i quote = _mm_cmpeq_epi8(bytes, _mm_set1_epi8('"'));
	__m128i slash = _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\\'));
	__m128i control = _mm_cmpeq_epi8(_mm_min_epu8(bytes, _mm_set1_epi8(0x1f)), bytes);
	__m128i stop = _mm_or_si128(_mm_or_si128(quote, slash), control);

	return (struct json_flags){ block_mask(stop), block_mask(bytes) };
}

JSON_HOT uint64_t block_backslashes(const char *p)
{
	return block_mask(_mm_cmpeq_epi8(block_load(p), _mm_set1_epi8('\\')));
}

#else

#define JSON_BLOCK      8
#define JSON_FLAG_WIDTH 8
#define BLOCK_OF(byte)  ((uint64_t)0x0101010101010101 * (byte))

JSON_HOT uint64_t block_load(const char *p)
{
	uint64_t bytes;

	memcpy(&bytes, p, sizeof(bytes));
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
	bytes = __builtin_bswap64(bytes);
#endif
	return bytes;
}

/* Flags the bytes below `bound` (1 to 0x80). A borrow may wrongly flag bytes behind a flagged
 * one; only the first flag counts. */
JSON_HOT uint64_t block_below(uint64_t bytes, unsigned bound)
{
	return (bytes - BLOCK_OF(bound)) & ~bytes & BLOCK_OF(0x80);
}

JSON_HOT uint64_t block_equal(uint64_t bytes, unsigned char byte)
{
	return block_below(bytes ^ BLOCK_OF(byte), 1);
}

JSON_HOT struct json_flags block_flags(const char *p)
{
	uint64_t bytes = block_load(p);

	return (struct json_flags){ block_equal(bytes, '"') | block_equal(bytes, '\\') |
					    block_below(bytes, 0x20),
				    bytes & BLOCK_OF(0x80) };
}

JSON_HOT uint64_t block_backslashes(const char *p)
{
	return block_equal(block_load(p), '\\');
}

#endif

/* Index of the first byte flagged in `flags`, which are not 0. */
JSON_HOT int block_first(uint64_t flags)
{
	return __builtin_ctzll(flags) / JSON_FLAG_WIDTH;
}

/* Those of `high` that come before the first of `stop`, which is not 0. */
JSON_HOT uint64_t block_before(uint64_t high, uint64_t stop)
{
	return high & (stop ^ (stop - 1));
}

JSON_HOT int is_at(const char *p, const char *end, char c)
{
	return p < end && *p == c;
}

JSON_HOT int is_blank(char c)
{
	return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

JSON_HOT const char *skip_blanks(const char *p, const char *end)
{
	while (p < end && (unsigned char)*p <= ' ' && is_blank(*p))
		p++;
	return p;
}

JSON_HOT const char *skip_digits(const char *p, const char *end)
{
	while (p < end && *p >= '0' && *p <= '9')
		p++;
	return p;
}

/* Whether a number or word goes on at `p`: letters, digits, '-', '.' ('/' fails anyway). */
JSON_HOT int is_in_word(const char *p, const char *end)
{
	return p < end &&
	       ((*p >= '-' && *p <= '9') || ((*p | 0x20) >= 'a' && (*p | 0x20) <= 'z'));
}

/* The first byte from `p` on that is not plain text of a string, or `end`. Adds to *high when
 * bytes >= 0x80 are passed. */
JSON_HOT const char *find_stop(const char *p, const char *end, uint64_t *high)
{
	for (; end - p >= JSON_BLOCK; p += JSON_BLOCK) {
		struct json_flags flags = block_flags(p);
		if (flags.stop) {
			*high |= block_before(flags.high, flags.stop);
			return p + block_first(flags.stop);
		}
		*high |= flags.high;
	}
	for (; p < end && *p != '"' && *p != '\\' && (unsigned char)*p >= 0x20; p++)
		*high |= (unsigned char)*p & 0x80;
	return p;
}

/* Goes as far as the text from `begin` is a number; *bad tells that a digit is missing. */
JSON_HOT const char *scan_number(const char *begin, const char *end, int *bad)
{
	const char *part = begin + (*begin == '-');
	const char *p = is_at(part, end, '0') ? part + 1 : skip_digits(part, end);

	*bad = p == part;
	if (!*bad && is_at(p, end, '.')) {
		part = p + 1;
		p = skip_digits(part, end);
		*bad = p == part;
	}
	if (!*bad && p < end && (*p | 0x20) == 'e') {
		part = p + 1;
		part += is_at(part, end, '+') || is_at(part, end, '-');
		p = skip_digits(part, end);
		*bad = p == part;
	}
	return p;
}

/* The four hexadecimal digits at `p` as a number, or -1. */
JSON_HOT int json_hex_unit(const char *p)
{
	static const unsigned char digits[256] = {
		/* 16 + value */
		['0'] = 16, 17, 18, 19, 20, 21,         22, 23, 24, 25, ['A'] = 26,
		27,         28, 29, 30, 31, ['a'] = 26, 27, 28, 29, 30, 31
	};
	int a = digits[(unsigned char)p[0]], b = digits[(unsigned char)p[1]];
	int c = digits[(unsigned char)p[2]], d = digits[(unsigned char)p[3]];

	if (!(a & b & c & d & 16))
		return -1;
	return (a & 15) << 12 | (b & 15) << 8 | (c & 15) << 4 | (d & 15);
}

/* The unit of a \u escape at `p`, or -1 when there is none. */
JSON_HOT int json_unicode_escape(const char *p, const char *end)
{
	return end - p >= 6 && p[0] == '\\' && p[1] == 'u' ? json_hex_unit(p + 2) : -1;
}

/* What the two bytes at `p`, of which the first is a backslash, stand for; 0 when they are none
 * of the short escapes. */
JSON_HOT char json_short_escape(const char *p, const char *end)
{
	if (end - p < 2)
		return 0;
	switch (p[1]) {
	case '"':
	case '\\':
	case '/':
		return p[1];
	case 'b':
		return '\b';
	case 'f':
		return '\f';
	case 'n':
		return '\n';
	case 'r':
		return '\r';
	case 't':
		return '\t';
	default:
		return 0;
	}
}

#endif
