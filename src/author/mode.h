/* How commercial posts earn: per sale, or by being seen. */
#ifndef CANDOR_AUTHOR_MODE_H
#define CANDOR_AUTHOR_MODE_H

#include "author/meaning.h"
#include "author/observation.h"

/* Commercial posts of each kind. Zero-initialize. */
struct modes {
	size_t sales, exposure;
};

void modes_add(struct modes *modes, const struct observation *post,
	       const struct meaning *meaning);

/* Twice as many posts of one kind make it the mode; CANDOR_MODE_NONE when there are none. */
candor_mode modes_decide(const struct modes *modes);

#endif
