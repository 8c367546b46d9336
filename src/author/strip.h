/*
 * What is left of a post when everything goes that members of a campaign change: links, @names,
 * #tags, emoji and [emoji], punctuation, brand names, and what other people wrote ("//@name:
 * ..." and "RT @name"); runs of digits become one 0. Characters of scripts without spaces are
 * tokens by themselves; words have one space between them.
 */
#ifndef CANDOR_AUTHOR_STRIP_H
#define CANDOR_AUTHOR_STRIP_H

#include "candor.h"

/* Bytes of a text that are left out, as of a brand's name; sorted and disjoint. */
struct strip_range {
	size_t start, end;
};

/* What a text had besides words. */
enum {
	STRIP_LINK = 1 << 0,
	STRIP_TAG = 1 << 1,
	STRIP_HANDLE = 1 << 2,
	STRIP_RANGE = 1 << 3,    /* of the ranges */
	STRIP_HEADLINE = 1 << 4, /* begins with a headline in brackets, as news does */
	STRIP_QUOTED = 1 << 5,   /* most of it stands in quotation or book-title marks, or it
				  * ends with a dash and a name */
	STRIP_NUMBER = 1 << 6,
	STRIP_TITLE = 1 << 7, /* book-title marks */
};

enum { STRIP_TAG_BYTES = 256, STRIP_LETTERS = 513 };

/* Zero-initialize; grows and is reused. */
struct stripped {
	char *data;
	size_t size, capacity;
	size_t tokens;  /* words and characters */
	size_t changes; /* tokens that are no character repeated ("哈哈哈") */
	unsigned had;   /* STRIP_... */
	uint32_t letters[STRIP_LETTERS]; /* the first characters, without digits and spaces */
	size_t letter_count;
	char tags[STRIP_TAG_BYTES]; /* each with a line feed behind it, as far as there is room
				     */
	size_t tags_size;
};

/* Strips comparable text, which is read up to LIMIT_CAMPAIGN_TEXT. `ranges` may be NULL.
 * CANDOR_OK or CANDOR_ENOMEM. */
int strip_text(struct stripped *out, candor_str text, const struct strip_range *ranges,
	       size_t range_count);

/* Appends a hashtag without its signs to out->tags. */
void strip_add_tag(struct stripped *out, candor_str tag);

/* 1 when a character of this class (CLASS_...) is a token by itself. */
int strip_is_single(uint32_t code_point, unsigned class);

#endif
