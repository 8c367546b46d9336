/*
 * How stanzas add to a ruleset: what more than one kind of them needs.
 */
#ifndef CANDOR_LEXICON_BUILD_H
#define CANDOR_LEXICON_BUILD_H

#include "lexicon/schema.h"

/* Appends a copy of the category, whose name must be new. */
int category_add(struct loader *loader, const struct category *category);

/* A rule with every default; its patterns are those added after this call. */
struct rule rule_new(struct loader *loader, const struct stanza *stanza);
/* Appends a copy of the finished rule, and the text of its stanza for `lexicon show`. */
int rule_add(struct loader *loader, struct rule *rule, const struct stanza *stanza);

/* Setters on a struct rule. */
key_setter rule_id, rule_weight, rule_summary, rule_source, rule_rare;
key_setter rule_phrase, rule_except, rule_match, rule_no_match, rule_todo;

#endif
