/*
 * The fast engine: one Vectorscan pass over the comparable text looks for the required literals
 * of all patterns. A phrase is verified where its anchor word was seen; a regular expression
 * runs through PCRE2 only when one of its literals was seen.
 */
#include "lexicon/engine.h"

#ifndef CANDOR_HAVE_VECTORSCAN

const struct engine *const engine_fast = NULL;

const char *engine_fast_version(void)
{
	return "none";
}

#else

#include <hs.h>
#include <stdlib.h>
#include <string.h>

#include "base/err.h"
#include "lexicon/phrase.h"

/* That the literal was seen matters to this pattern. */
struct use {
	candor_str literal;
	uint32_t pattern;
};

struct fast {
	hs_database_t *database; /* NULL: no literals at all */
	struct use *uses;        /* sorted by literal */
	size_t use_count, use_capacity;
	uint32_t *first_use; /* by literal id; one more than literals */
	size_t literal_count;
	uint32_t *always; /* patterns without literals */
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
	hs_free_database(fast->database);
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

static int add_use(struct fast *fast, candor_str literal, uint32_t pattern)
{
	if (mem_grow(&fast->uses, &fast->use_capacity, fast->use_count + 1,
		     sizeof(*fast->uses)))
		return CANDOR_ENOMEM;
	fast->uses[fast->use_count++] = (struct use){ literal, pattern };
	return CANDOR_OK;
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
		if (pattern->phrase && !rule->raw) {
			status = add_use(fast, pattern->phrase->words[pattern->phrase->anchor],
					 i);
			continue;
		}
		if (!pattern->literal_count)
			fast->always[fast->always_count++] = i;
		else if (rule->raw)
			fast->raw[fast->raw_count++] = i;
		for (size_t k = 0; k < pattern->literal_count && !status; k++)
			status = add_use(fast, pattern->literals[k], i);
	}
	return status;
}

/* Sorts the uses and numbers the distinct literals. */
static int number_literals(struct fast *fast)
{
	if (fast->use_count)
		qsort(fast->uses, fast->use_count, sizeof(*fast->uses), compare_uses);
	fast->first_use = mem_zero(fast->use_count + 1, sizeof(*fast->first_use));
	if (!fast->first_use)
		return CANDOR_ENOMEM;
	for (uint32_t i = 0; i < fast->use_count; i++)
		if (!i || compare_literals(fast->uses[i - 1].literal, fast->uses[i].literal))
			fast->first_use[fast->literal_count++] = i;
	fast->first_use[fast->literal_count] = (uint32_t)fast->use_count;
	return CANDOR_OK;
}

struct literal_arrays {
	const char **texts;
	size_t *sizes;
	unsigned *flags, *ids;
};

/* A literal that only regular expressions need is reported once. */
static unsigned literal_flags(const struct fast *fast, const struct candor_ruleset *ruleset,
			      size_t literal)
{
	for (uint32_t i = fast->first_use[literal]; i < fast->first_use[literal + 1]; i++)
		if (ruleset->patterns[fast->uses[i].pattern].phrase)
			return 0;
	return HS_FLAG_SINGLEMATCH;
}

static int compile_database(struct fast *fast, const struct candor_ruleset *ruleset,
			    const struct literal_arrays *arrays, candor_err *err)
{
	hs_compile_error_t *error = NULL;
	hs_error_t status;

	for (size_t i = 0; i < fast->literal_count; i++) {
		candor_str literal = fast->uses[fast->first_use[i]].literal;

		arrays->texts[i] = literal.data;
		arrays->sizes[i] = literal.size;
		arrays->flags[i] = literal_flags(fast, ruleset, i);
		arrays->ids[i] = (unsigned)i;
	}
	status = hs_compile_lit_multi(arrays->texts, arrays->flags, arrays->ids, arrays->sizes,
				      (unsigned)fast->literal_count, HS_MODE_BLOCK, NULL,
				      &fast->database, &error);
	if (status == HS_SUCCESS)
		return CANDOR_OK;
	err_set(err, CANDOR_ENOMEM, "Vectorscan cannot compile the literals: %s",
		error ? error->message : "unknown reason");
	hs_free_compile_error(error);
	return CANDOR_ENOMEM;
}

static int build_database(struct fast *fast, const struct candor_ruleset *ruleset,
			  candor_err *err)
{
	size_t n = fast->literal_count;
	struct literal_arrays arrays;
	int status;

	if (!n)
		return CANDOR_OK;
	arrays.texts = mem_zero(n, sizeof(*arrays.texts));
	arrays.sizes = mem_zero(n, sizeof(*arrays.sizes));
	arrays.flags = mem_zero(n, sizeof(*arrays.flags));
	arrays.ids = mem_zero(n, sizeof(*arrays.ids));
	if (arrays.texts && arrays.sizes && arrays.flags && arrays.ids)
		status = compile_database(fast, ruleset, &arrays, err);
	else
		status = err_memory(err);
	mem_free(arrays.texts);
	mem_free(arrays.sizes);
	mem_free(arrays.flags);
	mem_free(arrays.ids);
	return status;
}

static int fast_prepare(void **out, const struct candor_ruleset *ruleset, candor_err *err)
{
	struct fast *fast = mem_zero(1, sizeof(*fast));
	int status;

	*out = NULL;
	if (!fast)
		return err_memory(err);
	status = collect_uses(fast, ruleset);
	if (!status)
		status = number_literals(fast);
	status = status ? err_memory(err) : build_database(fast, ruleset, err);
	if (status)
		fast_release(fast);
	else
		*out = fast;
	return status;
}

/* ---- Matching ---- */

/* What one post has told about a pattern. */
struct pattern_state {
	uint32_t count;   /* phrase: matches so far; regex: 1 when it is a candidate */
	uint32_t subject; /* of the last match */
	size_t last_end;
};

struct fast_work {
	hs_scratch_t *scratch;
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
	hs_free_scratch(work->scratch);
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
	status = regex_work_new(&work->regex, err);
	work->states = mem_zero(ruleset->pattern_count + 1, sizeof(*work->states));
	work->touched = mem_zero(ruleset->pattern_count + 1, sizeof(*work->touched));
	if (!status && (!work->states || !work->touched ||
			(fast->database && hs_alloc_scratch(fast->database, &work->scratch))))
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

static int on_literal(unsigned id, unsigned long long from, unsigned long long to,
		      unsigned flags, void *data)
{
	struct fast_work *work = data;
	const struct fast *fast = work->ruleset->prepared;
	const struct subject *subject = subject_of(work, (size_t)to);

	(void)from;
	(void)flags;
	if (!subject)
		return 0;
	for (uint32_t i = fast->first_use[id]; i < fast->first_use[id + 1]; i++) {
		uint32_t pattern = fast->uses[i].pattern;
		const struct pattern *self = &work->ruleset->patterns[pattern];

		if (!self->phrase)
			touch(work, pattern)->count = 1;
		else if (work->ruleset->rules[self->rule].scope & (1u << subject->field))
			work->status |= verify(work, pattern, subject, (size_t)to);
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

		work->states[pattern].count = 0;
		if (!work->ruleset->patterns[pattern].phrase && !work->status)
			work->status = run_regex(work, pattern);
	}
	work->touched_count = 0;
}

/* When the comparable text was cut, raw text goes on behind it: no literal can speak for it. */
static void touch_raw(struct fast_work *work, const struct fast *fast)
{
	for (size_t i = 0; i < fast->raw_count; i++)
		touch(work, fast->raw[i])->count = 1;
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
	if (fast->database && text->size)
		hs_scan(fast->database, text->data, (unsigned)text->size, 0, work->scratch,
			on_literal, work);
	if (text->cut)
		touch_raw(work, fast);
	run_candidates(work);
	for (size_t i = 0; i < fast->always_count && !work->status; i++)
		work->status = run_regex(work, fast->always[i]);
	return work->status ? CANDOR_ENOMEM : CANDOR_OK;
}

static const struct engine fast_engine = {
	"fast", fast_prepare, fast_release, fast_work_new, fast_work_free, fast_match,
};

const struct engine *const engine_fast = &fast_engine;

const char *engine_fast_version(void)
{
	return hs_version();
}

#endif
