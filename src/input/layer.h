/*
 * The layers between a file and its contents: each has a container that the source below holds,
 * and gives what comes out of it. All are measured together, so that no bomb expands.
 */
#ifndef CANDOR_INPUT_LAYER_H
#define CANDOR_INPUT_LAYER_H

#include "input/content.h"

/* What comes out of a container that the source below holds. */
struct layer {
	struct layer *below; /* NULL: the file itself */
	struct content *content;
	const struct container *kind;
	void *reader;
	struct source source;
	uint64_t size;      /* bytes that came out, of all members */
	candor_buffer name; /* archives: of the member, with NUL */
};

/* The bytes of the layer; NULL: those of the file. */
struct source *layer_source(struct content *content, struct layer *layer);
/* What its bytes are called, of a compression what it compresses; NULL: the file. */
const char *layer_name(const struct content *content, const struct layer *layer);

/* Puts a layer for this kind of container on top, or takes the top one away. CANDOR_ELIMIT
 * (nesting), CANDOR_ENOMEM, or what opening the container fails with. */
int layer_push(struct content *content, const struct container *kind, candor_err *err);
void layer_pop(struct content *content);

/* Takes bytes of the layer while no more than `most` have come out of it, so that the ratio
 * sees them. CANDOR_ELIMIT for a bomb; other damage in them does not matter. */
int layer_pass(struct layer *layer, uint64_t most, candor_err *err);

#endif
