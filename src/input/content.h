/*
 * The contents of a file: what it holds when its compressions are undone and its archives are
 * walked through, one after the other. A stack of layers, each a source that reads from the one
 * below, is behind it.
 */
#ifndef CANDOR_INPUT_CONTENT_H
#define CANDOR_INPUT_CONTENT_H

#include "input/container.h"
#include "input/unread.h"

/* Zero-initialize; open `file`, then set `name` and `limits`. */
struct content {
	struct source file;
	const char *name; /* of the file; not owned */
	struct container_limits limits;
	int is_found;       /* the file was found in a directory: it may be private, too */
	const char *wanted; /* the whole name of the one member to go to, or NULL */
	struct layer *top;
	int is_begun, is_over;
	size_t member_count; /* of all archives */
	struct unread unread;
};

/* Goes to the next content: the file's own, or a member's that may hold posts. 1:
 * content_source stands at its beginning; 0: there are no more; < 0: the file, a member or what
 * is left of an archive cannot be read, and `err` has its name; the next call goes on behind
 * it. */
int content_next(struct content *content, candor_err *err);

/* Of the content reached by content_next, until the next call: its bytes; its name, as in
 * "posts.zip!data/tweets.js"; the container it lies in, "none" without; whether it is a member
 * of an archive. */
struct source *content_source(struct content *content);
const char *content_name(const struct content *content);
const char *content_container(const struct content *content);
int content_is_member(const struct content *content);

/* After all bytes of the content: CANDOR_EDAMAGED when more follows than belongs to it. */
int content_finish(struct content *content, candor_err *err);
/* Reads on in a content that is refused, as far as it takes to see that it is a bomb:
 * CANDOR_ELIMIT. */
int content_check_ratio(struct content *content, candor_err *err);
/* It holds no posts. CANDOR_OK or CANDOR_ENOMEM. */
int content_pass_over(struct content *content, candor_err *err);
void content_close(struct content *content);

/* Another look into the archive at `path`: appends the member whose whole name is `wanted` to
 * `out`, its first `limit` bytes if it has more. 1: done; 0: there is no such member; < 0:
 * CANDOR_EIO where the file cannot be opened again, as one from a pipe, or what went wrong. */
int content_extract(candor_buffer *out, const char *path, const char *wanted, size_t limit,
		    candor_err *err);

#endif
