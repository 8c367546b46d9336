/* Strings numbered in the order in which they were first seen. */
#ifndef CANDOR_QUALITY_NAMES_H
#define CANDOR_QUALITY_NAMES_H

#include "base/mem.h"
#include "candor.h"

/* Zero-initialize. */
struct names {
	candor_str *items; /* copies */
	size_t count, capacity;
	size_t *slots; /* open addressing: number + 1, 0 is free */
	size_t slot_count;
	struct arena arena;
};

/* Number of `name`, which is entered if need be. CANDOR_OK or CANDOR_ENOMEM. */
int names_number(size_t *out, struct names *names, candor_str name);
/* Forgets the names and keeps the memory. */
void names_clear(struct names *names);
void names_free(struct names *names);

#endif
