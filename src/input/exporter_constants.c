/* What all posts of an input have: the platform of its format, and the author, from the path of
 * the input or from a file next to it. */
#include <string.h>

#include "base/err.h"
#include "input/content.h"
#include "input/exporter_choose.h"
#include "input/harvest.h"
#include "input/source.h"

/* The path ------------------------------------------------------------------------------------
 */

/* The last part of *path, which loses it and the separator before. */
static candor_str take_last(candor_str *path)
{
	size_t begin = path->size;
	candor_str last;

	while (begin && path->data[begin - 1] != '/' && path->data[begin - 1] != '!')
		begin--;
	last = (candor_str){ path->data + begin, path->size - begin };
	path->size = begin ? begin - 1 : 0;
	return last;
}

/* "123.csv.gz" is "123". */
static candor_str without_extensions(candor_str name)
{
	const char *dot = memchr(name.data, '.', name.size);

	return dot ? (candor_str){ name.data, (size_t)(dot - name.data) } : name;
}

static int is_number(candor_str text)
{
	for (size_t i = 0; i < text.size; i++)
		if (text.data[i] < '0' || text.data[i] > '9')
			return 0;
	return text.size > 0;
}

/* An account's number as the file's name makes the path one that an exporter wrote. */
static void read_path(struct plan *plan)
{
	const unsigned char *fields = plan->exporter->from_path;
	candor_str path = { plan->origin.file, strlen(plan->origin.file) };
	candor_str file = without_extensions(take_last(&path)), folder = take_last(&path);

	if (!is_number(file))
		return;
	if (fields[PART_FILE] < CANDOR_FIELD_COUNT)
		plan->constants[fields[PART_FILE]] = file;
	if (fields[PART_FOLDER] < CANDOR_FIELD_COUNT && folder.size)
		plan->constants[fields[PART_FOLDER]] = folder;
}

/* Files next to the input ---------------------------------------------------------------------
 */

/* Takes the values of the first JSON object in `text`, which the plan's arena has. */
static int read_object(struct plan *plan, candor_str text)
{
	struct harvest harvest = { 0 };
	struct json_reader json;
	struct draft draft;
	candor_post post;
	const char *begin = memchr(text.data, '{', text.size);
	int status = harvest_begin(&harvest, plan->exporter, NULL, &plan->arena);

	if (status == CANDOR_OK && begin) {
		json_reader_init(&json, begin, text.size - (size_t)(begin - text.data),
				 JSON_LENIENT);
		draft_begin(&draft, &post, NULL);
		harvest_begin_item(&harvest, &draft);
		harvest_value(&harvest, &json, json_next(&json), plan->exporter->beside);
		status = harvest.status;
		for (size_t i = 0; i < CANDOR_FIELD_COUNT; i++)
			if (post.field[i].size && !plan->constants[i].size)
				plan->constants[i] = post.field[i];
	}
	harvest_free(&harvest);
	return status;
}

/* The path of the file `name` in the folder of the input; NULL: there is none, or no memory. */
static char *path_beside(struct plan *plan, candor_str name)
{
	candor_str folder = { plan->origin.file, strlen(plan->origin.file) };
	size_t file = take_last(&folder).size;
	char *path;

	folder.size = strlen(plan->origin.file) - file;
	path = arena_alloc(&plan->arena, folder.size + name.size + 1);
	if (!path)
		return NULL;
	memcpy(path, folder.data, folder.size);
	memcpy(path + folder.size, name.data, name.size);
	path[folder.size + name.size] = '\0';
	return path;
}

/* The same for a member of an archive: another one in its folder. */
static int read_member_beside(struct plan *plan, const char *path)
{
	candor_buffer text = { 0 };
	int status = content_extract(&text, plan->first->origin.file, path, LIMIT_BESIDE_BYTES,
				     NULL);
	char *copy = status > 0 ? arena_copy(&plan->arena, text.data, text.size) : NULL;

	if (status > 0)
		status = copy ? read_object(plan, (candor_str){ copy, text.size })
			      : CANDOR_ENOMEM;
	candor_buffer_free(&text);
	return status == CANDOR_ENOMEM ? status : CANDOR_OK;
}

static int read_beside(struct plan *plan, candor_str name)
{
	struct source source;
	char *path = path_beside(plan, name), *data;
	size_t size = 0, got = 1;
	int status = CANDOR_OK;

	if (path && plan->first)
		return read_member_beside(plan, path);
	if (!path || source_open_path(&source, path, NULL) < 0)
		return CANDOR_OK; /* the author is not known, that is all */
	data = arena_alloc(&plan->arena, LIMIT_BESIDE_BYTES);
	if (!data)
		status = CANDOR_ENOMEM;
	while (status == CANDOR_OK && got && size < LIMIT_BESIDE_BYTES) {
		if (source_read(&got, &source, data + size, LIMIT_BESIDE_BYTES - size, NULL) <
		    0)
			got = 0;
		size += got;
	}
	source_close(&source);
	return status == CANDOR_OK ? read_object(plan, (candor_str){ data, size }) : status;
}

int exporter_set_constants(struct plan *plan, candor_err *err)
{
	const struct exporter *exporter = plan->exporter;
	int status = CANDOR_OK;

	plan->constants[CANDOR_FIELD_PLATFORM] = exporter->platform;
	read_path(plan);
	for (size_t i = 0; i < exporter->file_count && status == CANDOR_OK; i++)
		status = read_beside(plan, exporter->files[i]);
	return status < 0 ? err_memory(err) : CANDOR_OK;
}
