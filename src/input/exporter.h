/*
 * What the programs and platforms that people export posts with write: each format is a stanza
 * (docs/formats.md; the shipped ones are in exporters/), compiled here to paths.
 */
#ifndef CANDOR_INPUT_EXPORTER_H
#define CANDOR_INPUT_EXPORTER_H

#include <stdatomic.h>

#include "base/mem.h"
#include "base/stanza.h"
#include "candor.h"
#include "input/trie.h"

/* What a mark of a trie stands for; `what` and `rank` are of ... */
enum mark_kind {
	MARK_FIELD,     /* the candor_field, and the alternative's place among its paths */
	MARK_CONDITION, /* the index of the condition */
	MARK_ITEM,      /* nothing: the values are items */
	MARK_ROWS,      /* nothing: the objects can be joined */
	MARK_ROW_KEY,   /* nothing: the key of such an object */
	MARK_COLUMN,    /* the index of the column */
	MARK_JOIN       /* nothing: the key an item is joined by */
};

enum condition_kind { CONDITION_TRUE, CONDITION_IS, CONDITION_BEGINS, CONDITION_HAS };

/* "Skip: repost if text ^= RT @" */
struct condition {
	candor_skip reason;
	enum condition_kind kind;
	int negated;    /* true when no value fits */
	int is_certain; /* there is no condition */
	candor_str values[LIMIT_CONDITION_VALUES];
	size_t count;
};

/* Nodes of the set's trie that must all have been seen. */
struct signature {
	unsigned *nodes;
	size_t count, capacity;
};

/* A field of a joined object. */
struct column {
	unsigned char field, rank;
};

/* Columns that rows may have instead of their header's; see rows.h. */
struct layout {
	candor_str *names;
	size_t count;
};

enum path_part { PART_FILE, PART_FOLDER };

enum { REPAIR_LATIN1 = 1, REPAIR_NUL = 2 };

struct exporter {
	candor_exporter info;
	struct stanza_field *fields; /* with those taken over by Like */
	short *keys;                 /* what they are; see exporter_compile.c */
	size_t field_count;

	struct signature signatures[LIMIT_SIGNATURES];
	size_t signature_count;
	struct signature unwanted;

	struct trie trie;
	unsigned record, item, beside; /* roots */
	unsigned rows;                 /* node of the objects that can be joined */
	int has_self;                  /* the record is an item */
	int has_inner;                 /* there are items, or other things, within it */
	int has_join;
	int has_scalar; /* an item may be a bare value: its text */

	candor_str platform;
	struct condition conditions[LIMIT_CONDITIONS];
	size_t condition_count;
	struct column columns[LIMIT_JOIN_COLUMNS];
	size_t column_count;
	struct layout layouts[LIMIT_LAYOUTS];
	size_t layout_count;
	candor_str files[LIMIT_BESIDE]; /* next to the input */
	size_t file_count;
	unsigned char from_path[2]; /* candor_field for a path_part, CANDOR_FIELD_COUNT: none */
	unsigned repairs;
};

/* Immutable once made, apart from its users. */
struct candor_exporters {
	atomic_uint users;
	struct arena arena;
	struct exporter *items;
	size_t count, capacity;
	struct trie signatures; /* of all formats, from node `root` on */
	unsigned root;
};

/* All formats of src/input/exporters/, one after another, and a NUL; by tools/embed.c. */
extern const unsigned char exporter_formats[];

/* A set of no formats. CANDOR_ENOMEM. */
int exporters_new(struct candor_exporters **out, candor_err *err);
/* Adds the stanzas of `text`, which must outlive the set; `name` is the text's in messages.
 * CANDOR_ESYNTAX, CANDOR_ELIMIT, CANDOR_ENOMEM. */
int exporters_add_text(struct candor_exporters *set, const char *name, candor_str text,
		       candor_err *err);
/* Compiles one stanza and adds it. CANDOR_ESYNTAX, CANDOR_ELIMIT, CANDOR_ENOMEM. */
int exporters_add(struct candor_exporters *set, const struct stanza *stanza, candor_err *err);
/* Whether the value meets what a condition asks for; `negated` is the caller's business. */
int condition_fits(const struct condition *condition, candor_str value);

/* The format with this id, or NULL. */
const struct exporter *exporters_find(const struct candor_exporters *set, candor_str id);
/* One more user, for whom candor_exporters_free is due; only the count of users changes. */
struct candor_exporters *exporters_share(const struct candor_exporters *set);

#endif
