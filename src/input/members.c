#include "input/members.h"

#include <archive_entry.h>
#include <stdio.h>
#include <string.h>

#include "base/err.h"
#include "base/limits.h"
#include "base/mem.h"
#include "input/feed.h"
#include "input/zip_directory.h"

struct members {
	struct feed feed;
	/* What libarchive has no eye for, at the end. CANDOR_EDAMAGED. */
	int (*check)(struct members *members, candor_err *err);
	struct zip_directory directory;
	uint64_t count; /* of members libarchive has shown, directories and all */
	size_t max_members;
	int is_open, is_over;
	int is_broken; /* libarchive has given up */
	int restarts;
	int is_damaged;    /* a zip file without a good directory */
	int is_encrypted;  /* the member */
	char doubt[160];   /* what the directory says and the member does not bear out, or "" */
	const char *block; /* of the member, not yet handed out */
	size_t size;
	uint64_t hole;   /* zeros before the block: a sparse file's */
	uint64_t offset; /* in the member, behind the block */
	int code;        /* of libarchive, behind the block */
};

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

/* Read by the directory: libarchive drops members that share their bytes with another. */
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

static int too_many(const struct members *members, candor_err *err)
{
	return err_set(err, CANDOR_ELIMIT,
		       "the archive has more than %zu members; --max-members allows more",
		       members->max_members);
}

/* The end record is made the last that libarchive sees, and so the one it takes. */
static void use_directory(struct members *members)
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
		return too_many(members, err);
	if (found) {
		members->check = check_count;
		use_directory(members);
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

/* Members ------------------------------------------------------------------------------------
 */

static int end(struct members *members, int status)
{
	members->is_over = 1;
	return status;
}

/* Of the warnings that come with a header those of names do not matter. */
static void keep_doubt(struct members *members)
{
	const char *warning = archive_error_string(members->feed.archive);

	if (warning && !strncmp(warning, "Inconsistent", strlen("Inconsistent")))
		snprintf(members->doubt, sizeof(members->doubt), "%s", warning);
}

/* The next header, of whatever kind. 1, 0 at the end, < 0. */
static int next_entry(struct archive_entry **entry, struct members *members, candor_err *err)
{
	int code = members->is_open ? ARCHIVE_OK : feed_open(&members->feed);

	members->is_open = 1;
	members->size = 0;
	members->hole = 0;
	members->offset = 0;
	members->code = ARCHIVE_OK;
	members->doubt[0] = '\0';
	if (code >= ARCHIVE_WARN)
		code = feed_next(&members->feed, entry);
	if (code == ARCHIVE_WARN)
		keep_doubt(members);
	if (code == ARCHIVE_EOF)
		return end(members, members->check(members, err));
	if (code < ARCHIVE_FAILED)
		return end(members, feed_error(&members->feed, err));
	if (++members->count > members->max_members)
		return end(members, too_many(members, err));
	return code < ARCHIVE_WARN ? feed_error(&members->feed, err) : 1;
}

/* libarchive gives a zip up with the first member it cannot expand. Where the directory tells
 * of the others, they are read by another one, from behind that member on. */
static int restart(struct members *members, candor_err *err)
{
	struct source *source = members->feed.source;
	struct archive_entry *entry;
	int status, code;

	if (++members->restarts > LIMIT_ARCHIVE_RESTARTS)
		return err_set(
			err, CANDOR_ELIMIT,
			"more than %d members of the zip archive are damaged; the others "
			"are not read: get a good copy",
			LIMIT_ARCHIVE_RESTARTS);
	feed_free(&members->feed);
	status = feed_init(&members->feed, "zip", source, err);
	if (status == CANDOR_OK)
		status = source_seek(source, 0, err);
	if (status < 0)
		return status;
	use_directory(members);
	code = feed_open(&members->feed);
	for (uint64_t i = 0; i < members->count && code >= ARCHIVE_FAILED; i++)
		code = feed_next(&members->feed, &entry);
	members->is_broken = 0;
	return code < ARCHIVE_FAILED ? feed_error(&members->feed, err) : CANDOR_OK;
}

int members_next(struct member *member, void *reader, candor_err *err)
{
	struct members *members = reader;
	struct archive_entry *entry;
	int status = 0;

	if (members->is_over || (members->is_broken && members->check != check_count))
		return 0;
	if (members->is_broken)
		status = restart(members, err);
	if (status < 0)
		return end(members, status);
	do
		status = next_entry(&entry, members, err);
	while (status > 0 &&
	       (archive_entry_filetype(entry) != AE_IFREG || archive_entry_hardlink(entry)));
	if (status <= 0)
		return status;
	member->name = archive_entry_pathname(entry);
	if (!member->name)
		member->name = "";
	members->is_encrypted = archive_entry_is_data_encrypted(entry);
	return status;
}

/* Reads the next block; what libarchive says of it comes behind its bytes. */
static void next_block(struct members *members)
{
	const void *block = NULL;
	size_t size = 0;
	la_int64_t offset = (la_int64_t)members->offset;

	members->code = archive_read_data_block(members->feed.archive, &block, &size, &offset);
	if (members->code == ARCHIVE_EOF)
		size = 0;
	if (offset > (la_int64_t)members->offset)
		members->hole = (uint64_t)offset - members->offset;
	members->block = block;
	members->size = size;
	members->offset += members->hole + size;
}

/* Hands out of the hole, then of the block. */
static size_t copy_part(struct members *members, char *out, size_t size)
{
	if (members->hole) {
		size = members->hole < size ? (size_t)members->hole : size;
		memset(out, 0, size);
		members->hole -= size;
		return size;
	}
	size = members->size < size ? members->size : size;
	memcpy(out, members->block, size);
	members->block += size;
	members->size -= size;
	return size;
}

/* At the end of a member. Its doubt is told once. */
static int check_member(struct members *members, candor_err *err)
{
	char doubt[sizeof(members->doubt)];

	if (!members->doubt[0])
		return CANDOR_OK;
	memcpy(doubt, members->doubt, sizeof(doubt));
	members->doubt[0] = '\0';
	return err_set(err, CANDOR_EDAMAGED,
		       "the zip directory and the member do not agree (%s); get a good copy",
		       doubt);
}

static int fail(struct members *members, candor_err *err)
{
	members->is_broken = members->code < ARCHIVE_FAILED;
	return feed_error(&members->feed, err);
}

int members_read(size_t *got, void *reader, char *out, size_t size, candor_err *err)
{
	struct members *members = reader;

	*got = 0;
	if (members->is_encrypted)
		return err_set(err, CANDOR_EFORMAT,
			       "the member is encrypted; unpack it with its password first");
	while (!members->size && !members->hole) {
		if (members->code == ARCHIVE_EOF)
			return check_member(members, err);
		/* A wrong checksum or size is a warning to libarchive. */
		if (members->code < ARCHIVE_OK)
			return fail(members, err);
		next_block(members);
	}
	*got = copy_part(members, out, size);
	return CANDOR_OK;
}
