/* Changing comparable text after the fact, with its runs: collect edits, then apply them. */
#ifndef CANDOR_TEXT_EDIT_H
#define CANDOR_TEXT_EDIT_H

#include "text/text.h"

/* [start, end) becomes `letter`, or nothing when that is 0. */
struct text_edit {
	uint32_t start, end;
	char letter;
};

struct text_scratch {
	struct text_edit *edits; /* sorted, without overlap */
	size_t edit_count, edit_capacity;
	struct text_run *runs; /* the value's runs before the edits */
	size_t run_count, run_capacity;
};

/* Edits waiting to be applied. */
static inline size_t edit_count(const struct text *text)
{
	return text->scratch ? text->scratch->edit_count : 0;
}

/* Forgets those behind the first `count`. */
static inline void edit_forget(struct text *text, size_t count)
{
	if (text->scratch)
		text->scratch->edit_count = count;
}

/* Offsets are in text->data. CANDOR_OK or CANDOR_ENOMEM. */
int edit_add(struct text *text, size_t start, size_t end, char letter);
/* Applies the edits to the value that begins at text->data + `start` with run `first_run`, and
 * forgets them. CANDOR_OK, or CANDOR_ENOMEM; then the text is as it was before. */
int edit_apply(struct text *text, size_t start, size_t first_run);
void edit_free(struct text *text);

#endif
