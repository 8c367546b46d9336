/* zstd (RFC 8878) by libzstd: frame after frame, skippable ones passed over. */
#ifndef CANDOR_INPUT_ZSTD_H
#define CANDOR_INPUT_ZSTD_H

#include "input/container.h"

/* A frame, or a skippable one, which pzstd and others put first. */
int zstd_is(candor_str head);
/* A frame whose window is above limits->max_window ends in CANDOR_ELIMIT. */
int zstd_open(void **out, struct source *source, const struct container_limits *limits,
	      candor_err *err);
int zstd_read(size_t *got, void *reader, char *out, size_t size, candor_err *err);
int zstd_finish(void *reader, candor_err *err);
void zstd_free(void *reader);

#endif
