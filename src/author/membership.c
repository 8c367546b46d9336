#include "author/membership.h"

#include "author/member_shift.h"
#include "author/model.h"

const candor_campaign *membership_of(const struct campaigns *campaigns, uint64_t author,
				     uint64_t post)
{
	const candor_campaign *campaign = campaigns_of(campaigns, author, post);

	return campaign && campaign->kind == CANDOR_CAMPAIGN_PAID ? campaign : NULL;
}

static int has_campaign(const char *const *ids, size_t count, const char *id)
{
	for (size_t i = 0; i < count; i++)
		if (ids[i] == id)
			return 1;
	return 0;
}

int membership_find(struct history *history, candor_author *card,
		    const struct campaigns *campaigns, struct author *author,
		    struct arena *arena)
{
	const char **ids = NULL;
	size_t count = 0;

	for (size_t i = 0; i < history->count; i++) {
		struct observation *post = &author->sample.items[i];
		const candor_campaign *campaign =
			membership_of(campaigns, author->identity, post->post);

		if (!campaign)
			continue;
		history->campaign[i] = campaign->strength;
		member_shift(post, campaign->strength);
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
