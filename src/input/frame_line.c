/* Records that are lines (LF or CRLF), and the input that is one record. */
#include <string.h>

#include "input/frame.h"

/* Blanks in front of a line: part of a text, but not of a JSON record. The padding of a
 * preallocated file, NUL, is blank, too, unless JSON is strict. */
enum front { KEEP_BLANKS, SKIP_BLANKS, SKIP_NULS };

static void skip_front(struct frame *frame, const candor_block *block, size_t end,
		       enum front front)
{
	if (front == KEEP_BLANKS || frame->refuse)
		return;
	while (frame->start < end &&
	       frame_is_blank(block->data + frame->start, 1, front == SKIP_NULS)) {
		frame->start++;
		frame->record_column++;
	}
}

/* A line ends before `end`. */
static int push_line(struct frame *frame, candor_block *block, size_t end, candor_err *err)
{
	if (end > frame->start && block->data[end - 1] == '\r')
		end--;
	if (frame_is_skipped(frame, block, end, 0))
		return CANDOR_OK;
	return frame_push(frame, block, end, err);
}

static int cut_lines(struct frame *frame, candor_block *block, int at_end, enum front front,
		     candor_err *err)
{
	int status = CANDOR_OK;
	const char *found;

	while (status == CANDOR_OK && frame->scan < block->size &&
	       (found = memchr(block->data + frame->scan, '\n', block->size - frame->scan))) {
		frame->scan = (size_t)(found - block->data);
		skip_front(frame, block, frame->scan, front);
		status = push_line(frame, block, frame->scan, err);
		frame->scan++;
		frame_next_line(frame);
		frame_begin(frame);
	}
	if (status < 0)
		return status;
	frame->scan = block->size;
	skip_front(frame, block, block->size, front);
	return at_end ? push_line(frame, block, block->size, err) : CANDOR_OK;
}

int frame_json_lines(struct frame *frame, candor_block *block, int at_end, candor_err *err)
{
	return cut_lines(frame, block, at_end, frame->plan->strict ? SKIP_BLANKS : SKIP_NULS,
			 err);
}

int frame_text_lines(struct frame *frame, candor_block *block, int at_end, candor_err *err)
{
	return cut_lines(frame, block, at_end, KEEP_BLANKS, err);
}

int frame_whole(struct frame *frame, candor_block *block, int at_end, candor_err *err)
{
	frame->scan = block->size;
	if (!at_end || (!block->size && !frame->refuse))
		return CANDOR_OK;
	return frame_push(frame, block, block->size, err);
}
