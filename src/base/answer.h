/* Yes and no as exports write them: flags such as verified or paid partnership. */
#ifndef CANDOR_BASE_ANSWER_H
#define CANDOR_BASE_ANSWER_H

#include "candor.h"

/* 1: "true", "Yes", "1", "是"; 0: "", "false", "No", "0", "-1", "None", "null", "[]", "否"; -1:
 * something else, a sponsor's name where a flag is expected. Blanks, quotation marks and
 * full-width forms as number_read takes them. */
int answer_read(candor_str text);

#endif
