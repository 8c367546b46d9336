#include "author/quotes.h"

#include <string.h>

#include "base/mem.h"

/* Bytes of an excerpt, and of an id: enough to know a post again. */
enum { EXCERPT_BYTES = 240, ID_BYTES = 96, WORDS_BYTES = 80, BEFORE_BYTES = 80 };

static int is_stronger(const struct quote *a, const struct quote *b)
{
	if (a->strength < b->strength || a->strength > b->strength)
		return a->strength > b->strength;
	return a->post < b->post;
}

/* A post with the same words, which says nothing new, or NULL. */
static struct quote *same_words(struct quotes *quotes, const struct quote *quote)
{
	for (unsigned i = 0; i < quotes->count; i++)
		if (quotes->items[i].post == quote->post ||
		    (quote->content && quotes->items[i].content == quote->content))
			return &quotes->items[i];
	return NULL;
}

static void sort(struct quotes *quotes)
{
	for (unsigned i = 1; i < quotes->count; i++)
		for (unsigned k = i;
		     k > 0 && is_stronger(&quotes->items[k], &quotes->items[k - 1]); k--) {
			struct quote moved = quotes->items[k];

			quotes->items[k] = quotes->items[k - 1];
			quotes->items[k - 1] = moved;
		}
}

static void replace(struct quote *place, const struct quote *quote)
{
	mem_free(place->text);
	*place = *quote;
}

void quotes_add(struct quotes *quotes, const struct quote *quote)
{
	struct quote *same = same_words(quotes, quote);

	if (same && is_stronger(quote, same))
		replace(same, quote);
	else if (!same && quotes->count < QUOTES_KEPT)
		quotes->items[quotes->count++] = *quote;
	else if (!same && is_stronger(quote, &quotes->items[QUOTES_KEPT - 1]))
		replace(&quotes->items[QUOTES_KEPT - 1], quote);
	else
		mem_free(quote->text);
	sort(quotes);
}

int quotes_take(struct quotes *quotes, const struct quote *quote)
{
	size_t size = (size_t)quote->id + quote->excerpt + quote->words;
	struct quote copy = *quote;

	if (quotes->count == QUOTES_KEPT &&
	    !is_stronger(quote, &quotes->items[QUOTES_KEPT - 1]))
		return CANDOR_OK;
	copy.text = mem_alloc(size);
	if (!copy.text)
		return CANDOR_ENOMEM;
	memcpy(copy.text, quote->text, size);
	quotes_add(quotes, &copy);
	return CANDOR_OK;
}

/* ---- Copying ---- */

static int is_continuation(candor_str text, size_t at)
{
	return at < text.size && ((unsigned char)text.data[at] & 0xC0) == 0x80;
}

/* At most `most` bytes from `from` on, cut between characters. */
static candor_str slice(candor_str text, size_t from, size_t most)
{
	size_t end;

	if (!text.size)
		return (candor_str){ "", 0 };
	while (is_continuation(text, from))
		from++;
	end = text.size - from > most ? from + most : text.size;
	while (end > from && is_continuation(text, end))
		end--;
	return (candor_str){ text.data + from, end - from };
}

/* Where an excerpt of what is at `start` begins: not within a Latin word. */
static size_t excerpt_start(candor_str text, size_t start)
{
	size_t from = start > BEFORE_BYTES ? start - BEFORE_BYTES : 0;
	size_t at = from;

	if (!from)
		return 0;
	while (at < start && (unsigned char)text.data[at - 1] < 0x80 &&
	       (unsigned char)text.data[at] < 0x80 && text.data[at - 1] != ' ')
		at++;
	return at < start ? at : from;
}

/* The finding in the text that weighed most on the side, or NULL. */
static const candor_finding *heaviest(const candor_result *result, int sign)
{
	const candor_finding *best = NULL;

	for (size_t i = 0; i < result->finding_count; i++) {
		const candor_finding *finding = &result->findings[i];

		if (finding->field == CANDOR_FIELD_TEXT && finding->applied * sign > 0 &&
		    (!best || finding->applied * sign > best->applied * sign))
			best = finding;
	}
	return best;
}

int quote_fill(struct quote *quote, struct arena *arena, const candor_post *post,
	       const candor_result *result, int sign)
{
	const candor_finding *finding = heaviest(result, sign);
	candor_str text = post->field[CANDOR_FIELD_TEXT];
	size_t start = finding ? finding->start : 0;
	candor_str id = slice(post->field[CANDOR_FIELD_ID], 0, ID_BYTES);
	candor_str excerpt = slice(text, excerpt_start(text, start), EXCERPT_BYTES);
	candor_str words = { excerpt.data, 0 };
	size_t mark = 0;

	if (finding) {
		words = slice(finding->text, 0, WORDS_BYTES);
		mark = (size_t)(words.data - excerpt.data);
	}
	quote->rule = finding ? finding->rule->id : NULL;
	quote->text = arena_alloc(arena, id.size + excerpt.size + words.size + 1);
	if (!quote->text)
		return CANDOR_ENOMEM;
	memcpy(quote->text, id.data, id.size);
	memcpy(quote->text + id.size, excerpt.data, excerpt.size);
	memcpy(quote->text + id.size + excerpt.size, words.data, words.size);
	quote->id = (uint16_t)id.size;
	quote->excerpt = (uint16_t)excerpt.size;
	quote->words = (uint16_t)words.size;
	quote->mark = (uint16_t)mark;
	return CANDOR_OK;
}

void quotes_free(struct quotes *quotes)
{
	for (unsigned i = 0; i < quotes->count; i++)
		mem_free(quotes->items[i].text);
	quotes->count = 0;
}
