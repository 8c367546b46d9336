/*
 * Expressions of composites. Checked: an error has its place; without hits and with every set
 * of six facts, what is true was begun by one of them, as the fast engine relies on; a glob
 * matches what its plain definition matches.
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "lexicon/expr.h"

#define CHECK(condition) check(condition, #condition, __LINE__)

enum { FACTS = 6 };

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void check(int holds, const char *condition, int line)
{
	if (holds)
		return;
	fprintf(stderr, "fuzz_expr.c:%d: not so: %s\n", line, condition);
	abort();
}

/* A name is one of the facts by its bytes. */
static int number_name(void *data, candor_str name, int is_category)
{
	unsigned sum = (unsigned)is_category;

	(void)data;
	CHECK(name.size > 0);
	for (size_t i = 0; i < name.size; i++)
		sum += (unsigned char)name.data[i];
	return (int)(sum % FACTS);
}

static int hit(const void *data, unsigned fact)
{
	CHECK(fact < FACTS);
	return (int)(*(const unsigned *)data >> fact & 1);
}

static double weight(const void *data, unsigned fact)
{
	return hit(data, fact) ? 3.5 : 0;
}

typedef int question(const struct expr *expr, const struct expr_facts *facts);

static int ask(question *asked, const struct expr *expr, unsigned facts)
{
	const struct expr_facts access = { hit, weight, &facts };

	return asked(expr, &access);
}

static void check_expression(const struct expr *expr)
{
	unsigned beginners = 0;

	for (unsigned fact = 0; fact < FACTS; fact++)
		if (ask(expr_begins, expr, 1U << fact))
			beginners |= 1U << fact;
	if (ask(expr_evaluate, expr, 0))
		return;
	for (unsigned facts = 1; facts < 1U << FACTS; facts++)
		CHECK(!ask(expr_evaluate, expr, facts) || (facts & beginners));
}

/* By its definition: "*" is any number of bytes. */
static int matches(candor_str glob, candor_str text)
{
	unsigned char *reached = calloc(text.size + 1, 1); /* by the glob so far */
	int is_match;

	CHECK(reached != NULL);
	reached[0] = 1;
	for (size_t g = 0; g < glob.size; g++) {
		unsigned char before = 0;

		for (size_t t = 0; t <= text.size; t++) {
			unsigned char here = reached[t];

			if (glob.data[g] == '*')
				reached[t] = here || (t > 0 && reached[t - 1]);
			else
				reached[t] =
					before && t > 0 && text.data[t - 1] == glob.data[g];
			before = here;
		}
	}
	is_match = reached[text.size];
	free(reached);
	return is_match;
}

/* The text's first half, up to a blank, as a glob for its second. */
static void check_glob(candor_str text)
{
	const char *blank = text.size ? memchr(text.data, ' ', text.size) : NULL;
	size_t size = blank ? (size_t)(blank - text.data) : text.size;
	candor_str glob = { text.data, size }, rest = { text.data + size, text.size - size };

	if (text.size > 500)
		return;
	CHECK(glob_match(glob, rest) == matches(glob, rest));
	CHECK(glob_match(glob, glob));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	candor_str text = { (const char *)data, size };
	struct arena arena = { 0 };
	struct expr *expr = NULL;
	candor_err err = { 0 };

	if (expr_parse(&expr, text, &arena, &err) < 0) {
		CHECK(err.code == CANDOR_ESYNTAX || err.code == CANDOR_ELIMIT);
		CHECK(err.what[0] && err.column >= 1 && err.column <= size + 1);
	} else {
		CHECK(expr && expr_resolve(expr, number_name, NULL) == 0);
		check_expression(expr);
	}
	arena_free(&arena);
	check_glob(text);
	return 0;
}
