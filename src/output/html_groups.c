/* Which campaigns a page has rows for, and where. */
#include <stdlib.h>

#include "base/mem.h"
#include "output/html_parts.h"

#define GROUPS_MOST 300

static int compare(const void *a, const void *b)
{
	return strcmp(((const struct html_address *)a)->campaign->id,
		      ((const struct html_address *)b)->campaign->id);
}

static void take(struct html_groups *groups, const struct roster *roster, int paid)
{
	for (size_t i = 0; i < roster->campaign_count && groups->count < GROUPS_MOST; i++)
		if ((roster->campaigns[i]->kind == CANDOR_CAMPAIGN_PAID) == paid)
			groups->rows[groups->count++] = roster->campaigns[i];
}

int html_groups_fill(struct html_groups *groups, const struct roster *roster)
{
	size_t most =
		roster->campaign_count < GROUPS_MOST ? roster->campaign_count : GROUPS_MOST;

	*groups = (struct html_groups){
		.rows = mem_alloc(most * sizeof(*groups->rows)),
		.by_id = mem_alloc(most * sizeof(*groups->by_id)),
	};
	if (!groups->rows || !groups->by_id)
		return CANDOR_ENOMEM;
	take(groups, roster, 1);
	take(groups, roster, 0);
	for (size_t i = 0; i < groups->count; i++)
		groups->by_id[i] = (struct html_address){ groups->rows[i], i + 1 };
	if (groups->count)
		qsort(groups->by_id, groups->count, sizeof(*groups->by_id), compare);
	return CANDOR_OK;
}

void html_groups_free(struct html_groups *groups)
{
	mem_free((void *)groups->rows);
	mem_free(groups->by_id);
}

static int compare_id(const void *id, const void *entry)
{
	return strcmp(id, ((const struct html_address *)entry)->campaign->id);
}

size_t html_groups_row(const struct html_groups *groups, const char *id)
{
	const struct html_address *found =
		groups->count
			? bsearch(id, groups->by_id, groups->count, sizeof(*found), compare_id)
			: NULL;

	return found ? found->number : 0;
}
