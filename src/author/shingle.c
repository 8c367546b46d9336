/* Tokens, and the window that glides over them. */
#include "author/shingle.h"

#include <stdlib.h>

#include "author/strip.h"
#include "base/hash.h"
#include "base/mem.h"
#include "text/lookup.h"
#include "text/utf8.h"

/* RING: more tokens than a shingle has, a power of two. */
enum { SINGLE_WEIGHT = 3, WORD_WEIGHT = 5, SHINGLE_WEIGHT = 15, SINGLES = 5, RING = 8 };

/* The hash of a shingle is a polynomial of its tokens (Karp and Rabin 1987), so that a token is
 * put to the end and another taken from the beginning in one step each. */
#define BASE UINT64_C(0x9E3779B97F4A7C15)

struct window {
	uint64_t hashes[RING];
	unsigned weights[RING];
	unsigned first, end; /* tokens, modulo RING */
	unsigned weight;
	uint64_t sum;
	uint64_t powers[RING]; /* of BASE */
};

static struct window window_empty(void)
{
	struct window window = { .powers = { 1 } };

	for (unsigned i = 1; i < RING; i++)
		window.powers[i] = window.powers[i - 1] * BASE;
	return window;
}

static void drop_first(struct window *window)
{
	unsigned first = window->first % RING;

	window->sum -= window->hashes[first] * window->powers[window->end - window->first - 1];
	window->weight -= window->weights[first];
	window->first++;
}

static void take_token(struct window *window, struct shingles *out, uint64_t hash,
		       unsigned weight)
{
	window->hashes[window->end % RING] = hash;
	window->weights[window->end % RING] = weight;
	window->end++;
	window->weight += weight;
	window->sum = window->sum * BASE + hash;
	while (window->weight >= SHINGLE_WEIGHT) {
		out->items[out->count++] = hash_mix(window->sum);
		drop_first(window);
	}
}

/* Characters of the main block of Han behind four characters: the shingle moves on by one with
 * each, and its weight stays. Returns where they end. */
static size_t glide(struct window *window, struct shingles *out, candor_str text, size_t at)
{
	const unsigned char *data = (const unsigned char *)text.data;
	uint64_t sum = window->sum, power = window->powers[SINGLES - 1];
	uint64_t *to = out->items + out->count;
	unsigned last = window->end;

	for (uint32_t c; at < text.size && (c = utf8_get_han(data + at)); at += 3, last++) {
		window->hashes[last % RING] = hash_mix(c);
		sum = sum * BASE + window->hashes[last % RING];
		*to++ = hash_mix(sum);
		sum -= window->hashes[(last - (SINGLES - 1)) % RING] * power;
	}
	for (unsigned i = window->end; i != last && i != window->end + RING; i++)
		window->weights[i % RING] = SINGLE_WEIGHT;
	window->first += last - window->end;
	window->end = last;
	window->sum = sum;
	out->count = (size_t)(to - out->items);
	return at;
}

static int glides(const struct window *window)
{
	return window->weight == SHINGLE_WEIGHT - SINGLE_WEIGHT &&
	       window->end - window->first == SINGLES - 1;
}

/* Where the word at `at` ends: at a space or at a character that is a token by itself. */
static size_t word_end(candor_str text, size_t at)
{
	while (at < text.size && text.data[at] != ' ') {
		uint32_t c = (unsigned char)text.data[at];

		if (c >= 0x80) {
			c = utf8_get((const unsigned char *)text.data + at);
			if (strip_is_single(c, lookup_class(c)))
				break;
		}
		at += utf8_size(c);
	}
	return at;
}

int shingles_read(struct shingles *out, candor_str text)
{
	const unsigned char *data = (const unsigned char *)text.data;
	struct window window = window_empty();

	out->count = 0;
	/* A token has at least one byte, and at most one shingle begins at each. */
	if (mem_grow(&out->items, &out->capacity, text.size, sizeof(*out->items)))
		return CANDOR_ENOMEM;
	for (size_t at = 0, end = 0; at < text.size; at = end) {
		uint32_t han = utf8_get_han(data + at), c = utf8_take(data, &end);

		if (han && glides(&window))
			end = glide(&window, out, text, at);
		else if (han || (c >= 0x80 && strip_is_single(c, lookup_class(c))))
			take_token(&window, out, hash_mix(c), SINGLE_WEIGHT);
		else if (c != ' ') {
			end = word_end(text, end);
			take_token(&window, out, hash_bytes(0, text.data + at, end - at),
				   WORD_WEIGHT);
		}
	}
	return CANDOR_OK;
}

static int compare(const void *a, const void *b)
{
	uint64_t left = *(const uint64_t *)a, right = *(const uint64_t *)b;

	return (left > right) - (left < right);
}

void shingles_sort(struct shingles *shingles)
{
	size_t kept = 0;

	if (!shingles->count)
		return;
	qsort(shingles->items, shingles->count, sizeof(*shingles->items), compare);
	for (size_t i = 1; i < shingles->count; i++)
		if (shingles->items[i] != shingles->items[kept])
			shingles->items[++kept] = shingles->items[i];
	shingles->count = kept + 1;
}

size_t shingles_common(const struct shingles *a, const struct shingles *b)
{
	size_t i = 0, j = 0, common = 0;

	while (i < a->count && j < b->count) {
		uint64_t left = a->items[i], right = b->items[j];

		common += left == right;
		i += left <= right;
		j += right <= left;
	}
	return common;
}

double shingles_jaccard(const struct shingles *a, const struct shingles *b)
{
	size_t common = shingles_common(a, b), all = a->count + b->count - common;

	return all ? (double)common / (double)all : 1;
}

void shingles_free(struct shingles *shingles)
{
	mem_free(shingles->items);
	*shingles = (struct shingles){ 0 };
}
