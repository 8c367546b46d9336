/* The labelled posts of corpus/gold: what is expected of each, and what of every result. */
#ifndef CANDOR_TESTS_UNIT_GOLD_H
#define CANDOR_TESTS_UNIT_GOLD_H

#include "rules.h"

enum { GOLD_WORDS = 16, GOLD_WORD = 80 };

struct gold_words {
	char word[GOLD_WORDS][GOLD_WORD];
	size_t count;
};

/* The object "expect" of a record. All but `disclosure` may be left out of it: then the side is
 * "" and the list empty. */
struct gold {
	char side[GOLD_WORD];       /* brand, consumer, neutral, not-brand, not-consumer */
	char disclosure[GOLD_WORD]; /* a state's name */
	struct gold_words rules, no_rules; /* beginnings of rule ids or categories */
	struct gold_words flags, no_flags; /* names of flags */
};

/* What the record expects; fails the test when it has no "expect" or a key is not known. */
struct gold gold_read(candor_str record);

/* Calls `visit` for every gold post, in the order of the files; returns how many there are. */
size_t gold_each(post_visit *visit, void *data);

/* What does not hold of a result, whatever the post; NULL when all does. */
const char *gold_inconsistency(const candor_result *result, const candor_post *post);

/* Prints the score, findings and adjustments of a post that a test is about to complain of. */
void gold_print(const candor_post *post, const candor_result *result);

#endif
