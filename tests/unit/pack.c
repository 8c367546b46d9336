#include "pack.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <archive.h>
#include <archive_entry.h>

static la_ssize_t append(struct archive *archive, void *out, const void *data, size_t size)
{
	(void)archive;
	candor_buffer_append(out, data, size);
	return (la_ssize_t)size;
}

static void write_file(struct archive *archive, const struct packed_file *file)
{
	struct archive_entry *entry = archive_entry_new();
	size_t size = strlen(file->name);
	int is_folder = size && file->name[size - 1] == '/';

	archive_entry_copy_pathname(entry, file->name);
	archive_entry_set_filetype(entry, is_folder ? AE_IFDIR : AE_IFREG);
	archive_entry_set_perm(entry, 0644);
	archive_entry_set_size(entry, (la_int64_t)file->data.size);
	/* It warns of names that the locale does not know, and writes their bytes. */
	assert_true(archive_write_header(archive, entry) >= ARCHIVE_WARN);
	if (file->data.size)
		assert_int_equal(archive_write_data(archive, file->data.data, file->data.size),
				 file->data.size);
	archive_entry_free(entry);
}

candor_buffer pack(const char *format, const char *filter, const struct packed_file *files,
		   size_t count)
{
	struct archive *archive = archive_write_new();
	candor_buffer out = { 0 };
	int is_stored = !strcmp(format, "zip:store");

	assert_non_null(archive);
	assert_int_equal(archive_write_set_format_by_name(archive, is_stored ? "zip" : format),
			 ARCHIVE_OK);
	if (is_stored)
		assert_int_equal(archive_write_zip_set_compression_store(archive), ARCHIVE_OK);
	if (strcmp(filter, "none") != 0)
		assert_int_equal(archive_write_add_filter_by_name(archive, filter), ARCHIVE_OK);
	archive_write_set_bytes_in_last_block(archive, 1);
	assert_int_equal(archive_write_open(archive, &out, NULL, append, NULL), ARCHIVE_OK);
	for (size_t i = 0; i < count; i++)
		write_file(archive, &files[i]);
	assert_int_equal(archive_write_close(archive), ARCHIVE_OK);
	archive_write_free(archive);
	assert_false(out.failed);
	return out;
}

candor_buffer squeeze(const char *filter, const void *data, size_t size)
{
	const struct packed_file file = { "x", { data, size } };

	return pack("raw", filter, &file, 1);
}

candor_str packed_str(const candor_buffer *buffer)
{
	return (candor_str){ buffer->data, buffer->size };
}
