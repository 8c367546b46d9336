/* What was not read, and why: counts, and as many names as are kept. */
#ifndef CANDOR_INPUT_UNREAD_H
#define CANDOR_INPUT_UNREAD_H

#include "base/mem.h"
#include "candor.h"

/* Zero-initialize. */
struct unread {
	struct unread_names {
		uint64_t count;
		char **names;
		size_t kept, capacity;
	} of[CANDOR_UNREAD_COUNT];
	struct arena arena;
};

/* CANDOR_OK or CANDOR_ENOMEM. */
int unread_add(struct unread *unread, candor_unread reason, const char *name, candor_err *err);
void unread_free(struct unread *unread);

#endif
