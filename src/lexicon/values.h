/*
 * Values of stanza keys: checked, converted, stored. Each setter returns CANDOR_OK or fails
 * with a sentence in loader->err that says what was expected.
 */
#ifndef CANDOR_LEXICON_VALUES_H
#define CANDOR_LEXICON_VALUES_H

#include "lexicon/schema.h"

/* A word a value may be and what it stands for; a list of them ends with a NULL name. */
struct word {
	const char *name;
	int value;
};

/* The error "expected ...". */
int bad_value(struct loader *loader, const char *expected);

/* A copy in the ruleset's arena. */
int set_string(struct loader *loader, const char **out, candor_str value);
/* A name of a-z, 0-9, "." and "-". */
int set_name(struct loader *loader, const char **out, candor_str value);
/* A decimal number from `least` to `most`, read without locale. */
int set_number(struct loader *loader, double *out, candor_str value, double least, double most);
int set_word(struct loader *loader, int *out, candor_str value, const struct word *words,
	     const char *expected);
int set_yes(struct loader *loader, int *out, candor_str value);
int set_axis(struct loader *loader, candor_axis *out, candor_str value);
/* Appends a copy of `value` to the list. */
int add_line(struct loader *loader, struct line_value **list, candor_str value, size_t line);

/* The setter of keys that are for people only. */
int accept_text(struct loader *loader, void *object, const struct stanza_field *field);

#endif
