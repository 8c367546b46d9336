/* Small rulesets and one-line scans for tests. */
#ifndef CANDOR_TESTS_UNIT_RULES_H
#define CANDOR_TESTS_UNIT_RULES_H

#include "candor.h"

/* A ruleset of one lexicon text (its Lexicon stanza is added), or NULL with `err` filled.
 * `with_categories` loads the shipped categories first. Freed with candor_ruleset_free. */
candor_ruleset *rules_from_text(const char *text, int with_categories, candor_engine engine,
				candor_err *err);

/* The shipped ruleset, loaded once per engine; fails the test when it does not load. */
const candor_ruleset *rules_shipped(candor_engine engine);

/* Scans one text with the shipped rules. The result is valid until the next call. */
const candor_result *scan_text(const char *text);
const candor_result *scan_value(candor_field field, candor_str value);

/* 1 when a finding's rule id or category begins with `prefix`. */
int has_finding(const candor_result *result, const char *prefix);

/* A post with nothing but this text. */
candor_post post_of(const char *text);

/* Calls `visit` for every `stride`th post of a file, beginning with the first; `record` is the
 * post's own bytes. Returns how many posts the file has; fails the test when it has a bad one.
 */
typedef void post_visit(void *data, const candor_post *post, candor_str record);
size_t each_post(const char *path, size_t stride, post_visit *visit, void *data);

/* Path below the shared data, or NULL (and a message that the test is skipped) when absent. */
const char *shared_path(const char *relative);

#endif
