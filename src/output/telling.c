#include "output/telling.h"

#include "output/put.h"
#include "output/utf8.h"

/* Bytes of an excerpt before its strongest finding. */
#define LEAD 48

void telling_begin(struct telling *list, unsigned limit)
{
	list->count = 0;
	list->limit = limit;
	list->floor = 0;
}

/* ---- Copies ---- */

static struct telling_text copy(char *to, size_t capacity, candor_str text)
{
	size_t size = utf8_floor(text.data, text.size, capacity);

	if (size)
		memcpy(to, text.data, size);
	return (struct telling_text){ (unsigned short)size, size < text.size };
}

static double strength(const candor_finding *finding)
{
	return finding->applied < 0 ? -finding->applied : finding->applied;
}

static int same(candor_str a, candor_str b)
{
	return a.size == b.size && !memcmp(a.data, b.data, a.size);
}

/* An earlier finding quotes the same words. */
static int is_repeated(const candor_result *result, size_t index)
{
	for (size_t i = 0; i < index; i++)
		if (same(result->findings[i].text, result->findings[index].text))
			return 1;
	return 0;
}

/* The strongest finding that is weaker than `below`, or as strong and behind index `after`. */
static size_t next_strongest(const candor_result *result, double below, size_t after)
{
	size_t best = result->finding_count;

	for (size_t i = 0; i < result->finding_count; i++) {
		double value = strength(&result->findings[i]);

		if (value > below || (value == below && i <= after))
			continue;
		if (best == result->finding_count || value > strength(&result->findings[best]))
			best = i;
	}
	return best;
}

static void copy_quotes(struct telling_post *to, const candor_result *result)
{
	double below = 1e300;
	size_t i = SIZE_MAX;

	to->quotes = 0;
	while (to->quotes < TELLING_QUOTES) {
		i = next_strongest(result, below, i);
		if (i == result->finding_count || !(strength(&result->findings[i]) > 0))
			return;
		below = strength(&result->findings[i]);
		if (is_repeated(result, i))
			continue;
		to->quote[to->quotes] =
			copy(to->quote_data[to->quotes], sizeof(to->quote_data[0]),
			     result->findings[i].text);
		to->quotes++;
	}
}

/* A window of the value that shows the strongest finding. */
static void copy_excerpt(struct telling_post *to, const candor_post *post,
			 const candor_result *result)
{
	size_t best = next_strongest(result, 1e300, SIZE_MAX), from = 0, start = 0, end = 0;
	candor_str value = post->field[CANDOR_FIELD_TEXT];

	if (best < result->finding_count) {
		value = post->field[result->findings[best].field];
		start = result->findings[best].start;
		end = result->findings[best].end;
		from = start > LEAD ? utf8_floor(value.data, value.size, start - LEAD) : 0;
	}
	if (!value.data)
		value = (candor_str){ "", 0 };
	to->excerpt = copy(to->excerpt_data, sizeof(to->excerpt_data),
			   (candor_str){ value.data + from, value.size - from });
	to->cut_before = from > 0;
	end = end - from < to->excerpt.size ? end - from : to->excerpt.size;
	to->mark_end = (unsigned short)end;
	to->mark_start = (unsigned short)(start - from < end ? start - from : end);
}

/* FNV-1a over the findings: the rules and the words they found. */
static uint64_t hash(uint64_t seed, const char *data, size_t size)
{
	for (size_t i = 0; i < size; i++)
		seed = (seed ^ (unsigned char)data[i]) * UINT64_C(0x100000001B3);
	return seed;
}

static uint64_t hash_findings(const candor_result *result)
{
	uint64_t seed = UINT64_C(0xCBF29CE484222325);

	for (size_t i = 0; i < result->finding_count; i++) {
		const candor_finding *finding = &result->findings[i];

		seed = hash(seed, finding->rule->id, strlen(finding->rule->id) + 1);
		seed = hash(seed, finding->text.data, finding->text.size);
	}
	return seed;
}

static void fill(struct telling_post *to, const candor_post *post, const candor_result *result)
{
	candor_str file = { post->file ? post->file : "", 0 };

	file.size = strlen(file.data);
	to->position = result->position;
	to->line = post->line;
	to->id = copy(to->id_data, sizeof(to->id_data), post->field[CANDOR_FIELD_ID]);
	to->file = copy(to->file_data, sizeof(to->file_data), file);
	copy_excerpt(to, post, result);
	copy_quotes(to, result);
}

/* ---- The list ---- */

/* Takes item `index` out. */
static void drop(struct telling *list, unsigned index)
{
	list->count--;
	memmove(&list->posts[index], &list->posts[index + 1],
		(list->count - index) * sizeof(*list->posts));
}

/* A free place for a post of this key and these words, or NULL when it does not get one. */
static struct telling_post *place(struct telling *list, int64_t key, uint64_t words)
{
	unsigned at = 0;

	for (unsigned i = 0; i < list->count; i++) {
		if (list->posts[i].words != words)
			continue;
		if (list->posts[i].key >= key)
			return NULL;
		drop(list, i);
		break;
	}
	if (list->count == list->limit)
		drop(list, list->count - 1);
	while (at < list->count && list->posts[at].key >= key)
		at++;
	memmove(&list->posts[at + 1], &list->posts[at],
		(list->count - at) * sizeof(*list->posts));
	list->count++;
	return &list->posts[at];
}

static void set_floor(struct telling *list)
{
	list->floor = list->count == list->limit ? list->posts[list->limit - 1].key : 0;
}

void telling_add_slow(struct telling *list, int64_t key, uint64_t ordinal,
		      const candor_post *post, const candor_result *result)
{
	uint64_t words = hash_findings(result);
	struct telling_post *to = place(list, key, words);

	if (!to)
		return;
	to->key = key;
	to->ordinal = ordinal;
	to->words = words;
	fill(to, post, result);
	set_floor(list);
}

void telling_merge(struct telling *list, const struct telling *part, uint64_t shift)
{
	for (unsigned i = 0; i < part->count; i++) {
		const struct telling_post *from = &part->posts[i];
		struct telling_post *to;

		if (from->key <= list->floor)
			continue;
		to = place(list, from->key, from->words);
		if (!to)
			continue;
		*to = *from;
		to->ordinal += shift;
		set_floor(list);
	}
}

int telling_has(const struct telling *list, uint64_t ordinal)
{
	for (unsigned i = 0; i < list->count; i++)
		if (list->posts[i].ordinal == ordinal)
			return 1;
	return 0;
}
