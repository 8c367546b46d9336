/* The required literals of all patterns, and their finder. */
#include <stdlib.h>

#include "base/err.h"
#include "base/str.h"
#include "lexicon/fast.h"

/* A use while literals are collected. */
struct wanted {
	candor_str literal;
	struct use use;
};

/* ---- What patterns want ---- */

static int want(struct fast *fast, candor_str literal, struct use use)
{
	if (mem_grow(&fast->wanted, &fast->use_capacity, fast->use_count + 1,
		     sizeof(*fast->wanted)))
		return CANDOR_ENOMEM;
	fast->wanted[fast->use_count++] = (struct wanted){ literal, use };
	return CANDOR_OK;
}

static struct use use_of(const struct candor_ruleset *ruleset, uint32_t index)
{
	const struct pattern *pattern = &ruleset->patterns[index];

	return (struct use){
		.pattern = index & 0xFFFFF,
		.scope = ruleset->rules[pattern->rule].scope & 0xFFFFFF,
		.all = ((1u << pattern->set_count) - 1) & 0xF,
	};
}

/* What may stand beside the anchor: blanks on the way to other words, or what bounds it. */
static unsigned anchor_sides(const struct phrase *phrase)
{
	const unsigned blank = SIDE_SPACE | SIDE_LINE;
	unsigned left = phrase->bounded_left ? SIDE_NO_WORD : SIDE_ANY;
	unsigned right = phrase->bounded_right ? SIDE_NO_WORD : SIDE_ANY;

	return SIDES(phrase->anchor ? blank : left,
		     phrase->anchor + 1 < phrase->count ? blank : right);
}

static int want_anchor(struct fast *fast, const struct candor_ruleset *ruleset, uint32_t index)
{
	const struct phrase *phrase = ruleset->patterns[index].phrase;
	struct use use = use_of(ruleset, index);

	/* The anchor may be all there is to the phrase. */
	if (phrase->count > 1 || phrase->bounded_left || phrase->bounded_right)
		use.phrase = phrase;
	use.sides = anchor_sides(phrase) & SIDES_ANY;
	return want(fast, phrase->words[phrase->anchor], use);
}

static int want_sets(struct fast *fast, const struct candor_ruleset *ruleset, uint32_t index)
{
	const struct pattern *pattern = &ruleset->patterns[index];
	struct use use = use_of(ruleset, index);
	int status = CANDOR_OK;

	for (unsigned k = 0; k < pattern->set_count && !status; k++) {
		use.set = (1u << k | (k == near_set(pattern) ? NEAR : 0)) & 0xF;
		use.sides = pattern->sets[k].sides & SIDES_ANY;
		use.followed = pattern->sets[k].has_follow ? &pattern->sets[k] : NULL;
		for (size_t i = 0; i < pattern->sets[k].count && !status; i++)
			status = want(fast, pattern->sets[k].items[i], use);
	}
	return status;
}

static int collect_uses(struct fast *fast, const struct candor_ruleset *ruleset)
{
	size_t count = ruleset->pattern_count;
	int status = CANDOR_OK;

	fast->always = mem_zero(count + 1, sizeof(*fast->always));
	fast->raw = mem_zero(count + 1, sizeof(*fast->raw));
	if (!fast->always || !fast->raw)
		return CANDOR_ENOMEM;
	for (uint32_t i = 0; i < count && !status; i++) {
		const struct pattern *pattern = &ruleset->patterns[i];
		const struct rule *rule = &ruleset->rules[pattern->rule];

		if (!rule->enabled)
			continue;
		if (pattern->phrase) {
			status = want_anchor(fast, ruleset, i);
			continue;
		}
		if (!pattern->set_count)
			fast->always[fast->always_count++] = i;
		else if (rule->raw)
			fast->raw[fast->raw_count++] = i;
		status = want_sets(fast, ruleset, i);
	}
	return status;
}

/* ---- Literals, numbered ---- */

static int compare_wanted(const void *a, const void *b)
{
	const struct wanted *left = a, *right = b;
	int order = str_compare(left->literal, right->literal);

	return order ? order
		     : (left->use.pattern > right->use.pattern) -
			       (left->use.pattern < right->use.pattern);
}

/* Sorts what is wanted and numbers the distinct literals. */
static int number_literals(struct fast *fast)
{
	size_t count = fast->use_count;

	fast->first_use = mem_zero(count + 1, sizeof(*fast->first_use));
	fast->literals = mem_zero(count + 1, sizeof(*fast->literals));
	fast->sides = mem_zero(count + 1, sizeof(*fast->sides));
	fast->uses = mem_zero(count + 1, sizeof(*fast->uses));
	if (!fast->first_use || !fast->literals || !fast->sides || !fast->uses)
		return CANDOR_ENOMEM;
	if (count)
		qsort(fast->wanted, count, sizeof(*fast->wanted), compare_wanted);
	for (uint32_t i = 0; i < count; i++) {
		fast->uses[i] = fast->wanted[i].use;
		if (!i || str_compare(fast->wanted[i - 1].literal, fast->wanted[i].literal)) {
			fast->literals[fast->literal_count] = fast->wanted[i].literal;
			fast->first_use[fast->literal_count++] = i;
		}
		fast->sides[fast->literal_count - 1] |= (uint16_t)fast->uses[i].sides;
	}
	fast->first_use[fast->literal_count] = (uint32_t)count;
	mem_free(fast->wanted);
	fast->wanted = NULL;
	return CANDOR_OK;
}

/* ---- All of it ---- */

void fast_free(struct fast *fast)
{
	if (!fast)
		return;
	fast->kind->release(fast->finder);
	mem_free(fast->literals);
	mem_free(fast->sides);
	mem_free(fast->wanted);
	mem_free(fast->uses);
	mem_free(fast->first_use);
	mem_free(fast->always);
	mem_free(fast->raw);
	mem_free(fast);
}

int fast_prepare(struct fast **out, const struct candor_ruleset *ruleset,
		 const struct finder_kind *kind, candor_err *err)
{
	struct fast *fast = mem_zero(1, sizeof(*fast));
	int status;

	*out = NULL;
	if (!fast)
		return err_memory(err);
	fast->kind = kind;
	status = collect_uses(fast, ruleset);
	if (!status)
		status = number_literals(fast);
	status = status ? err_memory(err)
			: kind->build(&fast->finder, fast->literals, fast->sides,
				      fast->literal_count, err);
	if (status)
		fast_free(fast);
	else
		*out = fast;
	return status;
}
