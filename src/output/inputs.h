/* What was read, for reports. */
#ifndef CANDOR_OUTPUT_INPUTS_H
#define CANDOR_OUTPUT_INPUTS_H

#include "output/paint.h"

/* Inputs that get a row of their own, and names that are listed of others. */
#define INPUTS_SHOWN 10
#define INPUTS_NAMES 5

/* A copied name; of one without room the end, which tells more. */
struct input_name {
	unsigned short size;
	char data[256];
};

struct input_row {
	struct input_name file;
	char how[128]; /* "jsonl, gzip, MediaCrawler xhs notes" */
	uint64_t posts, rejected, skipped;
};

/* The first names of many. */
struct input_names {
	uint64_t count;
	struct input_name names[INPUTS_NAMES];
};

struct candor_inputs {
	uint64_t count;                      /* of inputs: files, and members of archives */
	struct input_row rows[INPUTS_SHOWN]; /* the first of them */
	struct input_row all;
	uint64_t skipped[CANDOR_SKIP_COUNT];
	struct input_names unread[CANDOR_UNREAD_COUNT];
	struct input_names damaged; /* not read to the end */
	struct input_row current;
	int is_open; /* `current` is an input that goes on */
};

/* Appends what there is to say, in text and as part of a page. NULL: nothing. */
void inputs_text(const struct page *page, const struct candor_inputs *inputs);
void inputs_html(candor_buffer *out, const struct candor_inputs *inputs);

#endif
