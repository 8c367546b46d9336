/* The canonical form of lexicons: keys in the order of their table, one blank line between
 * stanzas, no trailing white space outside of patterns. Comments stay where they are. */

#include "base/err.h"
#include "base/str.h"
#include "lexicon/schema.h"

static void put(candor_buffer *out, candor_str text)
{
	candor_buffer_append(out, text.data, text.size);
}

static candor_str trimmed(candor_str value)
{
	while (value.size &&
	       (value.data[value.size - 1] == ' ' || value.data[value.size - 1] == '\t'))
		value.size--;
	return value;
}

static void put_field(candor_buffer *out, const struct stanza_field *field)
{
	int verbatim = str_equal(field->key, "Pattern");
	candor_str value = verbatim ? field->value : trimmed(field->value);

	if (field->comment.size) {
		put(out, field->comment);
		candor_buffer_append(out, "\n", 1);
	}
	put(out, field->key);
	candor_buffer_append(out, ":", 1);
	if (value.size)
		candor_buffer_append(out, " ", 1);
	put(out, value);
	candor_buffer_append(out, "\n", 1);
}

/* Each key of the table in turn; the order within a repeated key is the author's. */
static void put_stanza(candor_buffer *out, const struct stanza *stanza,
		       const struct stanza_kind *kind)
{
	for (size_t k = 0; k < kind->key_count; k++)
		for (size_t i = 0; i < stanza->count; i++)
			if (str_equal(stanza->fields[i].key, kind->keys[k].name))
				put_field(out, &stanza->fields[i]);
	if (stanza->comment.size) {
		put(out, stanza->comment);
		candor_buffer_append(out, "\n", 1);
	}
}

/* The formatter needs known keys, and nothing else of a valid stanza. */
static int check_keys(const char *name, const struct stanza *stanza,
		      const struct stanza_kind *kind, candor_err *err)
{
	struct loader loader = { .file = name, .err = err };

	if (!kind)
		return stanza_unknown_key(&loader, &stanza->fields[0], NULL);
	for (size_t i = 0; i < stanza->count; i++)
		if (!stanza_key_find(kind, stanza->fields[i].key))
			return stanza_unknown_key(&loader, &stanza->fields[i], kind);
	return CANDOR_OK;
}

static int format_stanza(candor_buffer *out, const char *name, const struct stanza *stanza,
			 candor_err *err)
{
	const struct stanza_kind *kind;
	int status;

	if (out->size)
		candor_buffer_append(out, "\n", 1);
	if (!stanza->count) {
		put(out, stanza->comment);
		candor_buffer_append(out, "\n", 1);
		return CANDOR_OK;
	}
	kind = stanza_kind_find(stanza->fields[0].key);
	status = check_keys(name, stanza, kind, err);
	if (!status)
		put_stanza(out, stanza, kind);
	return status;
}

/* Hands the buffer's memory to the caller, NUL-terminated. */
static int finish(candor_buffer *buffer, int status, char **out, size_t *out_size,
		  candor_err *err)
{
	candor_buffer_append(buffer, "", 1);
	if (!status && buffer->failed)
		status = err_memory(err);
	if (status) {
		candor_buffer_free(buffer);
		return status;
	}
	*out = buffer->data;
	if (out_size)
		*out_size = buffer->size - 1;
	return CANDOR_OK;
}

int candor_lexicon_format(const char *name, candor_str text, char **out, size_t *out_size,
			  candor_err *err)
{
	struct arena arena = { 0 };
	struct stanza stanza = { 0 };
	struct stanza_reader reader;
	candor_buffer buffer = { 0 };
	int status = stanza_reader_init(&reader, name, text, &arena, err);

	*out = NULL;
	if (!status)
		while ((status = stanza_next(&reader, &stanza, err)) > 0) {
			status = format_stanza(&buffer, name, &stanza, err);
			if (status < 0)
				break;
		}
	stanza_free(&stanza);
	arena_free(&arena);
	return finish(&buffer, status, out, out_size, err);
}

int candor_ruleset_show(const candor_ruleset *ruleset, const char *id, char **out,
			candor_err *err)
{
	int index = ruleset_rule(ruleset, str_of(id));

	*out = NULL;
	if (index < 0)
		return err_set(err, CANDOR_EUSAGE,
			       "no rule `%.100s`; see `candor lexicon list`", id);
	return candor_lexicon_format(ruleset->rules[index].file, ruleset->rules[index].stanza,
				     out, NULL, err);
}
