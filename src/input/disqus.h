/* Comments exported by Disqus (XML) as JSON lines; a row of the table of containers. */
#ifndef CANDOR_INPUT_DISQUS_H
#define CANDOR_INPUT_DISQUS_H

#include "input/container.h"

int disqus_is(candor_str head);
/* Of each post: id, message, created_at, author name and username, thread, is_deleted. Mail
 * and network addresses are dropped. */
int disqus_open(void **out, struct source *source, const struct container_limits *limits,
		candor_err *err);
int disqus_read(size_t *got, void *reader, char *out, size_t size, candor_err *err);
int disqus_finish(void *reader, candor_err *err);
void disqus_free(void *reader);

#endif
