#include "input/frame.h"

#include "base/err.h"

void frame_init(struct frame *frame, struct plan *plan)
{
	*frame = (struct frame){ .plan = plan, .line = 1 };
	frame_begin(frame);
}

void frame_begin(struct frame *frame)
{
	frame->start = frame->scan;
	frame->record_line = frame->line;
	frame->record_column = (size_t)(frame->base + frame->scan - frame->line_offset) + 1;
}

void frame_next_line(struct frame *frame)
{
	frame->line++;
	frame->line_offset = frame->base + frame->scan;
}

int frame_push(struct frame *frame, candor_block *block, size_t end, candor_err *err)
{
	struct record record = { .offset = frame->start,
				 .size = end - frame->start,
				 .line = frame->record_line,
				 .column = frame->record_column,
				 .state = frame->refuse };

	/* Not only in candor_input_read: the answer must not depend on chunks. */
	if (!record.state && record.size > frame->plan->max_record)
		record.state = RECORD_TOO_LONG;
	/* Where its bytes were depends on whether they were dropped. */
	if (record.state) {
		record.offset = end;
		record.size = 0;
	}
	frame->refuse = RECORD_WHOLE;
	return block_add(block, &record, err);
}

int frame_refuse(struct frame *frame, candor_block *block, enum record_state state,
		 candor_err *err)
{
	frame_begin(frame);
	frame->refuse = state;
	return frame_push(frame, block, frame->scan, err);
}

int frame_is_blank(const char *data, size_t size, int nul)
{
	for (size_t i = 0; i < size; i++)
		if (data[i] != ' ' && data[i] != '\t' && data[i] != '\r' && (data[i] || !nul))
			return 0;
	return 1;
}

int frame_is_skipped(const struct frame *frame, const candor_block *block, size_t end, int nul)
{
	size_t size = end - frame->start;

	return !frame->refuse && size <= frame->plan->max_record &&
	       frame_is_blank(block->data + frame->start, size, nul);
}
