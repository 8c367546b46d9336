/*
 * Names of brands, products and works in a post: those of Brand rules and of fields, and what
 * looks like one: @handles, #hashtags, 《titles》 and Capitalised Words. Which of these are
 * names is decided when all posts are known (author/brand.h); docs/brands.md.
 */
#ifndef CANDOR_AUTHOR_BRAND_NAMES_H
#define CANDOR_AUTHOR_BRAND_NAMES_H

#include "author/strip.h"
#include "text/text.h"

/* Names kept of a post: rules and fields first, then in the order they are read. */
enum { POST_NAMES = 6, POST_RANGES = 16, NAME_BYTES = 160 };

struct post_name {
	uint32_t key;    /* never 0; odd: of a work */
	unsigned source; /* CANDOR_FOUND_... */
	candor_str name; /* of the post, or of its comparable text; of rules: their names */
};

/* Zero-initialize. */
struct post_names {
	struct post_name items[POST_NAMES];
	size_t count;
	uint32_t aliases[POST_NAMES]; /* keys of words that rules found */
	size_t alias_count;
	struct strip_range ranges[POST_RANGES]; /* of the comparable text: what rules found */
	size_t range_count;
	struct text text;                    /* comparable form of a name or a field */
	char listed[POST_NAMES][NAME_BYTES]; /* names of fields that are lists */
};

/* `comparable` is that of the post's text, `words` what strip_text made of it. Valid until the
 * next call. Does not allocate once warm. CANDOR_OK or CANDOR_ENOMEM. */
int post_names_read(struct post_names *out, const candor_post *post,
		    const candor_result *result, candor_str comparable,
		    const struct stripped *words);
void post_names_free(struct post_names *names);

/* What stands for the brand of a rule's id. */
uint32_t brand_rule_key(const char *id);

/* What stands for a name in comparable spelling: the same for "two words", "twowords" and
 * "two_words"; 0 for one that is too short, too long, or a number. */
uint32_t brand_name_key(candor_str comparable);

/* The key of a work whose name has the key `key`, and the reverse. */
static inline uint32_t brand_work_key(uint32_t key)
{
	return key | 1;
}

static inline int brand_is_work(uint32_t key)
{
	return key & 1;
}

#endif
