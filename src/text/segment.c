/* Folding a value: characters that combine with the one before; see fold.h. */
#include <string.h>

#include "base/limits.h"
#include "text/compose.h"
#include "text/fold.h"
#include "text/lookup.h"
#include "text/runs.h"
#include "text/utf8.h"

/* The code points that compose among themselves, decomposed. */
struct segment {
	uint32_t c[LIMIT_SEGMENT_CODE_POINTS];
	size_t count;
	unsigned dropped; /* beyond the limit */
	unsigned removed; /* ignorables in between */
	unsigned struck;  /* overlays taken out */
};

static void add(struct segment *s, uint32_t c)
{
	uint32_t parts[COMPOSE_MAX_PARTS];
	size_t count = compose_split(parts, c);

	for (size_t i = 0; i < count; i++) {
		if (s->count < LIMIT_SEGMENT_CODE_POINTS)
			s->c[s->count++] = parts[i];
		else
			s->dropped++;
	}
}

static void add_utf8(struct segment *s, const unsigned char *data, size_t size)
{
	for (size_t i = 0; i < size; i += utf8_size(utf8_get(data + i)))
		add(s, utf8_get(data + i));
}

/* Offset of the last character in the text that cannot combine with what is before it. */
static size_t find_base(const struct fold *f)
{
	const unsigned char *data = (const unsigned char *)f->text->data;
	size_t at = f->text->size;

	while (at > f->start) {
		do
			at--;
		while ((data[at] & 0xC0) == 0x80);
		if (!lookup_is_segment(lookup_value(utf8_get(data + at))))
			break;
	}
	return at;
}

/* Adds what belongs to the segment from f->at on and returns where it ends. Ignorables are
 * skipped inside of the segment, and left alone behind it. */
static const unsigned char *collect(struct segment *s, const struct fold *f)
{
	const unsigned char *at = f->at, *end = at;
	unsigned skipped = 0;
	size_t size;
	int32_t c;

	while (at < f->end && (c = utf8_decode(at, f->end, &size)) >= 0) {
		unsigned value = lookup_value((uint32_t)c);

		at += size;
		if (value == TEXT_REMOVE) {
			skipped++;
			continue;
		}
		if (!lookup_is_segment(value))
			break;
		if (value == TEXT_SEGMENT)
			add(s, (uint32_t)c);
		else
			add_utf8(s, text_pool + value + 1, text_pool[value] & TEXT_POOL_SIZE);
		s->removed += skipped;
		skipped = 0;
		end = at;
	}
	return end;
}

/* Overlays that strike letters through spell nothing; on mathematical signs they mean "not".
 */
static void remove_overlays(struct segment *s)
{
	size_t kept = 1;

	if (!(lookup_class(s->c[0]) & (CLASS_WORD | CLASS_HAN | CLASS_LOOKALIKE)))
		return;
	for (size_t i = 1; i < s->count; i++)
		if (s->c[i] < 0x335 || s->c[i] > 0x338)
			s->c[kept++] = s->c[i];
	s->struck = (unsigned)(s->count - kept);
	s->count = kept;
}

/* Takes back the runs from `base` on. Returns the source offset of `base`, and in *change what
 * had been done to the characters taken back. */
static size_t take_back_runs(struct text *text, size_t base, unsigned *change)
{
	const struct text_run *run = &text->runs[text->run_count - 1];

	*change = TEXT_REWRITTEN;
	for (; run->start > base; run--)
		if (run->change & (TEXT_DISGUISED | TEXT_AFTER_REMOVED))
			*change = TEXT_DISGUISED;
	if (run->change & TEXT_DISGUISED)
		*change = TEXT_DISGUISED;
	text->run_count = (size_t)(run - text->runs) + 1;
	if (run->start == base) {
		*change |= run->change & TEXT_AFTER_REMOVED;
		text->run_count--;
	}
	return run_source(run, base);
}

static void put_run(struct fold *f, const struct segment *s, size_t base,
		    const unsigned char *end)
{
	struct text *text = f->text;
	unsigned change;
	size_t source = take_back_runs(text, base, &change);

	if (s->removed || s->struck || s->dropped)
		change = TEXT_DISGUISED | (change & TEXT_AFTER_REMOVED);
	text->size = base;
	run_push(text, source, (size_t)(end - f->source) - source, change);
	text->invisible += s->removed;
	text->disguised += s->struck + s->dropped;
}

/* Puts the segment in the place of the text from `base` on and of the source up to `end`. */
static int put(struct fold *f, const struct segment *s, size_t base, const unsigned char *end)
{
	unsigned char bytes[LIMIT_SEGMENT_CODE_POINTS * 4];
	size_t size = 0;
	int room;

	for (size_t i = 0; i < s->count; i++)
		size += utf8_put(bytes + size, s->c[i]);
	room = fold_room(f, base + size, end);
	if (room <= 0)
		return room;
	if (runs_reserve(f->text, 2))
		return CANDOR_ENOMEM;
	put_run(f, s, base, end);
	memcpy(f->text->data + base, bytes, size);
	f->text->size = base + size;
	f->at = end;
	run_open(f->text, (size_t)(end - f->source), TEXT_COPIED);
	return CANDOR_OK;
}

int fold_segment(struct fold *f)
{
	struct segment s;
	size_t base = find_base(f);
	const unsigned char *end;

	s.count = 0;
	s.dropped = s.removed = s.struck = 0;
	add_utf8(&s, (const unsigned char *)f->text->data + base, f->text->size - base);
	end = collect(&s, f);
	remove_overlays(&s);
	s.count = compose(s.c, s.count);
	return put(f, &s, base, end);
}
