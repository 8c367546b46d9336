/* Reads a whole input and writes down what came out of it, one line each, for comparison. */
#ifndef CANDOR_TESTS_POSTS_H
#define CANDOR_TESTS_POSTS_H

#include "candor.h"

struct posts {
	/* A post: "LINE field=value ..." with bad=, surrogates=, duplicates= where not 0;
	 * author_name is left out where it repeats author_id. A refused record: "LINE:COLUMN
	 * EREJECTED". An error of the input: "end EDAMAGED". LF and NUL in values are written
	 * \n and \0. */
	char *log;
	size_t count, refused;
	uint64_t skipped[CANDOR_SKIP_COUNT];
	size_t errors;         /* of the input */
	int error;             /* the first of them, or of opening it */
	char what[512];        /* the last message */
	char where[512];       /* the file or member of the last error */
	size_t private, other; /* members that were not read */
	size_t capacity;       /* of the block's data, the largest seen */
	char format[16], compression[16];
	char exporter[64]; /* its name, or empty */
};

/* `chunk` bytes at a time, 0: the default. Free the log with free_posts. */
struct posts read_memory(const char *name, const void *data, size_t size,
			 const candor_input_options *options, size_t chunk);
struct posts read_file(const char *path, const candor_input_options *options);
void free_posts(struct posts *posts);

/* The log of a NUL-terminated text, with the default options. */
void expect_posts(const char *name, const char *text, const char *log);
/* The same with options. */
void expect_posts_with(const char *name, const char *text, const candor_input_options *options,
		       const char *log);

/* Writes `count` posts as JSON Lines, no two of them the same; returns their bytes. */
size_t write_rows(char *out, size_t size, int count);

/* gzip file of `size` bytes, malloc'ed. */
unsigned char *gzip_bytes(const void *data, size_t size, size_t *out_size);

#endif
