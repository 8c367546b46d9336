/* Lints of a loaded ruleset: what is legal and still a mistake. */
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "base/err.h"
#include "base/mem.h"
#include "lexicon/phrase.h"
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
	if (rule->public.authored == 0 && rule->authored_commercial == 0 &&
	    rule->public.axis != CANDOR_NEUTRAL)
		send(report, CANDOR_NOTE, rule, rule->line,
		     "weight is 0: the rule counts nothing");
	if (!rule->public.source[0])
		send(report, CANDOR_WARNING, rule, rule->line, "source is empty");
	if (rule->examples[EXAMPLE_MATCH] && !rule->examples[EXAMPLE_MATCH]->next)
		send(report, CANDOR_NOTE, rule, rule->line, "only one Match example");
}

/* ---- Duplicates ---- */

/* Patterns by their words: open addressing, so that equal ones are met in load order. */
struct seen {
	const struct pattern **slots; /* NULL: free */
	size_t mask;                  /* number of slots, less one */
};

static int seen_init(struct seen *seen, size_t patterns)
{
	size_t slots = 2;

	while (slots / 2 <= patterns)
		slots *= 2;
	seen->mask = slots - 1;
	seen->slots = mem_zero(slots, sizeof(*seen->slots));
	return seen->slots ? CANDOR_OK : CANDOR_ENOMEM;
}

/* FNV-1a (Fowler, Noll and Vo). */
static uint32_t hash_words(candor_str words)
{
	uint32_t hash = 2166136261U;

	for (size_t i = 0; i < words.size; i++)
		hash = (hash ^ (unsigned char)words.data[i]) * 16777619U;
	return hash;
}

static int same_words(const struct pattern *a, const struct pattern *b)
{
	return !a->phrase == !b->phrase && a->source.size == b->source.size &&
	       memcmp(a->source.data, b->source.data, a->source.size) == 0;
}

/* Of two idle rules of different categories neither counts: a word may be of two topics, and a
 * brand's name of one. */
static int count_together(const struct rule *a, const struct rule *b)
{
	return (a->scope & b->scope) &&
	       (a->category == b->category || !(a->is_idle || b->is_idle));
}

/* Adds the pattern. The first one before it that has its words, is read in one of its fields
 * and would count beside it, or NULL. */
static const struct pattern *seen_before(struct seen *seen, const struct rule *rules,
					 const struct pattern *pattern)
{
	size_t at = hash_words(pattern->source) & seen->mask;
	const struct pattern *first = NULL, *other;

	for (; (other = seen->slots[at]) != NULL; at = (at + 1) & seen->mask)
		if (!first && same_words(pattern, other) &&
		    count_together(&rules[pattern->rule], &rules[other->rule]))
			first = other;
	seen->slots[at] = pattern;
	return first;
}

/* The same words in two rules count twice. */
static void check_duplicate(struct report *report, const struct candor_ruleset *ruleset,
			    struct seen *seen, const struct pattern *pattern)
{
	const struct pattern *first = seen_before(seen, ruleset->rules, pattern);
	char what[256];

	if (!first)
		return;
	snprintf(what, sizeof(what), "the same as in %.200s",
		 ruleset->rules[first->rule].public.id);
	send(report, CANDOR_WARNING, &ruleset->rules[pattern->rule], pattern->line, what);
}

int candor_ruleset_check(const candor_ruleset *ruleset, candor_diagnostic_fn report, void *data,
			 candor_err *err)
{
	struct report state = { report, data, 0 };
	struct seen seen;

	if (seen_init(&seen, ruleset->pattern_count))
		return err_memory(err);
	for (size_t i = 0; i < ruleset->rule_count; i++)
		check_rule(&state, &ruleset->rules[i]);
	for (size_t i = 0; i < ruleset->pattern_count; i++) {
		const struct pattern *pattern = &ruleset->patterns[i];

		check_pattern(&state, &ruleset->rules[pattern->rule], pattern);
		check_duplicate(&state, ruleset, &seen, pattern);
	}
	mem_free(seen.slots);
	return state.serious;
}
