/* What authors of an archive are to each other: who names whom, who shares contacts, and
 * accounts of one person; and how their ways of earning change. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "candor.h"

static candor_ruleset *ruleset;
static candor_scanner *scanner;

static int set_up(void **state)
{
	candor_ruleset_options options = { .authors = 1 };

	(void)state;
	return candor_ruleset_new(&ruleset, &options, NULL) ||
	       candor_scanner_new(&scanner, ruleset, NULL);
}

static int tear_down(void **state)
{
	(void)state;
	candor_scanner_free(scanner);
	candor_ruleset_free(ruleset);
	return 0;
}

/* ---- Archives ---- */

/* A post; what is NULL is missing. */
struct said {
	const char *platform, *author, *text, *day, *name, *followers, *bio;
};

/* SAY("x", "ana", .text = "Tea at noon") */
#define SAY(platform_, author_, ...)                                      \
	{                                                                 \
		.platform = (platform_), .author = (author_), __VA_ARGS__ \
	}

static candor_str str(const char *text)
{
	return (candor_str){ text, text ? strlen(text) : 0 };
}

static void add(candor_authors *authors, const struct said *said)
{
	candor_post post = { .file = "archive", .line = 1 };
	const candor_result *result;

	post.field[CANDOR_FIELD_PLATFORM] = str(said->platform);
	post.field[CANDOR_FIELD_AUTHOR_ID] = str(said->author);
	post.field[CANDOR_FIELD_TEXT] = str(said->text);
	post.field[CANDOR_FIELD_POSTED_AT] = str(said->day);
	post.field[CANDOR_FIELD_AUTHOR_NAME] = str(said->name);
	post.field[CANDOR_FIELD_FOLLOWERS] = str(said->followers);
	post.field[CANDOR_FIELD_BIO] = str(said->bio);
	assert_int_equal(candor_scan(scanner, &post, &result, NULL), CANDOR_OK);
	assert_int_equal(candor_authors_add(authors, &post, result), CANDOR_OK);
}

static candor_authors *vet(const candor_authors_options *options, const struct said *said,
			   size_t count)
{
	candor_authors *authors;
	candor_err err = { 0 };

	assert_int_equal(candor_authors_new(&authors, options, NULL), CANDOR_OK);
	for (size_t i = 0; i < count; i++)
		add(authors, &said[i]);
	if (candor_authors_conclude(authors, ruleset, &err))
		fail_msg("%s", err.what);
	return authors;
}

#define VET(options, said) vet(options, said, sizeof(said) / sizeof(*(said)))

static const candor_author *find(const candor_authors *authors, const char *id)
{
	for (size_t i = 0; i < candor_authors_count(authors); i++) {
		const candor_author *author = candor_authors_at(authors, i);

		if (author->id.size == strlen(id) && !memcmp(author->id.data, id, strlen(id)))
			return author;
	}
	fail_msg("no author %s", id);
	return NULL;
}

/* ---- Who names whom ---- */

static void authors_are_named_by_id_or_name(void **state)
{
	static const struct said said[] = {
		SAY("x", "17", .text = "Tea at noon", .name = "木木"),
		SAY("x", "18", .text = "Thanks @木木 for the tip"),
		SAY("x", "18", .text = "Again @木木 was right"),
		SAY("x", "19", .text = "Went with @木木 and @Ana_B"),
		SAY("x", "ana_b", .text = "Hello from @ana_b"),
		SAY("y", "20", .text = "Where is @ana_b now"),
	};
	candor_authors *authors = VET(NULL, said);

	(void)state;
	assert_int_equal(find(authors, "17")->named_by, 2);
	/* Not by himself, and not on another platform. */
	assert_int_equal(find(authors, "ana_b")->named_by, 1);
	assert_int_equal(find(authors, "18")->named_by, 0);
	candor_authors_free(authors);
}

static void nobody_is_named_where_handles_are_others(void **state)
{
	static const struct said said[] = {
		SAY("x", "17", .text = "Tea at noon with @elsewhere"),
		SAY("x", "18", .text = "Coffee at one with @elsewhere"),
	};
	candor_authors *authors = VET(NULL, said);

	(void)state;
	assert_int_equal(find(authors, "17")->named_by, -1);
	candor_authors_free(authors);
}

/* ---- Agencies ---- */

static void equal_contacts_make_an_agency(void **state)
{
	static const struct said said[] = {
		SAY("x", "a", .text = "Tea at noon", .bio = "爱喝茶 商务合作微信：Tea_2024"),
		SAY("x", "b", .text = "Coffee at one", .bio = "商务合作 wx:tea_2024 勿扰"),
		SAY("x", "c", .text = "Milk at two", .bio = "商务合作 VX tea_2024"),
		SAY("x", "c", .text = "Milk at three", .bio = "商务合作邮箱 tea@house.example"),
		SAY("x", "d", .text = "Rum at four", .bio = "商务合作 TEA@house.example。"),
		SAY("y", "e", .text = "Rum at five",
		    .bio = "Business inquiries: tea@house.example"),
		/* Of two only; without a cue; another contact. */
		SAY("x", "f", .text = "Ice at six", .bio = "商务合作 13900000001"),
		SAY("x", "g", .text = "Ice at seven", .bio = "商务合作 13900000001"),
		SAY("x", "h", .text = "Ice at eight", .bio = "mail me: tea@house.example"),
		SAY("x", "i", .text = "Ice at nine", .bio = "商务合作微信：tea_2025"),
	};
	candor_authors *authors = VET(NULL, said);
	const candor_agency *agency = candor_authors_agency_at(authors, 0);
	static const char members[] = "abcde";

	(void)state;
	assert_int_equal(candor_authors_agency_count(authors), 1);
	assert_int_equal(agency->authors, 5);
	assert_int_equal(agency->contacts, 2);
	assert_int_equal(agency->member_count, 5);
	for (char id[2] = "a"; *id <= 'i'; ++*id) {
		const char *own = find(authors, id)->agency;

		if (strchr(members, *id))
			assert_string_equal(own, agency->id);
		else
			assert_null(own);
	}
	candor_authors_free(authors);
}

/* ---- Ways of earning ---- */

static void changes_of_mode_are_between_quarters(void **state)
{
	static const char *const sales[] = {
		"Use my code MIA20 for 20% off the flask, link in bio #ad",
		"#ad use code MIA20 for 20% off the lamp, link in bio",
		"#ad use code MIA20 for 20% off the bag, link in bio",
	};
	static const char *const exposure[] = {
		"#ad We are proud to announce our new flask, launching today",
		"#ad We are thrilled to announce our new lamp, launching today",
		"#ad We are excited to announce our new bag, launching today",
	};
	static const char *const days[] = { "2024-01-05", "2024-05-05", "2024-09-05",
					    "2024-11-05" };
	struct said said[12];
	candor_authors *authors;

	(void)state;
	for (size_t i = 0; i < 12; i++)
		said[i] = (struct said)SAY("x", "mia",
					   .text = i / 3 == 1 ? exposure[i % 3] : sales[i % 3],
					   .day = days[i / 3]);
	authors = vet(NULL, said, 6);
	assert_int_equal(find(authors, "mia")->periods[0].mode, CANDOR_MODE_SALES);
	assert_int_equal(find(authors, "mia")->periods[1].mode, CANDOR_MODE_EXPOSURE);
	assert_int_equal(find(authors, "mia")->mode_changes, 1);
	candor_authors_free(authors);
	authors = vet(NULL, said, 3);
	assert_int_equal(find(authors, "mia")->mode_changes, -1);
	candor_authors_free(authors);
	/* Two posts of a quarter tell nothing, and the last one is as the first. */
	authors = vet(NULL, said, 11);
	assert_int_equal(find(authors, "mia")->mode_changes, 2);
	assert_int_equal(find(authors, "mia")->periods[3].mode, CANDOR_MODE_NONE);
	candor_authors_free(authors);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(authors_are_named_by_id_or_name),
		cmocka_unit_test(nobody_is_named_where_handles_are_others),
		cmocka_unit_test(equal_contacts_make_an_agency),
		cmocka_unit_test(changes_of_mode_are_between_quarters),
	};

	return cmocka_run_group_tests(tests, set_up, tear_down);
}
