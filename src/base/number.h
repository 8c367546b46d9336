/* Counts as platforms write them. */
#ifndef CANDOR_BASE_NUMBER_H
#define CANDOR_BASE_NUMBER_H

#include "candor.h"

/* "1234", "1,234", "1.2K", "3M+", "1.2万", "5千", "2亿"; -1 for anything else, negative numbers
 * and more than 10^15. */
int64_t number_read(candor_str text);

#endif
