/* Finders against a search that tries every literal at every place. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "dice.h"
#include "lexicon/commonness.h"
#include "lexicon/finder.h"
#include "lexicon/sides.h"

enum { LITERALS = 300, TEXT_BYTES = 600, PLACES = LITERALS * TEXT_BYTES };

struct literal_list {
	char text[LITERALS][64];
	candor_str items[LITERALS];
	unsigned count;
};

/* What was reported: bit (literal, end), and how often. */
struct seen {
	unsigned char at[LITERALS][TEXT_BYTES + 1];
	size_t last_end[LITERALS];
	size_t count;
	const struct literal_list *literals;
	candor_str text;
};

static struct seen expected, actual;
static struct literal_list list;

static void report(struct seen *seen, unsigned literal, size_t start, size_t end)
{
	assert_true(literal < seen->literals->count && end <= seen->text.size);
	assert_int_equal(end - start, seen->literals->items[literal].size);
	assert_memory_equal(seen->text.data + start, seen->literals->items[literal].data,
			    end - start);
	assert_true(end > seen->last_end[literal]);
	seen->last_end[literal] = end;
	seen->at[literal][end] = 1;
	seen->count++;
}

static void reset(struct seen *seen, const struct literal_list *literals, candor_str text)
{
	memset(seen, 0, sizeof(*seen));
	seen->literals = literals;
	seen->text = text;
}

static void search_naively(const struct literal_list *literals, candor_str text)
{
	reset(&expected, literals, text);
	for (unsigned i = 0; i < literals->count; i++)
		for (size_t at = 0; at + literals->items[i].size <= text.size; at++)
			if (memcmp(text.data + at, literals->items[i].data,
				   literals->items[i].size) == 0)
				report(&expected, i, at, at + literals->items[i].size);
}

static void search(const struct finder_kind *kind, const struct finder *finder, void *scratch,
		   const struct literal_list *literals, candor_str text)
{
	struct sightings seen = { NULL, 0, 0 };

	reset(&actual, literals, text);
	assert_int_equal(kind->find(finder, scratch, text, &seen), CANDOR_OK);
	for (size_t i = 0; i < seen.count; i++)
		report(&actual, seen.items[i].literal, seen.items[i].start, seen.items[i].end);
	mem_free(seen.items);
}

static void compare(const struct finder_kind *kind, const struct literal_list *literals,
		    candor_str text, const struct finder *finder, void *scratch)
{
	search(kind, finder, scratch, literals, text);
	for (unsigned i = 0; i < literals->count; i++)
		if (memcmp(expected.at[i], actual.at[i], sizeof(actual.at[i])) != 0)
			fail_msg("%s: `%s` (%u of %u) in `%.*s`", kind->name, literals->text[i],
				 i, literals->count, (int)text.size, text.data);
	assert_int_equal(expected.count, actual.count);
}

static const uint16_t *any_sides(void)
{
	static uint16_t sides[LITERALS];

	for (size_t i = 0; i < LITERALS; i++)
		sides[i] = SIDES_ANY;
	return sides;
}

/* ---- Random literals and texts ---- */

/* Small alphabets give many overlaps. Characters of one to four bytes; some share bytes. */
static const char *const alphabets[][6] = {
	{ "a", "b", NULL },
	{ "a", " ", "b", "c", "\n", NULL },
	{ "广", "告", NULL },
	{ "广", "告", "含", "a", "1", NULL },
	{ "\u00e9", "e", "\u00e8", "\u0300", NULL },
	{ "\U0001d400", "\U0001d401", "a", "广", NULL },
	{ "\u4e00", "\u4e80", "\u5e7f", "\u5e80", "\u4e01", NULL },
	{ "a", "\u00e9", "\u4e00", "\U0001f600", "#", NULL },
};

enum { ALPHABETS = sizeof(alphabets) / sizeof(*alphabets) };

static size_t draw(struct dice *dice, unsigned alphabet, unsigned characters, char *out)
{
	unsigned letters = 0;
	size_t size = 0;

	while (letters < 6 && alphabets[alphabet][letters])
		letters++;
	for (unsigned i = 0; i < characters; i++) {
		const char *c = alphabets[alphabet][dice_below(dice, letters)];

		memcpy(out + size, c, strlen(c));
		size += strlen(c);
	}
	out[size] = '\0';
	return size;
}

static int is_new(const struct literal_list *literals, const char *text)
{
	for (unsigned i = 0; i < literals->count; i++)
		if (strcmp(literals->text[i], text) == 0)
			return 0;
	return 1;
}

/* Up to `wanted` distinct literals of 1 to 15 characters, short ones more often. */
static void draw_literals(struct dice *dice, unsigned alphabet, unsigned wanted)
{
	list.count = 0;
	for (unsigned tries = 0; tries < 3 * wanted && list.count < wanted; tries++) {
		char text[64];
		unsigned most = dice_below(dice, 4) ? 4 : 15;
		size_t size = draw(dice, alphabet, 1 + dice_below(dice, most), text);

		if (!is_new(&list, text))
			continue;
		memcpy(list.text[list.count], text, size + 1);
		list.items[list.count] = (candor_str){ list.text[list.count], size };
		list.count++;
	}
}

/* Places literals at both edges of every other text. */
static size_t draw_text(struct dice *dice, unsigned alphabet, char *out)
{
	size_t size = 0;
	int edges = (int)dice_below(dice, 2);
	candor_str literal = list.items[dice_below(dice, list.count)];

	if (edges)
		memcpy(out, literal.data, size = literal.size);
	size += draw(dice, alphabet, dice_below(dice, 120), out + size);
	literal = list.items[dice_below(dice, list.count)];
	if (edges && dice_below(dice, 2)) {
		memcpy(out + size, literal.data, literal.size);
		size += literal.size;
	}
	return size;
}

static void check_round(const struct finder_kind *kind, struct dice *dice, unsigned alphabet,
			unsigned wanted)
{
	struct finder *finder;
	void *scratch = NULL;
	char text[TEXT_BYTES];

	draw_literals(dice, alphabet, wanted);
	assert_int_equal(kind->build(&finder, list.items, any_sides(), list.count, NULL),
			 CANDOR_OK);
	assert_int_equal(kind->scratch_new(&scratch, finder), CANDOR_OK);
	for (int i = 0; i < 8; i++) {
		size_t size = draw_text(dice, alphabet, text);
		/* A block of the very size: the finder must not read behind it. */
		char *copy = malloc(size ? size : 1);

		assert_non_null(copy);
		memcpy(copy, text, size);
		search_naively(&list, (candor_str){ copy, size });
		compare(kind, &list, (candor_str){ copy, size }, finder, scratch);
		free(copy);
	}
	kind->scratch_free(scratch);
	kind->release(finder);
}

static void check_kind(const struct finder_kind *kind, unsigned rounds)
{
	static const unsigned counts[] = { 1, 2, 3, 5, 9, 17, 40, 100, LITERALS };
	struct dice dice = { 3 };

	for (unsigned round = 0; round < rounds; round++)
		for (unsigned alphabet = 0; alphabet < ALPHABETS; alphabet++)
			check_round(kind, &dice, alphabet,
				    counts[(round + alphabet) %
					   (sizeof(counts) / sizeof(*counts))]);
}

static void the_index_finds_everything(void **state)
{
	(void)state;
	check_kind(&finder_index, 45);
}

static void vectorscan_finds_everything(void **state)
{
	(void)state;
	if (!finder_vectorscan) {
		print_message("skipped: Vectorscan is not built in\n");
		skip();
	}
	assert_string_not_equal(finder_vectorscan_version(), "none");
	check_kind(finder_vectorscan, 9);
}

/* ---- Single cases ---- */

static unsigned count_found(const struct finder_kind *kind, const char *const *literals,
			    unsigned count, const char *text)
{
	struct finder *finder;
	void *scratch = NULL;

	list.count = count;
	for (unsigned i = 0; i < count; i++)
		list.items[i] = (candor_str){ literals[i], strlen(literals[i]) };
	assert_int_equal(kind->build(&finder, list.items, any_sides(), count, NULL), CANDOR_OK);
	assert_int_equal(kind->scratch_new(&scratch, finder), CANDOR_OK);
	search(kind, finder, scratch, &list, (candor_str){ text, strlen(text) });
	kind->scratch_free(scratch);
	kind->release(finder);
	return (unsigned)actual.count;
}

static void check_single(const struct finder_kind *kind)
{
	static const char *const literals[] = { "a",    "aa",       "sponsored", "广",
						"广告", "本文广告", "#ad",       "告" };

	assert_int_equal(count_found(kind, literals, 0, "anything"), 0);
	assert_int_equal(count_found(kind, literals, 8, ""), 0);
	assert_int_equal(count_found(kind, literals, 8, "aaa"), 5);
	assert_int_equal(count_found(kind, literals, 8, "本文广告"), 4);
	assert_int_equal(count_found(kind, literals, 8, "sponsored#ad"), 3);
	assert_int_equal(count_found(kind, literals, 8, "aaaaaaaa"), 15);
	kind->release(NULL);
}

static void edges_and_overlaps(void **state)
{
	(void)state;
	check_single(&finder_index);
	if (finder_vectorscan)
		check_single(finder_vectorscan);
}

/* What the index reports, it reports between the sides that are asked for. */
static unsigned count_between(const char *literal, unsigned sides, const char *text)
{
	const candor_str item = { literal, strlen(literal) };
	const uint16_t asked = (uint16_t)sides;
	struct sightings seen = { NULL, 0, 0 };
	struct finder *finder;

	assert_int_equal(finder_index.build(&finder, &item, &asked, 1, NULL), CANDOR_OK);
	assert_int_equal(
		finder_index.find(finder, NULL, (candor_str){ text, strlen(text) }, &seen),
		CANDOR_OK);
	mem_free(seen.items);
	finder_index.release(finder);
	return (unsigned)seen.count;
}

static void sides_are_kept(void **state)
{
	static const char *const literals[] = { "i", "am", "sponsored", "广告", "一" };
	char text[200];

	(void)state;
	for (size_t i = 0; i < sizeof(literals) / sizeof(*literals); i++) {
		const char *l = literals[i];

		snprintf(text, sizeof(text), "%s x%sx 7%s7 %s\n%s,%s广%s", l, l, l, l, l, l, l);
		assert_int_equal(count_between(l, SIDES_ANY, text), 7);
		assert_int_equal(count_between(l, SIDES(SIDE_NO_WORD, SIDE_NO_WORD), text), 5);
		assert_int_equal(count_between(l, SIDES(SIDE_DIGIT, SIDE_ANY), text), 1);
		assert_int_equal(count_between(l, SIDES(SIDE_ANY, SIDE_LETTER), text), 1);
		assert_int_equal(count_between(l, SIDES(SIDE_LINE, SIDE_ANY), text), 2);
		assert_int_equal(count_between(l, SIDES(SIDE_SPACE, SIDE_LINE), text), 1);
		assert_int_equal(count_between(l, SIDES(SIDE_HIGH, SIDE_LINE), text), 1);
	}
}

/* First, last and some rows of the sorted tables. */
static void common_characters_and_words(void **state)
{
	static const char *const words[] = {
		"about", " my ", "through", "your", "一定", "需要"
	};

	(void)state;
	for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++)
		assert_true(is_common_word((candor_str){ words[i], strlen(words[i]) }));
	assert_false(is_common_word((candor_str){ "abou", 4 }));
	assert_false(is_common_word((candor_str){ "zebra", 5 }));
	assert_false(is_common_word((candor_str){ "throughs", 8 }));
	assert_false(is_common_word((candor_str){ " ", 1 }));
	assert_int_equal(character_commonness("一"), 4);
	assert_int_equal(character_commonness("的"), 4);
	assert_int_equal(character_commonness("面"), 2);
	assert_int_equal(character_commonness("猫"), 0);
	assert_int_equal(character_commonness("e"), 4);
	assert_int_equal(character_commonness("k"), 2);
	assert_int_equal(character_commonness("q"), 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_index_finds_everything),
		cmocka_unit_test(vectorscan_finds_everything),
		cmocka_unit_test(edges_and_overlaps),
		cmocka_unit_test(sides_are_kept),
		cmocka_unit_test(common_characters_and_words),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
