/* candor formats: the exports that are recognized. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/cmd.h"
#include "cli/report.h"

const struct option *const formats_options[] = { &option_exporter_file, &option_help, NULL };

static void put_safe(candor_buffer *out, candor_str text)
{
	const char *line = text.data, *end = text.data + text.size;

	while (line < end) {
		const char *stop = memchr(line, '\n', (size_t)(end - line));

		stop = stop ? stop : end;
		candor_append_safe(out, (candor_str){ line, (size_t)(stop - line) });
		candor_buffer_append(out, "\n", 1);
		line = stop + 1;
	}
}

/* "ID", its name, and the keys of each signature on a line. */
static void list_one(candor_buffer *out, const candor_exporter *exporter)
{
	const char *keys = exporter->signature;

	buffer_printf(out, "%s  ", exporter->id);
	put_safe(out, (candor_str){ exporter->name, strlen(exporter->name) });
	while (*keys) {
		size_t size = strcspn(keys, ";");

		buffer_printf(out, "    ");
		put_safe(out, (candor_str){ keys, size });
		keys += size;
		keys += strspn(keys, "; ");
	}
}

static const candor_exporter *find(const candor_exporters *set, const char *id)
{
	const candor_exporter *exporter = NULL;

	for (size_t i = 0; (exporter = candor_exporters_at(set, i)); i++)
		if (!strcmp(exporter->id, id))
			break;
	return exporter;
}

static int unknown_format(const candor_exporters *set, const char *id)
{
	const char **ids;
	size_t count = 0;
	int status;

	while (candor_exporters_at(set, count))
		count++;
	ids = calloc(count + 1, sizeof(*ids));
	if (!ids)
		return complain("out of memory");
	for (size_t i = 0; i < count; i++)
		ids[i] = candor_exporters_at(set, i)->id;
	status = options_unknown("format", id, ids, "candor formats lists them");
	free(ids);
	return status;
}

/* The stanzas of the formats named. */
static int show(candor_buffer *out, const candor_exporters *set, const struct words *ids)
{
	int status = EXIT_FINE;

	for (size_t i = 0; i < ids->count; i++) {
		const candor_exporter *exporter = find(set, ids->items[i]);

		if (!exporter) {
			status = unknown_format(set, ids->items[i]);
			continue;
		}
		if (out->size)
			candor_buffer_append(out, "\n", 1);
		put_safe(out, exporter->stanza);
	}
	return status;
}

int formats_run(const struct options *options)
{
	const candor_exporter *exporter;
	candor_exporters *set;
	candor_buffer out = { 0 };
	candor_err err = { 0 };
	int status = EXIT_FINE;

	if (candor_exporters_new(&set, options->exporters.items, options->exporters.count,
				 &err))
		return complain_err(&err);
	if (options->operands.count)
		status = show(&out, set, &options->operands);
	for (size_t i = 0; !options->operands.count && (exporter = candor_exporters_at(set, i));
	     i++)
		list_one(&out, exporter);
	candor_exporters_free(set);
	return print_buffer(&out) ? EXIT_TROUBLE : status;
}
