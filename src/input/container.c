#include "input/container.h"

#include <string.h>

#include "base/limits.h"
#include "input/disqus.h"
#include "input/gzip.h"
#include "input/members.h"
#include "input/raw.h"
#include "input/xlsx.h"
#include "input/zip_directory.h"
#include "input/zstd.h"

static const struct container containers[] = {
	{ "gzip", gzip_is, gzip_open, NULL, gzip_read, gzip_finish, gzip_free },
	{ "zstd", zstd_is, zstd_open, NULL, zstd_read, zstd_finish, zstd_free },
	{ "xz", raw_is_xz, raw_open_xz, NULL, raw_read, raw_finish, raw_free },
	{ "bzip2", raw_is_bzip2, raw_open_bzip2, NULL, raw_read, raw_finish, raw_free },
	{ "xlsx", xlsx_is, xlsx_open, xlsx_next, xlsx_read, NULL, xlsx_free },
	{ "zip", members_is_zip, members_open_zip, members_next, members_read, NULL,
	  members_free },
	{ "tar", members_is_tar, members_open_tar, members_next, members_read, NULL,
	  members_free },
	{ "7z", members_is_7z, members_open_7z, members_next, members_read, NULL,
	  members_free },
	{ "Disqus XML", disqus_is, disqus_open, NULL, disqus_read, disqus_finish, disqus_free },
};

void container_limits_init(struct container_limits *limits, const candor_input_options *options)
{
	limits->max_ratio = options->max_ratio ? options->max_ratio : LIMIT_EXPANSION_RATIO;
	limits->max_window = options->max_window ? options->max_window : LIMIT_ZSTD_WINDOW;
	limits->max_workbook =
		options->max_workbook ? options->max_workbook : LIMIT_WORKBOOK_BYTES;
	limits->max_cell = options->max_cell ? options->max_cell : LIMIT_CELL_BYTES;
	limits->max_members = options->max_members ? options->max_members : LIMIT_MEMBERS;
	limits->max_nesting = options->max_nesting ? options->max_nesting : LIMIT_NESTING;
}

const struct container *container_find(candor_str head)
{
	for (size_t i = 0; i < sizeof(containers) / sizeof(*containers); i++)
		if (containers[i].is(head))
			return &containers[i];
	return NULL;
}

/* What archives that unpack themselves begin with: programs and shell scripts. */
static int may_unpack_itself(candor_str head)
{
	static const char *const marks[] = { "MZ", "#!", "\177ELF" };

	for (size_t i = 0; i < sizeof(marks) / sizeof(*marks); i++)
		if (head.size >= strlen(marks[i]) &&
		    !memcmp(head.data, marks[i], strlen(marks[i])))
			return 1;
	return 0;
}

int container_recognize(const struct container **out, struct source *source, candor_err *err)
{
	struct zip_directory directory = { 0 };
	candor_str head;
	int found;

	/* What stands before an error is looked at, and the error comes behind it. */
	source_peek(&head, source, CONTAINER_HEAD, NULL);
	*out = container_find(head);
	if (*out || !source->can_seek || !may_unpack_itself(head))
		return CANDOR_OK;
	found = zip_directory_find(&directory, source, err);
	if (found > 0)
		*out = container_find((candor_str){ "PK\3\4", 4 });
	if (found >= 0)
		found = source_seek(source, 0, err);
	return found;
}
