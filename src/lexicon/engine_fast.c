/*
 * The fast engines: one pass over the comparable text looks for the required literals of all
 * patterns. A phrase is verified where its anchor word was seen; a regular expression runs
 * through PCRE2 only when a literal of each of its sets was seen.
 */
#include <stdlib.h>
#include <string.h>

#include "base/err.h"
#include "base/str.h"
#include "lexicon/engine.h"
#include "lexicon/finder.h"
#include "lexicon/phrase.h"
#include "lexicon/sides.h"

/* Of a set: matches begin near its literals, and this set tells where. */
#define NEAR (1u << 3)

/* That a literal was seen matters to this pattern: all that is needed to act on it. */
struct use {
	union {
		const struct phrase *phrase;        /* NULL: nothing to verify */
		const struct literal_set *followed; /* NULL: anything may follow */
	};
	uint32_t pattern : 20;
	uint32_t sides : 12; /* what may stand beside the literal */
	uint32_t scope : 24; /* fields of its rule */
	uint32_t set : 4;    /* bit of the pattern's literal set, and NEAR; 0: a phrase */
	uint32_t all : 4;    /* bits of all its sets */
};

_Static_assert(CANDOR_FIELD_COUNT <= 24 && LIMIT_PATTERN_SETS <= 3, "a use has a bit for each");
_Static_assert(LIMIT_PATTERNS < 1 << 20 && SIDES_ANY < 1 << 12, "a use has room for them");

/* A use while literals are collected. */
struct wanted {
	candor_str literal;
	struct use use;
};

struct fast {
	const struct finder_kind *kind;
	struct finder *finder;
	candor_str *literals; /* distinct */
	uint16_t *sides;      /* of each, what any use of it allows */
	size_t literal_count;
	struct wanted *wanted; /* sorted by literal; only while preparing */
	size_t use_count, use_capacity;
	struct use *uses;    /* in the order of `wanted` */
	uint32_t *first_use; /* by literal; one more than literals */
	uint32_t *always;    /* patterns without literals */
	size_t always_count;
	uint32_t *raw; /* patterns on raw text with literals: always, when the text was cut */
	size_t raw_count;
};

/* ---- Preparation ---- */

static void fast_release(void *prepared)
{
	struct fast *fast = prepared;

	if (!fast)
		return;
	fast->kind->release(fast->finder);
	mem_free(fast->literals);
	mem_free(fast->sides);
	mem_free(fast->wanted);
	mem_free(fast->uses);
	mem_free(fast->first_use);
	mem_free(fast->always);
	mem_free(fast->raw);
	mem_free(fast);
}

static int compare_wanted(const void *a, const void *b)
{
	const struct wanted *left = a, *right = b;
	int order = str_compare(left->literal, right->literal);

	return order ? order
		     : (left->use.pattern > right->use.pattern) -
			       (left->use.pattern < right->use.pattern);
}

static int want(struct fast *fast, candor_str literal, struct use use)
{
	if (mem_grow(&fast->wanted, &fast->use_capacity, fast->use_count + 1,
		     sizeof(*fast->wanted)))
		return CANDOR_ENOMEM;
	fast->wanted[fast->use_count++] = (struct wanted){ literal, use };
	return CANDOR_OK;
}

static struct use use_of(const struct candor_ruleset *ruleset, uint32_t index)
{
	const struct pattern *pattern = &ruleset->patterns[index];

	return (struct use){
		.pattern = index & 0xFFFFF,
		.scope = ruleset->rules[pattern->rule].scope & 0xFFFFFF,
		.all = ((1u << pattern->set_count) - 1) & 0xF,
	};
}

/* What may stand beside the anchor: blanks on the way to other words, or what bounds it. */
static unsigned anchor_sides(const struct phrase *phrase)
{
	const unsigned blank = SIDE_SPACE | SIDE_LINE;
	unsigned left = phrase->bounded_left ? SIDE_NO_WORD : SIDE_ANY;
	unsigned right = phrase->bounded_right ? SIDE_NO_WORD : SIDE_ANY;

	return SIDES(phrase->anchor ? blank : left,
		     phrase->anchor + 1 < phrase->count ? blank : right);
}

static int want_anchor(struct fast *fast, const struct candor_ruleset *ruleset, uint32_t index)
{
	const struct phrase *phrase = ruleset->patterns[index].phrase;
	struct use use = use_of(ruleset, index);

	/* The anchor may be all there is to the phrase. */
	if (phrase->count > 1 || phrase->bounded_left || phrase->bounded_right)
		use.phrase = phrase;
	use.sides = anchor_sides(phrase) & SIDES_ANY;
	return want(fast, phrase->words[phrase->anchor], use);
}

/* The set that tells where matches begin, `set_count` when none does. */
static size_t near_set(const struct pattern *pattern)
{
	size_t k = 0;

	while (k < pattern->set_count && !pattern->sets[k].is_near)
		k++;
	return k;
}

static int want_sets(struct fast *fast, const struct candor_ruleset *ruleset, uint32_t index)
{
	const struct pattern *pattern = &ruleset->patterns[index];
	struct use use = use_of(ruleset, index);
	int status = CANDOR_OK;

	for (unsigned k = 0; k < pattern->set_count && !status; k++) {
		use.set = (1u << k | (k == near_set(pattern) ? NEAR : 0)) & 0xF;
		use.sides = pattern->sets[k].sides & SIDES_ANY;
		use.followed = pattern->sets[k].has_follow ? &pattern->sets[k] : NULL;
		for (size_t i = 0; i < pattern->sets[k].count && !status; i++)
			status = want(fast, pattern->sets[k].items[i], use);
	}
	return status;
}

static int collect_uses(struct fast *fast, const struct candor_ruleset *ruleset)
{
	size_t count = ruleset->pattern_count;
	int status = CANDOR_OK;

	fast->always = mem_zero(count + 1, sizeof(*fast->always));
	fast->raw = mem_zero(count + 1, sizeof(*fast->raw));
	if (!fast->always || !fast->raw)
		return CANDOR_ENOMEM;
	for (uint32_t i = 0; i < count && !status; i++) {
		const struct pattern *pattern = &ruleset->patterns[i];
		const struct rule *rule = &ruleset->rules[pattern->rule];

		if (!rule->enabled)
			continue;
		if (pattern->phrase) {
			status = want_anchor(fast, ruleset, i);
			continue;
		}
		if (!pattern->set_count)
			fast->always[fast->always_count++] = i;
		else if (rule->raw)
			fast->raw[fast->raw_count++] = i;
		status = want_sets(fast, ruleset, i);
	}
	return status;
}

/* Sorts what is wanted and numbers the distinct literals. */
static int number_literals(struct fast *fast)
{
	size_t count = fast->use_count;

	fast->first_use = mem_zero(count + 1, sizeof(*fast->first_use));
	fast->literals = mem_zero(count + 1, sizeof(*fast->literals));
	fast->sides = mem_zero(count + 1, sizeof(*fast->sides));
	fast->uses = mem_zero(count + 1, sizeof(*fast->uses));
	if (!fast->first_use || !fast->literals || !fast->sides || !fast->uses)
		return CANDOR_ENOMEM;
	if (count)
		qsort(fast->wanted, count, sizeof(*fast->wanted), compare_wanted);
	for (uint32_t i = 0; i < count; i++) {
		fast->uses[i] = fast->wanted[i].use;
		if (!i || str_compare(fast->wanted[i - 1].literal, fast->wanted[i].literal)) {
			fast->literals[fast->literal_count] = fast->wanted[i].literal;
			fast->first_use[fast->literal_count++] = i;
		}
		fast->sides[fast->literal_count - 1] |= (uint16_t)fast->uses[i].sides;
	}
	fast->first_use[fast->literal_count] = (uint32_t)count;
	mem_free(fast->wanted);
	fast->wanted = NULL;
	return CANDOR_OK;
}

static int prepare(void **out, const struct candor_ruleset *ruleset,
		   const struct finder_kind *kind, candor_err *err)
{
	struct fast *fast = mem_zero(1, sizeof(*fast));
	int status;

	*out = NULL;
	if (!fast)
		return err_memory(err);
	fast->kind = kind;
	status = collect_uses(fast, ruleset);
	if (!status)
		status = number_literals(fast);
	status = status ? err_memory(err)
			: kind->build(&fast->finder, fast->literals, fast->sides,
				      fast->literal_count, err);
	if (status)
		fast_release(fast);
	else
		*out = fast;
	return status;
}

/* ---- Matching ---- */

/* What one post has told about a pattern. */
struct pattern_state {
	uint32_t count;   /* phrase: matches so far; regex: sets seen so far, as bits */
	uint32_t subject; /* phrase: of the last match */
	/* Phrase: `last` ends the last match. Regex: literals of its near set begin here. */
	uint32_t first, last;
};

struct fast_work {
	void *scratch;              /* the finder's */
	struct sightings sightings; /* of the posts that were looked at, in order */
	size_t next;                /* the first one not matched yet */
	const struct finder_kind *kind;
	struct regex_work *regex;
	struct pattern_state *states;
	uint32_t *touched; /* patterns whose state is not zero */
	size_t touched_count;
	uint32_t *candidates; /* regexes of which a literal of each set was seen */
	size_t candidate_count;
	/* During one scan. */
	const struct candor_ruleset *ruleset;
	const struct query *query;
	struct matches *out;
	uint32_t subject;
	int status;
};

static void fast_work_free(void *data)
{
	struct fast_work *work = data;

	if (!work)
		return;
	work->kind->scratch_free(work->scratch);
	mem_free(work->sightings.items);
	regex_work_free(work->regex);
	mem_free(work->states);
	mem_free(work->touched);
	mem_free(work->candidates);
	mem_free(work);
}

static int fast_work_new(void **out, const struct candor_ruleset *ruleset, candor_err *err)
{
	const struct fast *fast = ruleset->prepared;
	struct fast_work *work = mem_zero(1, sizeof(*work));
	int status;

	*out = NULL;
	if (!work)
		return err_memory(err);
	work->kind = fast->kind;
	status = regex_work_new(&work->regex, err);
	work->states = mem_zero(ruleset->pattern_count + 1, sizeof(*work->states));
	work->touched = mem_zero(ruleset->pattern_count + 1, sizeof(*work->touched));
	work->candidates = mem_zero(ruleset->pattern_count + 1, sizeof(*work->candidates));
	if (!status && (!work->states || !work->touched || !work->candidates ||
			fast->kind->scratch_new(&work->scratch, fast->finder)))
		status = err_memory(err);
	if (status)
		fast_work_free(work);
	else
		*out = work;
	return status;
}

static int holds(const struct subject *subject, size_t end)
{
	return subject->start < end && end <= subject->end;
}

/* The subject with the byte before `end`; NULL: it is between two. Mostly the last one that was
 * asked for. */
static const struct subject *subject_of(struct fast_work *work, size_t end)
{
	const struct query *query = work->query;

	if (holds(&query->subjects[work->subject], end))
		return &query->subjects[work->subject];
	for (uint32_t i = 0; i < query->subject_count; i++)
		if (holds(&query->subjects[i], end)) {
			work->subject = i;
			return &query->subjects[i];
		}
	return NULL;
}

static struct pattern_state *touch(struct fast_work *work, uint32_t pattern)
{
	struct pattern_state *state = &work->states[pattern];

	if (!state->count)
		work->touched[work->touched_count++] = pattern;
	return state;
}

/* The anchor of a phrase was seen. */
static int on_anchor(struct fast_work *work, const struct use *use,
		     const struct subject *subject, const struct sighting *seen)
{
	struct pattern_state *state = &work->states[use->pattern];
	candor_str view = { work->query->text->data + subject->start,
			    subject->end - subject->start };
	size_t start = seen->start - subject->start, end = seen->end - subject->start;

	if (state->count == LIMIT_PATTERN_MATCHES ||
	    (use->phrase && !phrase_verify(use->phrase, view, &start, &end)))
		return CANDOR_OK;
	if (state->count && state->subject == work->subject && start < state->last)
		return CANDOR_OK;
	touch(work, use->pattern);
	state->count++;
	state->subject = work->subject;
	state->last = (uint32_t)end;
	return matches_add(work->out, use->pattern, work->subject, start, end);
}

/* Whether the pattern can go on behind the literal that ends at `end`. */
static int may_go_on(const struct fast_work *work, const struct use *use, size_t end)
{
	const struct text *text = work->query->text;

	return !use->followed ||
	       starts_at(&use->followed->follow, (candor_str){ text->data, text->size }, end);
}

/* A literal of a regular expression begins at `start`. */
static void on_literal(struct fast_work *work, const struct use *use, uint32_t start)
{
	struct pattern_state *state = touch(work, use->pattern);
	uint32_t before = state->count;

	if ((use->set & NEAR) && !(before & NEAR))
		state->first = state->last = start;
	else if (use->set & NEAR) {
		state->first = start < state->first ? start : state->first;
		state->last = start > state->last ? start : state->last;
	}
	state->count |= use->set;
	if ((before & use->all) != use->all && (state->count & use->all) == use->all)
		work->candidates[work->candidate_count++] = use->pattern;
}

/* Acts on one sighting: verifies phrases, notes what regular expressions may match. */
static void consider(struct fast_work *work, const struct sighting *seen)
{
	const struct fast *fast = work->ruleset->prepared;
	const struct subject *subject = subject_of(work, seen->end);
	const struct use *use = fast->uses + fast->first_use[seen->literal];
	const struct use *last = fast->uses + fast->first_use[seen->literal + 1];
	const struct text *text = work->query->text;
	unsigned sides =
		sides_at((candor_str){ text->data, text->size }, seen->start, seen->end);

	for (; subject && use < last; use++) {
		if (!(use->scope & (1u << subject->field)) || !sides_fit(sides, use->sides))
			continue;
		if (use->set && may_go_on(work, use, seen->end))
			on_literal(work, use, seen->start);
		else if (!use->set)
			work->status |= on_anchor(work, use, subject, seen);
	}
}

/* Acts on all sightings of the post. */
static void consider_post(struct fast_work *work)
{
	const struct query *query = work->query;
	size_t end = query->subjects[query->subject_count - 1].end;

	const struct sightings *seen = &work->sightings;

	for (; work->next < seen->count && seen->items[work->next].end <= end; work->next++)
		consider(work, &seen->items[work->next]);
}

static int run_regex(struct fast_work *work, uint32_t pattern, const struct window *window)
{
	const struct search_for wanted = { pattern, work->ruleset->patterns[pattern].regex,
					   window };

	return matches_add_regex(work->out, work->ruleset, &wanted, work->regex, work->query);
}

/* Runs a pattern of which a literal of each set was seen. */
static int run_candidate(struct fast_work *work, uint32_t index)
{
	const struct pattern *pattern = &work->ruleset->patterns[index];
	const struct pattern_state *state = &work->states[index];
	struct window window = { state->first, state->last, 0 };

	if (!(state->count & NEAR))
		return run_regex(work, index, NULL);
	window.before = pattern->sets[near_set(pattern)].before;
	return run_regex(work, index, &window);
}

static void run_candidates(struct fast_work *work)
{
	for (size_t i = 0; i < work->candidate_count && !work->status; i++)
		work->status = run_candidate(work, work->candidates[i]);
	work->candidate_count = 0;
}

static void clear_states(struct fast_work *work)
{
	for (size_t i = 0; i < work->touched_count; i++)
		work->states[work->touched[i]].count = 0;
	work->touched_count = 0;
}

/* When the comparable text was cut, raw text goes on behind it: no literal can speak for it. */
static void touch_raw(struct fast_work *work, const struct fast *fast)
{
	for (size_t i = 0; i < fast->raw_count; i++) {
		uint32_t index = fast->raw[i];
		uint32_t all = (1u << work->ruleset->patterns[index].set_count) - 1;
		struct pattern_state *state = touch(work, index);

		if ((state->count & all) != all)
			work->candidates[work->candidate_count++] = index;
		state->count = all;
	}
}

static int fast_look(void *data, const struct candor_ruleset *ruleset, const struct text *text)
{
	const struct fast *fast = ruleset->prepared;
	struct fast_work *work = data;

	work->sightings.count = 0;
	work->next = 0;
	return fast->kind->find(fast->finder, work->scratch,
				(candor_str){ text->data, text->size }, &work->sightings);
}

static int fast_match(void *data, const struct candor_ruleset *ruleset,
		      const struct query *query, struct matches *out)
{
	const struct fast *fast = ruleset->prepared;
	struct fast_work *work = data;

	if (!query->subject_count)
		return CANDOR_OK;
	work->ruleset = ruleset;
	work->query = query;
	work->out = out;
	work->subject = 0;
	work->status = CANDOR_OK;
	consider_post(work);
	if (query->cut)
		touch_raw(work, fast);
	run_candidates(work);
	clear_states(work);
	for (size_t i = 0; i < fast->always_count && !work->status; i++)
		work->status = run_regex(work, fast->always[i], NULL);
	return work->status ? CANDOR_ENOMEM : CANDOR_OK;
}

/* ---- The engines ---- */

static int prepare_index(void **out, const struct candor_ruleset *ruleset, candor_err *err)
{
	return prepare(out, ruleset, &finder_index, err);
}

static int prepare_vectorscan(void **out, const struct candor_ruleset *ruleset, candor_err *err)
{
	return prepare(out, ruleset, finder_vectorscan ? finder_vectorscan : &finder_index,
		       err);
}

const struct engine engine_fast = {
	prepare_index, fast_release, fast_work_new, fast_work_free, fast_look, fast_match,
};

const struct engine engine_vectorscan = {
	prepare_vectorscan, fast_release, fast_work_new, fast_work_free, fast_look, fast_match,
};
