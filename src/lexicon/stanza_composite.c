/* The Composite stanza. */
#include "base/err.h"
#include "lexicon/build.h"
#include "lexicon/values.h"

static int composite_when(struct loader *loader, void *object, const struct stanza_field *field)
{
	struct rule *rule = object;
	char *copy = arena_copy(&loader->ruleset->arena, field->value.data, field->value.size);

	if (!copy)
		return err_memory(loader->err);
	return expr_parse(&rule->when, (candor_str){ copy, field->value.size },
			  &loader->ruleset->arena, loader->err);
}

static int composite_axis(struct loader *loader, void *object, const struct stanza_field *field)
{
	return set_axis(loader, &((struct rule *)object)->public.axis, field->value);
}

static int composite_commercial(struct loader *loader, void *object,
				const struct stanza_field *field)
{
	struct rule *rule = object;
	int status = set_number(loader, &rule->public.commercial, field->value, -10, 10);

	rule->authored_commercial = rule->public.commercial;
	return status;
}

static int composite_discloses(struct loader *loader, void *object,
			       const struct stanza_field *field)
{
	static const struct word words[] = {
		{ "contradictory", CANDOR_DISCLOSURE_CONTRADICTORY },
		{ NULL, 0 },
	};
	int state = 0, status;

	status = set_word(loader, &state, field->value, words, "`contradictory`");
	((struct rule *)object)->discloses = (candor_disclosure)state;
	return status;
}

static const struct stanza_key composite_keys[] = {
	{ "Composite", KEY_REQUIRED, rule_id },
	{ "When", KEY_REQUIRED, composite_when },
	{ "Axis", KEY_REQUIRED, composite_axis },
	{ "Weight", KEY_REQUIRED, rule_weight },
	{ "Commercial", 0, composite_commercial },
	{ "Rare", 0, rule_rare },
	{ "Discloses", 0, composite_discloses },
	{ "Summary", KEY_REQUIRED, rule_summary },
	{ "Match", KEY_REQUIRED | KEY_LIST, rule_match },
	{ "No-Match", KEY_REQUIRED | KEY_LIST, rule_no_match },
	{ "Todo-Match", KEY_LIST, rule_todo },
	{ "Source", KEY_REQUIRED, rule_source },
	{ "Note", KEY_LIST, accept_text },
};

static int load_composite(struct loader *loader, const struct stanza *stanza,
			  const struct stanza_kind *kind)
{
	struct rule rule = rule_new(loader, stanza);
	int status;

	rule.public.is_composite = 1;
	rule.public.commercial = 0;
	rule.public.category = "composite";
	rule.scope = 0;
	status = stanza_apply(loader, stanza, kind, &rule);
	return status ? status : rule_add(loader, &rule, stanza);
}

const struct stanza_kind stanza_composite = STANZA_KIND(composite_keys, load_composite);
