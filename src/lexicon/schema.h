/*
 * What stanzas may contain: one table for each kind, read by the loader and the formatter.
 */
#ifndef CANDOR_LEXICON_SCHEMA_H
#define CANDOR_LEXICON_SCHEMA_H

#include "candor.h"
#include "lexicon/ruleset.h"
#include "base/stanza.h"

enum { KEY_REQUIRED = 1, KEY_LIST = 2 };

/* State while one lexicon is loaded. */
struct loader {
	struct candor_ruleset *ruleset;
	const char *file;      /* in the ruleset's arena */
	const char *directory; /* for Include; NULL: not allowed */
	const char *lexicon;   /* name from the Lexicon stanza */
	unsigned depth;        /* of includes */
	candor_err *err;
};

/* Stores one value in the object being built (a category, rule, ...). On failure it sets
 * loader->err without place; the caller adds it. */
typedef int key_setter(struct loader *loader, void *object, const struct stanza_field *field);

struct stanza_key {
	const char *name;
	unsigned flags;
	key_setter *set;
};

struct stanza_kind {
	const struct stanza_key *keys; /* the first names the kind */
	size_t key_count;
	/* Builds the object; `values` is the stanza. */
	int (*load)(struct loader *loader, const struct stanza *stanza,
		    const struct stanza_kind *kind);
};

#define STANZA_KIND(keys, load)                            \
	{                                                  \
		keys, sizeof(keys) / sizeof(*(keys)), load \
	}

extern const struct stanza_kind stanza_lexicon, stanza_category, stanza_rule, stanza_composite,
	stanza_override, stanza_model, stanza_include, stanza_brand;

/* Kind by the first key of a stanza; NULL: unknown. */
const struct stanza_kind *stanza_kind_find(candor_str first_key);
const struct stanza_key *stanza_key_find(const struct stanza_kind *kind, candor_str name);

/* Checks keys (known, single, required) and calls their setters on `object`. */
int stanza_apply(struct loader *loader, const struct stanza *stanza,
		 const struct stanza_kind *kind, void *object);

/* Error "unknown key `X`; did you mean `Y`?" for a key or kind. */
int stanza_unknown_key(struct loader *loader, const struct stanza_field *field,
		       const struct stanza_kind *kind);

/* Loads the file `path` of an Include stanza, relative to the including one (load.c). */
int lexicon_include(struct loader *loader, candor_str path);

#endif
