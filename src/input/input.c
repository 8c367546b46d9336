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
#include "input/content.h"
#include "input/detect.h"
#include "input/exporter_choose.h"
#include "input/frame.h"
#include "input/names.h"
#include "input/text_source.h"

/* Bytes that a format is told by: enough for the longest header line seen in exports. */
#define HEAD_BYTES ((size_t)16 << 10)

struct candor_input {
	struct content content;
	struct text_source text;         /* of the content */
	const struct encoding *encoding; /* as asked for, or NULL */
	struct plan *first;              /* of the file */
	struct plan *plan;               /* of the content being read */
	struct frame frame;
	char *tail; /* the unfinished record of the block before */
	size_t tail_size, tail_capacity;
	size_t chunk;
	int is_open;  /* the content is begun, and not at its end */
	int is_fresh; /* no record of it was looked at */
	int whole;
	const char *format; /* as asked for; a name of the format table or "auto" */
	struct candor_exporters *exporters;
	const struct exporter *exporter; /* as asked for, or NULL */
	candor_err error;                /* reported once every record before it is delivered */
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

static int check_encoding(const struct encoding **out, const char *name, candor_err *err)
{
	*out = name && strcmp(name, "auto") != 0 ? encoding_find(name) : NULL;
	if (*out || !name || !strcmp(name, "auto"))
		return CANDOR_OK;
	return err_set(err, CANDOR_EUSAGE,
		       "unknown encoding \"%.40s\"; it is one of UTF-8, UTF-16LE, UTF-16BE, "
		       "UTF-32LE, UTF-32BE, GB18030, Big5, Windows-1252",
		       name);
}

/* Formats that may be recognized. */
static int offer_exporters(candor_input *input, const candor_input_options *options,
			   candor_err *err)
{
	const char *id = options->exporter;
	int status = CANDOR_OK;

	if (options->formats)
		input->exporters = exporters_share(options->formats);
	else
		status = candor_exporters_new(&input->exporters, options->exporters,
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
	plan_set_exporters(input->first, input->exporters, input->exporter);
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
	source_open_memory(&input->content.file, "", 0);
	status = check_format(&input->format, options->format, err);
	if (status == CANDOR_OK)
		status = check_encoding(&input->encoding, options->encoding, err);
	if (status == CANDOR_OK)
		status = plan_new(&input->first, name, options, err);
	if (status == CANDOR_OK)
		status = offer_exporters(input, options, err);
	if (status < 0) {
		candor_input_close(input);
		return status;
	}
	input->plan = plan_share(input->first);
	input->plan->origin.format = input->format;
	input->content.name = input->first->origin.file;
	input->content.is_found = options->is_found;
	container_limits_init(&input->content.limits, options);
	input->chunk = LIMIT_READ_CHUNK;
	input->whole = options->whole;
	*out = input;
	return CANDOR_OK;
}

int candor_input_open(candor_input **out, const char *path, const candor_input_options *options,
		      candor_err *err)
{
	int status = input_new(out, strcmp(path, "-") != 0 ? path : "<stdin>", options, err);

	if (status == CANDOR_OK) {
		status = source_open_path(&(*out)->content.file, path, err);
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
		source_open_memory(&(*out)->content.file, data, size);
	return status;
}

void candor_input_close(candor_input *input)
{
	if (!input)
		return;
	text_source_close(&input->text);
	content_close(&input->content);
	plan_release(input->plan);
	plan_release(input->first);
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
	       input->plan->format == format_at(FORMAT_TEXT) && may_lack_posts(input) &&
	       name_format(input->plan->origin.file) < 0;
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

/* Passes over a content of no known format whose first records are no posts. */
static void pass_over_others(candor_input *input, candor_block *block)
{
	int is_fresh = input->is_fresh;

	input->is_fresh = 0;
	if (!is_fresh || input->error.code || input->plan->exporter || !may_lack_posts(input) ||
	    !block->record_count || block_may_have_posts(block))
		return;
	block_begin(block, input->plan);
	pass_over(input);
}

/* Fills the block until it has a record, the content's first block a sample of them, the
 * content ends, or an error is in input->error. */
static void fill(candor_input *input, candor_block *block)
{
	int status, is_enough;

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
		is_enough = block->record_count && exporter_has_sample(input->plan, block);
		if (status > 0 && (is_enough || !block->record_count))
			status = settle(input, block) < 0 ? input->error.code : 1;
		input->is_open = status > 0;
	} while (status > 0 && !is_enough);
	exporter_choose(input->plan, block, &input->error);
	pass_over_others(input, block);
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

uint64_t candor_input_consumed(const candor_input *input)
{
	return source_used(&input->content.file);
}

uint64_t candor_input_size(const candor_input *input)
{
	return input->content.file.size;
}

const candor_origin *candor_input_origin(const candor_input *input)
{
	return &input->plan->origin;
}

uint64_t candor_input_unread(const candor_input *input, candor_unread reason)
{
	return (unsigned)reason < CANDOR_UNREAD_COUNT ? input->content.unread.of[reason].count
						      : 0;
}

const char *candor_input_unread_name(const candor_input *input, candor_unread reason,
				     size_t index)
{
	if ((unsigned)reason >= CANDOR_UNREAD_COUNT ||
	    index >= input->content.unread.of[reason].kept)
		return NULL;
	return input->content.unread.of[reason].names[index];
}
