/* From the record in work to posts; see struct format. */
#ifndef CANDOR_INPUT_PARSE_H
#define CANDOR_INPUT_PARSE_H

#include "input/block.h"

int parse_json(candor_block *block, candor_post *post, candor_str *span, candor_err *err);
int parse_csv(candor_block *block, candor_post *post, candor_str *span, candor_err *err);
int parse_text(candor_block *block, candor_post *post, candor_str *span, candor_err *err);

/* JSON records of a plan with an exporter. */
int parse_items(candor_block *block, candor_post *post, candor_str *span, candor_err *err);
/* The post of a row or item whose values are in block->harvest. 1: complete; 0: skipped. */
int finish_item(candor_block *block, candor_err *err);

/* Reads up to the next object of the record in work, whose bytes are *span. 1: it begins; 0:
 * the record ends; < 0: what is there is refused. */
int json_open_value(candor_block *block, candor_str *span, candor_err *err);
/* The object has been read, with this status: CANDOR_OK, CANDOR_ESYNTAX (by block->json) or
 * CANDOR_ENOMEM. */
int json_close_value(candor_block *block, int status, candor_err *err);

#endif
