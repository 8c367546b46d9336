#include "input/zip_directory.h"

#include <string.h>

/* PKWARE's APPNOTE.TXT 6.3.10, sections 4.3.12 to 4.3.16: sizes without what varies. */
enum { MEMBER_SIZE = 46, WIDE_END_SIZE = 56, LOCATOR_SIZE = 20, END_SIZE = 22 };

/* End records that are tried, the last one first: comments can hold false ones. */
#define CANDIDATES 16

static uint64_t number(const char *data, int size)
{
	uint64_t value = 0;

	while (size--)
		value = value << 8 | (unsigned char)data[size];
	return value;
}

static int is_record(candor_str ahead, const char *mark, size_t size)
{
	return ahead.size >= size && !memcmp(ahead.data, mark, 4);
}

/* Forwards -----------------------------------------------------------------------------------
 */

/* Takes `size` bytes, be they there or not. */
static int pass(struct source *source, uint64_t size, candor_err *err)
{
	candor_str ahead;
	int status;

	if (source->can_seek) {
		uint64_t at = source_consumed(source);

		return source_seek(source, size < source->size - at ? at + size : source->size,
				   err);
	}
	do {
		size_t part;

		status = source_peek(&ahead, source, 1, err);
		part = size < ahead.size ? (size_t)size : ahead.size;
		source_skip(source, part);
		size -= part;
	} while (size && ahead.size && status == CANDOR_OK);
	return status;
}

struct walk {
	uint64_t count, begin, prefix;
	uint64_t end_count; /* as an end record says */
	int is_wide;        /* a zip64 end record was there: the other one may hold less */
	int is_wrong;
};

static uint64_t walk_member(struct walk *walk, const char *record)
{
	uint64_t offset = number(record + 42, 4);

	walk->count++;
	walk->is_wrong |= offset != UINT32_MAX && offset + walk->prefix >= walk->begin;
	return MEMBER_SIZE + number(record + 28, 2) + number(record + 30, 2) +
	       number(record + 32, 2);
}

/* The records before the end record, each with all it says of its size. */
static int walk_records(struct walk *walk, struct source *source, candor_err *err)
{
	candor_str ahead;
	int status = CANDOR_OK;
	uint64_t size = 1;

	while (status == CANDOR_OK && size) {
		size = 0;
		status = source_peek(&ahead, source, WIDE_END_SIZE, err);
		if (status < 0)
			return status;
		if (is_record(ahead, "PK\1\2", MEMBER_SIZE) && !walk->is_wide) {
			size = walk_member(walk, ahead.data);
		} else if (is_record(ahead, "PK\6\6", WIDE_END_SIZE)) {
			walk->is_wide = 1;
			walk->end_count = number(ahead.data + 32, 8);
			size = 12 + number(ahead.data + 4, 8);
		} else if (is_record(ahead, "PK\6\7", LOCATOR_SIZE)) {
			size = LOCATOR_SIZE;
		}
		if (size)
			status = pass(source, size, err);
	}
	return status;
}

static int walk_end(struct walk *walk, struct source *source, candor_err *err)
{
	candor_str ahead;
	int status = source_peek(&ahead, source, END_SIZE, err);
	uint64_t count;

	if (status < 0)
		return status;
	if (!is_record(ahead, "PK\5\6", END_SIZE)) {
		walk->is_wrong = 1;
		return CANDOR_OK;
	}
	count = number(ahead.data + 10, 2);
	if (!walk->is_wide)
		walk->end_count = count;
	walk->is_wrong |= walk->end_count != walk->count ||
			  (count != (walk->count & UINT16_MAX) && count != UINT16_MAX);
	source_skip(source, END_SIZE);
	return pass(source, number(ahead.data + 20, 2), err);
}

int zip_directory_walk(struct zip_directory *out, struct source *source, candor_err *err)
{
	struct walk walk = { .begin = source_consumed(source), .prefix = out->prefix };
	int status = walk_records(&walk, source, err), garbage;

	out->begin = walk.begin;
	out->end = source_consumed(source) + END_SIZE;
	out->count = walk.count;
	if (status == CANDOR_OK)
		status = walk_end(&walk, source, err);
	if (status < 0 || walk.is_wrong)
		return status;
	garbage = source_skip_zeros(source, err);
	return garbage < 0 ? garbage : !garbage;
}

/* Backwards ----------------------------------------------------------------------------------
 */

/* Where the directory begins by the end record at `at` of `tail`, which itself stands at `base`
 * in the file. 0: nowhere. */
static int find_begin(struct zip_directory *out, candor_str tail, size_t at, uint64_t base)
{
	const char *record = tail.data + at, *wide;
	uint64_t size = number(record + 12, 4), offset = number(record + 16, 4);
	uint64_t end = base + at;

	wide = at >= LOCATOR_SIZE + WIDE_END_SIZE ? record - LOCATOR_SIZE - WIDE_END_SIZE
						  : NULL;
	if (wide && !memcmp(record - LOCATOR_SIZE, "PK\6\7", 4) && !memcmp(wide, "PK\6\6", 4)) {
		end -= LOCATOR_SIZE + WIDE_END_SIZE;
		size = number(wide + 40, 8);
		offset = number(wide + 48, 8);
	}
	if (size > end || offset > end - size)
		return 0;
	out->begin = end - size;
	out->prefix = out->begin - offset;
	/* Without members there is nothing before it either: else it stands in a comment. */
	return size > 0 || end == 0;
}

/* One candidate: the last end record of `tail` before `*at`, which goes to it. 1: there is one
 * more; 0: no. */
static int find_end(candor_str tail, size_t *at)
{
	while (*at > 0) {
		--*at;
		if (tail.data[*at] == 'P' && tail.size - *at >= END_SIZE &&
		    !memcmp(tail.data + *at, "PK\5\6", 4))
			return 1;
	}
	return 0;
}

static int peek_tail(candor_str *tail, struct source *source, candor_err *err)
{
	size_t size = source->size < SOURCE_BUFFER ? (size_t)source->size : SOURCE_BUFFER;
	int status = source_seek(source, source->size - size, err);

	return status < 0 ? status : source_peek(tail, source, size, err);
}

int zip_directory_find(struct zip_directory *out, struct source *source, candor_err *err)
{
	candor_str tail;
	int status = peek_tail(&tail, source, err);
	size_t at = tail.size;

	for (int i = 0; i < CANDIDATES && status == CANDOR_OK && find_end(tail, &at); i++) {
		uint64_t base = source->size - tail.size;

		if (!find_begin(out, tail, at, base))
			continue;
		status = source_seek(source, out->begin, err);
		if (status == CANDOR_OK)
			status = zip_directory_walk(out, source, err);
		if (status > 0 && out->end == base + at + END_SIZE)
			return 1;
		status = status < 0 ? status : peek_tail(&tail, source, err);
	}
	return status;
}
