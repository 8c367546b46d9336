/* Putting values under names together to a candor_post. */
#ifndef CANDOR_INPUT_POST_H
#define CANDOR_INPUT_POST_H

#include "candor.h"
#include "input/fields.h"

struct draft {
	candor_post *post;
	const struct field_map *fields;
	unsigned char rank[CANDOR_FIELD_COUNT]; /* of the name each value came under */
	uint64_t seen[FIELD_NAMES / 64];        /* names met in this record */
	uint32_t non_ascii;                     /* bit: this field's value may be bad UTF-8 */
};

enum value_kind { VALUE_TEXT, VALUE_NON_ASCII, VALUE_NUMBER };

/* The rank of a field without a value. */
#define DRAFT_NO_RANK 255

/* Clears `post`. `fields` is for draft_repeat, draft_set and draft_is_list. */
void draft_begin(struct draft *draft, candor_post *post, const struct field_map *fields);
/* The name came before in this record: counts that, and takes back what it gave. */
void draft_repeat(struct draft *draft, int name);
/* The record has the name with this index in the map. */
static inline void draft_meet(struct draft *draft, int name)
{
	uint64_t bit = (uint64_t)1 << (unsigned)name % 64;
	uint64_t *word = &draft->seen[(unsigned)name / 64];

	if (*word & bit)
		draft_repeat(draft, name);
	*word |= bit;
}
/* Its value, unless a preferred name gave one. */
void draft_set(struct draft *draft, int name, candor_str value, enum value_kind kind);
/* Whether one of the name's fields is a list (hashtags, mentions, urls). */
int draft_is_list(const struct draft *draft, int name);
/* Sets a field, whatever it had. */
void draft_put(struct draft *draft, struct field_target target, candor_str value,
	       enum value_kind kind);
/* Takes a field's value back. */
void draft_unset(struct draft *draft, unsigned field);
/* The field's value has got a part of this kind. */
void draft_keep_kind(struct draft *draft, unsigned field, enum value_kind kind);
/* Whether values of the candor_field are joined: hashtags, mentions, urls. */
int field_is_list(unsigned field);
/* All values are there: counts bad bytes in those that the scanner does not read, and makes
 * "true" of a paid_partnership of another word for yes. */
void draft_close(struct draft *draft);
/* 1: the post is complete; CANDOR_EREJECTED without text and title. */
int draft_finish(struct draft *draft, candor_err *err);

/* Bad sequences of `text`: each maximal part of a character, as text_append counts them. */
unsigned utf8_count_bad(candor_str text);

/* Remembers what the keys of the record before meant, by position: records of one file have
 * the same keys in the same order, with the same bytes around them. Zero-initialize; zero it
 * again for another map. */
#define MEMO_KEYS  64
#define MEMO_BYTES 29

struct memo_key {
	unsigned char size;     /* 0: none is known */
	char bytes[MEMO_BYTES]; /* from the end of the value before up to its own */
	short name;             /* index into map->names, or -1 */
};

struct key_memo {
	struct memo_key at[MEMO_KEYS];
};

/* Keeps `bytes`, if they are few, for key number `position`. */
void memo_keep(struct key_memo *memo, size_t position, candor_str bytes, int name);

#endif
