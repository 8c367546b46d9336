#include "author/topics.h"

#include <string.h>

#include "lexicon/ruleset.h"

void topics_add(struct topics *topics, uint64_t set)
{
	unsigned size = 0;

	for (uint64_t left = set; left; left &= left - 1)
		size++;
	for (size_t k = 0; set >> k; k++)
		if (set >> k & 1)
			topics->posts[k] += 1.0 / size;
	topics->sum += size ? 1 : 0;
}

const char *topics_main(const double posts[LIMIT_AUTHOR_CATEGORIES],
			const struct candor_ruleset *ruleset)
{
	size_t best = 0;

	for (size_t k = 1; k < LIMIT_AUTHOR_CATEGORIES; k++)
		if (posts[k] > posts[best])
			best = k;
	return posts[best] > 0 ? strchr(ruleset->categories[best].name, '.') + 1 : NULL;
}
