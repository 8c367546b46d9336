#include "base/mem.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "candor.h"

static struct {
	void *(*resize)(void *, size_t);
	void (*release)(void *);
} hook = { realloc, free };

void candor_set_allocator(void *(*resize)(void *, size_t), void (*release)(void *))
{
	hook.resize = resize ? resize : realloc;
	hook.release = release ? release : free;
}

void *mem_alloc(size_t size)
{
	return hook.resize(NULL, size ? size : 1);
}

void *mem_array(size_t count, size_t size)
{
	size_t bytes;

	return __builtin_mul_overflow(count, size, &bytes) ? NULL : mem_alloc(bytes);
}

void *mem_zero(size_t count, size_t size)
{
	void *block = mem_array(count, size);

	return block ? memset(block, 0, count * size) : NULL;
}

void *mem_resize(void *block, size_t size)
{
	return hook.resize(block, size ? size : 1);
}

void mem_free(void *block)
{
	hook.release(block);
}

void candor_free(void *memory)
{
	mem_free(memory);
}

int mem_grow_more(void *array, size_t *capacity, size_t needed, size_t item)
{
	size_t wanted = *capacity ? *capacity : 16, bytes;
	void *block;

	while (wanted < needed)
		if (__builtin_mul_overflow(wanted, (size_t)2, &wanted))
			return -1;
	if (__builtin_mul_overflow(wanted, item, &bytes))
		return -1;
	memcpy(&block, array, sizeof(block));
	block = mem_resize(block, bytes);
	if (!block)
		return -1;
	memcpy(array, &block, sizeof(block));
	*capacity = wanted;
	return 0;
}

enum { ARENA_PAGE = 16 << 10 };

struct arena_page {
	struct arena_page *next;
	size_t size;
	max_align_t data[];
};

static int arena_add_page(struct arena *arena, size_t size)
{
	size_t bytes = size > ARENA_PAGE ? size : ARENA_PAGE;
	struct arena_page *page;

	if (bytes > SIZE_MAX - sizeof(*page))
		return -1;
	page = mem_alloc(sizeof(*page) + bytes);
	if (!page)
		return -1;
	page->next = arena->pages;
	page->size = bytes;
	arena->pages = page;
	arena->used = 0;
	return 0;
}

void *arena_alloc(struct arena *arena, size_t size)
{
	const size_t align = _Alignof(max_align_t);
	size_t rounded;
	char *block;

	if (size > SIZE_MAX - align)
		return NULL;
	rounded = (size + align - 1) / align * align;
	if (!arena->pages || arena->pages->size - arena->used < rounded)
		if (arena_add_page(arena, rounded))
			return NULL;
	block = (char *)arena->pages->data + arena->used;
	arena->used += rounded;
	return block;
}

char *arena_copy(struct arena *arena, const char *data, size_t size)
{
	char *copy = size < SIZE_MAX ? arena_alloc(arena, size + 1) : NULL;

	if (!copy)
		return NULL;
	if (size)
		memcpy(copy, data, size);
	copy[size] = '\0';
	return copy;
}

/* The current page stays the first one. */
void arena_join(struct arena *arena, struct arena *from)
{
	struct arena_page *last = from->pages;

	if (!arena->pages) {
		*arena = *from;
	} else if (last) {
		while (last->next)
			last = last->next;
		last->next = arena->pages->next;
		arena->pages->next = from->pages;
	}
	*from = (struct arena){ NULL, 0 };
}

void arena_reset(struct arena *arena)
{
	struct arena_page *keep = arena->pages, *page = keep ? keep->next : NULL;

	while (page) {
		struct arena_page *next = page->next;

		if (page->size > keep->size) {
			mem_free(keep);
			keep = page;
		} else {
			mem_free(page);
		}
		page = next;
	}
	if (keep)
		keep->next = NULL;
	arena->pages = keep;
	arena->used = 0;
}

void arena_free(struct arena *arena)
{
	while (arena->pages) {
		struct arena_page *next = arena->pages->next;

		mem_free(arena->pages);
		arena->pages = next;
	}
	arena->used = 0;
}
