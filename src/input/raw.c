#include "input/raw.h"

#include <string.h>

#include "base/err.h"
#include "base/mem.h"
#include "input/feed.h"

struct raw {
	struct feed feed;
	int is_open, ended;
	const char *block; /* expanded, not yet handed out */
	size_t size;
};

int raw_is_xz(candor_str head)
{
	return head.size >= 6 && !memcmp(head.data, "\xfd\x37zXZ\0", 6);
}

/* The header, and the mark of a block or of the end: words may begin like the header. */
int raw_is_bzip2(candor_str head)
{
	return head.size >= 10 && !memcmp(head.data, "BZh", 3) && head.data[3] >= '1' &&
	       head.data[3] <= '9' &&
	       (!memcmp(head.data + 4, "\x31\x41\x59\x26\x53\x59", 6) ||
		!memcmp(head.data + 4, "\x17\x72\x45\x38\x50\x90", 6));
}

static int open_raw(struct raw **out, const char *kind, struct source *source, candor_err *err)
{
	struct raw *raw = mem_zero(1, sizeof(*raw));

	*out = NULL;
	if (!raw)
		return err_memory(err);
	if (feed_init(&raw->feed, kind, source, err) < 0) {
		raw_free(raw);
		return CANDOR_ENOMEM;
	}
	archive_read_support_format_raw(raw->feed.archive);
	archive_read_support_format_empty(raw->feed.archive);
	*out = raw;
	return CANDOR_OK;
}

int raw_open_xz(void **out, struct source *source, const struct container_limits *limits,
		candor_err *err)
{
	struct raw *raw;
	int status = open_raw(&raw, "xz", source, err);

	(void)limits;
	*out = raw;
	if (raw)
		archive_read_support_filter_xz(raw->feed.archive);
	return status;
}

int raw_open_bzip2(void **out, struct source *source, const struct container_limits *limits,
		   candor_err *err)
{
	struct raw *raw;
	int status = open_raw(&raw, "bzip2", source, err);

	(void)limits;
	*out = raw;
	if (raw)
		archive_read_support_filter_bzip2(raw->feed.archive);
	return status;
}

void raw_free(void *reader)
{
	struct raw *raw = reader;

	if (!raw)
		return;
	feed_free(&raw->feed);
	mem_free(raw);
}

static int enter(struct raw *raw)
{
	struct archive_entry *entry;
	int code = feed_open(&raw->feed);

	raw->is_open = 1;
	return code < ARCHIVE_WARN ? code : feed_next(&raw->feed, &entry);
}

static int next_block(struct raw *raw, candor_err *err)
{
	const void *block = NULL;
	size_t size = 0;
	la_int64_t offset;
	int code = raw->is_open ? ARCHIVE_OK : enter(raw);

	if (code == ARCHIVE_OK)
		code = archive_read_data_block(raw->feed.archive, &block, &size, &offset);
	if (code < ARCHIVE_WARN)
		return feed_error(&raw->feed, err);
	raw->ended = code == ARCHIVE_EOF;
	raw->block = block;
	raw->size = raw->ended ? 0 : size;
	return CANDOR_OK;
}

int raw_read(size_t *got, void *reader, char *out, size_t size, candor_err *err)
{
	struct raw *raw = reader;
	int status = CANDOR_OK;

	while (status == CANDOR_OK && !raw->size && !raw->ended)
		status = next_block(raw, err);
	*got = 0;
	if (status < 0 || !raw->size)
		return status;
	*got = raw->size < size ? raw->size : size;
	memcpy(out, raw->block, *got);
	raw->block += *got;
	raw->size -= *got;
	return CANDOR_OK;
}

int raw_finish(void *reader, candor_err *err)
{
	struct raw *raw = reader;
	int garbage = 1;

	if (feed_rewind(&raw->feed))
		garbage = source_skip_zeros(raw->feed.source, err);
	if (garbage <= 0)
		return garbage;
	return err_set(err, CANDOR_EDAMAGED,
		       "garbage after the %s data at compressed byte %llu; all posts before it "
		       "were read",
		       raw->feed.kind, (unsigned long long)source_consumed(raw->feed.source));
}
