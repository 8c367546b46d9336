/*
 * JSON cut by brackets: the elements of one array, or top-level values one after another. The
 * cut only counts brackets outside of strings; what is inside a value is the reader's business.
 */
#include <string.h>

#include "base/err.h"
#include "base/limits.h"
#include "input/frame.h"

/* Where `scan` is. */
enum { BETWEEN, IN_BRACKETS, IN_STRING, IN_WORD };
/* What comes next in the array. */
enum { FIRST_VALUE, NEXT_VALUE, COMMA };

#define RECORD_SEPARATOR '\x1e' /* RFC 7464 */

/* Bytes that end a number or word, and those that matter between brackets. */
static const unsigned char is_word_end[256] = {
	[' '] = 1, ['\t'] = 1, ['\r'] = 1, ['\n'] = 1, [','] = 1,
	['['] = 1, [']'] = 1,  ['{'] = 1,  ['}'] = 1,  ['"'] = 1,
};
static const signed char depth_change[256] = { ['['] = 1, ['{'] = 1, [']'] = -1, ['}'] = -1 };

static int unexpected(const struct frame *frame, candor_err *err)
{
	const char *sentence =
		!frame->of.json.seen ? "expected a JSON array or object; name the format with "
				       "--format when it is another"
		: frame->plan->strict
			? "text after the JSON value (strict JSON has one value a file)"
			: "unexpected text after the JSON value; cut it off";

	err_set(err, CANDOR_ESYNTAX, "%s", sentence);
	err_place(err, frame->plan->origin.file, frame->line,
		  (size_t)(frame->base + frame->scan - frame->line_offset) + 1);
	return CANDOR_ESYNTAX;
}

/* Between top-level values. */
static int step_outside(struct frame *frame, char c, candor_err *err)
{
	struct json_frame *json = &frame->of.json;
	int strict = frame->plan->strict;

	if (frame->plan->is_script && json->seen && (c == ')' || c == ';'))
		return CANDOR_OK;
	if (!strict && ((c == ',' && json->seen) || c == RECORD_SEPARATOR || !c))
		return CANDOR_OK;
	if ((c != '[' && c != '{') || (strict && json->seen))
		return unexpected(frame, err);
	json->seen = 1;
	if (c == '[') {
		json->in_array = 1;
		json->expect = FIRST_VALUE;
		return CANDOR_OK;
	}
	frame_begin(frame);
	json->state = IN_BRACKETS;
	json->depth = 1;
	return CANDOR_OK;
}

/* Between the elements of the array. */
static int step_inside(struct frame *frame, candor_block *block, char c, candor_err *err)
{
	struct json_frame *json = &frame->of.json;
	int expect = json->expect, status = CANDOR_OK;

	if (c == ',') {
		json->expect = NEXT_VALUE;
		return expect == COMMA ? CANDOR_OK
				       : frame_refuse(frame, block, RECORD_NO_VALUE, err);
	}
	json->in_array = c != ']';
	if (c == ']')
		return expect == NEXT_VALUE && frame->plan->strict
			       ? frame_refuse(frame, block, RECORD_LAST_COMMA, err)
			       : CANDOR_OK;
	if (expect == COMMA)
		status = frame_refuse(frame, block, RECORD_NO_COMMA, err);
	frame_begin(frame);
	json->depth = depth_change[(unsigned char)c] > 0;
	json->in_string = c == '"';
	json->state = json->depth ? IN_BRACKETS : json->in_string ? IN_STRING : IN_WORD;
	return status;
}

static int step_between(struct frame *frame, candor_block *block, candor_err *err)
{
	char c = block->data[frame->scan];
	int status = CANDOR_OK;

	if (c != ' ' && c != '\t' && c != '\r' && c != '\n')
		status = frame->of.json.in_array ? step_inside(frame, block, c, err)
						 : step_outside(frame, c, err);
	frame->scan++;
	if (c == '\n')
		frame_next_line(frame);
	if (frame->of.json.state == BETWEEN)
		frame->start = frame->scan;
	return status;
}

static int end_value(struct frame *frame, candor_block *block, candor_err *err)
{
	int status = frame_push(frame, block, frame->scan, err);

	frame->of.json.state = BETWEEN;
	frame->of.json.expect = COMMA;
	frame->start = frame->scan;
	return status;
}

/* Raw line ends inside a string are no JSON, but they are lines. */
static void count_lines(struct frame *frame, const candor_block *block, size_t end)
{
	const char *data = block->data, *found;

	while (frame->scan < end &&
	       (found = memchr(data + frame->scan, '\n', end - frame->scan))) {
		frame->scan = (size_t)(found - data) + 1;
		frame_next_line(frame);
	}
	frame->scan = end;
}

/* Backslashes before `p`, not before `from`. */
static size_t count_backslashes(const char *from, const char *p)
{
	const char *end = p;

	while (p > from && p[-1] == '\\')
		p--;
	return (size_t)(end - p);
}

/* Moves behind the closing quote, or to the end of the data. */
static void skip_string(struct frame *frame, const candor_block *block)
{
	struct json_frame *json = &frame->of.json;
	const char *from = block->data + frame->scan, *end = block->data + block->size;
	const char *live = from + json->escape, *p = live;
	size_t slashes = 0;

	json->escape = 0;
	for (;;) {
		const char *quote = p < end ? memchr(p, '"', (size_t)(end - p)) : NULL;

		p = quote ? quote : end;
		slashes = count_backslashes(live, p);
		if (!quote || slashes % 2 == 0)
			break;
		p = live = quote + 1;
	}
	if (p < end)
		json->in_string = 0;
	else
		json->escape = slashes % 2;
	count_lines(frame, block, (size_t)(p - block->data) + (p < end));
}

static int step_brackets(struct frame *frame, candor_block *block, candor_err *err)
{
	struct json_frame *json = &frame->of.json;
	size_t i = frame->scan, depth = json->depth;

	while (i < block->size) {
		unsigned char c = (unsigned char)block->data[i++];

		if (c == '"')
			break;
		if (c == '\n') {
			frame->scan = i;
			frame_next_line(frame);
		}
		depth += (size_t)depth_change[c];
		if (depth > frame->plan->max_depth && !frame->refuse)
			frame->refuse = RECORD_TOO_DEEP;
		if (!depth)
			break;
	}
	frame->scan = i;
	json->depth = depth;
	json->in_string = depth && block->data[i - 1] == '"';
	return depth ? CANDOR_OK : end_value(frame, block, err);
}

static int step_word(struct frame *frame, candor_block *block, candor_err *err)
{
	size_t i = frame->scan;

	while (i < block->size && !is_word_end[(unsigned char)block->data[i]])
		i++;
	frame->scan = i;
	return i < block->size ? end_value(frame, block, err) : CANDOR_OK;
}

static int step(struct frame *frame, candor_block *block, candor_err *err)
{
	struct json_frame *json = &frame->of.json;

	if (json->in_string) {
		skip_string(frame, block);
		return json->in_string || json->state != IN_STRING
			       ? CANDOR_OK
			       : end_value(frame, block, err);
	}
	if (json->state == IN_BRACKETS)
		return step_brackets(frame, block, err);
	if (json->state == IN_WORD)
		return step_word(frame, block, err);
	return step_between(frame, block, err);
}

static int finish(const struct frame *frame, candor_err *err)
{
	const struct json_frame *json = &frame->of.json;

	if (!json->in_array && json->state == BETWEEN)
		return CANDOR_OK;
	if (frame->refuse == RECORD_TOO_DEEP)
		err_set(err, CANDOR_ESYNTAX,
			"JSON is nested deeper than %u levels and never closed; --max-depth "
			"allows more",
			frame->plan->max_depth);
	else
		err_set(err, CANDOR_ESYNTAX,
			"the JSON %s is not closed; the file seems to be cut off",
			json->in_array ? "array" : "object");
	err_place(err, frame->plan->origin.file, frame->line, 0);
	return CANDOR_ESYNTAX;
}

int frame_json(struct frame *frame, candor_block *block, int at_end, candor_err *err)
{
	int status = CANDOR_OK;

	while (status == CANDOR_OK && frame->scan < block->size)
		status = step(frame, block, err);
	if (status == CANDOR_OK && at_end)
		status = finish(frame, err);
	return status;
}
