/*
 * Engines find where patterns match; what a match means is not their business. All engines give
 * the same matches for every input: the plain one is the definition, the fast one the speed.
 */
#ifndef CANDOR_LEXICON_ENGINE_H
#define CANDOR_LEXICON_ENGINE_H

#include "lexicon/regex.h"
#include "lexicon/ruleset.h"
#include "text/text.h"

/* One value of a post, as patterns see it. */
struct subject {
	candor_field field;
	size_t start, end; /* its comparable form in the query's text */
	candor_str raw;    /* as typed, valid UTF-8 (bad bytes are '?') */
};

/* One post. */
struct query {
	const struct text *text; /* of this post and of others */
	const struct subject *subjects;
	size_t subject_count;
	int cut; /* the comparable form of a value ends early */
};

/* A pattern's match. Offsets are relative to the subject's comparable or raw form. */
struct match {
	uint32_t pattern;
	uint32_t subject;
	size_t start, end;
};

struct matches {
	struct match *items;
	size_t count, capacity;
	unsigned limits; /* patterns that gave up at a work limit */
};

struct engine {
	/* Builds what all threads share. */
	int (*prepare)(void **out, const struct candor_ruleset *ruleset, candor_err *err);
	void (*release)(void *prepared);
	/* Builds what one thread needs. */
	int (*work_new)(void **out, const struct candor_ruleset *ruleset, candor_err *err);
	void (*work_free)(void *work);
	/* Looks through the comparable text of some posts before they are matched one by one,
	 * in the order of their text: one step for many posts keeps its tables in the cache.
	 * CANDOR_OK or CANDOR_ENOMEM. */
	int (*look)(void *work, const struct candor_ruleset *ruleset, const struct text *text);
	/* Appends all matches in one post to `out`: of one pattern, the leftmost
	 * non-overlapping ones, subject by subject, at most LIMIT_PATTERN_MATCHES. Order
	 * between patterns is free. CANDOR_OK or CANDOR_ENOMEM. */
	int (*match)(void *work, const struct candor_ruleset *ruleset,
		     const struct query *query, struct matches *out);
};

extern const struct engine engine_plain;      /* PCRE2 only: the definition */
extern const struct engine engine_fast;       /* candor's own finder first */
extern const struct engine engine_vectorscan; /* Vectorscan first, where it is built in */

/* The form of the subject that patterns of `rule` see. */
candor_str subject_view(const struct query *query, const struct subject *subject,
			const struct rule *rule);

/* Appends one match. CANDOR_OK or CANDOR_ENOMEM. */
int matches_add(struct matches *matches, uint32_t pattern, uint32_t subject, size_t start,
		size_t end);

/* Where matches of a pattern begin: not more than `before` characters before `first`, and not
 * behind `last`, which are offsets in the comparable text. */
struct window {
	size_t first, last;
	unsigned before;
};

/* A pattern to be searched for. */
struct search_for {
	uint32_t pattern;
	struct regex *regex;
	const struct window *window; /* NULL: anywhere */
};

/* Appends the matches of one pattern through its regex, keeping to its phrase's boundaries if
 * it has one. Shared by the engines. */
int matches_add_regex(struct matches *out, const struct candor_ruleset *ruleset,
		      const struct search_for *wanted, struct regex_work *work,
		      const struct query *query);

#endif
