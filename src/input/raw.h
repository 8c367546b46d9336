/*
 * xz and bzip2 by libarchive: its raw format with that one filter. libarchive expands 64 KiB at
 * a time, and of those in which damage shows it gives nothing.
 */
#ifndef CANDOR_INPUT_RAW_H
#define CANDOR_INPUT_RAW_H

#include "input/container.h"

int raw_is_xz(candor_str head);
int raw_is_bzip2(candor_str head);
int raw_open_xz(void **out, struct source *source, const struct container_limits *limits,
		candor_err *err);
int raw_open_bzip2(void **out, struct source *source, const struct container_limits *limits,
		   candor_err *err);
int raw_read(size_t *got, void *reader, char *out, size_t size, candor_err *err);
int raw_finish(void *reader, candor_err *err);
void raw_free(void *reader);

#endif
