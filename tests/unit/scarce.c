#include "scarce.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>

#include <cmocka.h>

static long allocations_left;

static void *limited(void *block, size_t size)
{
	return allocations_left-- > 0 ? realloc(block, size ? size : 1) : NULL;
}

void each_allocation_fails(void (*attempt)(candor_buffer *out), long least)
{
	candor_buffer out = { 0 };
	long allowed = 0;

	do {
		candor_buffer_free(&out);
		allocations_left = allowed++;
		candor_set_allocator(limited, free);
		attempt(&out);
		candor_set_allocator(NULL, NULL);
	} while (out.failed && allowed < 100000);
	assert_false(out.failed);
	assert_true(allowed > least);
	candor_buffer_free(&out);
}
