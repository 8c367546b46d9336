#include "input/plan.h"

#include <string.h>

#include "base/err.h"
#include "base/limits.h"
#include "base/mem.h"

static int name_origin(struct plan *plan, const char *file, candor_err *err)
{
	size_t size = strlen(file) + 1;
	char *copy = mem_alloc(size);

	if (!copy)
		return err_memory(err);
	plan->origin = (candor_origin){ .file = memcpy(copy, file, size),
					.compression = "none",
					.encoding = "UTF-8" };
	return CANDOR_OK;
}

static int set_limits(struct plan *plan, const candor_input_options *options, candor_err *err)
{
	plan->max_record = options->max_record ? options->max_record : LIMIT_RECORD_BYTES;
	/* Sizes near the end of size_t would overflow sums with a chunk. */
	if (plan->max_record > SIZE_MAX / 4)
		plan->max_record = SIZE_MAX / 4;
	plan->max_depth = options->max_depth ? options->max_depth : LIMIT_JSON_DEPTH;
	plan->max_fields = options->max_fields ? options->max_fields : LIMIT_CSV_FIELDS;
	if (plan->max_depth <= LIMIT_JSON_DEPTH_MOST)
		return CANDOR_OK;
	return err_set(err, CANDOR_EUSAGE, "--max-depth allows at most %d levels",
		       LIMIT_JSON_DEPTH_MOST);
}

int plan_new(struct plan **out, const char *file, const candor_input_options *options,
	     candor_err *err)
{
	struct plan *plan = mem_zero(1, sizeof(*plan));
	int status;

	*out = NULL;
	if (!plan)
		return err_memory(err);
	atomic_init(&plan->users, 1);
	plan->strict = options->strict;
	status = set_limits(plan, options, err);
	if (status == CANDOR_OK)
		status = field_map_init(&plan->fields, options->map, err);
	if (status == CANDOR_OK)
		status = name_origin(plan, file, err);
	if (status < 0)
		plan_release(plan);
	else
		*out = plan;
	return status;
}

void plan_set_exporters(struct plan *plan, struct candor_exporters *set,
			const struct exporter *chosen)
{
	plan->exporters = exporters_share(set);
	plan->exporter = chosen;
}

int plan_new_member(struct plan **out, struct plan *first, const char *file, candor_err *err)
{
	struct plan *plan = mem_zero(1, sizeof(*plan));
	int status;

	*out = NULL;
	if (!plan)
		return err_memory(err);
	atomic_init(&plan->users, 1);
	plan->first = plan_share(first);
	plan->strict = first->strict;
	plan->max_record = first->max_record;
	plan->max_depth = first->max_depth;
	plan->max_fields = first->max_fields;
	plan->fields = first->fields;
	if (first->exporters)
		plan_set_exporters(plan, first->exporters, first->exporter);
	status = name_origin(plan, file, err);
	if (status < 0)
		plan_release(plan);
	else
		*out = plan;
	return status;
}

struct plan *plan_share(struct plan *plan)
{
	atomic_fetch_add_explicit(&plan->users, 1, memory_order_relaxed);
	return plan;
}

void plan_release(struct plan *plan)
{
	if (!plan || atomic_fetch_sub_explicit(&plan->users, 1, memory_order_acq_rel) > 1)
		return;
	candor_exporters_free(plan->exporters);
	arena_free(&plan->arena);
	if (plan->first)
		plan_release(plan->first);
	else
		field_map_free(&plan->fields);
	csv_header_free(&plan->header);
	mem_free((char *)(uintptr_t)plan->origin.file);
	mem_free(plan);
}
