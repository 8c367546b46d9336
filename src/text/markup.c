#include "text/markup.h"

#include <string.h>

#include "text/entity.h"
#include "text/runs.h"
#include "text/tag.h"
#include "text/utf8.h"

/* What stands in the plain text for a piece of markup. */
struct piece {
	uint32_t plain, plain_size;   /* 0 bytes: nothing does */
	uint32_t source, source_size; /* the markup */
};

struct markup {
	char *plain;
	size_t size, capacity;
	struct piece *pieces; /* in order */
	size_t count, piece_capacity;
	struct text_run *runs; /* of the value, before they are mapped */
	size_t run_capacity;
};

/* ---- Reading ---- */

/* A value while its markup is taken out. */
struct reader {
	struct markup *markup;
	candor_str source;
	size_t done; /* bytes of it that are in the plain text */
	int status;
};

/* Copies up to `at`, and puts `size` bytes for the `taken` ones there. */
static void replace(struct reader *r, size_t at, size_t taken, const void *bytes, size_t size)
{
	struct markup *m = r->markup;
	size_t copied = at - r->done;

	if (r->status || mem_grow(&m->plain, &m->capacity, m->size + copied + size + 1, 1) ||
	    mem_grow(&m->pieces, &m->piece_capacity, m->count + 1, sizeof(*m->pieces))) {
		r->status = CANDOR_ENOMEM;
		return;
	}
	memcpy(m->plain + m->size, r->source.data + r->done, copied);
	m->size += copied;
	m->pieces[m->count++] = (struct piece){ (uint32_t)m->size, (uint32_t)size, (uint32_t)at,
						(uint32_t)taken };
	memcpy(m->plain + m->size, bytes, size);
	m->size += size;
	r->done = at + taken;
}

/* Each returns where to look on. */
static size_t read_entity(struct reader *r, size_t at)
{
	const char *data = r->source.data;
	unsigned char bytes[4];
	size_t size;
	uint32_t c = entity_read(data + at, data + r->source.size, &size);

	if (!c)
		return at + 1;
	replace(r, at, size, bytes, utf8_put(bytes, c));
	return at + size;
}

/* A hidden target stays, between blanks, before the words of its link. */
static size_t read_tag(struct reader *r, size_t at)
{
	const char *data = r->source.data;
	struct tag tag;
	size_t behind;

	if (!tag_read(&tag, data + at, data + r->source.size))
		return at + 1;
	if (!tag.target) {
		replace(r, at, tag.size, "\n", (size_t)tag.is_block);
		return at + tag.size;
	}
	behind = at + tag.link + tag.target;
	replace(r, at, tag.link, " ", 1);
	for (size_t i = at + tag.link; i < behind && !r->status;)
		i = data[i] == '&' ? read_entity(r, i) : i + 1;
	replace(r, behind, at + tag.size - behind, " ", 1);
	return at + tag.size;
}

/* Whatever is left behind the last markup. */
static int finish(struct reader *r)
{
	struct markup *m = r->markup;
	size_t left = r->source.size - r->done;

	if (r->status || mem_grow(&m->plain, &m->capacity, m->size + left + 1, 1))
		return CANDOR_ENOMEM;
	memcpy(m->plain + m->size, r->source.data + r->done, left);
	m->size += left;
	return CANDOR_OK;
}

static int has_markup(candor_str source)
{
	return source.size <= UINT32_MAX - TEXT_SLACK &&
	       (memchr(source.data, '&', source.size) || memchr(source.data, '<', source.size));
}

int markup_read(struct text *text, candor_str *source)
{
	struct reader r = { .source = *source };

	if (!has_markup(*source))
		return 0;
	if (!text->markup)
		text->markup = mem_zero(1, sizeof(*text->markup));
	if (!text->markup)
		return CANDOR_ENOMEM;
	r.markup = text->markup;
	r.markup->size = r.markup->count = 0;
	for (size_t at = 0; at < source->size && !r.status;) {
		if (source->data[at] == '&')
			at = read_entity(&r, at);
		else if (source->data[at] == '<')
			at = read_tag(&r, at);
		else
			at++;
	}
	if (!r.status && !r.markup->count)
		return 0;
	if (finish(&r))
		return CANDOR_ENOMEM;
	text->markups += (unsigned)r.markup->count;
	*source = (candor_str){ r.markup->plain, r.markup->size };
	return 1;
}

void markup_free(struct text *text)
{
	if (!text->markup)
		return;
	mem_free(text->markup->plain);
	mem_free(text->markup->pieces);
	mem_free(text->markup->runs);
	mem_free(text->markup);
	text->markup = NULL;
}

/* ---- The way back ---- */

/* Goes through the pieces as the sources of runs rise. */
struct mapper {
	struct text *text;
	const struct piece *piece, *last;
	size_t shift;  /* source minus plain in front of `piece` */
	size_t behind; /* source behind the last run */
};

static size_t end_of(const struct piece *piece)
{
	return (size_t)piece->plain + piece->plain_size;
}

/* Passes the pieces that end before the byte at `plain`. */
static void go_to(struct mapper *m, size_t plain)
{
	for (; m->piece < m->last && end_of(m->piece) <= plain; m->piece++)
		m->shift = m->piece->source + m->piece->source_size - end_of(m->piece);
}

/* The piece that stands for the byte at `plain`, to which `m` has gone. */
static const struct piece *piece_at(const struct mapper *m, size_t plain)
{
	return m->piece < m->last && m->piece->plain <= plain ? m->piece : NULL;
}

static void push(struct mapper *m, size_t start, size_t source, size_t size, unsigned change)
{
	if (source > m->behind && !(change & TEXT_AFTER_REMOVED))
		change |= TEXT_AFTER_MARKUP;
	m->text->runs[m->text->run_count++] =
		(struct text_run){ (uint32_t)start, (uint32_t)source, (uint32_t)size, change };
}

/* Copied text: cut where pieces are. */
static void map_copied(struct mapper *m, const struct text_run *run, size_t end)
{
	unsigned removed = run->change & TEXT_AFTER_REMOVED;
	size_t at = run->start, shift = run->source - (size_t)run->start, stop;

	for (; at < end; at = stop, removed = 0) {
		size_t plain = at + shift;
		const struct piece *piece;

		go_to(m, plain);
		piece = piece_at(m, plain);
		stop = m->piece < m->last ? (piece ? end_of(piece) : m->piece->plain) - shift
					  : end;
		if (stop > end)
			stop = end;
		if (piece)
			push(m, at, piece->source, piece->source_size,
			     TEXT_REWRITTEN | removed);
		else
			push(m, at, plain + m->shift, 0, TEXT_COPIED | removed);
		m->behind = piece ? (size_t)piece->source + piece->source_size
				  : stop + shift + m->shift;
	}
}

/* Rewritten text: all that it stands for. */
static void map_whole(struct mapper *m, const struct text_run *run)
{
	struct mapper ahead;
	const struct piece *piece;
	size_t last = (size_t)run->source + run->source_size - 1, source, behind;

	go_to(m, run->source);
	piece = piece_at(m, run->source);
	source = piece ? piece->source : run->source + m->shift;
	ahead = *m;
	go_to(&ahead, last);
	piece = piece_at(&ahead, last);
	behind = piece ? (size_t)piece->source + piece->source_size : last + 1 + ahead.shift;
	push(m, run->start, source, behind - source, run->change);
	if (behind > m->behind)
		m->behind = behind;
}

int markup_map(struct text *text, size_t first_run)
{
	struct markup *markup = text->markup;
	size_t count = text->run_count - first_run;
	struct mapper m = { .text = text, .piece = markup->pieces };

	m.last = markup->pieces + markup->count;
	if (mem_grow(&markup->runs, &markup->run_capacity, count, sizeof(*markup->runs)) ||
	    runs_reserve(text, 2 * markup->count))
		return CANDOR_ENOMEM;
	memcpy(markup->runs, text->runs + first_run, count * sizeof(*markup->runs));
	text->run_count = first_run;
	for (size_t i = 0; i < count; i++) {
		const struct text_run *run = &markup->runs[i];
		size_t end = i + 1 < count ? run[1].start : text->size;

		if (run->change & TEXT_KIND)
			map_whole(&m, run);
		else
			map_copied(&m, run, end);
	}
	return CANDOR_OK;
}
