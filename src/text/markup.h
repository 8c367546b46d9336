/*
 * HTML out of texts: entities become characters, tags line ends or nothing, before the rest of
 * comparable text is made; and runs lead back to the bytes with markup.
 */
#ifndef CANDOR_TEXT_MARKUP_H
#define CANDOR_TEXT_MARKUP_H

#include "text/text.h"

/* 1: `*source` had markup, which was counted, and is now what is left of it, until the next
 * call; 0: it had none; CANDOR_ENOMEM. */
int markup_read(struct text *text, candor_str *source);

/* Makes the runs from `first_run` on, whose sources are offsets in what markup_read gave, lead
 * to the value itself. CANDOR_OK or CANDOR_ENOMEM. */
int markup_map(struct text *text, size_t first_run);

void markup_free(struct text *text);

#endif
