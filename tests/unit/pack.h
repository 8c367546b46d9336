/* Makes archives and compressed files in memory, by the libraries' writers. */
#ifndef CANDOR_TESTS_PACK_H
#define CANDOR_TESTS_PACK_H

#include "candor.h"

struct packed_file {
	const char *name; /* ending in '/': a directory */
	candor_str data;
};

/* `format`: "zip", "zip:store", "ustar", "pax", "gnutar", "7zip", "raw"; `filter`: "none",
 * "gzip", "xz", "bzip2", "zstd". Freed with candor_buffer_free. */
candor_buffer pack(const char *format, const char *filter, const struct packed_file *files,
		   size_t count);
/* One file compressed. */
candor_buffer squeeze(const char *filter, const void *data, size_t size);
candor_str packed_str(const candor_buffer *buffer);

#endif
