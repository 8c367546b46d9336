/* The Brand stanza: a brand's names, each a phrase of the rule `brand.<id>`, which counts
 * nothing and tells who is spoken of. */
#include <string.h>

#include "base/err.h"
#include "lexicon/build.h"
#include "lexicon/values.h"

static const char prefix[] = "brand.";

static int brand_id(struct loader *loader, void *object, const struct stanza_field *field)
{
	struct rule *rule = object;
	size_t size = field->value.size + sizeof(prefix) - 1;
	char *id = arena_alloc(&loader->ruleset->arena, size + 1);

	if (!id)
		return err_memory(loader->err);
	memcpy(id, prefix, sizeof(prefix) - 1);
	memcpy(id + sizeof(prefix) - 1, field->value.data, field->value.size);
	id[size] = '\0';
	/* The value itself must be a name, too: `brand.` alone is none. */
	if (set_name(loader, &rule->public.id, field->value))
		return CANDOR_ESYNTAX;
	return set_name(loader, &rule->public.id, (candor_str){ id, size });
}

/* The first name is what people read. */
static int brand_name(struct loader *loader, void *object, const struct stanza_field *field)
{
	struct rule *rule = object;

	if (!rule->public.summary && set_string(loader, &rule->public.summary, field->value))
		return CANDOR_ENOMEM;
	return rule_phrase(loader, object, field);
}

/* A word of at least one character behind its sign. */
static int is_signed(candor_str value, char sign)
{
	return value.size > 1 && value.data[0] == sign &&
	       !memchr(value.data, ' ', value.size) && !memchr(value.data, '\t', value.size);
}

static int brand_handle(struct loader *loader, void *object, const struct stanza_field *field)
{
	return is_signed(field->value, '@')
		       ? rule_phrase(loader, object, field)
		       : bad_value(loader, "a handle without spaces, like @crema");
}

static int brand_hashtag(struct loader *loader, void *object, const struct stanza_field *field)
{
	return is_signed(field->value, '#')
		       ? rule_phrase(loader, object, field)
		       : bad_value(loader, "a hashtag without spaces, like #crema");
}

static const struct stanza_key brand_keys[] = {
	{ "Brand", KEY_REQUIRED, brand_id },   { "Name", KEY_REQUIRED | KEY_LIST, brand_name },
	{ "Handle", KEY_LIST, brand_handle },  { "Hashtag", KEY_LIST, brand_hashtag },
	{ "Product", KEY_LIST, rule_phrase },  { "Except", KEY_LIST, rule_except },
	{ "Match", KEY_LIST, rule_match },     { "No-Match", KEY_LIST, rule_no_match },
	{ "Todo-Match", KEY_LIST, rule_todo }, { "Source", 0, rule_source },
	{ "Note", KEY_LIST, accept_text },
};

/* The category `brand` comes with the first brand. Its index, or < 0. */
static int brand_category(struct loader *loader)
{
	static const struct category brand = {
		.name = "brand",
		.axis = CANDOR_NEUTRAL,
		.cap = 1,
		.keep_negated = 1,
	};
	candor_str name = { brand.name, strlen(brand.name) };
	int index = ruleset_category(loader->ruleset, name), status;

	if (index >= 0)
		return index;
	status = category_add(loader, &brand);
	return status ? status : ruleset_category(loader->ruleset, name);
}

static int load_brand(struct loader *loader, const struct stanza *stanza,
		      const struct stanza_kind *kind)
{
	struct rule rule = rule_new(loader, stanza);
	int category = brand_category(loader), status;

	if (category < 0)
		return category;
	rule.category = (uint32_t)category;
	rule.public.commercial = 0;
	rule.public.source = "Names that its lexicon lists";
	rule.scope |= 1u << CANDOR_FIELD_AUTHOR_NAME;
	rule.max_hits = LIMIT_RULE_HITS;
	status = stanza_apply(loader, stanza, kind, &rule);
	rule.pattern_count = (uint32_t)loader->ruleset->pattern_count - rule.first_pattern;
	return status ? status : rule_add(loader, &rule, stanza);
}

const struct stanza_kind stanza_brand = STANZA_KIND(brand_keys, load_brand);
