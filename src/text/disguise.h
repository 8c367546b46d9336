/*
 * Undoing disguises of words, after folding: letters set apart by spaces or dots, and letters
 * of other alphabets that look like Latin ones.
 */
#ifndef CANDOR_TEXT_DISGUISE_H
#define CANDOR_TEXT_DISGUISE_H

#include "text/text.h"

/* The value begins at text->data + `start` with run `first_run`; `noted` is from fold_value.
 * TEXT_SLACK zero bytes follow the text. CANDOR_OK or CANDOR_ENOMEM. */
int disguise_undo(struct text *text, size_t start, size_t first_run, unsigned noted);

#endif
