/* What authors of an archive are to each other: who names whom, who shares contacts, and
 * accounts of one person; and how their ways of earning change. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "author/mode.h"
#include "base/str.h"
#include "candor.h"
#include "vetted.h"

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

static void add(candor_authors *authors, const struct said *said)
{
	candor_post post = { .file = "archive", .line = 1 };
	const candor_result *result;

	post.field[CANDOR_FIELD_PLATFORM] = str_of(said->platform);
	post.field[CANDOR_FIELD_AUTHOR_ID] = str_of(said->author);
	post.field[CANDOR_FIELD_TEXT] = str_of(said->text);
	post.field[CANDOR_FIELD_POSTED_AT] = str_of(said->day);
	post.field[CANDOR_FIELD_AUTHOR_NAME] = str_of(said->name);
	post.field[CANDOR_FIELD_FOLLOWERS] = str_of(said->followers);
	post.field[CANDOR_FIELD_BIO] = str_of(said->bio);
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
		/* Who is a stranger hides nobody behind him. */
		SAY("x", "21", .text = "Lunch with @nobody_here and @木木"),
	};
	candor_authors *authors = VET(NULL, said);

	(void)state;
	assert_int_equal(vetted_author(authors, "17")->named_by, 3);
	/* Not by himself, and not on another platform. */
	assert_int_equal(vetted_author(authors, "ana_b")->named_by, 1);
	assert_int_equal(vetted_author(authors, "18")->named_by, 0);
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
	assert_int_equal(vetted_author(authors, "17")->named_by, -1);
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
		const char *own = vetted_author(authors, id)->agency;

		if (strchr(members, *id))
			assert_string_equal(own, agency->id);
		else
			assert_null(own);
	}
	candor_authors_free(authors);
}

/* ---- Accounts of one person ---- */

static candor_people *people_of(const char *csv)
{
	candor_people *people;
	candor_err err = { 0 };

	if (candor_people_read(&people, "people.csv", str_of(csv), &err))
		fail_msg("%s", err.what);
	return people;
}

#define BAG "I paid $64 for the bag, used it for five months, and then the zipper broke"
#define MUG "I paid $12 for the mug at the outlet and the handle broke after two weeks"
#define PAN "I paid $30 for the pan at the market and the coating peeled after a month"

static const struct said of_mei[] = {
	SAY("weibo", "17", .text = BAG, .followers = "2000", .day = "2025-01-01"),
	SAY("xhs", "mei, the \"one\"", .text = MUG, .followers = "90000", .day = "2024-01-01"),
	SAY("x", "mei_3", .text = PAN, .day = "2025-02-01"),
	SAY("x", "zoe", .text = BAG, .followers = "100"),
};

static void accounts_become_one_author(void **state)
{
	candor_people *people = people_of("person,platform,author_id\n"
					  "mei,weibo,17\n"
					  "mei,xhs,\"mei, the \"\"one\"\"\"\n"
					  "mei,x,mei_3\n"
					  "mei,x,mei_3\n"
					  "joe,x,zoe\n"
					  "joe,x,17\n");
	candor_authors_options options = { .people = people };
	candor_authors *authors = VET(&options, of_mei), *apart = VET(NULL, of_mei);
	const candor_author *mei = vetted_author(authors, "mei, the \"one\"");

	(void)state;
	assert_int_equal(candor_authors_count(authors), 2);
	/* The largest account leads, whatever is newer. */
	assert_int_equal(mei->followers, 90000);
	assert_int_equal(mei->tier, CANDOR_TIER_MID);
	assert_int_equal(mei->posts, 3);
	assert_int_equal(mei->account_count, 3);
	assert_memory_equal(mei->accounts[1].id.data, "17", 2);
	assert_int_equal(mei->accounts[1].tier, CANDOR_TIER_NANO);
	assert_int_equal(mei->accounts[1].posts, 1);
	assert_int_equal(mei->accounts[2].followers, -1);
	/* Three posts tell more than one. */
	assert_true(mei->effective_posts > 2 * vetted_author(apart, "17")->effective_posts);
	assert_int_equal(vetted_author(authors, "zoe")->account_count, 0);
	/* The platform belongs to the account. */
	assert_int_equal(candor_authors_missing_count(authors), 1);
	assert_memory_equal(candor_authors_missing_at(authors, 0)->platform.data, "x", 1);
	assert_null(candor_authors_missing_at(authors, 1));
	candor_authors_free(authors);
	candor_authors_free(apart);
	candor_people_free(people);
}

static void order_and_names_of_people_do_not_matter(void **state)
{
	static const char *const files[] = {
		"person,platform,author_id\n1,weibo,17\n1,x,mei_3\n2,x,zoe\n",
		"author_id,person,platform\nzoe,b,x\nmei_3,a,x\n17,a,weibo\n",
	};
	candor_buffer out[2] = { { 0 }, { 0 } };

	(void)state;
	for (size_t i = 0; i < 2; i++) {
		candor_people *people = people_of(files[i]);
		candor_authors_options options = { .people = people };
		struct said said[4];
		candor_authors *authors;

		for (size_t k = 0; k < 4; k++)
			said[k] = of_mei[i ? 3 - k : k];
		authors = VET(&options, said);
		candor_authors_jsonl(authors, NULL, &out[i]);
		candor_authors_free(authors);
		candor_people_free(people);
	}
	assert_int_equal(out[0].size, out[1].size);
	assert_memory_equal(out[0].data, out[1].data, out[0].size);
	candor_buffer_free(&out[0]);
	candor_buffer_free(&out[1]);
}

/* The same script on all accounts of one person is nobody's campaign. */
static void a_person_is_no_campaign(void **state)
{
	static const char *const platforms[] = { "a", "b", "c", "d", "e", "f" };
	static const char text[] =
		"#ad The Arctis flask keeps my tea hot all day, it never leaks in the bag and "
		"it fits under the tap in our tiny kitchen, so if you want one use code ANN10 "
		"for 10% off until Sunday";
	candor_people *people =
		people_of("person,platform,author_id\nann,a,1\nann,b,1\nann,c,1\n"
			  "ann,d,1\nann,e,1\nann,f,1\n");
	candor_authors_options options = { .people = people };
	struct said said[6];

	(void)state;
	for (size_t i = 0; i < 6; i++)
		said[i] =
			(struct said)SAY(platforms[i], "1", .text = text, .day = "2025-01-01");
	for (int joined = 0; joined < 2; joined++) {
		candor_authors *authors = VET(joined ? &options : NULL, said);

		assert_int_equal(vetted_author(authors, "1")->campaign_count, !joined);
		candor_authors_free(authors);
	}
	candor_people_free(people);
}

static void hidden_accounts_stay_hidden(void **state)
{
	candor_people *people =
		people_of("person,platform,author_id\nmei,weibo,17\nmei,x,mei_3\n");
	candor_authors_options options = { .people = people,
					   .key = "sixteen bytes ...",
					   .key_size = 16 };
	candor_authors *authors = VET(&options, of_mei);
	candor_buffer out = { 0 };

	(void)state;
	candor_authors_jsonl(authors, NULL, &out);
	candor_buffer_append(&out, "", 1);
	assert_non_null(strstr(out.data, "\"accounts\":[{"));
	assert_null(strstr(out.data, "mei"));
	assert_null(strstr(out.data, "\"17\""));
	candor_buffer_free(&out);
	candor_authors_free(authors);
	candor_people_free(people);
}

static void bad_lists_of_people_are_refused(void **state)
{
	static const struct {
		const char *csv;
		size_t line;
	} lists[] = {
		{ "person,platform,author_id\na,x,1\nb,x,1\n", 3 },
		{ "person,platform,author_id\na,x,\n", 2 },
		{ "person,platform,author_id\n,x,1\n", 2 },
		{ "platform;author_id\nx;1\n", 0 },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(lists) / sizeof(*lists); i++) {
		candor_people *people;
		candor_err err = { 0 };

		assert_int_equal(
			candor_people_read(&people, "people.csv", str_of(lists[i].csv), &err),
			CANDOR_ESYNTAX);
		if (lists[i].line)
			assert_int_equal(err.line, lists[i].line);
		assert_null(people);
	}
}

/* ---- Ways of earning ---- */

static void commercial_posts_earn_by_what_they_say(void **state)
{
	static const struct meaning meaning = { .sales = 1, .exposure = 2 };
	static const struct {
		size_t sales, exposure, both, neither, private;
		candor_mode mode;
	} rows[] = {
		{ 1, 0, 0, 0, 0, CANDOR_MODE_SALES },
		{ 0, 1, 0, 0, 0, CANDOR_MODE_EXPOSURE },
		{ 0, 0, 1, 0, 0, CANDOR_MODE_SALES },
		{ 0, 0, 0, 3, 0, CANDOR_MODE_NONE },
		{ 0, 0, 0, 0, 9, CANDOR_MODE_NONE },
		{ 2, 1, 0, 9, 9, CANDOR_MODE_SALES },
		{ 1, 2, 0, 9, 9, CANDOR_MODE_EXPOSURE },
		{ 3, 2, 0, 0, 0, CANDOR_MODE_MIXED },
		{ 2, 3, 0, 0, 0, CANDOR_MODE_MIXED },
		{ 0, 0, 0, 0, 0, CANDOR_MODE_NONE },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		const size_t counts[] = { rows[i].sales, rows[i].exposure, rows[i].both,
					  rows[i].neither, rows[i].private };
		static const uint64_t said[] = { 1, 2, 3, 4, 1 };
		struct modes modes = { 0 };

		for (size_t kind = 0; kind < 5; kind++)
			for (size_t n = 0; n < counts[kind]; n++) {
				struct observation post = { .said = said[kind] };

				post.commercial = kind < 4 ? 0.5F : 0.49F;
				modes_add(&modes, &post, &meaning);
			}
		if (modes_decide(&modes) != rows[i].mode)
			fail_msg("row %zu", i);
	}
}

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
	assert_int_equal(vetted_author(authors, "mia")->periods[0].mode, CANDOR_MODE_SALES);
	assert_int_equal(vetted_author(authors, "mia")->periods[1].mode, CANDOR_MODE_EXPOSURE);
	assert_int_equal(vetted_author(authors, "mia")->mode_changes, 1);
	candor_authors_free(authors);
	authors = vet(NULL, said, 3);
	assert_int_equal(vetted_author(authors, "mia")->mode_changes, -1);
	candor_authors_free(authors);
	/* Two posts of a quarter tell nothing, and the last one is as the first. */
	authors = vet(NULL, said, 11);
	assert_int_equal(vetted_author(authors, "mia")->mode_changes, 2);
	assert_int_equal(vetted_author(authors, "mia")->periods[3].mode, CANDOR_MODE_NONE);
	candor_authors_free(authors);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(authors_are_named_by_id_or_name),
		cmocka_unit_test(nobody_is_named_where_handles_are_others),
		cmocka_unit_test(equal_contacts_make_an_agency),
		cmocka_unit_test(accounts_become_one_author),
		cmocka_unit_test(order_and_names_of_people_do_not_matter),
		cmocka_unit_test(a_person_is_no_campaign),
		cmocka_unit_test(hidden_accounts_stay_hidden),
		cmocka_unit_test(bad_lists_of_people_are_refused),
		cmocka_unit_test(commercial_posts_earn_by_what_they_say),
		cmocka_unit_test(changes_of_mode_are_between_quarters),
	};

	return cmocka_run_group_tests(tests, set_up, tear_down);
}
