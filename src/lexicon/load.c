/* From files and shipped texts to rules: the order of loading, includes, errors with their
 * place. */
#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/err.h"
#include "base/str.h"
#include "lexicon/schema.h"

static int load_stanzas(struct loader *loader, struct stanza_reader *reader)
{
	struct stanza stanza = { 0 };
	int status;

	while ((status = stanza_next(reader, &stanza, loader->err)) > 0) {
		const struct stanza_kind *kind;

		if (!stanza.count)
			continue;
		kind = stanza_kind_find(stanza.fields[0].key);
		if (!kind)
			status = stanza_unknown_key(loader, &stanza.fields[0], NULL);
		else if (!loader->lexicon && !str_equal(stanza.fields[0].key, "Lexicon"))
			status = err_set(loader->err, CANDOR_ESYNTAX,
					 "a lexicon begins with a `Lexicon` stanza");
		else
			status = kind->load(loader, &stanza, kind);
		if (status < 0) {
			/* An included file that cannot be read has a name and no line. */
			if (!loader->err->where[0])
				err_place(loader->err, loader->file, stanza.fields[0].line, 1);
			break;
		}
	}
	stanza_free(&stanza);
	return status < 0 ? status : CANDOR_OK;
}

static int add_text(struct candor_ruleset *ruleset, const char *name, const char *directory,
		    candor_str text, unsigned depth, candor_err *err)
{
	candor_err local = { 0 };
	struct loader loader = { .ruleset = ruleset, .directory = directory, .depth = depth };
	struct stanza_reader reader;
	int status;

	loader.err = err ? err : &local;
	loader.file = arena_copy(&ruleset->arena, name, strlen(name));
	if (!loader.file)
		return err_memory(err);
	status = stanza_reader_init(&reader, loader.file, text, &ruleset->arena, loader.err);
	return status ? status : load_stanzas(&loader, &reader);
}

int ruleset_add_text(struct candor_ruleset *ruleset, const char *name, const char *directory,
		     candor_str text, candor_err *err)
{
	return add_text(ruleset, name, directory, text, 0, err);
}

/* ---- Files ---- */

static int io_error(candor_err *err, const char *path)
{
	err_set(err, CANDOR_EIO, "cannot read the lexicon: %s", strerror(errno));
	err_place(err, path, 0, 0);
	return CANDOR_EIO;
}

static int read_stream(FILE *file, candor_buffer *out, candor_err *err)
{
	char chunk[16384];
	size_t n;

	while ((n = fread(chunk, 1, sizeof(chunk), file)) > 0) {
		candor_buffer_append(out, chunk, n);
		if (out->size > LIMIT_LEXICON_BYTES)
			return err_set(err, CANDOR_ELIMIT, "lexicon is larger than %zu MiB",
				       LIMIT_LEXICON_BYTES >> 20);
	}
	if (ferror(file))
		return err_set(err, CANDOR_EIO, "cannot read the lexicon: %s", strerror(errno));
	return out->failed ? err_memory(err) : CANDOR_OK;
}

static int add_file(struct candor_ruleset *ruleset, const char *path, unsigned depth,
		    candor_err *err)
{
	candor_buffer content = { 0 };
	const char *slash = strrchr(path, '/');
	char *directory =
		arena_copy(&ruleset->arena, path, slash ? (size_t)(slash - path + 1) : 0);
	FILE *file = fopen(path, "rb");
	int status;

	if (!file)
		return io_error(err, path);
	if (++ruleset->files > LIMIT_LEXICON_FILES) {
		fclose(file);
		return err_set(err, CANDOR_ELIMIT,
			       "more than %d lexicon files; do they include each other?",
			       LIMIT_LEXICON_FILES);
	}
	status = directory ? read_stream(file, &content, err) : err_memory(err);
	fclose(file);
	if (status)
		err_place(err, path, 0, 0);
	else
		status = add_text(ruleset, path, directory,
				  (candor_str){ content.data, content.size }, depth, err);
	candor_buffer_free(&content);
	return status;
}

int lexicon_include(struct loader *loader, candor_str path)
{
	struct arena *arena = &loader->ruleset->arena;
	size_t prefix;
	char *full;

	if (!loader->directory)
		return err_set(loader->err, CANDOR_ESYNTAX,
			       "`Include` works in lexicon files only");
	if (loader->depth + 1 >= LIMIT_INCLUDE_DEPTH)
		return err_set(loader->err, CANDOR_ELIMIT,
			       "includes are nested deeper than %d files; is there a cycle?",
			       LIMIT_INCLUDE_DEPTH);
	prefix = strlen(loader->directory);
	full = arena_alloc(arena, prefix + path.size + 1);
	if (!full)
		return err_memory(loader->err);
	memcpy(full, loader->directory, prefix);
	memcpy(full + prefix, path.data, path.size);
	full[prefix + path.size] = '\0';
	return add_file(loader->ruleset, full, loader->depth + 1, loader->err);
}

/* ---- Directories ---- */

struct names {
	char **items;
	size_t count, capacity;
};

static int compare_names(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

static int is_lexicon_name(const char *name)
{
	size_t n = strlen(name);

	return name[0] != '.' && n > 4 && strcmp(name + n - 4, ".lex") == 0;
}

static int list_directory(struct candor_ruleset *ruleset, const char *path, struct names *names,
			  candor_err *err)
{
	DIR *directory = opendir(path);
	struct dirent *entry;
	int status = CANDOR_OK;

	if (!directory)
		return io_error(err, path);
	while (!status && (entry = readdir(directory))) {
		size_t size = strlen(path) + strlen(entry->d_name) + 2;
		char *full;

		if (!is_lexicon_name(entry->d_name))
			continue;
		full = arena_alloc(&ruleset->arena, size);
		if (!full || mem_grow(&names->items, &names->capacity, names->count + 1,
				      sizeof(*names->items))) {
			status = err_memory(err);
			break;
		}
		snprintf(full, size, "%s/%s", path, entry->d_name);
		names->items[names->count++] = full;
	}
	closedir(directory);
	return status;
}

static int add_directory(struct candor_ruleset *ruleset, const char *path, candor_err *err)
{
	struct names names = { 0 };
	int status = list_directory(ruleset, path, &names, err);

	if (names.count)
		qsort(names.items, names.count, sizeof(*names.items), compare_names);
	if (!status && !names.count) {
		err_set(err, CANDOR_EUSAGE, "no .lex file in this directory");
		err_place(err, path, 0, 0);
		status = CANDOR_EUSAGE;
	}
	for (size_t i = 0; i < names.count && !status; i++)
		status = add_file(ruleset, names.items[i], 0, err);
	mem_free(names.items);
	return status;
}

int ruleset_add_path(struct candor_ruleset *ruleset, const char *path, candor_err *err)
{
	struct stat info;

	if (stat(path, &info))
		return io_error(err, path);
	return S_ISDIR(info.st_mode) ? add_directory(ruleset, path, err)
				     : add_file(ruleset, path, 0, err);
}
