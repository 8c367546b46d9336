/*
 * Memory: one allocation hook for the whole library, growable arrays, and arenas for things
 * that die together.
 */
#ifndef CANDOR_BASE_MEM_H
#define CANDOR_BASE_MEM_H

#include <stddef.h>

/* malloc, calloc, realloc, free through the hook. NULL on failure; a size of 0 gives a block.
 */
void *mem_alloc(size_t size);
void *mem_zero(size_t count, size_t size);  /* NULL on overflow of count * size, too */
void *mem_array(size_t count, size_t size); /* the same, not cleared */
void *mem_resize(void *block, size_t size);
void mem_free(void *block);

/* The part of mem_grow that is seldom needed: `needed` is above *capacity. */
int mem_grow_more(void *array, size_t *capacity, size_t needed, size_t item);

/* Makes room for `needed` items of `item` bytes in *array, doubling *capacity.
 * Returns 0, or -1 when the size overflows or memory is out (then nothing has changed).
 *
 *     if (mem_grow(&list->items, &list->capacity, list->count + 1, sizeof(*list->items)))
 */
static inline int mem_grow(void *array, size_t *capacity, size_t needed, size_t item)
{
	return needed <= *capacity ? 0 : mem_grow_more(array, capacity, needed, item);
}

/* Fetches `size` bytes from `block` on into the cache, without waiting for them; any address
 * will do. */
static inline void mem_fetch_early(const void *block, size_t size)
{
	enum { CACHE_LINE = 64 };

	for (size_t at = 0; at < size; at += CACHE_LINE)
		__builtin_prefetch((const char *)block + at);
}

/* Bytes that live until the arena is reset or freed. Zero-initialize. */
struct arena {
	struct arena_page *pages; /* current page first */
	size_t used;              /* bytes of the current page */
};

/* `size` bytes aligned for any type; NULL when out of memory. */
void *arena_alloc(struct arena *arena, size_t size);
/* NUL-terminated copy of `size` bytes. */
char *arena_copy(struct arena *arena, const char *data, size_t size);
/* Moves what `from` holds to `arena`; it stays where it is. */
void arena_join(struct arena *arena, struct arena *from);
/* Forgets everything and keeps the largest page. */
void arena_reset(struct arena *arena);
void arena_free(struct arena *arena);

#endif
