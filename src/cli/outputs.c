#define _XOPEN_SOURCE 700 /* realpath */
#include "cli/outputs.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cli/report.h"

/* For what is put behind a file's name: ".tmp-PID", ".partial". */
#define NAME_ROOM 32

static int unknown_format(const struct formats *formats, const char *name)
{
	const char *near = options_nearest(name, formats->names);

	if (near)
		return complain("--output: unknown format \"%s\"; did you mean %s?", name,
				near);
	return complain("--output: unknown format \"%s\"; see candor %s --help", name,
			formats->command);
}

static const char *find_format(const struct formats *formats, const char *name)
{
	for (const char *const *row = formats->names; *row; row++)
		if (!strcmp(*row, name))
			return *row;
	return NULL;
}

static int same_destination(const struct output *a, const struct output *b)
{
	if (!a->path || !b->path)
		return a->path == b->path;
	return !strcmp(a->path, b->path);
}

static int add(struct outputs *outputs, const struct formats *formats, const char *value)
{
	const char *colon = strchr(value, ':');
	size_t size = colon ? (size_t)(colon - value) : strlen(value);
	struct output output = { .path = colon ? colon + 1 : NULL, .fd = -1 };
	char name[32];

	if (size >= sizeof(name) || outputs->count == OUTPUTS_MAX)
		return complain("--output: \"%s\" is too much", value);
	memcpy(name, value, size);
	name[size] = '\0';
	output.format = find_format(formats, name);
	if (!output.format)
		return unknown_format(formats, name);
	if (output.path && !output.path[0])
		return complain("--output: \"%s\" names no file", value);
	for (size_t i = 0; i < outputs->count; i++)
		if (same_destination(&outputs->items[i], &output))
			return complain("--output: two formats for %s",
					output.path ? output.path : "standard output");
	outputs->items[outputs->count++] = output;
	return EXIT_FINE;
}

int outputs_parse(struct outputs *outputs, const struct formats *formats,
		  const struct options *options)
{
	const struct words *values = &options->outputs;

	outputs->count = 0;
	if (!values->count && !options->quiet)
		return add(outputs, formats, formats->names[0]);
	for (size_t i = 0; i < values->count; i++)
		if (add(outputs, formats, values->items[i]))
			return EXIT_TROUBLE;
	return EXIT_FINE;
}

candor_style output_text_style(const struct output *output, const char *color)
{
	if (!output->path)
		return output_style(color);
	return (candor_style){ .color = color && !strcmp(color, "always") };
}

/* ---- Files ---- */

static int file_failed(const struct output *output, int error)
{
	return complain("cannot write %s: %s", output->path, strerror(error));
}

/* The name beside which the temporary file is: that of the file itself, not of a link. */
static char *resolve(const char *path)
{
	char *real = realpath(path, NULL);

	return real || errno != ENOENT ? real : strdup(path);
}

static int open_temporary(struct output *output, mode_t mode)
{
	size_t size;

	output->target = resolve(output->path);
	if (!output->target)
		return file_failed(output, errno);
	size = strlen(output->target) + NAME_ROOM;
	output->temporary = malloc(size);
	if (!output->temporary)
		return complain("out of memory");
	snprintf(output->temporary, size, "%s.tmp-%ld", output->target, (long)getpid());
	output->fd = open(output->temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode);
	if (output->fd >= 0)
		return EXIT_FINE;
	free(output->temporary);
	output->temporary = NULL;
	return file_failed(output, errno);
}

/* Devices, pipes and the like are written in place. */
static int open_file(struct output *output)
{
	struct stat info;

	if (stat(output->path, &info))
		return open_temporary(output, 0666);
	if (S_ISREG(info.st_mode))
		return open_temporary(output, info.st_mode & 0777);
	output->fd = open(output->path, O_WRONLY | O_CLOEXEC);
	return output->fd < 0 ? file_failed(output, errno) : EXIT_FINE;
}

int output_open(struct output *output)
{
	if (output->path)
		return open_file(output);
	output->fd = STDOUT_FILENO;
	return EXIT_FINE;
}

int outputs_open(struct outputs *outputs)
{
	for (size_t i = 0; i < outputs->count; i++)
		if (output_open(&outputs->items[i]))
			return EXIT_TROUBLE;
	return EXIT_FINE;
}

int output_write(struct output *output, const candor_buffer *buffer)
{
	if (buffer->failed)
		return complain("out of memory");
	if (!write_all(output->fd, buffer->data, buffer->size))
		return EXIT_FINE;
	return output->path ? file_failed(output, errno) : output_failed(errno);
}

/* Gives the closed file its name. */
static int name_file(const struct output *output, enum output_end end)
{
	size_t size = strlen(output->target) + NAME_ROOM;
	char *name = malloc(size);
	int status = EXIT_FINE;

	if (!name)
		return complain("out of memory");
	snprintf(name, size, "%s%s", output->target, end == OUTPUT_PARTIAL ? ".partial" : "");
	if (rename(output->temporary, name))
		status = file_failed(output, errno);
	free(name);
	return status;
}

/* A name must not come to a file whose bytes do not. */
static int sync_file(const struct output *output)
{
	if (!fsync(output->fd) || errno == EINVAL || errno == EROFS)
		return EXIT_FINE;
	return file_failed(output, errno);
}

int output_close(struct output *output, enum output_end end)
{
	int status = EXIT_FINE;

	if (output->temporary && end != OUTPUT_DROP)
		status = sync_file(output);
	if (output->path && output->fd >= 0 && close(output->fd) && !status)
		status = file_failed(output, errno);
	if (output->temporary && !status && end != OUTPUT_DROP)
		status = name_file(output, end);
	if (output->temporary && (status || end == OUTPUT_DROP))
		unlink(output->temporary);
	free(output->temporary);
	free(output->target);
	*output = (struct output){ .fd = -1 };
	return status;
}

int outputs_close(struct outputs *outputs, enum output_end end)
{
	int status = EXIT_FINE;

	for (size_t i = 0; i < outputs->count; i++)
		if (output_close(&outputs->items[i], end))
			status = EXIT_TROUBLE;
	outputs->count = 0;
	return status;
}
