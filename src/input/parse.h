/* From the record in work to posts; see struct format. */
#ifndef CANDOR_INPUT_PARSE_H
#define CANDOR_INPUT_PARSE_H

#include "input/block.h"

int parse_json(candor_block *block, candor_post *post, candor_str *span, candor_err *err);
int parse_csv(candor_block *block, candor_post *post, candor_str *span, candor_err *err);
int parse_text(candor_block *block, candor_post *post, candor_str *span, candor_err *err);

#endif
