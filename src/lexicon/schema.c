#include "lexicon/schema.h"

#include "base/err.h"
#include "base/nearest.h"
#include "base/str.h"

static const struct stanza_kind *const kinds[] = {
	&stanza_lexicon,  &stanza_category, &stanza_rule,    &stanza_composite,
	&stanza_override, &stanza_model,    &stanza_include, &stanza_brand,
};

const struct stanza_kind *stanza_kind_find(candor_str first_key)
{
	for (size_t i = 0; i < sizeof(kinds) / sizeof(*kinds); i++)
		if (str_equal(first_key, kinds[i]->keys[0].name))
			return kinds[i];
	return NULL;
}

const struct stanza_key *stanza_key_find(const struct stanza_kind *kind, candor_str name)
{
	for (size_t i = 0; i < kind->key_count; i++)
		if (str_equal(name, kind->keys[i].name))
			return &kind->keys[i];
	return NULL;
}

int stanza_unknown_key(struct loader *loader, const struct stanza_field *field,
		       const struct stanza_kind *kind)
{
	const char *names[32] = { NULL }, *nearest;
	size_t count = 0;

	if (kind)
		for (; count < kind->key_count; count++)
			names[count] = kind->keys[count].name;
	else
		for (; count < sizeof(kinds) / sizeof(*kinds); count++)
			names[count] = kinds[count]->keys[0].name;
	nearest = nearest_word(field->key, names, count);
	err_set(loader->err, CANDOR_ESYNTAX, "unknown %s `%.*s`%s%s%s",
		kind ? "key" : "kind of stanza",
		(int)(field->key.size < 40 ? field->key.size : 40), field->key.data,
		nearest ? "; did you mean `" : "", nearest ? nearest : "", nearest ? "`?" : "");
	err_place(loader->err, loader->file, field->line, 1);
	return CANDOR_ESYNTAX;
}

static int check_required(struct loader *loader, const struct stanza *stanza,
			  const struct stanza_kind *kind, uint64_t seen)
{
	for (size_t i = 0; i < kind->key_count; i++) {
		if (!(kind->keys[i].flags & KEY_REQUIRED) || (seen & (UINT64_C(1) << i)))
			continue;
		err_set(loader->err, CANDOR_ESYNTAX, "`%s` is missing", kind->keys[i].name);
		err_place(loader->err, loader->file, stanza->fields[0].line, 1);
		return CANDOR_ESYNTAX;
	}
	return CANDOR_OK;
}

int stanza_apply(struct loader *loader, const struct stanza *stanza,
		 const struct stanza_kind *kind, void *object)
{
	uint64_t seen = 0;

	for (size_t i = 0; i < stanza->count; i++) {
		const struct stanza_field *field = &stanza->fields[i];
		const struct stanza_key *key = stanza_key_find(kind, field->key);
		uint64_t bit;
		int status;

		if (!key)
			return stanza_unknown_key(loader, field, kind);
		bit = UINT64_C(1) << (key - kind->keys);
		if ((seen & bit) && !(key->flags & KEY_LIST))
			status = err_set(loader->err, CANDOR_ESYNTAX, "`%s` is given twice",
					 key->name);
		else
			status = key->set(loader, object, field);
		if (status) {
			size_t inner =
				loader->err && loader->err->line ? loader->err->column : 1;

			if (loader->err)
				loader->err->line = 0;
			err_place(loader->err, loader->file, field->line,
				  field->column + inner - 1);
			return status;
		}
		seen |= bit;
	}
	return check_required(loader, stanza, kind, seen);
}
