/* candor_buffer: append freely, look at `failed` once. */
#include <string.h>

#include "base/mem.h"
#include "candor.h"

void candor_buffer_append(candor_buffer *buffer, const void *data, size_t size)
{
	if (buffer->failed || !size)
		return;
	if (size > SIZE_MAX - buffer->size ||
	    mem_grow(&buffer->data, &buffer->capacity, buffer->size + size, 1)) {
		buffer->failed = 1;
		return;
	}
	memcpy(buffer->data + buffer->size, data, size);
	buffer->size += size;
}

void candor_buffer_free(candor_buffer *buffer)
{
	mem_free(buffer->data);
	*buffer = (candor_buffer){ 0 };
}
