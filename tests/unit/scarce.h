/* Memory that runs out. */
#ifndef CANDOR_TESTS_UNIT_SCARCE_H
#define CANDOR_TESTS_UNIT_SCARCE_H

#include "candor.h"

/* Calls `attempt` with an empty buffer and no allocation, then one, then two ... allowed to
 * succeed, until it leaves `out->failed` at 0. Whichever allocation fails, it must be told, and
 * nothing lost or freed twice. Fails the test when there were not more than `least`. */
void each_allocation_fails(void (*attempt)(candor_buffer *out), long least);

#endif
