/* The Category stanza. */

#include "base/err.h"
#include "lexicon/build.h"
#include "lexicon/values.h"

static int category_name(struct loader *loader, void *object, const struct stanza_field *field)
{
	return set_name(loader, &((struct category *)object)->name, field->value);
}

static int category_axis(struct loader *loader, void *object, const struct stanza_field *field)
{
	return set_axis(loader, &((struct category *)object)->axis, field->value);
}

static int category_cap(struct loader *loader, void *object, const struct stanza_field *field)
{
	return set_number(loader, &((struct category *)object)->cap, field->value, 0.01, 20);
}

static int category_commercial(struct loader *loader, void *object,
			       const struct stanza_field *field)
{
	return set_number(loader, &((struct category *)object)->commercial, field->value, -10,
			  10);
}

static int category_discloses(struct loader *loader, void *object,
			      const struct stanza_field *field)
{
	static const struct word words[] = {
		{ "clear", CANDOR_DISCLOSURE_CLEAR },
		{ "gifted", CANDOR_DISCLOSURE_GIFTED },
		{ "ambiguous", CANDOR_DISCLOSURE_AMBIGUOUS },
		{ "denied", CANDOR_DISCLOSURE_DENIED },
		{ NULL, 0 },
	};
	int state = 0, status;

	status = set_word(loader, &state, field->value, words,
			  "`clear`, `gifted`, `ambiguous` or `denied`");
	((struct category *)object)->discloses = (candor_disclosure)state;
	return status;
}

static int category_density(struct loader *loader, void *object,
			    const struct stanza_field *field)
{
	return set_yes(loader, &((struct category *)object)->density, field->value);
}

static int category_style(struct loader *loader, void *object, const struct stanza_field *field)
{
	return set_yes(loader, &((struct category *)object)->style, field->value);
}

static int category_negation(struct loader *loader, void *object,
			     const struct stanza_field *field)
{
	static const struct word words[] = { { "cancel", 0 }, { "keep", 1 }, { NULL, 0 } };

	return set_word(loader, &((struct category *)object)->keep_negated, field->value, words,
			"`cancel` or `keep`");
}

static int category_talk(struct loader *loader, void *object, const struct stanza_field *field)
{
	return set_yes(loader, &((struct category *)object)->talk, field->value);
}

static int category_position(struct loader *loader, void *object,
			     const struct stanza_field *field)
{
	static const struct word words[] = { { "fitted", 0 }, { "authored", 1 }, { NULL, 0 } };

	return set_word(loader, &((struct category *)object)->steady, field->value, words,
			"`fitted` or `authored`");
}

static const struct stanza_key category_keys[] = {
	{ "Category", KEY_REQUIRED, category_name },
	{ "Axis", KEY_REQUIRED, category_axis },
	{ "Cap", KEY_REQUIRED, category_cap },
	{ "Commercial", 0, category_commercial },
	{ "Discloses", 0, category_discloses },
	{ "Density", 0, category_density },
	{ "Style", 0, category_style },
	{ "Negation", 0, category_negation },
	{ "Talk", 0, category_talk },
	{ "Position", 0, category_position },
	{ "Summary", KEY_REQUIRED, accept_text },
	{ "Note", KEY_LIST, accept_text },
};

int category_add(struct loader *loader, const struct category *category)
{
	struct candor_ruleset *ruleset = loader->ruleset;

	if (ruleset->category_count == LIMIT_CATEGORIES)
		return err_set(loader->err, CANDOR_ELIMIT, "more than %d categories",
			       LIMIT_CATEGORIES);
	if (mem_grow(&ruleset->categories, &ruleset->category_capacity,
		     ruleset->category_count + 1, sizeof(*category)))
		return err_memory(loader->err);
	ruleset->categories[ruleset->category_count] = *category;
	ruleset->categories[ruleset->category_count++].authored = category->commercial;
	return CANDOR_OK;
}

static int load_category(struct loader *loader, const struct stanza *stanza,
			 const struct stanza_kind *kind)
{
	struct category category = { 0 };
	int status = stanza_apply(loader, stanza, kind, &category);

	if (status)
		return status;
	if (ruleset_category(loader->ruleset, stanza->fields[0].value) >= 0)
		return err_set(loader->err, CANDOR_ESYNTAX, "category `%s` exists already",
			       category.name);
	return category_add(loader, &category);
}

const struct stanza_kind stanza_category = STANZA_KIND(category_keys, load_category);
