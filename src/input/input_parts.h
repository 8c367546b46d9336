/* What opening an input and reading it share. */
#ifndef CANDOR_INPUT_INPUT_PARTS_H
#define CANDOR_INPUT_INPUT_PARTS_H

#include "input/content.h"
#include "input/frame.h"
#include "input/input.h"
#include "input/text_source.h"

struct candor_input {
	struct content content;
	struct text_source text;         /* of the content */
	const struct encoding *encoding; /* as asked for, or NULL */
	struct plan *first;              /* of the file */
	struct plan *plan;               /* of the content being read */
	struct frame frame;
	char *tail; /* the unfinished record of the block before */
	size_t tail_size, tail_capacity;
	size_t chunk;
	int is_open;  /* the content is begun, and not at its end */
	int is_fresh; /* no record of it was looked at */
	int whole;
	const char *format; /* as asked for; a name of the format table or "auto" */
	struct candor_exporters *exporters;
	const struct exporter *exporter; /* as asked for, or NULL */
	candor_err error;                /* reported once every record before it is delivered */
};

#endif
