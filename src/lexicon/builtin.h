/* The shipped lexicons, compiled into the library: tools/embed.c writes their bytes at build
 * time. */
#ifndef CANDOR_LEXICON_BUILTIN_H
#define CANDOR_LEXICON_BUILTIN_H

#include <stddef.h>

struct builtin_lexicon {
	const char *name; /* path below lexicons/ without its .lex: "en/affiliate" */
	const char *data; /* the file, byte for byte, and a NUL */
	size_t size;      /* without the NUL */
};

/* In load order: "categories", "patterns" if there is one, then the others by name. */
extern const struct builtin_lexicon builtin_lexicons[];
extern const size_t builtin_lexicon_count;

#endif
