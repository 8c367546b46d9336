/*
 * JSON pull reader (see json.h): a state machine over a pointer.
 *
 * Most bytes of an archive are inside strings, and most tokens are members of objects, so these
 * two ways are inline and the rest is kept out of them. The text need not end in NUL: every
 * look at a byte is behind a comparison with `end`.
 */
#include <string.h>

#include "input/json.h"
#include "input/json_scan.h"

#define RECORD_SEPARATOR '\x1e' /* RFC 7464 */

/* What the reader waits for. */
enum state {
	TEXT_START,
	TEXT_NEXT, /* after a complete top-level value */
	OBJECT_START,
	OBJECT_VALUE, /* after a key and its colon */
	OBJECT_NEXT,
	ARRAY_START,
	ARRAY_NEXT,
	FAILED
};

/* ---- Tokens ---- */

JSON_HOT int is_strict(const struct json_reader *reader)
{
	return reader->mode == JSON_STRICT;
}

/* `p` is the offending byte, or the end of the text, where all errors are the same. */
JSON_APART enum json_token fail(struct json_reader *reader, const char *p, const char *sentence)
{
	reader->offset = (size_t)(p - reader->data);
	reader->error = p < reader->end ? sentence : "unexpected end of the text";
	reader->state = FAILED;
	return JSON_ERROR;
}

/* The token from `begin` to before `p` is complete. */
JSON_HOT enum json_token accept(struct json_reader *reader, const char *begin, const char *p,
				enum json_token token)
{
	reader->offset = (size_t)(begin - reader->data);
	reader->position = p;
	return token;
}

JSON_HOT enum json_token accept_text(struct json_reader *reader, const char *begin,
				     const char *p, enum json_token token)
{
	reader->value = (candor_str){ begin, (size_t)(p - begin) };
	return accept(reader, begin, p, token);
}

/* Passes the byte at `p` that stopped the scan of a string: an escape, or in lenient mode what
 * looks like one, or a control character. NULL after an error. */
static const char *pass_stop(struct json_reader *reader, const char *p)
{
	if (*p == '\\') {
		reader->escaped = 1;
		if (json_unicode_escape(p, reader->end) >= 0)
			return p + 6;
		if (json_short_escape(p, reader->end))
			return p + 2;
	}
	if (!is_strict(reader))
		return p + 1;
	fail(reader, p,
	     *p == '\\' ? "invalid escape in a string" : "control character in a string");
	return NULL;
}

/* The closing quote of the string from `begin` on, of which all up to `p` is plain; NULL after
 * an error. */
JSON_APART const char *finish_string(struct json_reader *reader, const char *begin,
				     const char *p, uint64_t *high)
{
	const char *end = reader->end;

	while (!is_at(p, end, '"')) {
		if (p == end || (*p == '\\' && p + 1 == end)) {
			fail(reader, begin, "string is not closed");
			return NULL;
		}
		p = pass_stop(reader, p);
		if (!p)
			return NULL;
		if (!is_at(p, end, '\\'))
			p = find_stop(p, end, high);
	}
	return p;
}

/* KEY or STRING whose opening quote is at `begin`. */
JSON_HOT enum json_token read_string(struct json_reader *reader, const char *begin,
				     const char *end, enum json_token token)
{
	uint64_t high = 0;
	const char *p = find_stop(begin + 1, end, &high);

	reader->escaped = 0;
	if (!is_at(p, end, '"')) {
		p = finish_string(reader, begin, p, &high);
		if (!p)
			return JSON_ERROR;
	}
	reader->non_ascii = high != 0;
	reader->value = (candor_str){ begin + 1, (size_t)(p - begin - 1) };
	return accept(reader, begin, p + 1, token);
}

static enum json_token read_word(struct json_reader *reader, const char *begin,
				 const char *word, enum json_token token)
{
	const char *p = begin;

	while (*word && is_at(p, reader->end, *word))
		p++, word++;
	if (*word || is_in_word(p, reader->end))
		return fail(reader, p, "unknown word");
	return accept_text(reader, begin, p, token);
}

JSON_HOT enum json_token read_number(struct json_reader *reader, const char *begin,
				     const char *end)
{
	int bad;
	const char *p = scan_number(begin, end, &bad);

	if (bad && !is_strict(reader) && is_at(p, end, 'I'))
		return read_word(reader, begin, "-Infinity", JSON_NUMBER);
	if (bad || is_in_word(p, end))
		return fail(reader, p, "malformed number");
	return accept_text(reader, begin, p, JSON_NUMBER);
}

/* ---- Structure ---- */

JSON_HOT enum json_token begin_container(struct json_reader *reader, const char *p,
					 enum json_token token)
{
	uint64_t bit = (uint64_t)1 << reader->depth % 64;
	uint64_t *word;

	if (reader->depth == reader->max_depth)
		return fail(reader, p, JSON_TOO_DEEP);
	word = &reader->objects[reader->depth++ / 64];
	if (bit == 1)
		*word = 0; /* json_reader_init leaves it to us */
	if (token == JSON_OBJECT_BEGIN)
		*word |= bit;
	else
		*word &= ~bit;
	reader->state = token == JSON_OBJECT_BEGIN ? OBJECT_START : ARRAY_START;
	return accept(reader, p, p + 1, token);
}

JSON_HOT enum json_token end_container(struct json_reader *reader, const char *p,
				       enum json_token token)
{
	unsigned parent = --reader->depth - 1;

	if (!reader->depth)
		reader->state = TEXT_NEXT;
	else if (reader->objects[parent / 64] >> parent % 64 & 1)
		reader->state = OBJECT_NEXT;
	else
		reader->state = ARRAY_NEXT;
	return accept(reader, p, p + 1, token);
}

/* A value that is neither a string nor a number, and what is no value. */
JSON_APART enum json_token read_other(struct json_reader *reader, const char *p)
{
	switch (*p) {
	case '{':
		return begin_container(reader, p, JSON_OBJECT_BEGIN);
	case '[':
		return begin_container(reader, p, JSON_ARRAY_BEGIN);
	case 't':
		return read_word(reader, p, "true", JSON_TRUE);
	case 'f':
		return read_word(reader, p, "false", JSON_FALSE);
	case 'n':
		return read_word(reader, p, "null", JSON_NULL);
	}
	if (*p == 'N' && !is_strict(reader))
		return read_word(reader, p, "NaN", JSON_NUMBER);
	if (*p == 'I' && !is_strict(reader))
		return read_word(reader, p, "Infinity", JSON_NUMBER);
	return fail(reader, p, "expected a value");
}

/* Any value; `next` is the state after it. */
JSON_HOT enum json_token read_value(struct json_reader *reader, const char *p, const char *end,
				    enum state next)
{
	if (p == end)
		return fail(reader, p, NULL);
	reader->state = (unsigned char)next;
	if (*p == '"')
		return read_string(reader, p, end, JSON_STRING);
	if (*p == '-' || (*p >= '0' && *p <= '9'))
		return read_number(reader, p, end);
	return read_other(reader, p);
}

/* A key with its colon, or the end of the object when `closable`. */
JSON_HOT enum json_token read_key(struct json_reader *reader, const char *p, const char *end,
				  int closable)
{
	if (is_at(p, end, '"')) {
		if (read_string(reader, p, end, JSON_KEY) == JSON_ERROR)
			return JSON_ERROR;
		p = skip_blanks(reader->position, end);
		if (!is_at(p, end, ':'))
			return fail(reader, p, "expected ':' after the key");
		reader->position = skip_blanks(p + 1, end);
		reader->state = OBJECT_VALUE;
		return JSON_KEY;
	}
	if (closable && is_at(p, end, '}'))
		return end_container(reader, p, JSON_OBJECT_END);
	return fail(reader, p, "expected a key in double quotes");
}

JSON_HOT enum json_token read_element(struct json_reader *reader, const char *p,
				      const char *end, int closable)
{
	if (closable && is_at(p, end, ']'))
		return end_container(reader, p, JSON_ARRAY_END);
	return read_value(reader, p, end, ARRAY_NEXT);
}

JSON_HOT enum json_token next_member(struct json_reader *reader, const char *p, const char *end)
{
	if (is_at(p, end, ','))
		return read_key(reader, skip_blanks(p + 1, end), end, !is_strict(reader));
	if (is_at(p, end, '}'))
		return end_container(reader, p, JSON_OBJECT_END);
	return fail(reader, p, "expected ',' or '}'");
}

JSON_HOT enum json_token next_element(struct json_reader *reader, const char *p,
				      const char *end)
{
	if (is_at(p, end, ','))
		return read_element(reader, skip_blanks(p + 1, end), end, !is_strict(reader));
	if (is_at(p, end, ']'))
		return end_container(reader, p, JSON_ARRAY_END);
	return fail(reader, p, "expected ',' or ']'");
}

JSON_HOT int has_byte_order_mark(const char *data, const char *end)
{
	return end - data >= 3 && !memcmp(data, "\xef\xbb\xbf", 3);
}

/* Top level: the first value, and in lenient mode any number of them. */
JSON_HOT enum json_token next_text(struct json_reader *reader, const char *p, const char *end)
{
	int first = reader->state == TEXT_START;

	if (!is_strict(reader)) {
		if (!first && is_at(p, end, ','))
			p = skip_blanks(p + 1, end);
		while (is_at(p, end, RECORD_SEPARATOR))
			p = skip_blanks(p + 1, end);
	}
	if (p < end && (first || !is_strict(reader)))
		return read_value(reader, p, end, TEXT_NEXT);
	if (p < end)
		return fail(reader, p, "text after the value");
	if (first && is_strict(reader) && has_byte_order_mark(reader->data, end))
		return fail(reader, reader->data, "byte order mark without a value");
	return accept(reader, p, p, JSON_END);
}

JSON_APART enum json_token next_rare(struct json_reader *reader, const char *p)
{
	switch (reader->state) {
	case OBJECT_START:
		return read_key(reader, p, reader->end, 1);
	case ARRAY_START:
		return read_element(reader, p, reader->end, 1);
	case ARRAY_NEXT:
		return next_element(reader, p, reader->end);
	case FAILED:
		return JSON_ERROR;
	default:
		return next_text(reader, p, reader->end);
	}
}

/* ---- Interface ---- */

void json_reader_init(struct json_reader *reader, const char *data, size_t size,
		      enum json_mode mode)
{
	reader->value = (candor_str){ 0 };
	reader->offset = 0;
	reader->escaped = 0;
	reader->non_ascii = 0;
	reader->error = NULL;
	reader->data = data ? data : "";
	reader->end = reader->data + size;
	reader->position =
		reader->data + (has_byte_order_mark(reader->data, reader->end) ? 3 : 0);
	reader->mode = mode;
	reader->max_depth = LIMIT_JSON_DEPTH;
	reader->depth = 0;
	reader->state = TEXT_START;
}

enum json_token json_next(struct json_reader *reader)
{
	const char *end = reader->end;
	const char *p = skip_blanks(reader->position, end);

	if (reader->state == OBJECT_NEXT)
		return next_member(reader, p, end);
	if (reader->state == OBJECT_VALUE)
		return read_value(reader, p, end, OBJECT_NEXT);
	return next_rare(reader, p);
}

int json_pass_key(struct json_reader *reader, candor_str seen)
{
	if ((size_t)(reader->end - reader->position) < seen.size ||
	    memcmp(reader->position, seen.data, seen.size))
		return 0;
	reader->position += seen.size;
	reader->state = OBJECT_VALUE;
	return 1;
}

enum json_token json_skip(struct json_reader *reader, enum json_token first)
{
	unsigned depth = reader->depth;
	enum json_token token = first;

	if (first != JSON_OBJECT_BEGIN && first != JSON_ARRAY_BEGIN)
		return first;
	while (token != JSON_ERROR && reader->depth >= depth)
		token = json_next(reader);
	return token;
}
