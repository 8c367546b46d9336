/* Records that are lines (LF or CRLF), and the input that is one record. */
#include <string.h>

#include "input/frame.h"

/* A line ends before `end`. The record has its blanks in front, for columns. */
static int push_line(struct frame *frame, candor_block *block, size_t end, int nul,
		     candor_err *err)
{
	const char *data = block->data + frame->start;
	size_t size = end - frame->start;

	if (!frame->refuse && frame_is_blank(data, size, nul))
		return CANDOR_OK;
	if (size && data[size - 1] == '\r')
		end--;
	return frame_push(frame, block, end, err);
}

static int cut_lines(struct frame *frame, candor_block *block, int at_end, int nul,
		     candor_err *err)
{
	int status = CANDOR_OK;

	while (status == CANDOR_OK && frame->scan < block->size) {
		const char *from = block->data + frame->scan;
		const char *end = memchr(from, '\n', block->size - frame->scan);

		if (!end) {
			frame->scan = block->size;
			break;
		}
		frame->scan = (size_t)(end - block->data);
		status = push_line(frame, block, frame->scan, nul, err);
		frame->scan++;
		frame_next_line(frame);
		frame_begin(frame);
	}
	if (status == CANDOR_OK && at_end)
		status = push_line(frame, block, block->size, nul, err);
	return status;
}

int frame_json_lines(struct frame *frame, candor_block *block, int at_end, candor_err *err)
{
	return cut_lines(frame, block, at_end, !frame->plan->strict, err);
}

int frame_text_lines(struct frame *frame, candor_block *block, int at_end, candor_err *err)
{
	return cut_lines(frame, block, at_end, 0, err);
}

int frame_whole(struct frame *frame, candor_block *block, int at_end, candor_err *err)
{
	frame->scan = block->size;
	if (!at_end || (!block->size && !frame->refuse))
		return CANDOR_OK;
	return frame_push(frame, block, block->size, err);
}
