#include "author/wording.h"

#include <math.h>
#include <string.h>

#include "base/hash.h"
#include "text/text.h"
#include "text/utf8.h"

/* An ending is told from letters before it; fewer pairs say nothing about a topic. */
enum { ENDING_LETTERS = 5, LEAST_PAIRS = 5, PAIRS_READ = 512, HANDLE_BYTES = 90 };

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

static size_t take_handle(struct wording *out, candor_str text, size_t at)
{
	size_t end = at + 1;

	while (end < text.size && end - at < HANDLE_BYTES) {
		int32_t c = text_at(text.data, text.size, end);

		if (!text_is_word(c) && !text_is_han(c) && c != '-')
			break;
		end += utf8_size((uint32_t)c);
	}
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

/* Words that count begin with these. */
static int may_begin(unsigned char c)
{
	static const unsigned char telling[128] = {
		['"'] = 1, ['2'] = 1, [' '] = 1, ['h'] = 1, ['e'] = 1, ['y'] = 1
	};

	return telling[c];
}

/* Bytes of the character that begins with `lead`. */
static size_t size_of(unsigned char lead)
{
	return lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
}

/* All wide characters that count begin with these bytes. */
static int may_count(unsigned char lead)
{
	return lead == 0xE2 || lead == 0xE3 || lead == 0xE5;
}

static void read_marks(struct wording *out, candor_str text)
{
	for (size_t at = 0; at < text.size;) {
		unsigned char c = (unsigned char)text.data[at];

		if (c == '@') {
			at = take_handle(out, text, at);
		} else if (c < 0x80) {
			if (may_begin(c))
				count_ascii(out, text, at);
			at++;
		} else {
			if (may_count(c))
				count_wide(out, text, at);
			at += size_of(c);
		}
	}
}

/* ---- Letters ---- */

static void add_pair(struct wording *out, uint32_t hash)
{
	unsigned bin = hash >> 26 & (WORDING_BINS - 1), shift = bin % 2 * 4;
	uint8_t *byte = &out->pairs[bin / 2];
	int value = (*byte >> shift & 15) - PAIR_BIAS + (hash >> 25 & 1 ? 1 : -1);

	if (value > PAIR_MOST || value < -PAIR_MOST)
		return;
	*byte = (uint8_t)((*byte & ~(15u << shift)) | (unsigned)(value + PAIR_BIAS) << shift);
}

/* A pair counts once a post; the set forgets some of a long one, which does no harm. */
static void add_new_pair(struct wording *out, uint64_t *seen, uint32_t a, uint32_t b)
{
	/* Upper bits of a product depend on all bits below. */
	uint32_t hash =
		(uint32_t)(((uint64_t)a << 21 ^ b) * UINT64_C(0x9E3779B97F4A7C15) >> 32);
	uint64_t *word = &seen[hash >> 12 & 15], bit = UINT64_C(1) << (hash >> 16 & 63);

	if (*word & bit)
		return;
	*word |= bit;
	add_pair(out, hash);
}

static void read_pairs(struct wording *out, const struct stripped *words)
{
	uint64_t seen[16] = { 0 };
	uint32_t before = 0;
	size_t pairs = 0;

	memset(out->pairs, PAIR_BIAS << 4 | PAIR_BIAS, sizeof(out->pairs));
	for (size_t at = 0; at < words->size && pairs < PAIRS_READ;) {
		uint32_t c = utf8_get((const unsigned char *)words->data + at);

		at += utf8_size(c);
		if (c == ' ' || c == '0')
			continue;
		if (before) {
			add_new_pair(out, seen, before, c);
			pairs++;
		}
		before = c;
	}
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
