/*
 * Room in a text and its runs while a value is appended.
 *
 * The last run is the open one: it copies, from where it begins on. A rewritten or removed
 * character closes it and opens the next, and a run that stayed empty is taken back.
 */
#ifndef CANDOR_TEXT_RUNS_H
#define CANDOR_TEXT_RUNS_H

#include "base/mem.h"
#include "text/text.h"

/* Bytes kept free behind the text: loops write and read whole steps. */
enum { TEXT_SLACK = 64 };

/* Both return 0, or -1 when out of memory. */
static inline int text_reserve(struct text *text, size_t size)
{
	return mem_grow(&text->data, &text->capacity, size + TEXT_SLACK, 1);
}

static inline int runs_reserve(struct text *text, size_t more)
{
	if (more <= text->run_capacity - text->run_count)
		return 0;
	return mem_grow(&text->runs, &text->run_capacity, text->run_count + more,
			sizeof(*text->runs));
}

/* The rest needs room from runs_reserve. */

static inline void run_push(struct text *text, size_t source, size_t source_size,
			    unsigned change)
{
	text->runs[text->run_count++] =
		(struct text_run){ (uint32_t)text->size, (uint32_t)source,
				   (uint32_t)source_size, change };
}

static inline void run_open(struct text *text, size_t source, unsigned change)
{
	run_push(text, source, 0, change);
}

/* Ends the open run, or takes it back. Returns the TEXT_AFTER_REMOVED that its successor
 * inherits. */
static inline unsigned run_close(struct text *text)
{
	const struct text_run *open = &text->runs[text->run_count - 1];

	if (open->start != text->size)
		return 0;
	text->run_count--;
	return open->change;
}

/* Source offset of the text at `offset`, which lies in `run`. */
static inline size_t run_source(const struct text_run *run, size_t offset)
{
	unsigned copied = !(run->change & TEXT_KIND);

	return run->source + (copied ? offset - run->start : 0);
}

/* Source offset behind the character that ends at `end` in `run`. */
static inline size_t run_source_end(const struct text_run *run, size_t end)
{
	unsigned copied = !(run->change & TEXT_KIND);

	return run->source + (copied ? end - run->start : run->source_size);
}

#endif
