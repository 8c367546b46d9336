/* The kinds of ASCII characters. */
#include "lexicon/sides.h"

enum {
	O = SIDE_OTHER,
	S = SIDE_SPACE,
	N = SIDE_LINE,
	D = SIDE_DIGIT,
	L = SIDE_LETTER,
};

const unsigned char side_kinds[0x80] = {
	O, O, O, O, O, O, O, O, O, S, N, S, S, N, O, O, O, O, O, O, O, O, O, O, O, O,
	O, O, O, O, O, O, S, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, D, D, D, D,
	D, D, D, D, D, D, O, O, O, O, O, O, O, L, L, L, L, L, L, L, L, L, L, L, L, L,
	L, L, L, L, L, L, L, L, L, L, L, L, L, O, O, O, O, L, O, L, L, L, L, L, L, L,
	L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, O, O, O, O, O,
};
