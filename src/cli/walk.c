#include "cli/walk.h"

#include <dirent.h>
#include <errno.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/limits.h"
#include "candor.h"
#include "cli/report.h"

int files_add(struct files *files, struct file file)
{
	/* Grows at powers of two. */
	if (!(files->count & (files->count - 1))) {
		size_t capacity = files->count ? 2 * files->count : 1;
		struct file *items = NULL;

		if (capacity <= SIZE_MAX / sizeof(file))
			items = realloc(files->items, capacity * sizeof(file));
		if (!items)
			return complain("out of memory");
		files->items = items;
	}
	files->items[files->count++] = file;
	return EXIT_FINE;
}

int file_holds(const struct file *file, const char *name)
{
	const char *path = strcmp(file->path, "-") ? file->path : "<stdin>";
	size_t size = strlen(path);

	return !strncmp(name, path, size) && (!name[size] || name[size] == '!');
}

static char *join(const char *directory, const char *name)
{
	size_t size = strlen(directory), length = strlen(name);
	char *path = malloc(size + length + 2);

	if (!path)
		return NULL;
	memcpy(path, directory, size);
	if (size && path[size - 1] != '/')
		path[size++] = '/';
	memcpy(path + size, name, length + 1);
	return path;
}

static int by_name(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* Paths of what is not hidden in the directory, sorted; kept in walk->made. */
static int list_directory(struct walk *walk, struct words *entries, const char *path)
{
	DIR *directory = opendir(path);
	const struct dirent *entry;
	int status = EXIT_FINE;

	if (!directory)
		return complain("%s: %s", path, strerror(errno));
	while (!status && (errno = 0, entry = readdir(directory))) {
		char *name;

		if (entry->d_name[0] == '.')
			continue;
		name = join(path, entry->d_name);
		if (!name || words_add(&walk->made, name)) {
			free(name);
			status = complain("out of memory");
		} else if (words_add(entries, name)) {
			status = complain("out of memory");
		}
	}
	if (!status && errno)
		status = complain("%s: %s", path, strerror(errno));
	closedir(directory);
	if (entries->count)
		qsort(entries->items, entries->count, sizeof(*entries->items), by_name);
	return status;
}

static int walk_directory(struct walk *walk, const char *path, unsigned depth);

static int walk_entry(struct walk *walk, const char *path, unsigned depth)
{
	struct stat info;

	if (lstat(path, &info))
		return complain("%s: %s", path, strerror(errno));
	if (S_ISDIR(info.st_mode))
		return walk_directory(walk, path, depth);
	/* A link to a file is read; one to a directory is not followed. */
	if (stat(path, &info))
		return complain("%s: %s", path, strerror(errno));
	if (!S_ISREG(info.st_mode))
		return EXIT_FINE;
	return files_add(&walk->files, (struct file){ path, .is_found = 1 });
}

static int walk_directory(struct walk *walk, const char *path, unsigned depth)
{
	struct words entries = { 0 };
	int status;

	if (depth > LIMIT_DIRECTORY_DEPTH)
		return complain("%s: directories nest deeper than %d", path,
				LIMIT_DIRECTORY_DEPTH);
	status = list_directory(walk, &entries, path);
	for (size_t i = 0; i < entries.count; i++)
		if (walk_entry(walk, entries.items[i], depth + 1))
			status = EXIT_TROUBLE;
	free(entries.items);
	return status;
}

static int walk_operand(struct walk *walk, const char *operand, int recursive)
{
	size_t before = walk->files.count;
	struct stat info;

	if (strcmp(operand, "-") && !stat(operand, &info) && S_ISDIR(info.st_mode)) {
		if (!recursive)
			return complain("%s is a directory; --recursive enters it", operand);
		if (walk_directory(walk, operand, 0))
			return EXIT_TROUBLE;
		if (walk->files.count == before)
			return complain("%s holds no file that --recursive reads", operand);
		return EXIT_FINE;
	}
	return files_add(&walk->files, (struct file){ operand, .is_found = 0 });
}

int walk_operands(struct walk *walk, const struct options *options)
{
	*walk = (struct walk){ 0 };
	if (!options->operands.count)
		return files_add(&walk->files, (struct file){ "-", .is_found = 0 });
	for (size_t i = 0; i < options->operands.count; i++)
		if (walk_operand(walk, options->operands.items[i], options->recursive))
			walk->skipped = 1;
	return walk->files.count ? EXIT_FINE : EXIT_TROUBLE;
}

int walk_status(const struct walk *walk, int status)
{
	return walk->skipped && status < EXIT_TROUBLE ? EXIT_TROUBLE : status;
}

void walk_free(struct walk *walk)
{
	for (size_t i = 0; i < walk->made.count; i++)
		free((void *)(uintptr_t)walk->made.items[i]);
	free(walk->made.items);
	free(walk->files.items);
}
