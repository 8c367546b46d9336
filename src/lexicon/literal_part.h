/*
 * What is known about a piece of a pattern while its required literals are extracted.
 */
#ifndef CANDOR_LEXICON_LITERAL_PART_H
#define CANDOR_LEXICON_LITERAL_PART_H

#include "base/limits.h"
#include "base/mem.h"
#include "candor.h"
#include "lexicon/literal_starts.h"

/* Strings a piece can stand for are multiplied out up to this many. */
enum { EXACT_MAX = 32 };

/* A length that has no bound, or none that is of use. */
enum { UNBOUNDED = 1000 };

/* The byte before a place. */
struct edge {
	unsigned side; /* one of these kinds (sides.h) */
	int is_open;   /* ... or that before the piece */
};

extern const struct edge edge_open;

struct strings {
	candor_str items[LIMIT_PATTERN_LITERALS];
	size_t count;
	unsigned before; /* at most so many characters of the piece stand before the item */
	struct starts follow; /* the item goes on so, as far as the piece was read */
	int is_open;          /* ... or with what follows the piece */
	struct edge left;     /* what stands before the item */
};

struct part {
	unsigned longest;       /* characters it can match at most, or UNBOUNDED */
	int exact;              /* it matches exactly `strings` and nothing else */
	struct strings strings; /* exact: all of them ("" may be one) */
	/* Not exact: of each of these one member must occur, the most telling first. */
	struct strings required[LIMIT_PATTERN_SETS];
	size_t required_count;
	int digit;            /* not exact: it certainly has a decimal digit */
	struct starts starts; /* not exact: it begins so */
	int may_be_empty;     /* ... or is empty */
	unsigned end_side;    /* not exact: it ends with a byte of these kinds, if not empty */
};

/* Information of the least telling item: it spoils a set. 0 for none. */
size_t strings_least_information(const candor_str *items, size_t count);
/* How good a set is as a filter; 0: useless. */
size_t strings_value(const struct strings *set);
/* Every item of `run` followed by every item of `next`. CANDOR_OK or CANDOR_ENOMEM. */
int strings_cross(struct strings *run, const struct strings *next, struct arena *arena);

/* Whether all of them have a decimal digit. */
int strings_have_digit(const struct strings *set);
/* Whether everything that it matches has one. */
int part_has_digit(const struct part *part);

/* Copies, without the room that is not used: it is the greater part. */
void strings_copy(struct strings *out, const struct strings *set);
void part_copy(struct part *out, const struct part *part);

/* Sets how it begins; returns whether it may be empty. */
int part_starts(struct starts *out, const struct part *part);
/* The kinds of bytes that it ends with. */
unsigned part_ends(const struct part *part);
/* What edge `inner` of a piece is when `outer` is before the piece. */
struct edge edge_behind(struct edge outer, struct edge inner);
void edge_unite(struct edge *all, struct edge more);
/* What `part` requires is followed by what begins with `starts`, or by what is behind that if
 * it may be empty. */
void part_follow(struct part *part, const struct starts *starts, int may_be_empty);

unsigned add_lengths(unsigned a, unsigned b);

/* Nothing is known, not even a length. */
void part_set_unknown(struct part *part);
void part_set_exact(struct part *part, candor_str item);
/* Adds `set` to what is required, in order of value; the least telling one drops out. */
void part_require(struct part *part, const struct strings *set);
/* What `other`, behind at most `before` characters and `edge`, requires is required. */
void part_require_part(struct part *part, const struct part *other, unsigned before,
		       struct edge edge);
/* From "exactly one of these" to "one of these occurs". */
void part_weaken(struct part *part);

/* What the PCRE2 pattern `source` is: parsed as far as understood. CANDOR_OK or CANDOR_ENOMEM.
 */
int part_of_pattern(struct part *out, candor_str source, struct arena *arena);

#endif
