/* A text of any encoding as UTF-8, by iconv(3): a reader over a source. */
#ifndef CANDOR_INPUT_DECODER_H
#define CANDOR_INPUT_DECODER_H

#include "input/encoding.h"
#include "input/source.h"

struct decoder;

/* Reads on from where `source`, which must outlive it, is. `encoding` is not UTF-8.
 * CANDOR_EFORMAT when this machine cannot convert it, CANDOR_ENOMEM. */
int decoder_new(struct decoder **out, const struct encoding *encoding, struct source *source,
		candor_err *err);
void decoder_free(struct decoder *decoder);

/* A source_pull. What is no character of the encoding becomes one byte that is no UTF-8, so
 * that it is seen, counted and flagged where every other bad byte is. Errors of the source come
 * behind all that was read before them. */
int decoder_pull(size_t *got, void *decoder, char *out, size_t size, candor_err *err);

#endif
