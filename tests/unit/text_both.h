/*
 * Both builds of comparable text side by side: the one in the library, and a private copy with
 * TEXT_PORTABLE of what uses SSE2. And what holds for every text, whatever was appended.
 */
#ifndef CANDOR_TESTS_TEXT_BOTH_H
#define CANDOR_TESTS_TEXT_BOTH_H

#include <string.h>

#include "base/limits.h"
#include "text/disguise.h"
#include "text/fold.h"
#include "text/text.h"
#include "text/utf8.h"

int portable_fold_value(struct text *text, candor_str source, unsigned *noted);
int portable_fold_room(struct fold *f, size_t size, const unsigned char *at);
int portable_disguise_undo(struct text *text, size_t start, size_t first_run, unsigned noted);
void portable_clear(struct text *text);
void portable_free(struct text *text);
int portable_append(struct text *text, candor_str source);
int portable_separate(struct text *text, char byte);
size_t portable_run_at(const struct text *text, size_t offset);
void portable_source(const struct text *text, size_t start, size_t end, size_t *source_start,
		     size_t *source_end);
int portable_is_disguised(const struct text *text, size_t start, size_t end);

#ifndef TEXT_PORTABLE
#define TEXT_PORTABLE
#endif
#define fold_value        portable_fold_value
#define fold_room         portable_fold_room
#define disguise_undo     portable_disguise_undo
#define text_clear        portable_clear
#define text_free         portable_free
#define text_append       portable_append
#define text_separate     portable_separate
#define text_run_at       portable_run_at
#define text_source       portable_source
#define text_is_disguised portable_is_disguised
#include "text/disguise.c"
#include "text/fold.c"
#include "text/text.c"
#undef fold_value
#undef fold_room
#undef disguise_undo
#undef text_clear
#undef text_free
#undef text_append
#undef text_separate
#undef text_run_at
#undef text_source
#undef text_is_disguised

/* What must hold for a text to which one value has been appended: NULL, or what does not. */
#define TEXT_MUST(condition)               \
	do {                               \
		if (!(condition))          \
			return #condition; \
	} while (0)

static inline const char *text_check_copied(const struct text_run *run, const char *data,
					    size_t size, candor_str source)
{
	TEXT_MUST(run->source_size == 0);
	TEXT_MUST(run->source + size <= source.size);
	for (size_t i = 0; i < size; i++) {
		unsigned char byte = (unsigned char)source.data[run->source + i];

		TEXT_MUST((unsigned char)data[run->start + i] ==
			  (byte >= 'A' && byte <= 'Z' ? byte + 32 : byte));
	}
	return NULL;
}

/* Runs rise in text and source, and what lies between two was removed. A replacement of several
 * characters may have been cut by a later one: then both begin at the same source, or a
 * separator at its end was removed and left no gap. */
static inline const char *text_check_runs(const struct text *text, candor_str source)
{
	size_t expected = 0;

	for (size_t i = 0; i < text->run_count; i++) {
		const struct text_run *run = &text->runs[i];
		size_t end = i + 1 < text->run_count ? run[1].start : text->size;
		unsigned kind = run->change & TEXT_KIND;
		unsigned gap = run->change & (TEXT_AFTER_REMOVED | TEXT_AFTER_MARKUP);
		const char *wrong = NULL;

		TEXT_MUST(i > 0 || run->start == 0);
		TEXT_MUST(run->start < end);
		TEXT_MUST(text_run_at(text, run->start) == i);
		TEXT_MUST(text_run_at(text, end - 1) == i);
		TEXT_MUST(kind <= TEXT_DISGUISED);
		if (kind == TEXT_COPIED)
			wrong = text_check_copied(run, text->data, end - run->start, source);
		if (wrong)
			return wrong;
		if (i == 0 || run->source != run[-1].source) {
			TEXT_MUST(run->source >= expected);
			TEXT_MUST(run->source == expected || gap);
			TEXT_MUST(run->source > expected || text->joined || !gap);
		}
		expected = kind == TEXT_COPIED ? run->source + end - run->start
					       : run->source + run->source_size;
		TEXT_MUST(expected <= source.size);
		TEXT_MUST(expected > run->source);
	}
	return NULL;
}

static inline const char *text_check_utf8(const struct text *text)
{
	const unsigned char *at = (const unsigned char *)text->data, *end = at + text->size;
	size_t size;

	for (; at < end; at += size)
		TEXT_MUST(utf8_decode(at, end, &size) >= 0);
	return NULL;
}

static inline const char *text_check(const struct text *text, candor_str source)
{
	size_t start, end, limit = source.size * LIMIT_TEXT_GROWTH;
	const char *wrong;

	TEXT_MUST(text->size <= (limit < LIMIT_TEXT_FLOOR ? LIMIT_TEXT_FLOOR : limit));
	TEXT_MUST(!text->size == !text->run_count);
	if (!text->size) {
		TEXT_MUST(!source.size || text->invisible || text->disguised || text->markups);
		return NULL;
	}
	TEXT_MUST(text->data[text->size] == '\0');
	wrong = text_check_utf8(text);
	if (!wrong)
		wrong = text_check_runs(text, source);
	if (wrong)
		return wrong;
	text_source(text, 0, text->size, &start, &end);
	TEXT_MUST(start == text->runs[0].source);
	TEXT_MUST(start < end && end <= source.size);
	TEXT_MUST(start == 0 || text->invisible || text->joined || text->markups);
	TEXT_MUST(end == source.size || text->invisible || text->cut || text->markups);
	return NULL;
}

/* Two texts with the same content: NULL, or what differs. */
static inline const char *text_compare(const struct text *a, const struct text *b)
{
	TEXT_MUST(a->size == b->size);
	TEXT_MUST(a->run_count == b->run_count);
	TEXT_MUST(!a->size || !memcmp(a->data, b->data, a->size));
	TEXT_MUST(!a->run_count || !memcmp(a->runs, b->runs, a->run_count * sizeof(*a->runs)));
	TEXT_MUST(a->bad_utf8 == b->bad_utf8 && a->invisible == b->invisible);
	TEXT_MUST(a->disguised == b->disguised && a->joined == b->joined);
	TEXT_MUST(a->cut == b->cut && a->markups == b->markups);
	return NULL;
}

#endif
