/*
 * gzip (RFC 1952) by zlib's inflate, member after member, with what gzread hides: truncation,
 * checksums, bytes after the last member, and how far a small input may expand.
 */
#ifndef CANDOR_INPUT_GZIP_H
#define CANDOR_INPUT_GZIP_H

#include "input/source.h"

struct gzip;

/* `source` stands at the beginning of a member and outlives `*out`. `max_ratio` is the largest
 * expansion, 0 for LIMIT_EXPANSION_RATIO. */
int gzip_new(struct gzip **out, struct source *source, unsigned max_ratio, candor_err *err);
void gzip_free(struct gzip *gzip);

/* Inflates until `size` bytes are at `out` or the data ends; *got < size happens at the end or
 * with an error only, and then counts the bytes before the damage. CANDOR_EDAMAGED (with the
 * compressed offset), CANDOR_ELIMIT (expansion), CANDOR_EIO, CANDOR_ENOMEM; after an error do
 * not call again. */
int gzip_read(size_t *got, struct gzip *gzip, char *out, size_t size, candor_err *err);

/* After the end: CANDOR_EDAMAGED when more than zero padding followed the last member. */
int gzip_finish(const struct gzip *gzip, candor_err *err);

#endif
