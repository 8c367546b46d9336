/* Invented posts in both languages, for what must hold of every post. */
#ifndef CANDOR_TESTS_UNIT_INVENT_H
#define CANDOR_TESTS_UNIT_INVENT_H

#include <stddef.h>

#include "dice.h"

enum { INVENTED_BYTES = 8192 };

/* Some sentences of one language, NUL-terminated: mostly up to eight, at times `most`. */
void invent_post(struct dice *dice, unsigned most, char out[INVENTED_BYTES]);

/* A sentence that names a concrete flaw. */
const char *invent_drawback(struct dice *dice);

#endif
