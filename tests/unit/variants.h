/* Other letters for the same text, which must be read as the same. */
#ifndef CANDOR_TESTS_UNIT_VARIANTS_H
#define CANDOR_TESTS_UNIT_VARIANTS_H

#include <stddef.h>

#include "candor.h"

enum { VARIANTS = 5 };

struct variant {
	const char *name;
	/* Writes the NUL-terminated text, changed letter by letter. */
	void (*rewrite)(char *out, size_t size, const char *text);
};

extern const struct variant variants[VARIANTS];

/* Rule ids of the findings that rest on comparable text. Rules that see text as typed differ,
 * and should. */
void list_rules(char *out, size_t size, const candor_result *result);

#endif
