#include "cli/settings.h"

#include "cli/report.h"

candor_input_options settings_input(const struct options *options)
{
	return (candor_input_options){ .format = options->format,
				       .map = options->map,
				       .strict = options->strict,
				       .whole = options->whole,
				       .max_record = options->max_record,
				       .max_ratio = options->max_ratio > UINT32_MAX
							    ? UINT32_MAX
							    : (unsigned)options->max_ratio };
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
