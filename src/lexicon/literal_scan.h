/*
 * A place in a PCRE2 pattern while its required literals are looked for. literal_atom.c reads
 * one piece of it, literal_pattern.c what pieces make together.
 */
#ifndef CANDOR_LEXICON_LITERAL_SCAN_H
#define CANDOR_LEXICON_LITERAL_SCAN_H

#include <string.h>

#include "lexicon/literal_part.h"

struct scanner {
	candor_str source;
	size_t position;
	unsigned depth;
	int failed; /* something not understood: no literals at all */
	int no_memory;
	struct arena *arena;
};

static inline int at_end(const struct scanner *scanner)
{
	return scanner->position >= scanner->source.size;
}

/* The next byte, NUL at the end. */
static inline char peek(const struct scanner *scanner)
{
	return at_end(scanner) ? '\0' : scanner->source.data[scanner->position];
}

static inline int looking_at(const struct scanner *scanner, const char *text)
{
	size_t n = strlen(text);

	return scanner->source.size - scanner->position >= n &&
	       memcmp(scanner->source.data + scanner->position, text, n) == 0;
}

/* Reads one atom: characters, a class, a group, a place. What is not understood sets
 * `failed`. */
void scan_atom(struct scanner *scanner, struct part *out);

/* Reads alternatives up to the end or ")", which stays. */
void scan_alternatives(struct scanner *scanner, struct part *out);

#endif
