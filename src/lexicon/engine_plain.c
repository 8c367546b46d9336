/* The reference engine: every pattern through PCRE2, one after another. Slow and obvious. */
#include "base/err.h"
#include "lexicon/engine.h"
#include "lexicon/phrase.h"

/* Regular expressions by pattern index; those of `Pattern:` lines belong to the ruleset. */
struct plain {
	struct regex **regexes;
	size_t count;
	const struct candor_ruleset *ruleset;
};

static void plain_release(void *prepared)
{
	struct plain *plain = prepared;

	if (!plain)
		return;
	for (size_t i = 0; plain->regexes && i < plain->count; i++)
		if (plain->ruleset->patterns[i].phrase)
			regex_free(plain->regexes[i]);
	mem_free(plain->regexes);
	mem_free(plain);
}

static int compile_phrase(struct regex **out, const struct phrase *phrase, candor_err *err)
{
	candor_buffer source = { 0 };
	int status = phrase_to_pattern(phrase, &source);

	if (status)
		err_memory(err);
	else
		status = regex_compile(out, (candor_str){ source.data, source.size },
				       REGEX_EXACT, 0, err);
	candor_buffer_free(&source);
	return status;
}

static int plain_prepare(void **out, const struct candor_ruleset *ruleset, candor_err *err)
{
	struct plain *plain = mem_zero(1, sizeof(*plain));
	int status = CANDOR_OK;

	*out = plain;
	if (!plain)
		return err_memory(err);
	plain->ruleset = ruleset;
	plain->count = ruleset->pattern_count;
	plain->regexes = mem_zero(plain->count + 1, sizeof(*plain->regexes));
	if (!plain->regexes)
		status = err_memory(err);
	for (size_t i = 0; i < plain->count && !status; i++) {
		const struct pattern *pattern = &ruleset->patterns[i];

		if (pattern->phrase)
			status = compile_phrase(&plain->regexes[i], pattern->phrase, err);
		else
			plain->regexes[i] = pattern->regex;
	}
	if (status) {
		plain_release(plain);
		*out = NULL;
	}
	return status;
}

static int plain_work_new(void **out, const struct candor_ruleset *ruleset, candor_err *err)
{
	struct regex_work *work;
	int status = regex_work_new(&work, err);

	(void)ruleset;
	*out = work;
	return status;
}

static void plain_work_free(void *work)
{
	regex_work_free(work);
}

static int plain_look(void *work, const struct candor_ruleset *ruleset, const struct text *text)
{
	(void)work;
	(void)ruleset;
	(void)text;
	return CANDOR_OK;
}

static int plain_match(void *work, const struct candor_ruleset *ruleset,
		       const struct query *query, struct matches *out)
{
	const struct plain *plain = ruleset->prepared;
	int status = CANDOR_OK;

	for (uint32_t i = 0; i < plain->count && !status; i++) {
		const struct search_for wanted = { i, plain->regexes[i], NULL };

		if (ruleset->rules[ruleset->patterns[i].rule].enabled)
			status = matches_add_regex(out, ruleset, &wanted, work, query);
	}
	return status;
}

const struct engine engine_plain = {
	plain_prepare, plain_release, plain_work_new, plain_work_free, plain_look, plain_match,
};
