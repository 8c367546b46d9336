/* What the quality tools read from a post besides its text: the label, and whose it is. */
#ifndef CANDOR_QUALITY_ROW_H
#define CANDOR_QUALITY_ROW_H

#include "candor.h"

/* 1 or 0 for a label of 1, 1.0, true or 0, 0.0, false; -1 for anything else. */
int row_label(const candor_post *post);

/* Replaces what `key` holds by the key of the post's group: rows of one group are not
 * independent. The group is the author, or the post's own id, or its place in the file. */
void row_group(candor_buffer *key, const candor_post *post);

#endif
