/*
 * Folding a value: NFKC_Casefold and the character foldings of the tables, in one pass.
 *
 * Almost all code points stay or have a fixed replacement, and nothing before them changes:
 * fold.c. The rest, marks and what else may combine with the character before, makes up
 * segments: segment.c.
 */
#ifndef CANDOR_TEXT_FOLD_H
#define CANDOR_TEXT_FOLD_H

#include "text/text.h"

/* Between two steps text->data has room for all that is left of the source and TEXT_SLACK. */
struct fold {
	struct text *text;
	const unsigned char *source, *at, *end;
	size_t start;   /* where the value begins in the text */
	size_t limit;   /* where it must end */
	unsigned noted; /* CLASS_... of characters that a disguise may use */
};

/* Appends `source` to `text` and tells in *noted what the disguise passes must look for.
 * CANDOR_OK or CANDOR_ENOMEM. */
int fold_value(struct text *text, candor_str source, unsigned *noted);

/* Makes the text ready to grow to `size` while the source is read up to `at`. 1: there is
 * room; 0: the growth limit is reached, and the rest of the source is dropped; < 0: out of
 * memory. */
int fold_room(struct fold *f, size_t size, const unsigned char *at);

/* Takes the code points from f->at on that may combine with what has been written, and
 * rewrites the end of the text. CANDOR_OK or CANDOR_ENOMEM. */
int fold_segment(struct fold *f);

#endif
