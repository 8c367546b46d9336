/* Vectorscan's literal matcher as a finder. */
#include "lexicon/finder.h"

#ifndef CANDOR_HAVE_VECTORSCAN

const struct finder_kind *const finder_vectorscan = NULL;

const char *finder_vectorscan_version(void)
{
	return "none";
}

#else

#include <hs.h>

#include "base/err.h"
#include "base/mem.h"

struct finder {
	hs_database_t *database; /* NULL: no literals */
	const candor_str *literals;
};

struct arrays {
	const char **texts;
	size_t *sizes;
	unsigned *flags, *ids;
};

static void vectorscan_release(struct finder *finder)
{
	if (finder)
		hs_free_database(finder->database);
	mem_free(finder);
}

static int compile(struct finder *finder, const struct arrays *arrays,
		   const candor_str *literals, size_t count, candor_err *err)
{
	hs_compile_error_t *error = NULL;

	for (size_t i = 0; i < count; i++) {
		arrays->texts[i] = literals[i].data;
		arrays->sizes[i] = literals[i].size;
		arrays->ids[i] = (unsigned)i;
	}
	if (hs_compile_lit_multi(arrays->texts, arrays->flags, arrays->ids, arrays->sizes,
				 (unsigned)count, HS_MODE_BLOCK, NULL, &finder->database,
				 &error) == HS_SUCCESS)
		return CANDOR_OK;
	err_set(err, CANDOR_ENOMEM, "Vectorscan cannot compile the literals: %s",
		error ? error->message : "unknown reason");
	hs_free_compile_error(error);
	return CANDOR_ENOMEM;
}

static int vectorscan_build(struct finder **out, const candor_str *literals,
			    const uint16_t *sides, size_t count, candor_err *err)
{
	struct finder *finder = mem_zero(1, sizeof(*finder));
	struct arrays arrays = {
		mem_zero(count, sizeof(*arrays.texts)),
		mem_zero(count, sizeof(*arrays.sizes)),
		mem_zero(count, sizeof(*arrays.flags)),
		mem_zero(count, sizeof(*arrays.ids)),
	};
	int status = CANDOR_OK;

	(void)sides;
	if (!finder || !arrays.texts || !arrays.sizes || !arrays.flags || !arrays.ids)
		status = err_memory(err);
	else if (count)
		status = compile(finder, &arrays, literals, count, err);
	mem_free(arrays.texts);
	mem_free(arrays.sizes);
	mem_free(arrays.flags);
	mem_free(arrays.ids);
	if (finder)
		finder->literals = literals;
	*out = status ? NULL : finder;
	if (status)
		vectorscan_release(finder);
	return status;
}

static int vectorscan_scratch_new(void **out, const struct finder *finder)
{
	hs_scratch_t *scratch = NULL;

	if (finder->database && hs_alloc_scratch(finder->database, &scratch) != HS_SUCCESS)
		return CANDOR_ENOMEM;
	*out = scratch;
	return CANDOR_OK;
}

static void vectorscan_scratch_free(void *scratch)
{
	hs_free_scratch(scratch);
}

struct relay {
	const candor_str *literals;
	struct sightings *out;
	int status;
};

static int on_match(unsigned id, unsigned long long from, unsigned long long to, unsigned flags,
		    void *data)
{
	struct relay *relay = data;

	(void)from;
	(void)flags;
	relay->status = sightings_add(relay->out, id, (size_t)to - relay->literals[id].size,
				      (size_t)to);
	return relay->status;
}

static int vectorscan_find(const struct finder *finder, void *scratch, candor_str text,
			   struct sightings *out)
{
	struct relay relay = { finder->literals, out, CANDOR_OK };

	if (finder->database && text.size)
		hs_scan(finder->database, text.data, (unsigned)text.size, 0, scratch, on_match,
			&relay);
	return relay.status;
}

static const struct finder_kind kind = {
	"vectorscan",           vectorscan_build,        vectorscan_release,
	vectorscan_scratch_new, vectorscan_scratch_free, vectorscan_find,
};

const struct finder_kind *const finder_vectorscan = &kind;

const char *finder_vectorscan_version(void)
{
	return hs_version();
}

#endif
