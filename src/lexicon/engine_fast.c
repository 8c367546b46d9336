/*
 * The fast engines: one pass over the comparable text looks for the required literals of all
 * patterns. A phrase is verified where its anchor word was seen; a regular expression runs
 * through PCRE2 only when a literal of each of its sets was seen.
 */
#include <stdlib.h>
#include <string.h>

#include "base/err.h"
#include "lexicon/engine.h"
#include "lexicon/finder.h"
#include "lexicon/phrase.h"

/* That the literal was seen matters to this pattern. */
struct use {
	candor_str literal;
	uint32_t pattern;
	uint32_t set; /* bit of the pattern's literal set */
};

struct fast {
	const struct finder_kind *kind;
	struct finder *finder;
	candor_str *literals; /* distinct */
	size_t literal_count;
	struct use *uses; /* sorted by literal */
	size_t use_count, use_capacity;
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
	mem_free(fast->uses);
	mem_free(fast->first_use);
	mem_free(fast->always);
	mem_free(fast->raw);
	mem_free(fast);
}

static int compare_literals(candor_str a, candor_str b)
{
	size_t n = a.size < b.size ? a.size : b.size;
	int order = memcmp(a.data, b.data, n);

	return order ? order : (a.size > b.size) - (a.size < b.size);
}

static int compare_uses(const void *a, const void *b)
{
	const struct use *left = a, *right = b;
	int order = compare_literals(left->literal, right->literal);

	return order ? order
		     : (left->pattern > right->pattern) - (left->pattern < right->pattern);
}

static int add_use(struct fast *fast, candor_str literal, uint32_t pattern, uint32_t set)
{
	if (mem_grow(&fast->uses, &fast->use_capacity, fast->use_count + 1,
		     sizeof(*fast->uses)))
		return CANDOR_ENOMEM;
	fast->uses[fast->use_count++] = (struct use){ literal, pattern, set };
	return CANDOR_OK;
}

static int add_sets(struct fast *fast, const struct pattern *pattern, uint32_t index)
{
	int status = CANDOR_OK;

	for (uint32_t k = 0; k < pattern->set_count && !status; k++)
		for (size_t i = 0; i < pattern->sets[k].count && !status; i++)
			status = add_use(fast, pattern->sets[k].items[i], index, 1u << k);
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
			status = add_use(fast, pattern->phrase->words[pattern->phrase->anchor],
					 i, 1);
			continue;
		}
		if (!pattern->set_count)
			fast->always[fast->always_count++] = i;
		else if (rule->raw)
			fast->raw[fast->raw_count++] = i;
		status = add_sets(fast, pattern, i);
	}
	return status;
}

/* Sorts the uses and numbers the distinct literals. */
static int number_literals(struct fast *fast)
{
	if (fast->use_count)
		qsort(fast->uses, fast->use_count, sizeof(*fast->uses), compare_uses);
	fast->first_use = mem_zero(fast->use_count + 1, sizeof(*fast->first_use));
	fast->literals = mem_zero(fast->use_count + 1, sizeof(*fast->literals));
	if (!fast->first_use || !fast->literals)
		return CANDOR_ENOMEM;
	for (uint32_t i = 0; i < fast->use_count; i++) {
		if (i && !compare_literals(fast->uses[i - 1].literal, fast->uses[i].literal))
			continue;
		fast->literals[fast->literal_count] = fast->uses[i].literal;
		fast->first_use[fast->literal_count++] = i;
	}
	fast->first_use[fast->literal_count] = (uint32_t)fast->use_count;
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
			: kind->build(&fast->finder, fast->literals, fast->literal_count, err);
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
	uint32_t subject; /* of the last match */
	size_t last_end;
};

struct fast_work {
	void *scratch; /* the finder's */
	const struct finder_kind *kind;
	struct regex_work *regex;
	struct pattern_state *states;
	uint32_t *touched; /* patterns whose state is not zero */
	size_t touched_count;
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
	regex_work_free(work->regex);
	mem_free(work->states);
	mem_free(work->touched);
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
	if (!status && (!work->states || !work->touched ||
			fast->kind->scratch_new(&work->scratch, fast->finder)))
		status = err_memory(err);
	if (status)
		fast_work_free(work);
	else
		*out = work;
	return status;
}

/* The subject with the byte before `end`. Ends rise during a scan, so the search goes on where
 * it was. */
static const struct subject *subject_of(struct fast_work *work, size_t end)
{
	const struct query *query = work->query;

	if (work->subject == query->subject_count ||
	    query->subjects[work->subject].start >= end)
		work->subject = 0;
	while (work->subject < query->subject_count && query->subjects[work->subject].end < end)
		work->subject++;
	if (work->subject == query->subject_count ||
	    query->subjects[work->subject].start >= end)
		return NULL;
	return &query->subjects[work->subject];
}

static struct pattern_state *touch(struct fast_work *work, uint32_t pattern)
{
	struct pattern_state *state = &work->states[pattern];

	if (!state->count)
		work->touched[work->touched_count++] = pattern;
	return state;
}

/* The anchor of a phrase ends at `end` of the subject. */
static int verify(struct fast_work *work, uint32_t pattern, const struct subject *subject,
		  size_t end)
{
	const struct phrase *phrase = work->ruleset->patterns[pattern].phrase;
	struct pattern_state *state = &work->states[pattern];
	candor_str view = { work->query->text->data + subject->start,
			    subject->end - subject->start };
	size_t start;

	if (state->count == LIMIT_PATTERN_MATCHES ||
	    !phrase_verify(phrase, view, end - subject->start, &start, &end))
		return CANDOR_OK;
	if (state->count && state->subject == work->subject && start < state->last_end)
		return CANDOR_OK;
	touch(work, pattern)->count++;
	state->subject = work->subject;
	state->last_end = end;
	return matches_add(work->out, pattern, work->subject, start, end);
}

/* One literal was seen: verifies phrases, notes what regular expressions may match. */
static int on_literal(void *data, unsigned literal, size_t end)
{
	struct fast_work *work = data;
	const struct fast *fast = work->ruleset->prepared;
	const struct subject *subject = subject_of(work, end);

	if (!subject)
		return 0;
	for (uint32_t i = fast->first_use[literal]; i < fast->first_use[literal + 1]; i++) {
		uint32_t pattern = fast->uses[i].pattern;
		const struct pattern *self = &work->ruleset->patterns[pattern];

		if (!self->phrase)
			touch(work, pattern)->count |= fast->uses[i].set;
		else if (work->ruleset->rules[self->rule].scope & (1u << subject->field))
			work->status |= verify(work, pattern, subject, end);
	}
	return work->status != CANDOR_OK;
}

static int run_regex(struct fast_work *work, uint32_t pattern)
{
	return matches_add_regex(work->out, work->ruleset, pattern,
				 work->ruleset->patterns[pattern].regex, work->regex,
				 work->query);
}

/* Runs the regular expressions that may match and clears all states. */
static void run_candidates(struct fast_work *work)
{
	for (size_t i = 0; i < work->touched_count; i++) {
		uint32_t pattern = work->touched[i];

		const struct pattern *self = &work->ruleset->patterns[pattern];
		uint32_t all = (1u << self->set_count) - 1, seen = work->states[pattern].count;

		work->states[pattern].count = 0;
		if (!self->phrase && seen == all && !work->status)
			work->status = run_regex(work, pattern);
	}
	work->touched_count = 0;
}

/* When the comparable text was cut, raw text goes on behind it: no literal can speak for it. */
static void touch_raw(struct fast_work *work, const struct fast *fast)
{
	for (size_t i = 0; i < fast->raw_count; i++)
		touch(work, fast->raw[i])->count =
			(1u << work->ruleset->patterns[fast->raw[i]].set_count) - 1;
}

static int fast_match(void *data, const struct candor_ruleset *ruleset,
		      const struct query *query, struct matches *out)
{
	const struct fast *fast = ruleset->prepared;
	const struct text *text = query->text;
	struct fast_work *work = data;

	work->ruleset = ruleset;
	work->query = query;
	work->out = out;
	work->subject = 0;
	work->status = CANDOR_OK;
	fast->kind->find(fast->finder, work->scratch, (candor_str){ text->data, text->size },
			 on_literal, work);
	if (text->cut)
		touch_raw(work, fast);
	run_candidates(work);
	for (size_t i = 0; i < fast->always_count && !work->status; i++)
		work->status = run_regex(work, fast->always[i]);
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
	"fast", prepare_index, fast_release, fast_work_new, fast_work_free, fast_match,
};

const struct engine engine_vectorscan = {
	"vectorscan",  prepare_vectorscan, fast_release,
	fast_work_new, fast_work_free,     fast_match,
};
