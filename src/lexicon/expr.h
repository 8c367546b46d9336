/*
 * Boolean expressions over what was found in a post: the `When:` of composites.
 *
 *     any     = all { "|" all }
 *     all     = unary { "&" unary }
 *     unary   = "!" unary | "(" any ")" | count "of" "(" any { "," any } ")" | set
 *     set     = "g:" category [ ">=" number ] | rule id, with "*" for any text
 */
#ifndef CANDOR_LEXICON_EXPR_H
#define CANDOR_LEXICON_EXPR_H

#include "base/mem.h"
#include "candor.h"

struct expr; /* immutable, in an arena */

/* What an expression asks while it is evaluated. */
struct expr_facts {
	/* 1 when a rule whose id matches `glob` was hit. */
	int (*hit)(const void *data, candor_str glob);
	/* Sum of the weights hit in the category, in nats. */
	double (*weight)(const void *data, candor_str category);
	const void *data;
};

/* Parses `text` into `arena`. On failure err->column is the 1-based byte in `text`. */
int expr_parse(const struct expr **out, candor_str text, struct arena *arena, candor_err *err);

int expr_evaluate(const struct expr *expr, const struct expr_facts *facts);

/* Calls `visit` for each set of the expression: a glob, or a category when `is_category`.
 * Stops at the first non-zero return and gives it back. */
int expr_each_set(const struct expr *expr,
		  int (*visit)(void *data, candor_str name, int is_category), void *data);

/* 1 when `text` matches `glob`, in which "*" stands for any bytes. Linear time. */
int glob_match(candor_str glob, candor_str text);

#endif
