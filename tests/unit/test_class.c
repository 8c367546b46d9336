/* Classes by points, and that docs/authors.md has the points that count. */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "author/class.h"
#include "author/model.h"
#include "author/standing.h"
#include "base/str.h"

enum { COLUMNS = 5, LINE = 1024 };

static const candor_class columns[COLUMNS] = { CANDOR_CLASS_CONSUMER, CANDOR_CLASS_KOL,
					       CANDOR_CLASS_PLACEMENT, CANDOR_CLASS_KOT,
					       CANDOR_CLASS_AGGREGATOR };

/* ---- The document ---- */

struct row {
	double mean, deviation, points[COLUMNS];
};

struct table {
	double constants[COLUMNS];
	struct row rows[FACT_COUNT];
	size_t found; /* rows and the constants */
};

/* Reads the last `count` cells of a row. */
static void read_cells(double *out, size_t count, const char *line)
{
	const char *at = strrchr(line, '|');

	assert_non_null(at);
	while (count--) {
		do
			at--;
		while (at > line && *at != '|');
		out[count] = strtod(at + 1, NULL);
	}
}

static void read_row(struct table *table, const char *line)
{
	char begin[64];

	if (!strncmp(line, "| | *constant*", 14)) {
		read_cells(table->constants, COLUMNS, line);
		table->found++;
	}
	for (unsigned fact = 0; fact < FACT_COUNT; fact++) {
		double cells[2 + COLUMNS];

		snprintf(begin, sizeof(begin), "| `%s` | ", candor_fact_name(fact));
		if (strncmp(line, begin, strlen(begin)) != 0)
			continue;
		read_cells(cells, 2 + COLUMNS, line);
		table->rows[fact].mean = cells[0];
		table->rows[fact].deviation = cells[1];
		memcpy(table->rows[fact].points, cells + 2, COLUMNS * sizeof(*cells));
		table->found++;
	}
}

static struct table read_document(void)
{
	FILE *document = fopen("docs/authors.md", "r");
	struct table table = { .found = 0 };
	char line[LINE];

	if (!document)
		fail_msg("docs/authors.md is not there");
	while (fgets(line, LINE, document))
		read_row(&table, line);
	fclose(document);
	assert_int_equal(table.found, FACT_COUNT + 1);
	return table;
}

/* Facts that are all `z` deviations above their means, by the document. */
static struct facts facts_at(const struct table *table, double z)
{
	struct facts facts = { .posts = 1000 };

	for (size_t i = 0; i < FACT_COUNT; i++)
		facts.value[i] =
			exp(table->rows[i].mean + z * table->rows[i].deviation) - 0.005;
	return facts;
}

static void assert_points(const struct facts *facts, const double *expected, const char *what)
{
	candor_author card = { .followers = -1 };

	class_points(&card, facts);
	for (size_t c = 0; c < COLUMNS; c++)
		if (fabs(card.points[columns[c]] - expected[c]) > 1e-6)
			fail_msg("%s, %s: %g, in the document %g", what,
				 candor_class_name(columns[c]), card.points[columns[c]],
				 expected[c]);
}

static void the_document_has_the_points(void **state)
{
	struct table table = read_document();
	struct facts facts = facts_at(&table, 0);

	(void)state;
	assert_points(&facts, table.constants, "constants");
	for (unsigned i = 0; i < FACT_COUNT; i++) {
		const struct row *row = &table.rows[i];
		double expected[COLUMNS];

		for (size_t c = 0; c < COLUMNS; c++)
			expected[c] = table.constants[c] + row->points[c];
		facts = facts_at(&table, 0);
		facts.value[i] = exp(row->mean + row->deviation) - 0.005;
		assert_points(&facts, expected, candor_fact_name(i));
	}
}

static void nobody_is_more_than_two_deviations_off(void **state)
{
	struct table table = read_document();
	struct facts two = facts_at(&table, 2), nine = facts_at(&table, 9);
	candor_author a = { .followers = -1 }, b = { .followers = -1 };

	(void)state;
	class_points(&a, &two);
	class_points(&b, &nine);
	for (size_t c = 0; c < COLUMNS; c++)
		assert_true(fabs(a.points[columns[c]] - b.points[columns[c]]) < 1e-6);
}

/* ---- Deciding ---- */

static candor_class decided(candor_author card, size_t posts, double official)
{
	struct facts facts = { .posts = posts };

	class_decide(&card, &facts, official);
	return card.kind;
}

static void the_highest_points_decide(void **state)
{
	candor_author card = {
		.points = { [CANDOR_CLASS_CONSUMER] = 20, [CANDOR_CLASS_PLACEMENT] = 21 }
	};

	(void)state;
	assert_int_equal(decided(card, MODEL_CLASS_POSTS, 0), CANDOR_CLASS_PLACEMENT);
	assert_int_equal(decided(card, MODEL_CLASS_POSTS, MODEL_OFFICIAL_POINTS),
			 CANDOR_CLASS_KOT);
	assert_int_equal(decided(card, MODEL_CLASS_POSTS - 1, 0), CANDOR_CLASS_UNKNOWN);
}

static void a_koc_has_opinions_and_few_followers(void **state)
{
	candor_author card = { .points = { [CANDOR_CLASS_CONSUMER] = 20 },
			       .opinions = MODEL_KOC_OPINIONS,
			       .opinion_share = MODEL_KOC_SHARE };

	(void)state;
	assert_int_equal(decided(card, 100, 0), CANDOR_CLASS_KOC);
	card.tier = CANDOR_TIER_MICRO;
	assert_int_equal(decided(card, 100, 0), CANDOR_CLASS_KOC);
	card.tier = CANDOR_TIER_MID;
	assert_int_equal(decided(card, 100, 0), CANDOR_CLASS_CONSUMER);
	card.tier = CANDOR_TIER_UNKNOWN;
	card.opinions--;
	assert_int_equal(decided(card, 100, 0), CANDOR_CLASS_CONSUMER);
}

/* Ana and another of docs/scoring.md, "Authors": 21 posts, points 60 and 10. */
static void commerce_is_as_documented(void **state)
{
	candor_author ana = {
		.points = { [CANDOR_CLASS_CONSUMER] = 60, [CANDOR_CLASS_PLACEMENT] = 10 }
	};
	candor_author other = {
		.points = { [CANDOR_CLASS_CONSUMER] = 10, [CANDOR_CLASS_PLACEMENT] = 60 }
	};
	struct facts facts = { .posts = 21 };

	(void)state;
	assert_true(fabs(class_commerce(&ana, &facts) + 0.1024) < 1e-4);
	assert_true(fabs(class_commerce(&other, &facts) - 0.4098) < 1e-4);
}

/* ---- Official accounts ---- */

static double points_of_name(const char *name, const char *id, int verified)
{
	candor_author card = { .name = str_of(name), .id = str_of(id) };
	struct history history = { 0 };
	struct meaning meaning = { 0 };

	return standing_points(&card, verified, &history, &meaning);
}

static void official_names_are_whole_words(void **state)
{
	static const struct {
		const char *name, *id;
		int official;
	} rows[] = {
		{ "奶泡官方旗舰店", "1", 1 },
		{ "松果官微", "1", 1 },
		{ "Crema Official", "1", 1 },
		{ "CREMA STORE", "1", 1 },
		{ "Mei", "crema_hq", 1 },
		{ "Crema-Store.", "1", 1 },
		{ "Restored Chairs", "1", 0 },
		{ "Unofficial Crema", "1", 0 },
		{ "officially me", "1", 0 },
		{ "Storefront poet", "1", 0 },
		{ "sto", "h", 0 },
		{ "Mei", "1", 0 },
		{ "", "", 0 },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		double wanted = rows[i].official ? MODEL_OFFICIAL_NAME_POINTS : 0;

		if (points_of_name(rows[i].name, rows[i].id, 0) != wanted)
			fail_msg("%s, %s", rows[i].name, rows[i].id);
	}
}

static void a_verified_official_name_is_enough(void **state)
{
	(void)state;
	assert_true(points_of_name("Crema Official", "1", 0) < MODEL_OFFICIAL_POINTS);
	assert_true(points_of_name("Crema Official", "1", 1) >= MODEL_OFFICIAL_POINTS);
	/* Platforms verify people, too. */
	assert_true(points_of_name("Mei", "1", 1) == 0);
}

/* Of ten posts, `said` each: which of them say what. */
static double points_of_posts(const uint64_t said[10], const struct meaning *meaning)
{
	candor_author card = { .id = str_of("1") };
	struct observation posts[10] = { 0 };
	double weights[10];
	struct history history = { .posts = posts, .weights = weights, .count = 10 };

	for (size_t i = 0; i < 10; i++) {
		posts[i].said = said[i];
		weights[i] = 1;
	}
	return standing_points(&card, 0, &history, meaning);
}

static void voice_speaks_for_and_experience_against(void **state)
{
	static const struct meaning meaning = { .own = 1, .drawback = 2, .opinion = 4 };
	uint64_t said[10] = { 1 };

	(void)state;
	assert_true(points_of_posts(said, &meaning) == 0);
	said[1] = 1;
	assert_true(points_of_posts(said, &meaning) == MODEL_OFFICIAL_VOICE_POINTS);
	said[2] = 2;
	assert_true(points_of_posts(said, &meaning) ==
		    MODEL_OFFICIAL_VOICE_POINTS - MODEL_OFFICIAL_PRIVATE_POINTS);
	said[2] = 6;
	assert_true(points_of_posts(said, &meaning) ==
		    MODEL_OFFICIAL_VOICE_POINTS - 2 * MODEL_OFFICIAL_PRIVATE_POINTS);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_document_has_the_points),
		cmocka_unit_test(nobody_is_more_than_two_deviations_off),
		cmocka_unit_test(the_highest_points_decide),
		cmocka_unit_test(a_koc_has_opinions_and_few_followers),
		cmocka_unit_test(commerce_is_as_documented),
		cmocka_unit_test(official_names_are_whole_words),
		cmocka_unit_test(a_verified_official_name_is_enough),
		cmocka_unit_test(voice_speaks_for_and_experience_against),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
