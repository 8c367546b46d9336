/*
 * Finders: many literals at once in one pass. They are the filter of the fast engines.
 */
#ifndef CANDOR_LEXICON_FINDER_H
#define CANDOR_LEXICON_FINDER_H

#include "candor.h"

struct finder; /* immutable, shared by threads */

/* A literal was seen at [start, end). Non-zero stops the search. */
typedef int finder_report(void *data, unsigned literal, size_t start, size_t end);

struct finder_kind {
	const char *name;
	/* Literal i of `literals` is reported as i. They are distinct, non-empty, UTF-8, and
	 * must stay as long as the finder. CANDOR_ENOMEM, or an error of the library used. */
	int (*build)(struct finder **out, const candor_str *literals, size_t count,
		     candor_err *err);
	void (*release)(struct finder *finder);
	/* Memory of one thread; may stay NULL. CANDOR_OK or CANDOR_ENOMEM. */
	int (*scratch_new)(void **out, const struct finder *finder);
	void (*scratch_free)(void *scratch);
	/* Reports every occurrence of every literal in valid UTF-8 text. Of one literal, ends
	 * rise. */
	void (*find)(const struct finder *finder, void *scratch, candor_str text,
		     finder_report *report, void *data);
};

extern const struct finder_kind finder_index;
/* NULL where Vectorscan is not built in. */
extern const struct finder_kind *const finder_vectorscan;
/* Version of Vectorscan, or "none". */
const char *finder_vectorscan_version(void);

#endif
