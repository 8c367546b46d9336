/* `candor lexicon test`: every rule's own examples, run as posts. */
#include <stdio.h>

#include "lexicon/ruleset.h"

struct run {
	const struct candor_ruleset *ruleset;
	candor_scanner *scanner;
	candor_diagnostic_fn report;
	void *data;
	candor_test_counts *counts;
};

static int composite_applied(const candor_result *result, const char *id)
{
	for (size_t i = 0; i < result->adjustment_count; i++)
		if (result->adjustments[i].id == id)
			return 1;
	return 0;
}

static int rule_found(const candor_result *result, const candor_rule *rule)
{
	if (rule->is_composite)
		return composite_applied(result, rule->id);
	for (size_t i = 0; i < result->finding_count; i++)
		if (result->findings[i].rule == rule)
			return 1;
	return 0;
}

/* An example of a rule that reads the bio only is a bio. */
static candor_field example_field(const struct rule *rule)
{
	static const candor_field order[] = { CANDOR_FIELD_TEXT,
					      CANDOR_FIELD_TITLE,
					      CANDOR_FIELD_HASHTAGS,
					      CANDOR_FIELD_BIO,
					      CANDOR_FIELD_AUTHOR_NAME,
					      CANDOR_FIELD_URLS,
					      CANDOR_FIELD_PAID_PARTNERSHIP };

	for (size_t i = 0; i < sizeof(order) / sizeof(*order); i++)
		if (rule->scope & (1u << order[i]))
			return order[i];
	return CANDOR_FIELD_TEXT;
}

static void report_failure(struct run *run, const struct rule *rule,
			   const struct line_value *example, enum example_kind kind)
{
	static const char *const words[EXAMPLE_KINDS] = {
		[EXAMPLE_MATCH] = "does not match",
		[EXAMPLE_NO_MATCH] = "matches and must not",
		[EXAMPLE_TODO] = "matches now: make it a Match",
	};
	char what[512];
	candor_diagnostic diagnostic = {
		.severity = kind == EXAMPLE_TODO ? CANDOR_NOTE : CANDOR_ERROR,
		.where = rule->file,
		.line = example->line,
		.column = 1,
		.rule = rule->public.id,
		.what = what,
	};
	size_t shown = example->value.size < 300 ? example->value.size : 300;

	while (shown < example->value.size &&
	       ((unsigned char)example->value.data[shown] & 0xC0) == 0x80)
		shown--;
	snprintf(what, sizeof(what), "example %s: %.*s", words[kind], (int)shown,
		 example->value.data);
	if (run->report)
		run->report(&diagnostic, run->data);
	run->counts->failed += kind != EXAMPLE_TODO;
}

static int run_example(struct run *run, const struct rule *rule,
		       const struct line_value *example, enum example_kind kind,
		       candor_err *err)
{
	candor_post post = { .file = rule->file, .line = example->line };
	const candor_result *result;
	int status;

	post.field[example_field(rule)] = example->value;
	status = candor_scan(run->scanner, &post, &result, err);
	if (status)
		return status;
	run->counts->examples++;
	if (rule_found(result, &rule->public) != (kind == EXAMPLE_MATCH))
		report_failure(run, rule, example, kind);
	return CANDOR_OK;
}

static int run_rule(struct run *run, const struct rule *rule, candor_err *err)
{
	int status = CANDOR_OK;

	for (int kind = 0; kind < EXAMPLE_KINDS; kind++)
		for (const struct line_value *e = rule->examples[kind]; e && !status;
		     e = e->next)
			status = run_example(run, rule, e, (enum example_kind)kind, err);
	return status;
}

int candor_ruleset_test(const candor_ruleset *ruleset, candor_diagnostic_fn report, void *data,
			candor_test_counts *counts, candor_err *err)
{
	struct run run = { ruleset, NULL, report, data, counts };
	int status = candor_scanner_new(&run.scanner, ruleset, err);

	*counts = (candor_test_counts){ 0, 0 };
	for (size_t i = 0; i < ruleset->rule_count && !status; i++)
		if (ruleset->rules[i].enabled)
			status = run_rule(&run, &ruleset->rules[i], err);
	candor_scanner_free(run.scanner);
	return status;
}
