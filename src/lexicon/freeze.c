/*
 * Freezing a ruleset: what stanzas say about each other is looked up and checked, and every
 * pattern is made ready for the engine.
 */
#include <stdlib.h>
#include <string.h>

#include "base/err.h"
#include "base/str.h"
#include "lexicon/engine.h"
#include "lexicon/ruleset.h"
#include "lexicon/schema.h"
#include "text/count.h"

static int rule_error(candor_err *err, const struct rule *rule, const char *what,
		      const char *name)
{
	err_set(err, CANDOR_ESYNTAX, "%s `%s`", what, name);
	err_place(err, rule->file, rule->line, 1);
	return CANDOR_ESYNTAX;
}

/* ---- Ids ---- */

struct rule_key {
	const char *id;
	uint32_t index;
};

static int compare_keys(const void *a, const void *b)
{
	return strcmp(((const struct rule_key *)a)->id, ((const struct rule_key *)b)->id);
}

/* Sorts rules by id and refuses an id used twice. */
static int index_rules(struct candor_ruleset *ruleset, candor_err *err)
{
	struct rule_key *keys = mem_zero(ruleset->rule_count + 1, sizeof(*keys));
	int status = CANDOR_OK;

	ruleset->by_id = mem_zero(ruleset->rule_count + 1, sizeof(*ruleset->by_id));
	if (!keys || !ruleset->by_id) {
		mem_free(keys);
		return err_memory(err);
	}
	for (uint32_t i = 0; i < ruleset->rule_count; i++)
		keys[i] = (struct rule_key){ ruleset->rules[i].public.id, i };
	qsort(keys, ruleset->rule_count, sizeof(*keys), compare_keys);
	for (size_t i = 0; i < ruleset->rule_count; i++) {
		ruleset->by_id[i] = keys[i].index;
		if (i && !strcmp(keys[i - 1].id, keys[i].id) && !status)
			status = rule_error(err, &ruleset->rules[keys[i].index],
					    "id is used twice:", keys[i].id);
	}
	mem_free(keys);
	return status;
}

/* ---- What composites speak of ---- */

struct reference_check {
	struct candor_ruleset *ruleset;
	candor_str missing;
};

/* Sets a bit for each plain rule that matches; returns how many did. */
static size_t fill_set(const struct candor_ruleset *ruleset, candor_str glob,
		       unsigned char *bits)
{
	size_t count = 0;

	for (size_t i = 0; i < ruleset->rule_count; i++) {
		const candor_rule *rule = &ruleset->rules[i].public;

		if (rule->is_composite || !glob_match(glob, str_of(rule->id)))
			continue;
		bits[i / 8] |= (unsigned char)(1u << (i % 8));
		count++;
	}
	return count;
}

/* For expr_resolve: the number of a category, or of a new set of rules. */
static int number_reference(void *data, candor_str name, int is_category)
{
	struct reference_check *check = data;
	struct candor_ruleset *ruleset = check->ruleset;
	size_t bytes = ruleset->rule_count / 8 + 1;
	unsigned char *bits;

	check->missing = name;
	if (is_category) {
		int category = ruleset_category(ruleset, name);

		return category < 0 ? CANDOR_ESYNTAX : category;
	}
	if (ruleset->set_count == LIMIT_RULE_SETS)
		return CANDOR_ELIMIT;
	bits = arena_alloc(&ruleset->arena, bytes);
	if (!bits || mem_grow(&ruleset->sets, &ruleset->set_capacity, ruleset->set_count + 1,
			      sizeof(*ruleset->sets)))
		return CANDOR_ENOMEM;
	memset(bits, 0, bytes);
	if (!fill_set(ruleset, name, bits))
		return CANDOR_ESYNTAX;
	ruleset->sets[ruleset->set_count++].bits = bits;
	return (int)ruleset->set_count - 1;
}

/* A composite speaks of plain rules and categories that exist. */
static int resolve_composite(struct candor_ruleset *ruleset, struct rule *rule, candor_err *err)
{
	struct reference_check check = { ruleset, { NULL, 0 } };
	int status = expr_resolve(rule->when, number_reference, &check);

	if (status == CANDOR_ENOMEM)
		return err_memory(err);
	if (status == CANDOR_OK)
		return CANDOR_OK;
	if (status == CANDOR_ELIMIT)
		return err_set(err, CANDOR_ELIMIT, "composites name rules more than %d times",
			       LIMIT_RULE_SETS);
	err_set(err, CANDOR_ESYNTAX, "`When` speaks of `%.*s`, which no rule or category is",
		(int)(check.missing.size < 80 ? check.missing.size : 80), check.missing.data);
	err_place(err, rule->file, rule->line, 1);
	return CANDOR_ESYNTAX;
}

/* ---- Rules ---- */

static int is_weightless(const struct rule *rule, const struct category *category)
{
	return rule->public.weight <= 0 && rule->public.authored <= 0 &&
	       rule->public.commercial <= 0 && rule->authored_commercial <= 0 &&
	       !category->talk && category->discloses == CANDOR_DISCLOSURE_NONE;
}

/* A rule that cannot move anything is idle, unless a composite names it. */
static void mark_idle(struct candor_ruleset *ruleset)
{
	for (size_t i = 0; i < ruleset->rule_count; i++) {
		struct rule *rule = &ruleset->rules[i];

		rule->is_idle = !rule->public.is_composite &&
				is_weightless(rule, &ruleset->categories[rule->category]);
		for (size_t k = 0; k < ruleset->set_count && rule->is_idle; k++)
			rule->is_idle = !(ruleset->sets[k].bits[i / 8] & (1u << (i % 8)));
	}
}

static int add_counting(struct candor_ruleset *ruleset, size_t index)
{
	const struct rule *rule = &ruleset->rules[index];

	return counting_add(&ruleset->counting,
			    &(struct counting_rule){ .rule = (uint32_t)index,
						     .scope = rule->scope,
						     .counting = rule->counting });
}

static int finish_rules(struct candor_ruleset *ruleset, candor_err *err)
{
	int status = CANDOR_OK;

	ruleset->composites = mem_zero(ruleset->rule_count + 1, sizeof(*ruleset->composites));
	if (!ruleset->composites)
		return err_memory(err);
	for (size_t i = 0; i < ruleset->rule_count && !status; i++) {
		struct rule *rule = &ruleset->rules[i];

		if (rule->public.is_composite) {
			status = resolve_composite(ruleset, rule, err);
			if (rule->enabled)
				ruleset->composites[ruleset->composite_count++] = (uint32_t)i;
			continue;
		}
		rule->public.category = ruleset->categories[rule->category].name;
		rule->public.axis = ruleset->categories[rule->category].axis;
		if (!rule->enabled)
			continue;
		ruleset->scope |= rule->scope;
		if (rule->counting.kind != COUNT_NONE && add_counting(ruleset, i))
			return err_memory(err);
	}
	mark_idle(ruleset);
	return !status && counting_freeze(&ruleset->counting) ? err_memory(err) : status;
}

/* ---- Patterns ---- */

static int keep_literals(struct candor_ruleset *ruleset, struct pattern *pattern, int raw)
{
	struct literals literals;

	if (literals_extract(&literals, regex_source(pattern->regex), raw, &ruleset->arena))
		return CANDOR_ENOMEM;
	memcpy(pattern->sets, literals.sets, literals.count * sizeof(*literals.sets));
	pattern->set_count = literals.count;
	pattern->needs_digit = literals.needs_digit;
	pattern->longest = literals.longest;
	return CANDOR_OK;
}

/* Shipped patterns wait for their first use: most never see one, and tests compile them all. */
static int compile_regex(struct pattern *pattern, const struct rule *rule, int is_shipped,
			 candor_err *err)
{
	enum regex_view view = rule->raw ? REGEX_RAW : REGEX_NORMALIZED;

	if (is_shipped)
		return regex_defer(&pattern->regex, pattern->source, view, rule->latin_words,
				   err);
	return regex_compile(&pattern->regex, pattern->source, view, rule->latin_words, err);
}

static int compile_pattern(struct candor_ruleset *ruleset, struct pattern *pattern,
			   int is_shipped, candor_err *err)
{
	const struct rule *rule = &ruleset->rules[pattern->rule];
	candor_err local = { 0 };
	int status;

	if (pattern->phrase && rule->raw)
		return rule_error(err, rule,
				  "`View: raw` goes with `Pattern`, not `Phrase`, in",
				  rule->public.id);
	if (pattern->phrase)
		return CANDOR_OK;
	status = compile_regex(pattern, rule, is_shipped, &local);
	if (status) {
		err_set(err, status, "%s", local.what);
		err_place(err, rule->file, pattern->line,
			  pattern->column + (local.column ? local.column - 1 : 0));
		return status;
	}
	return keep_literals(ruleset, pattern, rule->raw) ? err_memory(err) : CANDOR_OK;
}

/* ---- All of it ---- */

/* Commercial logit without any evidence, where no lexicon has a `Model`. */
#define DEFAULT_BIAS -1.5

int ruleset_freeze(struct candor_ruleset *ruleset, size_t shipped, candor_err *err)
{
	int status = index_rules(ruleset, err);

	if (ruleset->model.scale <= 0)
		ruleset->model = (candor_model){ .bias = DEFAULT_BIAS, .scale = 1 };
	if (!status)
		status = finish_rules(ruleset, err);
	if (!status && ruleset_brief(ruleset))
		status = err_memory(err);
	for (size_t i = 0; i < ruleset->pattern_count && !status; i++)
		status = compile_pattern(ruleset, &ruleset->patterns[i], i < shipped, err);
	if (!status)
		status = ruleset->matcher->prepare(&ruleset->prepared, ruleset, err);
	return status;
}
