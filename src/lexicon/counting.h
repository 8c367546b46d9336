/*
 * Counting rules, grouped so that a post asks only those that can have counted something in it.
 */
#ifndef CANDOR_LEXICON_COUNTING_H
#define CANDOR_LEXICON_COUNTING_H

#include <stddef.h>
#include <stdint.h>

/* What most of a post is written in. */
enum script { SCRIPT_ANY, SCRIPT_LATIN, SCRIPT_HAN, SCRIPT_NONE, SCRIPTS };

/* What a counting rule counts, instead of having patterns. */
struct counting {
	int kind;           /* enum count_kind, or COUNT_NONE */
	enum script script; /* only posts mostly written in it */
	int per_words;      /* value is per 100 words */
	double from;        /* value up to which nothing counts */
	double full;        /* value from which the whole weight counts; above `from` */
};

/* An enabled counting rule, with what a post needs of it. */
struct counting_rule {
	uint32_t rule;
	unsigned scope;
	struct counting counting;
	double span; /* log1p(full - from) */
};

/* Zero-initialize. */
struct counting_rules {
	struct counting_rule *items; /* by rule */
	size_t count, capacity;
	unsigned scope; /* union of their scopes */
	/* Bit sets of `row` words over the items: for each script those that take posts
	 * written in it, then for each kind those that count it. */
	uint64_t *sets;
	size_t row;
};

/* Adds a rule. CANDOR_OK or CANDOR_ENOMEM. */
int counting_add(struct counting_rules *rules, const struct counting_rule *rule);
/* Makes the sets, when all rules are in. CANDOR_OK or CANDOR_ENOMEM. */
int counting_freeze(struct counting_rules *rules);
void counting_free(struct counting_rules *rules);

/* The set of the rules that take posts written in `script`. */
static inline uint64_t *counting_of_script(const struct counting_rules *rules,
					   enum script script)
{
	return rules->sets + (size_t)script * rules->row;
}

/* The set of the rules that count `kind` (enum count_kind). */
static inline uint64_t *counting_of_kind(const struct counting_rules *rules, unsigned kind)
{
	return rules->sets + (SCRIPTS + kind) * rules->row;
}

#endif
