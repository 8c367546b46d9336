/*
 * gzip (RFC 1952) by zlib's inflate, member after member, with what gzread hides: truncation,
 * checksums and bytes after the last member.
 */
#ifndef CANDOR_INPUT_GZIP_H
#define CANDOR_INPUT_GZIP_H

#include "input/container.h"

int gzip_is(candor_str head);
int gzip_open(void **out, struct source *source, const struct container_limits *limits,
	      candor_err *err);
int gzip_read(size_t *got, void *reader, char *out, size_t size, candor_err *err);
int gzip_finish(void *reader, candor_err *err);
void gzip_free(void *reader);

#endif
