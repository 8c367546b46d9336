/* Threads for work of the library that falls into parts. */
#ifndef CANDOR_CLI_CREW_H
#define CANDOR_CLI_CREW_H

#include "candor.h"

/* As many threads as the option says (0: as there are processors), the calling one included. */
size_t crew_threads(size_t wanted);

/* The `run` of a candor_crew; `context` is the number of threads, a size_t. */
void crew_run_parts(void *context, void (*task)(void *data, size_t index), void *data,
		    size_t count);

#endif
