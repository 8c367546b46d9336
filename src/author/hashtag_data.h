/* What the search for campaign hashtags shares. */
#ifndef CANDOR_AUTHOR_HASHTAG_DATA_H
#define CANDOR_AUTHOR_HASHTAG_DATA_H

#include "author/hashtag.h"

/* A day on which an author uses a tag. */
struct use {
	uint32_t tag, author; /* index of a sign, of authors */
	int32_t day;
	uint8_t paid, disclosed;
	const struct observation *post; /* of several on that day a commercial one */
};

struct uses {
	struct use *items; /* by tag, day, author */
	size_t count, capacity;
	uint64_t posts, paid; /* of the archive */
};

/* Fills `out`, zero-initialized, with the uses on known days of tags that enough authors have
 * in commercial posts, which posts of the categories `noise` are not. CANDOR_OK or
 * CANDOR_ENOMEM; free it in either case. */
int uses_gather(struct uses *out, const candor_authors *authors, uint64_t noise);
void uses_free(struct uses *uses);

/* Accounts and brands that one post names. */
enum { CLIENTS = OBSERVED_BRANDS + WORDING_HANDLES };

/* The uses of a tag, and those of the MODEL_TAG_DAYS days in which it is used most. */
struct fortnight {
	const struct use *all, *first;
	size_t all_count, count;
	size_t paid, disclosed, authors, payers; /* within these days */
};

/* Fills the rest when `all` is known. Here and below `keys` is scratch, with room for CLIENTS
 * keys of each use. */
void fortnight_find(struct fortnight *window, uint32_t *keys);
/* Who most commercial uses name, and the share of them that do. */
double fortnight_client(uint32_t *client, const struct fortnight *window, uint32_t *keys);
/* What all posts of those who use the tag do: the share of them in these days. */
double fortnight_usual(const struct fortnight *window, const candor_authors *authors,
		       uint32_t *keys);
/* The key of an account, as clients have it: those of brands are even, these odd. */
static inline uint32_t client_of_handle(uint32_t handle)
{
	return handle | 1;
}

#endif
