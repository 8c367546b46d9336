/* candor_input: opening by the options, closing, and what there is to tell of it. */
#include <string.h>

#include "base/err.h"
#include "base/limits.h"
#include "base/mem.h"
#include "input/input_parts.h"

static int check_format(const char **out, const char *name, candor_err *err)
{
	int index;

	*out = "auto";
	if (!name || !strcmp(name, "auto"))
		return CANDOR_OK;
	index = format_find(name);
	if (index < 0)
		return err_set(err, CANDOR_EUSAGE,
			       "unknown format \"%.40s\"; it is one of auto, jsonl, json, csv, "
			       "tsv, text",
			       name);
	*out = format_at((enum format_index)index)->name;
	return CANDOR_OK;
}

static int check_encoding(const struct encoding **out, const char *name, candor_err *err)
{
	*out = name && strcmp(name, "auto") != 0 ? encoding_find(name) : NULL;
	if (*out || !name || !strcmp(name, "auto"))
		return CANDOR_OK;
	return err_set(err, CANDOR_EUSAGE,
		       "unknown encoding \"%.40s\"; it is one of UTF-8, UTF-16LE, UTF-16BE, "
		       "UTF-32LE, UTF-32BE, GB18030, Big5, Windows-1252",
		       name);
}

/* Formats that may be recognized. */
static int offer_exporters(candor_input *input, const candor_input_options *options,
			   candor_err *err)
{
	const char *id = options->exporter;
	int status = CANDOR_OK;

	if (options->formats)
		input->exporters = exporters_share(options->formats);
	else
		status = candor_exporters_new(&input->exporters, options->exporters,
					      options->exporter_count, err);
	if (status < 0 || (id && !strcmp(id, "none")))
		return status;
	if (id)
		input->exporter =
			exporters_find(input->exporters, (candor_str){ id, strlen(id) });
	if (id && !input->exporter)
		return err_set(err, CANDOR_EUSAGE,
			       "unknown format \"%.40s\" of an exporter; candor formats lists "
			       "them",
			       id);
	plan_set_exporters(input->first, input->exporters, input->exporter);
	return CANDOR_OK;
}

/* Everything but the source. */
static int input_new(candor_input **out, const char *name, const candor_input_options *options,
		     candor_err *err)
{
	static const candor_input_options defaults = { 0 };
	candor_input *input = mem_zero(1, sizeof(*input));
	int status;

	*out = NULL;
	if (!input)
		return err_memory(err);
	if (!options)
		options = &defaults;
	source_open_memory(&input->content.file, "", 0);
	status = check_format(&input->format, options->format, err);
	if (status == CANDOR_OK)
		status = check_encoding(&input->encoding, options->encoding, err);
	if (status == CANDOR_OK)
		status = plan_new(&input->first, name, options, err);
	if (status == CANDOR_OK)
		status = offer_exporters(input, options, err);
	if (status < 0) {
		candor_input_close(input);
		return status;
	}
	input->plan = plan_share(input->first);
	input->plan->origin.format = input->format;
	input->content.name = input->first->origin.file;
	input->content.is_found = options->is_found;
	container_limits_init(&input->content.limits, options);
	input->chunk = LIMIT_READ_CHUNK;
	input->whole = options->whole;
	*out = input;
	return CANDOR_OK;
}

int candor_input_open(candor_input **out, const char *path, const candor_input_options *options,
		      candor_err *err)
{
	int status = input_new(out, strcmp(path, "-") != 0 ? path : "<stdin>", options, err);

	if (status == CANDOR_OK) {
		status = source_open_path(&(*out)->content.file, path, err);
		if (status < 0)
			err_place(err, path, 0, 0);
	}
	if (status < 0) {
		candor_input_close(*out);
		*out = NULL;
	}
	return status;
}

int candor_input_open_memory(candor_input **out, const char *name, const void *data,
			     size_t size, const candor_input_options *options, candor_err *err)
{
	int status = input_new(out, name, options, err);

	if (status == CANDOR_OK)
		source_open_memory(&(*out)->content.file, data, size);
	return status;
}

void candor_input_close(candor_input *input)
{
	if (!input)
		return;
	text_source_close(&input->text);
	content_close(&input->content);
	plan_release(input->plan);
	plan_release(input->first);
	candor_exporters_free(input->exporters);
	mem_free(input->tail);
	mem_free(input);
}

void input_set_chunk(candor_input *input, size_t chunk)
{
	input->chunk = chunk;
}

uint64_t candor_input_consumed(const candor_input *input)
{
	return source_used(&input->content.file);
}

uint64_t candor_input_size(const candor_input *input)
{
	return input->content.file.size;
}

const candor_origin *candor_input_origin(const candor_input *input)
{
	return &input->plan->origin;
}

uint64_t candor_input_unread(const candor_input *input, candor_unread reason)
{
	return (unsigned)reason < CANDOR_UNREAD_COUNT ? input->content.unread.of[reason].count
						      : 0;
}

const char *candor_input_unread_name(const candor_input *input, candor_unread reason,
				     size_t index)
{
	if ((unsigned)reason >= CANDOR_UNREAD_COUNT ||
	    index >= input->content.unread.of[reason].kept)
		return NULL;
	return input->content.unread.of[reason].names[index];
}
