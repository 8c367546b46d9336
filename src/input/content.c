#include "input/content.h"

#include <string.h>

#include "base/err.h"
#include "base/limits.h"
#include "base/mem.h"
#include "input/member_name.h"
#include "input/names.h"

/* What comes out of a container that the source below holds. */
struct layer {
	struct layer *below; /* NULL: the file itself */
	struct content *content;
	const struct container *kind;
	void *reader;
	struct source source;
	uint64_t size;      /* bytes that came out, of all members */
	candor_buffer name; /* archives: of the member, with NUL */
};

/* What the layer reads from, or the file without one. */
static struct source *source_of(struct content *content, struct layer *layer)
{
	return layer ? &layer->source : &content->file;
}

/* Names of compressions are those of what they compress. */
static const char *name_of(const struct content *content, const struct layer *layer)
{
	while (layer && !layer->name.size)
		layer = layer->below;
	return layer ? layer->name.data : content->name;
}

/* Layers -------------------------------------------------------------------------------------
 */

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

static void pop(struct content *content)
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

static int push(struct content *content, const struct container *kind, candor_err *err)
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
		status = kind->open(&layer->reader, source_of(content, content->top),
				    &content->limits, err);
	content->top = layer;
	if (status < 0)
		pop(content);
	return status;
}

/* Moving on ----------------------------------------------------------------------------------
 */

/* Down to the archive that has the next member, or to the file. */
static void leave(struct content *content)
{
	while (content->top && !content->top->kind->next)
		pop(content);
}

int content_finish(struct content *content, candor_err *err)
{
	int status = CANDOR_OK;

	for (struct layer *layer = content->top;
	     layer && !layer->kind->next && status == CANDOR_OK; layer = layer->below)
		status = layer->kind->finish(layer->reader, err);
	return status;
}

/* Undoes compressions. 1: plain bytes; 0: an archive; < 0. */
static int unpack(struct content *content, candor_err *err)
{
	const struct container *kind;
	int status;

	do {
		status = container_recognize(&kind, source_of(content, content->top), err);
		if (status < 0 || !kind)
			return status < 0 ? status : 1;
		status = push(content, kind, err);
	} while (status == CANDOR_OK && !kind->next);
	return status;
}

/* The whole name of a member, fit to be shown. */
static int name_member(struct layer *layer, const char *name, candor_err *err)
{
	const char *archive = name_of(layer->content, layer->below);
	size_t size = strlen(name);

	layer->name.size = 0;
	candor_buffer_append(&layer->name, archive, strlen(archive));
	candor_buffer_append(&layer->name, "!", 1);
	if (size <= LIMIT_MEMBER_NAME)
		member_name_append(&layer->name, (candor_str){ name, size });
	candor_buffer_append(&layer->name, "", 1);
	if (layer->name.failed)
		return err_memory(err);
	if (size > LIMIT_MEMBER_NAME)
		return err_set(err, CANDOR_ELIMIT,
			       "the path of a member is longer than %zu bytes; the member is "
			       "not read",
			       LIMIT_MEMBER_NAME);
	return CANDOR_OK;
}

/* Whether `name` is the wanted member, or an archive that it is in. */
static int leads_to(const char *name, const char *wanted)
{
	size_t size = strlen(name);

	return !strncmp(name, wanted, size) && (!wanted[size] || wanted[size] == '!');
}

/* 1: what is named so may hold posts; 0: it is passed over. */
static int choose_name(struct content *content, enum name_kind kind, const char *name,
		       candor_err *err)
{
	if (kind == NAME_PRIVATE)
		return unread_add(&content->unread, CANDOR_UNREAD_PRIVATE, name, err);
	if (kind == NAME_OTHER)
		return unread_add(&content->unread, CANDOR_UNREAD_NO_POSTS, name, err);
	return 1;
}

/* 1: the member may hold posts; 0: it is passed over. */
static int choose_member(struct content *content, const char *name, candor_err *err)
{
	struct layer *layer = content->top;
	size_t prefix = strlen(name_of(content, layer->below)) + 1;
	int status = name_member(layer, name, err);

	source_restart(&layer->source);
	if (status < 0)
		return status;
	content->is_over = ++content->member_count > content->limits.max_members;
	if (content->is_over)
		return err_set(
			err, CANDOR_ELIMIT,
			"the archives have more than %zu members together; --max-members "
			"allows more",
			content->limits.max_members);
	if (content->wanted)
		return leads_to(layer->name.data, content->wanted);
	return choose_name(content, name_kind(layer->name.data + prefix), layer->name.data,
			   err);
}

/* Takes bytes of the layer while no more than `most` have come out of it, so that the ratio
 * sees them. CANDOR_ELIMIT for a bomb; other damage in them does not matter. */
static int pass_bytes(struct layer *layer, uint64_t most, candor_err *err)
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

/* What is left of a member goes by as if it were read where an archive cannot seek, and so
 * expands it anyway. */
static int let_pass(struct content *content, candor_err *err)
{
	struct layer *layer = content->top;

	if (source_of(content, layer->below)->can_seek || !layer->name.size)
		return CANDOR_OK;
	return pass_bytes(layer, UINT64_MAX, err);
}

int content_check_ratio(struct content *content, candor_err *err)
{
	return content->top ? pass_bytes(content->top, LIMIT_EXPANSION_FLOOR, err) : CANDOR_OK;
}

/* 1: the next member is there, 0: the archive, and what it lies in, is used up; < 0. */
static int next_member(struct content *content, candor_err *err)
{
	struct member member = { 0 };
	struct layer *layer = content->top;
	int status;

	do {
		status = let_pass(content, err);
		if (status < 0)
			return status;
		layer->name.size = 0;
		status = layer->kind->next(&member, layer->reader, err);
		if (status > 0)
			status = choose_member(content, member.name, err);
		else if (!status)
			break;
	} while (!status);
	if (status)
		return status;
	pop(content);
	return content_finish(content, err);
}

/* A file found in a directory is chosen by its own name: folders above are the user's. */
static int choose_file(struct content *content, candor_err *err)
{
	const char *slash = strrchr(content->name, '/');
	const char *name = slash ? slash + 1 : content->name;

	if (!content->is_found)
		return 1;
	return choose_name(content, name_kind(name), content->name, err);
}

static int begin(struct content *content, candor_err *err)
{
	int status = choose_file(content, err);

	content->is_begun = 1;
	return status > 0 ? unpack(content, err) : status;
}

int content_next(struct content *content, candor_err *err)
{
	int status = 0;

	if (content->is_over)
		return 0;
	if (!content->is_begun)
		status = begin(content, err);
	else
		leave(content);
	while (!status && content->top) {
		status = next_member(content, err);
		if (status > 0)
			status = unpack(content, err);
		else if (!status)
			leave(content);
	}
	if (status < 0)
		err_place(err, name_of(content, content->top), 0, 0);
	return status;
}

/* ---- */

struct source *content_source(struct content *content)
{
	return source_of(content, content->top);
}

const char *content_name(const struct content *content)
{
	return name_of(content, content->top);
}

const char *content_container(const struct content *content)
{
	return content->top ? content->top->kind->name : "none";
}

int content_is_member(const struct content *content)
{
	const struct layer *layer = content->top;

	while (layer && !layer->kind->next)
		layer = layer->below;
	return layer != NULL;
}

int content_pass_over(struct content *content, candor_err *err)
{
	return unread_add(&content->unread, CANDOR_UNREAD_NO_POSTS, content_name(content), err);
}

void content_close(struct content *content)
{
	while (content->top)
		pop(content);
	source_close(&content->file);
	unread_free(&content->unread);
}

static int append_all(candor_buffer *out, struct source *source, size_t limit, candor_err *err)
{
	candor_str ahead = { 0 };
	int status = CANDOR_OK;

	do {
		source_skip(source, ahead.size);
		limit -= ahead.size;
		status = source_peek(&ahead, source, 1, err);
		if (ahead.size > limit)
			ahead.size = limit;
		candor_buffer_append(out, ahead.data, ahead.size);
	} while (status == CANDOR_OK && ahead.size);
	return out->failed ? err_memory(err) : status;
}

int content_extract(candor_buffer *out, const char *path, const char *wanted, size_t limit,
		    candor_err *err)
{
	static const candor_input_options defaults = { 0 };
	struct content content = { .name = path, .wanted = wanted };
	int status = source_open_path(&content.file, path, err);

	if (status < 0)
		return status;
	container_limits_init(&content.limits, &defaults);
	do
		status = content_next(&content, err);
	while (status > 0 && strcmp(content_name(&content), wanted) != 0);
	if (status > 0) {
		status = append_all(out, content_source(&content), limit, err);
		status = status < 0 ? status : 1;
	}
	content_close(&content);
	return status;
}
