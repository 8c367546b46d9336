#include "input/content.h"

#include <string.h>

#include "base/err.h"
#include "base/limits.h"
#include "input/layer.h"
#include "input/member_name.h"
#include "input/names.h"

/* Down to the archive that has the next member, or to the file. */
static void leave(struct content *content)
{
	while (content->top && !content->top->kind->next)
		layer_pop(content);
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
		status = container_recognize(&kind, layer_source(content, content->top), err);
		if (status < 0 || !kind)
			return status < 0 ? status : 1;
		status = layer_push(content, kind, err);
	} while (status == CANDOR_OK && !kind->next);
	return status;
}

/* The whole name of a member, fit to be shown. */
static int name_member(struct layer *layer, const char *name, candor_err *err)
{
	const char *archive = layer_name(layer->content, layer->below);
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
	size_t prefix = strlen(layer_name(content, layer->below)) + 1;
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

/* What is left of a member goes by as if it were read where an archive cannot seek, and so
 * expands it anyway. */
static int let_pass(struct content *content, candor_err *err)
{
	struct layer *layer = content->top;

	if (layer_source(content, layer->below)->can_seek || !layer->name.size)
		return CANDOR_OK;
	return layer_pass(layer, UINT64_MAX, err);
}

int content_check_ratio(struct content *content, candor_err *err)
{
	return content->top ? layer_pass(content->top, LIMIT_EXPANSION_FLOOR, err) : CANDOR_OK;
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
	layer_pop(content);
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
		err_place(err, layer_name(content, content->top), 0, 0);
	return status;
}

/* ---- */

struct source *content_source(struct content *content)
{
	return layer_source(content, content->top);
}

const char *content_name(const struct content *content)
{
	return layer_name(content, content->top);
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
		layer_pop(content);
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
