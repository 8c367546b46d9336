/* Work that falls into parts, on the threads of whoever uses the library. */
#ifndef CANDOR_BASE_CREW_H
#define CANDOR_BASE_CREW_H

#include "candor.h"

/* Calls task(data, index) for each index below `count`; without a crew one after another. What
 * comes out must not depend on the order. */
static inline void crew_run(const candor_crew *crew, void (*task)(void *data, size_t index),
			    void *data, size_t count)
{
	if (crew) {
		crew->run(crew->context, task, data, count);
		return;
	}
	for (size_t i = 0; i < count; i++)
		task(data, i);
}

#endif
