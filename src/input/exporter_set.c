/* Formats from their files: those of the user, and the shipped ones behind them. */
#include <string.h>

#include "base/err.h"
#include "base/str.h"
#include "input/exporter.h"
#include "input/source.h"

int exporters_add_text(struct candor_exporters *set, const char *name, candor_str text,
		       candor_err *err)
{
	struct stanza_reader reader;
	struct stanza stanza = { 0 };
	int status = stanza_reader_init(&reader, name, text, &set->arena, err);

	while (status == CANDOR_OK && (status = stanza_next(&reader, &stanza, err)) > 0)
		status = stanza.count ? exporters_add(set, &stanza, err) : CANDOR_OK;
	stanza_free(&stanza);
	return status < 0 ? err_place(err, name, 0, 0) : CANDOR_OK;
}

/* The whole content of a file, in the set's arena. */
static int read_file(candor_str *out, struct candor_exporters *set, const char *path,
		     candor_err *err)
{
	struct source source = { .fd = -1 };
	candor_buffer text = { 0 };
	char chunk[4096];
	size_t got = 1;
	int status = source_open_path(&source, path, err);

	while (status == CANDOR_OK && got && text.size <= LIMIT_LEXICON_BYTES) {
		status = source_read(&got, &source, chunk, sizeof(chunk), err);
		candor_buffer_append(&text, chunk, status == CANDOR_OK ? got : 0);
	}
	source_close(&source);
	out->size = text.size;
	out->data = text.failed ? NULL : arena_copy(&set->arena, text.data, text.size);
	candor_buffer_free(&text);
	if (status == CANDOR_OK && !out->data)
		status = err_memory(err);
	return status;
}

static int add_file(struct candor_exporters *set, const char *path, candor_err *err)
{
	candor_str text;
	char *name = arena_copy(&set->arena, path, strlen(path));
	int status = name ? read_file(&text, set, path, err) : err_memory(err);

	if (status == CANDOR_OK)
		status = exporters_add_text(set, name, text, err);
	return status < 0 ? err_place(err, path, 0, 0) : CANDOR_OK;
}

int exporters_new(struct candor_exporters **out, candor_err *err)
{
	struct candor_exporters *set = mem_zero(1, sizeof(*set));
	int root;

	*out = NULL;
	if (!set)
		return err_memory(err);
	atomic_init(&set->users, 1);
	root = trie_root(&set->signatures);
	if (root < 0) {
		candor_exporters_free(set);
		return err_memory(err);
	}
	set->root = (unsigned)root;
	*out = set;
	return CANDOR_OK;
}

int candor_exporters_new(candor_exporters **out, const char *const *files, size_t count,
			 candor_err *err)
{
	struct candor_exporters *set;
	const char *shipped = (const char *)exporter_formats;
	candor_err local = { 0 };
	int status;

	err = err ? err : &local;
	status = exporters_new(&set, err);
	for (size_t i = 0; i < count && status == CANDOR_OK; i++)
		status = add_file(set, files[i], err);
	if (status == CANDOR_OK)
		status = exporters_add_text(set, "shipped formats",
					    (candor_str){ shipped, strlen(shipped) }, err);
	if (status < 0) {
		candor_exporters_free(set);
		set = NULL;
	}
	*out = set;
	return status;
}

static void free_exporter(struct exporter *exporter)
{
	for (size_t i = 0; i < exporter->signature_count; i++)
		mem_free(exporter->signatures[i].nodes);
	mem_free(exporter->unwanted.nodes);
	trie_free(&exporter->trie);
}

void candor_exporters_free(candor_exporters *set)
{
	if (!set || atomic_fetch_sub_explicit(&set->users, 1, memory_order_acq_rel) > 1)
		return;
	for (size_t i = 0; i < set->count; i++)
		free_exporter(&set->items[i]);
	mem_free(set->items);
	trie_free(&set->signatures);
	arena_free(&set->arena);
	mem_free(set);
}

struct candor_exporters *exporters_share(const struct candor_exporters *set)
{
	struct candor_exporters *mine = (struct candor_exporters *)(uintptr_t)set;

	atomic_fetch_add_explicit(&mine->users, 1, memory_order_relaxed);
	return mine;
}

const struct exporter *exporters_find(const struct candor_exporters *set, candor_str id)
{
	for (size_t i = 0; i < set->count; i++)
		if (set->items[i].info.id && str_equal(id, set->items[i].info.id))
			return &set->items[i];
	return NULL;
}

const candor_exporter *candor_exporters_at(const candor_exporters *set, size_t index)
{
	return index < set->count ? &set->items[index].info : NULL;
}
