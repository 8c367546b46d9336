/* Talk about advertising: "influencers who say use my code" sells nothing. */
#include <string.h>

#include "lexicon/hits.h"

static unsigned traits_of(const struct candor_ruleset *ruleset, const struct hit *hit)
{
	return ruleset->briefs[hit->rule].traits;
}

static candor_str value_of(const struct query *query, candor_field field)
{
	for (size_t i = 0; i < query->subject_count; i++)
		if (query->subjects[i].field == field)
			return query->subjects[i].raw;
	return (candor_str){ "", 0 };
}

static int ends_sentence(candor_str value, size_t at)
{
	unsigned char c = (unsigned char)value.data[at];

	if (c < 0x80)
		return c && strchr(".!?;\n", c) != NULL;
	/* 。 ！ ？ ； */
	return (c == 0xE3 || c == 0xEF) && value.size - at >= 3 &&
	       (memcmp(value.data + at, "。", 3) == 0 ||
		memcmp(value.data + at, "！", 3) == 0 ||
		memcmp(value.data + at, "？", 3) == 0 || memcmp(value.data + at, "；", 3) == 0);
}

/* Whether no sentence ends between the two. */
static int share_sentence(candor_str value, const struct hit *a, const struct hit *b)
{
	size_t from = a->end < b->end ? a->end : b->end;
	size_t to = a->start > b->start ? a->start : b->start;

	for (size_t i = from; i < to && i < value.size; i++)
		if (ends_sentence(value, i))
			return 0;
	return 1;
}

static void mark_sentence(struct hits *hits, const struct candor_ruleset *ruleset,
			  const struct query *query, const struct hit *talk)
{
	candor_str value = value_of(query, talk->field);

	for (size_t i = 0; i < hits->count; i++) {
		struct hit *hit = &hits->items[i];

		if (hit->field == talk->field && (traits_of(ruleset, hit) & TRAIT_BRAND) &&
		    share_sentence(value, hit, talk))
			hit->context |= CANDOR_CONTEXT_TALK;
	}
}

void hits_mark_talk(struct hits *hits, const struct candor_ruleset *ruleset,
		    const struct query *query)
{
	for (size_t i = 0; i < hits->count; i++)
		if (traits_of(ruleset, &hits->items[i]) & TRAIT_TALK)
			mark_sentence(hits, ruleset, query, &hits->items[i]);
}
