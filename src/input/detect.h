/* What an input is, from its first bytes and, where those leave it open, its name. */
#ifndef CANDOR_INPUT_DETECT_H
#define CANDOR_INPUT_DETECT_H

#include "candor.h"
#include "input/plan.h"

/* Chooses plan->format and plan->dialect. `format` is the name asked for; NULL or "auto" leaves
 * it to the content. `head` is the beginning of the content without byte order mark.
 * CANDOR_EFORMAT for what is recognized but not supported. */
int detect(struct plan *plan, const char *format, candor_str head, candor_err *err);

/* Bytes before the JSON of a script: "window.YTD.tweets.part0 = [", as X writes archives,
 * "callback({", and guards like "while(1);["; 0: it is none. */
size_t detect_script(candor_str head);

#endif
