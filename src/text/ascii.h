/*
 * The two loops over ASCII that are worth SSE2, and the same in portable C (also with
 * TEXT_PORTABLE defined, so that tests compare both).
 */
#ifndef CANDOR_TEXT_ASCII_H
#define CANDOR_TEXT_ASCII_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#if defined(__SSE2__) && !defined(TEXT_PORTABLE)
#define ASCII_SSE2 1
#include <emmintrin.h>
#else
#define ASCII_SSE2 0
#endif

/* Bytes that ascii_lower may write past what it returns. */
enum { ASCII_STEP = 16 };

static inline unsigned char ascii_lower_byte(unsigned char c)
{
	return c >= 'A' && c <= 'Z' ? c | 0x20 : c;
}

/* Lower case of eight ASCII bytes: the sums carry into the top bit of a byte at 'A' and behind
 * 'Z'. */
static inline uint64_t ascii_lower_word(uint64_t word)
{
	const uint64_t each = 0x0101010101010101u;
	uint64_t from_a = word + each * (0x80 - 'A'), past_z = word + each * (0x7F - 'Z');

	return word | ((from_a ^ past_z) & each * 0x80) >> 2;
}

#if ASCII_SSE2
/* Bytes of `v` within [low, high], as 0xFF. */
static inline __m128i ascii_between(__m128i v, char low, char high)
{
	__m128i shifted = _mm_sub_epi8(v, _mm_set1_epi8(low));

	return _mm_cmpeq_epi8(_mm_min_epu8(shifted, _mm_set1_epi8((char)(high - low))),
			      shifted);
}

/* Stores the lower case of 16 bytes; bit i of the result: byte i is not ASCII. */
static inline unsigned ascii_lower_step(unsigned char *out, const unsigned char *at)
{
	__m128i v = _mm_loadu_si128((const __m128i *)(const void *)at);
	__m128i bit = _mm_and_si128(ascii_between(v, 'A', 'Z'), _mm_set1_epi8(0x20));

	_mm_storeu_si128((__m128i *)(void *)out, _mm_or_si128(v, bit));
	return (unsigned)_mm_movemask_epi8(v);
}
#endif

/* Copies the ASCII bytes at the front of `at`, in lower case; returns how many. `out` has room
 * for ASCII_STEP bytes more. */
static inline size_t ascii_lower(unsigned char *out, const unsigned char *at, size_t size)
{
	size_t i = 0;
	uint64_t word;

#if ASCII_SSE2
	for (; size - i >= 16; i += 16) {
		unsigned other = ascii_lower_step(out + i, at + i);

		if (other)
			return i + (unsigned)__builtin_ctz(other);
	}
	/* The last step overlaps the one before. */
	if (i && i < size) {
		unsigned other = ascii_lower_step(out + size - 16, at + size - 16);

		return other ? size - 16 + (unsigned)__builtin_ctz(other) : size;
	}
#endif
	for (; size - i >= 8; i += 8) {
		memcpy(&word, at + i, 8);
		if (word & 0x8080808080808080u)
			break;
		word = ascii_lower_word(word);
		memcpy(out + i, &word, 8);
	}
	for (; i < size && at[i] < 0x80; i++)
		out[i] = ascii_lower_byte(at[i]);
	return i;
}

/* What matters to spaced words in ASCII_MASK_STEP bytes of comparable text: bit i is about byte
 * i. Separators (space * + - . / _ | ~) are apart: where none is, the rest does not matter. */
struct ascii_masks {
	uint32_t letter; /* lower-case */
	uint32_t high;   /* not ASCII */
};

enum { ASCII_MASK_STEP = 32 };

#if ASCII_SSE2
static inline uint32_t ascii_bits(__m128i low, __m128i high)
{
	return (uint32_t)_mm_movemask_epi8(low) | (uint32_t)_mm_movemask_epi8(high) << 16;
}

static inline __m128i ascii_load(const unsigned char *at)
{
	return _mm_loadu_si128((const __m128i *)(const void *)at);
}

static inline __m128i ascii_are_separators(__m128i v)
{
	__m128i star_to_slash = _mm_andnot_si128(_mm_cmpeq_epi8(v, _mm_set1_epi8(',')),
						 ascii_between(v, '*', '/'));
	/* '|' and '~' differ in one bit. */
	__m128i bar =
		_mm_cmpeq_epi8(_mm_or_si128(v, _mm_set1_epi8('|' ^ '~')), _mm_set1_epi8('~'));
	__m128i blank = _mm_or_si128(_mm_cmpeq_epi8(v, _mm_set1_epi8(' ')),
				     _mm_cmpeq_epi8(v, _mm_set1_epi8('_')));

	return _mm_or_si128(_mm_or_si128(star_to_slash, bar), blank);
}

static inline uint32_t ascii_separators(const unsigned char *at)
{
	return ascii_bits(ascii_are_separators(ascii_load(at)),
			  ascii_are_separators(ascii_load(at + 16)));
}

static inline struct ascii_masks ascii_masks(const unsigned char *at)
{
	__m128i low = ascii_load(at), high = ascii_load(at + 16);

	return (struct ascii_masks){
		ascii_bits(ascii_between(low, 'a', 'z'), ascii_between(high, 'a', 'z')),
		ascii_bits(low, high),
	};
}
#else
static inline uint32_t ascii_separators(const unsigned char *at)
{
	uint32_t separators = 0;

	for (unsigned i = 0; i < ASCII_MASK_STEP; i++)
		separators |= (uint32_t)(at[i] && strchr(" *+-./_|~", at[i]) != NULL) << i;
	return separators;
}

static inline struct ascii_masks ascii_masks(const unsigned char *at)
{
	struct ascii_masks masks = { 0, 0 };

	for (unsigned i = 0; i < ASCII_MASK_STEP; i++) {
		masks.letter |= (uint32_t)(at[i] >= 'a' && at[i] <= 'z') << i;
		masks.high |= (uint32_t)(at[i] >> 7) << i;
	}
	return masks;
}
#endif

#endif
