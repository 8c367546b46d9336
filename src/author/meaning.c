#include "author/meaning.h"

#include <stddef.h>
#include <string.h>

#define TOPIC "topic."

static const struct {
	const char *category;
	size_t set; /* in struct meaning */
} rows[] = {
#define ROW(category, set)                              \
	{                                               \
		category, offsetof(struct meaning, set) \
	}
	ROW("affiliate", sales),
	ROW("coupon", sales),
	ROW("call-to-action", sales),
	ROW("absolute-claim", exposure),
	ROW("announcement", exposure),
	ROW("brand-voice", exposure),
	ROW("spec-sheet", exposure),
	ROW("experience", opinion),
	ROW("purchase", opinion),
	ROW("repurchase", opinion),
	ROW("drawback", opinion),
	ROW("testing", opinion),
	ROW("comparison", opinion),
	ROW("fit", opinion),
	ROW("drawback", drawback),
	ROW("hype", praise),
	ROW("brand-voice", own),
	ROW("topic.society", social),
	ROW("cue.circle", circle),
	ROW("cue.celebrity", celebrity),
	ROW("cue.distributor", distributor),
	ROW("cue.community", community),
	ROW("cue.empathy", empathy),
	ROW("cue.early", early),
	ROW("cue.reviews", reviews),
	ROW("relationship", owner),
	ROW("account-cue", team),
	ROW("credential", expert),
	ROW("testing", testing),
	ROW("scenario", scenario),
	ROW("call-to-action", calls),
	ROW("spec-sheet", specs),
	ROW("cue.giveaway", giveaway),
	ROW("cue.app", app),
	ROW("cue.work", work),
	ROW("cue.credit", credit),
	ROW("cue.audience", audience),
};

struct meaning meaning_of(const struct candor_ruleset *ruleset)
{
	struct meaning meaning = { 0 };

	for (size_t i = 0; i < ruleset->category_count; i++) {
		const char *name = ruleset->categories[i].name;
		uint64_t bit = category_bit(i);

		for (size_t k = 0; k < sizeof(rows) / sizeof(*rows); k++)
			if (!strcmp(rows[k].category, name))
				*(uint64_t *)(void *)((char *)&meaning + rows[k].set) |= bit;
		if (strncmp(name, TOPIC, sizeof(TOPIC) - 1))
			continue;
		meaning.topics |= bit;
		meaning.topic_count++;
	}
	return meaning;
}
