/* Which brand is meant by a name on the command line. */
#include <string.h>

#include "author/brand.h"
#include "author/brand_near.h"
#include "base/err.h"
#include "base/str.h"
#include "lexicon/ruleset.h"

/* Names of rules are found as in posts. */
static int find_rule(const char **out, const char *name, const struct candor_ruleset *ruleset,
		     candor_err *err)
{
	candor_post post = { .field[CANDOR_FIELD_TEXT] = { name, strlen(name) } };
	const candor_result *result;
	candor_scanner *scanner;
	int status = candor_scanner_new(&scanner, ruleset, err);

	*out = NULL;
	if (status)
		return status;
	status = candor_scan(scanner, &post, &result, err);
	for (size_t i = 0; !status && !*out && i < result->finding_count; i++)
		if (!strcmp(result->findings[i].rule->category, "brand") &&
		    result->findings[i].rule->axis == CANDOR_NEUTRAL)
			*out = result->findings[i].rule->id;
	candor_scanner_free(scanner);
	return status;
}

/* Brands come before works of the same name. */
static int find_name(const struct brand **out, const struct brands *brands, const char *name)
{
	struct text text = { 0 };
	int status = text_append(&text, str_of(name));
	uint32_t key = status ? 0 : brand_name_key((candor_str){ text.data, text.size });

	*out = key ? brands_at(brands, key) : NULL;
	if (key && !*out)
		*out = brands_at(brands, brand_work_key(key));
	text_free(&text);
	return status;
}

/* Compares comparable spellings of `typed` and of what was wanted. 1: the nearest so far. */
static int offer(struct near *near, struct text *text, candor_str typed)
{
	text_clear(text);
	if (text_append(text, typed))
		return 0;
	return near_offer(near, (candor_str){ text->data, text->size });
}

/* The name most like `name` of brands that are there, other names of their rules included. */
static candor_str nearest(const struct brands *brands, const char *name,
			  const struct candor_ruleset *ruleset)
{
	struct text wanted = { 0 }, text = { 0 };
	struct near near = { 0 };
	candor_str best = { NULL, 0 };

	if (!text_append(&wanted, str_of(name)))
		near.wanted = (candor_str){ wanted.data, wanted.size };
	for (size_t i = 0; i < brands->count; i++)
		if (offer(&near, &text, brands->order[i]->name))
			best = brands->order[i]->name;
	for (size_t i = 0; i < ruleset->pattern_count; i++) {
		const struct pattern *pattern = &ruleset->patterns[i];
		const candor_rule *rule = &ruleset->rules[pattern->rule].public;

		if (!strcmp(rule->category, "brand") &&
		    brands_at(brands, brand_rule_key(rule->id)) &&
		    offer(&near, &text, pattern->source))
			best = pattern->source;
	}
	text_free(&wanted);
	text_free(&text);
	return best;
}

/* "crema" for the rule `brand.crema`. */
static const struct brand *find_id(const struct brands *brands, const char *name)
{
	for (size_t i = 0; i < brands->count; i++) {
		const char *rule = brands->items[i].rule;

		if (rule && (!strcmp(rule, name) || !strcmp(strchr(rule, '.') + 1, name)))
			return &brands->items[i];
	}
	return NULL;
}

static int complain(const struct brands *brands, const char *name,
		    const struct candor_ruleset *ruleset, candor_err *err)
{
	candor_str near = nearest(brands, name, ruleset);

	if (!near.data)
		return err_set(err, CANDOR_EUSAGE, "no brand `%s` in these posts", name);
	return err_set(err, CANDOR_EUSAGE, "no brand `%s` in these posts; did you mean `%.*s`?",
		       name, (int)near.size, near.data);
}

int brands_name(const struct brand **out, const struct brands *brands, const char *name,
		const struct candor_ruleset *ruleset, candor_err *err)
{
	const char *rule = NULL;
	int status;

	if (find_name(out, brands, name))
		return err_memory(err);
	if (*out)
		return CANDOR_OK;
	status = find_rule(&rule, name, ruleset, err);
	if (status)
		return status;
	if (rule)
		*out = brands_at(brands, brand_rule_key(rule));
	if (!*out)
		*out = find_id(brands, name);
	return *out ? CANDOR_OK : complain(brands, name, ruleset, err);
}
