/* What is kept of an author while posts come in. */
#ifndef CANDOR_AUTHOR_AUTHOR_H
#define CANDOR_AUTHOR_AUTHOR_H

#include "author/note.h"
#include "author/sample.h"

/* A value that posts repeat and that may change over time: that of the last day counts. */
struct dated_text {
	char *data; /* owned; NULL: never given */
	size_t size;
	int32_t day;
};

struct author {
	/* First what every post needs: 64 bytes. */
	uint64_t identity; /* hash of platform and id; of a joined author, the person */
	uint64_t records;  /* posts as they came, repeats too */
	struct sample sample;
	int64_t followers; /* of the last day that has any; -1: never given */
	int32_t followers_day;
	int verified;
	uint64_t person; /* while authors are joined */
	candor_str id, platform;
	struct dated_text name;
	struct quotes consumer, brand;
	struct contacts contacts;
	const candor_account *accounts; /* of a person with several, the largest first */
	size_t account_count;           /* 0: one only */
};

/* Enters what one of his posts tells. CANDOR_OK or CANDOR_ENOMEM. */
int author_take(struct author *author, const struct note *note);
/* Moves what `from` has, but for id, platform and accounts. CANDOR_OK or CANDOR_ENOMEM. */
int author_merge(struct author *into, struct author *from);
/* Frees what he owns. */
void author_free(struct author *author);

#endif
