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

struct expr; /* in an arena; immutable once resolved */

/* What an expression asks while it is evaluated, by the numbers that expr_resolve gave. */
struct expr_facts {
	/* 1 when a rule of the set was hit. */
	int (*hit)(const void *data, unsigned set);
	/* Sum of the weights hit in the category, in nats. */
	double (*weight)(const void *data, unsigned category);
	const void *data;
};

/* Parses `text` into `arena`. On failure err->column is the 1-based byte in `text`. */
int expr_parse(struct expr **out, candor_str text, struct arena *arena, candor_err *err);

int expr_evaluate(const struct expr *expr, const struct expr_facts *facts);

/* 1 when a hit of one rule alone, which the facts tell, begins to make the expression true. It
 * is false until a rule that begins it is hit, unless it is true of a post without hits. */
int expr_begins(const struct expr *expr, const struct expr_facts *facts);

/* Numbers the sets: calls `number` with each glob, or category when `is_category`, which
 * returns what `expr_facts` will be asked with, or a negative value to stop. Returns 0 or that
 * value. */
int expr_resolve(struct expr *expr, int (*number)(void *data, candor_str name, int is_category),
		 void *data);

/* 1 when `text` matches `glob`, in which "*" stands for any bytes. Linear time. */
int glob_match(candor_str glob, candor_str text);

#endif
