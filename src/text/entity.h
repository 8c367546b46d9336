/* Character references of HTML: &amp; &#39; &#x1F600; */
#ifndef CANDOR_TEXT_ENTITY_H
#define CANDOR_TEXT_ENTITY_H

#include <stddef.h>
#include <stdint.h>

/* The code point of the reference at the front of [at, end), which begins with '&', and in
 * *size its bytes; 0 when there is none. Only references that end in ';' are read, by number
 * or by the names that people meet; what has no code point is U+FFFD, and 128 to 159 are
 * Windows-1252, as browsers have it. */
uint32_t entity_read(const char *at, const char *end, size_t *size);

#endif
