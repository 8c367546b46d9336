/* Which exporter wrote an input, from its first records or its header. */
#ifndef CANDOR_INPUT_EXPORTER_CHOOSE_H
#define CANDOR_INPUT_EXPORTER_CHOOSE_H

#include "input/block.h"

/* Whether the block's records are enough to look at; so that what is recognized does not depend
 * on how many bytes are read at a time. */
int exporter_has_sample(const struct plan *plan, const candor_block *block);
/* Looks at the JSON records of the first block, unless the plan has its exporter; what is
 * recognized is in plan->exporter and plan->origin. CANDOR_ENOMEM. */
int exporter_choose(struct plan *plan, candor_block *block, candor_err *err);
/* The same from the header row; sets plan->header for what is recognized. */
int exporter_choose_columns(struct plan *plan, candor_str text, candor_err *err);

/* Fills plan->constants: the platform, and the author where the path or a file next to the
 * input tells. CANDOR_ENOMEM. */
int exporter_set_constants(struct plan *plan, candor_err *err);

#endif
