/*
 * One PCRE2 pattern with candor's conventions: macros %< and %>, folded literals, work limits,
 * JIT on first use.
 */
#ifndef CANDOR_LEXICON_REGEX_H
#define CANDOR_LEXICON_REGEX_H

#include "candor.h"

/* Beginning and end of a word, as the macros expand: written so that Han before or after does
 * not matter. */
#define REGEX_WORD_START "(?<![\\p{Latin}\\p{N}_])"
#define REGEX_WORD_END   "(?![\\p{Latin}\\p{N}_])"

struct regex; /* compiled, shared by threads */

enum regex_view {
	REGEX_NORMALIZED, /* caseless, literals of the pattern folded as text is */
	REGEX_RAW,        /* as written */
	REGEX_EXACT       /* as written; text and pattern are both normalized (phrases) */
};

/* Compiles. `latin_words` puts word boundaries around it. CANDOR_ESYNTAX: err->column is the
 * byte of `source` where PCRE2 gave up (approximate behind macros). Freed with regex_free. */
int regex_compile(struct regex **out, candor_str source, enum regex_view view, int latin_words,
		  candor_err *err);
/* The same for a pattern that is known to compile: PCRE2 sees it when it is first used. Errors
 * are of memory only. */
int regex_defer(struct regex **out, candor_str source, enum regex_view view, int latin_words,
		candor_err *err);
void regex_free(struct regex *regex);

/* The expanded, folded pattern, as PCRE2 and the literal extraction see it. */
candor_str regex_source(const struct regex *regex);

/* Working memory of one thread. */
struct regex_work;
int regex_work_new(struct regex_work **out, candor_err *err);
void regex_work_free(struct regex_work *work);

/* From now on matches begin at `last` at the latest. */
void regex_begin_by(struct regex_work *work, size_t last);

/* Leftmost non-empty match in `text` at or after `from`; lookbehind sees what is before `from`.
 * 1: [*start, *end); 0: none; < 0: a work limit was reached, or memory
 * was out on first use. `text` must be valid UTF-8. */
int regex_find(struct regex *regex, struct regex_work *work, candor_str text, size_t from,
	       size_t *start, size_t *end);

/* "10.42 2022-12-11" */
const char *regex_library_version(void);

#endif
