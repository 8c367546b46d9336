#include "base/stanza.h"

#include <stdint.h>
#include <string.h>

#include "base/err.h"
#include "base/limits.h"
#include "base/str.h"

static int is_continuation(unsigned char byte)
{
	return (byte & 0xC0) == 0x80;
}

/* Length of the UTF-8 sequence at `p`, or 0 when it is ill-formed or NUL. */
static size_t utf8_length(const unsigned char *p, size_t left)
{
	if (p[0] < 0x80)
		return p[0] ? 1 : 0;
	if (p[0] >= 0xC2 && p[0] < 0xE0)
		return left >= 2 && is_continuation(p[1]) ? 2 : 0;
	if (p[0] >= 0xE0 && p[0] < 0xF0) {
		if (left < 3 || !is_continuation(p[1]) || !is_continuation(p[2]))
			return 0;
		return (p[0] == 0xE0 && p[1] < 0xA0) || (p[0] == 0xED && p[1] >= 0xA0) ? 0 : 3;
	}
	if (p[0] < 0xF0 || p[0] > 0xF4 || left < 4 || !is_continuation(p[1]) ||
	    !is_continuation(p[2]) || !is_continuation(p[3]))
		return 0;
	return (p[0] == 0xF0 && p[1] < 0x90) || (p[0] == 0xF4 && p[1] >= 0x90) ? 0 : 4;
}

static int check_encoding(const char *name, candor_str text, candor_err *err)
{
	size_t line = 1, start = 0;

	for (size_t i = 0; i < text.size;) {
		size_t n = utf8_length((const unsigned char *)text.data + i, text.size - i);

		if (!n || text.data[i] == '\r') {
			err_set(err, CANDOR_ESYNTAX,
				n ? "carriage return; lexicons have LF line ends"
				  : "byte that is no UTF-8 text; save the lexicon as UTF-8");
			err_place(err, name, line, i - start + 1);
			return CANDOR_ESYNTAX;
		}
		if (text.data[i] == '\n') {
			line++;
			start = i + 1;
		}
		i += n;
	}
	return CANDOR_OK;
}

int stanza_reader_init(struct stanza_reader *reader, const char *name, candor_str text,
		       struct arena *arena, candor_err *err)
{
	if (text.size > LIMIT_LEXICON_BYTES) {
		err_set(err, CANDOR_ELIMIT, "lexicon is larger than %zu MiB",
			LIMIT_LEXICON_BYTES >> 20);
		return err_place(err, name, 0, 0);
	}
	if (check_encoding(name, text, err))
		return CANDOR_ESYNTAX;
	*reader = (struct stanza_reader){ .name = name, .text = text, .arena = arena };
	return CANDOR_OK;
}

/* Next line without its end; 0 at the end of the text. */
static int next_line(struct stanza_reader *reader, candor_str *line)
{
	const char *start = reader->text.data + reader->position, *end;
	size_t left = reader->text.size - reader->position;

	if (!left)
		return 0;
	end = memchr(start, '\n', left);
	line->data = start;
	line->size = end ? (size_t)(end - start) : left;
	reader->position += line->size + (end != NULL);
	reader->line++;
	return 1;
}

static int syntax_error(const struct stanza_reader *reader, size_t column, const char *what,
			candor_err *err)
{
	err_set(err, CANDOR_ESYNTAX, "%s", what);
	err_place(err, reader->name, reader->line, column);
	return CANDOR_ESYNTAX;
}

static int is_blank(candor_str line)
{
	for (size_t i = 0; i < line.size; i++)
		if (line.data[i] != ' ' && line.data[i] != '\t')
			return 0;
	return 1;
}

/* Puts `more` behind `text`, which has `room` bytes of the arena, or none while it is a piece
 * of the file. Room doubles, so that many short lines take time in proportion. */
static int lengthen(struct stanza_reader *reader, candor_str *text, size_t *room,
		    candor_str more, candor_err *err)
{
	size_t needed = text->size + more.size;
	char *joined = (char *)(uintptr_t)text->data;

	if (needed > *room) {
		*room = needed > 2 * *room ? needed : 2 * *room;
		joined = arena_alloc(reader->arena, *room);
		if (!joined)
			return err_memory(err);
		memcpy(joined, text->data, text->size);
	}
	memcpy(joined + text->size, more.data, more.size);
	*text = (candor_str){ joined, needed };
	return CANDOR_OK;
}

/* Comment lines before a continuation line go with those before the field. */
static int continue_comment(struct stanza_reader *reader, candor_str *comment, candor_str more,
			    candor_err *err)
{
	int status;

	if (!more.size)
		return CANDOR_OK;
	if (!comment->size) {
		*comment = more;
		return CANDOR_OK;
	}
	status = lengthen(reader, comment, &reader->comment_room, (candor_str){ "\n", 1 }, err);
	return status ? status : lengthen(reader, comment, &reader->comment_room, more, err);
}

static int continue_value(struct stanza_reader *reader, struct stanza *stanza, candor_str line,
			  candor_str comment, candor_err *err)
{
	struct stanza_field *last;
	int status;

	if (!stanza->count)
		return syntax_error(reader, 1, "continuation line without a key before it",
				    err);
	last = &stanza->fields[stanza->count - 1];
	/* What is joined must be a line itself: the canonical form has it so. */
	if (last->key.size + 2 + last->value.size + line.size > LIMIT_LEXICON_LINE)
		return syntax_error(reader, 1,
				    "value is longer than 64 KiB with its continuation lines",
				    err);
	status = lengthen(reader, &last->value, &reader->value_room, line, err);
	return status ? status : continue_comment(reader, &last->comment, comment, err);
}

static size_t key_length(candor_str line)
{
	size_t i = 0;

	while (i < line.size &&
	       (line.data[i] == '-' || (line.data[i] >= 'A' && line.data[i] <= 'Z') ||
		(line.data[i] >= 'a' && line.data[i] <= 'z')))
		i++;
	return i;
}

static int add_field(struct stanza_reader *reader, struct stanza *stanza, candor_str line,
		     candor_str comment, candor_err *err)
{
	size_t key = key_length(line), value = key + 2;

	if (!key || key >= line.size || line.data[key] != ':')
		return syntax_error(reader, key + 1, "expected `Key: value`", err);
	if (key + 1 < line.size && line.data[key + 1] != ' ')
		return syntax_error(reader, key + 2, "expected a space after the colon", err);
	if (stanza->count >= LIMIT_STANZA_FIELDS)
		return syntax_error(reader, 1, "more than 512 lines in one stanza; split it",
				    err);
	if (mem_grow(&stanza->fields, &stanza->capacity, stanza->count + 1,
		     sizeof(*stanza->fields)))
		return err_memory(err);
	if (value > line.size)
		value = line.size;
	if (!stanza->count)
		stanza->source.data = line.data;
	stanza->fields[stanza->count++] = (struct stanza_field){
		.key = { line.data, key },
		.value = { line.data + value, line.size - value },
		.comment = comment,
		.line = reader->line,
		.column = value + 1,
	};
	reader->value_room = reader->comment_room = 0;
	return CANDOR_OK;
}

/* A run of comment lines, as one piece of the text. */
static void extend_comment(candor_str *comment, candor_str line)
{
	if (!comment->size)
		comment->data = line.data;
	comment->size = (size_t)(line.data + line.size - comment->data);
}

static int add_line(struct stanza_reader *reader, struct stanza *stanza, candor_str line,
		    candor_str *comment, candor_err *err)
{
	int status;

	if (line.size > LIMIT_LEXICON_LINE)
		return syntax_error(reader, 1, "line is longer than 64 KiB", err);
	if (line.data[0] == '#') {
		extend_comment(comment, line);
		return CANDOR_OK;
	}
	if (line.data[0] == '\t')
		return syntax_error(reader, 1, "tab at the start of a line; use one space",
				    err);
	status = line.data[0] == ' ' ? continue_value(reader, stanza, line, *comment, err)
				     : add_field(reader, stanza, line, *comment, err);
	*comment = (candor_str){ NULL, 0 };
	return status;
}

int stanza_next(struct stanza_reader *reader, struct stanza *stanza, candor_err *err)
{
	candor_str comment = { NULL, 0 }, line;
	int status;

	stanza->count = 0;
	while (next_line(reader, &line)) {
		if (is_blank(line)) {
			if (stanza->count || comment.size)
				break;
			continue;
		}
		status = add_line(reader, stanza, line, &comment, err);
		if (status < 0)
			return status;
		if (stanza->count && !comment.size)
			stanza->source.size =
				(size_t)(line.data + line.size - stanza->source.data);
	}
	stanza->comment = comment;
	return stanza->count || comment.size;
}

void stanza_free(struct stanza *stanza)
{
	mem_free(stanza->fields);
	*stanza = (struct stanza){ 0 };
}
