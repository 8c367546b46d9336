/* What must hold of authors, whatever they write: the invariants of docs/scoring.md, "Authors".
 */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "author/authors.h"
#include "base/limits.h"
#include "base/str.h"
#include "candor.h"
#include "invent.h"
#include "vetted.h"

enum { POSTS = 400, AUTHORS = 12, VALUE_BYTES = 64 };

/* A record of the test archive, with room for its values. */
struct record {
	char id[VALUE_BYTES], author[VALUE_BYTES], day[VALUE_BYTES], followers[VALUE_BYTES];
	char name[VALUE_BYTES];
	char text[INVENTED_BYTES];
};

/* ---- Archives ---- */

static candor_post post_of_record(const struct record *record)
{
	candor_post post = { .file = "archive", .line = 1 };

	post.field[CANDOR_FIELD_ID] = str_of(record->id);
	post.field[CANDOR_FIELD_AUTHOR_ID] = str_of(record->author);
	post.field[CANDOR_FIELD_PLATFORM] = str_of("test");
	post.field[CANDOR_FIELD_TEXT] = str_of(record->text);
	if (record->day[0])
		post.field[CANDOR_FIELD_POSTED_AT] = str_of(record->day);
	if (record->followers[0])
		post.field[CANDOR_FIELD_FOLLOWERS] = str_of(record->followers);
	if (record->name[0])
		post.field[CANDOR_FIELD_AUTHOR_NAME] = str_of(record->name);
	return post;
}

static void add(candor_authors *authors, struct vetted_setting *setting,
		const struct record *record)
{
	candor_post post = post_of_record(record);
	const candor_result *result;

	assert_int_equal(candor_scan(setting->scanner, &post, &result, NULL), CANDOR_OK);
	assert_int_equal(candor_authors_add(authors, &post, result), CANDOR_OK);
}

static candor_authors *authors_new(void)
{
	candor_authors *authors;

	assert_int_equal(candor_authors_new(&authors, NULL, NULL), CANDOR_OK);
	return authors;
}

static candor_authors *concluded(candor_authors *authors, const struct vetted_setting *setting)
{
	candor_err err = { 0 };

	if (candor_authors_conclude(authors, setting->ruleset, &err))
		fail_msg("%s", err.what);
	return authors;
}

static candor_authors *vet(struct vetted_setting *setting, const struct record *records,
			   size_t count)
{
	candor_authors *authors = authors_new();

	for (size_t i = 0; i < count; i++)
		add(authors, setting, &records[i]);
	return concluded(authors, setting);
}

/* Posts by AUTHORS authors over two years, and some of them twice. */
static struct record *invent_archive(void)
{
	struct record *records = calloc(POSTS, sizeof(*records));
	struct dice dice = { 20261122 };

	assert_non_null(records);
	for (int i = 0; i < POSTS; i++) {
		struct record *record = &records[i];

		if (i && dice_below(&dice, 20) == 0) {
			*record = records[dice_below(&dice, (unsigned)i)];
			continue;
		}
		snprintf(record->id, VALUE_BYTES, "p%d", i);
		snprintf(record->author, VALUE_BYTES, "a%u", dice_below(&dice, AUTHORS));
		snprintf(record->day, VALUE_BYTES, "%u-%02u-%02u", 2024 + dice_below(&dice, 2),
			 1 + dice_below(&dice, 12), 1 + dice_below(&dice, 28));
		snprintf(record->followers, VALUE_BYTES, "%u", 50 + dice_below(&dice, 90000));
		invent_post(&dice, 8, record->text);
	}
	return records;
}

static char *jsonl(const candor_authors *authors)
{
	candor_buffer out = { 0 };

	candor_authors_jsonl(authors, NULL, &out);
	candor_buffer_append(&out, "", 1);
	assert_false(out.failed);
	return out.data;
}

/* ---- Order and parts ---- */

static void assert_same_output(const candor_authors *a, const candor_authors *b)
{
	char *left = jsonl(a), *right = jsonl(b);

	assert_string_equal(left, right);
	free(left);
	free(right);
}

static void order_of_posts_is_irrelevant(void **state)
{
	struct record *records = invent_archive();
	candor_authors *forward = vet(*state, records, POSTS), *backward = authors_new();

	for (size_t i = POSTS; i-- > 0;)
		add(backward, *state, &records[i]);
	concluded(backward, *state);
	assert_true(candor_authors_count(forward) > 1);
	assert_same_output(forward, backward);
	candor_authors_free(forward);
	candor_authors_free(backward);
	free(records);
}

/* An empty platform is a missing one, whichever of an author's posts comes first. */
static void an_empty_platform_is_none(void **state)
{
	struct record record = { .id = "p", .author = "u", .text = "a lamp that broke" };
	struct vetted_setting *setting = *state;
	const candor_result *result;
	candor_authors *authors[2];

	for (int first = 0; first < 2; first++) {
		authors[first] = authors_new();
		for (int i = 0; i < 2; i++) {
			candor_post post = post_of_record(&record);

			post.field[CANDOR_FIELD_PLATFORM] =
				i == first ? str_of("") : (candor_str){ NULL, 0 };
			assert_int_equal(candor_scan(setting->scanner, &post, &result, NULL),
					 CANDOR_OK);
			assert_int_equal(candor_authors_add(authors[first], &post, result),
					 CANDOR_OK);
		}
		concluded(authors[first], setting);
		assert_null(candor_authors_at(authors[first], 0)->platform.data);
	}
	assert_same_output(authors[0], authors[1]);
	candor_authors_free(authors[0]);
	candor_authors_free(authors[1]);
}

static void parts_make_the_whole(void **state)
{
	enum { PARTS = 5 };
	struct record *records = invent_archive();
	candor_authors *whole = vet(*state, records, POSTS), *merged = authors_new();

	for (size_t part = PARTS; part-- > 0;) {
		candor_authors *some = authors_new();

		for (size_t i = part; i < POSTS; i += PARTS)
			add(some, *state, &records[i]);
		assert_int_equal(candor_authors_merge(merged, some, NULL), CANDOR_OK);
		candor_authors_free(some);
	}
	concluded(merged, *state);
	assert_same_output(whole, merged);
	candor_authors_free(whole);
	candor_authors_free(merged);
	free(records);
}

/* Posts are entered when many wait: parts of fewer, of more, and the whole are the same. */
static void it_does_not_matter_how_many_posts_wait(void **state)
{
	enum { TIMES = LIMIT_NOTES / POSTS + 2 };
	struct record *records = invent_archive();
	candor_authors *whole = authors_new(), *merged = authors_new(), *part = authors_new();

	for (size_t i = 0; i < (size_t)TIMES * POSTS; i++) {
		add(whole, *state, &records[i % POSTS]);
		add(part, *state, &records[i % POSTS]);
		if (i == POSTS)
			assert_int_equal(candor_authors_merge(merged, part, NULL), CANDOR_OK);
	}
	assert_int_equal(candor_authors_merge(merged, part, NULL), CANDOR_OK);
	assert_same_output(concluded(whole, *state), concluded(merged, *state));
	candor_authors_free(whole);
	candor_authors_free(merged);
	candor_authors_free(part);
	free(records);
}

/* Nor how long their names are, of which memory holds few. */
static void long_names_do_not_wait(void **state)
{
	enum { LETTERS = 600 << 10, NAMED = 20 };
	char *name = malloc(LETTERS);
	candor_authors *authors = authors_new();
	struct record record = { .author = "long", .text = "a lamp that broke" };
	candor_post post = post_of_record(&record);
	struct vetted_setting *setting = *state;
	const candor_result *result;

	assert_non_null(name);
	memset(name, 'n', LETTERS);
	post.field[CANDOR_FIELD_AUTHOR_NAME] = (candor_str){ name, LETTERS };
	for (size_t i = 0; i < NAMED; i++) {
		assert_int_equal(candor_scan(setting->scanner, &post, &result, NULL),
				 CANDOR_OK);
		assert_int_equal(candor_authors_add(authors, &post, result), CANDOR_OK);
		assert_true(authors->notes.bytes < LIMIT_NOTES_BYTES + LETTERS + VALUE_BYTES);
	}
	assert_true(authors->count == 1 && authors->notes.count < NAMED);
	assert_int_equal(vetted_author(concluded(authors, setting), "long")->posts, 1);
	candor_authors_free(authors);
	free(name);
}

static void repeated_records_count_once(void **state)
{
	struct record *records = invent_archive();
	candor_authors *once = vet(*state, records, POSTS), *twice = authors_new();

	for (size_t i = 0; i < 2 * POSTS; i++)
		add(twice, *state, &records[i % POSTS]);
	concluded(twice, *state);
	for (size_t i = 0; i < candor_authors_count(once); i++) {
		assert_int_equal(candor_authors_at(once, i)->posts,
				 candor_authors_at(twice, i)->posts);
		assert_true(candor_authors_at(once, i)->credibility.low ==
			    candor_authors_at(twice, i)->credibility.low);
	}
	candor_authors_free(once);
	candor_authors_free(twice);
	free(records);
}

/* ---- What credibility does not know ---- */

static int same_bits(candor_estimate a, candor_estimate b)
{
	return !memcmp(&a, &b, sizeof(a));
}

static void followers_do_not_make_credible(void **state)
{
	struct record *records = invent_archive();
	candor_authors *few = vet(*state, records, POSTS), *many;

	for (size_t i = 0; i < POSTS; i++)
		strcat(records[i].followers, "000");
	many = vet(*state, records, POSTS);
	for (size_t i = 0; i < candor_authors_count(few); i++) {
		const candor_author *a = candor_authors_at(few, i);
		const candor_author *b = candor_authors_at(many, i);

		assert_true(b->followers == 1000 * a->followers);
		assert_true(same_bits(a->credibility, b->credibility));
		assert_true(same_bits(a->position, b->position));
	}
	candor_authors_free(few);
	candor_authors_free(many);
	free(records);
}

static void missing_fields_lower_nothing(void **state)
{
	struct record *records = invent_archive();
	candor_authors *full = vet(*state, records, POSTS), *bare;

	for (size_t i = 0; i < POSTS; i++)
		records[i].followers[0] = records[i].day[0] = '\0';
	bare = vet(*state, records, POSTS);
	for (size_t i = 0; i < candor_authors_count(full); i++) {
		const candor_author *a = candor_authors_at(full, i);
		char id[VALUE_BYTES] = { 0 };

		memcpy(id, a->id.data, a->id.size);
		assert_true(vetted_author(bare, id)->credibility.value >=
			    a->credibility.value - 1e-12);
		assert_true(vetted_author(bare, id)->position.value >=
			    a->position.value - 1e-12);
	}
	candor_authors_free(full);
	candor_authors_free(bare);
	free(records);
}

/* ---- Dependence ---- */

/* `count` records by `author`, worded each a little differently. */
static void write_posts(struct record *records, const char *author, size_t count,
			const char *format)
{
	for (size_t i = 0; i < count; i++) {
		memset(&records[i], 0, sizeof(records[i]));
		snprintf(records[i].id, VALUE_BYTES, "%s-%zu", author, i);
		snprintf(records[i].author, VALUE_BYTES, "%s", author);
		snprintf(records[i].text, INVENTED_BYTES, format, (char)('a' + i % 26),
			 (char)('a' + i / 26 % 26));
	}
}

#define GOOD                                                                                 \
	"I paid $64 for the %c%c bag at the outlet, used it on my commute for five months, " \
	"and then the zipper broke"
#define PAID "#ad The %c%c bag is a dream, use code MIA20 for 20%% off, link in bio"

static void own_copies_add_next_to_nothing(void **state)
{
	struct record *records = calloc(120, sizeof(*records));
	candor_authors *few, *many;
	double before, after;

	write_posts(records, "sam", 20, GOOD);
	few = vet(*state, records, 20);
	for (size_t i = 20; i < 120; i++) {
		records[i] = records[0];
		snprintf(records[i].id, VALUE_BYTES, "copy-%zu", i);
	}
	many = vet(*state, records, 120);
	before = vetted_author(few, "sam")->effective_posts;
	after = vetted_author(many, "sam")->effective_posts;
	assert_true(before > 5);
	assert_true(fabs(after - before) < 1);
	assert_int_equal(vetted_author(many, "sam")->posts, 120);
	candor_authors_free(few);
	candor_authors_free(many);
	free(records);
}

static void two_posts_rank_below_two_hundred(void **state)
{
	struct record *records = calloc(202, sizeof(*records));
	candor_authors *authors;

	write_posts(records, "new", 2, GOOD);
	write_posts(records + 2, "old", 200, GOOD);
	authors = vet(*state, records, 202);
	assert_memory_equal(candor_authors_at(authors, 0)->id.data, "old", 3);
	assert_true(vetted_author(authors, "new")->credibility.low <
		    vetted_author(authors, "old")->credibility.low);
	candor_authors_free(authors);
	free(records);
}

static void one_disclosed_advert_is_forgiven(void **state)
{
	struct record *records = calloc(21, sizeof(*records));
	candor_authors *without, *with;

	write_posts(records, "kim", 21, GOOD);
	without = vet(*state, records, 20);
	snprintf(records[20].text, INVENTED_BYTES, PAID, 'x', 'y');
	with = vet(*state, records, 21);
	assert_true(vetted_author(without, "kim")->credibility.value -
			    vetted_author(with, "kim")->credibility.value <
		    0.03);
	candor_authors_free(without);
	candor_authors_free(with);
	free(records);
}

static void little_evidence_is_unknown(void **state)
{
	struct record *records = calloc(8, sizeof(*records));
	candor_authors *authors;

	write_posts(records, "few", 3, GOOD);
	write_posts(records + 3, "more", 5, GOOD);
	authors = vet(*state, records, 8);
	assert_int_equal(vetted_author(authors, "more")->kind, CANDOR_CLASS_CONSUMER);
	assert_int_equal(vetted_author(authors, "few")->kind, CANDOR_CLASS_UNKNOWN);
	assert_int_equal(vetted_author(authors, "few")->tier, CANDOR_TIER_UNKNOWN);
	candor_authors_free(authors);
	free(records);
}

static void a_brand_has_no_credibility(void **state)
{
	struct record *records = calloc(60, sizeof(*records));
	candor_authors *authors;

	write_posts(
		records, "brand", 60,
		"We are proud to announce our new %c%c collection! Everyone, join us at our "
		"store and thank you for your support #velvetdew");
	authors = vet(*state, records, 60);
	assert_int_equal(vetted_author(authors, "brand")->kind, CANDOR_CLASS_KOT);
	assert_true(isnan(vetted_author(authors, "brand")->credibility.value));
	candor_authors_free(authors);
	free(records);
}

/* Six authors within two days, and a poem by as many. */
static void scripts_are_campaigns_and_poems_are_none(void **state)
{
	static const char *const script =
		"Okay but the Velvet Dew serum changed my skin in one week, it sinks in fast, "
		"never feels sticky and my pores look smaller, use my code GLOW15 at checkout "
		"before Sunday";
	static const char *const poem =
		"The rain came late across the field, the swallows left without a word, and "
		"every gate the wind had closed was opened by a single bird";
	static const char *const ends[] = { "!!", "xx", "wow", "ok", "yes", "hm" };
	struct record *records = calloc(12, sizeof(*records));
	candor_authors *authors;

	for (size_t i = 0; i < 12; i++) {
		snprintf(records[i].id, VALUE_BYTES, "q%zu", i);
		snprintf(records[i].author, VALUE_BYTES, "%s%zu", i < 6 ? "script" : "poem", i);
		snprintf(records[i].day, VALUE_BYTES, "2025-05-0%zu", 1 + i % 2);

		snprintf(records[i].text, INVENTED_BYTES, "%s %s", i < 6 ? script : poem,
			 ends[i % 6]);
	}
	authors = vet(*state, records, 12);
	for (size_t i = 0; i < candor_authors_count(authors); i++) {
		const candor_author *author = candor_authors_at(authors, i);
		int is_script = author->id.data[0] == 's';

		assert_int_equal(author->campaign_count, is_script);
		assert_int_equal(!!(author->flags & CANDOR_AUTHOR_CAMPAIGN), is_script);
	}
	candor_authors_free(authors);
	free(records);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(order_of_posts_is_irrelevant),
		cmocka_unit_test(an_empty_platform_is_none),
		cmocka_unit_test(parts_make_the_whole),
		cmocka_unit_test(it_does_not_matter_how_many_posts_wait),
		cmocka_unit_test(long_names_do_not_wait),
		cmocka_unit_test(repeated_records_count_once),
		cmocka_unit_test(followers_do_not_make_credible),
		cmocka_unit_test(missing_fields_lower_nothing),
		cmocka_unit_test(own_copies_add_next_to_nothing),
		cmocka_unit_test(two_posts_rank_below_two_hundred),
		cmocka_unit_test(one_disclosed_advert_is_forgiven),
		cmocka_unit_test(little_evidence_is_unknown),
		cmocka_unit_test(a_brand_has_no_credibility),
		cmocka_unit_test(scripts_are_campaigns_and_poems_are_none),
	};

	return cmocka_run_group_tests(tests, vetted_set_up, vetted_tear_down);
}
