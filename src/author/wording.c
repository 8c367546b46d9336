#include "author/wording.h"

#include <math.h>
#include <string.h>

#include "base/hash.h"
#include "text/text.h"
#include "text/utf8.h"

/* An ending is told from letters before it; fewer pairs say nothing about a topic. */
enum { ENDING_LETTERS = 5, LEAST_PAIRS = 5, HANDLE_BYTES = 90 };

enum { PAIR_BIAS = 8, PAIR_MOST = 7 };

static void count(uint8_t *counter)
{
	*counter = (uint8_t)(*counter + (*counter < 255));
}

static uint32_t short_hash(const char *data, size_t size)
{
	uint32_t hash = (uint32_t)hash_bytes(0, data, size);

	return hash ? hash : 1;
}

uint32_t wording_key(candor_str word)
{
	return short_hash(word.data, word.size);
}

static void add_hash(uint32_t *hashes, size_t most, uint32_t hash)
{
	for (size_t i = 0; i < most; i++) {
		if (hashes[i] == hash)
			return;
		if (!hashes[i]) {
			hashes[i] = hash;
			return;
		}
	}
}

/* ---- Marks and interjections ---- */

static int begins(candor_str text, size_t at, const char *with)
{
	size_t size = strlen(with);

	return text.size - at >= size && !memcmp(text.data + at, with, size);
}

/* Where a handle that begins at `start`, behind "@", ends. */
static size_t handle_end(candor_str text, size_t start)
{
	size_t end = start;

	while (end < text.size && end - start < HANDLE_BYTES - 1) {
		int32_t c = text_at(text.data, text.size, end);

		if (!text_is_word(c) && !text_is_han(c) && c != '-')
			break;
		end += utf8_size((uint32_t)c);
	}
	return end;
}

uint32_t wording_handle(candor_str name)
{
	return name.size && handle_end(name, 0) == name.size ? short_hash(name.data, name.size)
							     : 0;
}

static size_t take_handle(struct wording *out, candor_str text, size_t at)
{
	size_t end = handle_end(text, at + 1);

	if (end > at + 1)
		add_hash(out->handles, WORDING_HANDLES,
			 short_hash(text.data + at + 1, end - at - 1));
	return end;
}

/* Words that are counted, by their first byte; the longest has some letters. */
static void count_ascii(struct wording *out, candor_str text, size_t at)
{
	switch (text.data[at]) {
	case '"':
		count(&out->quotes);
		break;
	case '2':
		if (begins(text, at, "233"))
			count(&out->laughs);
		break;
	case ' ':
		if (begins(text, at, " lol"))
			count(&out->laughs);
		break;
	case 'h':
		if (begins(text, at, "haha") || begins(text, at, "hhh"))
			count(&out->laughs);
		break;
	case 'e':
		if (begins(text, at, "everyone"))
			count(&out->everyone);
		break;
	case 'y':
		if (begins(text, at, "you guys"))
			count(&out->everyone);
		break;
	default:
		break;
	}
}

/* A character of three bytes, by its code point. */
static void count_wide(struct wording *out, candor_str text, size_t at)
{
	switch (utf8_get((const unsigned char *)text.data + at)) {
	case 0x201C: /* “ */
	case 0x201D: /* ” */
	case 0x300C: /* 「 */
	case 0x300D: /* 」 */
	case 0x300E: /* 『 */
	case 0x300F: /* 』 */
		count(&out->quotes);
		break;
	case 0x54C8: /* 哈 */
		if (begins(text, at, "哈哈"))
			count(&out->laughs);
		count(&out->particles);
		break;
	case 0x5927: /* 大 */
		if (begins(text, at, "大家"))
			count(&out->everyone);
		break;
	case 0x5427: /* 吧 */
	case 0x5417: /* 吗 */
	case 0x5462: /* 呢 */
	case 0x554A: /* 啊 */
	case 0x5440: /* 呀 */
	case 0x54E6: /* 哦 */
	case 0x561B: /* 嘛 */
	case 0x5566: /* 啦 */
	case 0x55EF: /* 嗯 */
	case 0x5509: /* 唉 */
	case 0x545C: /* 呜 */
		count(&out->particles);
		break;
	default:
		break;
	}
}

/* What counts begins with these two bytes, if they share a bit: nearly all others are passed
 * over without a look at what follows. */
static int may_count(unsigned char first, unsigned char second)
{
	static const unsigned char firsts[256] = {
		['2'] = 1,   [' '] = 2,   ['h'] = 4,   ['e'] = 8,   ['y'] = 16,
		['"'] = 128, ['@'] = 128, [0xE2] = 32, [0xE3] = 32, [0xE5] = 64,
	};
	static const unsigned char seconds[256] = {
		['3'] = 1,   ['l'] = 2,   ['a'] = 4,   ['h'] = 4,   ['v'] = 8,
		['o'] = 16,  [0x80] = 32, [0x90] = 64, [0x91] = 64, [0x93] = 64,
		[0x94] = 64, [0x95] = 64, [0x97] = 64, [0x98] = 64, [0xA4] = 64,
	};

	return firsts[first] & (seconds[second] | 128);
}

/* Counts what begins at `at`. Returns where to go on. */
static size_t count_at(struct wording *out, candor_str text, size_t at)
{
	unsigned char c = (unsigned char)text.data[at];

	if (c == '@')
		return take_handle(out, text, at);
	if (c < 0x80)
		count_ascii(out, text, at);
	else
		count_wide(out, text, at);
	return at + 1;
}

static void read_marks(struct wording *out, candor_str text)
{
	const unsigned char *data = (const unsigned char *)text.data;
	size_t at = 0;

	while (at + 1 < text.size)
		at = may_count(data[at], data[at + 1]) ? count_at(out, text, at) : at + 1;
	if (at < text.size && data[at] < 0x80)
		count_at(out, text, at);
}

/* ---- Letters ---- */

/* The pairs that were seen, as bits: the set forgets some of a long post, which does no harm.
 */
struct pairs {
	int8_t bins[WORDING_BINS];
	uint64_t seen[16];
};

/* A pair counts once a post. Whether it counts is chance to the processor: a step of 0 costs
 * less than a wrong guess. */
static inline void add_pair(struct pairs *pairs, uint32_t a, uint32_t b)
{
	/* Upper bits of a product depend on all bits below. */
	uint32_t hash =
		(uint32_t)(((uint64_t)a << 21 ^ b) * UINT64_C(0x9E3779B97F4A7C15) >> 32);
	uint64_t *word = &pairs->seen[hash >> 12 & 15], bit = hash >> 16 & 63;
	int8_t *bin = &pairs->bins[hash >> 26];
	int is_new = !(*word >> bit & 1);
	int value = *bin + (hash >> 25 & 1 ? is_new : -is_new);

	*word |= UINT64_C(1) << bit;
	if (value <= PAIR_MOST && value >= -PAIR_MOST)
		*bin = (int8_t)value;
}

static void read_pairs(struct wording *out, const struct stripped *words)
{
	struct pairs pairs = { .seen = { 0 } };

	for (size_t i = 1; i < words->letter_count; i++)
		add_pair(&pairs, words->letters[i - 1], words->letters[i]);
	for (size_t bin = 0; bin < WORDING_BINS; bin += 2)
		out->pairs[bin / 2] = (uint8_t)((pairs.bins[bin] + PAIR_BIAS) |
						(pairs.bins[bin + 1] + PAIR_BIAS) << 4);
}

static void read_ending(struct wording *out, const struct stripped *words)
{
	size_t at = words->size, letters = 0, start = 0;

	while (at && letters <= ENDING_LETTERS) {
		do
			at--;
		while (at && ((unsigned char)words->data[at] & 0xC0) == 0x80);
		letters += words->data[at] != ' ';
		start = letters == ENDING_LETTERS ? at : start;
	}
	if (letters > ENDING_LETTERS)
		out->ending = short_hash(words->data + start, words->size - start);
}

static void read_tags(struct wording *out, const struct stripped *words)
{
	for (size_t at = 0; at < words->tags_size;) {
		const char *end = memchr(words->tags + at, '\n', words->tags_size - at);
		size_t size = (size_t)(end - words->tags) - at;

		add_hash(out->tags, WORDING_TAGS, short_hash(words->tags + at, size));
		at += size + 1;
	}
}

void wording_read(struct wording *out, candor_str text, const struct stripped *words)
{
	read_marks(out, text);
	read_pairs(out, words);
	read_ending(out, words);
	read_tags(out, words);
}

double wording_vector(double out[WORDING_BINS], const struct wording *wording)
{
	double squares = 0;

	for (size_t bin = 0; bin < WORDING_BINS; bin++) {
		out[bin] = (wording->pairs[bin / 2] >> (bin % 2 * 4) & 15) - PAIR_BIAS;
		squares += out[bin] * out[bin];
	}
	return squares >= LEAST_PAIRS ? sqrt(squares) : 0;
}
