/* Canonical ordering and composition (UAX 15) of a few code points. */
#ifndef CANDOR_TEXT_COMPOSE_H
#define CANDOR_TEXT_COMPOSE_H

#include <stddef.h>
#include <stdint.h>

/* Longest full canonical decomposition (U+1F82 and others). */
enum { COMPOSE_MAX_PARTS = 4 };

/* Full canonical decomposition of what canonical composition can have made; of other
 * characters themselves. Returns the number of parts. */
size_t compose_split(uint32_t parts[COMPOSE_MAX_PARTS], uint32_t c);

/* Puts decomposed code points into canonical order and composes them in place. Returns how
 * many remain. */
size_t compose(uint32_t *c, size_t count);

#endif
