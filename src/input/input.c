/*
 * candor_input: reads a chunk into the block, cuts it, and carries the unfinished record over
 * to the next block. Nothing is parsed here.
 */
#include "input/input.h"

#include <string.h>

#include "base/err.h"
#include "base/limits.h"
#include "base/mem.h"
#include "input/block.h"
#include "input/detect.h"
#include "input/exporter_choose.h"
#include "input/frame.h"
#include "input/stream.h"

struct candor_input {
	struct plan *plan;
	struct frame frame;
	char *tail; /* the unfinished record of the block before */
	size_t tail_size, tail_capacity;
	size_t chunk;
	int is_started, is_ended;
	int whole;
	unsigned max_ratio;
	const char *format; /* as asked for; a name of the format table or "auto" */
	struct candor_exporters *exporters;
	const struct exporter *exporter; /* as asked for, or NULL */
	candor_err error;                /* reported once every record before it is delivered */
	struct stream stream;
};

static int check_format(const char **out, const char *name, candor_err *err)
{
	int index;

	*out = "auto";
	if (!name || !strcmp(name, "auto"))
		return CANDOR_OK;
	index = format_find(name);
	if (index < 0)
		return err_set(err, CANDOR_EUSAGE,
			       "unknown format \"%.40s\"; it is one of auto, jsonl, json, csv, "
			       "tsv, text",
			       name);
	*out = format_at((enum format_index)index)->name;
	return CANDOR_OK;
}

/* Formats that may be recognized. */
static int offer_exporters(candor_input *input, const candor_input_options *options,
			   candor_err *err)
{
	const char *id = options->exporter;
	int status = candor_exporters_new(&input->exporters, options->exporters,
					  options->exporter_count, err);

	if (status < 0 || (id && !strcmp(id, "none")))
		return status;
	if (id)
		input->exporter =
			exporters_find(input->exporters, (candor_str){ id, strlen(id) });
	if (id && !input->exporter)
		return err_set(err, CANDOR_EUSAGE,
			       "unknown format \"%.40s\" of an exporter; candor formats lists "
			       "them",
			       id);
	plan_set_exporters(input->plan, input->exporters, input->exporter);
	return CANDOR_OK;
}

/* Everything but the source. */
static int input_new(candor_input **out, const char *name, const candor_input_options *options,
		     candor_err *err)
{
	static const candor_input_options defaults = { 0 };
	candor_input *input = mem_zero(1, sizeof(*input));
	int status;

	*out = NULL;
	if (!input)
		return err_memory(err);
	if (!options)
		options = &defaults;
	source_open_memory(&input->stream.source, "", 0);
	status = check_format(&input->format, options->format, err);
	if (status == CANDOR_OK)
		status = plan_new(&input->plan, name, options, err);
	if (status == CANDOR_OK)
		status = offer_exporters(input, options, err);
	if (status < 0) {
		candor_input_close(input);
		return status;
	}
	input->plan->origin.format = input->format;
	input->chunk = LIMIT_READ_CHUNK;
	input->whole = options->whole;
	input->max_ratio = options->max_ratio;
	*out = input;
	return CANDOR_OK;
}

int candor_input_open(candor_input **out, const char *path, const candor_input_options *options,
		      candor_err *err)
{
	int status = input_new(out, strcmp(path, "-") != 0 ? path : "<stdin>", options, err);

	if (status == CANDOR_OK) {
		status = source_open_path(&(*out)->stream.source, path, err);
		if (status < 0)
			err_place(err, path, 0, 0);
	}
	if (status < 0) {
		candor_input_close(*out);
		*out = NULL;
	}
	return status;
}

int candor_input_open_memory(candor_input **out, const char *name, const void *data,
			     size_t size, const candor_input_options *options, candor_err *err)
{
	int status = input_new(out, name, options, err);

	if (status == CANDOR_OK)
		source_open_memory(&(*out)->stream.source, data, size);
	return status;
}

void candor_input_close(candor_input *input)
{
	if (!input)
		return;
	stream_close(&input->stream);
	plan_release(input->plan);
	candor_exporters_free(input->exporters);
	mem_free(input->tail);
	mem_free(input);
}

void input_set_chunk(candor_input *input, size_t chunk)
{
	input->chunk = chunk;
}

/* Reading ------------------------------------------------------------------------------------
 */

/* Finds out what the input is. */
static int start(candor_input *input)
{
	struct plan *plan = input->plan;
	candor_err *err = &input->error;
	candor_str head;
	size_t script;
	int status = stream_start(&input->stream, input->max_ratio, err);

	input->is_started = 1;
	if (status < 0)
		return status;
	if (input->stream.gzip)
		plan->origin.compression = "gzip";
	head = stream_head(&input->stream);
	if (head.size >= 3 && !memcmp(head.data, "\xef\xbb\xbf", 3))
		head = (candor_str){ head.data + 3, head.size - 3 };
	script = detect_script(head);
	head = (candor_str){ head.data + script, head.size - script };
	status = detect(plan, input->format, head, input->stream.gzip != NULL, err);
	if (status < 0)
		return status;
	if (input->whole && plan->format == format_at(FORMAT_TEXT))
		plan->format = format_at(FORMAT_WHOLE);
	/* Lines of JSON may each have a mark, which their parser skips. */
	if (plan->format != format_at(FORMAT_JSONL) || script)
		stream_skip(&input->stream, (size_t)(head.data - input->stream.head));
	plan->origin.format = plan->format->name;
	frame_init(&input->frame, plan);
	return CANDOR_OK;
}

/* Reads a chunk behind what the block has and cuts it. 1: go on; 0: the end. */
static int read_chunk(candor_input *input, candor_block *block)
{
	candor_err *err = &input->error;
	size_t got;
	int status = block_reserve(block, input->chunk, err);

	if (status == CANDOR_OK)
		status = stream_read(&got, &input->stream, block->data + block->size,
				     input->chunk, err);
	if (status < 0)
		return status;
	block->size += got;
	status = input->plan->format->cut(&input->frame, block, !got, err);
	if (status == CANDOR_OK && !got)
		status = stream_finish(&input->stream, err);
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

/* Fills the block until it has a record, the input ends, or an error is in input->error. */
static void fill(candor_input *input, candor_block *block)
{
	int status = block_reserve(block, input->tail_size, &input->error);

	if (status < 0)
		return;
	if (input->tail_size)
		memcpy(block->data, input->tail, input->tail_size);
	block->size = input->tail_size;
	input->tail_size = 0;
	do {
		status = read_chunk(input, block);
		input->is_ended = status <= 0;
		if (status > 0 && settle(input, block) < 0)
			return;
	} while (status > 0 && !block->record_count);
	exporter_choose(input->plan, block, &input->error);
}

/* Hands the error over; it is told once. */
static int report(candor_input *input, candor_err *err)
{
	int code = input->error.code;

	err_set(err, code, "%s", input->error.what);
	err_place(err, input->plan->origin.file, input->error.line, input->error.column);
	input->error = (candor_err){ 0 };
	input->is_ended = 1;
	return code;
}

int candor_input_read(candor_input *input, candor_block *block, candor_err *err)
{
	if (!input->is_started)
		start(input);
	block_begin(block, input->plan);
	if (!input->error.code && !input->is_ended)
		fill(input, block);
	if (block->record_count)
		return 1;
	return input->error.code ? report(input, err) : 0;
}

uint64_t candor_input_consumed(const candor_input *input)
{
	return source_consumed(&input->stream.source);
}

uint64_t candor_input_size(const candor_input *input)
{
	return input->stream.source.size;
}

const candor_origin *candor_input_origin(const candor_input *input)
{
	return &input->plan->origin;
}
