/* The group around a pair: who else was there, and whether that may be chance. */
#include <float.h>
#include <math.h>
#include <string.h>

#include "author/lockstep_data.h"
#include "author/model.h"

/* ---- Members ---- */

typedef void visit_guest(struct lockstep_search *search, uint32_t author, uint32_t brand);

static void each_guest(struct lockstep_search *search, visit_guest *visit)
{
	const struct party *party = &search->party;

	for (size_t i = 0; i < party->occasion_count; i++) {
		const struct occasion *occasion =
			&search->calendar.occasions[party->occasions[i]];

		for (uint32_t k = 0; k < occasion->count; k++)
			visit(search, search->calendar.outings[occasion->first + k].author,
			      occasion->brand);
	}
}

static void forget(struct lockstep_search *search, uint32_t author, uint32_t brand)
{
	(void)brand;
	search->attendances[author] = (struct attendance){ 0 };
}

/* Occasions come brand by brand. */
static void count_day(struct lockstep_search *search, uint32_t author, uint32_t brand)
{
	struct attendance *attendance = &search->attendances[author];

	attendance->days++;
	attendance->brands += attendance->brand != brand + 1;
	attendance->brand = brand + 1;
}

/* The party's occasions at which the author was; 0 when they are too few. */
static uint32_t days_of(const struct lockstep_search *search, uint32_t author)
{
	const struct attendance *attendance = &search->attendances[author];

	return attendance->days >= MODEL_LOCKSTEP_DAYS &&
			       attendance->brands >= MODEL_LOCKSTEP_BRANDS
		       ? attendance->days
		       : 0;
}

static int add_member(struct lockstep_search *search, uint32_t author)
{
	struct party *party = &search->party;
	uint32_t days = days_of(search, author);

	if (!days || search->taken[author] || search->attendances[author].is_member)
		return CANDOR_OK;
	if (mem_grow(&party->members, &party->capacity, party->count + 1,
		     sizeof(*party->members)))
		return CANDOR_ENOMEM;
	party->members[party->count++] = (struct member){ author, days };
	search->attendances[author].is_member = 1;
	return CANDOR_OK;
}

/* Whoever was there at enough of the occasions at which both were. */
static int gather(struct lockstep_search *search, const struct pair *pair)
{
	struct party *party = &search->party;

	party->count = 0;
	each_guest(search, forget);
	each_guest(search, count_day);
	if (add_member(search, pair->a) || add_member(search, pair->b))
		return CANDOR_ENOMEM;
	if (party->count < 2)
		return CANDOR_OK;
	for (size_t i = 0; i < party->occasion_count; i++) {
		const struct occasion *occasion =
			&search->calendar.occasions[party->occasions[i]];

		for (uint32_t k = 0; k < occasion->count; k++)
			if (add_member(search,
				       search->calendar.outings[occasion->first + k].author))
				return CANDOR_ENOMEM;
	}
	return CANDOR_OK;
}

/* ---- Chance ---- */

/* Days of all members on a brand, and members who have any. */
struct presence {
	size_t days, members;
};

static struct presence presence_of(const struct lockstep_search *search, uint32_t brand)
{
	const struct party *party = &search->party;
	struct presence sum = { 0 };

	for (size_t i = 0; i < party->count; i++) {
		size_t days = calendar_days(&search->calendar, party->members[i].author, brand);

		sum.days += days;
		sum.members += days != 0;
	}
	return sum;
}

/* Where the party's occasions of the brand of the first one end. */
static size_t brand_end(const struct lockstep_search *search, size_t first)
{
	const struct party *party = &search->party;
	size_t end = first + 1;

	while (end < party->occasion_count &&
	       party_brand(search, party->occasions[end]) ==
		       party_brand(search, party->occasions[first]))
		end++;
	return end;
}

/* A brand whose authors are mostly the group has no others to compare it with. */
static void leave_own_brands(struct lockstep_search *search)
{
	struct party *party = &search->party;
	size_t kept = 0;

	for (size_t first = 0, end; first < party->occasion_count; first = end) {
		uint32_t brand = party_brand(search, party->occasions[first]);

		end = brand_end(search, first);
		if (2 * presence_of(search, brand).members >
		    search->calendar.spreads[brand].authors)
			continue;
		memmove(party->occasions + kept, party->occasions + first,
			(end - first) * sizeof(*party->occasions));
		kept += end - first;
	}
	party->occasion_count = kept;
}

size_t party_there(const struct lockstep_search *search, const struct occasion *occasion)
{
	const struct outing *guests = &search->calendar.outings[occasion->first];
	size_t count = 0;

	for (uint32_t i = 0; i < occasion->count; i++)
		count += (size_t)search->attendances[guests[i].author].is_member;
	return count;
}

/* How likely a day of anybody on the brand is the day of each occasion, by what the others do.
 */
static void share_days(double *shares, const struct lockstep_search *search)
{
	const struct party *party = &search->party;

	for (size_t first = 0, end; first < party->occasion_count; first = end) {
		uint32_t brand = party_brand(search, party->occasions[first]);
		const struct spread *spread = &search->calendar.spreads[brand];
		size_t others = spread->outings - presence_of(search, brand).days;

		end = brand_end(search, first);
		for (size_t i = first; i < end; i++) {
			const struct occasion *occasion =
				&search->calendar.occasions[party->occasions[i]];
			size_t there = occasion->count - party_there(search, occasion);

			shares[i] = ((double)there + 1) / (double)(others + spread->days);
		}
	}
}

/* Occasions at which the author is expected who knows nothing of the others. */
static double expected(const struct lockstep_search *search, uint32_t author,
		       const double *shares)
{
	const struct party *party = &search->party;
	double sum = 0;

	for (size_t first = 0, end; first < party->occasion_count; first = end) {
		uint32_t brand = party_brand(search, party->occasions[first]);
		double days = (double)calendar_days(&search->calendar, author, brand);

		end = brand_end(search, first);
		for (size_t i = first; i < end; i++)
			sum += fmin(1, shares[i] * days);
	}
	return sum;
}

/* Authors of the archive who are expected to fit as well as this one by chance. */
static double fitting(const struct lockstep_search *search, const struct member *member,
		      const double *shares)
{
	double mean = expected(search, member->author, shares);

	return (double)search->calendar.authors * chance_of(member->days, mean);
}

/* Leaves out who may be there by chance. What is told of the pair the group was made around;
 * the others were not chosen, so they are evidence: of all pairs that were tried, how many may
 * have such company? */
static void leave_chance(struct lockstep_search *search)
{
	struct party *party = &search->party;
	double shares[LIMIT_LOCKSTEP_DAYS];
	size_t kept = 0;

	party->surprise = -log10((double)search->pair_count);
	share_days(shares, search);
	for (size_t i = 0; i < party->count; i++) {
		struct member member = party->members[i];
		double chance;

		member.days = days_of(search, member.author);
		chance = fitting(search, &member, shares);
		if (!member.days || !(chance <= MODEL_LOCKSTEP_CHANCE)) {
			search->attendances[member.author].is_member = 0;
			continue;
		}
		party->surprise -= i < 2 ? 0 : log10(fmax(chance, DBL_MIN));
		party->members[kept++] = member;
	}
	party->count = kept;
}

static int is_group(const struct party *party, const struct pair *pair)
{
	return party->count >= MODEL_LOCKSTEP_AUTHORS && party->members[0].author == pair->a &&
	       party->members[1].author == pair->b &&
	       party->surprise >= -log10(MODEL_LOCKSTEP_CHANCE);
}

/* After occasions were left out. */
static void recount(struct lockstep_search *search)
{
	struct party *party = &search->party;

	for (size_t i = 0; i < party->count; i++)
		search->attendances[party->members[i].author] =
			(struct attendance){ .is_member = 1 };
	each_guest(search, count_day);
}

int party_form(struct lockstep_search *search, const struct pair *pair)
{
	const struct meeting *meetings = &search->calendar.meetings[pair->first];
	struct party *party = &search->party;

	party->occasion_count = 0;
	for (size_t i = 0; i < pair->count && i < LIMIT_LOCKSTEP_DAYS; i++)
		party->occasions[party->occasion_count++] = meetings[i].occasion;
	if (gather(search, pair))
		return CANDOR_ENOMEM;
	if (party->count < MODEL_LOCKSTEP_AUTHORS)
		return 0;
	leave_own_brands(search);
	recount(search);
	leave_chance(search);
	return is_group(party, pair);
}
