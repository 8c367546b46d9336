/*
 * candor_input: reads a chunk into the block, cuts it, and carries the unfinished record over
 * to the next block. Nothing is parsed here.
 */
#include <string.h>

#include "base/err.h"
#include "base/limits.h"
#include "base/mem.h"
#include "input/block.h"
#include "input/detect.h"
#include "input/exporter_choose.h"
#include "input/input_parts.h"
#include "input/names.h"

/* Bytes that a format is told by: enough for the longest header line seen in exports. */
#define HEAD_BYTES ((size_t)16 << 10)

/* A plan for the content that was reached. */
static int renew_plan(candor_input *input)
{
	struct plan *plan;
	int status = CANDOR_OK;

	if (content_is_member(&input->content)) {
		status = plan_new_member(&plan, input->first, content_name(&input->content),
					 &input->error);
		if (status < 0)
			return status;
		plan_release(input->plan);
		input->plan = plan;
	}
	input->plan->origin.format = input->format;
	input->plan->origin.compression = content_container(&input->content);
	return status;
}

/* Finds out what the content is. */
static int recognize(candor_input *input)
{
	struct plan *plan = input->plan;
	struct source *source;
	candor_str head;
	size_t script, mark = 0;
	int status = text_source_open(&input->text, content_source(&input->content),
				      input->encoding, &input->error);

	if (status < 0)
		return status;
	plan->origin.encoding = input->text.encoding->name;
	source = text_source_get(&input->text);
	/* Damage so near comes up again behind the bytes before it. */
	source_peek(&head, source, HEAD_BYTES, NULL);
	if (head.size > HEAD_BYTES)
		head.size = HEAD_BYTES;
	if (head.size >= 3 && !memcmp(head.data, "\xef\xbb\xbf", 3))
		mark = 3;
	head = (candor_str){ head.data + mark, head.size - mark };
	script = detect_script(head);
	plan->is_script = script > 0;
	head = (candor_str){ head.data + script, head.size - script };
	status = detect(plan, input->format, head, &input->error);
	if (status < 0)
		return status;
	if (input->whole && plan->format == format_at(FORMAT_TEXT))
		plan->format = format_at(FORMAT_WHOLE);
	/* Lines of JSON may each have a mark, which their parser skips. */
	if (plan->format != format_at(FORMAT_JSONL) || script)
		source_skip(source, mark + script);
	plan->origin.format = plan->format->name;
	frame_init(&input->frame, plan);
	return CANDOR_OK;
}

/* A file that was named must hold posts; a member of an archive, or what was found in a
 * directory, need not. */
static int may_lack_posts(const candor_input *input)
{
	return input->content.is_found || content_is_member(&input->content);
}

/* Leaves a content that lacks them, whatever was wrong with it. */
static int pass_over(candor_input *input)
{
	input->error = (candor_err){ 0 };
	input->tail_size = 0;
	input->is_open = 0;
	return content_pass_over(&input->content, &input->error);
}

/* What a bomb expands to is no posts either; then it is refused for being one. */
static int refuse(candor_input *input)
{
	candor_err reason = input->error;
	int status;

	input->error = (candor_err){ 0 };
	status = content_check_ratio(&input->content, &input->error);
	if (status == CANDOR_OK)
		status = err_copy(&input->error, &reason);
	return status;
}

/* Whether what was not named, and has no extension, is text, and so nothing with records. What
 * is damaged from the beginning may be anything. */
static int is_stray_text(candor_input *input)
{
	candor_str head;

	return source_peek(&head, text_source_get(&input->text), 1, NULL) == CANDOR_OK &&
	       head.size && input->plan->format == format_at(FORMAT_TEXT) &&
	       may_lack_posts(input) && name_format(input->plan->origin.file) < 0;
}

/* Goes to the next content. 1: it is open, or was passed over; 0: there is none; < 0. */
static int open_next(candor_input *input)
{
	int status = content_next(&input->content, &input->error);

	if (status <= 0)
		return status;
	status = renew_plan(input);
	if (status == CANDOR_OK)
		status = recognize(input);
	input->is_open = status == CANDOR_OK;
	input->is_fresh = 1;
	if ((status == CANDOR_EFORMAT && may_lack_posts(input)) ||
	    (status == CANDOR_OK && is_stray_text(input)))
		status = pass_over(input);
	else if (status == CANDOR_EFORMAT)
		status = refuse(input);
	return status < 0 ? status : 1;
}

/* Reads a chunk behind what the block has and cuts it. 1: go on; 0: the end. */
static int read_chunk(candor_input *input, candor_block *block)
{
	candor_err *err = &input->error;
	size_t got;
	int status = block_reserve(block, input->chunk, err);

	if (status == CANDOR_OK)
		status = source_fill(&got, text_source_get(&input->text),
				     block->data + block->size, input->chunk, err);
	if (status < 0)
		return status;
	block->size += got;
	status = input->plan->format->cut(&input->frame, block, !got, err);
	if (status == CANDOR_EFORMAT && may_lack_posts(input))
		return pass_over(input);
	if (status == CANDOR_OK && !got)
		status = content_finish(&input->content, err);
	return status < 0 ? status : got > 0;
}

/* Drops what is cut, and what belongs to a refused record; moves the rest to the front of the
 * block, or to the tail when the block is handed out. */
static int settle(candor_input *input, candor_block *block)
{
	struct frame *frame = &input->frame;
	size_t keep, from;

	if (!frame->refuse && block->size - frame->start > input->plan->max_record + 1)
		frame->refuse = RECORD_TOO_LONG; /* + 1: the CR of its line end */
	from = frame->refuse ? block->size : frame->start;
	keep = block->size - from;
	if (!block->record_count) {
		memmove(block->data, block->data + from, keep);
		block->size = keep;
	} else if (keep) {
		if (mem_grow(&input->tail, &input->tail_capacity, keep, 1))
			return err_memory(&input->error);
		memcpy(input->tail, block->data + from, keep);
		input->tail_size = keep;
	}
	frame->base += from;
	frame->scan -= from;
	frame->start = 0;
	return CANDOR_OK;
}

/* Whether the content, of no known format, is passed over if its first records are no posts. */
static int may_be_other(const candor_input *input)
{
	return input->is_fresh && !input->plan->exporter && may_lack_posts(input);
}

static void pass_over_other(candor_input *input, candor_block *block)
{
	int is_other = may_be_other(input) && !input->error.code && block->record_count &&
		       !block_may_have_posts(block);

	input->is_fresh = 0;
	if (!is_other)
		return;
	block_begin(block, input->plan);
	pass_over(input);
}

/* Whether the block has all records that something is told by before they are handed out. */
static int is_enough(const candor_input *input, const candor_block *block)
{
	return block->record_count && exporter_has_sample(input->plan, block) &&
	       (!may_be_other(input) || block_has_sample(block, LIMIT_TRIED_RECORDS));
}

/* Fills the block until it has a record, the content's first block a sample of them, the
 * content ends, or an error is in input->error. */
static void fill(candor_input *input, candor_block *block)
{
	int status, is_filled;

	block_begin(block, input->plan);
	status = block_reserve(block, input->tail_size, &input->error);
	if (status < 0) {
		input->is_open = 0;
		return;
	}
	if (input->tail_size)
		memcpy(block->data, input->tail, input->tail_size);
	block->size = input->tail_size;
	input->tail_size = 0;
	do {
		status = read_chunk(input, block);
		is_filled = is_enough(input, block);
		if (status > 0 && (is_filled || !block->record_count))
			status = settle(input, block) < 0 ? input->error.code : 1;
		input->is_open = status > 0;
	} while (status > 0 && !is_filled);
	exporter_choose(input->plan, block, &input->error);
	pass_over_other(input, block);
}

/* Hands the error over; it is told once. */
static int report(candor_input *input, candor_err *err)
{
	int code = input->error.code;

	err_place(&input->error, input->plan->origin.file, 0, 0);
	err_copy(err, &input->error);
	input->error = (candor_err){ 0 };
	return code;
}

int candor_input_read(candor_input *input, candor_block *block, candor_err *err)
{
	int status = 1;

	block_begin(block, input->plan);
	while (status > 0 && !block->record_count && !input->error.code) {
		if (input->is_open)
			fill(input, block);
		else
			status = open_next(input);
	}
	if (block->record_count)
		return 1;
	return input->error.code ? report(input, err) : 0;
}
