/* Making a ruleset of lexicons, and looking at one. */
#include "lexicon/ruleset.h"

#include <string.h>

#include "base/err.h"
#include "base/str.h"
#include "lexicon/builtin.h"
#include "lexicon/engine.h"
#include "lexicon/finder.h"

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

/* ---- Loading ---- */

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

/* A topic that authors could not be described by is no topic: that is told. */
static int check_topics(const struct candor_ruleset *ruleset, candor_err *err)
{
	static const char prefix[] = "topic.";

	for (size_t i = LIMIT_AUTHOR_CATEGORIES; i < ruleset->category_count; i++) {
		const char *name = ruleset->categories[i].name;

		if (!strncmp(name, prefix, sizeof(prefix) - 1))
			return err_set(
				err, CANDOR_ELIMIT,
				"category `%.100s` comes too late: authors are described "
				"by the first %d categories; put topics before others",
				name, LIMIT_AUTHOR_CATEGORIES);
	}
	return CANDOR_OK;
}

static int load_all(struct candor_ruleset *ruleset, const candor_ruleset_options *options,
		    candor_err *err)
{
	int status =
		options->no_builtin ? CANDOR_OK : add_builtin(ruleset, options->authors, err);
	size_t shipped = ruleset->pattern_count;

	for (size_t i = 0; i < options->path_count && !status; i++)
		status = ruleset_add_path(ruleset, options->paths[i], err);
	if (!status && options->authors)
		status = check_topics(ruleset, err);
	return status ? status : ruleset_freeze(ruleset, shipped, err);
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

/* ---- Looking at it ---- */

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
	int index = ruleset_rule(ruleset, str_of(id));

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
