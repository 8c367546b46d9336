#include "quality/mine_units.h"

#include <string.h>

#include "lexicon/commonness.h"
#include "text/lookup.h"
#include "text/utf8.h"

/* Longer words are keys, hashes and noise. */
enum { WORD_BYTES = 64 };

/* Classes of the character at `at`, 0 at the end, and its size. */
static unsigned class_at(candor_str text, size_t at, size_t *size)
{
	uint32_t c;

	*size = 0;
	if (at >= text.size)
		return 0;
	c = utf8_get((const unsigned char *)text.data + at);
	*size = utf8_size(c);
	return lookup_class(c);
}

static int is_letter(candor_str text, size_t at, size_t *size)
{
	return (class_at(text, at, size) & (CLASS_WORD | CLASS_LETTER)) != 0;
}

static int is_inner(char c)
{
	return c == '\'' || c == '-' || c == '.';
}

/* End of the word that begins at `at`. */
static size_t word_end(candor_str text, size_t at)
{
	size_t size;

	while (at < text.size) {
		if (class_at(text, at, &size) & (CLASS_WORD | CLASS_LETTER | CLASS_MARK))
			at += size;
		else if (is_inner(text.data[at]) && is_letter(text, at + 1, &size))
			at += 1 + size;
		else
			break;
	}
	return at;
}

static int begins(candor_str text, size_t at, const char *with)
{
	size_t size = strlen(with);

	return text.size - at >= size && !memcmp(text.data + at, with, size);
}

/* Where the host begins when a URL stands at `at`, else 0. */
static size_t url_host(candor_str text, size_t at)
{
	if (begins(text, at, "http://"))
		at += 7;
	else if (begins(text, at, "https://"))
		at += 8;
	else
		return 0;
	return begins(text, at, "www.") ? at + 4 : at;
}

/* Behind the ASCII that belongs to a URL. */
static size_t url_end(candor_str text, size_t at)
{
	while (at < text.size && text.data[at] > ' ' && text.data[at] < 0x7F)
		at++;
	return at;
}

/* Behind the @handle that begins at `at`. */
static size_t handle_end(candor_str text, size_t at)
{
	size_t size;

	for (at++; at < text.size; at += size) {
		unsigned class = class_at(text, at, &size);

		if (!(class & (CLASS_WORD | CLASS_LETTER | CLASS_HAN | CLASS_MARK)) &&
		    !is_inner(text.data[at]))
			break;
	}
	return at;
}

/* A unit at reader->at, which is moved on. 1, or 0 when there is none. */
static int read_unit(struct mine_reader *reader, struct mine_unit *unit)
{
	candor_str text = reader->text;
	size_t start = reader->at, size, host = url_host(text, start);
	unsigned class = class_at(text, start, &size);

	*unit = (struct mine_unit){ .kind = UNIT_WORD, .start = start, .end = start };
	reader->at = start + size;
	if (host) {
		unit->start = host;
		unit->end = word_end(text, host);
		reader->at = url_end(text, unit->end);
	} else if (text.data[start] == '@') {
		reader->at = handle_end(text, start);
	} else if ((class & (CLASS_WORD | CLASS_LETTER)) ||
		   (text.data[start] == '#' && is_letter(text, start + 1, &size))) {
		unit->end = reader->at = word_end(text, reader->at);
	} else if (class & (CLASS_HAN | CLASS_SYMBOL)) {
		unit->kind = class & CLASS_HAN ? UNIT_HAN : UNIT_SYMBOL;
		unit->end = reader->at;
	}
	return unit->end > unit->start && unit->end - unit->start <= WORD_BYTES;
}

static int is_joined(const struct mine_reader *reader, const struct mine_unit *unit)
{
	size_t gap = reader->last.end;

	if (!reader->begun || unit->kind == UNIT_SYMBOL || reader->last.kind == UNIT_SYMBOL)
		return 0;
	if (unit->kind == UNIT_HAN || reader->last.kind == UNIT_HAN)
		return gap == unit->start;
	if (reader->single || gap == unit->start)
		return 0;
	while (gap < unit->start && reader->text.data[gap] == ' ')
		gap++;
	return gap == unit->start;
}

int mine_next_unit(struct mine_reader *reader, struct mine_unit *unit)
{
	while (reader->at < reader->text.size) {
		if (!read_unit(reader, unit))
			continue;
		unit->joined = is_joined(reader, unit);
		reader->last = *unit;
		reader->begun = 1;
		return 1;
	}
	return 0;
}

int mine_is_plain_word(candor_str word)
{
	size_t letters = 0;

	for (size_t i = 0; i < word.size; i++) {
		unsigned char c = (unsigned char)word.data[i];

		letters += (c >= 'a' && c <= 'z') || c >= 0x80;
	}
	return letters < 2 || is_common_word(word);
}
