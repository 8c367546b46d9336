/* Which hashtags are those of campaigns, and which are topics, events, sales and everyday life.
 */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "author/conclude.h"
#include "dice.h"
#include "vetted.h"

/* What a group of authors does with a tag. */
struct plan {
	const char *tag;
	unsigned authors, first_day, days; /* of 120 days */
	unsigned paid;                     /* percent of posts */
	unsigned clients;                  /* accounts that commercial posts name in turn */
	unsigned disclosed;                /* percent of commercial posts */
};

static const char *const words[] = { "harbour", "lantern", "gravel",  "teapot", "willow",
				     "saddle",  "quarry",  "blanket", "pepper", "orchard",
				     "copper",  "meadow",  "thimble", "barrel", "feather" };

static void put_words(char *out, size_t size, struct dice *dice)
{
	size_t at = strlen(out);

	for (unsigned i = 0; i < 9; i++)
		at += (size_t)snprintf(out + at, size - at, " %s", words[dice_below(dice, 15)]);
}

static void write_post(char *out, size_t size, const struct plan *plan, unsigned number,
		       struct dice *dice)
{
	int is_paid = dice_below(dice, 100) < plan->paid;

	out[0] = '\0';
	put_words(out, size, dice);
	if (is_paid)
		snprintf(out + strlen(out), size - strlen(out),
			 " use my code %s%u for 20%% off at checkout @client%u%s",
			 words[dice_below(dice, 15)], number,
			 plan->clients ? number % plan->clients : 0,
			 dice_below(dice, 100) < plan->disclosed ? " #ad" : "");
	snprintf(out + strlen(out), size - strlen(out), " #%s", plan->tag);
}

static void day_of(char out[32], unsigned day)
{
	snprintf(out, 32, "2025-%02u-%02u", 1 + day / 28, 1 + day % 28);
}

/* Everybody chats in four months; and does as planned, twice each. */
static void carry_out(candor_authors *authors, const struct plan *plan, struct dice *dice)
{
	for (unsigned i = 0; i < plan->authors; i++) {
		char name[32], day[32], text[600];

		snprintf(name, sizeof(name), "%s%u", plan->tag, i);
		for (unsigned k = 0; k < 12; k++) {
			text[0] = '\0';
			put_words(text, sizeof(text), dice);
			day_of(day, k * 10 + dice_below(dice, 10));
			vetted_add(authors, &(struct vetted_post){ name, day, text, 0, 0 });
		}
		for (unsigned k = 0; k < 2; k++) {
			write_post(text, sizeof(text), plan, i, dice);
			day_of(day, plan->first_day + dice_below(dice, plan->days));
			vetted_add(authors, &(struct vetted_post){ name, day, text, 0, 0 });
		}
	}
}

static candor_authors *archive_of(const struct plan *plans, size_t count)
{
	candor_authors *authors = vetted_new();
	struct dice dice = { 5 };

	for (size_t i = 0; i < count; i++)
		carry_out(authors, &plans[i], &dice);
	vetted_conclude(authors);
	return authors;
}

static const struct plan background = { "breakfast", 30, 0, 120, 5, 30, 0 };

static void expect(const struct plan *plan, int is_campaign)
{
	const struct plan plans[] = { background, *plan };
	candor_authors *authors = archive_of(plans, 2);
	const struct hashtags *found = &authors->conclusion->hashtags;

	if (found->count != (size_t)is_campaign)
		fail_msg("#%s: %zu campaign hashtags", plan->tag, found->count);
	if (is_campaign) {
		const candor_hashtag *hashtag = &found->items[0];

		assert_int_equal(hashtag->tag.size, strlen(plan->tag));
		assert_memory_equal(hashtag->tag.data, plan->tag, hashtag->tag.size);
		assert_int_equal(hashtag->authors, plan->authors);
		assert_true(hashtag->last_day - hashtag->first_day < 14);
		assert_true(hashtag->burst > 0.5 && hashtag->commercial > 0.5);
	}
	candor_authors_free(authors);
}

static void a_tag_for_one_client_is_found(void **state)
{
	const struct plan plan = { "juneglow", 8, 60, 10, 90, 1, 0 };

	(void)state;
	expect(&plan, 1);
}

/* "#ad" is used in the same days for the same client, and is no campaign's. */
static void disclosures_are_none(void **state)
{
	const struct plan plan = { "juneglow", 8, 60, 10, 100, 1, 100 };

	(void)state;
	expect(&plan, 1);
}

static void others_are_none(void **state)
{
	static const struct plan plans[] = {
		{ "fewauthors", 4, 60, 10, 90, 1, 0 }, /* not enough to tell */
		{ "ourtrade", 12, 0, 120, 90, 1, 0 },  /* commercial, and always there */
		{ "fanclub", 20, 0, 120, 0, 0, 0 },    /* a topic that stays */
		{ "bigmatch", 20, 60, 3, 5, 1, 0 },    /* an event: all at once, no commerce */
		{ "saleday", 20, 60, 3, 90, 20, 0 },   /* a day of sales: many clients */
	};

	(void)state;
	for (size_t i = 0; i < sizeof(plans) / sizeof(*plans); i++)
		expect(&plans[i], 0);
}

/* A week's export knows no days before and after. */
static void a_short_archive_has_no_bursts(void **state)
{
	candor_authors *authors = vetted_new();
	struct dice dice = { 5 };
	const struct plan plan = { "juneglow", 8, 60, 10, 90, 1, 0 };

	(void)state;
	for (unsigned i = 0; i < 24; i++) {
		char name[32], day[32], text[600];

		snprintf(name, sizeof(name), "u%u", i % 8);
		write_post(text, sizeof(text), i < 16 ? &plan : &background, i, &dice);
		day_of(day, 60 + dice_below(&dice, 10));
		vetted_add(authors, &(struct vetted_post){ name, day, text, 0, 0 });
	}
	vetted_conclude(authors);
	assert_int_equal(authors->conclusion->hashtags.count, 0);
	candor_authors_free(authors);
}

static void the_client_is_named(void **state)
{
	const struct plan plans[] = { background, { "juneglow", 8, 60, 10, 100, 1, 0 } };
	candor_authors *authors = archive_of(plans, 2);
	const candor_hashtag *hashtag = authors->conclusion->hashtags.items;

	(void)state;
	assert_int_equal(authors->conclusion->hashtags.count, 1);
	assert_int_equal(hashtag->client.size, strlen("client0"));
	assert_memory_equal(hashtag->client.data, "client0", hashtag->client.size);
	candor_authors_free(authors);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_tag_for_one_client_is_found),
		cmocka_unit_test(disclosures_are_none),
		cmocka_unit_test(others_are_none),
		cmocka_unit_test(a_short_archive_has_no_bursts),
		cmocka_unit_test(the_client_is_named),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
