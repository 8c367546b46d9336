/* Mining: the statistic, what words are, and that planted phrases are found whole, with the
 * right counts, and nothing else. All posts are invented. */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/str.h"
#include "dice.h"
#include "quality/mine.h"
#include "quality/mine_odds.h"
#include "quality/mine_units.h"
#include "rules.h"
#include "scarce.h"

/* ---- The statistic ---- */

static void expect_odds(const struct mine_uses uses, double log_odds, double z)
{
	struct mine_odds odds = mine_log_odds(&uses);

	assert_true(fabs(odds.log_odds - log_odds) < 1e-9);
	assert_true(fabs(odds.z - z) < 1e-9);
}

/* 9 of 100 against 1 of 100: the prior adds 1 and 1 to the uses, 20 and 20 to all. So
 * log(10 / 110) - log(2 / 118) = log(5.3636...) = 1.6796, and the variance is 1/10 + 1/2. */
static void odds_by_hand(void **state)
{
	(void)state;
	expect_odds((struct mine_uses){ { 9, 1 }, { 100, 100 } }, log(59.0 / 11),
		    log(59.0 / 11) / sqrt(0.6));
	expect_odds((struct mine_uses){ { 1, 9 }, { 100, 100 } }, -log(59.0 / 11),
		    -log(59.0 / 11) / sqrt(0.6));
	/* None of 50 against 4 of 150: 0.4 of 70 and 4.4 of 170. */
	expect_odds((struct mine_uses){ { 0, 4 }, { 50, 150 } },
		    log(0.4 / 69.6) - log(4.4 / 165.6),
		    (log(0.4 / 69.6) - log(4.4 / 165.6)) / sqrt(1 / 0.4 + 1 / 4.4));
}

static void odds_at_the_edges(void **state)
{
	(void)state;
	/* As many uses for its size. */
	expect_odds((struct mine_uses){ { 5, 10 }, { 100, 200 } },
		    log(6.5 / 123.5) - log(11.5 / 218.5), 0);
	/* Nobody uses it; nothing else is used; nothing is used at all. */
	expect_odds((struct mine_uses){ { 0, 0 }, { 100, 100 } }, 0, 0);
	expect_odds((struct mine_uses){ { 7, 3 }, { 7, 3 } }, 0, 0);
	expect_odds((struct mine_uses){ { 0, 0 }, { 0, 0 } }, 0, 0);
}

/* ---- Units ---- */

/* The units of comparable text, joined ones with '_' between them. */
static void expect_units(const char *text, int single, const char *expected)
{
	struct mine_reader reader = { .text = str_of(text), .single = single };
	struct mine_unit unit;
	char out[1024];
	size_t size = 0;

	while (mine_next_unit(&reader, &unit)) {
		if (size)
			out[size++] = unit.joined ? '_' : ' ';
		assert_true(unit.end <= strlen(text) && size + unit.end - unit.start < 1000);
		memcpy(out + size, text + unit.start, unit.end - unit.start);
		size += unit.end - unit.start;
	}
	out[size] = '\0';
	assert_string_equal(out, expected);
}

static void units_are_words_han_and_symbols(void **state)
{
	(void)state;
	expect_units("buy it now, it's 9.9 off.", 0, "buy_it_now it's_9.9_off");
	expect_units("must-have #ad #", 0, "must-have_#ad");
	expect_units("加vx领 券", 0, "加_vx_领 券");
	expect_units("限时✅now\nhere", 0, "限_时 ✅ now here");
	expect_units("one  two\tthree", 0, "one_two three");
	expect_units("one two", 1, "one two");
	expect_units("#a#b", 0, "#a #b");
	expect_units("", 0, "");
	expect_units("' - . # @", 0, "");
}

static void urls_are_their_hosts(void **state)
{
	(void)state;
	expect_units("at https://www.shop.example/x?y=1 now", 0, "at shop.example now");
	expect_units("http://a.example看", 0, "a.example_看");
	expect_units("http:// https:///x http://www.", 0, "");
	expect_units("xhttp://y", 0, "xhttp y");
}

static void handles_are_left_out(void **state)
{
	(void)state;
	expect_units("thanks @mara.k for it", 0, "thanks for_it");
	expect_units("@小林 你好", 0, "你_好");
	expect_units("mail me@home.example", 0, "mail_me");
}

static void long_words_are_left_out(void **state)
{
	char text[200];

	(void)state;
	memset(text, 'x', sizeof(text));
	memcpy(text, "a ", 2);
	memcpy(text + 66, " b", 3);
	expect_units(text, 0,
		     "a_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_b");
	memset(text, 'x', sizeof(text));
	memcpy(text, "a ", 2);
	memcpy(text + 67, " b", 3);
	expect_units(text, 0, "a b");
}

static void plain_words_say_nothing(void **state)
{
	(void)state;
	assert_true(mine_is_plain_word(str_of("the")));
	assert_true(mine_is_plain_word(str_of("x")));
	assert_true(mine_is_plain_word(str_of("2024")));
	assert_true(mine_is_plain_word(str_of("9.9")));
	assert_false(mine_is_plain_word(str_of("lamp")));
	assert_false(mine_is_plain_word(str_of("2x4in")));
	assert_false(mine_is_plain_word(str_of("✅")));
}

/* ---- The table ---- */

static void tables_find_what_they_hold(void **state)
{
	struct mine_table table = { 0 };

	(void)state;
	assert_int_equal(mine_table_find(&table, 7), 0);
	for (uint32_t i = 1; i < 5000; i++)
		assert_int_equal(mine_table_add(&table, (uint64_t)i << 32 | i % 7, i), 0);
	for (uint32_t i = 1; i < 5000; i++)
		assert_int_equal(mine_table_find(&table, (uint64_t)i << 32 | i % 7), i);
	assert_int_equal(mine_table_find(&table, 5), 0);
	mine_table_clear(&table);
	assert_int_equal(mine_table_find(&table, (uint64_t)1 << 32 | 1), 0);
	mine_table_free(&table);
}

/* ---- Posts ---- */

static const char *const words[] = {
	"harbour", "ladder", "pepper", "violin", "meadow", "cellar",   "pencil", "saddle",
	"winter",  "cousin", "bakery", "tunnel", "garden", "blanket",  "kettle", "bridge",
	"singing", "walked", "quiet",  "yellow", "slowly", "borrowed", "autumn", "upstairs",
};
static const char *const han[] = { "山", "河", "桥", "窗", "猫", "琴", "雪", "茶",
				   "路", "灯", "伞", "船", "树", "井", "米", "竹" };

struct pile {
	candor_miner *miner;
	candor_scanner *scanner; /* may be NULL */
	struct dice dice;
	unsigned posts;
};

static struct pile new_pile(candor_miner_options options)
{
	struct pile pile = { .dice = { 5 } };
	candor_err err = { 0 };

	assert_int_equal(candor_miner_new(&pile.miner, &options, &err), CANDOR_OK);
	return pile;
}

static const candor_miner_options plain_options = { .field = CANDOR_FIELD_TEXT };

static void add_text(struct pile *pile, candor_axis side, unsigned author, candor_str text)
{
	const candor_result *result = NULL;
	candor_post post = { .file = "x.jsonl", .line = ++pile->posts };
	char name[32];

	snprintf(name, sizeof(name), "author %u", author);
	if (author)
		post.field[CANDOR_FIELD_AUTHOR_ID] = str_of(name);
	post.field[CANDOR_FIELD_TEXT] = text;
	if (pile->scanner)
		assert_int_equal(candor_scan(pile->scanner, &post, &result, NULL), 0);
	assert_int_equal(candor_miner_add(pile->miner, side, &post, result), 0);
}

/* `phrase` between some random words. */
static void add(struct pile *pile, candor_axis side, unsigned author, const char *phrase)
{
	char text[1024] = "";
	size_t size = 0;

	for (unsigned i = 0; i < 12; i++) {
		const char *word = words[dice_below(&pile->dice, 24)];

		size += (size_t)snprintf(text + size, sizeof(text) - size, "%s%s ", word,
					 i == 5 && phrase[0] ? "" : ",");
		if (i == 5)
			size += (size_t)snprintf(text + size, sizeof(text) - size, "%s, ",
						 phrase);
	}
	add_text(pile, side, author, (candor_str){ text, size });
}

/* The same without spaces or commas. */
static void add_han(struct pile *pile, candor_axis side, unsigned author, const char *phrase)
{
	char text[1024] = "";
	size_t size = 0;

	for (unsigned i = 0; i < 30; i++)
		size += (size_t)snprintf(text + size, sizeof(text) - size, "%s%s",
					 han[dice_below(&pile->dice, 16)],
					 i == 15 ? phrase : "");
	add_text(pile, side, author, (candor_str){ text, size });
}

static void run(struct pile *pile)
{
	candor_err err = { 0 };

	assert_int_equal(candor_miner_run(pile->miner, NULL, &err), CANDOR_OK);
}

static int is_text(candor_str text, const char *expected)
{
	return text.size == strlen(expected) && !memcmp(text.data, expected, text.size);
}

static const candor_mined *find_phrase(const struct pile *pile, const char *phrase)
{
	const candor_mined *mined;

	for (size_t i = 0; (mined = candor_miner_phrase(pile->miner, i)) != NULL; i++)
		if (is_text(mined->phrase, phrase))
			return mined;
	return NULL;
}

/* ---- What is found ---- */

/* 40 posts a side by 20 authors each; 24 posts of the brand's and one of the others have the
 * phrase. */
static void plant(struct pile *pile, const char *phrase)
{
	for (unsigned i = 0; i < 40; i++)
		add(pile, CANDOR_BRAND, 1 + i % 20, i < 24 ? phrase : "");
	for (unsigned i = 0; i < 40; i++)
		add(pile, CANDOR_CONSUMER, 21 + i % 20, i == 7 ? phrase : "");
}

static void a_planted_phrase_comes_first(void **state)
{
	struct pile pile = new_pile(plain_options);
	const candor_mined *first;

	(void)state;
	plant(&pile, "Moss LAMP offer");
	run(&pile);
	first = candor_miner_phrase(pile.miner, 0);
	assert_non_null(first);
	assert_true(is_text(first->phrase, "moss lamp offer"));
	assert_int_equal(first->side, CANDOR_BRAND);
	assert_int_equal(first->posts[0], 24);
	assert_int_equal(first->authors[0], 20);
	assert_int_equal(first->posts[1], 1);
	assert_int_equal(first->authors[1], 1);
	/* Its parts tell the same. */
	assert_null(candor_miner_phrase(pile.miner, 1));
	candor_miner_free(pile.miner);
}

/* 13 words a post, once each: what z is made of, in numbers. */
static void z_is_that_of_the_counts(void **state)
{
	struct pile pile = new_pile(plain_options);
	double with[2] = { 0, 0 };
	struct mine_uses uses;
	struct mine_odds odds;
	const candor_mined *first;

	(void)state;
	for (unsigned i = 0; i < 30; i++) {
		add_text(&pile, CANDOR_BRAND, 0, str_of("kettle, kettle, mosslamp, pepper"));
		add_text(&pile, CANDOR_CONSUMER, 0, str_of("kettle, pepper, pepper"));
	}
	with[0] = 30;
	uses = (struct mine_uses){ { with[0], with[1] }, { 90, 60 } };
	odds = mine_log_odds(&uses);
	run(&pile);
	first = candor_miner_phrase(pile.miner, 0);
	assert_true(is_text(first->phrase, "mosslamp"));
	assert_true(fabs(first->z - odds.z) < 1e-9);
	assert_true(fabs(first->log_odds - odds.log_odds) < 1e-9);
	candor_miner_free(pile.miner);
}

static void the_other_side_is_found(void **state)
{
	struct pile pile = new_pile(plain_options);

	(void)state;
	for (unsigned i = 0; i < 30; i++) {
		add(&pile, CANDOR_BRAND, 0, "");
		add(&pile, CANDOR_CONSUMER, 0, "returned mine");
	}
	run(&pile);
	assert_true(is_text(candor_miner_phrase(pile.miner, 0)->phrase, "returned mine"));
	assert_int_equal(candor_miner_phrase(pile.miner, 0)->side, CANDOR_CONSUMER);
	assert_true(candor_miner_phrase(pile.miner, 0)->z > 0);
	candor_miner_free(pile.miner);
}

/* Longer than asked for, since it never occurs in parts. */
static void set_phrases_are_whole(void **state)
{
	struct pile pile = new_pile(plain_options);

	(void)state;
	plant(&pile, "this evening is brought to you by moss");
	run(&pile);
	assert_true(is_text(candor_miner_phrase(pile.miner, 0)->phrase,
			    "this evening is brought to you by moss"));
	assert_null(candor_miner_phrase(pile.miner, 1));
	candor_miner_free(pile.miner);
}

static void han_is_found_without_a_segmenter(void **state)
{
	struct pile pile = new_pile(plain_options);
	const candor_mined *mined;

	(void)state;
	for (unsigned i = 0; i < 60; i++) {
		add_han(&pile, CANDOR_BRAND, 0, i % 2 ? "私信领券" : "");
		add_han(&pile, CANDOR_CONSUMER, 0, i % 10 ? "" : "私信");
	}
	run(&pile);
	assert_true(is_text(candor_miner_phrase(pile.miner, 0)->phrase, "私信领券"));
	assert_int_equal(candor_miner_phrase(pile.miner, 0)->posts[0], 30);
	/* No fragment of it, and none across its borders. */
	for (size_t i = 1; (mined = candor_miner_phrase(pile.miner, i)) != NULL; i++)
		for (size_t k = 0; k + 3 <= mined->phrase.size; k += 3)
			assert_null(strstr("私信领券", (char[4]){ mined->phrase.data[k],
								  mined->phrase.data[k + 1],
								  mined->phrase.data[k + 2] }));
	candor_miner_free(pile.miner);
}

/* Two words side by side are no phrase, be they as frequent as they like on one side. */
static void neighbours_are_no_phrase(void **state)
{
	struct pile pile = new_pile(plain_options);
	char text[256];

	(void)state;
	for (unsigned i = 0; i < 300; i++) {
		size_t size = 0;

		for (unsigned k = 0; k < 20; k++)
			size += (size_t)snprintf(text + size, sizeof(text) - size, "%s",
						 han[dice_below(&pile.dice, i % 2 ? 8 : 16)]);
		add_text(&pile, i % 2 ? CANDOR_BRAND : CANDOR_CONSUMER, 0,
			 (candor_str){ text, size });
	}
	run(&pile);
	assert_null(candor_miner_phrase(pile.miner, 0));
	candor_miner_free(pile.miner);
}

static void common_words_are_no_phrase(void **state)
{
	struct pile pile = new_pile(plain_options);

	(void)state;
	plant(&pile, "for the");
	run(&pile);
	assert_null(candor_miner_phrase(pile.miner, 0));
	candor_miner_free(pile.miner);
}

/* ---- Phrases inside of phrases ---- */

/* `count` posts a side, `brand` and `consumer` of these with the phrase. */
static void add_some(struct pile *pile, const char *phrase, unsigned brand, unsigned consumer)
{
	for (unsigned i = 0; i < brand; i++)
		add(pile, CANDOR_BRAND, 0, phrase);
	for (unsigned i = 0; i < consumer; i++)
		add(pile, CANDOR_CONSUMER, 0, phrase);
}

/* "lamp offer" is said somewhat more often than the whole, and still is a fragment. */
static void the_whole_goes_before_its_parts(void **state)
{
	struct pile pile = new_pile(plain_options);

	(void)state;
	add_some(&pile, "moss lamp offer", 26, 1);
	add_some(&pile, "lamp offer", 5, 0);
	add_some(&pile, "", 20, 50);
	run(&pile);
	assert_non_null(find_phrase(&pile, "moss lamp offer"));
	assert_null(find_phrase(&pile, "lamp offer"));
	assert_null(find_phrase(&pile, "lamp"));
	candor_miner_free(pile.miner);
}

static void what_adds_nothing_is_left_out(void **state)
{
	struct pile pile = new_pile(plain_options);

	(void)state;
	add_some(&pile, "red moss", 20, 0);
	add_some(&pile, "blue moss", 20, 0);
	add_some(&pile, "blue", 0, 9);
	add_some(&pile, "red", 0, 9);
	add_some(&pile, "", 10, 40);
	run(&pile);
	assert_non_null(find_phrase(&pile, "moss"));
	assert_null(find_phrase(&pile, "red moss"));
	assert_null(find_phrase(&pile, "blue moss"));
	candor_miner_free(pile.miner);
}

/* The part alone is on both sides. */
static void a_part_must_tell_something_alone(void **state)
{
	struct pile pile = new_pile(plain_options);

	(void)state;
	add_some(&pile, "moss lamp", 30, 0);
	add_some(&pile, "moss", 12, 12);
	add_some(&pile, "", 20, 50);
	run(&pile);
	assert_non_null(find_phrase(&pile, "moss lamp"));
	assert_null(find_phrase(&pile, "moss"));
	candor_miner_free(pile.miner);
}

/* And is when it does. */
static void a_part_may_tell_something_alone(void **state)
{
	struct pile pile = new_pile(plain_options);

	(void)state;
	add_some(&pile, "moss lamp", 30, 0);
	add_some(&pile, "moss", 30, 5);
	add_some(&pile, "", 20, 75);
	run(&pile);
	assert_non_null(find_phrase(&pile, "moss"));
	candor_miner_free(pile.miner);
}

/* Goes on for longer than any phrase may be. */
static void a_template_is_one_phrase(void **state)
{
	struct pile pile = new_pile(plain_options);
	const candor_mined *first;

	(void)state;
	for (unsigned i = 0; i < 40; i++) {
		add_han(&pile, CANDOR_BRAND, 0,
			i % 2 ? "本店春季新品已经到货前十名进店顾客可以领取手工纸扇一把另有小点"
				"心相赠"
				"欢迎带上家人朋友一起来坐坐"
			      : "");
		add_han(&pile, CANDOR_CONSUMER, 0, "");
	}
	run(&pile);
	first = candor_miner_phrase(pile.miner, 0);
	assert_non_null(first);
	assert_int_equal(first->phrase.size, 3 * MINE_HAN_MAX);
	assert_memory_equal(first->phrase.data, "本店春季新品", 18);
	assert_null(candor_miner_phrase(pile.miner, 1));
	candor_miner_free(pile.miner);
}

/* Longer than asked for by what one of its halves takes along; the other stands alone as well.
 */
static void a_set_phrase_may_share_an_end(void **state)
{
	struct pile pile = new_pile(plain_options);

	(void)state;
	add_some(&pile, "moss lamp offer today", 30, 0);
	add_some(&pile, "lamp offer today", 14, 14);
	add_some(&pile, "felt shoe club now", 30, 0);
	add_some(&pile, "felt shoe club", 14, 14);
	add_some(&pile, "", 20, 50);
	run(&pile);
	assert_non_null(find_phrase(&pile, "moss lamp offer today"));
	assert_null(find_phrase(&pile, "lamp offer today"));
	assert_non_null(find_phrase(&pile, "felt shoe club now"));
	assert_null(find_phrase(&pile, "felt shoe club"));
	candor_miner_free(pile.miner);
}

/* As a rule it would be another text: letters set apart by equal spaces are joined. */
static void phrases_are_what_rules_see(void **state)
{
	candor_miner_options options = { .field = CANDOR_FIELD_TEXT, .words = 4 };
	struct pile pile = new_pile(options);

	(void)state;
	plant(&pile, "q x  z lamp");
	run(&pile);
	assert_null(find_phrase(&pile, "q x z lamp"));
	assert_null(find_phrase(&pile, "qxz lamp"));
	candor_miner_free(pile.miner);
}

/* ---- Authors ---- */

/* 30 posts with the phrase, by one author or by 15. */
static void plant_by(struct pile *pile, unsigned authors)
{
	for (unsigned i = 0; i < 30; i++)
		add(pile, CANDOR_BRAND, 1 + i % authors, "moss lamp");
	for (unsigned i = 0; i < 30; i++)
		add(pile, CANDOR_BRAND, 100 + i, "");
	for (unsigned i = 0; i < 60; i++)
		add(pile, CANDOR_CONSUMER, 200 + i, "");
	run(pile);
}

static void one_author_is_no_finding(void **state)
{
	struct pile tic = new_pile(plain_options), shared = new_pile(plain_options);
	struct pile pair = new_pile(plain_options);

	(void)state;
	plant_by(&tic, 1);
	assert_null(find_phrase(&tic, "moss lamp"));
	assert_null(find_phrase(&tic, "moss"));
	plant_by(&pair, 2);
	assert_null(find_phrase(&pair, "moss lamp"));
	plant_by(&shared, 15);
	assert_non_null(find_phrase(&shared, "moss lamp"));
	candor_miner_free(tic.miner);
	candor_miner_free(pair.miner);
	candor_miner_free(shared.miner);
}

/* One of many authors makes up most of it: the rest must be worth a look alone. */
static void the_greatest_author_is_not_needed(void **state)
{
	struct pile pile = new_pile(plain_options);

	(void)state;
	for (unsigned i = 0; i < 40; i++)
		add(&pile, CANDOR_BRAND, i < 10 ? 1 : i, i < 13 ? "moss lamp" : "");
	for (unsigned i = 0; i < 40; i++)
		add(&pile, CANDOR_CONSUMER, 100 + i, "");
	run(&pile);
	assert_null(find_phrase(&pile, "moss lamp"));
	candor_miner_free(pile.miner);
}

static void an_author_weighs_ten_posts(void **state)
{
	struct pile pile = new_pile(plain_options);
	uint64_t weight[3] = { 0, 0, 0 };

	(void)state;
	for (unsigned i = 0; i < 40; i++)
		add(&pile, CANDOR_BRAND, i < 30 ? 1 : 2, "");
	add(&pile, CANDOR_CONSUMER, 1, "");
	run(&pile);
	for (size_t i = 0; i < pile.miner->post_count; i++) {
		const struct mine_post *post = &pile.miner->posts[i];

		assert_in_range(post->group, 1, 3);
		weight[post->group - 1] += post->weight;
	}
	/* 30 posts, 10 posts, and one on the other side. */
	assert_true(weight[0] <= 10 * MINE_WEIGHT_ONE && weight[0] > 9 * MINE_WEIGHT_ONE);
	assert_true(weight[1] == 10 * MINE_WEIGHT_ONE);
	assert_true(weight[2] == MINE_WEIGHT_ONE);
	assert_int_equal(candor_miner_count(pile.miner).authors[0], 2);
	assert_int_equal(candor_miner_count(pile.miner).authors[1], 1);
	candor_miner_free(pile.miner);
}

/* ---- Labels and sides ---- */

static void labels_tell_the_side(void **state)
{
	static const char *const labels[] = { "1", "0", "", "maybe" };
	struct pile pile = new_pile(plain_options);
	candor_err err = { 0 };

	(void)state;
	for (unsigned i = 0; i < 8; i++) {
		candor_post post = post_of("pepper");

		post.file = "x";
		post.line = i;
		post.field[CANDOR_FIELD_LABEL] = str_of(labels[i % 4]);
		assert_int_equal(candor_miner_add(pile.miner, CANDOR_NEUTRAL, &post, NULL), 0);
		if (i == 0)
			assert_int_equal(candor_miner_run(pile.miner, NULL, &err),
					 CANDOR_EUSAGE);
	}
	assert_int_equal(candor_miner_count(pile.miner).posts[0], 2);
	assert_int_equal(candor_miner_count(pile.miner).posts[1], 2);
	assert_int_equal(candor_miner_count(pile.miner).unlabelled, 4);
	candor_miner_free(pile.miner);
}

static void options_are_checked(void **state)
{
	candor_miner_options bad[3] = { plain_options, plain_options, plain_options };
	candor_miner *miner;

	(void)state;
	bad[0].field = CANDOR_FIELD_LIKES;
	bad[1].words = 9;
	bad[2].examples = 11;
	for (int i = 0; i < 3; i++) {
		candor_err err = { 0 };

		assert_int_equal(candor_miner_new(&miner, &bad[i], &err), CANDOR_EUSAGE);
		assert_true(err.what[0]);
		assert_null(miner);
	}
}

/* ---- Rules ---- */

static const char rules_text[] =
	"Category: shop\nAxis: brand\nCap: 2\nSummary: s\n\n"
	"Rule: lamp\nCategory: shop\nWeight: 1\nSummary: s\nPhrase: moss lamp offer\n"
	"Match: moss lamp offer\nNo-Match: y\nSource: s\n\n"
	"Rule: noise\nCategory: shop\nWeight: 1\nSummary: s\nMax-Hits: 9\nPhrase: kettle\n"
	"Phrase: winter\nPhrase: quiet\nMatch: kettle\nNo-Match: y\nSource: s\n\n"
	"Rule: counted\nCategory: shop\nWeight: 1\nSummary: s\nCount: hashtags\n"
	"Full: 1\nMatch: #x\nNo-Match: y\nSource: s\n\n"
	"Rule: part\nCategory: shop\nWeight: 1\nSummary: s\nMax-Hits: 2\nPhrase: moss\nPhrase: "
	"offer\nPhrase: felt\n"
	"Match: offer\nNo-Match: y\nSource: s\n";

static void rules_that_hit_are_named(void **state)
{
	struct pile pile = new_pile(plain_options);
	candor_err err = { 0 };
	candor_ruleset *rules = rules_from_text(rules_text, 0, CANDOR_ENGINE_FAST, &err);
	const candor_mined *whole, *partly;

	(void)state;
	if (!rules)
		fail_msg("%zu:%zu: %s", err.line, err.column, err.what);
	assert_int_equal(candor_scanner_new(&pile.scanner, rules, NULL), 0);
	plant(&pile, "moss lamp offer");
	plant(&pile, "#felt shoe");
	run(&pile);
	whole = find_phrase(&pile, "moss lamp offer");
	partly = find_phrase(&pile, "#felt shoe");
	assert_non_null(whole);
	assert_non_null(partly);
	assert_true(whole->covered);
	assert_int_equal(whole->rule_count, 2);
	assert_string_equal(whole->rules[0].rule->id, "lamp");
	assert_int_equal(whole->rules[0].whole, 25);
	assert_int_equal(whole->rules[1].partly, 25);
	assert_false(partly->covered);
	assert_int_equal(partly->rule_count, 1);
	assert_string_equal(partly->rules[0].rule->id, "part");
	assert_int_equal(partly->rules[0].whole, 0);
	assert_int_equal(partly->rules[0].partly, 25);
	candor_scanner_free(pile.scanner);
	candor_miner_free(pile.miner);
	candor_ruleset_free(rules);
}

/* ---- Order and parts ---- */

/* A sequence of posts, by number, so that it can be added in any order. */
static void add_numbered(struct pile *pile, unsigned number)
{
	static const char *const phrases[10] = {
		"", "moss lamp offer", "", "", "", "felt shoe club", "", "", "", ""
	};
	candor_axis side = number % 2 ? CANDOR_BRAND : CANDOR_CONSUMER;

	pile->dice.seed = number;
	pile->posts = number;
	if (number % 3)
		add(pile, side, number % 50, phrases[number % 10]);
	else
		add_han(pile, side, number % 50, number % 2 ? "私信领券" : "窗边的猫");
}

static candor_buffer write_all(struct pile *pile)
{
	candor_buffer out = { 0 };

	run(pile);
	candor_miner_json(pile->miner, &out);
	candor_miner_text(pile->miner, &out);
	candor_miner_lexicon(pile->miner, &out);
	candor_miner_free(pile->miner);
	assert_false(out.failed);
	return out;
}

static void order_and_parts_do_not_matter(void **state)
{
	candor_miner_options options = { .field = CANDOR_FIELD_TEXT, .examples = 2 };
	struct pile forward = new_pile(options), back = new_pile(options);
	struct pile parts = new_pile(options);
	struct pile part[2] = { new_pile(options), new_pile(options) };
	candor_err err = { 0 };
	candor_ruleset *rules = rules_from_text(rules_text, 0, CANDOR_ENGINE_FAST, &err);
	candor_buffer all[3];

	(void)state;
	if (!rules)
		fail_msg("%zu:%zu: %s", err.line, err.column, err.what);
	assert_int_equal(candor_scanner_new(&forward.scanner, rules, NULL), 0);
	back.scanner = part[0].scanner = part[1].scanner = forward.scanner;
	for (unsigned i = 0; i < 360; i++) {
		add_numbered(&forward, i);
		add_numbered(&back, 359 - i);
		add_numbered(&part[i / 90 % 2], i / 90 % 2 ? i : i / 90 * 90 + 89 - i % 90);
		if (i % 90 == 89)
			assert_int_equal(
				candor_miner_merge(parts.miner, part[i / 90 % 2].miner), 0);
	}
	for (int i = 0; i < 2; i++) {
		assert_int_equal(candor_miner_merge(parts.miner, part[i].miner), 0);
		candor_miner_free(part[i].miner);
	}
	all[0] = write_all(&forward);
	all[1] = write_all(&back);
	all[2] = write_all(&parts);
	assert_true(all[0].size > 1000);
	for (int i = 1; i < 3; i++) {
		assert_int_equal(all[i].size, all[0].size);
		assert_memory_equal(all[i].data, all[0].data, all[0].size);
	}
	assert_non_null(strstr(all[0].data, "\"rule\":\"part\""));
	for (int i = 0; i < 3; i++)
		candor_buffer_free(&all[i]);
	candor_scanner_free(forward.scanner);
	candor_ruleset_free(rules);
}

/* ---- Examples ---- */

static void examples_are_around_the_phrase(void **state)
{
	candor_miner_options options = { .field = CANDOR_FIELD_TEXT, .examples = 3 };
	struct pile pile = new_pile(options);
	const candor_mined *first;

	(void)state;
	for (unsigned i = 0; i < 20; i++) {
		add_text(&pile, CANDOR_BRAND, 0,
			 str_of("abcdefghijklmnopqrstuvwxyz, Moss\xEF\xBC\xAC"
				"amp! "
				"abcdefghijklmnopqrstuvwxyz"));
		add_text(&pile, CANDOR_BRAND, 0, str_of("Moss lamp"));
		add_text(&pile, CANDOR_BRAND, 0, str_of("mosslamp"));
		add_text(&pile, CANDOR_CONSUMER, 0, str_of("pepper"));
	}
	run(&pile);
	first = find_phrase(&pile, "mosslamp");
	assert_non_null(first);
	/* Copies give one example. */
	assert_int_equal(first->example_count, 2);
	for (int i = 0; i < 2; i++)
		assert_true(is_text(first->examples[i], "mosslamp") ||
			    is_text(first->examples[i],
				    "\xE2\x80\xA6"
				    "efghijklmnopqrstuvwxyz, Moss\xEF\xBC\xAC"
				    "amp! abcdefghijklmnopqrstuv\xE2\x80\xA6"));
	candor_miner_free(pile.miner);
}

/* ---- Hostile posts ---- */

/* Periodic, endless, damaged, controlling a terminal. */
static void add_hostile(struct pile *pile)
{
	static const char controls[] = "buy\0now \x1B[31mred \xE2\x80\xAE"
				       "evil \xFF\xFE end";
	static char text[60000];

	for (unsigned i = 0; i < 12; i++) {
		candor_axis side = i % 2 ? CANDOR_BRAND : CANDOR_CONSUMER;

		for (size_t k = 0; k + 6 <= sizeof(text); k += 6)
			memcpy(text + k, "\xE5\x93\x88\xE5\x91\xB5", 6);
		add_text(pile, side, 0,
			 (candor_str){ text, sizeof(text) - (side > 0 ? 1 : 0) });
		for (size_t k = 0; k + 3 <= sizeof(text); k += 3)
			memcpy(text + k, "ha ", 3);
		add_text(pile, side, 0, (candor_str){ text, sizeof(text) });
		memset(text, '#', sizeof(text));
		add_text(pile, side, 0, (candor_str){ text, sizeof(text) });
		memset(text, 0xE5, sizeof(text));
		add_text(pile, side, 0, (candor_str){ text, sizeof(text) });
		for (size_t k = 0; k < sizeof(text); k++)
			text[k] = (char)dice_below(&pile->dice, 256);
		add_text(pile, side, 0, (candor_str){ text, sizeof(text) });
		add_text(pile, side, 0, (candor_str){ "", 0 });
		add_text(pile, CANDOR_BRAND, 0, (candor_str){ controls, sizeof(controls) - 1 });
	}
}

static void hostile_posts_are_safe(void **state)
{
	candor_miner_options options = {
		.field = CANDOR_FIELD_TEXT, .examples = 10, .min_posts = 1, .words = 8
	};
	struct pile pile = new_pile(options);
	candor_buffer out;

	(void)state;
	add_hostile(&pile);
	out = write_all(&pile);
	assert_true(out.size > 1000);
	for (size_t i = 0; i < out.size; i++)
		assert_true(out.data[i] == '\n' || (out.data[i] & 0xE0) != 0);
	candor_buffer_free(&out);
}

/* ---- Limits ---- */

static void text_beyond_the_limit_is_left_out(void **state)
{
	struct pile words_full = new_pile(plain_options), tokens_full = new_pile(plain_options);

	(void)state;
	words_full.miner->limits.words = 100;
	tokens_full.miner->limits.tokens = 100;
	for (unsigned i = 0; i < 200; i++) {
		char text[32];

		snprintf(text, sizeof(text), "word%u, more", i);
		add_text(&words_full, CANDOR_BRAND, 0, str_of(text));
		add_text(&tokens_full, CANDOR_BRAND, 0, str_of("word more, again"));
	}
	/* A new word each, and "more"; four tokens and a break each. */
	assert_int_equal(candor_miner_count(words_full.miner).posts[0], 99);
	assert_int_equal(candor_miner_count(words_full.miner).left_out, 101);
	assert_int_equal(candor_miner_count(tokens_full.miner).posts[0], 20);
	assert_int_equal(candor_miner_count(tokens_full.miner).left_out, 180);
	candor_miner_free(words_full.miner);
	candor_miner_free(tokens_full.miner);
}

static void parts_keep_to_the_limit(void **state)
{
	struct pile pile = new_pile(plain_options), part = new_pile(plain_options);

	(void)state;
	pile.miner->limits.tokens = 100;
	for (unsigned i = 0; i < 200; i++)
		add_text(&part, CANDOR_BRAND, 0, str_of("word more, again"));
	assert_int_equal(candor_miner_merge(pile.miner, part.miner), 0);
	assert_true(candor_miner_count(pile.miner).left_out >= 179);
	assert_int_equal(candor_miner_count(pile.miner).posts[0] +
				 candor_miner_count(pile.miner).left_out,
			 200);
	assert_int_equal(candor_miner_count(part.miner).posts[0], 0);
	candor_miner_free(pile.miner);
	candor_miner_free(part.miner);
}

static void phrases_beyond_the_limit_are_told(void **state)
{
	struct pile full = new_pile(plain_options), fine = new_pile(plain_options);

	(void)state;
	full.miner->limits.phrases = 30;
	plant(&full, "moss lamp offer");
	plant(&fine, "moss lamp offer");
	run(&full);
	run(&fine);
	assert_true(candor_miner_count(full.miner).truncated);
	assert_false(candor_miner_count(fine.miner).truncated);
	assert_true(full.miner->gram_count <= 30);
	assert_true(fine.miner->gram_count > 30);
	candor_miner_free(full.miner);
	candor_miner_free(fine.miner);
}

static void examples_beyond_the_limit_are_missing(void **state)
{
	candor_miner_options options = { .field = CANDOR_FIELD_TEXT, .examples = 2 };
	struct pile pile = new_pile(options);

	(void)state;
	pile.miner->limits.example_bytes = 10;
	plant(&pile, "moss lamp offer");
	run(&pile);
	assert_non_null(candor_miner_phrase(pile.miner, 0));
	assert_int_equal(candor_miner_phrase(pile.miner, 0)->example_count, 0);
	candor_miner_free(pile.miner);
}

/* ---- Memory ---- */

static int attempt_add(candor_miner *miner, unsigned number)
{
	static const char *const texts[] = { "moss lamp, 私信领券", "pepper, 窗边的猫",
					     "moss lamp offer, 私信领券", "felt shoe" };
	candor_post post = post_of(texts[number % 4]);

	post.file = "x";
	post.line = number;
	return candor_miner_add(miner, number % 2 ? CANDOR_CONSUMER : CANDOR_BRAND, &post,
				NULL);
}

static void attempt(candor_buffer *out)
{
	candor_miner_options options = { .field = CANDOR_FIELD_TEXT, .examples = 2 };
	candor_miner *miner = NULL, *part = NULL;
	int status = candor_miner_new(&miner, &options, NULL);

	if (!status)
		status = candor_miner_new(&part, &options, NULL);
	for (unsigned i = 0; i < 60 && !status; i++)
		status = attempt_add(i % 2 ? miner : part, i / 2);
	if (!status)
		status = candor_miner_merge(miner, part);
	if (!status)
		status = candor_miner_run(miner, NULL, NULL);
	if (!status)
		candor_miner_lexicon(miner, out);
	else
		assert_int_equal(status, CANDOR_ENOMEM);
	out->failed |= status != CANDOR_OK;
	candor_miner_free(miner);
	candor_miner_free(part);
}

static void any_allocation_may_fail(void **state)
{
	(void)state;
	each_allocation_fails(attempt, 50);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(odds_by_hand),
		cmocka_unit_test(odds_at_the_edges),
		cmocka_unit_test(units_are_words_han_and_symbols),
		cmocka_unit_test(urls_are_their_hosts),
		cmocka_unit_test(handles_are_left_out),
		cmocka_unit_test(long_words_are_left_out),
		cmocka_unit_test(plain_words_say_nothing),
		cmocka_unit_test(tables_find_what_they_hold),
		cmocka_unit_test(a_planted_phrase_comes_first),
		cmocka_unit_test(z_is_that_of_the_counts),
		cmocka_unit_test(the_other_side_is_found),
		cmocka_unit_test(set_phrases_are_whole),
		cmocka_unit_test(han_is_found_without_a_segmenter),
		cmocka_unit_test(neighbours_are_no_phrase),
		cmocka_unit_test(common_words_are_no_phrase),
		cmocka_unit_test(the_whole_goes_before_its_parts),
		cmocka_unit_test(what_adds_nothing_is_left_out),
		cmocka_unit_test(a_part_must_tell_something_alone),
		cmocka_unit_test(a_part_may_tell_something_alone),
		cmocka_unit_test(a_template_is_one_phrase),
		cmocka_unit_test(a_set_phrase_may_share_an_end),
		cmocka_unit_test(phrases_are_what_rules_see),
		cmocka_unit_test(one_author_is_no_finding),
		cmocka_unit_test(the_greatest_author_is_not_needed),
		cmocka_unit_test(an_author_weighs_ten_posts),
		cmocka_unit_test(labels_tell_the_side),
		cmocka_unit_test(options_are_checked),
		cmocka_unit_test(rules_that_hit_are_named),
		cmocka_unit_test(order_and_parts_do_not_matter),
		cmocka_unit_test(examples_are_around_the_phrase),
		cmocka_unit_test(hostile_posts_are_safe),
		cmocka_unit_test(text_beyond_the_limit_is_left_out),
		cmocka_unit_test(parts_keep_to_the_limit),
		cmocka_unit_test(phrases_beyond_the_limit_are_told),
		cmocka_unit_test(examples_beyond_the_limit_are_missing),
		cmocka_unit_test(any_allocation_may_fail),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
