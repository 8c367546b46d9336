/*
 * A block: whole records and what parsing them needs. The input's thread fills it, any one
 * thread empties it. Posts point into the block's bytes or its arena, until it is filled again.
 *
 * What candor_block_next counts in post.bad_utf8: the values from id to label except those the
 * text module reads (title, text, hashtags, author_name, bio) and counts itself.
 */
#ifndef CANDOR_INPUT_BLOCK_H
#define CANDOR_INPUT_BLOCK_H

#include "base/mem.h"
#include "candor.h"
#include "input/harvest.h"
#include "input/json.h"
#include "input/plan.h"
#include "input/post.h"

/* Why a record was refused before it was parsed. */
enum record_state {
	RECORD_WHOLE,
	RECORD_TOO_LONG,
	RECORD_TOO_DEEP,
	RECORD_OPEN_QUOTE,
	RECORD_NO_COMMA,
	RECORD_NO_VALUE,
	RECORD_LAST_COMMA,
};

struct record {
	size_t offset, size; /* in block->data; size 0, and behind it, unless RECORD_WHOLE */
	size_t line, column; /* where it starts, 1-based */
	enum record_state state;
};

enum record_progress {
	RECORD_CLOSED, /* done with */
	RECORD_OPENED, /* to be parsed */
	RECORD_BEGUN,  /* had posts already: several objects on a line */
};

struct candor_block {
	struct plan *plan; /* NULL until first filled */

	char *data;
	size_t size, capacity;
	struct record *records;
	size_t record_count, record_capacity;

	size_t next;                   /* first record not opened yet */
	enum record_progress progress; /* of the one before */
	struct arena arena;
	struct json_reader json;
	enum json_token token; /* read, and not used yet */
	size_t prefix;         /* bytes of the record before the JSON text */
	struct key_memo memo;
	struct csv_row row;
	struct harvest harvest;              /* of a plan with an exporter */
	size_t line;                         /* of the post that was read last */
	uint64_t skipped[CANDOR_SKIP_COUNT]; /* since it was filled */
};

/* Empties the block for `plan`. */
void block_begin(candor_block *block, struct plan *plan);
/* Room for `size` more bytes of data. CANDOR_ENOMEM. */
int block_reserve(candor_block *block, size_t size, candor_err *err);
int block_add(candor_block *block, const struct record *record, candor_err *err);

/* The sample of a content is its first records, at most `most` of them, as far as they end
 * within LIMIT_SAMPLE_BYTES, and the first in any case: the same however many bytes are read at
 * a time. Whether the content's first block, which has a record, has all of the sample. */
int block_has_sample(const candor_block *block, size_t most);
/* Whether record `i` of that block belongs to the sample. */
int block_is_sample(const candor_block *block, size_t i, size_t most);
/* Whether a record of the sample of LIMIT_TRIED_RECORDS is a post, or is refused for another
 * reason than being none. The block was just filled. */
int block_may_have_posts(candor_block *block);

/* The record in work, and its bytes. */
const struct record *block_record(const candor_block *block);
candor_str block_bytes(const candor_block *block);
/* `bytes` without NULs, in the arena; NULL data when out of memory. */
candor_str drop_nul(struct arena *arena, candor_str bytes);
/* Sets the error of a record whose brackets nest too deep. CANDOR_ELIMIT. */
int block_refuse_depth(const candor_block *block, candor_err *err);
/* No more posts in the record in work. */
void block_close_record(candor_block *block);
/* A record, or an item of one, is no post, and nothing is wrong with that. */
void block_skip(candor_block *block, candor_skip reason);
/* Places `err` at `offset` bytes into the record in work. */
void block_place(const candor_block *block, size_t offset, candor_err *err);

#endif
