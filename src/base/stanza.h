/*
 * Reader for stanzas of `Key: value` lines, the syntax of lexicons (docs/lexicon.md) and of
 * formats (docs/formats.md). It knows nothing of what keys mean.
 */
#ifndef CANDOR_BASE_STANZA_H
#define CANDOR_BASE_STANZA_H

#include "base/mem.h"
#include "candor.h"

struct stanza_field {
	candor_str key;
	candor_str value;   /* verbatim; continuation lines are joined by a single space */
	candor_str comment; /* comment lines right before this field, then those before its
			     * continuation lines, verbatim; may be empty */
	size_t line;        /* 1-based */
	size_t column;      /* 1-based column where the value begins */
};

/* One stanza. `count` is 0 for comment lines that belong to no field: then `comment` has them.
 */
struct stanza {
	struct stanza_field *fields;
	size_t count, capacity;
	candor_str comment;
	candor_str source; /* its text, from the first key to the end of the last value */
};

struct stanza_reader {
	const char *name; /* of the file, for messages */
	candor_str text;
	size_t position, line;
	struct arena *arena;             /* takes what is joined */
	size_t value_room, comment_room; /* of the last field, in the arena */
};

/* Starts at the beginning of `text`. Fails with CANDOR_ESYNTAX when it is no clean UTF-8,
 * contains NUL, or is longer than LIMIT_LEXICON_BYTES. */
int stanza_reader_init(struct stanza_reader *reader, const char *name, candor_str text,
		       struct arena *arena, candor_err *err);

/* Reads the next stanza into `stanza` (zero-initialized before the first call, reused after).
 * 1: read; 0: end of text; < 0: `err` has name, line and column. */
int stanza_next(struct stanza_reader *reader, struct stanza *stanza, candor_err *err);

void stanza_free(struct stanza *stanza);

#endif
