/* Applying edits: the text only shrinks and is moved in place, the runs are played back from a
 * copy. */
#include "text/edit.h"

#include <string.h>

#include "text/runs.h"

int edit_add(struct text *text, size_t start, size_t end, char letter)
{
	struct text_scratch *s = text->scratch;

	/* Most texts never need one. */
	if (!s)
		s = text->scratch = mem_zero(1, sizeof(*s));
	if (!s || mem_grow(&s->edits, &s->edit_capacity, s->edit_count + 1, sizeof(*s->edits)))
		return CANDOR_ENOMEM;
	s->edits[s->edit_count++] =
		(struct text_edit){ (uint32_t)start, (uint32_t)end, letter };
	return CANDOR_OK;
}

void edit_free(struct text *text)
{
	if (!text->scratch)
		return;
	mem_free(text->scratch->edits);
	mem_free(text->scratch->runs);
	mem_free(text->scratch);
	text->scratch = NULL;
}

/* The old runs while the new ones are written. */
struct replay {
	struct text *text;
	const struct text_run *run, *last;
	unsigned removed; /* TEXT_AFTER_REMOVED when an edit has just removed something */
};

/* Moves on to the old run that contains `offset`. Returns the bit for a new run that begins
 * there. */
static unsigned advance(struct replay *r, size_t offset)
{
	unsigned removed = r->removed;

	while (r->run < r->last && r->run[1].start <= offset)
		r->run++;
	if (r->run->start == offset)
		removed |= r->run->change & TEXT_AFTER_REMOVED;
	r->removed = 0;
	return removed;
}

/* Keeps old text [from, to). */
static void keep(struct replay *r, size_t from, size_t to)
{
	struct text *text = r->text;

	while (from < to) {
		unsigned removed = advance(r, from);
		unsigned change = r->run->change & TEXT_KIND;
		size_t stop = r->run < r->last && r->run[1].start < to ? r->run[1].start : to;

		run_push(text, run_source(r->run, from), r->run->source_size, change | removed);
		memmove(text->data + text->size, text->data + from, stop - from);
		text->size += stop - from;
		from = stop;
	}
}

static void change(struct replay *r, const struct text_edit *edit)
{
	struct text *text = r->text;
	unsigned removed = advance(r, edit->start);
	size_t source = run_source(r->run, edit->start);

	if (!edit->letter) {
		r->removed = TEXT_AFTER_REMOVED;
		return;
	}
	run_push(text, source, run_source_end(r->run, edit->end) - source,
		 TEXT_DISGUISED | removed);
	text->data[text->size++] = edit->letter;
}

int edit_apply(struct text *text, size_t start, size_t first_run)
{
	struct text_scratch *s = text->scratch;
	size_t end = text->size, from = start;
	struct replay r = { .text = text };

	if (!edit_count(text) || text->run_count == first_run)
		return CANDOR_OK;
	s->run_count = text->run_count - first_run;
	if (mem_grow(&s->runs, &s->run_capacity, s->run_count, sizeof(*s->runs)) ||
	    runs_reserve(text, 2 * s->edit_count + 1))
		return CANDOR_ENOMEM;
	memcpy(s->runs, text->runs + first_run, s->run_count * sizeof(*s->runs));
	r.run = s->runs;
	r.last = s->runs + s->run_count - 1;
	text->run_count = first_run;
	text->size = start;
	for (size_t i = 0; i < s->edit_count; i++) {
		keep(&r, from, s->edits[i].start);
		change(&r, &s->edits[i]);
		from = s->edits[i].end;
	}
	keep(&r, from, end);
	s->edit_count = 0;
	return CANDOR_OK;
}
