#include "lexicon/hits.h"

#include <string.h>

#include "lexicon/context.h"

/* A clear disclosure behind this many characters, or this many hashtags, is not conspicuous;
 * texts longer than a caption can be are read whole. Source: docs/scoring.md, "Hidden
 * disclosures". */
enum { HIDDEN_CHARACTERS = 125, HIDDEN_HASHTAGS = 8, CAPTION_BYTES = 6600 };

/* So few are sorted by insertion. */
enum { FEW_MATCHES = 8 };

#define UNKNOWN SIZE_MAX

/* Judging the matches of one post. */
struct judge {
	const struct candor_ruleset *ruleset;
	const struct query *query;
	struct hits *out;
	size_t quote; /* where the first one opens in the query's text; UNKNOWN: not asked */
};

/* One match while it is judged. */
struct candidate {
	const struct subject *subject;
	const struct brief *brief;
	uint32_t rule;
	candor_str view; /* what the pattern saw */
	size_t start, end;
};

/* By rule, then place, then longer first. */
static int is_before(const uint32_t *owners, const struct match *a, const struct match *b)
{
	uint32_t left = owners[a->pattern], right = owners[b->pattern];

	if (left != right)
		return left < right;
	if (a->subject != b->subject)
		return a->subject < b->subject;
	if (a->start != b->start)
		return a->start < b->start;
	return a->end > b->end;
}

static void insert_matches(const uint32_t *owners, struct match *items, size_t count)
{
	for (size_t i = 1; i < count; i++) {
		struct match moved = items[i];
		size_t k = i;

		for (; k > 0 && is_before(owners, &moved, &items[k - 1]); k--)
			items[k] = items[k - 1];
		items[k] = moved;
	}
}

static void merge_halves(const uint32_t *owners, struct match *items, size_t half, size_t count,
			 struct match *scratch)
{
	size_t i = 0, k = half, n = 0;

	while (i < half && k < count)
		scratch[n++] =
			is_before(owners, &items[k], &items[i]) ? items[k++] : items[i++];
	while (i < half)
		scratch[n++] = items[i++];
	memcpy(items, scratch, n * sizeof(*items));
}

/* Merge sort; `scratch` has room for `count` items. */
static void sort_matches(const uint32_t *owners, struct match *items, size_t count,
			 struct match *scratch)
{
	if (count <= FEW_MATCHES) {
		insert_matches(owners, items, count);
		return;
	}
	sort_matches(owners, items, count / 2, scratch);
	sort_matches(owners, items + count / 2, count - count / 2, scratch);
	merge_halves(owners, items, count / 2, count, scratch);
}

/* ---- Judging one match ---- */

/* Whether `longer` stands somewhere over the match. */
static int occurs_around(const struct candidate *c, candor_str longer)
{
	size_t at = c->end > longer.size ? c->end - longer.size : 0, last;
	char tail = longer.data[longer.size - 1];

	if (longer.size > c->view.size)
		return 0;
	last = c->view.size - longer.size;
	for (last = last < c->start ? last : c->start; at <= last; at++)
		if (c->view.data[at + longer.size - 1] == tail &&
		    memcmp(c->view.data + at, longer.data, longer.size) == 0)
			return 1;
	return 0;
}

/* Bytes of the character before `at`, or of the one behind it, as a set. At an edge: every
 * byte, which no phrase has. */
static uint64_t bytes_before(candor_str view, size_t at)
{
	uint64_t bytes = at ? 0 : UINT64_MAX;

	while (at > 0) {
		bytes |= byte_bit(view.data[--at]);
		if (((unsigned char)view.data[at] & 0xC0) != 0x80)
			break;
	}
	return bytes;
}

static uint64_t bytes_behind(candor_str view, size_t at)
{
	uint64_t bytes = at < view.size ? 0 : UINT64_MAX;

	while (at < view.size) {
		bytes |= byte_bit(view.data[at++]);
		if (at < view.size && ((unsigned char)view.data[at] & 0xC0) != 0x80)
			break;
	}
	return bytes;
}

/* A phrase over the match is the match, or has a character next to it as well. */
static int is_excepted(const struct candidate *c)
{
	const struct excepts *excepts = c->brief->excepts;
	uint64_t inside = 0, before, behind;

	if (!excepts)
		return 0;
	for (size_t i = c->start; i < c->end; i++)
		inside |= byte_bit(c->view.data[i]);
	before = inside | bytes_before(c->view, c->start);
	behind = inside | bytes_behind(c->view, c->end);
	for (size_t i = 0; i < excepts->count; i++) {
		const struct except *e = &excepts->items[i];

		if ((before & ~e->bytes) && (behind & ~e->bytes) &&
		    ((inside & ~e->bytes) || e->phrase.size != c->end - c->start))
			continue;
		if (occurs_around(c, e->phrase))
			return 1;
	}
	return 0;
}

static int is_cancelled(const struct candidate *c)
{
	if (is_excepted(c))
		return 1;
	if (!(c->brief->traits & TRAIT_NEGATED))
		return 0;
	if (context_negated(c->view, c->start))
		return 1;
	return (c->brief->traits & TRAIT_DISCLOSES) &&
	       context_question(c->view, c->start, c->end);
}

/* Where the post's first quotation opens, in the query's text. */
static size_t first_quote(struct judge *judge)
{
	const struct query *query = judge->query;
	size_t from = query->subjects[0].start;
	size_t to = query->subjects[query->subject_count - 1].end;

	if (judge->quote == UNKNOWN)
		judge->quote = from + context_first_quote((candor_str){
					      query->text->data + from, to - from });
	return judge->quote;
}

/* Few posts quote, and one look tells for all of a post's matches. */
static int is_quoted(struct judge *judge, const struct candidate *c)
{
	if (!(c->brief->traits & TRAIT_RAW) &&
	    first_quote(judge) >= c->subject->start + c->start)
		return 0;
	return context_quoted(c->view, c->start, c->end);
}

static int is_hidden(const struct candidate *c)
{
	size_t characters = 0, hashtags = 0;

	if (!(c->brief->traits & TRAIT_CLEAR) || c->view.size > CAPTION_BYTES ||
	    c->subject->field != CANDOR_FIELD_TEXT)
		return 0;
	for (size_t i = 0; i < c->start; i++) {
		characters += ((unsigned char)c->view.data[i] & 0xC0) != 0x80;
		hashtags += c->view.data[i] == '#';
	}
	return characters > HIDDEN_CHARACTERS || hashtags >= HIDDEN_HASHTAGS;
}

static unsigned context_of(struct judge *judge, const struct candidate *c)
{
	unsigned context = 0;

	if (is_quoted(judge, c))
		context |= CANDOR_CONTEXT_QUOTED;
	if (is_hidden(c))
		context |= CANDOR_CONTEXT_HIDDEN;
	if (!(c->brief->traits & TRAIT_RAW) &&
	    text_is_disguised(judge->query->text, c->subject->start + c->start,
			      c->subject->start + c->end))
		context |= CANDOR_CONTEXT_OBFUSCATED;
	return context;
}

/* A raw view is the source itself; comparable text leads back through the map. */
static void source_place(struct hit *hit, const struct query *query, const struct candidate *c)
{
	hit->start = c->start;
	hit->end = c->end;
	if (!(c->brief->traits & TRAIT_RAW))
		text_source(query->text, c->subject->start + c->start,
			    c->subject->start + c->end, &hit->start, &hit->end);
}

static int add_hit(struct judge *judge, const struct candidate *c)
{
	struct hits *out = judge->out;
	struct hit *hit;

	if (mem_grow(&out->items, &out->capacity, out->count + 1, sizeof(*out->items)))
		return CANDOR_ENOMEM;
	hit = &out->items[out->count++];
	hit->rule = c->rule;
	hit->field = c->subject->field;
	hit->context = context_of(judge, c);
	hit->count = 1;
	hit->share = 1;
	source_place(hit, judge->query, c);
	return CANDOR_OK;
}

static candor_str view_of(const struct query *query, const struct candidate *c)
{
	if (c->brief->traits & TRAIT_RAW)
		return c->subject->raw;
	return (candor_str){ query->text->data + c->subject->start,
			     c->subject->end - c->subject->start };
}

/* Takes hits of one rule, [first, last) of the sorted matches. */
static int collect_rule(struct judge *judge, const struct match *first,
			const struct match *last)
{
	const struct query *query = judge->query;
	uint32_t rule = judge->ruleset->owners[first->pattern];
	struct candidate c = { .brief = &judge->ruleset->briefs[rule], .rule = rule };
	const struct match *previous = NULL;
	unsigned room = c.brief->max_hits;

	for (const struct match *m = first; m < last && room; m++) {
		if (previous && previous->subject == m->subject && m->start < previous->end)
			continue;
		c.subject = &query->subjects[m->subject];
		c.view = view_of(query, &c);
		c.start = m->start;
		c.end = m->end;
		if (is_cancelled(&c))
			continue;
		if (add_hit(judge, &c))
			return CANDOR_ENOMEM;
		previous = m;
		room--;
	}
	return CANDOR_OK;
}

int hits_collect(struct hits *out, const struct candor_ruleset *ruleset,
		 const struct query *query, struct matches *matches)
{
	struct judge judge = { ruleset, query, out, UNKNOWN };
	const struct match *first, *last;
	size_t count = matches->count;

	out->count = 0;
	if (!count)
		return CANDOR_OK;
	/* The upper half of the array is scratch space for the sort. */
	if (mem_grow(&matches->items, &matches->capacity, 2 * count, sizeof(*matches->items)))
		return CANDOR_ENOMEM;
	sort_matches(ruleset->owners, matches->items, count, matches->items + count);
	last = matches->items + count;
	for (first = matches->items; first < last;) {
		const struct match *next = first + 1;
		uint32_t rule = ruleset->owners[first->pattern];

		while (next < last && ruleset->owners[next->pattern] == rule)
			next++;
		if (collect_rule(&judge, first, next))
			return CANDOR_ENOMEM;
		first = next;
	}
	return CANDOR_OK;
}
