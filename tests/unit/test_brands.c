/* Names of brands in posts, which of them count, and what they tell. */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "author/brand_names.h"
#include "author/brand_near.h"
#include "author/brand_table.h"
#include "author/brand_words.h"
#include "author/model.h"
#include "base/hash.h"
#include "base/limits.h"
#include "base/str.h"
#include "rules.h"
#include "vetted.h"

#define WITHIN(a, b, tolerance) assert_true(fabs((a) - (b)) < (tolerance))

static void assert_str(candor_str got, const char *wanted)
{
	if (got.size != strlen(wanted) || memcmp(got.data, wanted, got.size))
		fail_msg("\"%.*s\" is not \"%s\"", (int)got.size, got.data, wanted);
}

/* ---- Rules ---- */

static const char lexicon[] =
	"Category: coupon\nAxis: brand\nCap: 3\nCommercial: 3\nSummary: Codes\n\n"
	"Category: drawback\nAxis: consumer\nCap: 3\nSummary: Flaws\n\n"
	"Category: experience\nAxis: consumer\nCap: 3\nSummary: Own use\n\n"
	"Category: hype\nAxis: brand\nCap: 1\nSummary: Praise\n\n"
	"Category: topic.food\nAxis: neutral\nCap: 1\nSummary: Food\n\n"
	"Category: topic.home\nAxis: neutral\nCap: 1\nSummary: Home\n\n"
	"Category: cue.giveaway\nAxis: neutral\nCap: 1\nSummary: Prize draws\n\n"
	"Rule: en.cue.giveaway.enter\nCategory: cue.giveaway\nWeight: 0\nSummary: Enters\n"
	"Phrase: i entered\nMatch: I entered\nNo-Match: enter\nSource: invented\n\n"
	"Rule: en.coupon.code\nCategory: coupon\nWeight: 2\nSummary: A code\nPhrase: use code\n"
	"Match: use code X\nNo-Match: code\nSource: invented\n\n"
	"Rule: en.drawback.leaks\nCategory: drawback\nWeight: 2\nSummary: Leaks\nPhrase: it "
	"leaks\n"
	"Match: it leaks\nNo-Match: leek\nSource: invented\n\n"
	"Rule: en.experience.daily\nCategory: experience\nWeight: 2\nSummary: Daily use\n"
	"Phrase: every day\nMatch: every day\nNo-Match: day\nSource: invented\n\n"
	"Rule: en.hype.best\nCategory: hype\nWeight: 1\nSummary: The best\nPhrase: best ever\n"
	"Match: best ever\nNo-Match: best\nSource: invented\n\n"
	"Rule: en.topic.food.coffee\nCategory: topic.food\nWeight: 0\nSummary: Coffee\n"
	"Phrase: coffee\nMatch: coffee\nNo-Match: tea\nSource: invented\n\n"
	"Rule: en.topic.home.lamp\nCategory: topic.home\nWeight: 0\nSummary: Lamps\nPhrase: "
	"lamp\n"
	"Match: a lamp\nNo-Match: lampoon\nSource: invented\n\n"
	"Brand: crema\nName: Crema Club\nName: 奶泡俱乐部\nHandle: @cremaclub\n\n"
	"Brand: moka\nName: Moka Works\n";

static candor_ruleset *rules(void)
{
	static candor_ruleset *ruleset;
	candor_err err = { 0 };

	if (!ruleset)
		ruleset = rules_from_text(lexicon, 0, CANDOR_ENGINE_FAST, &err);
	if (!ruleset)
		fail_msg("%zu: %s", err.line, err.what);
	return ruleset;
}

static candor_scanner *scanner(void)
{
	static candor_scanner *only;

	if (!only)
		assert_int_equal(candor_scanner_new(&only, rules(), NULL), CANDOR_OK);
	return only;
}

/* ---- Keys and words ---- */

static void a_name_has_one_key_however_it_is_written(void **state)
{
	uint32_t key = brand_name_key(str_of("crema club"));
	char long_name[NAME_BYTES + 1];

	(void)state;
	assert_int_not_equal(key, 0);
	assert_int_equal(key & 1, 0);
	assert_int_equal(brand_name_key(str_of("cremaclub")), key);
	assert_int_equal(brand_name_key(str_of("crema_club")), key);
	assert_int_equal(brand_name_key(str_of("crema-club!")), key);
	assert_int_not_equal(brand_name_key(str_of("crema clubs")), key);
	assert_int_equal(brand_name_key(str_of("2025")), 0);
	assert_int_equal(brand_name_key(str_of("x")), 0);
	assert_int_equal(brand_name_key(str_of("")), 0);
	memset(long_name, 'x', sizeof(long_name));
	assert_int_equal(brand_name_key((candor_str){ long_name, sizeof(long_name) }), 0);
	assert_int_not_equal(brand_name_key((candor_str){ long_name, NAME_BYTES }), 0);
}

static void capitalised_words_are_found(void **state)
{
	static const struct {
		const char *text, *names; /* with "|" behind each */
	} rows[] = {
		{ "we tried Crema Club last week", "Crema Club|" },
		{ "My Crema Club's lid, and Moka Works", "Crema Club|Moka Works|" },
		{ "The North Kettle Co is here", "North Kettle Co|" },
		{ "I love it. Thanks Anna", "" },
		{ "Crema alone, and then Works", "" },
		{ "CREMA CLUB SALE", "" },
		{ "Five Words Make A Headline Here", "" },
		{ "http://x.example/Crema Club", "" },
		{ "@Crema Club and #Crema Club", "" },
		{ "Caf\xC3\xA9 Luna opens", "Caf\xC3\xA9 Luna|" },
		{ "\xE5\x96\x9C\xE6\xAC\xA2 Crema Club\xE3\x80\x82", "Crema Club|" },
		{ "a long text without any capitals until here: Crema Club", "Crema Club|" },
		{ "Crema\nClub and Crema  Club", "" },
		{ "A", "" },
		{ "", "" },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		char got[256] = "";
		candor_str name;
		size_t at = 0;

		while (brand_words_next(&name, str_of(rows[i].text), &at))
			snprintf(got + strlen(got), sizeof(got) - strlen(got), "%.*s|",
				 (int)name.size, name.data);
		assert_string_equal(got, rows[i].names);
	}
}

/* ---- Names of a post ---- */

struct reading {
	struct post_names names;
	struct stripped words;
	const candor_result *result;
};

static void read_post(struct reading *reading, const candor_post *post)
{
	assert_int_equal(candor_scan(scanner(), post, &reading->result, NULL), CANDOR_OK);
	assert_int_equal(strip_text(&reading->words, reading->result->comparable, NULL, 0),
			 CANDOR_OK);
	assert_int_equal(post_names_read(&reading->names, post, reading->result,
					 reading->result->comparable, &reading->words),
			 CANDOR_OK);
}

static void reading_free(struct reading *reading)
{
	post_names_free(&reading->names);
	free(reading->words.data);
}

/* "source name|source name|": sources by their numbers. */
static void assert_names(const candor_post *post, const char *wanted)
{
	struct reading reading;
	char got[512] = "";

	memset(&reading, 0, sizeof(reading));
	read_post(&reading, post);
	for (size_t i = 0; i < reading.names.count; i++) {
		const struct post_name *name = &reading.names.items[i];

		assert_int_equal(brand_is_work(name->key), name->source == CANDOR_FOUND_TITLE);
		for (unsigned bit = 0; bit < CANDOR_FOUND_COUNT; bit++)
			if (name->source == 1u << bit)
				snprintf(got + strlen(got), sizeof(got) - strlen(got),
					 "%s %.*s|", candor_found_name(bit),
					 (int)name->name.size, name->name.data);
	}
	assert_string_equal(got, wanted);
	reading_free(&reading);
}

static void names_are_read_from_texts(void **state)
{
	static const struct {
		const char *text, *names;
	} rows[] = {
		{ "no names here", "" },
		{ "thanks @Moka.Bar and @other_one!", "handle moka.bar|handle other_one|" },
		{ "@anna: that is an answer, mail me@moka.example", "" },
		{ "new @mokabar //@someone: old @thirdbar", "handle mokabar|" },
		{ "RT @someone yes", "" },
		{ "love #MokaBar and #two words#", "hashtag mokabar|hashtag two words|" },
		{ "读了《茶馆记》和《茶馆记》", "title 茶馆记|" },
		{ "没有结束的《茶馆", "" },
		{ "好看《茶馆记》//@someone: 《无人知》", "title 茶馆记|" },
		{ "“引号”和《茶馆记》", "title 茶馆记|" },
		{ "//@someone: 《无人知》", "" },
		{ "@moka #Moka", "handle moka|" },
		{ "at the Crema Club with @cremaclub", "rule Crema Club|" },
		{ "@a1 @b1 @c1 @d1 @e1 @f1 @g1",
		  "handle a1|handle b1|handle c1|handle d1|handle e1|handle f1|" },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		candor_post post = post_of(rows[i].text);

		assert_names(&post, rows[i].names);
	}
}

static void names_are_read_from_fields(void **state)
{
	candor_post post = post_of("x");

	(void)state;
	post.field[CANDOR_FIELD_BRAND] = str_of("Moka Works");
	post.field[CANDOR_FIELD_PRODUCT] = str_of("Steamer 3");
	post.field[CANDOR_FIELD_MENTIONS] = str_of("@Bar_One bar_two");
	post.field[CANDOR_FIELD_HASHTAGS] = str_of("#moka barone");
	post.field[CANDOR_FIELD_TITLE] = str_of("My Blue Kettle");
	assert_names(&post, "field Moka Works|product Steamer 3|handle bar_one|handle bar_two|"
			    "hashtag moka|words Blue Kettle|");
	post.field[CANDOR_FIELD_BRAND] = (candor_str){ "Moka\0Works", 10 };
	post.field[CANDOR_FIELD_PRODUCT] = str_of("");
	post.field[CANDOR_FIELD_MENTIONS] = post.field[CANDOR_FIELD_HASHTAGS] = str_of("  ");
	assert_names(&post, "words Blue Kettle|");
}

/* Scripts are compared without them. */
static void rules_tell_where_their_names_are(void **state)
{
	candor_post post = post_of("CREMA CLUB, 奶泡俱乐部 and @cremaclub");
	struct reading reading;
	static const char *const names[] = { "crema club", "奶泡俱乐部", "@cremaclub" };

	(void)state;
	memset(&reading, 0, sizeof(reading));
	read_post(&reading, &post);
	assert_int_equal(reading.names.range_count, 3);
	for (size_t i = 0; i < 3; i++) {
		const struct strip_range *range = &reading.names.ranges[i];

		assert_str((candor_str){ reading.result->comparable.data + range->start,
					 range->end - range->start },
			   names[i]);
	}
	reading_free(&reading);
}

/* ---- The table ---- */

static struct brand_name numbered(uint32_t number, char text[16])
{
	snprintf(text, 16, "n%u", (unsigned)number);
	return (struct brand_name){ .draw = hash_mix(number),
				    .key = (uint32_t)hash_mix(number + 1) | 2,
				    .sources = CANDOR_FOUND_HANDLE,
				    .text = str_of(text) };
}

static void add_numbered(struct brand_table *table, uint32_t number)
{
	char text[16];
	struct brand_name name = numbered(number, text);

	assert_int_equal(brand_table_add(table, &name), CANDOR_OK);
}

static void tables_are_bounded_and_know_no_order(void **state)
{
	enum { NAMES = 3 * LIMIT_BRAND_NAMES };
	struct brand_table forwards = { 0 }, backwards = { 0 }, part = { 0 };

	(void)state;
	for (uint32_t i = 0; i < NAMES; i++)
		add_numbered(&forwards, i);
	for (uint32_t i = NAMES; i-- > 0;) {
		add_numbered(&part, i);
		if (i % 100000)
			continue;
		assert_int_equal(brand_table_merge(&backwards, &part), CANDOR_OK);
		brand_table_clear(&part);
		assert_int_equal(part.count, 0);
	}
	assert_true(forwards.count <= 2 * LIMIT_BRAND_NAMES);
	assert_int_equal(brand_table_settle(&forwards), CANDOR_OK);
	assert_int_equal(brand_table_settle(&backwards), CANDOR_OK);
	assert_int_equal(forwards.count, LIMIT_BRAND_NAMES);
	assert_int_equal(backwards.count, LIMIT_BRAND_NAMES);
	for (size_t i = 0; i < forwards.count; i++) {
		const struct brand_name *a = &forwards.items[i], *b = &backwards.items[i];

		assert_int_equal(a->key, b->key);
		assert_int_equal(a->text.size, b->text.size);
		assert_memory_equal(a->text.data, b->text.data, a->text.size);
	}
	brand_table_free(&forwards);
	brand_table_free(&backwards);
	brand_table_free(&part);
}

static void one_spelling_is_drawn(void **state)
{
	static const struct {
		uint64_t draw;
		unsigned source;
		const char *text;
	} rows[] = {
		{ 5, CANDOR_FOUND_WORDS, "Crema Club" },
		{ 3, CANDOR_FOUND_HANDLE, "cremaclub" },
		{ 3, CANDOR_FOUND_HANDLE, "crema_club" },
		{ 9, CANDOR_FOUND_HASHTAG, "creaclub" },
	};
	struct brand_table table = { 0 };

	(void)state;
	for (size_t turn = 0; turn < 2; turn++) {
		brand_table_clear(&table);
		for (size_t i = 0; i < 4; i++) {
			size_t at = turn ? 3 - i : i;
			struct brand_name name = { rows[at].draw, 2, rows[at].source,
						   str_of(rows[at].text) };

			assert_int_equal(brand_table_add(&table, &name), CANDOR_OK);
		}
		assert_int_equal(table.count, 1);
		assert_str(table.items[0].text, "crema_club");
		assert_int_equal(table.items[0].sources, CANDOR_FOUND_WORDS |
								 CANDOR_FOUND_HANDLE |
								 CANDOR_FOUND_HASHTAG);
	}
	brand_table_free(&table);
}

static void the_nearest_name_is_told(void **state)
{
	struct near near = { .wanted = str_of("cremma") };

	(void)state;
	assert_int_equal(near_offer(&near, str_of("moka works")), 0);
	assert_int_equal(near_offer(&near, str_of("cremma steamer three")), 1);
	assert_int_equal(near_offer(&near, str_of("crema")), 1);
	assert_int_equal(near_offer(&near, str_of("cremona")), 0);
	near = (struct near){ .wanted = str_of("奶泡俱乐步") };
	assert_int_equal(near_offer(&near, str_of("奶泡俱乐部")), 1);
	near = (struct near){ .wanted = str_of("") };
	assert_int_equal(near_offer(&near, str_of("crema")), 0);
}

/* ---- Archives ---- */

static candor_authors *authors_new(const char *brand)
{
	candor_authors_options options = { .brand = brand };
	candor_authors *authors;

	assert_int_equal(candor_authors_new(&authors, &options, NULL), CANDOR_OK);
	return authors;
}

static void add(candor_authors *authors, const char *author, const char *day, const char *text)
{
	candor_post post = post_of(text);
	const candor_result *result;

	post.field[CANDOR_FIELD_AUTHOR_ID] = str_of(author);
	post.field[CANDOR_FIELD_POSTED_AT] = str_of(day);
	assert_int_equal(candor_scan(scanner(), &post, &result, NULL), CANDOR_OK);
	assert_int_equal(candor_authors_add(authors, &post, result), CANDOR_OK);
}

/* `format` has one %d, the author's number. */
static void add_many(candor_authors *authors, int count, const char *day, const char *format)
{
	for (int i = 0; i < count; i++) {
		char author[16], text[256];

		snprintf(author, sizeof(author), "a%d", i);
		snprintf(text, sizeof(text), "%s (%d)", format, i);
		add(authors, author, day, text);
	}
}

static candor_authors *concluded(candor_authors *authors)
{
	candor_err err = { 0 };

	if (candor_authors_conclude(authors, rules(), &err))
		fail_msg("%s", err.what);
	return authors;
}

static const candor_brand *find_brand(const candor_authors *authors, const char *name)
{
	for (size_t i = 0; i < candor_authors_brand_count(authors); i++) {
		const candor_brand *brand = candor_authors_brand_at(authors, i);

		if (brand->name.size == strlen(name) &&
		    !memcmp(brand->name.data, name, brand->name.size))
			return brand;
	}
	return NULL;
}

static void several_authors_make_a_brand(void **state)
{
	candor_authors *authors = authors_new(NULL);

	(void)state;
	/* Nothing that is commercial. */
	add_many(authors, 40, "2025-01-01", "a quiet day");
	add_many(authors, 5, "2025-01-02", "use code NOW at @mokabar #win");
	add_many(authors, 4, "2025-01-03", "use code NOW at @fourbar");
	for (int i = 0; i < 9; i++) {
		char text[64];

		snprintf(text, sizeof(text), "use code NOW at @solobar %d", i);
		add(authors, "a0", "2025-01-03", text);
	}
	add_many(authors, 9, "2025-01-04", "hello @annabel, how are you");
	/* As often without a code. */
	add_many(authors, 5, "2025-01-05", "use code NOW says @everyone1");
	add_many(authors, 40, "2025-01-06", "nice to see you @everyone1");
	/* A work, and its hashtag. */
	add_many(authors, 6, "2025-01-07", "读《茶馆记》");
	add_many(authors, 5, "2025-01-08", "use code NOW #茶馆记 @茶馆记");
	add_many(authors, 4, "2025-01-09", "读《无人知》");
	concluded(authors);
	assert_int_equal(candor_authors_brand_count(authors), 2);
	assert_non_null(find_brand(authors, "mokabar"));
	assert_int_equal(find_brand(authors, "mokabar")->sources, CANDOR_FOUND_HANDLE);
	assert_int_equal(find_brand(authors, "mokabar")->authors, 5);
	assert_int_equal(find_brand(authors, "mokabar")->is_work, 0);
	assert_int_equal(find_brand(authors, "茶馆记")->is_work, 1);
	assert_int_equal(find_brand(authors, "茶馆记")->posts, 6);
	assert_null(candor_authors_brand_at(authors, 2));
	assert_null(vetted_author(authors, "a30")->brand);
	candor_authors_free(authors);
}

/* One threshold is a share, the other what is usual in the archive. */
static void names_of_ordinary_posts_are_none(void **state)
{
	candor_authors *quiet = authors_new(NULL), *loud = authors_new(NULL);

	(void)state;
	add_many(quiet, 90, "2025-01-01", "a quiet day");
	add_many(quiet, 6, "2025-01-02", "use code NOW at @oftenbar and @rarebar");
	add_many(quiet, 18, "2025-01-03", "nice to see you @oftenbar");
	add_many(quiet, 9, "2025-01-04", "nice to see you @rarebar");
	add_many(quiet, 9, "2025-01-05", "I entered, use code WIN at @drawbar");
	concluded(quiet);
	assert_int_equal(candor_authors_brand_count(quiet), 1);
	assert_non_null(find_brand(quiet, "rarebar"));
	add_many(loud, 30, "2025-01-01", "use code NOW");
	add_many(loud, 20, "2025-01-02", "a quiet day");
	add_many(loud, 6, "2025-01-03", "use code NOW at @usualbar");
	add_many(loud, 2, "2025-01-04", "hello @usualbar");
	concluded(loud);
	assert_int_equal(candor_authors_brand_count(loud), 0);
	candor_authors_free(quiet);
	candor_authors_free(loud);
}

static void one_author_is_enough_for_rules_and_fields(void **state)
{
	candor_authors *authors = authors_new(NULL);
	candor_post post = post_of("so it is");
	const candor_result *result;

	(void)state;
	post.field[CANDOR_FIELD_AUTHOR_ID] = str_of("ann");
	post.field[CANDOR_FIELD_BRAND] = str_of("Blue Kettle");
	assert_int_equal(candor_scan(scanner(), &post, &result, NULL), CANDOR_OK);
	assert_int_equal(candor_authors_add(authors, &post, result), CANDOR_OK);
	add(authors, "ann", "2025-01-01", "at 奶泡俱乐部");
	concluded(authors);
	assert_int_equal(candor_authors_brand_count(authors), 2);
	assert_int_equal(find_brand(authors, "Blue Kettle")->sources, CANDOR_FOUND_FIELD);
	assert_int_equal(find_brand(authors, "Crema Club")->sources, CANDOR_FOUND_RULE);
	candor_authors_free(authors);
}

/* ---- Views ---- */

static void a_view_counts_posts(void **state)
{
	candor_authors *authors = authors_new(NULL);
	const candor_brand *brand;

	(void)state;
	add(authors, "ann", "2025-01-06", "Crema Club coffee, it leaks");
	add(authors, "ann", "2025-01-07", "Crema Club coffee every day");
	add(authors, "bob", "2025-01-15", "Crema Club: use code BOB");
	add(authors, "cat", "2025-01-16", "Crema Club and Moka Works");
	add(authors, "cat", "", "Crema Club lamp");
	concluded(authors);
	brand = find_brand(authors, "Crema Club");
	assert_ptr_equal(brand, candor_authors_brand_at(authors, 0));
	assert_int_equal(brand->posts, 5);
	assert_int_equal(brand->authors, 3);
	WITHIN(brand->complaints, 0.2, 1e-9);
	WITHIN(brand->consumer_share, 0.4, 1e-9);
	WITHIN(brand->brand_share, 0.2, 1e-9);
	WITHIN(brand->undisclosed, 0.2, 1e-9);
	assert_string_equal(brand->topic, "food");
	/* 2025-01-06 was a Monday: two posts in its week, two in the next. */
	assert_int_equal(brand->first_day, 20094);
	assert_int_equal(brand->last_day, 20104);
	assert_true(brand->saturation > 0.2 && brand->saturation < brand->commercial + 0.2);
	assert_true(isnan(brand->peak_saturation));
	assert_int_equal(brand->peak_week, CANDOR_DAY_UNKNOWN);
	assert_int_equal(brand->flood_week, CANDOR_DAY_UNKNOWN);
	assert_int_equal(brand->tiers[CANDOR_TIER_UNKNOWN], 3);
	candor_authors_free(authors);
}

/* Some words that nobody else has. */
static void own_words(char out[96], int number)
{
	size_t size = (size_t)snprintf(out, 96, "Moka Works ");
	uint64_t letters = hash_mix((uint64_t)number + 1);

	for (size_t i = 0; i < 48; i++) {
		if (i % 12 == 0)
			letters = hash_mix(letters + i);
		out[size++] = i % 6 ? (char)('a' + letters % 26) : ' ';
		letters /= 26;
	}
	out[size] = '\0';
}

/* A name here and there for two years, and then a week of the same from fifteen authors. */
static void floods_are_noticed(void **state)
{
	candor_authors *authors = authors_new(NULL);
	const candor_brand *brand;
	static const char *const quiet[] = {
		"Moka Works sold me a tall glass jar of beans",
		"rain again, Moka Works is closed",
		"my uncle walks past Moka Works with his dog",
		"somebody painted Moka Works green",
	};

	(void)state;
	for (int i = 0; i < 24; i++) {
		char author[16], day[16];

		snprintf(author, sizeof(author), "q%d", i);
		snprintf(day, sizeof(day), "20%d-%02d-10", 23 + i / 12, i % 12 + 1);
		add(authors, author, day, quiet[i % 4]);
	}
	/* From Monday to Sunday. */
	add_many(authors, 15, "2025-03-09",
		 "use code NOW for the new Moka Works kettle in red");
	add_many(authors, 7, "2025-03-03",
		 "use code NOW for the new Moka Works kettle in blue");
	/* As many later, in words of their own. */
	for (int i = 0; i < 20; i++) {
		char author[16], text[96];

		snprintf(author, sizeof(author), "a%d", i);
		own_words(text, i);
		add(authors, author, "2025-05-07", text);
	}
	concluded(authors);
	brand = find_brand(authors, "Moka Works");
	assert_int_equal(brand->flood_authors, 15);
	assert_int_equal(brand->flood_week, 20150); /* Monday, 2025-03-03 */
	assert_int_equal(brand->peak_week, 20150);
	assert_true(brand->peak_saturation > 0.9);
	assert_true(brand->saturation < brand->peak_saturation);
	candor_authors_free(authors);
}

/* ---- Cards ---- */

static void cards_tell_shares(void **state)
{
	candor_authors *authors = authors_new(NULL);
	const candor_author *ann;

	(void)state;
	for (int i = 0; i < 6; i++) {
		char day[16], text[64];

		snprintf(day, sizeof(day), "2025-0%d-01", i + 1);
		snprintf(text, sizeof(text), "Crema Club every day, part %d", i);
		add(authors, "ann", day, text);
	}
	add(authors, "ann", "2025-02-01", "Moka Works, it leaks");
	add(authors, "ann", "2025-02-02", "Moka Works again");
	add(authors, "ann", "2025-02-03", "nothing");
	add(authors, "bob", "2025-02-03", "nothing");
	concluded(authors);
	ann = vetted_author(authors, "ann");
	assert_string_equal(ann->brand, "Crema Club");
	WITHIN(ann->brand_share, 6. / 8, 1e-9);
	WITHIN(ann->concentration, 36. / 64 + 4. / 64, 1e-9);
	WITHIN(ann->loyalty.monogamy, 6. / 13, 1e-9);
	WITHIN(ann->loyalty.diversity, (1 - 40. / 64) * 8 / 13, 1e-9);
	WITHIN(ann->loyalty.positivity, 7.5 / 9, 1e-9);
	WITHIN(ann->loyalty.persistence, 1, 1e-9);
	assert_int_equal(ann->loyalty.bond, CANDOR_BOND_LOYAL);
	assert_null(vetted_author(authors, "bob")->brand);
	assert_true(isnan(vetted_author(authors, "bob")->brand_share));
	assert_true(isnan(vetted_author(authors, "bob")->loyalty.monogamy));
	candor_authors_free(authors);
}

static void ambassadors_find_no_fault(void **state)
{
	candor_authors *authors = authors_new(NULL);

	(void)state;
	for (int i = 0; i < 6; i++) {
		char day[16], text[64];

		snprintf(day, sizeof(day), "2025-0%d-01", i + 1);
		snprintf(text, sizeof(text), "Crema Club, best ever, part %d", i);
		add(authors, "ann", day, text);
		add(authors, "bob", day, text);
		snprintf(text, sizeof(text), "Crema Club%s, best ever, part %d",
			 i < 2 ? " every day" : "", i);
		add(authors, "dan", day, text);
		/* On one day there is no going on. */
		add(authors, "cat", "2025-01-01", text);
	}
	add(authors, "bob", "2025-07-01", "Crema Club: it leaks");
	concluded(authors);
	assert_int_equal(vetted_author(authors, "ann")->loyalty.bond, CANDOR_BOND_AMBASSADOR);
	assert_int_equal(vetted_author(authors, "bob")->loyalty.bond, CANDOR_BOND_OCCASIONAL);
	assert_int_equal(vetted_author(authors, "dan")->loyalty.bond, CANDOR_BOND_AMBASSADOR);
	assert_int_equal(vetted_author(authors, "cat")->loyalty.bond, CANDOR_BOND_OCCASIONAL);
	candor_authors_free(authors);
}

static void early_authors_are_early(void **state)
{
	static const char *const names[] = { "Crema Club", "Moka Works", "《茶馆记》" };
	candor_authors *authors = authors_new(NULL);

	(void)state;
	for (int i = 0; i < 6; i++) {
		char author[16], day[16];

		snprintf(author, sizeof(author), "a%d", i);
		/* The last two on one day. */
		snprintf(day, sizeof(day), "2025-01-%02d", i < 5 ? i + 1 : 5);
		for (size_t k = 0; k < 3; k++)
			add(authors, author, day, names[k]);
		add(authors, author, "2025-02-01", names[0]);
	}
	concluded(authors);
	WITHIN(vetted_author(authors, "a0")->loyalty.early_adoption, 1, 1e-9);
	WITHIN(vetted_author(authors, "a1")->loyalty.early_adoption, 0.8, 1e-9);
	WITHIN(vetted_author(authors, "a4")->loyalty.early_adoption, 0.1, 1e-9);
	WITHIN(vetted_author(authors, "a5")->loyalty.early_adoption, 0.1, 1e-9);
	candor_authors_free(authors);
}

static void praise_of_rivals_contradicts(void **state)
{
	candor_authors *authors = authors_new(NULL);

	(void)state;
	add(authors, "ann", "2025-01-01", "Crema Club coffee, best ever");
	add(authors, "ann", "2025-02-01", "Moka Works coffee, best ever");
	add(authors, "ann", "2025-09-01", "Crema Club coffee, again best ever");
	add(authors, "ann", "2025-10-01", "Crema Club: it leaks");
	add(authors, "bob", "2024-12-20", "Crema Club: it leaks");
	add(authors, "bob", "2025-01-01", "Crema Club coffee, best ever");
	add(authors, "bob", "2025-02-01", "Moka Works lamp, best ever");
	add(authors, "bob", "2025-09-01", "Crema Club coffee, again best ever");
	concluded(authors);
	WITHIN(vetted_author(authors, "ann")->loyalty.consistency, 0, 1e-9);
	WITHIN(vetted_author(authors, "bob")->loyalty.consistency, 1, 1e-9);
	candor_authors_free(authors);
}

/* Five posts on one day about one brand are one occasion, for brands that were found, too. */
static void a_day_with_one_brand_weighs_once(void **state)
{
	candor_authors *authors = authors_new(NULL);

	(void)state;
	add_many(authors, 40, "2025-01-01", "a quiet day");
	add_many(authors, 6, "2025-01-02", "use code NOW at @mokabar");
	for (int i = 0; i < 5; i++) {
		char text[64];

		snprintf(text, sizeof(text), "%c%c every day, it leaks, says @mokabar", 'a' + i,
			 'p' + i);
		add(authors, "same", "2025-05-01", text);
		snprintf(text, sizeof(text), "%c%c every day, it leaks, says @nobody", 'a' + i,
			 'p' + i);
		add(authors, "other", "2025-05-01", text);
		snprintf(text, sizeof(text), "%c%c every day, it leaks, says 《茶馆记》",
			 'a' + i, 'p' + i);
		add(authors, "work", "2025-05-01", text);
	}
	add_many(authors, 6, "2025-05-02", "读《茶馆记》");
	concluded(authors);
	assert_non_null(find_brand(authors, "茶馆记"));
	WITHIN(vetted_author(authors, "work")->effective_posts,
	       vetted_author(authors, "other")->effective_posts, 1e-9);
	assert_true(vetted_author(authors, "same")->effective_posts <
		    0.4 * vetted_author(authors, "other")->effective_posts);
	candor_authors_free(authors);
}

/* ---- Candidates ---- */

static void add_candidates(candor_authors *authors)
{
	for (int i = 0; i < 8; i++) {
		char text[96];

		snprintf(text, sizeof(text), "coffee every day, it leaks a bit, cup %d", i);
		add(authors, "coffee", "2025-01-01", text);
		add(authors, "rival", "2025-01-02", text);
		snprintf(text, sizeof(text), "lamp every day, it leaks light, hall %d", i);
		add(authors, "lamp", "2025-01-03", text);
		snprintf(text, sizeof(text), "Crema Club coffee number %d", i);
		add(authors, "fan", "2025-01-04", text);
		snprintf(text, sizeof(text), "Crema Club lamp, a dim one, number %d", i);
		if (i < 6)
			add(authors, "hall", "2025-01-06", text);
		snprintf(text, sizeof(text), "a lamp again, hall number %d", i);
		add(authors, "hall", "2025-01-05", text);
		snprintf(text, sizeof(text), "Moka Works coffee, best ever, number %d", i);
		if (i < 3)
			add(authors, "rival", "2025-02-05", text);
	}
}

static void candidates_are_ranked(void **state)
{
	candor_authors *authors = authors_new("crema club");
	const candor_candidate *first;
	const candor_author *author;
	double before = 2;

	(void)state;
	add_candidates(authors);
	concluded(authors);
	assert_str(candor_authors_wanted_brand(authors)->name, "Crema Club");
	assert_int_equal(candor_authors_candidate_count(authors), 5);
	first = candor_authors_candidate_at(authors, 0);
	assert_str(candor_authors_at(authors, first->author)->id, "coffee");
	WITHIN(first->topic_fit, 0.8, 1e-9); /* 8 posts on coffee, 6 on lamps */
	assert_int_equal(first->mentions, 0);
	assert_int_equal(first->conflicts, 0);
	for (size_t i = 0; i < 5; i++) {
		const candor_candidate *at = candor_authors_candidate_at(authors, i);

		author = candor_authors_at(authors, at->author);
		assert_true(at->score <= before);
		before = at->score;
		if (!memcmp(author->id.data, "rival", 5)) {
			assert_int_equal(at->conflicts, 3);
			assert_string_equal(at->rivals[0], "Moka Works");
			assert_null(at->rivals[1]);
		} else if (!memcmp(author->id.data, "lamp", 4)) {
			WITHIN(at->topic_fit, 0.6, 1e-9);
		} else if (!memcmp(author->id.data, "fan", 3)) {
			assert_int_equal(at->mentions, 8);
			/* Others write about its lamps. */
			WITHIN(at->topic_fit, 0, 1e-9);
		} else if (!memcmp(author->id.data, "hall", 4)) {
			/* What others write tells, not what he does. */
			WITHIN(at->topic_fit, 0, 1e-9);
		}
	}
	assert_null(candor_authors_candidate_at(authors, 5));
	candor_authors_free(authors);
}

static void unknown_brands_are_refused(void **state)
{
	static const struct {
		const char *name, *what;
	} rows[] = {
		{ "Krema Club",
		  "no brand `Krema Club` in these posts; did you mean `Crema Club`?" },
		{ "奶泡俱乐步",
		  "no brand `奶泡俱乐步` in these posts; did you mean `奶泡俱乐部`?" },
		{ "zz", "no brand `zz` in these posts" },
		{ "", "no brand `` in these posts" },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		candor_authors *authors = authors_new(rows[i].name);
		candor_err err = { 0 };

		add_candidates(authors);
		assert_int_equal(candor_authors_conclude(authors, rules(), &err),
				 CANDOR_EUSAGE);
		assert_string_equal(err.what, rows[i].what);
		candor_authors_free(authors);
	}
}

static void every_name_of_a_rule_is_known(void **state)
{
	static const char *const names[] = { "Crema Club", "CREMA CLUB",  "@cremaclub",
					     "奶泡俱乐部", "brand.crema", "crema" };

	(void)state;
	for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++) {
		candor_authors *authors = authors_new(names[i]);

		add_candidates(authors);
		concluded(authors);
		assert_str(candor_authors_wanted_brand(authors)->name, "Crema Club");
		candor_authors_free(authors);
	}
}

/* ---- Order, and pseudonyms ---- */

static const char *const said[] = {
	"use code NOW at @mokabar",
	"Crema Club coffee, best ever",
	"读《茶馆记》 every day",
	"Moka Works coffee, it leaks",
	"use code ME, Blue Kettle is back",
	"a lamp from @MokaBar, use code NOW",
	"nothing",
	"Blue Kettle, use code NOW",
};

static void add_said(candor_authors *authors, int number)
{
	char author[16], day[16], text[128];

	snprintf(author, sizeof(author), "a%d", number % 11);
	snprintf(day, sizeof(day), "2025-%02d-%02d", number % 12 + 1, number % 28 + 1);
	snprintf(text, sizeof(text), "%s %d", said[number % 8], number);
	add(authors, author, day, text);
}

static candor_buffer written(candor_authors *authors)
{
	candor_buffer out = { 0 };

	concluded(authors);
	candor_authors_jsonl(authors, NULL, &out);
	assert_false(out.failed);
	candor_authors_free(authors);
	return out;
}

static void order_and_parts_change_nothing(void **state)
{
	enum { POSTS = 600, PARTS = 5 };
	candor_authors *whole = authors_new(NULL), *merged = authors_new(NULL), *parts[PARTS];
	candor_buffer a, b;

	(void)state;
	for (int i = 0; i < POSTS; i++)
		add_said(whole, i);
	for (int i = 0; i < PARTS; i++)
		parts[i] = authors_new(NULL);
	for (int i = POSTS; i-- > 0;)
		add_said(parts[i * 7 % PARTS], i);
	for (int i = 0; i < PARTS; i++) {
		assert_int_equal(candor_authors_merge(merged, parts[i], NULL), CANDOR_OK);
		candor_authors_free(parts[i]);
	}
	a = written(whole);
	b = written(merged);
	assert_int_equal(a.size, b.size);
	assert_memory_equal(a.data, b.data, a.size);
	candor_buffer_append(&a, "", 1);
	assert_non_null(strstr(a.data, "\"name\":\"Blue Kettle\",\"kind\":\"brand\""));
	assert_non_null(strstr(a.data, "\"name\":\"茶馆记\",\"kind\":\"work\""));
	candor_buffer_free(&a);
	candor_buffer_free(&b);
}

static void handles_of_authors_are_hidden(void **state)
{
	static const char key[] = "a key for the tests only";
	candor_authors_options options = { .key = key, .key_size = sizeof(key) - 1 };
	candor_authors *authors;
	candor_buffer out = { 0 };

	(void)state;
	assert_int_equal(candor_authors_new(&authors, &options, NULL), CANDOR_OK);
	add_many(authors, 30, "2025-01-01", "a quiet day");
	add_many(authors, 6, "2025-01-02", "use code NOW at @mokabar and @publicbar");
	add(authors, "MokaBar", "2025-01-03", "we are open");
	concluded(authors);
	assert_int_equal(candor_authors_brand_count(authors), 2);
	candor_authors_jsonl(authors, NULL, &out);
	candor_buffer_append(&out, "", 1);
	assert_null(strstr(out.data, "\"mokabar\""));
	assert_non_null(strstr(out.data, "\"publicbar\""));
	candor_buffer_free(&out);
	candor_authors_free(authors);
}

/* ---- Memory ---- */

static size_t left;

static void *failing(void *block, size_t size)
{
	if (!left)
		return NULL;
	left--;
	return realloc(block, size);
}

static int vet_with(size_t allocations)
{
	candor_authors_options options = { .brand = "Crema Club" };
	candor_authors *authors = NULL;
	candor_post post = post_of("");
	const candor_result *result;
	int status;

	left = allocations;
	status = candor_authors_new(&authors, &options, NULL);
	for (int i = 0; i < 40 && !status; i++) {
		char author[16];

		snprintf(author, sizeof(author), "a%d", i % 7);
		post.field[CANDOR_FIELD_TEXT] = str_of(said[i % 8]);
		post.field[CANDOR_FIELD_AUTHOR_ID] = str_of(author);
		post.field[CANDOR_FIELD_BRAND] = str_of(i % 9 ? "" : "Kettle");
		status = candor_scan(scanner(), &post, &result, NULL);
		if (!status)
			status = candor_authors_add(authors, &post, result);
	}
	if (!status)
		status = candor_authors_conclude(authors, rules(), NULL);
	candor_authors_free(authors);
	return status;
}

static void memory_may_run_out_anywhere(void **state)
{
	size_t allocations = 0, failures = 0;
	int status;

	(void)state;
	candor_set_allocator(failing, free);
	do {
		status = vet_with(allocations++);
		failures += status != CANDOR_OK;
		if (status && status != CANDOR_ENOMEM)
			break;
	} while (status && allocations < 5000);
	candor_set_allocator(NULL, NULL);
	assert_int_equal(status, CANDOR_OK);
	assert_true(failures > 50);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_name_has_one_key_however_it_is_written),
		cmocka_unit_test(capitalised_words_are_found),
		cmocka_unit_test(names_are_read_from_texts),
		cmocka_unit_test(names_are_read_from_fields),
		cmocka_unit_test(rules_tell_where_their_names_are),
		cmocka_unit_test(tables_are_bounded_and_know_no_order),
		cmocka_unit_test(one_spelling_is_drawn),
		cmocka_unit_test(the_nearest_name_is_told),
		cmocka_unit_test(several_authors_make_a_brand),
		cmocka_unit_test(names_of_ordinary_posts_are_none),
		cmocka_unit_test(one_author_is_enough_for_rules_and_fields),
		cmocka_unit_test(a_view_counts_posts),
		cmocka_unit_test(floods_are_noticed),
		cmocka_unit_test(cards_tell_shares),
		cmocka_unit_test(ambassadors_find_no_fault),
		cmocka_unit_test(early_authors_are_early),
		cmocka_unit_test(praise_of_rivals_contradicts),
		cmocka_unit_test(a_day_with_one_brand_weighs_once),
		cmocka_unit_test(candidates_are_ranked),
		cmocka_unit_test(unknown_brands_are_refused),
		cmocka_unit_test(every_name_of_a_rule_is_known),
		cmocka_unit_test(order_and_parts_change_nothing),
		cmocka_unit_test(handles_of_authors_are_hidden),
		cmocka_unit_test(memory_may_run_out_anywhere),
	};
	int failed = cmocka_run_group_tests(tests, NULL, NULL);

	candor_scanner_free(scanner());
	candor_ruleset_free(rules());
	return failed;
}
