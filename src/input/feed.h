/*
 * A source as libarchive wants to have it: blocks by callbacks, skipping and seeking where the
 * source can. What libarchive makes of damage is told as ours, and what it does not look at,
 * the bytes behind the end, can be looked at here.
 */
#ifndef CANDOR_INPUT_FEED_H
#define CANDOR_INPUT_FEED_H

#include <archive.h>
#include <locale.h>

#include "input/source.h"

/* Bytes of what was given that stay within reach. */
#define FEED_KEPT ((size_t)1024)

struct feed {
	const char *kind; /* "zip", for messages */
	struct source *source;
	struct archive *archive;
	uint64_t end;     /* where the data ends for libarchive, if before the source does */
	locale_t locale;  /* in which libarchive makes names UTF-8; 0: there is none */
	candor_err error; /* of the source */
};

/* Makes feed->archive, without any format. `source` outlives it. CANDOR_ENOMEM. */
int feed_init(struct feed *feed, const char *kind, struct source *source, candor_err *err);
void feed_free(struct feed *feed);

/* archive_read_open and archive_read_next_header, the names in UTF-8: a code of libarchive. */
int feed_open(struct feed *feed);
int feed_next(struct feed *feed, struct archive_entry **entry);

/* After a failure: what it was. CANDOR_EDAMAGED, or what reading the source failed with. */
int feed_error(const struct feed *feed, candor_err *err);

/* All bytes that were given last and are still within reach: FEED_KEPT, if there were as many.
 */
candor_str feed_recent(struct feed *feed);
/* The source goes back to the first byte that libarchive has not made use of. 0: that is out of
 * reach. */
int feed_rewind(struct feed *feed);

#endif
