/* Cards for people: what their lines say, what is cut, and what is left out where unknown. */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "author/social.h"
#include "base/str.h"
#include "output/authors.h"
#include "output/brands.h"
#include "output/card.h"
#include "printed.h"

/* 2024-01-02 */
#define DAY 19724

static const struct page wide = { &printed, 0, 200 };

/* ---- Readers and habits ---- */

static void readers_are_told_against_peers(void **state)
{
	candor_author author = unknown_author();
	candor_engagement *told = &author.engagement;

	(void)state;
	*told = (candor_engagement){ .reactions = NAN };
	card_engagement(&wide, &author);
	assert_int_equal(printed.size, 0);
	*told = (candor_engagement){ .reactions = 16.5,
				     .rate = 0.0103,
				     .rate_z = -3.25,
				     .comments_per_like = 0.125,
				     .round_views = 0.4,
				     .follower_jumps = 2 };
	card_engagement(&wide, &author);
	assert_string_equal(printed_text(), "  reactions     16.5 a post  1.03 % of followers  "
					    "-3.3 deviations from peers  comments a like 0.13  "
					    "round views in 40 %  jumps in followers: 2\n");
	empty_printed(state);
	*told = (candor_engagement){ .reactions = 3,
				     .rate = NAN,
				     .rate_z = NAN,
				     .comments_per_like = NAN,
				     .round_views = NAN,
				     .follower_jumps = NAN };
	card_engagement(&wide, &author);
	assert_string_equal(printed_text(), "  reactions     3.0 a post\n");
}

static void habits_are_told_when_there_are_any(void **state)
{
	candor_author author = unknown_author();

	(void)state;
	for (size_t i = 0; i < HABIT_COUNT; i++)
		author.habits[i] = NAN;
	card_habits(&wide, &author);
	assert_int_equal(printed.size, 0);
	author.habits[HABIT_SOCIABILITY] = 0.25;
	author.habits[HABIT_QUALITY] = 0.5;
	author.habits[HABIT_REPLIES] = 0;
	author.habits[HABIT_FAN] = 0.49;
	author.habits[HABIT_TEAM] = 0.49;
	card_habits(&wide, &author);
	assert_string_equal(printed_text(), "  habits        sociability 0.25  quality 0.50\n");
	empty_printed(state);
	author.habits[HABIT_CIRCLE] = 0.12;
	author.habits[HABIT_OWNER] = 0.34;
	author.habits[HABIT_FAN] = 0.5;
	author.habits[HABIT_TEAM] = 0.5;
	card_habits(&wide, &author);
	assert_has(printed_text(), "  own circle in 12 %  own brand or firm in 34 %  "
				   "mostly names one account  signs of a team\n");
}

/* ---- Brands ---- */

static candor_brand brand_named(const char *name)
{
	return (candor_brand){ .name = str_of(name),
			       .sources = CANDOR_FOUND_HANDLE,
			       .posts = 1200,
			       .authors = 31,
			       .position = -0.42,
			       .consumer_share = 0.25,
			       .brand_share = 0.5,
			       .commercial = 0.6,
			       .undisclosed = 0.3,
			       .complaints = 0.05,
			       .saturation = NAN,
			       .peak_saturation = NAN,
			       .first_day = DAY,
			       .last_day = DAY + 9,
			       .flood_week = CANDOR_DAY_UNKNOWN };
}

static void brand_cards_tell_of_people_and_weeks(void **state)
{
	static const char *const campaigns[] = { "c01234567", "cfedcba98" };
	candor_brand brand = brand_named("Crema\x1b[1m");

	(void)state;
	brand_card(&wide, &brand);
	assert_has(printed_text(), "Crema\\x1B[1m\n  a brand       found in: handle\n");
	assert_has(printed.data,
		   "  posts         1,200 by 31 authors  2024-01-02 to 2024-01-11\n");
	assert_has(printed.data, "  position      -0.42  consumer's side 25 %  "
				 "brand's side 50 %  flaws in 5 %\n");
	assert_has(printed.data, "  commercial    60 % of posts  undisclosed 30 %\n");
	assert_has(printed.data, "  authors       classes and influence unknown\n");
	assert_lacks(printed.data, "campaigns");
	empty_printed(state);
	brand.saturation = 0.5;
	brand.peak_saturation = 0.9;
	brand.peak_week = DAY + 6;
	brand.tiers[CANDOR_TIER_NANO] = 20;
	brand.classes[CANDOR_CLASS_PLACEMENT] = 11;
	brand.campaigns = campaigns;
	brand.campaign_count = 2;
	brand.flood_week = DAY - 1;
	brand.flood_authors = 17;
	brand_card(&wide, &brand);
	assert_has(printed_text(), "  in a usual week 50 %  at most 90 % in the week of "
				   "2024-01-08\n");
	assert_has(printed.data, "  authors       20 nano  11 placement\n");
	assert_has(printed.data, "  campaigns     c01234567  cfedcba98  "
				 "flooded by 17 authors in the week of 2024-01-01\n");
}

static void long_tables_of_brands_are_cut(void **state)
{
	enum { BRANDS = 23, WORKS = 11 };
	candor_brand brand = brand_named("crema"), work = brand_named("A Play");
	const candor_brand *brands[BRANDS + WORKS];
	struct roster roster = { .brands = brands, .brand_count = BRANDS + WORKS };

	(void)state;
	work.is_work = 1;
	brand.flood_week = DAY - 1;
	brand.flood_authors = 17;
	for (size_t i = 0; i < BRANDS + WORKS; i++)
		brands[i] = i < BRANDS ? &brand : &work;
	brands_text(&wide, &roster);
	assert_has(printed_text(), "\n  and 3 more\n");
	assert_has(printed.data, "\n  and 1 more\n");
	assert_has(printed.data, "  flooded  crema: 17 authors in the week of 2024-01-01\n");
}

/* ---- Groups ---- */

static void kinds_of_campaigns_say_whom_they_blame(void **state)
{
	candor_campaign campaign = { .id = "c1", .half_life = NAN };

	(void)state;
	for (unsigned i = 0; i < CANDOR_CAMPAIGN_KIND_COUNT; i++) {
		int blames = i == CANDOR_CAMPAIGN_PAID;

		campaign.kind = (candor_campaign_kind)i;
		campaign_card(&wide, &campaign);
		if ((strstr(printed_text(), "counts against nobody") == NULL) != blames)
			fail_msg("%s", printed.data);
		assert_has(printed.data, candor_campaign_kind_name(campaign.kind));
		empty_printed(state);
	}
	assert_string_equal(campaign_kind_meaning(CANDOR_CAMPAIGN_KIND_COUNT), "");
}

static void long_groups_in_lockstep_are_cut(void **state)
{
	candor_lockstep_member members[1012] = { 0 };
	candor_lockstep_day days[7] = { 0 };
	candor_lockstep group = { .members = members,
				  .member_count = 1012,
				  .days = days,
				  .day_count = 7,
				  .brands = 3,
				  .surprise = 4.7 };

	(void)state;
	for (size_t i = 0; i < 1012; i++)
		members[i] = (candor_lockstep_member){ .author_id = str_of("\x1b[2Jann"),
						       .days = 5 };
	for (size_t i = 0; i < 7; i++)
		days[i] = (candor_lockstep_day){ .brand = str_of("crema"),
						 .day = DAY + (int32_t)i,
						 .authors = 9 };
	lockstep_card(&wide, &group);
	assert_has(printed_text(), "  authors       1,012  2024-01-02 to 2024-01-08  "
				   "3 brands  by chance: 1 in 10^4\n");
	assert_has(printed.data, "\n         and 1,002 more authors\n");
	assert_has(printed.data, "\n         2024-01-07  9 on crema\n");
	assert_has(printed.data, "\n         and 1 more days\n");
	assert_lacks(printed.data, "\x1b");
	assert_lacks(printed.data, "2024-01-08  9");
	empty_printed(state);
	group.member_count = 10;
	group.day_count = 6;
	lockstep_card(&wide, &group);
	assert_lacks(printed_text(), " more ");
}

static void long_lists_of_agencies_are_cut(void **state)
{
	candor_author author = unknown_author();
	const candor_author *members[9];
	candor_agency agency = {
		.id = "g1", .authors = 9, .members = members, .member_count = 9
	};
	const candor_agency *agencies[12];
	const uint64_t positions[CANDOR_POSITION_BINS] = { 0 };
	struct roster roster = { .agencies = agencies,
				 .agency_count = 12,
				 .positions = positions };

	(void)state;
	for (size_t i = 0; i < 9; i++)
		members[i] = &author;
	for (size_t i = 0; i < 12; i++)
		agencies[i] = &agency;
	roster_text(&roster, NULL, &printed);
	assert_has(printed_text(), "\n  authors       9  n  n  n  n  n  n  n  n  ...\n");
	assert_has(printed.data, "\nand 2 more agencies\n");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_teardown(readers_are_told_against_peers, empty_printed),
		cmocka_unit_test_teardown(habits_are_told_when_there_are_any, empty_printed),
		cmocka_unit_test_teardown(brand_cards_tell_of_people_and_weeks, empty_printed),
		cmocka_unit_test_teardown(long_tables_of_brands_are_cut, empty_printed),
		cmocka_unit_test_teardown(kinds_of_campaigns_say_whom_they_blame,
					  empty_printed),
		cmocka_unit_test_teardown(long_groups_in_lockstep_are_cut, empty_printed),
		cmocka_unit_test_teardown(long_lists_of_agencies_are_cut, empty_printed),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
