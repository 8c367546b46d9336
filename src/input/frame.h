/*
 * Cutting a stream of bytes into records, a chunk at a time: `cut` functions see the block's
 * bytes from `start` (the unfinished record) on, have looked at those before `scan`, and leave
 * `scan` at the end. State that crosses chunks is here, so a record may be cut anywhere.
 */
#ifndef CANDOR_INPUT_FRAME_H
#define CANDOR_INPUT_FRAME_H

#include "input/block.h"

struct json_frame {
	unsigned char state, expect;
	unsigned char in_array;  /* the top-level array is open */
	unsigned char in_string; /* inside quotes */
	unsigned char escape;    /* the last byte of the chunk before was a live backslash */
	unsigned char seen;      /* a top-level value has ended */
	size_t depth;
};

struct csv_frame {
	unsigned char state;
	unsigned char after_cr; /* the byte before was CR: LF is part of it */
	unsigned char has_header;
	size_t quote_line; /* where the open quote stands */
};

struct frame {
	struct plan *plan;
	size_t start, scan;   /* offsets in block->data */
	size_t line;          /* line of data[scan], 1-based */
	uint64_t base;        /* content offset of data[0] */
	uint64_t line_offset; /* content offset of the beginning of that line */
	size_t record_line, record_column;
	enum record_state refuse; /* the unfinished record will be; its bytes are dropped */
	union {
		struct json_frame json;
		struct csv_frame csv;
	} of;
};

void frame_init(struct frame *frame, struct plan *plan);
/* A record begins at `scan`. */
void frame_begin(struct frame *frame);
/* data[scan - 1] was a line end. */
void frame_next_line(struct frame *frame);
/* The record ends before `end`. */
int frame_push(struct frame *frame, candor_block *block, size_t end, candor_err *err);
/* A refused record without bytes at `scan`. */
int frame_refuse(struct frame *frame, candor_block *block, enum record_state state,
		 candor_err *err);
/* Blank bytes only: space, tab, CR, and NUL (the padding of preallocated files) if `nul`. */
int frame_is_blank(const char *data, size_t size, int nul);
/* Whether what ends before `end` is blank and no record. A blank record beyond the limit is
 * refused like any other, since its first bytes may be gone. */
int frame_is_skipped(const struct frame *frame, const candor_block *block, size_t end, int nul);

int frame_json_lines(struct frame *frame, candor_block *block, int at_end, candor_err *err);
int frame_text_lines(struct frame *frame, candor_block *block, int at_end, candor_err *err);
int frame_whole(struct frame *frame, candor_block *block, int at_end, candor_err *err);
int frame_json(struct frame *frame, candor_block *block, int at_end, candor_err *err);
int frame_csv(struct frame *frame, candor_block *block, int at_end, candor_err *err);

#endif
