/*
 * What phrases are made of: words, Han characters and emoji of comparable text.
 *
 * A word is a run of letters and digits of scripts that are written with spaces, with the
 * apostrophes, hyphens and dots inside of it and a `#` in front ("don't", "#ad", "9.9"). Of a
 * URL only the host is a word, and @handles are left out: rules name no people.
 */
#ifndef CANDOR_QUALITY_MINE_UNITS_H
#define CANDOR_QUALITY_MINE_UNITS_H

#include "candor.h"

enum mine_unit_kind { UNIT_WORD, UNIT_HAN, UNIT_SYMBOL };

struct mine_unit {
	enum mine_unit_kind kind;
	size_t start, end; /* in the text */
	int joined;        /* continues the unit before it: a phrase may hold both */
};

/* Reads the units of a text from left to right. */
struct mine_reader {
	candor_str text; /* comparable, valid UTF-8 */
	int single;      /* spaces separate, as between hashtags */
	size_t at;
	struct mine_unit last;
	int begun;
};

/* 1 and the next unit, or 0 at the end. */
int mine_next_unit(struct mine_reader *reader, struct mine_unit *unit);

/* Words that say nothing alone: single letters, numbers and the commonest ones. */
int mine_is_plain_word(candor_str word);

#endif
