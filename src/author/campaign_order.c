/* The order of what was found, and of its members. */
#include <stdlib.h>
#include <string.h>

#include "author/campaign_finder.h"
#include "base/err.h"

struct ranked {
	const candor_campaign *campaign;
	size_t index;
};

static int compare_memberships(const void *a, const void *b)
{
	const struct membership *left = a, *right = b;

	if (left->author != right->author)
		return left->author < right->author ? -1 : 1;
	if (left->identity != right->identity)
		return left->identity < right->identity ? -1 : 1;
	return (left->campaign > right->campaign) - (left->campaign < right->campaign);
}

static int compare_campaigns(const void *a, const void *b)
{
	const candor_campaign *left = ((const struct ranked *)a)->campaign;
	const candor_campaign *right = ((const struct ranked *)b)->campaign;

	if (left->strength != right->strength)
		return left->strength > right->strength ? -1 : 1;
	if (left->authors != right->authors)
		return left->authors > right->authors ? -1 : 1;
	return strcmp(left->id, right->id);
}

int campaigns_order(struct campaigns *campaigns, candor_err *err)
{
	struct ranked *ranked = mem_zero(campaigns->found_count, sizeof(*ranked));

	campaigns->order = mem_zero(campaigns->found_count, sizeof(*campaigns->order));
	if (!ranked || !campaigns->order) {
		mem_free(ranked);
		return err_memory(err);
	}
	for (size_t i = 0; i < campaigns->found_count; i++)
		ranked[i] = (struct ranked){ &campaigns->found[i], i };
	if (campaigns->found_count)
		qsort(ranked, campaigns->found_count, sizeof(*ranked), compare_campaigns);
	for (size_t i = 0; i < campaigns->found_count; i++)
		campaigns->order[i] = ranked[i].index;
	mem_free(ranked);
	if (campaigns->membership_count)
		qsort(campaigns->memberships, campaigns->membership_count,
		      sizeof(*campaigns->memberships), compare_memberships);
	return CANDOR_OK;
}
