/* Labelled results as they come: per row what no change of weights can change. */
#include "quality/fit.h"

#include <string.h>

/* For one more each, so that there are arrays even for none: C adds nothing to a null pointer,
 * not even 0. */
static int make_room(struct fit_rows *rows, size_t count, size_t findings, size_t adjustments)
{
	if (mem_grow(&rows->items, &rows->capacity, rows->count + count + 1,
		     sizeof(*rows->items)) ||
	    mem_grow(&rows->findings, &rows->finding_capacity,
		     rows->finding_count + findings + 1, sizeof(*rows->findings)) ||
	    mem_grow(&rows->adjustments, &rows->adjustment_capacity,
		     rows->adjustment_count + adjustments + 1, sizeof(*rows->adjustments)))
		return CANDOR_ENOMEM;
	return CANDOR_OK;
}

int fit_rows_add(struct fit_rows *rows, const struct fit_row *row, const candor_result *result)
{
	struct fit_row *added;

	if (make_room(rows, 1, result->finding_count, result->adjustment_count))
		return CANDOR_ENOMEM;
	added = &rows->items[rows->count++];
	*added = *row;
	added->findings = (unsigned)result->finding_count;
	added->adjustments = (unsigned)result->adjustment_count;
	for (size_t i = 0; i < result->finding_count; i++)
		rows->findings[rows->finding_count++] = (struct fit_finding){
			.rule = (const struct rule *)result->findings[i].rule,
			.factor = result->findings[i].factor,
		};
	for (size_t i = 0; i < result->adjustment_count; i++)
		rows->adjustments[rows->adjustment_count++] = result->adjustments[i];
	return CANDOR_OK;
}

/* Appends `count` items; memcpy wants no null pointer. */
static void append(void *to, const void *from, size_t count, size_t item)
{
	if (count)
		memcpy(to, from, count * item);
}

int fit_rows_merge(struct fit_rows *rows, struct fit_rows *part)
{
	if (make_room(rows, part->count, part->finding_count, part->adjustment_count))
		return CANDOR_ENOMEM;
	append(rows->items + rows->count, part->items, part->count, sizeof(*part->items));
	append(rows->findings + rows->finding_count, part->findings, part->finding_count,
	       sizeof(*part->findings));
	append(rows->adjustments + rows->adjustment_count, part->adjustments,
	       part->adjustment_count, sizeof(*part->adjustments));
	rows->count += part->count;
	rows->finding_count += part->finding_count;
	rows->adjustment_count += part->adjustment_count;
	part->count = part->finding_count = part->adjustment_count = 0;
	return CANDOR_OK;
}

void fit_rows_free(struct fit_rows *rows)
{
	mem_free(rows->items);
	mem_free(rows->findings);
	mem_free(rows->adjustments);
	*rows = (struct fit_rows){ 0 };
}
