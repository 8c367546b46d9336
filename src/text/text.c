/* Comparable text: appending values and finding the way back; see text.h. */
#include "text/text.h"

#include <string.h>

#include "text/disguise.h"
#include "text/edit.h"
#include "text/fold.h"
#include "text/runs.h"

void text_clear(struct text *text)
{
	text->size = text->run_count = 0;
	text->bad_utf8 = text->invisible = text->disguised = text->joined = 0;
	text->cut = 0;
}

void text_free(struct text *text)
{
	edit_free(text);
	mem_free(text->data);
	mem_free(text->runs);
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
	restored.scratch = text->scratch;
	*text = restored;
	if (text->data)
		terminate(text);
}

int text_append(struct text *text, candor_str source)
{
	const struct text before = *text;
	unsigned noted;
	int status;

	if (!source.size)
		return CANDOR_OK;
	status = fold_value(text, source, &noted);
	if (!status && text->run_count > before.run_count) {
		terminate(text);
		status = disguise_undo(text, before.size, before.run_count, noted);
		terminate(text);
	}
	if (status)
		roll_back(text, &before);
	return status;
}

int text_separate(struct text *text, char byte)
{
	if (text->size >= UINT32_MAX - TEXT_SLACK || text_reserve(text, text->size + 1) ||
	    runs_reserve(text, 1))
		return CANDOR_ENOMEM;
	run_push(text, 0, 0, TEXT_REWRITTEN);
	text->data[text->size++] = byte;
	terminate(text);
	return CANDOR_OK;
}

/* The run that contains `offset`. */
static const struct text_run *find_run(const struct text *text, size_t offset)
{
	size_t low = 0, high = text->run_count;

	while (high - low > 1) {
		size_t middle = (low + high) / 2;

		if (text->runs[middle].start <= offset)
			low = middle;
		else
			high = middle;
	}
	return &text->runs[low];
}

void text_source(const struct text *text, size_t start, size_t end, size_t *source_start,
		 size_t *source_end)
{
	*source_start = run_source(find_run(text, start), start);
	*source_end = run_source_end(find_run(text, end - 1), end);
}

int text_is_disguised(const struct text *text, size_t start, size_t end)
{
	const struct text_run *run = find_run(text, start);
	const struct text_run *last = text->runs + text->run_count;

	for (; run < last && run->start < end; run++)
		if ((run->change & TEXT_DISGUISED) ||
		    ((run->change & TEXT_AFTER_REMOVED) && run->start > start))
			return 1;
	return 0;
}
