#include "cli/settings.h"

#include <limits.h>

#include "cli/report.h"

static unsigned clamped(size_t value)
{
	return value > UINT_MAX ? UINT_MAX : (unsigned)value;
}

candor_input_options settings_input(const struct options *options)
{
	return (candor_input_options){ .format = options->format,
				       .encoding = options->encoding,
				       .map = options->map,
				       .strict = options->strict,
				       .whole = options->whole,
				       .exporter = options->exporter,
				       .exporters = options->exporters.items,
				       .exporter_count = options->exporters.count,
				       .max_record = options->max_record,
				       .max_ratio = clamped(options->max_ratio),
				       .max_window = options->max_window,
				       .max_members = options->max_members,
				       .max_nesting = clamped(options->max_nesting),
				       .max_depth = clamped(options->max_depth),
				       .max_fields = clamped(options->max_fields),
				       .max_workbook = options->max_workbook,
				       .max_cell = options->max_cell };
}

static candor_engine engine_of(const char *name)
{
	switch (name ? name[0] : 'f') {
	case 'p':
		return CANDOR_ENGINE_PLAIN;
	case 'v':
		return CANDOR_ENGINE_VECTORSCAN;
	default:
		return CANDOR_ENGINE_FAST;
	}
}

candor_ruleset_options settings_ruleset(const struct options *options)
{
	return (candor_ruleset_options){ .paths = options->lexicons.items,
					 .path_count = options->lexicons.count,
					 .no_builtin = options->no_builtin,
					 .authors = options->authors,
					 .engine = engine_of(options->engine) };
}

int settings_check(const struct options *options)
{
	candor_input_options reading = settings_input(options);
	candor_input *input = NULL;
	candor_err err = { 0 };

	if (candor_input_open_memory(&input, "", "", 0, &reading, &err))
		return complain_err(&err);
	candor_input_close(input);
	return EXIT_FINE;
}
