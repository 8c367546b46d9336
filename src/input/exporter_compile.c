/* From a stanza to an exporter: which keys there are, and what a whole stanza needs. */
#include <string.h>

#include "base/err.h"
#include "base/nearest.h"
#include "base/str.h"
#include "input/exporter_compile.h"

enum { KEY_MANY = 1, KEY_OWN = 2 };

static const struct {
	const char *name;
	int flags; /* KEY_MANY: may be repeated; KEY_OWN: not taken over by Like */
	int (*set)(struct compiler *c);
} keys[] = {
	/* In the order they are applied in: paths depend on what stands first. */
	{ "Name", KEY_OWN, key_set_name },
	{ "Platform", 0, key_set_platform },
	{ "Signature", KEY_MANY | KEY_OWN, key_set_signature },
	{ "Not", KEY_OWN, key_set_not },
	{ "Items", 0, key_set_items },
	{ "Join", 0, key_set_join },
	{ "Beside", 0, key_set_beside },
	{ "Skip", KEY_MANY, key_set_skip },
	{ "Rows", KEY_MANY, key_set_rows },
	{ "Repair", 0, key_set_repair },
	{ "Format", KEY_OWN, NULL },
	{ "Like", KEY_OWN, NULL },
};

enum { OWN_KEYS = sizeof(keys) / sizeof(keys[0]) };

/* "posted_at" as a key: "Posted-At". */
static void field_key(char out[32], candor_field field)
{
	const char *name = candor_field_name(field);
	size_t i = 0;

	for (; name[i] && i < 31; i++) {
		int is_first = !i || name[i - 1] == '_';

		out[i] = (char)(name[i] == '_' ? '-'
				: is_first     ? name[i] - 'a' + 'A'
					       : name[i]);
	}
	out[i] = '\0';
}

/* Whether `key` is the field's name in the form of keys. */
static int is_field_key(candor_str key, const char *name)
{
	for (size_t i = 0; i < key.size; i++) {
		int is_first = !i || key.data[i - 1] == '-';
		char c = name[i];

		c = (char)(c == '_' ? '-' : is_first && c ? c - 'a' + 'A' : c);
		if (!c || c != key.data[i])
			return 0;
	}
	return !name[key.size];
}

/* Index of a key: of `keys`, or OWN_KEYS + candor_field; -1. Platform has a value, not a path.
 */
static int find_key(candor_str name)
{
	for (int i = 0; i < OWN_KEYS; i++)
		if (str_equal(name, keys[i].name))
			return i;
	for (int i = 0; i < CANDOR_FIELD_COUNT; i++)
		if (is_field_key(name, candor_field_name((candor_field)i)))
			return OWN_KEYS + i;
	return -1;
}

static int unknown_key(candor_str name, candor_err *err)
{
	char text[CANDOR_FIELD_COUNT][32];
	const char *names[OWN_KEYS + CANDOR_FIELD_COUNT], *near;

	for (int i = 0; i < OWN_KEYS; i++)
		names[i] = keys[i].name;
	for (int i = 0; i < CANDOR_FIELD_COUNT; i++) {
		field_key(text[i], (candor_field)i);
		names[OWN_KEYS + i] = text[i];
	}
	near = nearest_word(name, names, OWN_KEYS + CANDOR_FIELD_COUNT);
	return err_set(err, CANDOR_ESYNTAX, "unknown key `%.*s`%s%s%s",
		       (int)(name.size < 40 ? name.size : 40), name.data,
		       near ? "; did you mean `" : "", near ? near : "", near ? "`?" : "");
}

static const struct stanza_field *find_field(const struct stanza_field *fields, size_t count,
					     candor_str key)
{
	for (size_t i = 0; i < count; i++)
		if (!str_compare(fields[i].key, key))
			return &fields[i];
	return NULL;
}

static int check_keys(const struct stanza *stanza, const struct stanza_field **at,
		      candor_err *err)
{
	for (size_t i = 0; i < stanza->count; i++) {
		candor_str key = stanza->fields[i].key;
		int index = find_key(key);

		*at = &stanza->fields[i];
		if (index < 0)
			return unknown_key(key, err);
		if (!key_trim((*at)->value).size)
			return err_set(err, CANDOR_ESYNTAX, "`%.*s` has no value",
				       (int)key.size, key.data);
		if ((index >= OWN_KEYS || !(keys[index].flags & KEY_MANY)) &&
		    find_field(stanza->fields, i, key))
			return err_set(err, CANDOR_ESYNTAX, "`%.*s` stands here twice",
				       (int)key.size, key.data);
	}
	return CANDOR_OK;
}

static int is_inherited(const struct stanza *stanza, const struct exporter *base, size_t i)
{
	int index = base->keys[i];

	return (index >= OWN_KEYS || !(keys[index].flags & KEY_OWN)) &&
	       !find_field(stanza->fields, stanza->count, base->fields[i].key);
}

/* The stanza's fields and those of the one it is like. */
static int gather_fields(struct compiler *c, const struct stanza *stanza)
{
	const struct stanza_field *like =
		find_field(stanza->fields, stanza->count, (candor_str){ "Like", 4 });
	const struct exporter *base =
		like ? exporters_find(c->set, key_trim(like->value)) : NULL;
	size_t count = stanza->count, most = count + (base ? base->field_count : 0);
	struct stanza_field *fields = arena_alloc(&c->set->arena, most * sizeof(*fields));

	short *indices = arena_alloc(&c->set->arena, most * sizeof(*indices));

	if (!fields || !indices)
		return err_memory(c->err);
	if (like && !base)
		return err_set(c->err, CANDOR_ESYNTAX, "Like: no format \"%.*s\" before this",
			       (int)(like->value.size < 40 ? like->value.size : 40),
			       like->value.data);
	memcpy(fields, stanza->fields, count * sizeof(*fields));
	for (size_t i = 0; base && i < base->field_count; i++)
		if (is_inherited(stanza, base, i))
			fields[count++] = base->fields[i];
	for (size_t i = 0; i < count; i++)
		indices[i] = (short)find_key(fields[i].key);
	c->exporter->fields = fields;
	c->exporter->keys = indices;
	c->exporter->field_count = count;
	return CANDOR_OK;
}

static int apply(struct compiler *c, const struct stanza_field *field, int index)
{
	c->field = field;
	if (index >= OWN_KEYS)
		return key_add_field(c, (candor_field)(index - OWN_KEYS));
	return keys[index].set ? keys[index].set(c) : CANDOR_OK;
}

/* Applies the fields in the order of `keys`, and candor's fields behind them. */
static int apply_all(struct compiler *c)
{
	const struct exporter *exporter = c->exporter;
	int status = CANDOR_OK;

	for (int key = 0; key <= OWN_KEYS; key++)
		for (size_t i = 0; i < exporter->field_count && status >= 0; i++) {
			int index = exporter->keys[i];

			if (index == key || (key == OWN_KEYS && index > key))
				status = apply(c, &exporter->fields[i], index);
		}
	return status;
}

/* A label is what a person added to the export, under this name. */
static int add_label(struct compiler *c)
{
	static const struct stanza_field label = { .key = { "Label", 5 },
						   .value = { "label", 5 } };

	if (find_field(c->exporter->fields, c->exporter->field_count, label.key))
		return CANDOR_OK;
	c->field = &label;
	return key_add_field(c, CANDOR_FIELD_LABEL);
}

static int check_whole(const struct exporter *exporter, candor_err *err)
{
	const struct stanza_field *fields = exporter->fields;
	int is_skipped = exporter->condition_count && exporter->conditions[0].is_certain;

	if (!exporter->info.name)
		return err_set(err, CANDOR_ESYNTAX, "`Name` is missing");
	if (!exporter->signature_count)
		return err_set(err, CANDOR_ESYNTAX, "`Signature` is missing");
	if (!is_skipped &&
	    !find_field(fields, exporter->field_count, (candor_str){ "Text", 4 }) &&
	    !find_field(fields, exporter->field_count, (candor_str){ "Title", 5 }))
		return err_set(err, CANDOR_ESYNTAX, "`Text` is missing");
	return CANDOR_OK;
}

static int compile(struct compiler *c, const struct stanza *stanza)
{
	struct exporter *exporter = c->exporter;
	int record = trie_root(&exporter->trie), item = trie_root(&exporter->trie);
	int beside = trie_root(&exporter->trie), status;

	if (record < 0 || item < 0 || beside < 0)
		return err_memory(c->err);
	exporter->record = (unsigned)record;
	exporter->item = (unsigned)item;
	exporter->beside = (unsigned)beside;
	exporter->has_self = 1;
	memset(exporter->from_path, CANDOR_FIELD_COUNT, sizeof(exporter->from_path));
	status = gather_fields(c, stanza);
	if (status >= 0)
		status = apply_all(c);
	if (status >= 0)
		status = add_label(c);
	if (status < 0)
		return status;
	c->field = &stanza->fields[0];
	return check_whole(exporter, c->err);
}

/* The lines Signature, with a semicolon between them. NULL when out of memory. */
static const char *join_signatures(struct arena *arena, const struct stanza *stanza)
{
	candor_buffer out = { 0 };
	char *copy = NULL;

	for (size_t i = 0; i < stanza->count; i++) {
		if (!str_equal(stanza->fields[i].key, "Signature"))
			continue;
		if (out.size)
			candor_buffer_append(&out, "; ", 2);
		candor_buffer_append(&out, stanza->fields[i].value.data,
				     stanza->fields[i].value.size);
	}
	if (!out.failed)
		copy = arena_copy(arena, out.data, out.size);
	candor_buffer_free(&out);
	return copy;
}

/* Name and text of the stanza, which candor_exporters_at shows. */
static int describe(struct compiler *c, const struct stanza *stanza)
{
	candor_exporter *info = &c->exporter->info;
	candor_str id = key_trim(stanza->fields[0].value);

	if (!str_equal(stanza->fields[0].key, "Format"))
		return err_set(c->err, CANDOR_ESYNTAX, "a format begins with `Format: ID`");
	if (str_equal(id, "none") || exporters_find(c->set, id))
		return err_set(c->err, CANDOR_ESYNTAX, "the id \"%.*s\" is taken",
			       (int)(id.size < 40 ? id.size : 40), id.data);
	info->id = arena_copy(&c->set->arena, id.data, id.size);
	info->signature = join_signatures(&c->set->arena, stanza);
	info->stanza = stanza->source;
	return info->id && info->signature ? CANDOR_OK : err_memory(c->err);
}

int exporters_add(struct candor_exporters *set, const struct stanza *stanza, candor_err *err)
{
	candor_err local = { 0 };
	struct compiler c = { .set = set, .err = err ? err : &local };
	const struct stanza_field *at = &stanza->fields[0];
	int status;

	if (set->count == LIMIT_EXPORTERS)
		return err_set(err, CANDOR_ELIMIT, "more than %d formats", LIMIT_EXPORTERS);
	if (mem_grow(&set->items, &set->capacity, set->count + 1, sizeof(*set->items)))
		return err_memory(err);
	c.field = at;
	c.exporter = &set->items[set->count];
	*c.exporter = (struct exporter){ 0 };
	status = check_keys(stanza, &at, c.err);
	if (status == CANDOR_OK)
		status = describe(&c, stanza);
	if (status == CANDOR_OK) {
		status = compile(&c, stanza);
		at = c.field;
	}
	set->count++; /* also of a bad one, which is freed with the set */
	return status < 0 ? err_place(err, NULL, at->line, at->column) : CANDOR_OK;
}
