/* The shipped lexicons, compiled into the library: tools/embed.c writes their bytes at build
 * time. */
#ifndef CANDOR_LEXICON_BUILTIN_H
#define CANDOR_LEXICON_BUILTIN_H

#include <stddef.h>

struct builtin_lexicon {
	const char *name; /* path below lexicons/ without its .lex: "en/affiliate" */
	const char *data; /* the file, byte for byte, and a NUL */
	size_t size;      /* without the NUL */
	int authors;      /* of lexicons/author/: scanning posts does without it */
};

/* In load order: "categories", "patterns" if there is one, the others by name, "weights", and
 * those that only authors need. */
extern const struct builtin_lexicon builtin_lexicons[];
extern const size_t builtin_lexicon_count;

#endif
