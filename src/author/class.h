/*
 * Which class an author is of: points for each class, linear in a few facts about his posts.
 * The highest has it; too little evidence is CANDOR_CLASS_UNKNOWN. docs/authors.md, "Classes".
 */
#ifndef CANDOR_AUTHOR_CLASS_H
#define CANDOR_AUTHOR_CLASS_H

#include "author/history.h"
#include "author/meaning.h"

/* Fills class and points; the figures of profile_fill are there. */
void class_decide(candor_author *author, const struct history *history,
		  const struct meaning *meaning);

#endif
