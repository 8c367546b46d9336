/* What tests change of an input. */
#ifndef CANDOR_INPUT_INPUT_H
#define CANDOR_INPUT_INPUT_H

#include "candor.h"

/* Bytes read at a time instead of LIMIT_READ_CHUNK; before the first read. */
void input_set_chunk(candor_input *input, size_t chunk);

#endif
