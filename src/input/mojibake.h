/* UTF-8 that somebody took for Latin-1 and wrote as UTF-8 again, as Meta's downloads do. */
#ifndef CANDOR_INPUT_MOJIBAKE_H
#define CANDOR_INPUT_MOJIBAKE_H

#include "base/mem.h"
#include "candor.h"

/* Undoes that, once, when all of `*text` can have come about so: its code points are at most
 * U+00FF, and these, as bytes, are valid UTF-8 with a character that is not ASCII. 1: repaired,
 * `*text` is in the arena; 0: left as it is; CANDOR_ENOMEM. */
int mojibake_repair(candor_str *text, struct arena *arena);

#endif
