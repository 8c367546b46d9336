#include "lexicon/context.h"

#include <string.h>

enum { QUOTE_REACH = 120, QUESTION_REACH = 160, HAN_BYTES = 3 };

/* ---- Questions ---- */

/* A tag or a label ("#ad", "Ad:") is asserted whatever is asked behind it. */
static int is_label(candor_str text, size_t start, size_t end)
{
	return text.data[start] == '#' ||
	       (end < text.size && strchr(":|]", text.data[end]) && text.data[end]);
}

int context_question(candor_str text, size_t start, size_t end)
{
	size_t stop = text.size - end > QUESTION_REACH ? end + QUESTION_REACH : text.size;

	if (is_label(text, start, end))
		return 0;
	for (size_t i = end; i < stop; i++) {
		if (text.data[i] == '?')
			return 1;
		if (strchr(".!\n;", text.data[i]) && text.data[i])
			return 0;
		if (stop - i >= 3 && (memcmp(text.data + i, "吗", 3) == 0))
			return i - end <= 9;
		if (stop - i >= 3 && memcmp(text.data + i, "。", 3) == 0)
			return 0;
	}
	return 0;
}

/* ---- Quotations ---- */

/* A directional quotation mark at `p`: its pair, positive when it opens, negative when it
 * closes, 0 for anything else. All six have three bytes. */
static int quote_at(const char *p)
{
	static const char *const marks[] = { "“", "”", "「", "」", "『", "』" };
	unsigned char lead = (unsigned char)*p;

	if (lead != 0xE2 && lead != 0xE3)
		return 0;
	for (int i = 0; i < 6; i++)
		if (memcmp(p, marks[i], HAN_BYTES) == 0)
			return i % 2 ? -(i / 2 + 1) : i / 2 + 1;
	return 0;
}

/* The nearest mark before `start`, or behind `end`, within reach; 0 for none. */
static int quote_before(candor_str text, size_t start)
{
	size_t from = start > QUOTE_REACH ? start - QUOTE_REACH : 0;
	int mark = 0;

	for (size_t i = start; !mark && i >= from + HAN_BYTES; i--)
		mark = quote_at(text.data + i - HAN_BYTES);
	return mark;
}

static int quote_behind(candor_str text, size_t end)
{
	size_t to = text.size - end > QUOTE_REACH ? end + QUOTE_REACH : text.size;
	int mark = 0;

	for (size_t i = end; !mark && i + HAN_BYTES <= to; i++)
		mark = quote_at(text.data + i);
	return mark;
}

int context_quoted(candor_str text, size_t start, size_t end)
{
	int mark = quote_before(text, start);

	return mark > 0 && quote_behind(text, end) == -mark;
}

size_t context_first_quote(candor_str text)
{
	static const char leads[] = { '\xE2', '\xE3' };
	size_t first = text.size;

	for (size_t i = 0; i < sizeof(leads); i++) {
		const char *at = text.data, *end = text.data + first;

		while (end - at >= HAN_BYTES &&
		       (at = memchr(at, leads[i], (size_t)(end - at))) != NULL) {
			if (text.data + text.size - at >= HAN_BYTES && quote_at(at) > 0) {
				first = (size_t)(at - text.data);
				break;
			}
			at++;
		}
	}
	return first;
}
