/* What a test printed, and authors of whom to print something. */
#ifndef CANDOR_TESTS_UNIT_PRINTED_H
#define CANDOR_TESTS_UNIT_PRINTED_H

#include "candor.h"

/* Where a test writes to; empty_printed is its tear-down, and may be called in between. */
extern candor_buffer printed;
int empty_printed(void **state);

/* What has been written, NUL-terminated; fails the test when memory ran out. */
const char *printed_text(void);

/* Fail the test when `part` does not, or does, stand in `text`. */
void assert_has(const char *text, const char *part);
void assert_lacks(const char *text, const char *part);

/* An author of whom nothing is known but the id "n". */
candor_author unknown_author(void);

#endif
