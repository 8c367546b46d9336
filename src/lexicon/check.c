/* Lints of a loaded ruleset: what is legal and still a mistake. */
#include <stdio.h>
#include <string.h>

#include "base/err.h"
#include "lexicon/phrase.h"
#include "lexicon/regex.h"
#include "lexicon/ruleset.h"

enum { SUMMARY_CHARACTERS = 72 };

struct report {
	candor_diagnostic_fn send;
	void *data;
	int serious; /* diagnostics at or above warning */
};

static void send(struct report *report, candor_severity severity, const struct rule *rule,
		 size_t line, const char *what)
{
	const candor_diagnostic diagnostic = {
		severity, rule->file, line, 1, rule->public.id, what,
	};

	report->serious += severity >= CANDOR_WARNING;
	if (report->send)
		report->send(&diagnostic, report->data);
}

static int contains(candor_str text, const char *part)
{
	size_t n = strlen(part);

	for (size_t i = 0; i + n <= text.size; i++)
		if (memcmp(text.data + i, part, n) == 0)
			return 1;
	return 0;
}

/* A backslash escape of one letter, not itself escaped. */
static int has_escape(candor_str text, char letter)
{
	for (size_t i = 0; i + 1 < text.size; i++) {
		if (text.data[i] != '\\')
			continue;
		if (text.data[i + 1] == letter)
			return 1;
		i++;
	}
	return 0;
}

static int has_han(candor_str text)
{
	for (size_t i = 0; i < text.size; i++)
		if ((unsigned char)text.data[i] >= 0xE3 && (unsigned char)text.data[i] <= 0xE9)
			return 1;
	return 0;
}

/* Traps a pattern can contain, each with the sentence for it. */
struct pattern_lint {
	int (*found)(const struct pattern *pattern);
	int phrases; /* phrases can have it as well */
	candor_severity severity;
	const char *what;
};

static int lint_boundary(const struct pattern *pattern)
{
	return has_escape(pattern->source, 'b') ||
	       (has_han(pattern->source) && has_escape(pattern->source, 'w'));
}

static int lint_unbounded(const struct pattern *pattern)
{
	return contains(pattern->source, ".*") || contains(pattern->source, ".+") ||
	       contains(pattern->source, "]*") || contains(pattern->source, "]+");
}

static int lint_nested(const struct pattern *pattern)
{
	return contains(pattern->source, "+)+") || contains(pattern->source, "*)+") ||
	       contains(pattern->source, "+)*") || contains(pattern->source, "*)*");
}

static int lint_literal(const struct pattern *pattern)
{
	return !pattern->phrase && !pattern->set_count;
}

static int lint_space(const struct pattern *pattern)
{
	return pattern->source.size && pattern->source.data[pattern->source.size - 1] == ' ';
}

static const struct pattern_lint pattern_lints[] = {
	{ lint_boundary, 0, CANDOR_WARNING,
	  "\\b and \\w do not work beside Han; use %< and %>, or Word: latin" },
	{ lint_unbounded, 0, CANDOR_WARNING, "unbounded repeat; write {0,20} or the like" },
	{ lint_nested, 0, CANDOR_WARNING, "nested repeats can take exponential time" },
	{ lint_literal, 0, CANDOR_WARNING,
	  "no literal text that must occur, so it runs on every post; add one" },
	{ lint_space, 1, CANDOR_NOTE, "pattern ends with a space" },
};

static void check_pattern(struct report *report, const struct rule *rule,
			  const struct pattern *pattern)
{
	for (size_t i = 0; i < sizeof(pattern_lints) / sizeof(*pattern_lints); i++) {
		const struct pattern_lint *lint = &pattern_lints[i];

		if ((lint->phrases || !pattern->phrase) && lint->found(pattern))
			send(report, lint->severity, rule, pattern->line, lint->what);
	}
}

static size_t characters(const char *text)
{
	size_t count = 0;

	for (; *text; text++)
		count += ((unsigned char)*text & 0xC0) != 0x80;
	return count;
}

static void check_rule(struct report *report, const struct rule *rule)
{
	if (characters(rule->public.summary) > SUMMARY_CHARACTERS)
		send(report, CANDOR_WARNING, rule, rule->line,
		     "summary is longer than 72 characters");
	if (rule->public.weight == 0)
		send(report, CANDOR_NOTE, rule, rule->line,
		     "weight is 0: the rule counts nothing");
	if (!rule->public.source[0])
		send(report, CANDOR_WARNING, rule, rule->line, "source is empty");
	if (!rule->examples[EXAMPLE_MATCH]->next)
		send(report, CANDOR_NOTE, rule, rule->line, "only one Match example");
}

/* The same words in two rules count twice. */
static void check_duplicates(struct report *report, const struct candor_ruleset *ruleset,
			     size_t at)
{
	const struct pattern *pattern = &ruleset->patterns[at];
	const struct rule *rule = &ruleset->rules[pattern->rule];
	char what[256];

	for (size_t i = 0; i < at; i++) {
		const struct pattern *other = &ruleset->patterns[i];
		const struct rule *owner = &ruleset->rules[other->rule];

		if (other->source.size != pattern->source.size ||
		    !other->phrase != !pattern->phrase ||
		    memcmp(other->source.data, pattern->source.data, other->source.size) != 0 ||
		    !(rule->scope & owner->scope))
			continue;
		snprintf(what, sizeof(what), "the same as in %.200s", owner->public.id);
		send(report, CANDOR_WARNING, rule, pattern->line, what);
		return;
	}
}

int candor_ruleset_check(const candor_ruleset *ruleset, candor_diagnostic_fn report, void *data,
			 candor_err *err)
{
	struct report state = { report, data, 0 };

	(void)err;
	for (size_t i = 0; i < ruleset->rule_count; i++)
		check_rule(&state, &ruleset->rules[i]);
	for (size_t i = 0; i < ruleset->pattern_count; i++) {
		const struct pattern *pattern = &ruleset->patterns[i];

		check_pattern(&state, &ruleset->rules[pattern->rule], pattern);
		check_duplicates(&state, ruleset, i);
	}
	return state.serious;
}
