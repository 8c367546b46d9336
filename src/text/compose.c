/* Canonical ordering and composition; see compose.h. */
#include "text/compose.h"

#include "text/lookup.h"

/* Hangul is composed by arithmetic: Unicode, chapter 3.12. */
enum {
	S_BASE = 0xAC00,
	L_BASE = 0x1100,
	V_BASE = 0x1161,
	T_BASE = 0x11A7,
	L_COUNT = 19,
	V_COUNT = 21,
	T_COUNT = 28,
	S_COUNT = L_COUNT * V_COUNT * T_COUNT,
	/* What has a canonical decomposition or combines lies above. */
	FIRST_COMPOSED = 0xC0,
	FIRST_MARK = 0x300,
};

static const struct text_pair *find_whole(uint32_t c)
{
	size_t low = 0, high = TEXT_PAIR_COUNT;

	while (low < high) {
		size_t middle = (low + high) / 2;
		const struct text_pair *pair = &text_pairs[text_pairs_by_whole[middle]];

		if (pair->whole == c)
			return pair;
		if (pair->whole < c)
			low = middle + 1;
		else
			high = middle;
	}
	return NULL;
}

static size_t split_hangul(uint32_t *parts, uint32_t index)
{
	uint32_t t = index % T_COUNT;

	parts[0] = L_BASE + index / (V_COUNT * T_COUNT);
	parts[1] = V_BASE + index / T_COUNT % V_COUNT;
	parts[2] = T_BASE + t;
	return t ? 3 : 2;
}

size_t compose_split(uint32_t parts[COMPOSE_MAX_PARTS], uint32_t c)
{
	const struct text_pair *pair;
	uint32_t reversed[COMPOSE_MAX_PARTS];
	size_t count = 0, i;

	if (c - S_BASE < S_COUNT)
		return split_hangul(parts, c - S_BASE);
	/* Only the first of a pair can be split further. */
	while (c >= FIRST_COMPOSED && count < COMPOSE_MAX_PARTS - 1 && (pair = find_whole(c))) {
		reversed[count++] = pair->second;
		c = pair->first;
	}
	parts[0] = c;
	for (i = 0; i < count; i++)
		parts[i + 1] = reversed[count - 1 - i];
	return count + 1;
}

/* Stable sort of each series of marks; what is out of order is short. */
static void order(uint32_t *c, size_t count)
{
	for (size_t i = 1; i < count; i++) {
		uint32_t mark = c[i];
		unsigned ccc = lookup_ccc(mark);
		size_t to = i;

		if (!ccc)
			continue;
		for (; to && lookup_ccc(c[to - 1]) > ccc; to--)
			c[to] = c[to - 1];
		c[to] = mark;
	}
}

static uint32_t join_hangul(uint32_t first, uint32_t second)
{
	if (first - L_BASE < L_COUNT && second - V_BASE < V_COUNT)
		return S_BASE + ((first - L_BASE) * V_COUNT + second - V_BASE) * T_COUNT;
	if (first - S_BASE < S_COUNT && (first - S_BASE) % T_COUNT == 0 &&
	    second - T_BASE - 1 < T_COUNT - 1)
		return first + second - T_BASE;
	return 0;
}

static int pair_compare(const struct text_pair *pair, uint32_t first, uint32_t second)
{
	if (pair->first != first)
		return pair->first < first ? -1 : 1;
	if (pair->second != second)
		return pair->second < second ? -1 : 1;
	return 0;
}

/* The composite of two code points, or 0. */
static uint32_t join(uint32_t first, uint32_t second)
{
	size_t low = 0, high = TEXT_PAIR_COUNT;

	if (second < FIRST_MARK)
		return 0;
	while (low < high) {
		size_t middle = (low + high) / 2;
		int side = pair_compare(&text_pairs[middle], first, second);

		if (!side)
			return text_pairs[middle].whole;
		if (side < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return join_hangul(first, second);
}

size_t compose(uint32_t *c, size_t count)
{
	size_t kept = 0, starter = count; /* count: none yet */
	unsigned last = 0;                /* combining class of the last one kept */

	order(c, count);
	for (size_t i = 0; i < count; i++) {
		unsigned ccc = lookup_ccc(c[i]);
		uint32_t whole = 0;

		/* Blocked when something of the same or a higher class stands between. */
		if (starter < count && (kept == starter + 1 || last < ccc))
			whole = join(c[starter], c[i]);
		if (whole) {
			c[starter] = whole;
			continue;
		}
		if (!ccc)
			starter = kept;
		last = ccc;
		c[kept++] = c[i];
	}
	return kept;
}
