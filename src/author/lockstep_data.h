/* What the search for lockstep shares. Authors and brands are indexes of the mentions'. */
#ifndef CANDOR_AUTHOR_LOCKSTEP_DATA_H
#define CANDOR_AUTHOR_LOCKSTEP_DATA_H

#include "author/lockstep.h"
#include "base/limits.h"

/* An author names a brand on a day. */
struct outing {
	uint32_t brand, author, occasion;
	int32_t day;
};

/* A brand's day, and who named it: a run of outings. */
struct occasion {
	uint32_t brand, first, count;
	int32_t day;
};

/* How a brand is spread over its days. */
struct spread {
	uint32_t outings, authors;
	uint32_t days; /* from the first to the last */
};

/* Two authors on one occasion; `a` is the smaller. */
struct meeting {
	uint32_t a, b, occasion;
};

struct calendar {
	struct outing *outings;   /* by brand, day, author */
	struct outing *by_author; /* by author, brand, day */
	size_t count;
	size_t *first_of; /* in by_author, of each author and behind the last */
	struct occasion *occasions;
	size_t occasion_count;
	struct spread *spreads;   /* of each brand */
	struct meeting *meetings; /* by a, b, occasion */
	size_t meeting_count;
	size_t authors; /* that name any brand on any day */
};

/* Fills `out`, zero-initialized. CANDOR_OK or CANDOR_ENOMEM; free it in either case. */
int calendar_fill(struct calendar *out, const struct mentions *mentions);
void calendar_free(struct calendar *calendar);

/* Days on which the author names the brand. */
size_t calendar_days(const struct calendar *calendar, uint32_t author, uint32_t brand);

/* Probability of `least` events or more where `mean` are expected: Poisson's tail. */
double chance_of(size_t least, double mean);

/* ---- Groups ---- */

/* Two authors who met often. */
struct pair {
	uint32_t a, b;
	uint32_t first, count; /* meetings */
};

struct member {
	uint32_t author;
	uint32_t days; /* occasions of the group that he was there */
};

/* The group that grows around a pair. */
struct party {
	uint32_t occasions[LIMIT_LOCKSTEP_DAYS];
	size_t occasion_count;
	struct member *members; /* the pair first, then by index */
	size_t count, capacity;
	double surprise; /* -log10 of how many such groups chance would make */
};

/* How often an author was at the party's occasions. */
struct attendance {
	uint32_t days, brands, brand; /* the last one, from 1 */
	int is_member;
};

struct lockstep_search {
	const struct mentions *mentions;
	struct calendar calendar;
	struct pair *pairs;
	size_t pair_count, pair_capacity;
	unsigned char *taken;           /* of each author: is in a group */
	struct attendance *attendances; /* of each author */
	struct party party;
};

static inline uint32_t party_brand(const struct lockstep_search *search, uint32_t occasion)
{
	return search->calendar.occasions[occasion].brand;
}

/* Forms the party around a pair of people in no group. 1: it is a group; 0, CANDOR_ENOMEM. */
int party_form(struct lockstep_search *search, const struct pair *pair);
/* Members of the party who were there. */
size_t party_there(const struct lockstep_search *search, const struct occasion *occasion);

#endif
