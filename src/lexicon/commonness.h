/*
 * How common characters and words are in ordinary text. Nothing but speed depends on it:
 * filters look for what is rare.
 */
#ifndef CANDOR_LEXICON_COMMONNESS_H
#define CANDOR_LEXICON_COMMONNESS_H

#include "candor.h"

/* Of the character at `p` (valid UTF-8): 0 for a rare one, up to 4 for the most common. */
unsigned character_commonness(const char *p);

/* 1 when `word`, without the spaces around it, is an everyday word. */
int is_common_word(candor_str word);

/* How telling a literal is as a filter: grows with length and rarity; below 2 it is useless. */
size_t literal_information(candor_str literal);

#endif
