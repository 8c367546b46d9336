/* Freezing a ruleset, and the public functions that look at one. */
#include "lexicon/ruleset.h"

#include <stdlib.h>
#include <string.h>

#include "base/err.h"
#include "lexicon/builtin.h"
#include "lexicon/engine.h"
#include "lexicon/finder.h"
#include "lexicon/literal.h"
#include "lexicon/phrase.h"
#include "base/stanza.h"
#include "base/str.h"
#include "text/count.h"

int ruleset_category(const struct candor_ruleset *ruleset, candor_str name)
{
	for (size_t i = 0; i < ruleset->category_count; i++)
		if (str_equal(name, ruleset->categories[i].name))
			return (int)i;
	return -1;
}

int ruleset_rule(const struct candor_ruleset *ruleset, candor_str id)
{
	size_t low = 0, high = ruleset->rule_count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;
		const char *other = ruleset->rules[ruleset->by_id[middle]].public.id;
		size_t n = strlen(other);
		int order = memcmp(id.data, other, id.size < n ? id.size : n);

		if (!order)
			order = (id.size > n) - (id.size < n);
		if (!order)
			return (int)ruleset->by_id[middle];
		if (order < 0)
			high = middle;
		else
			low = middle + 1;
	}
	return -1;
}

/* ---- Freezing ---- */

static int rule_error(candor_err *err, const struct rule *rule, const char *what,
		      const char *name)
{
	err_set(err, CANDOR_ESYNTAX, "%s `%s`", what, name);
	err_place(err, rule->file, rule->line, 1);
	return CANDOR_ESYNTAX;
}

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

		if (rule->is_composite ||
		    !glob_match(glob, (candor_str){ rule->id, strlen(rule->id) }))
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

/* Commercial logit without any evidence, where no lexicon has a `Model`. */
#define DEFAULT_BIAS -1.5

/* The first `shipped` patterns are those of the shipped lexicons. */
static int freeze(struct candor_ruleset *ruleset, size_t shipped, candor_err *err)
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

int ruleset_freeze(struct candor_ruleset *ruleset, candor_err *err)
{
	return freeze(ruleset, 0, err);
}

/* ---- Public functions ---- */

static int add_builtin(struct candor_ruleset *ruleset, int authors, candor_err *err)
{
	int status = CANDOR_OK;

	for (size_t i = 0; i < builtin_lexicon_count && !status; i++) {
		const struct builtin_lexicon *lexicon = &builtin_lexicons[i];

		if (lexicon->authors && !authors)
			continue;
		status = ruleset_add_text(ruleset, lexicon->name, NULL,
					  (candor_str){ lexicon->data, lexicon->size }, err);
	}
	return status;
}

static int load_all(struct candor_ruleset *ruleset, const candor_ruleset_options *options,
		    candor_err *err)
{
	int status =
		options->no_builtin ? CANDOR_OK : add_builtin(ruleset, options->authors, err);
	size_t shipped = ruleset->pattern_count;

	for (size_t i = 0; i < options->path_count && !status; i++)
		status = ruleset_add_path(ruleset, options->paths[i], err);
	return status ? status : freeze(ruleset, shipped, err);
}

/* What each candor_engine is. */
static const struct engine *const engines[] = {
	[CANDOR_ENGINE_FAST] = &engine_fast,
	[CANDOR_ENGINE_PLAIN] = &engine_plain,
	[CANDOR_ENGINE_VECTORSCAN] = &engine_vectorscan,
};

int candor_ruleset_new(candor_ruleset **out, const candor_ruleset_options *options,
		       candor_err *err)
{
	static const candor_ruleset_options defaults = { 0 };
	struct candor_ruleset *ruleset = mem_zero(1, sizeof(*ruleset));
	int status;

	*out = NULL;
	if (!ruleset)
		return err_memory(err);
	options = options ? options : &defaults;
	ruleset->engine = options->engine;
	ruleset->matcher = engines[candor_has_engine(options->engine) ? options->engine
								      : CANDOR_ENGINE_FAST];
	status = candor_has_engine(options->engine)
			 ? load_all(ruleset, options, err)
			 : err_set(err, CANDOR_EUSAGE, "this engine is not built in");
	if (status)
		candor_ruleset_free(ruleset);
	else
		*out = ruleset;
	return status;
}

void candor_ruleset_free(candor_ruleset *ruleset)
{
	if (!ruleset)
		return;
	ruleset->matcher->release(ruleset->prepared);
	for (size_t i = 0; i < ruleset->pattern_count; i++)
		regex_free(ruleset->patterns[i].regex);
	mem_free(ruleset->categories);
	mem_free(ruleset->rules);
	mem_free(ruleset->patterns);
	mem_free(ruleset->owners);
	mem_free(ruleset->briefs);
	mem_free(ruleset->by_id);
	mem_free(ruleset->sets);
	mem_free(ruleset->composites);
	counting_free(&ruleset->counting);
	arena_free(&ruleset->arena);
	mem_free(ruleset);
}

size_t candor_ruleset_rule_count(const candor_ruleset *ruleset)
{
	return ruleset->rule_count;
}

const candor_rule *candor_ruleset_rule(const candor_ruleset *ruleset, size_t index)
{
	return index < ruleset->rule_count ? &ruleset->rules[index].public : NULL;
}

const candor_rule *candor_ruleset_find(const candor_ruleset *ruleset, const char *id)
{
	int index = ruleset_rule(ruleset, (candor_str){ id, strlen(id) });

	return index < 0 ? NULL : &ruleset->rules[index].public;
}

int candor_ruleset_category(const candor_ruleset *ruleset, size_t index, candor_category *out)
{
	const struct category *category;

	if (index >= ruleset->category_count)
		return 0;
	category = &ruleset->categories[index];
	*out = (candor_category){
		.name = category->name,
		.axis = category->axis,
		.cap = category->cap,
		.commercial = category->commercial,
		.style = category->style,
	};
	return 1;
}

candor_model candor_ruleset_model(const candor_ruleset *ruleset)
{
	return ruleset->model;
}

candor_engine candor_ruleset_engine(const candor_ruleset *ruleset)
{
	return ruleset->engine;
}

int candor_has_engine(candor_engine engine)
{
	if (engine == CANDOR_ENGINE_VECTORSCAN)
		return finder_vectorscan != NULL;
	return (unsigned)engine < sizeof(engines) / sizeof(*engines);
}
