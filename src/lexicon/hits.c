#include "lexicon/hits.h"

#include <string.h>

#include "lexicon/context.h"

/* A clear disclosure behind this many characters, or this many hashtags, is not conspicuous;
 * texts longer than a caption can be are read whole. Source: docs/scoring.md, "Hidden
 * disclosures". */
enum { HIDDEN_CHARACTERS = 125, HIDDEN_HASHTAGS = 8, CAPTION_BYTES = 6600 };

/* Everything known about one match while it is judged. */
struct candidate {
	const struct candor_ruleset *ruleset;
	const struct query *query;
	const struct subject *subject;
	const struct rule *rule;
	const struct category *category;
	candor_str view; /* what the pattern saw */
	size_t start, end;
};

static const struct rule *rule_of(const struct candor_ruleset *ruleset,
				  const struct match *match)
{
	return &ruleset->rules[ruleset->patterns[match->pattern].rule];
}

/* By rule, then place, then longer first. */
static int is_before(const struct candor_ruleset *ruleset, const struct match *a,
		     const struct match *b)
{
	uint32_t left = ruleset->patterns[a->pattern].rule;
	uint32_t right = ruleset->patterns[b->pattern].rule;

	if (left != right)
		return left < right;
	if (a->subject != b->subject)
		return a->subject < b->subject;
	if (a->start != b->start)
		return a->start < b->start;
	if (a->end != b->end)
		return a->end > b->end;
	return a->pattern < b->pattern;
}

static void merge_halves(const struct candor_ruleset *ruleset, struct match *items, size_t half,
			 size_t count, struct match *scratch)
{
	size_t i = 0, k = half, n = 0;

	while (i < half && k < count)
		scratch[n++] =
			is_before(ruleset, &items[k], &items[i]) ? items[k++] : items[i++];
	while (i < half)
		scratch[n++] = items[i++];
	memcpy(items, scratch, n * sizeof(*items));
}

/* Merge sort; `scratch` has room for `count` items. */
static void sort_matches(const struct candor_ruleset *ruleset, struct match *items,
			 size_t count, struct match *scratch)
{
	if (count < 2)
		return;
	sort_matches(ruleset, items, count / 2, scratch);
	sort_matches(ruleset, items + count / 2, count - count / 2, scratch);
	merge_halves(ruleset, items, count / 2, count, scratch);
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

static int is_excepted(const struct candidate *c)
{
	for (const struct line_value *e = c->rule->excepts; e; e = e->next)
		if (occurs_around(c, e->value))
			return 1;
	return 0;
}

static int is_cancelled(const struct candidate *c)
{
	if (is_excepted(c))
		return 1;
	if (c->category->keep_negated)
		return 0;
	if (context_negated(c->view, c->start))
		return 1;
	return c->category->discloses != CANDOR_DISCLOSURE_NONE &&
	       context_question(c->view, c->start, c->end);
}

static int is_hidden(const struct candidate *c)
{
	size_t characters = 0, hashtags = 0;

	if (c->category->discloses != CANDOR_DISCLOSURE_CLEAR || c->view.size > CAPTION_BYTES ||
	    c->subject->field != CANDOR_FIELD_TEXT)
		return 0;
	for (size_t i = 0; i < c->start; i++) {
		characters += ((unsigned char)c->view.data[i] & 0xC0) != 0x80;
		hashtags += c->view.data[i] == '#';
	}
	return characters > HIDDEN_CHARACTERS || hashtags >= HIDDEN_HASHTAGS;
}

static unsigned context_of(const struct candidate *c)
{
	unsigned context = 0;

	if (context_quoted(c->view, c->start, c->end))
		context |= CANDOR_CONTEXT_QUOTED;
	if (is_hidden(c))
		context |= CANDOR_CONTEXT_HIDDEN;
	if (!c->rule->raw && text_is_disguised(c->query->text, c->subject->start + c->start,
					       c->subject->start + c->end))
		context |= CANDOR_CONTEXT_OBFUSCATED;
	return context;
}

/* A raw view is the source itself; comparable text leads back through the map. */
static void source_place(const struct candidate *c, struct hit *hit)
{
	hit->start = c->start;
	hit->end = c->end;
	if (!c->rule->raw)
		text_source(c->query->text, c->subject->start + c->start,
			    c->subject->start + c->end, &hit->start, &hit->end);
}

static int add_hit(struct hits *out, const struct candidate *c)
{
	struct hit *hit;

	if (mem_grow(&out->items, &out->capacity, out->count + 1, sizeof(*out->items)))
		return CANDOR_ENOMEM;
	hit = &out->items[out->count++];
	hit->rule = (uint32_t)(c->rule - c->ruleset->rules);
	hit->field = c->subject->field;
	hit->context = context_of(c);
	hit->count = 1;
	hit->share = 1;
	source_place(c, hit);
	return CANDOR_OK;
}

static struct candidate candidate_of(const struct candor_ruleset *ruleset,
				     const struct query *query, const struct match *match)
{
	const struct rule *rule = rule_of(ruleset, match);
	const struct subject *subject = &query->subjects[match->subject];

	return (struct candidate){
		.ruleset = ruleset,
		.query = query,
		.subject = subject,
		.rule = rule,
		.category = &ruleset->categories[rule->category],
		.view = subject_view(query, subject, rule),
		.start = match->start,
		.end = match->end,
	};
}

/* Takes hits of one rule, [first, last) of the sorted matches. */
static int collect_rule(struct hits *out, const struct candor_ruleset *ruleset,
			const struct query *query, const struct match *first,
			const struct match *last)
{
	unsigned room = rule_of(ruleset, first)->max_hits;
	const struct match *previous = NULL;

	for (const struct match *m = first; m < last && room; m++) {
		struct candidate candidate = candidate_of(ruleset, query, m);

		if (previous && previous->subject == m->subject && m->start < previous->end)
			continue;
		if (is_cancelled(&candidate))
			continue;
		if (add_hit(out, &candidate))
			return CANDOR_ENOMEM;
		previous = m;
		room--;
	}
	return CANDOR_OK;
}

int hits_collect(struct hits *out, const struct candor_ruleset *ruleset,
		 const struct query *query, struct matches *matches)
{
	size_t count = matches->count, first = 0;

	out->count = 0;
	if (!count)
		return CANDOR_OK;
	/* The upper half of the array is scratch space for the sort. */
	if (mem_grow(&matches->items, &matches->capacity, 2 * count, sizeof(*matches->items)))
		return CANDOR_ENOMEM;
	sort_matches(ruleset, matches->items, count, matches->items + count);
	for (size_t i = 1; i <= count; i++) {
		const struct match *begin = matches->items + first;

		if (i < count &&
		    rule_of(ruleset, begin) == rule_of(ruleset, begin + (i - first)))
			continue;
		if (collect_rule(out, ruleset, query, begin, matches->items + i))
			return CANDOR_ENOMEM;
		first = i;
	}
	return CANDOR_OK;
}
