#include "author/membership.h"

#include "author/model.h"

static int has_campaign(const char *const *ids, size_t count, const char *id)
{
	for (size_t i = 0; i < count; i++)
		if (ids[i] == id)
			return 1;
	return 0;
}

int membership_find(struct history *history, candor_author *card,
		    const struct campaigns *campaigns, uint64_t identity, struct arena *arena)
{
	const char **ids = NULL;
	size_t count = 0;

	for (size_t i = 0; i < history->count; i++) {
		const candor_campaign *campaign =
			campaigns_of(campaigns, identity, history->posts[i].post);

		if (!campaign || campaign->kind != CANDOR_CAMPAIGN_PAID)
			continue;
		history->campaign[i] = campaign->strength;
		if (!ids)
			ids = arena_alloc(arena, history->count * sizeof(*ids));
		if (!ids)
			return CANDOR_ENOMEM;
		if (count < MODEL_CAMPAIGNS && !has_campaign(ids, count, campaign->id))
			ids[count++] = campaign->id;
	}
	card->campaigns = ids;
	card->campaign_count = count;
	return CANDOR_OK;
}
