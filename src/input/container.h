/*
 * The containers: compressions and archives, a row of a table each. All read from a source and
 * give bytes; an archive gives those of one member after the other.
 */
#ifndef CANDOR_INPUT_CONTAINER_H
#define CANDOR_INPUT_CONTAINER_H

#include "input/source.h"

/* Bytes that container_find wants to see. */
#define CONTAINER_HEAD ((size_t)512)

struct container_limits {
	size_t max_members;            /* of all archives of a file */
	size_t max_window;             /* bytes of a zstd window */
	size_t max_workbook, max_cell; /* bytes */
	unsigned max_nesting;
	unsigned max_ratio;
};

/* Those of the options, or base/limits.h. */
void container_limits_init(struct container_limits *limits,
			   const candor_input_options *options);

/* A file in an archive. */
struct member {
	const char *name; /* as the archive has it, any bytes; until the next member */
};

struct container {
	const char *name; /* "gzip" */
	int (*is)(candor_str head);
	/* `source` stands at the beginning; it and `limits` outlive `*out`. Nothing is left in
	 * `*out` when it fails. */
	int (*open)(void **out, struct source *source, const struct container_limits *limits,
		    candor_err *err);
	/* Archives: goes to the next file. 1: the bytes that `read` gives are its; 0: no more;
	 * < 0: this file cannot be read, or the archive is damaged: then 0 comes next. */
	int (*next)(struct member *member, void *reader, candor_err *err);
	source_pull *read;
	/* Compressions: after the end. CANDOR_EDAMAGED when something follows. */
	int (*finish)(void *reader, candor_err *err);
	void (*free)(void *reader); /* accepts NULL */
};

/* The container that begins with `head`; NULL: none. */
const struct container *container_find(candor_str head);
/* The container at the beginning of `source`, or, of a file that is a zip archive behind other
 * bytes, zip; NULL: none. The source stands where it stood. */
int container_recognize(const struct container **out, struct source *source, candor_err *err);

#endif
