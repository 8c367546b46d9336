#include "cli/labelled.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

char *labelled_map(const struct options *options)
{
	const char *map = options->map ? options->map : "";
	const char *label = options->label_field ? options->label_field : "label";
	size_t size = strlen(label) + strlen(map) + sizeof("label=,");
	char *out = malloc(size);

	if (out)
		snprintf(out, size, "label=%s%s%s", label, *map ? "," : "", map);
	return out;
}
