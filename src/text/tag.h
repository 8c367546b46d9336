/* Tags of HTML that exporters leave in texts. */
#ifndef CANDOR_TEXT_TAG_H
#define CANDOR_TEXT_TAG_H

#include <stddef.h>

struct tag {
	size_t size;         /* bytes from '<' to '>' */
	int is_block;        /* stands for a line end */
	size_t link, target; /* of <a href="...">: offset and bytes of a target that its text
			      * does not show; 0 bytes: none */
};

/* Whether a known tag is at the front of [at, end), which begins with '<'. Names are an
 * allow-list, and what stands between name and '>' must look like attributes, so that "<3" and
 * "a <b and c> d" are text. The time it takes is in proportion to the bytes up to the next '<'
 * behind the tag. */
int tag_read(struct tag *out, const char *at, const char *end);

#endif
