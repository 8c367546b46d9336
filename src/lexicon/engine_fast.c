/*
 * The fast engines: one pass over the comparable text looks for the required literals of all
 * patterns. A phrase is verified where its anchor word was seen; a regular expression runs
 * through PCRE2 only when a literal of each of its sets was seen.
 */
#include "base/err.h"
#include "lexicon/engine.h"
#include "lexicon/fast.h"

/* ---- State ---- */

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

/* ---- Sightings ---- */

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

/* ---- Regular expressions ---- */

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

/* ---- The engines ---- */

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

static int prepare(void **out, const struct candor_ruleset *ruleset,
		   const struct finder_kind *kind, candor_err *err)
{
	struct fast *fast;
	int status = fast_prepare(&fast, ruleset, kind, err);

	*out = fast;
	return status;
}

static int prepare_index(void **out, const struct candor_ruleset *ruleset, candor_err *err)
{
	return prepare(out, ruleset, &finder_index, err);
}

static int prepare_vectorscan(void **out, const struct candor_ruleset *ruleset, candor_err *err)
{
	return prepare(out, ruleset, finder_vectorscan ? finder_vectorscan : &finder_index,
		       err);
}

static void fast_release(void *prepared)
{
	fast_free(prepared);
}

const struct engine engine_fast = {
	prepare_index, fast_release, fast_work_new, fast_work_free, fast_look, fast_match,
};

const struct engine engine_vectorscan = {
	prepare_vectorscan, fast_release, fast_work_new, fast_work_free, fast_look, fast_match,
};
