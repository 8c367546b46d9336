/* The Rule stanza. */
#include <string.h>

#include "base/err.h"
#include "lexicon/build.h"
#include "lexicon/phrase.h"
#include "lexicon/values.h"
#include "text/count.h"
#include "text/text.h"

/* ---- Its fields ---- */

int rule_id(struct loader *loader, void *object, const struct stanza_field *field)
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

int rule_weight(struct loader *loader, void *object, const struct stanza_field *field)
{
	struct rule *rule = object;
	int status = set_number(loader, &rule->public.weight, field->value, 0, 10);

	rule->public.authored = rule->public.weight;
	return status;
}

int rule_summary(struct loader *loader, void *object, const struct stanza_field *field)
{
	if (field->value.size > 200)
		return bad_value(loader, "a summary of at most 72 characters");
	return set_string(loader, &((struct rule *)object)->public.summary, field->value);
}

int rule_source(struct loader *loader, void *object, const struct stanza_field *field)
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
		{ "urls", CANDOR_FIELD_URLS },
		{ "paid_partnership", CANDOR_FIELD_PAID_PARTNERSHIP },
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
			     "fields from: title text hashtags bio author_name urls "
			     "paid_partnership"))
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

static int rule_commercial(struct loader *loader, void *object,
			   const struct stanza_field *field)
{
	return set_number(loader, &((struct rule *)object)->public.commercial, field->value, 0,
			  10);
}

static int rule_count(struct loader *loader, void *object, const struct stanza_field *field)
{
	struct word words[COUNT_KINDS + 1] = { { NULL, 0 } };

	for (int i = 0; i < COUNT_KINDS; i++)
		words[i] = (struct word){ count_names[i], i };
	return set_word(loader, &((struct rule *)object)->counting.kind, field->value, words,
			"something that can be counted; docs/lexicon.md lists it");
}

static int rule_script(struct loader *loader, void *object, const struct stanza_field *field)
{
	static const struct word words[] = {
		{ "latin", SCRIPT_LATIN },
		{ "han", SCRIPT_HAN },
		{ "none", SCRIPT_NONE },
		{ NULL, 0 },
	};
	int script = SCRIPT_ANY, status;

	status = set_word(loader, &script, field->value, words, "`latin`, `han` or `none`");
	((struct rule *)object)->counting.script = (enum script)script;
	return status;
}

static int rule_per(struct loader *loader, void *object, const struct stanza_field *field)
{
	static const struct word words[] = { { "words", 1 }, { "post", 0 }, { NULL, 0 } };

	return set_word(loader, &((struct rule *)object)->counting.per_words, field->value,
			words, "`words` or `post`");
}

static int rule_full(struct loader *loader, void *object, const struct stanza_field *field)
{
	return set_number(loader, &((struct rule *)object)->counting.full, field->value, 1,
			  1000);
}

static int rule_from(struct loader *loader, void *object, const struct stanza_field *field)
{
	return set_number(loader, &((struct rule *)object)->counting.from, field->value, 0,
			  1000);
}

int rule_rare(struct loader *loader, void *object, const struct stanza_field *field)
{
	return set_yes(loader, &((struct rule *)object)->public.is_rare, field->value);
}

static int rule_imitable(struct loader *loader, void *object, const struct stanza_field *field)
{
	return set_yes(loader, &((struct rule *)object)->imitable, field->value);
}

/* ---- Phrases, patterns, examples ---- */

static int add_pattern(struct loader *loader, const struct stanza_field *field,
		       struct phrase *phrase)
{
	struct candor_ruleset *ruleset = loader->ruleset;
	char *copy = arena_copy(&ruleset->arena, field->value.data, field->value.size);

	if (ruleset->pattern_count == LIMIT_PATTERNS)
		return err_set(loader->err, CANDOR_ELIMIT, "more than %d phrases and patterns",
			       LIMIT_PATTERNS);
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

int rule_phrase(struct loader *loader, void *object, const struct stanza_field *field)
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
int rule_except(struct loader *loader, void *object, const struct stanza_field *field)
{
	struct text text = { 0 };
	int status;

	if (text_append(&text, field->value)) {
		text_free(&text);
		return err_memory(loader->err);
	}
	status = text.size ? add_line(loader, &((struct rule *)object)->excepts,
				      (candor_str){ text.data, text.size }, field->line)
			   : bad_value(loader, "a phrase");
	text_free(&text);
	return status;
}

int rule_match(struct loader *loader, void *object, const struct stanza_field *field)
{
	return add_line(loader, &((struct rule *)object)->examples[EXAMPLE_MATCH], field->value,
			field->line);
}

int rule_no_match(struct loader *loader, void *object, const struct stanza_field *field)
{
	return add_line(loader, &((struct rule *)object)->examples[EXAMPLE_NO_MATCH],
			field->value, field->line);
}

int rule_todo(struct loader *loader, void *object, const struct stanza_field *field)
{
	return add_line(loader, &((struct rule *)object)->examples[EXAMPLE_TODO], field->value,
			field->line);
}

/* ---- The rule ---- */

static const struct stanza_key rule_keys[] = {
	{ "Rule", KEY_REQUIRED, rule_id },
	{ "Category", KEY_REQUIRED, rule_category },
	{ "Weight", KEY_REQUIRED, rule_weight },
	{ "Commercial", 0, rule_commercial },
	{ "Summary", KEY_REQUIRED, rule_summary },
	{ "Scope", 0, rule_scope },
	{ "View", 0, rule_view },
	{ "Word", 0, rule_word },
	{ "Max-Hits", 0, rule_max_hits },
	{ "Imitable", 0, rule_imitable },
	{ "Rare", 0, rule_rare },
	{ "Count", 0, rule_count },
	{ "Script", 0, rule_script },
	{ "Per", 0, rule_per },
	{ "From", 0, rule_from },
	{ "Full", 0, rule_full },
	{ "Phrase", KEY_LIST, rule_phrase },
	{ "Pattern", KEY_LIST, rule_pattern },
	{ "Except", KEY_LIST, rule_except },
	{ "Match", KEY_REQUIRED | KEY_LIST, rule_match },
	{ "No-Match", KEY_REQUIRED | KEY_LIST, rule_no_match },
	{ "Todo-Match", KEY_LIST, rule_todo },
	{ "Source", KEY_REQUIRED, rule_source },
	{ "Note", KEY_LIST, accept_text },
};

int rule_add(struct loader *loader, struct rule *rule, const struct stanza *stanza)
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

/* Where a rule has no commercial weight of its own. */
#define AS_WEIGHT -1.0

struct rule rule_new(struct loader *loader, const struct stanza *stanza)
{
	return (struct rule){
		.public = { .lexicon = loader->lexicon, .source = "", .commercial = AS_WEIGHT },
		.first_pattern = (uint32_t)loader->ruleset->pattern_count,
		.scope = 1u << CANDOR_FIELD_TITLE | 1u << CANDOR_FIELD_TEXT |
			 1u << CANDOR_FIELD_HASHTAGS,
		.max_hits = 1,
		.counting = { .kind = COUNT_NONE, .full = 1 },
		.enabled = 1,
		.file = loader->file,
		.line = stanza->fields[0].line,
	};
}

static int load_rule(struct loader *loader, const struct stanza *stanza,
		     const struct stanza_kind *kind)
{
	struct candor_ruleset *ruleset = loader->ruleset;
	struct rule rule = rule_new(loader, stanza);
	int status = stanza_apply(loader, stanza, kind, &rule);

	if (status)
		return status;
	if (rule.public.commercial == AS_WEIGHT)
		rule.public.commercial = rule.public.weight;
	rule.authored_commercial = rule.public.commercial;
	rule.pattern_count = (uint32_t)ruleset->pattern_count - rule.first_pattern;
	if (!rule.pattern_count && rule.counting.kind == COUNT_NONE)
		return err_set(loader->err, CANDOR_ESYNTAX,
			       "rule has neither `Phrase` nor `Pattern` nor `Count`");
	if (rule.pattern_count && rule.counting.kind != COUNT_NONE)
		return err_set(loader->err, CANDOR_ESYNTAX,
			       "rule counts and has patterns; make it two rules");
	if (rule.counting.full <= rule.counting.from)
		return err_set(loader->err, CANDOR_ESYNTAX, "`Full` must be above `From`");
	return rule_add(loader, &rule, stanza);
}

const struct stanza_kind stanza_rule = STANZA_KIND(rule_keys, load_rule);
