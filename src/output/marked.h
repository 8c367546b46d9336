/* A field's value with its findings marked in place. */
#ifndef CANDOR_OUTPUT_MARKED_H
#define CANDOR_OUTPUT_MARKED_H

#include "output/paint.h"

/* Appends the value of `field`, wrapped, from column `indent` on (where `out` stands already).
 * Findings are coloured, or bracketed without colour, and numbered by their place in the
 * result, from 1. Overlapping ones share a mark. */
void put_marked(const struct page *page, const candor_post *post, const candor_result *result,
		candor_field field, unsigned indent);

#endif
