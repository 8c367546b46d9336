/* Keys of a format's stanza: paths become marks of a trie. */
#include <string.h>

#include "base/err.h"
#include "base/str.h"
#include "input/exporter_compile.h"

candor_str key_trim(candor_str text)
{
	while (text.size && *text.data == ' ') {
		text.data++;
		text.size--;
	}
	while (text.size && text.data[text.size - 1] == ' ')
		text.size--;
	return text;
}

/* Takes what stands before `separator`, trimmed, off *rest. 0 when there is nothing left. */
int key_take(candor_str *part, candor_str *rest, const char *separator)
{
	size_t size = strlen(separator), at = 0;

	if (!rest->data)
		return 0;
	while (at + size <= rest->size && memcmp(rest->data + at, separator, size) != 0)
		at++;
	if (at + size > rest->size) {
		*part = key_trim(*rest);
		*rest = (candor_str){ 0 };
	} else {
		*part = key_trim((candor_str){ rest->data, at });
		*rest = (candor_str){ rest->data + at + size, rest->size - at - size };
	}
	return 1;
}

int key_wrong(struct compiler *c, const char *sentence, candor_str part)
{
	return err_set(c->err, CANDOR_ESYNTAX, "%.*s: %s: \"%.*s\"", (int)c->field->key.size,
		       c->field->key.data, sentence, (int)(part.size < 80 ? part.size : 80),
		       part.data ? part.data : "");
}

/* An index, or an error with its sentence. */
static int checked(struct compiler *c, int index)
{
	if (index == CANDOR_ENOMEM)
		return err_memory(c->err);
	if (index == CANDOR_ELIMIT)
		return err_set(c->err, CANDOR_ELIMIT, "%.*s: too many paths, or keys in one",
			       (int)c->field->key.size, c->field->key.data);
	return index;
}

static int has_empty_key(candor_str path)
{
	if (path.data[0] == '.' || path.data[path.size - 1] == '.')
		return 1;
	for (size_t i = 1; i < path.size; i++)
		if (path.data[i] == '.' && path.data[i - 1] == '.')
			return 1;
	return 0;
}

/* The node of `path` below a root; "." is the root itself. */
int key_add_path(struct compiler *c, unsigned root, candor_str path)
{
	if (str_equal(path, "."))
		return (int)root;
	if (!path.size || has_empty_key(path))
		return key_wrong(c, "no path, or an empty key in one", path);
	return checked(c, trie_add(&c->exporter->trie, root, path));
}

int key_mark(struct compiler *c, int node, enum mark_kind kind, size_t what, size_t rank)
{
	const struct trie_mark mark = { .kind = (unsigned char)kind,
					.what = (unsigned char)what,
					.rank = (unsigned char)rank };

	return node < 0 ? node
			: checked(c, trie_mark(&c->exporter->trie, (unsigned)node, mark));
}

candor_str key_rest(candor_str path)
{
	return (candor_str){ path.data + 1, path.size - 1 };
}

/* The root that paths with a leading '/' begin at: the record's, which is the item's where the
 * record is the only item. */
static unsigned record_root(const struct exporter *exporter)
{
	return exporter->has_inner ? exporter->record : exporter->item;
}

/* A column of the joined objects. */
static int add_column(struct compiler *c, candor_str path, candor_field field, size_t rank)
{
	struct exporter *exporter = c->exporter;
	int node;

	if (exporter->column_count == LIMIT_JOIN_COLUMNS)
		return key_wrong(c, "too many joined fields", path);
	exporter->columns[exporter->column_count] =
		(struct column){ (unsigned char)field, (unsigned char)rank };
	node = key_add_path(c, exporter->rows, key_rest(path));
	return key_mark(c, node, MARK_COLUMN, exporter->column_count++, 0);
}

static int add_path_part(struct compiler *c, candor_str name, candor_field field)
{
	enum path_part part = str_equal(name, "%folder") ? PART_FOLDER : PART_FILE;

	if (part == PART_FILE && !str_equal(name, "%file"))
		return key_wrong(c, "a part of the path is %file or %folder", name);
	c->exporter->from_path[part] = (unsigned char)field;
	return CANDOR_OK;
}

/* One alternative of a field. */
static int add_alternative(struct compiler *c, candor_str path, candor_field field, size_t rank)
{
	struct exporter *exporter = c->exporter;
	unsigned root = exporter->item;

	if (exporter->has_join && path.size && path.data[0] == '@')
		return add_column(c, path, field, rank);
	if (path.size && path.data[0] == '%')
		return add_path_part(c, path, field);
	if (path.size && path.data[0] == '+' && !exporter->file_count)
		return key_wrong(c, "a path with + needs Beside before it", path);
	if (path.size && (path.data[0] == '/' || path.data[0] == '+')) {
		root = path.data[0] == '/' ? record_root(exporter) : exporter->beside;
		path = key_rest(path);
	}
	exporter->has_scalar |= str_equal(path, ".");
	return key_mark(c, key_add_path(c, root, path), MARK_FIELD, field, rank);
}

int key_add_field(struct compiler *c, candor_field field)
{
	candor_str rest = c->field->value, path;
	int status = CANDOR_OK;

	for (size_t rank = 0; status >= 0 && key_take(&path, &rest, "|"); rank++)
		status = rank < 100 ? add_alternative(c, path, field, rank)
				    : key_wrong(c, "too many paths", path);
	return status;
}

int key_set_name(struct compiler *c)
{
	c->exporter->info.name =
		arena_copy(&c->set->arena, c->field->value.data, c->field->value.size);
	return c->exporter->info.name ? CANDOR_OK : err_memory(c->err);
}

int key_set_platform(struct compiler *c)
{
	c->exporter->platform = key_trim(c->field->value);
	return CANDOR_OK;
}

/* Paths between commas, of which all have to be there. */
static int add_signature(struct compiler *c, struct signature *signature)
{
	candor_str rest = c->field->value, path;

	while (key_take(&path, &rest, ",")) {
		int node =
			!path.size || has_empty_key(path)
				? key_wrong(c, "no path, or an empty key in one", path)
				: checked(c, trie_add(&c->set->signatures, c->set->root, path));

		if (node < 0)
			return node;
		if (mem_grow(&signature->nodes, &signature->capacity, signature->count + 1,
			     sizeof(*signature->nodes)))
			return err_memory(c->err);
		signature->nodes[signature->count++] = (unsigned)node;
	}
	return CANDOR_OK;
}

int key_set_signature(struct compiler *c)
{
	struct exporter *exporter = c->exporter;

	if (exporter->signature_count == LIMIT_SIGNATURES)
		return key_wrong(c, "too many of them", c->field->value);
	return add_signature(c, &exporter->signatures[exporter->signature_count++]);
}

int key_set_not(struct compiler *c)
{
	return add_signature(c, &c->exporter->unwanted);
}

int key_set_items(struct compiler *c)
{
	struct exporter *exporter = c->exporter;
	candor_str rest = c->field->value, path;
	int status = CANDOR_OK;

	exporter->has_self = 0;
	while (status >= 0 && key_take(&path, &rest, "|")) {
		if (str_equal(path, ".")) {
			exporter->has_self = 1;
			continue;
		}
		exporter->has_inner = 1;
		status = key_mark(c, key_add_path(c, exporter->record, path), MARK_ITEM, 0, 0);
	}
	return status;
}

/* "author_id = /includes.users.id": items by their author_id with the users of this id. */
int key_set_join(struct compiler *c)
{
	struct exporter *exporter = c->exporter;
	candor_str rest = c->field->value, own, path;
	size_t keys;
	int node;

	key_take(&own, &rest, "=");
	if (!key_take(&path, &rest, "=") || path.size < 2 || path.data[0] != '/')
		return key_wrong(c, "expected PATH = /PATH.KEY", c->field->value);
	path = key_rest(path);
	for (keys = path.size; keys && path.data[keys - 1] != '.'; keys--)
		;
	if (keys < 2 || keys == path.size)
		return key_wrong(c, "expected PATH = /PATH.KEY", c->field->value);
	exporter->has_join = exporter->has_inner = 1;
	node = key_mark(c, key_add_path(c, exporter->item, own), MARK_JOIN, 0, 0);
	if (node < 0)
		return node;
	node = key_add_path(c, exporter->record, (candor_str){ path.data, keys - 1 });
	if (key_mark(c, node, MARK_ROWS, 0, 0) < 0)
		return c->err->code;
	exporter->rows = (unsigned)node;
	path = (candor_str){ path.data + keys, path.size - keys };
	return key_mark(c, key_add_path(c, exporter->rows, path), MARK_ROW_KEY, 0, 0);
}

int key_set_beside(struct compiler *c)
{
	candor_str rest = c->field->value, name;

	while (key_take(&name, &rest, "|")) {
		if (c->exporter->file_count == LIMIT_BESIDE)
			return key_wrong(c, "too many files", name);
		if (!name.size || name.data[0] == '/')
			return key_wrong(c, "no name of a file next to the posts", name);
		c->exporter->files[c->exporter->file_count++] = name;
	}
	return CANDOR_OK;
}

/* "id, bid, text, likes": names of columns. */
int key_set_rows(struct compiler *c)
{
	struct exporter *exporter = c->exporter;
	candor_str rest = c->field->value;
	struct layout layout = { .count = 0 };
	size_t most = 1;

	if (exporter->layout_count == LIMIT_LAYOUTS)
		return key_wrong(c, "too many of them", rest);
	for (size_t i = 0; i < rest.size; i++)
		most += rest.data[i] == ',';
	layout.names = arena_alloc(&c->set->arena, most * sizeof(*layout.names));
	if (!layout.names)
		return err_memory(c->err);
	while (key_take(&layout.names[layout.count], &rest, ","))
		if (!layout.names[layout.count++].size)
			return key_wrong(c, "a column without a name", c->field->value);
	exporter->layouts[exporter->layout_count++] = layout;
	return CANDOR_OK;
}

int key_set_repair(struct compiler *c)
{
	candor_str rest = c->field->value, name;

	while (key_take(&name, &rest, "|")) {
		if (str_equal(name, "latin1"))
			c->exporter->repairs |= REPAIR_LATIN1;
		else if (str_equal(name, "nul"))
			c->exporter->repairs |= REPAIR_NUL;
		else
			return key_wrong(c, "a repair is latin1 or nul", name);
	}
	return CANDOR_OK;
}
