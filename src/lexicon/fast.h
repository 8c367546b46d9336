/*
 * What the fast engines know of a ruleset: its required literals, and what seeing one means.
 * fast_prepare.c collects it, engine_fast.c matches with it.
 */
#ifndef CANDOR_LEXICON_FAST_H
#define CANDOR_LEXICON_FAST_H

#include "lexicon/finder.h"
#include "lexicon/phrase.h"
#include "lexicon/ruleset.h"
#include "lexicon/sides.h"

/* Of a set: matches begin near its literals, and this set tells where. */
#define NEAR (1u << 3)

/* That a literal was seen matters to this pattern: all that is needed to act on it. */
struct use {
	union {
		const struct phrase *phrase;        /* NULL: nothing to verify */
		const struct literal_set *followed; /* NULL: anything may follow */
	};
	uint32_t pattern : 20;
	uint32_t sides : 12; /* what may stand beside the literal */
	uint32_t scope : 24; /* fields of its rule */
	uint32_t set : 4;    /* bit of the pattern's literal set, and NEAR; 0: a phrase */
	uint32_t all : 4;    /* bits of all its sets */
};

_Static_assert(CANDOR_FIELD_LABEL < 24 && LIMIT_PATTERN_SETS <= 3, "a use has a bit for each");
_Static_assert(LIMIT_PATTERNS < 1 << 20 && SIDES_ANY < 1 << 12, "a use has room for them");

struct fast {
	const struct finder_kind *kind;
	struct finder *finder;
	candor_str *literals; /* distinct */
	uint16_t *sides;      /* of each, what any use of it allows */
	size_t literal_count;
	struct wanted *wanted; /* only while preparing */
	size_t use_count, use_capacity;
	struct use *uses;    /* by literal, then pattern */
	uint32_t *first_use; /* by literal; one more than literals */
	uint32_t *always;    /* patterns without literals */
	size_t always_count;
	uint32_t *raw; /* patterns on raw text with literals: always, when the text was cut */
	size_t raw_count;
};

/* The set that tells where matches begin, `set_count` when none does. */
static inline size_t near_set(const struct pattern *pattern)
{
	size_t k = 0;

	while (k < pattern->set_count && !pattern->sets[k].is_near)
		k++;
	return k;
}

/* Collects the literals of all patterns and builds their finder. CANDOR_OK or an error. */
int fast_prepare(struct fast **out, const struct candor_ruleset *ruleset,
		 const struct finder_kind *kind, candor_err *err);
void fast_free(struct fast *fast);

#endif
