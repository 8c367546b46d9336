/* Folding a value: the fast loop and the characters with a fixed replacement; see fold.h. */
#include "text/fold.h"

#include <string.h>

#include "base/limits.h"
#include "text/ascii.h"
#include "text/lookup.h"
#include "text/runs.h"
#include "text/utf8.h"

static inline uint32_t load4(const unsigned char *at)
{
	return at[0] | (uint32_t)at[1] << 8 | (uint32_t)at[2] << 16 | (uint32_t)at[3] << 24;
}

/* Is this, in the bytes of load4, a code point of three bytes that stays as it is? Overlong
 * forms and surrogates are none. */
static inline int is_plain3(uint32_t b)
{
	uint32_t row = (b & 0xF) << 6 | (b >> 8 & 0x3F);

	return (b & 0xC0C0F0) == 0x8080E0 && row >= 0x800 >> 6 &&
	       lookup_is_plain(row, b >> 16 & 0x3F);
}

static inline int is_plain2(uint32_t b)
{
	return (b & 0xC0E0) == 0x80C0 && (b & 0x1F) >= 0x80 >> 6 &&
	       lookup_is_plain(b & 0x1F, b >> 8 & 0x3F);
}

/* Copies ASCII, in lower case, and plain code points of up to three bytes; stops before
 * anything else, or less than four bytes before the end. */
static void copy_plain(struct fold *f)
{
	const unsigned char *at = f->at, *end = f->end;
	unsigned char *out = (unsigned char *)f->text->data + f->text->size;

	while (end - at >= 4) {
		uint32_t b = load4(at);
		size_t size = 2;

		if (is_plain3(b)) {
			memcpy(out, at, 4);
			at += 3;
			out += 3;
			continue;
		}
		if (!(b & 0x80))
			size = ascii_lower(out, at, (size_t)(end - at));
		else if (is_plain2(b))
			memcpy(out, at, 4);
		else
			break;
		at += size;
		out += size;
	}
	f->at = at;
	f->text->size = (size_t)(out - (unsigned char *)f->text->data);
}

int fold_room(struct fold *f, size_t size, const unsigned char *at)
{
	size_t all = size + (size_t)(f->end - at);

	if (all > f->limit) {
		f->text->cut = 1;
		f->end = f->at;
		return 0;
	}
	return text_reserve(f->text, all) ? CANDOR_ENOMEM : 1;
}

/* A code point that stays as it is. */
static int keep(struct fold *f, uint32_t c, size_t size)
{
	unsigned char *out = (unsigned char *)f->text->data + f->text->size;

	memcpy(out, f->at, size);
	*out = ascii_lower_byte(*out);
	if (c >= 0x80)
		f->noted |= lookup_class(c);
	f->text->size += size;
	f->at += size;
	return CANDOR_OK;
}

static int skip(struct fold *f, size_t size)
{
	struct text *text = f->text;

	if (runs_reserve(text, 1))
		return CANDOR_ENOMEM;
	run_close(text);
	f->at += size;
	run_open(text, (size_t)(f->at - f->source), TEXT_AFTER_REMOVED);
	text->invisible++;
	return CANDOR_OK;
}

/* Writes `size` bytes for `taken` bytes of source. TEXT_POOL_STEP bytes can
 * be read at `data`. */
static inline int replace(struct fold *f, size_t taken, const uint8_t *data, size_t size,
			  unsigned change)
{
	struct text *text = f->text;
	size_t source = (size_t)(f->at - f->source);
	int room = size > taken ? fold_room(f, text->size + size, f->at + taken) : 1;

	if (room <= 0)
		return room;
	if (runs_reserve(text, 2))
		return CANDOR_ENOMEM;
	change |= run_close(text);
	run_push(text, source, taken, change);
	memcpy(text->data + text->size, data, TEXT_POOL_STEP);
	if (size > TEXT_POOL_STEP)
		memcpy(text->data + text->size, data, size);
	text->size += size;
	run_open(text, source + taken, TEXT_COPIED);
	f->at += taken;
	return CANDOR_OK;
}

static unsigned classes_of(const uint8_t *data, size_t size)
{
	unsigned classes = 0;

	for (size_t i = 0; i < size; i += utf8_size(utf8_get(data + i)))
		classes |= lookup_class(utf8_get(data + i));
	return classes;
}

/* A code point with a replacement in the pool. */
static inline int map(struct fold *f, size_t taken, unsigned value)
{
	const uint8_t *entry = text_pool + value;
	size_t size = *entry & TEXT_POOL_SIZE;
	unsigned change = *entry & TEXT_POOL_DISGUISED ? TEXT_DISGUISED : TEXT_REWRITTEN;

	if (*entry & TEXT_POOL_NOTED)
		f->noted |= classes_of(entry + 1, size);
	f->text->disguised += change == TEXT_DISGUISED;
	return replace(f, taken, entry + 1, size, change);
}

static int fold_one(struct fold *f)
{
	static const uint8_t replacement[TEXT_POOL_STEP] = "\xEF\xBF\xBD";
	size_t size;
	int32_t c = utf8_decode(f->at, f->end, &size);
	unsigned value;

	if (c < 0) {
		f->text->bad_utf8++;
		return replace(f, size, replacement, 3, TEXT_REWRITTEN);
	}
	value = lookup_value((uint32_t)c);
	if (value == TEXT_COPY || value == TEXT_NOTE)
		return keep(f, (uint32_t)c, size);
	if (value == TEXT_REMOVE)
		return skip(f, size);
	if (lookup_is_segment(value))
		return fold_segment(f);
	return map(f, size, value);
}

/* Prepares `f` and the text; 0 when even the unchanged value is too long for its offsets. */
static int begin(struct fold *f, struct text *text, candor_str source)
{
	size_t most = UINT32_MAX - TEXT_SLACK, growth;

	*f = (struct fold){ .text = text, .start = text->size };
	f->source = f->at = (const unsigned char *)source.data;
	f->end = f->at + source.size;
	if (text->size > most || source.size > most - text->size) {
		text->cut = 1;
		return 0;
	}
	if (__builtin_mul_overflow(source.size, (size_t)LIMIT_TEXT_GROWTH, &growth))
		growth = most;
	if (growth < LIMIT_TEXT_FLOOR)
		growth = LIMIT_TEXT_FLOOR;
	f->limit = growth < most - text->size ? text->size + growth : most;
	if (text_reserve(text, text->size + source.size) || runs_reserve(text, 1))
		return CANDOR_ENOMEM;
	run_open(text, 0, TEXT_COPIED);
	return 1;
}

int fold_value(struct text *text, candor_str source, unsigned *noted)
{
	struct fold f;
	int status = begin(&f, text, source);

	*noted = 0;
	if (status <= 0)
		return status;
	status = CANDOR_OK;
	while (f.at < f.end && status == CANDOR_OK) {
		copy_plain(&f);
		if (f.at < f.end)
			status = fold_one(&f);
	}
	if (status == CANDOR_OK)
		run_close(text);
	*noted = f.noted & (CLASS_LOOKALIKE | CLASS_SEPARATOR | CLASS_SYMBOL);
	return status;
}
