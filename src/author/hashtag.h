/*
 * Campaign hashtags: tags that several authors use within two weeks, hardly before or after, in
 * commercial posts for one client. docs/campaigns.md, "Campaign hashtags".
 */
#ifndef CANDOR_AUTHOR_HASHTAG_H
#define CANDOR_AUTHOR_HASHTAG_H

#include "author/authors.h"

struct brands;
struct meaning;

/* Zero-initialize. */
struct hashtags {
	candor_hashtag *items; /* most authors first; texts are the authors' and the brands' */
	size_t count;
};

/* Keeps the texts of tags and accounts of a post in which money may move, as far as there is
 * room. CANDOR_OK or CANDOR_ENOMEM. */
int hashtags_note(struct brand_table *signs, const struct observation *seen,
		  const candor_result *result, const struct stripped *words,
		  const struct post_names *names);

/* Finds them when samples are settled and brands known. Tags of a paid campaign that was found
 * are left to it. CANDOR_OK or CANDOR_ENOMEM. */
int hashtags_find(struct hashtags *out, candor_authors *authors, const struct brands *brands,
		  const struct meaning *meaning);
void hashtags_free(struct hashtags *hashtags);

#endif
