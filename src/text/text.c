/* Comparable text: appending values and finding the way back; see text.h. */
#include "text/text.h"

#include <string.h>

#include "text/disguise.h"
#include "text/edit.h"
#include "text/fold.h"
#include "text/markup.h"
#include "text/runs.h"

void text_clear(struct text *text)
{
	text->size = text->run_count = 0;
	text->bad_utf8 = text->invisible = text->disguised = text->joined = 0;
	text->markups = 0;
	text->cut = 0;
}

void text_free(struct text *text)
{
	edit_free(text);
	markup_free(text);
	mem_free(text->data);
	mem_free(text->runs);
	mem_free(text->marks);
	*text = (struct text){ 0 };
}

/* Zeros behind the text, for readers that look ahead. */
static void terminate(struct text *text)
{
	memset(text->data + text->size, 0, TEXT_SLACK);
}

/* Takes back what an append has done, and keeps the memory. */
static void roll_back(struct text *text, const struct text *before)
{
	struct text restored = *before;

	restored.data = text->data;
	restored.capacity = text->capacity;
	restored.runs = text->runs;
	restored.run_capacity = text->run_capacity;
	restored.marks = text->marks;
	restored.mark_capacity = text->mark_capacity;
	restored.scratch = text->scratch;
	restored.markup = text->markup;
	*text = restored;
	if (text->data)
		terminate(text);
}

/* Room for the marks of `size` bytes. */
static int marks_reserve(struct text *text, size_t size)
{
	return mem_grow(&text->marks, &text->mark_capacity, size / TEXT_MARK_STEP + 1,
			sizeof(*text->marks));
}

/* Sets the marks from the byte at `from` on, which is in `run`. */
static void set_marks(struct text *text, size_t from, size_t run)
{
	size_t mark = (from + TEXT_MARK_STEP - 1) / TEXT_MARK_STEP;

	for (; mark * TEXT_MARK_STEP < text->size; mark++) {
		size_t at = mark * TEXT_MARK_STEP;

		while (run + 1 < text->run_count && text->runs[run + 1].start <= at)
			run++;
		text->marks[mark] = (uint32_t)run;
	}
}

int text_append(struct text *text, candor_str source)
{
	const struct text before = *text;
	int has_markup = source.size ? markup_read(text, &source) : 0, status;
	unsigned noted;

	if (has_markup < 0 || !source.size)
		return has_markup < 0 ? has_markup : CANDOR_OK;
	status = fold_value(text, source, &noted);
	if (!status && text->run_count > before.run_count) {
		terminate(text);
		status = disguise_undo(text, before.size, before.run_count, noted);
		terminate(text);
		if (!status && has_markup)
			status = markup_map(text, before.run_count);
		if (marks_reserve(text, text->size))
			status = CANDOR_ENOMEM;
	}
	if (status)
		roll_back(text, &before);
	else
		set_marks(text, before.size, before.run_count);
	return status;
}

int text_separate(struct text *text, char byte)
{
	if (text->size >= UINT32_MAX - TEXT_SLACK || text_reserve(text, text->size + 1) ||
	    runs_reserve(text, 1) || marks_reserve(text, text->size + 1))
		return CANDOR_ENOMEM;
	run_push(text, 0, 0, TEXT_REWRITTEN);
	text->data[text->size++] = byte;
	set_marks(text, text->size - 1, text->run_count - 1);
	terminate(text);
	return CANDOR_OK;
}

size_t text_run_at(const struct text *text, size_t offset)
{
	size_t run = text->marks[offset / TEXT_MARK_STEP];

	while (run + 1 < text->run_count && text->runs[run + 1].start <= offset)
		run++;
	return run;
}

void text_source(const struct text *text, size_t start, size_t end, size_t *source_start,
		 size_t *source_end)
{
	*source_start = run_source(&text->runs[text_run_at(text, start)], start);
	*source_end = run_source_end(&text->runs[text_run_at(text, end - 1)], end);
}

int text_is_disguised(const struct text *text, size_t start, size_t end)
{
	const struct text_run *run = &text->runs[text_run_at(text, start)];
	const struct text_run *last = text->runs + text->run_count;

	for (; run < last && run->start < end; run++)
		if ((run->change & TEXT_DISGUISED) ||
		    ((run->change & TEXT_AFTER_REMOVED) && run->start > start))
			return 1;
	return 0;
}
