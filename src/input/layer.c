#include "input/layer.h"

#include "base/err.h"
#include "base/limits.h"
#include "base/mem.h"

struct source *layer_source(struct content *content, struct layer *layer)
{
	return layer ? &layer->source : &content->file;
}

const char *layer_name(const struct content *content, const struct layer *layer)
{
	while (layer && !layer->name.size)
		layer = layer->below;
	return layer ? layer->name.data : content->name;
}

/* All layers together are measured: the bytes of this one against those taken of the file.
 * Nothing more is read of a bomb. */
static int check_ratio(struct layer *layer, candor_err *err)
{
	unsigned most = layer->content->limits.max_ratio;

	if (layer->size <= LIMIT_EXPANSION_FLOOR ||
	    layer->size / most <= source_used(&layer->content->file))
		return CANDOR_OK;
	layer->content->is_over = 1;
	return err_set(err, CANDOR_ELIMIT,
		       "%s data expands more than %u times, as only a bomb does; raise "
		       "--max-ratio if the file can be trusted",
		       layer->kind->name, most);
}

static int pull(size_t *got, void *reader, char *out, size_t size, candor_err *err)
{
	struct layer *layer = reader;
	int status = layer->kind->read(got, layer->reader, out, size, err);

	layer->size += *got;
	return status < 0 ? status : check_ratio(layer, err);
}

void layer_pop(struct content *content)
{
	struct layer *layer = content->top;

	content->top = layer->below;
	layer->kind->free(layer->reader);
	source_close(&layer->source);
	candor_buffer_free(&layer->name);
	mem_free(layer);
}

static int check_nesting(const struct content *content, candor_err *err)
{
	unsigned depth = 0;

	for (const struct layer *layer = content->top; layer; layer = layer->below)
		depth++;
	if (depth < content->limits.max_nesting)
		return CANDOR_OK;
	return err_set(err, CANDOR_ELIMIT,
		       "archives and compressions lie deeper than %u inside each other; "
		       "--max-nesting allows more",
		       content->limits.max_nesting);
}

int layer_push(struct content *content, const struct container *kind, candor_err *err)
{
	struct layer *layer;
	int status = check_nesting(content, err);

	if (status < 0)
		return status;
	layer = mem_zero(1, sizeof(*layer));
	if (!layer)
		return err_memory(err);
	layer->below = content->top;
	layer->content = content;
	layer->kind = kind;
	status = source_open_reader(&layer->source, pull, layer, err);
	if (status == CANDOR_OK)
		status = kind->open(&layer->reader, layer_source(content, content->top),
				    &content->limits, err);
	content->top = layer;
	if (status < 0)
		layer_pop(content);
	return status;
}

int layer_pass(struct layer *layer, uint64_t most, candor_err *err)
{
	candor_err passed = { 0 };
	candor_str ahead = { 0 };
	int status = CANDOR_OK;

	do {
		source_skip(&layer->source, ahead.size);
		status = source_peek(&ahead, &layer->source, 1, &passed);
	} while (status == CANDOR_OK && ahead.size &&
		 (layer->size <= most || layer->content->is_over));
	return layer->content->is_over ? err_copy(err, &passed) : CANDOR_OK;
}
