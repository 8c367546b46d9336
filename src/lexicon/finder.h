/*
 * Finders: many literals at once in one pass. They are the filter of the fast engines.
 */
#ifndef CANDOR_LEXICON_FINDER_H
#define CANDOR_LEXICON_FINDER_H

#include "base/mem.h"
#include "candor.h"

struct finder; /* immutable, shared by threads */

/* A literal at a place of the text. */
struct sighting {
	uint32_t literal;
	uint32_t start, end;
};

struct sightings {
	struct sighting *items;
	size_t count, capacity;
};

/* CANDOR_OK or CANDOR_ENOMEM. */
static inline int sightings_add(struct sightings *out, uint32_t literal, size_t start,
				size_t end)
{
	if (mem_grow(&out->items, &out->capacity, out->count + 1, sizeof(*out->items)))
		return CANDOR_ENOMEM;
	out->items[out->count++] = (struct sighting){ literal, (uint32_t)start, (uint32_t)end };
	return CANDOR_OK;
}

struct finder_kind {
	const char *name;
	/* Literal i of `literals` is seen as i, between bytes that `sides[i]` (sides.h) allows;
	 * others may be seen. Literals are distinct, non-empty, UTF-8. Both arrays must stay as
	 * long as the finder. CANDOR_ENOMEM, or an error of the library used. */
	int (*build)(struct finder **out, const candor_str *literals, const uint16_t *sides,
		     size_t count, candor_err *err);
	void (*release)(struct finder *finder);
	/* Memory of one thread; may stay NULL. CANDOR_OK or CANDOR_ENOMEM. */
	int (*scratch_new)(void **out, const struct finder *finder);
	void (*scratch_free)(void *scratch);
	/* Appends every occurrence of every literal, between its sides, in valid UTF-8 text of
	 * less than 4 GiB. Of one literal, ends rise. CANDOR_OK or CANDOR_ENOMEM. */
	int (*find)(const struct finder *finder, void *scratch, candor_str text,
		    struct sightings *out);
};

extern const struct finder_kind finder_index;
/* NULL where Vectorscan is not built in. */
extern const struct finder_kind *const finder_vectorscan;
/* Version of Vectorscan, or "none". */
const char *finder_vectorscan_version(void);

#endif
