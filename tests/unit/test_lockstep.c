/* Authors in lockstep, and those who merely like the same things. */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "author/conclude.h"
#include "author/lockstep_data.h"
#include "base/limits.h"
#include "dice.h"
#include "vetted.h"

enum { DAYS = 120 };

static void name_brand(candor_authors *authors, const char *author, unsigned brand,
		       unsigned day)
{
	char name[32], date[32], text[100];

	snprintf(name, sizeof(name), "brand%u", brand);
	snprintf(date, sizeof(date), "2025-%02u-%02u", 1 + day / 28, 1 + day % 28);
	snprintf(text, sizeof(text), "%s on day %u, seen by %s", name, day, author);
	vetted_add(authors, &(struct vetted_post){ author, date, text, name, NULL });
}

/* 60 authors, six days each, five brands. */
static candor_authors *a_town(struct dice *dice)
{
	candor_authors *authors = vetted_new();

	for (unsigned i = 0; i < 360; i++) {
		char author[32];

		snprintf(author, sizeof(author), "town%u", i % 60);
		name_brand(authors, author, dice_below(dice, 5), dice_below(dice, DAYS));
	}
	return authors;
}

/* `count` authors name `brands` brands in turn on `days` common days. */
static void march(candor_authors *authors, unsigned count, unsigned days, unsigned brands)
{
	for (unsigned i = 0; i < count; i++)
		for (unsigned k = 0; k < days; k++) {
			char author[32];

			snprintf(author, sizeof(author), "step%u", i);
			name_brand(authors, author, k % brands, 10 + k * 9);
		}
}

static size_t count_groups(candor_authors *authors)
{
	size_t count;

	vetted_conclude(authors);
	count = authors->conclusion->locksteps.count;
	candor_authors_free(authors);
	return count;
}

static void tails_by_hand(void **state)
{
	(void)state;
	/* 1 - exp(-2) (1 + 2) = 0.594 */
	assert_true(fabs(chance_of(2, 2) - 0.593994) < 1e-6);
	assert_true(fabs(chance_of(0, 3) - 1) < 1e-9);
	/* exp(-0.01) 0.01^3 / 6, and next to nothing more */
	assert_true(fabs(chance_of(3, 0.01) / 1.6542e-7 - 1) < 1e-3);
	assert_true(chance_of(3, 0) == 0);
	assert_true(chance_of(300, 1) >= 0);
}

static void a_group_is_found(void **state)
{
	struct dice dice = { 8 };
	candor_authors *authors = a_town(&dice);
	const candor_lockstep *group;

	(void)state;
	march(authors, 5, 6, 3);
	vetted_conclude(authors);
	assert_int_equal(authors->conclusion->locksteps.count, 1);
	group = &authors->conclusion->locksteps.items[0];
	assert_int_equal(group->member_count, 5);
	assert_int_equal(group->day_count, 6);
	assert_int_equal(group->brands, 3);
	assert_true(group->surprise >= 2);
	for (size_t i = 0; i < group->member_count; i++) {
		assert_memory_equal(group->members[i].author_id.data, "step", 4);
		assert_int_equal(group->members[i].days, 6);
	}
	for (size_t i = 0; i < group->day_count; i++) {
		assert_true(group->days[i].authors == 5);
		assert_true(!i || group->days[i - 1].day < group->days[i].day);
	}
	assert_true(vetted_author(authors, "step0")->flags & CANDOR_AUTHOR_LOCKSTEP);
	assert_false(vetted_author(authors, "town0")->flags & CANDOR_AUTHOR_LOCKSTEP);
	candor_authors_free(authors);
}

static void three_authors_are_a_group(void **state)
{
	struct dice dice = { 8 };
	candor_authors *authors = a_town(&dice);

	(void)state;
	march(authors, 3, 9, 3);
	assert_int_equal(count_groups(authors), 1);
}

/* 60 authors at random; two who keep step; one brand or two; common days that are too few. */
static void others_are_none(void **state)
{
	static const struct {
		unsigned authors, days, brands;
	} marches[] = { { 0, 0, 1 }, { 2, 9, 3 }, { 6, 9, 1 }, { 6, 9, 2 }, { 6, 2, 2 } };

	(void)state;
	for (size_t i = 0; i < sizeof(marches) / sizeof(*marches); i++)
		for (uint64_t seed = 1; seed < 4; seed++) {
			struct dice dice = { seed };
			candor_authors *authors = a_town(&dice);

			march(authors, marches[i].authors, marches[i].days, marches[i].brands);
			if (count_groups(authors))
				fail_msg("march %zu, seed %u", i, (unsigned)seed);
		}
}

/* Fans of three singers, who post whenever there is something new, are all of their authors. */
static void fans_are_none(void **state)
{
	struct dice dice = { 4 };
	candor_authors *authors = vetted_new();

	(void)state;
	for (unsigned i = 0; i < 40; i++)
		for (unsigned k = 0; k < 20; k++) {
			char author[32];

			snprintf(author, sizeof(author), "fan%u", i);
			if (dice_below(&dice, 2))
				name_brand(authors, author, k % 3, 5 * k);
		}
	assert_int_equal(count_groups(authors), 0);
}

/* Launches, on which half of the town has something to say. */
static void launches_are_none(void **state)
{
	struct dice dice = { 6 };
	candor_authors *authors = a_town(&dice);

	(void)state;
	for (unsigned i = 0; i < 60; i++)
		for (unsigned k = 0; k < 5; k++) {
			char author[32];

			snprintf(author, sizeof(author), "town%u", i);
			if (dice_below(&dice, 2))
				name_brand(authors, author, k, 20 * k + 3);
		}
	assert_int_equal(count_groups(authors), 0);
}

/* So many people on so many days that not all meetings can be looked at. */
static void crowds_are_bounded(void **state)
{
	candor_authors *authors = vetted_new();

	(void)state;
	for (unsigned i = 0; i < 50; i++)
		for (unsigned k = 0; k < 500; k++) {
			char author[32];

			snprintf(author, sizeof(author), "u%u", i);
			name_brand(authors, author, k / 110, k % 110);
		}
	assert_int_equal(count_groups(authors), 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(tails_by_hand),
		cmocka_unit_test(a_group_is_found),
		cmocka_unit_test(three_authors_are_a_group),
		cmocka_unit_test(others_are_none),
		cmocka_unit_test(fans_are_none),
		cmocka_unit_test(launches_are_none),
		cmocka_unit_test(crowds_are_bounded),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
