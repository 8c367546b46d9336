/* Authors' cards while they are being written. */
#ifndef CANDOR_AUTHOR_DRAFT_H
#define CANDOR_AUTHOR_DRAFT_H

#include "author/authors.h"
#include "author/credibility.h"

/* An author whose prior is not known yet. */
struct draft {
	const struct author *author;
	candor_author *card; /* the conclusion's; large, and stays where it is */
	struct credit credit;
	double commerce;   /* class_commerce */
	uint64_t identity; /* the author's */
	uint64_t platform; /* its hash: with is_han the stratum */
	double low;        /* of the card's credibility, near at hand for sorting */
	int is_han;
	int contradicts; /* within the latest posts */
};

struct drafts {
	struct draft *items;
	size_t count;
	struct credit *credits; /* scratch: of one stratum */
};

#endif
