/* Small archives whose authors are judged with the shipped lexicons, for tests. */
#ifndef CANDOR_TESTS_UNIT_VETTED_H
#define CANDOR_TESTS_UNIT_VETTED_H

#include "candor.h"

/* For tests that scan posts of their own: shipped rules, those of authors too, as the state of
 * a group. */
struct vetted_setting {
	candor_ruleset *ruleset;
	candor_scanner *scanner;
};

int vetted_set_up(void **state);
int vetted_tear_down(void **state);

/* NULL or "": the post does not have it. */
struct vetted_post {
	const char *author, *day, *text, *brand, *hashtags;
};

/* A new archive, and its ruleset and scanner on the first call. Freed with
 * candor_authors_free. */
candor_authors *vetted_new(void);
/* The post's id is made of author, day and text. Fails the test on an error. */
void vetted_add(candor_authors *authors, const struct vetted_post *post);
/* Describes the authors. */
void vetted_conclude(candor_authors *authors);
/* The author of that id; fails the test when there is none. */
const candor_author *vetted_author(const candor_authors *authors, const char *id);

#endif
