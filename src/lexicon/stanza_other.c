/* The Lexicon, Override and Include stanzas. */
#include <string.h>

#include "base/err.h"
#include "base/str.h"
#include "lexicon/values.h"

/* ---- Lexicon ---- */

static int set_lexicon(struct loader *loader, void *object, const struct stanza_field *field)
{
	(void)object;
	return set_string(loader, &loader->lexicon, field->value);
}

static int set_format(struct loader *loader, void *object, const struct stanza_field *field)
{
	(void)object;
	return str_equal(field->value, "1")
		       ? CANDOR_OK
		       : bad_value(loader, "1, the only format this version knows");
}

static const struct stanza_key lexicon_keys[] = {
	{ "Lexicon", KEY_REQUIRED, set_lexicon },  { "Format", KEY_REQUIRED, set_format },
	{ "Language", KEY_REQUIRED, accept_text }, { "License", 0, accept_text },
	{ "Maintainer", 0, accept_text },          { "Note", KEY_LIST, accept_text },
};

static int load_lexicon(struct loader *loader, const struct stanza *stanza,
			const struct stanza_kind *kind)
{
	return stanza_apply(loader, stanza, kind, NULL);
}

/* ---- Override ---- */

/* What an override changes; numbers that are not given are negative infinity. */
struct override {
	candor_str id;
	int enabled;
	double weight, cap, commercial;
};

enum { UNSET = -1000 };

static int override_id(struct loader *loader, void *object, const struct stanza_field *field)
{
	(void)loader;
	((struct override *)object)->id = field->value;
	return CANDOR_OK;
}

static int override_enabled(struct loader *loader, void *object,
			    const struct stanza_field *field)
{
	return set_yes(loader, &((struct override *)object)->enabled, field->value);
}

static int override_weight(struct loader *loader, void *object,
			   const struct stanza_field *field)
{
	return set_number(loader, &((struct override *)object)->weight, field->value, 0, 10);
}

static int override_cap(struct loader *loader, void *object, const struct stanza_field *field)
{
	return set_number(loader, &((struct override *)object)->cap, field->value, 0.01, 20);
}

static int override_commercial(struct loader *loader, void *object,
			       const struct stanza_field *field)
{
	return set_number(loader, &((struct override *)object)->commercial, field->value, -10,
			  10);
}

static const struct stanza_key override_keys[] = {
	{ "Override", KEY_REQUIRED, override_id }, { "Enabled", 0, override_enabled },
	{ "Weight", 0, override_weight },          { "Cap", 0, override_cap },
	{ "Commercial", 0, override_commercial },  { "Note", KEY_LIST, accept_text },
};

static int override_category(struct loader *loader, const struct override *change, int index)
{
	struct category *category = &loader->ruleset->categories[index];

	if (change->weight > UNSET)
		return err_set(loader->err, CANDOR_ESYNTAX, "a category has no `Weight`");
	if (change->cap > UNSET)
		category->cap = change->cap;
	if (change->commercial > UNSET)
		category->commercial = change->commercial;
	if (!change->enabled)
		category->cap = category->commercial = 0;
	return CANDOR_OK;
}

static int override_rule(struct loader *loader, const struct override *change,
			 struct rule *rule)
{
	if (change->cap > UNSET)
		return err_set(loader->err, CANDOR_ESYNTAX,
			       "a rule has no `Cap`; its category has");
	if (change->commercial < 0 && change->commercial > UNSET && !rule->public.is_composite)
		return err_set(
			loader->err, CANDOR_ESYNTAX,
			"the `Commercial` of a rule is 0 to 10; its category has the sign");
	if (change->weight > UNSET)
		rule->public.weight = change->weight;
	if (change->weight > UNSET && !rule->public.is_composite)
		rule->public.commercial = change->weight;
	if (change->commercial > UNSET)
		rule->public.commercial = change->commercial;
	if (change->enabled > UNSET)
		rule->enabled = change->enabled;
	return CANDOR_OK;
}

/* An override changes what was loaded before it. */
static int load_override(struct loader *loader, const struct stanza *stanza,
			 const struct stanza_kind *kind)
{
	struct candor_ruleset *ruleset = loader->ruleset;
	struct override change = { { NULL, 0 }, UNSET, UNSET, UNSET, UNSET };
	int status = stanza_apply(loader, stanza, kind, &change);
	int category;

	if (status)
		return status;
	category = ruleset_category(ruleset, change.id);
	if (category >= 0)
		return override_category(loader, &change, category);
	for (size_t i = 0; i < ruleset->rule_count; i++)
		if (str_equal(change.id, ruleset->rules[i].public.id))
			return override_rule(loader, &change, &ruleset->rules[i]);
	return err_set(loader->err, CANDOR_ESYNTAX,
		       "nothing named `%.*s` to override; see `candor lexicon list`",
		       (int)(change.id.size < 80 ? change.id.size : 80), change.id.data);
}

/* ---- Model ---- */

static int set_model(struct loader *loader, void *object, const struct stanza_field *field)
{
	(void)object;
	return str_equal(field->value, "commercial") ? CANDOR_OK
						     : bad_value(loader, "`commercial`");
}

static int set_bias(struct loader *loader, void *object, const struct stanza_field *field)
{
	return set_number(loader, &((candor_model *)object)->bias, field->value, -20, 20);
}

static int set_scale(struct loader *loader, void *object, const struct stanza_field *field)
{
	return set_number(loader, &((candor_model *)object)->scale, field->value, 0.01, 100);
}

static const struct stanza_key model_keys[] = {
	{ "Model", KEY_REQUIRED, set_model },
	{ "Bias", KEY_REQUIRED, set_bias },
	{ "Scale", 0, set_scale },
	{ "Note", KEY_LIST, accept_text },
};

static int load_model(struct loader *loader, const struct stanza *stanza,
		      const struct stanza_kind *kind)
{
	candor_model model = { .bias = 0, .scale = 1 };
	int status = stanza_apply(loader, stanza, kind, &model);

	if (!status)
		loader->ruleset->model = model;
	return status;
}

/* ---- Include ---- */

/* Inside the directory of the including lexicon, or below it: a hostile lexicon must not make
 * the program read other files. */
static int is_safe_path(candor_str path)
{
	if (!path.size || path.size > 4096 || path.data[0] == '/' ||
	    memchr(path.data, '\\', path.size))
		return 0;
	for (size_t i = 0; i + 1 < path.size; i++)
		if (path.data[i] == '.' && path.data[i + 1] == '.')
			return 0;
	return 1;
}

static int set_include(struct loader *loader, void *object, const struct stanza_field *field)
{
	if (!is_safe_path(field->value))
		return bad_value(loader, "a file below the directory of this lexicon");
	*(candor_str *)object = field->value;
	return CANDOR_OK;
}

static const struct stanza_key include_keys[] = {
	{ "Include", KEY_REQUIRED, set_include },
	{ "Note", KEY_LIST, accept_text },
};

static int load_include(struct loader *loader, const struct stanza *stanza,
			const struct stanza_kind *kind)
{
	candor_str path = { NULL, 0 };
	int status = stanza_apply(loader, stanza, kind, &path);

	return status ? status : lexicon_include(loader, path);
}

const struct stanza_kind stanza_lexicon = STANZA_KIND(lexicon_keys, load_lexicon);
const struct stanza_kind stanza_override = STANZA_KIND(override_keys, load_override);
const struct stanza_kind stanza_model = STANZA_KIND(model_keys, load_model);
const struct stanza_kind stanza_include = STANZA_KIND(include_keys, load_include);
