/* The members of an archive that is open, one after the other. */
#include <archive_entry.h>
#include <stdio.h>
#include <string.h>

#include "base/err.h"
#include "base/limits.h"
#include "input/members_parts.h"

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
		return end(members, members_too_many(members, err));
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
	members_use_directory(members);
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

	if (members->is_over || (members->is_broken && !members->has_directory))
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
