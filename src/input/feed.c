#include "input/feed.h"

#include <errno.h>
#include <string.h>

#include "base/err.h"

/* Callbacks ----------------------------------------------------------------------------------
 */

static int report(const struct feed *feed)
{
	archive_set_error(feed->archive, EIO, "%s", feed->error.what);
	return ARCHIVE_FATAL;
}

/* Lets go of what was given but for its end. Returns the size of that. */
static size_t release(struct source *source)
{
	size_t kept = source->held < FEED_KEPT ? source->held : FEED_KEPT;

	source_skip(source, source->held - kept);
	source->held = kept;
	return kept;
}

static la_ssize_t read_block(struct archive *archive, void *context, const void **block)
{
	struct feed *feed = context;
	struct source *source = feed->source;
	size_t kept = release(source), size;
	candor_str ahead;
	uint64_t left = feed->end - source_used(source);

	(void)archive;
	if (source_peek(&ahead, source, kept + 1, &feed->error) < 0)
		return report(feed);
	size = ahead.size - kept;
	if (size > left)
		size = (size_t)left;
	source->held += size;
	*block = ahead.data + kept;
	return (la_ssize_t)size;
}

static la_int64_t seek_to(struct feed *feed, uint64_t offset)
{
	feed->source->held = 0;
	if (source_seek(feed->source, offset, &feed->error) < 0)
		return report(feed);
	return (la_int64_t)offset;
}

static la_int64_t seek(struct archive *archive, void *context, la_int64_t offset, int whence)
{
	struct feed *feed = context;
	la_int64_t from = 0;

	(void)archive;
	if (whence == SEEK_CUR)
		from = (la_int64_t)source_used(feed->source);
	else if (whence == SEEK_END)
		from = (la_int64_t)feed->end;
	if (offset < -from || offset > (la_int64_t)feed->end - from) {
		err_set(&feed->error, CANDOR_EDAMAGED,
			"%s data is damaged: it refers to what is outside of the file; get a "
			"good copy",
			feed->kind);
		return report(feed);
	}
	return seek_to(feed, (uint64_t)(from + offset));
}

static la_int64_t skip(struct archive *archive, void *context, la_int64_t size)
{
	struct feed *feed = context;
	uint64_t from = source_used(feed->source), left = feed->end - from;

	(void)archive;
	if (size < 0 || (uint64_t)size > left)
		size = (la_int64_t)left;
	return seek_to(feed, from + (uint64_t)size) < 0 ? ARCHIVE_FATAL : size;
}

/* ---- */

int feed_init(struct feed *feed, const char *kind, struct source *source, candor_err *err)
{
	*feed = (struct feed){ .kind = kind,
			       .source = source,
			       .end = source->can_seek ? source->size : UINT64_MAX,
			       .archive = archive_read_new() };
	if (!feed->archive)
		return err_memory(err);
	archive_read_set_callback_data(feed->archive, feed);
	archive_read_set_read_callback(feed->archive, read_block);
	if (source->can_seek) {
		archive_read_set_seek_callback(feed->archive, seek);
		archive_read_set_skip_callback(feed->archive, skip);
	}
	feed->locale = newlocale(LC_CTYPE_MASK, "C.UTF-8", (locale_t)0);
	return CANDOR_OK;
}

void feed_free(struct feed *feed)
{
	if (feed->archive)
		archive_read_free(feed->archive);
	if (feed->source)
		feed->source->held = 0;
	if (feed->locale)
		freelocale(feed->locale);
}

static locale_t enter_locale(const struct feed *feed)
{
	return uselocale(feed->locale);
}

int feed_open(struct feed *feed)
{
	locale_t before = enter_locale(feed);
	int code = archive_read_open1(feed->archive);

	uselocale(before);
	return code;
}

int feed_next(struct feed *feed, struct archive_entry **entry)
{
	locale_t before = enter_locale(feed);
	int code = archive_read_next_header(feed->archive, entry);

	uselocale(before);
	return code;
}

int feed_error(const struct feed *feed, candor_err *err)
{
	const char *reason = archive_error_string(feed->archive);

	if (feed->error.code)
		return err_copy(err, &feed->error);
	if (archive_errno(feed->archive) == ENOMEM)
		return err_memory(err);
	if (!reason)
		reason = "it ends too soon";
	return err_set(err, CANDOR_EDAMAGED,
		       "%s data is damaged near byte %llu (%.*s); get a good copy", feed->kind,
		       (unsigned long long)source_used(feed->source),
		       (int)strcspn(reason, "\n"), reason);
}

candor_str feed_recent(struct feed *feed)
{
	candor_str ahead;

	/* They are buffered: nothing is read. */
	source_peek(&ahead, feed->source, 0, NULL);
	ahead.size = feed->source->held;
	return ahead;
}

int feed_rewind(struct feed *feed)
{
	uint64_t used = (uint64_t)archive_filter_bytes(feed->archive, -1);
	uint64_t first = source_consumed(feed->source);

	if (used < first || used > source_used(feed->source))
		return 0;
	source_skip(feed->source, (size_t)(used - first));
	feed->source->held = 0;
	return 1;
}
