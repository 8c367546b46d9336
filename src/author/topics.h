/* What posts are about: a post with several topics is divided among them. */
#ifndef CANDOR_AUTHOR_TOPICS_H
#define CANDOR_AUTHOR_TOPICS_H

#include "author/observation.h"

struct candor_ruleset;

/* Posts of each topic, which is a category of the ruleset, and of any. Zero-initialize. */
struct topics {
	double posts[LIMIT_AUTHOR_CATEGORIES], sum;
};

/* Adds a post that has these topics; one without any changes nothing. */
void topics_add(struct topics *topics, uint64_t set);

/* "food" for the category "topic.food" with most posts, the first of several; NULL: none has
 * any. */
const char *topics_main(const double posts[LIMIT_AUTHOR_CATEGORIES],
			const struct candor_ruleset *ruleset);

#endif
