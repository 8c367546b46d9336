#include "lexicon/schema.h"

#include <string.h>

#include "base/err.h"
#include "lexicon/phrase.h"
#include "text/text.h"

/* ---- Values ---- */

static int bad_value(struct loader *loader, const char *expected)
{
	return err_set(loader->err, CANDOR_ESYNTAX, "expected %s", expected);
}

static int set_string(struct loader *loader, const char **out, candor_str value)
{
	*out = arena_copy(&loader->ruleset->arena, value.data, value.size);
	return *out ? CANDOR_OK : err_memory(loader->err);
}

/* Decimal number with at most three places, without locale. */
static int parse_decimal(candor_str value, double *out)
{
	size_t i = 0, digits = 0, places = 0;
	double number = 0, scale = 1;
	int negative = value.size && value.data[0] == '-', point = 0;

	for (i = (size_t)negative; i < value.size; i++) {
		char c = value.data[i];

		if (c == '.' && !point) {
			point = 1;
			continue;
		}
		if (c < '0' || c > '9' || ++digits > 9)
			return -1;
		number = number * 10 + (c - '0');
		places += (size_t)point;
		scale *= point ? 10 : 1;
	}
	if (!digits || places > 4)
		return -1;
	*out = negative ? -number / scale : number / scale;
	return 0;
}

static int set_number(struct loader *loader, double *out, candor_str value, double least,
		      double most)
{
	double number;

	if (parse_decimal(value, &number) || number < least || number > most)
		return err_set(loader->err, CANDOR_ESYNTAX, "expected a number from %g to %g",
			       least, most);
	*out = number;
	return CANDOR_OK;
}

struct word {
	const char *name;
	int value;
};

static int set_word(struct loader *loader, int *out, candor_str value, const struct word *words,
		    const char *expected)
{
	for (; words->name; words++)
		if (str_equal(value, words->name)) {
			*out = words->value;
			return CANDOR_OK;
		}
	return bad_value(loader, expected);
}

static int set_yes(struct loader *loader, int *out, candor_str value)
{
	static const struct word words[] = { { "yes", 1 }, { "no", 0 }, { NULL, 0 } };

	return set_word(loader, out, value, words, "`yes` or `no`");
}

static int add_line(struct loader *loader, struct line_value **list, candor_str value,
		    size_t line)
{
	struct line_value *item = arena_alloc(&loader->ruleset->arena, sizeof(*item));
	char *copy = arena_copy(&loader->ruleset->arena, value.data, value.size);

	if (!item || !copy)
		return err_memory(loader->err);
	*item = (struct line_value){ NULL, { copy, value.size }, line };
	while (*list)
		list = &(*list)->next;
	*list = item;
	return CANDOR_OK;
}

static int accept_text(struct loader *loader, void *object, const struct stanza_field *field)
{
	(void)object;
	return field->value.size ? CANDOR_OK : bad_value(loader, "some text");
}

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

/* ---- Category ---- */

static int is_name(candor_str name)
{
	for (size_t i = 0; i < name.size; i++) {
		char c = name.data[i];

		if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.'))
			return 0;
	}
	return name.size > 0 && name.size <= 100;
}

static int set_name(struct loader *loader, const char **out, candor_str value)
{
	if (!is_name(value))
		return bad_value(loader, "a name of a-z, 0-9, `.` and `-`");
	return set_string(loader, out, value);
}

static int category_name(struct loader *loader, void *object, const struct stanza_field *field)
{
	return set_name(loader, &((struct category *)object)->name, field->value);
}

static int category_summary(struct loader *loader, void *object,
			    const struct stanza_field *field)
{
	return set_string(loader, &((struct category *)object)->summary, field->value);
}

static const struct word axis_words[] = {
	{ "brand", CANDOR_BRAND },
	{ "consumer", CANDOR_CONSUMER },
	{ "neutral", CANDOR_NEUTRAL },
	{ NULL, 0 },
};

static int set_axis(struct loader *loader, candor_axis *out, candor_str value)
{
	int axis = 0, status;

	status = set_word(loader, &axis, value, axis_words, "`brand`, `consumer` or `neutral`");
	*out = (candor_axis)axis;
	return status;
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

static const struct stanza_key category_keys[] = {
	{ "Category", KEY_REQUIRED, category_name },
	{ "Axis", KEY_REQUIRED, category_axis },
	{ "Cap", KEY_REQUIRED, category_cap },
	{ "Commercial", 0, category_commercial },
	{ "Discloses", 0, category_discloses },
	{ "Density", 0, category_density },
	{ "Style", 0, category_style },
	{ "Negation", 0, category_negation },
	{ "Summary", KEY_REQUIRED, category_summary },
	{ "Note", KEY_LIST, accept_text },
};

static int load_category(struct loader *loader, const struct stanza *stanza,
			 const struct stanza_kind *kind)
{
	struct candor_ruleset *ruleset = loader->ruleset;
	struct category category = { .file = loader->file, .line = stanza->fields[0].line };
	int status = stanza_apply(loader, stanza, kind, &category);

	if (status)
		return status;
	if (ruleset_category(ruleset, stanza->fields[0].value) >= 0)
		return err_set(loader->err, CANDOR_ESYNTAX, "category `%s` exists already",
			       category.name);
	if (ruleset->category_count == LIMIT_CATEGORIES)
		return err_set(loader->err, CANDOR_ELIMIT, "more than %d categories",
			       LIMIT_CATEGORIES);
	if (mem_grow(&ruleset->categories, &ruleset->category_capacity,
		     ruleset->category_count + 1, sizeof(category)))
		return err_memory(loader->err);
	ruleset->categories[ruleset->category_count++] = category;
	return CANDOR_OK;
}

/* ---- Rule ---- */

static int rule_id(struct loader *loader, void *object, const struct stanza_field *field)
{
	return set_name(loader, &((struct rule *)object)->public.id, field->value);
}

static int rule_category(struct loader *loader, void *object, const struct stanza_field *field)
{
	struct rule *rule = object;
	int index = ruleset_category(loader->ruleset, field->value);

	if (index < 0)
		return err_set(loader->err, CANDOR_ESYNTAX,
			       "unknown category `%.*s`; add a Category stanza before it",
			       (int)(field->value.size < 80 ? field->value.size : 80),
			       field->value.data);
	rule->category = (uint32_t)index;
	return CANDOR_OK;
}

static int rule_weight(struct loader *loader, void *object, const struct stanza_field *field)
{
	return set_number(loader, &((struct rule *)object)->public.weight, field->value, 0, 10);
}

static int rule_summary(struct loader *loader, void *object, const struct stanza_field *field)
{
	if (field->value.size > 200)
		return bad_value(loader, "a summary of at most 72 characters");
	return set_string(loader, &((struct rule *)object)->public.summary, field->value);
}

static int rule_source(struct loader *loader, void *object, const struct stanza_field *field)
{
	return set_string(loader, &((struct rule *)object)->public.source, field->value);
}

static int rule_scope(struct loader *loader, void *object, const struct stanza_field *field)
{
	static const struct word words[] = {
		{ "title", CANDOR_FIELD_TITLE },
		{ "text", CANDOR_FIELD_TEXT },
		{ "hashtags", CANDOR_FIELD_HASHTAGS },
		{ "bio", CANDOR_FIELD_BIO },
		{ "author_name", CANDOR_FIELD_AUTHOR_NAME },
		{ NULL, 0 },
	};
	struct rule *rule = object;
	const char *p = field->value.data, *end = p + field->value.size;

	rule->scope = 0;
	while (p < end) {
		const char *space = memchr(p, ' ', (size_t)(end - p));
		candor_str name = { p, (size_t)((space ? space : end) - p) };
		int value = 0;

		if (set_word(loader, &value, name, words,
			     "fields from: title text hashtags bio author_name"))
			return CANDOR_ESYNTAX;
		rule->scope |= 1u << value;
		p += name.size + (space != NULL);
	}
	return rule->scope ? CANDOR_OK : bad_value(loader, "at least one field");
}

static int rule_view(struct loader *loader, void *object, const struct stanza_field *field)
{
	static const struct word words[] = { { "raw", 1 }, { "normalized", 0 }, { NULL, 0 } };

	return set_word(loader, &((struct rule *)object)->raw, field->value, words,
			"`raw` or `normalized`");
}

static int rule_word(struct loader *loader, void *object, const struct stanza_field *field)
{
	static const struct word words[] = { { "latin", 1 }, { "none", 0 }, { NULL, 0 } };

	return set_word(loader, &((struct rule *)object)->latin_words, field->value, words,
			"`latin` or `none`");
}

static int rule_max_hits(struct loader *loader, void *object, const struct stanza_field *field)
{
	double value;

	if (set_number(loader, &value, field->value, 1, LIMIT_RULE_HITS))
		return CANDOR_ESYNTAX;
	((struct rule *)object)->max_hits = (unsigned)value;
	return CANDOR_OK;
}

static int rule_imitable(struct loader *loader, void *object, const struct stanza_field *field)
{
	return set_yes(loader, &((struct rule *)object)->imitable, field->value);
}

static int add_pattern(struct loader *loader, const struct stanza_field *field,
		       struct phrase *phrase)
{
	struct candor_ruleset *ruleset = loader->ruleset;
	char *copy = arena_copy(&ruleset->arena, field->value.data, field->value.size);

	if (!copy || mem_grow(&ruleset->patterns, &ruleset->pattern_capacity,
			      ruleset->pattern_count + 1, sizeof(*ruleset->patterns)))
		return err_memory(loader->err);
	ruleset->patterns[ruleset->pattern_count++] = (struct pattern){
		.rule = (uint32_t)ruleset->rule_count,
		.line = field->line,
		.column = field->column,
		.source = { copy, field->value.size },
		.phrase = phrase,
	};
	return CANDOR_OK;
}

static int rule_pattern(struct loader *loader, void *object, const struct stanza_field *field)
{
	(void)object;
	if (!field->value.size)
		return bad_value(loader, "a pattern");
	return add_pattern(loader, field, NULL);
}

static int rule_phrase(struct loader *loader, void *object, const struct stanza_field *field)
{
	struct phrase *phrase = arena_alloc(&loader->ruleset->arena, sizeof(*phrase));
	int status;

	(void)object;
	if (!phrase)
		return err_memory(loader->err);
	status = phrase_parse(phrase, field->value, &loader->ruleset->arena, loader->err);
	return status ? status : add_pattern(loader, field, phrase);
}

/* Kept normalized: it is compared with normalized text. */
static int rule_except(struct loader *loader, void *object, const struct stanza_field *field)
{
	struct text text = { 0 };
	int status;

	if (text_append(&text, field->value))
		return err_memory(loader->err);
	status = text.size ? add_line(loader, &((struct rule *)object)->excepts,
				      (candor_str){ text.data, text.size }, field->line)
			   : bad_value(loader, "a phrase");
	text_free(&text);
	return status;
}

static int rule_match(struct loader *loader, void *object, const struct stanza_field *field)
{
	return add_line(loader, &((struct rule *)object)->examples[EXAMPLE_MATCH], field->value,
			field->line);
}

static int rule_no_match(struct loader *loader, void *object, const struct stanza_field *field)
{
	return add_line(loader, &((struct rule *)object)->examples[EXAMPLE_NO_MATCH],
			field->value, field->line);
}

static int rule_todo(struct loader *loader, void *object, const struct stanza_field *field)
{
	return add_line(loader, &((struct rule *)object)->examples[EXAMPLE_TODO], field->value,
			field->line);
}

static const struct stanza_key rule_keys[] = {
	{ "Rule", KEY_REQUIRED, rule_id },
	{ "Category", KEY_REQUIRED, rule_category },
	{ "Weight", KEY_REQUIRED, rule_weight },
	{ "Summary", KEY_REQUIRED, rule_summary },
	{ "Scope", 0, rule_scope },
	{ "View", 0, rule_view },
	{ "Word", 0, rule_word },
	{ "Max-Hits", 0, rule_max_hits },
	{ "Imitable", 0, rule_imitable },
	{ "Phrase", KEY_LIST, rule_phrase },
	{ "Pattern", KEY_LIST, rule_pattern },
	{ "Except", KEY_LIST, rule_except },
	{ "Match", KEY_REQUIRED | KEY_LIST, rule_match },
	{ "No-Match", KEY_REQUIRED | KEY_LIST, rule_no_match },
	{ "Todo-Match", KEY_LIST, rule_todo },
	{ "Source", KEY_REQUIRED, rule_source },
	{ "Note", KEY_LIST, accept_text },
};

static int finish_rule(struct loader *loader, struct rule *rule, const struct stanza *stanza)
{
	struct candor_ruleset *ruleset = loader->ruleset;
	candor_str source = stanza->source;

	rule->stanza.data = arena_copy(&ruleset->arena, source.data, source.size);
	rule->stanza.size = source.size;
	if (!rule->stanza.data)
		return err_memory(loader->err);
	if (ruleset->rule_count == LIMIT_RULES)
		return err_set(loader->err, CANDOR_ELIMIT, "more than %d rules", LIMIT_RULES);
	if (mem_grow(&ruleset->rules, &ruleset->rule_capacity, ruleset->rule_count + 1,
		     sizeof(*rule)))
		return err_memory(loader->err);
	ruleset->rules[ruleset->rule_count++] = *rule;
	return CANDOR_OK;
}

static struct rule new_rule(struct loader *loader, const struct stanza *stanza)
{
	return (struct rule){
		.public = { .lexicon = loader->lexicon, .source = "" },
		.first_pattern = (uint32_t)loader->ruleset->pattern_count,
		.scope = 1u << CANDOR_FIELD_TITLE | 1u << CANDOR_FIELD_TEXT |
			 1u << CANDOR_FIELD_HASHTAGS,
		.max_hits = 1,
		.enabled = 1,
		.file = loader->file,
		.line = stanza->fields[0].line,
	};
}

static int load_rule(struct loader *loader, const struct stanza *stanza,
		     const struct stanza_kind *kind)
{
	struct candor_ruleset *ruleset = loader->ruleset;
	struct rule rule = new_rule(loader, stanza);
	int status = stanza_apply(loader, stanza, kind, &rule);

	if (status)
		return status;
	rule.pattern_count = (uint32_t)ruleset->pattern_count - rule.first_pattern;
	if (!rule.pattern_count)
		return err_set(loader->err, CANDOR_ESYNTAX,
			       "rule has neither `Phrase` nor `Pattern`");
	return finish_rule(loader, &rule, stanza);
}

/* ---- Composite ---- */

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
	struct rule rule = new_rule(loader, stanza);
	int status;

	rule.public.is_composite = 1;
	rule.public.category = "composite";
	rule.scope = 0;
	status = stanza_apply(loader, stanza, kind, &rule);
	return status ? status : finish_rule(loader, &rule, stanza);
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
	if (change->cap > UNSET || change->commercial > UNSET)
		return err_set(loader->err, CANDOR_ESYNTAX,
			       "a rule has no `Cap` or `Commercial`; its category has");
	if (change->weight > UNSET)
		rule->public.weight = change->weight;
	rule->enabled = change->enabled;
	return CANDOR_OK;
}

/* An override changes what was loaded before it. */
static int load_override(struct loader *loader, const struct stanza *stanza,
			 const struct stanza_kind *kind)
{
	struct candor_ruleset *ruleset = loader->ruleset;
	struct override change = { { NULL, 0 }, 1, UNSET, UNSET, UNSET };
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

/* ---- Kinds ---- */

#define KIND(keys, load)                                   \
	{                                                  \
		keys, sizeof(keys) / sizeof(*(keys)), load \
	}

static const struct stanza_kind kinds[] = {
	KIND(lexicon_keys, load_lexicon),   KIND(category_keys, load_category),
	KIND(rule_keys, load_rule),         KIND(composite_keys, load_composite),
	KIND(override_keys, load_override), KIND(include_keys, load_include),
};

const struct stanza_kind *stanza_kind_find(candor_str first_key)
{
	for (size_t i = 0; i < sizeof(kinds) / sizeof(*kinds); i++)
		if (str_equal(first_key, kinds[i].keys[0].name))
			return &kinds[i];
	return NULL;
}

const struct stanza_key *stanza_key_find(const struct stanza_kind *kind, candor_str name)
{
	for (size_t i = 0; i < kind->key_count; i++)
		if (str_equal(name, kind->keys[i].name))
			return &kind->keys[i];
	return NULL;
}

int stanza_unknown_key(struct loader *loader, const struct stanza_field *field,
		       const struct stanza_kind *kind)
{
	const char *names[32] = { NULL }, *nearest;
	size_t count = 0;

	if (kind)
		for (; count < kind->key_count; count++)
			names[count] = kind->keys[count].name;
	else
		for (; count < sizeof(kinds) / sizeof(*kinds); count++)
			names[count] = kinds[count].keys[0].name;
	nearest = nearest_word(field->key, names, count);
	err_set(loader->err, CANDOR_ESYNTAX, "unknown %s `%.*s`%s%s%s",
		kind ? "key" : "kind of stanza",
		(int)(field->key.size < 40 ? field->key.size : 40), field->key.data,
		nearest ? "; did you mean `" : "", nearest ? nearest : "", nearest ? "`?" : "");
	err_place(loader->err, loader->file, field->line, 1);
	return CANDOR_ESYNTAX;
}

static int check_required(struct loader *loader, const struct stanza *stanza,
			  const struct stanza_kind *kind, uint64_t seen)
{
	for (size_t i = 0; i < kind->key_count; i++) {
		if (!(kind->keys[i].flags & KEY_REQUIRED) || (seen & (UINT64_C(1) << i)))
			continue;
		err_set(loader->err, CANDOR_ESYNTAX, "`%s` is missing", kind->keys[i].name);
		err_place(loader->err, loader->file, stanza->fields[0].line, 1);
		return CANDOR_ESYNTAX;
	}
	return CANDOR_OK;
}

int stanza_apply(struct loader *loader, const struct stanza *stanza,
		 const struct stanza_kind *kind, void *object)
{
	uint64_t seen = 0;

	for (size_t i = 0; i < stanza->count; i++) {
		const struct stanza_field *field = &stanza->fields[i];
		const struct stanza_key *key = stanza_key_find(kind, field->key);
		uint64_t bit;
		int status;

		if (!key)
			return stanza_unknown_key(loader, field, kind);
		bit = UINT64_C(1) << (key - kind->keys);
		if ((seen & bit) && !(key->flags & KEY_LIST))
			status = err_set(loader->err, CANDOR_ESYNTAX, "`%s` is given twice",
					 key->name);
		else
			status = key->set(loader, object, field);
		if (status) {
			size_t inner =
				loader->err && loader->err->line ? loader->err->column : 1;

			if (loader->err)
				loader->err->line = 0;
			err_place(loader->err, loader->file, field->line,
				  field->column + inner - 1);
			return status;
		}
		seen |= bit;
	}
	return check_required(loader, stanza, kind, seen);
}
