/*
 * What stands around a hit and changes its meaning: negation, questions, quotation.
 */
#ifndef CANDOR_LEXICON_CONTEXT_H
#define CANDOR_LEXICON_CONTEXT_H

#include "candor.h"

/* All work on comparable text of one value; [start, end) is the hit. */

/* 1 when an odd number of negators stands before the hit in its clause: within four words in
 * English, within four characters in Chinese. Words that only look like negators ("not only",
 * 非常, 不得不) do not count. */
int context_negated(candor_str text, size_t start);

/* 1 when the sentence of the hit ends as a question, or a question particle follows closely. */
int context_question(candor_str text, size_t start, size_t end);

/* 1 when the hit lies between directional quotation marks. */
int context_quoted(candor_str text, size_t start, size_t end);

/* Where the first of these opens; the size of the text where none does. Nothing before it is
 * quoted. */
size_t context_first_quote(candor_str text);

#endif
