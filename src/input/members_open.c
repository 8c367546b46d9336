/* Recognizing and opening archives, and what is checked at their end. */
#include <string.h>

#include "base/err.h"
#include "base/mem.h"
#include "input/members_parts.h"

/* Recognition --------------------------------------------------------------------------------
 */

int members_is_zip(candor_str head)
{
	return head.size >= 4 &&
	       (!memcmp(head.data, "PK\3\4", 4) || !memcmp(head.data, "PK\5\6", 4));
}

int members_is_7z(candor_str head)
{
	return head.size >= 6 && !memcmp(head.data, "7z\xbc\xaf\x27\x1c", 6);
}

/* Whether the checksum of a tar header is right, as old ones without a mark have it, too. */
static int has_tar_sum(const unsigned char *header)
{
	unsigned sum = 0, said = 0;
	size_t i = 148;

	while (i < 156 && header[i] == ' ')
		i++;
	for (; i < 156 && header[i] >= '0' && header[i] <= '7'; i++)
		said = said * 8 + header[i] - '0';
	for (i = 0; i < 512; i++)
		sum += i >= 148 && i < 156 ? ' ' : header[i];
	return header[0] && sum == said;
}

int members_is_tar(candor_str head)
{
	return head.size >= 512 && (!memcmp(head.data + 257, "ustar", 5) ||
				    has_tar_sum((const unsigned char *)head.data));
}

/* Checks at the end --------------------------------------------------------------------------
 */

static int check_nothing(struct members *members, candor_err *err)
{
	(void)members;
	(void)err;
	return CANDOR_OK;
}

/* libarchive drops members that share their bytes with another. */
static int check_count(struct members *members, candor_err *err)
{
	if (members->count == members->directory.count)
		return CANDOR_OK;
	return err_set(
		err, CANDOR_EDAMAGED,
		"the zip directory lists %llu members, but %llu are there: others lie on "
		"top of each other; get a good copy",
		(unsigned long long)members->directory.count,
		(unsigned long long)members->count);
}

/* Read in order: libarchive stops where the directory begins, or anything that looks like it,
 * and passes over what looks like nothing. So a good directory must follow, of as many. */
static int check_directory(struct members *members, candor_err *err)
{
	int is_whole = 0;

	members->directory.prefix = 0;
	if (feed_rewind(&members->feed))
		is_whole = zip_directory_walk(&members->directory, members->feed.source, err);
	if (is_whole < 0)
		return is_whole;
	if (is_whole && members->directory.count == members->count && !members->is_damaged)
		return CANDOR_OK;
	return err_set(err, CANDOR_EDAMAGED,
		       "the zip directory is damaged or does not list the %llu members found; "
		       "some may be missing: get a good copy",
		       (unsigned long long)members->count);
}

/* The last block of a member may end in 511 zeros; an archive ends in 1,024. */
static int check_tar_end(struct members *members, candor_err *err)
{
	candor_str last = feed_recent(&members->feed);
	size_t zeros = 0;

	while (zeros < 512 && zeros < last.size && !last.data[last.size - 1 - zeros])
		zeros++;
	if (zeros == 512)
		return CANDOR_OK;
	return err_set(err, CANDOR_EDAMAGED,
		       "the tar archive has no end mark; members may be missing: get a whole "
		       "copy");
}

/* Opening ------------------------------------------------------------------------------------
 */

static int open_reader(struct members **out, const char *kind, struct source *source,
		       const struct container_limits *limits, candor_err *err)
{
	struct members *members = mem_zero(1, sizeof(*members));

	*out = NULL;
	if (!members)
		return err_memory(err);
	members->max_members = limits->max_members;
	members->check = check_nothing;
	if (feed_init(&members->feed, kind, source, err) < 0) {
		members_free(members);
		return CANDOR_ENOMEM;
	}
	*out = members;
	return CANDOR_OK;
}

void members_free(void *reader)
{
	struct members *members = reader;

	if (!members)
		return;
	feed_free(&members->feed);
	mem_free(members);
}

int members_too_many(const struct members *members, candor_err *err)
{
	return err_set(err, CANDOR_ELIMIT,
		       "the archive has more than %zu members; --max-members allows more",
		       members->max_members);
}

void members_use_directory(struct members *members)
{
	members->feed.end = members->directory.end;
	archive_read_support_format_zip_seekable(members->feed.archive);
}

/* By its directory where there is a good one. */
static int find_directory(struct members *members, candor_err *err)
{
	struct source *source = members->feed.source;
	int found = 0;

	if (source->can_seek) {
		found = zip_directory_find(&members->directory, source, err);
		if (found >= 0 && source_seek(source, 0, err) < 0)
			found = CANDOR_EIO;
	}
	if (found < 0)
		return found;
	if (found && members->directory.count > members->max_members)
		return members_too_many(members, err);
	if (found) {
		members->has_directory = 1;
		members->check = check_count;
		members_use_directory(members);
		return CANDOR_OK;
	}
	members->is_damaged = source->can_seek;
	members->check = check_directory;
	archive_read_support_format_zip_streamable(members->feed.archive);
	return CANDOR_OK;
}

int members_open_zip(void **out, struct source *source, const struct container_limits *limits,
		     candor_err *err)
{
	struct members *members;
	int status = open_reader(&members, "zip", source, limits, err);

	if (status == CANDOR_OK)
		status = find_directory(members, err);
	if (status < 0) {
		members_free(members);
		members = NULL;
	}
	*out = members;
	return status;
}

int members_open_tar(void **out, struct source *source, const struct container_limits *limits,
		     candor_err *err)
{
	struct members *members;
	int status = open_reader(&members, "tar", source, limits, err);

	*out = members;
	if (status < 0)
		return status;
	members->check = check_tar_end;
	archive_read_support_format_tar(members->feed.archive);
	/* Reads on behind the end mark, where anything but zeros is another archive or damage.
	 */
	archive_read_set_format_option(members->feed.archive, "tar",
				       "read_concatenated_archives", "1");
	return CANDOR_OK;
}

int members_open_7z(void **out, struct source *source, const struct container_limits *limits,
		    candor_err *err)
{
	struct members *members;
	int status;

	*out = NULL;
	if (!source->can_seek)
		return err_set(err, CANDOR_EFORMAT,
			       "a 7z archive is read from its end, which a pipe or another "
			       "archive does not allow; unpack it first");
	status = open_reader(&members, "7z", source, limits, err);
	*out = members;
	if (members)
		archive_read_support_format_7zip(members->feed.archive);
	return status;
}
