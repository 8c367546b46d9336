#include "input/unread.h"

#include <string.h>

#include "base/err.h"
#include "base/limits.h"

int unread_add(struct unread *unread, candor_unread reason, const char *name, candor_err *err)
{
	struct unread_names *list = &unread->of[reason];

	list->count++;
	if (list->kept == LIMIT_UNREAD_NAMES)
		return CANDOR_OK;
	if (mem_grow(&list->names, &list->capacity, list->kept + 1, sizeof(*list->names)))
		return err_memory(err);
	list->names[list->kept] = arena_copy(&unread->arena, name, strlen(name));
	return list->names[list->kept++] ? CANDOR_OK : err_memory(err);
}

void unread_free(struct unread *unread)
{
	for (size_t i = 0; i < CANDOR_UNREAD_COUNT; i++)
		mem_free(unread->of[i].names);
	arena_free(&unread->arena);
}
