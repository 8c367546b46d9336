/* JSON values as text, valid whatever the bytes are. */
#ifndef CANDOR_OUTPUT_JSON_WRITE_H
#define CANDOR_OUTPUT_JSON_WRITE_H

#include "output/put.h"

/* The inside of a string: quotes, backslashes, controls, U+007F, U+2028 and U+2029 escaped, bad
 * UTF-8 as U+FFFD. */
void json_escape(candor_buffer *out, candor_str text);

/* A string in quotes, or null where `text.data` is NULL. */
void json_string(candor_buffer *out, candor_str text);

#endif
