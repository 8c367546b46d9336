/*
 * What a text is made of: links, tags, handles, persons, marks. Counted on comparable text, so
 * that fancy letters change nothing; capitals are looked up in the source.
 */
#ifndef CANDOR_TEXT_COUNT_H
#define CANDOR_TEXT_COUNT_H

#include "text/text.h"

enum count_kind {
	COUNT_LINKS,         /* http://, https://, www. */
	COUNT_HASHTAGS,      /* #tag, #标签# */
	COUNT_MENTIONS,      /* @name, but no e-mail address */
	COUNT_REPLIES,       /* 1 when the value begins with @name */
	COUNT_EMOJI,         /* pictographs, and emoticons like [心] */
	COUNT_EXCLAMATIONS,  /* !, each */
	COUNT_QUESTIONS,     /* ?, each */
	COUNT_NUMBERS,       /* runs of digits */
	COUNT_FIRST_PERSON,  /* I, my, me ..., 我 */
	COUNT_WE,            /* we, our ..., 我们, 咱 */
	COUNT_SECOND_PERSON, /* you, your ..., 你, 您 */
	COUNT_CAPITALIZED,   /* words of two letters and more that begin with a capital */
	COUNT_SYMBOLS,       /* box drawing, arrows, stars, lenticular brackets */
	COUNT_PARTICLES,     /* 吧 吗 呢 啊 呀 嘛 哦 啦 */
	COUNT_KINDS,
	COUNT_NONE = -1
};

/* A place in comparable text. */
struct counted {
	size_t start, end;
};

struct counts {
	unsigned of[COUNT_KINDS];
	unsigned capital_us, capital_ur; /* "US" is a country: these are not among persons */
	unsigned kinds;                  /* bit: the kind was counted */
	size_t latin_words, han;
	size_t plain_words;                /* of the Latin ones: without a digit */
	struct counted first[COUNT_KINDS]; /* of the kinds that were counted */
};

/* Names as lexicons have them ("first-person"), in the order of the kinds. */
extern const char *const count_names[COUNT_KINDS];

/* Counts in the comparable range [start, end), which is the form of `source`: a whole value, or
 * its end. One pass. */
void count_text(struct counts *out, const struct text *text, size_t start, size_t end,
		candor_str source);

#endif
