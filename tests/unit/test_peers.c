/* Engagement, peers, habits and tiers: what is told of them, and what they must not touch. */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "author/engagement.h"
#include "author/model.h"
#include "author/peers.h"
#include "author/social.h"
#include "author/tier.h"
#include "base/hash.h"
#include "base/limits.h"
#include "base/str.h"
#include "dice.h"
#include "vetted.h"

#define WITHIN(a, b, tolerance) assert_true(fabs((a) - (b)) < (tolerance))

/* ---- Counts in 16 bits ---- */

static void small_counts_are_exact(void **state)
{
	(void)state;
	assert_int_equal(packed_from(-1), 0);
	assert_true(packed_value(0) < 0);
	for (int64_t n = 0; n < 2048; n++)
		assert_true(packed_value(packed_from(n)) == (double)n);
}

static void large_counts_keep_order_and_size(void **state)
{
	uint16_t before = 0;

	(void)state;
	for (int64_t n = 1; n <= INT64_C(1000000000000000); n += 1 + n / 999) {
		uint16_t packed = packed_from(n);

		assert_true(packed >= before && packed);
		WITHIN(packed_value(packed) / (double)n, 1, 0.0005);
		before = packed;
	}
}

/* ---- Posts made by hand ---- */

enum { POSTS = 200 };

static struct observation made[POSTS];
static size_t made_count;

static struct observation *add_post(void)
{
	struct observation *post = &made[made_count];

	memset(post, 0, sizeof(*post));
	post->post = hash_mix(made_count + 1);
	post->content = hash_mix(~made_count);
	post->copies = 1;
	post->day = (int32_t)(20000 + made_count);
	post->minute = -1;
	post->words = 40;
	made_count++;
	return post;
}

static int forget_posts(void **state)
{
	(void)state;
	made_count = 0;
	return 0;
}

static void set(struct observation *post, enum figure figure, int64_t count)
{
	post->figures[figure] = packed_from(count);
}

static const struct meaning meaning = {
	.app = 1,
	.circle = 2,
	.celebrity = 4,
	.team = 8,
	.opinion = 16,
	.testing = 16,
	.community = 1 << 10,
	.early = 1 << 11,
	.owner = 1 << 12,
};

/* The card of an author with these posts. */
static candor_author described(int64_t followers)
{
	candor_author card = { .followers = followers };
	struct history_space space = { 0 };
	struct sample sample = { 0 };
	struct history history;

	for (size_t i = 0; i < made_count; i++)
		assert_int_equal(sample_add(&sample, &made[i]), CANDOR_OK);
	sample_settle(&sample);
	assert_int_equal(history_make(&history, &space, &sample, made_count, meaning.app),
			 CANDOR_OK);
	engagement_fill(&card, &history);
	social_fill(&card, &history, &meaning);
	history_space_free(&space);
	sample_free(&sample);
	return card;
}

/* ---- Engagement ---- */

static void engagement_is_a_median(void **state)
{
	candor_engagement got;

	(void)state;
	for (int i = 0; i < 9; i++) {
		struct observation *post = add_post();

		set(post, FIGURE_LIKES, i == 8 ? 1000000 : 10 + i);
		set(post, FIGURE_COMMENTS, 2);
		set(post, FIGURE_VIEWS, 160);
	}
	got = described(1600).engagement;
	assert_true(got.reactions == 16);
	WITHIN(got.rate, 0.01, 1e-12);
	WITHIN(got.per_view, 0.1, 1e-12);
	assert_true(isnan(got.shares_per_like));
	assert_true(isnan(described(-1).engagement.rate));
	assert_true(described(-1).engagement.reactions == 16);
}

static void few_counts_tell_nothing(void **state)
{
	(void)state;
	for (int i = 0; i < MODEL_ENGAGEMENT_POSTS - 1; i++)
		set(add_post(), FIGURE_LIKES, 5);
	add_post();
	assert_true(isnan(described(1000).engagement.reactions));
	assert_true(isnan(described(1000).engagement.comments_per_like));
	set(add_post(), FIGURE_LIKES, 5);
	assert_true(described(1000).engagement.reactions == 5);
}

static void followers_are_those_of_the_day(void **state)
{
	(void)state;
	for (int i = 0; i < 5; i++) {
		struct observation *post = add_post();

		set(post, FIGURE_LIKES, 100);
		set(post, FIGURE_FOLLOWERS, 1000);
	}
	WITHIN(described(50000).engagement.rate, 0.1, 1e-12);
}

static void ratios_are_of_sums(void **state)
{
	(void)state;
	for (int i = 0; i < 6; i++) {
		struct observation *post = add_post();

		set(post, FIGURE_LIKES, i ? 0 : 300);
		set(post, FIGURE_COMMENTS, 5);
		set(post, FIGURE_SHARES, 1);
	}
	WITHIN(described(-1).engagement.comments_per_like, 0.1, 1e-12);
	WITHIN(described(-1).engagement.shares_per_like, 0.02, 1e-12);
}

static void round_views_are_a_share(void **state)
{
	(void)state;
	for (int i = 0; i < 20; i++) {
		struct observation *post = add_post();

		set(post, FIGURE_VIEWS, i < 12 ? 5000 : 4321);
		post->round_views = i < 12;
	}
	set(add_post(), FIGURE_VIEWS, 10); /* too few to be round */
	WITHIN(described(-1).engagement.round_views, 0.6, 1e-12);
}

static void jumps_stand_out_of_growth(void **state)
{
	(void)state;
	for (int i = 0; i < 30; i++)
		set(add_post(), FIGURE_FOLLOWERS, 10000 + 40 * i + (i >= 20 ? 6000 : 0));
	assert_true(described(1).engagement.follower_jumps == 1);
	forget_posts(NULL);
	for (int i = 0; i < 30; i++)
		set(add_post(), FIGURE_FOLLOWERS, 10000 + 400 * i);
	assert_true(described(1).engagement.follower_jumps == 0);
	forget_posts(NULL);
	/* Of one day there is one count. */
	for (int i = 0; i < 30; i++) {
		struct observation *post = add_post();

		set(post, FIGURE_FOLLOWERS, i % 2 ? 100 : 100000);
		post->day = 20000 + i / 2;
	}
	assert_true(described(1).engagement.follower_jumps == 0);
	forget_posts(NULL);
	for (int i = 0; i < 5; i++)
		set(add_post(), FIGURE_FOLLOWERS, i > 2 ? 100000 : 10);
	assert_true(isnan(described(1).engagement.follower_jumps));
}

/* The largest count of a post stays, whichever record comes first. */
static void records_of_one_post_are_joined(void **state)
{
	struct observation *early, *late;
	struct sample one = { 0 }, other = { 0 };

	(void)state;
	early = add_post();
	late = add_post();
	*late = *early;
	set(early, FIGURE_LIKES, 255);
	set(early, FIGURE_VIEWS, 9000);
	early->round_views = 1;
	set(late, FIGURE_LIKES, 256);
	set(late, FIGURE_VIEWS, 9123);
	assert_int_equal(sample_add(&one, early) + sample_add(&one, late), CANDOR_OK);
	assert_int_equal(sample_add(&other, late) + sample_add(&other, early), CANDOR_OK);
	sample_settle(&one);
	sample_settle(&other);
	assert_int_equal(one.count, 1);
	assert_int_equal(other.count, 1);
	assert_memory_equal(one.items, other.items, sizeof(*one.items));
	assert_true(packed_value(one.items[0].figures[FIGURE_LIKES]) == 256);
	assert_int_equal(one.items[0].round_views, 0);
	assert_int_equal(one.items[0].copies, 2);
	sample_free(&one);
	sample_free(&other);
}

/* ---- Peers ---- */

enum { CROWD = 120 };

/* 80 small accounts, where 8 in 100 react, and 40 large ones, where 1 in 100 does. */
static void make_crowd(candor_author *cards, char ids[CROWD][8])
{
	for (int i = 0; i < CROWD; i++) {
		int small = i < 80;

		snprintf(ids[i], 8, "a%d", i);
		cards[i] = (candor_author){
			.id = str_of(ids[i]),
			.platform = str_of("pics"),
			.followers = small ? 1000 + 10 * i : 1000000 + 1000 * i,
			.engagement = { .rate = (small ? 0.08 : 0.01) * (1 + 0.02 * (i % 7)),
					.comments_per_like = 0.1 + 0.001 * (i % 5) },
		};
	}
}

static void compare_in_order(candor_author *cards, const size_t *order, size_t count)
{
	struct peers peers = { 0 };

	for (size_t i = 0; i < count; i++)
		assert_int_equal(peers_add(&peers, &cards[order ? order[i] : i]), CANDOR_OK);
	peers_compare(&peers);
	peers_free(&peers);
}

static void outliers_are_flagged_both_ways(void **state)
{
	candor_author cards[CROWD];
	char ids[CROWD][8];

	(void)state;
	make_crowd(cards, ids);
	cards[10].engagement.rate = 0.8;
	cards[20].engagement.rate = 0.008;
	cards[30].engagement.comments_per_like = 3;
	cards[100].engagement.rate = 0.08; /* usual for a small account, not for this one */
	compare_in_order(cards, NULL, CROWD);
	for (int i = 0; i < CROWD; i++) {
		unsigned flag = i == 10 || i == 100 ? CANDOR_AUTHOR_ENGAGEMENT_HIGH
				: i == 20           ? CANDOR_AUTHOR_ENGAGEMENT_LOW
						    : 0;

		if (cards[i].flags != flag)
			fail_msg("author %d: flags %x, rate_z %g", i, cards[i].flags,
				 cards[i].engagement.rate_z);
		assert_true((fabs(cards[i].engagement.comments_z) > 3) == (i == 30));
	}
}

/* 31 equal peers but for the author himself: log(3) / (1.4826 * 0.1). */
static void distances_are_in_deviations(void **state)
{
	candor_author cards[32];
	char ids[CROWD][8];
	candor_author many[CROWD];

	(void)state;
	make_crowd(many, ids);
	memcpy(cards, many, sizeof(cards));
	for (int i = 0; i < 32; i++) {
		cards[i].followers = 1000000000;
		cards[i].engagement.rate = i ? 0.01 : 0.03;
	}
	compare_in_order(cards, NULL, 32);
	WITHIN(cards[0].engagement.rate_z, log(3) / 0.14826, 1e-3);
	WITHIN(cards[1].engagement.rate_z, 0, 1e-12);
	WITHIN(cards[1].engagement.follower_rank, 0.5, 1e-12);
}

static void few_peers_tell_nothing(void **state)
{
	candor_author cards[CROWD];
	char ids[CROWD][8];

	(void)state;
	make_crowd(cards, ids);
	for (int i = 0; i < CROWD; i++)
		cards[i].platform = str_of(i < MODEL_LEAST_PEERS ? "few" : "many");
	cards[5].engagement.rate = 0.9;
	cards[50].engagement.rate = NAN;
	cards[60].followers = -1;
	cards[60].engagement.rate_z = NAN;
	compare_in_order(cards, NULL, CROWD);
	assert_int_equal(cards[5].flags, 0);
	assert_true(isnan(cards[5].engagement.rate_z));
	assert_true(isnan(cards[50].engagement.rate_z));
	assert_true(cards[50].engagement.comments_z < 3);
	assert_true(isnan(cards[60].engagement.rate_z));
	assert_true(cards[70].engagement.rate_z < 3);
	assert_true(cards[70].engagement.follower_rank > 0);
}

static void peers_have_no_order_of_input(void **state)
{
	candor_author cards[CROWD], again[CROWD];
	char ids[CROWD][8];
	struct dice dice = { 7 };
	size_t order[CROWD];

	(void)state;
	make_crowd(cards, ids);
	for (size_t i = 0; i < CROWD; i++) {
		/* Many of one size. */
		cards[i].followers = 1000 * (1 + (int64_t)i % 3);
		cards[i].engagement.rate = 0.001 * (1 + dice_below(&dice, 100));
		order[i] = i;
	}
	for (size_t i = CROWD; i-- > 1;) {
		size_t other = dice_below(&dice, (unsigned)i + 1), kept = order[i];

		order[i] = order[other];
		order[other] = kept;
	}
	memcpy(again, cards, sizeof(cards));
	compare_in_order(cards, NULL, CROWD);
	compare_in_order(again, order, CROWD);
	for (size_t i = 0; i < CROWD; i++) {
		assert_memory_equal(&cards[i].engagement, &again[i].engagement,
				    sizeof(cards[i].engagement));
		assert_int_equal(cards[i].flags, again[i].flags);
	}
}

/* ---- Habits ---- */

static void shares_are_of_own_posts(void **state)
{
	candor_author card;

	(void)state;
	for (int i = 0; i < 10; i++) {
		struct observation *post = add_post();

		post->said = i < 4 ? meaning.circle : 0;
		post->counts[COUNT_REPLIES] = i < 2;
		post->counts[COUNT_MENTIONS] = i < 2;
		post->counts[COUNT_QUESTIONS] = i < 1 ? 9 : 0;
	}
	for (int i = 0; i < 5; i++) { /* said once */
		struct observation *copy = add_post();
		uint64_t identity = copy->post;

		*copy = made[0];
		copy->post = identity;
		add_post()->said = meaning.app | meaning.circle;
		add_post()->wordless = 1;
	}
	card = described(-1);
	WITHIN(card.habits[HABIT_CIRCLE], 0.4, 1e-12);
	WITHIN(card.habits[HABIT_REPLIES], 0.2, 1e-12);
	WITHIN(card.habits[HABIT_SOCIABILITY], (0.2 + 0.2 + 0.1) / 4, 1e-12);
	/* No lexicon has reviews here. */
	assert_true(isnan(card.habits[HABIT_REVIEWS]));
}

static void bonds_to_sellers_are_shares(void **state)
{
	candor_author card;

	(void)state;
	for (int i = 0; i < 10; i++)
		add_post()->said = (i < 1 ? meaning.community : 0) |
				   (i < 2 ? meaning.early : 0) | (i < 3 ? meaning.owner : 0);
	card = described(-1);
	WITHIN(card.habits[HABIT_COMMUNITY], 0.1, 1e-12);
	WITHIN(card.habits[HABIT_EARLY], 0.2, 1e-12);
	WITHIN(card.habits[HABIT_OWNER], 0.3, 1e-12);
}

static void quality_is_new_fair_and_concrete(void **state)
{
	candor_author card;

	(void)state;
	for (int i = 0; i < 8; i++) {
		struct observation *post = add_post();

		post->words = i < 4 ? 50 : 10;
		post->counts[COUNT_NUMBERS] = i < 2 ? 3 : 0;
		post->said = i == 2 ? meaning.opinion : 0;
	}
	for (int i = 0; i < 2; i++)
		add_post()->content = made[0].content;
	card = described(-1);
	/* 8 new, 4 of them fair, 3 concrete; which copy stays is chance, so all are alike. */
	assert_true(card.habits[HABIT_QUALITY] > 0.4 && card.habits[HABIT_QUALITY] < 0.5);
	assert_true(card.habits[HABIT_DETAILS] > 0);
}

static void few_posts_have_no_habits(void **state)
{
	candor_author card;

	(void)state;
	for (int i = 0; i < MODEL_HABIT_POSTS - 1; i++)
		add_post();
	card = described(-1);
	for (size_t i = 0; i < HABIT_COUNT; i++)
		if (!isnan(card.habits[i]))
			fail_msg("%s is %g", candor_habit_name((unsigned)i), card.habits[i]);
	assert_null(candor_habit_name(HABIT_COUNT));
}

static void hours_are_an_entropy(void **state)
{
	(void)state;
	for (int i = 0; i < 48; i++)
		add_post()->minute = (int16_t)(60 * (i % 24) + i % 60);
	WITHIN(described(-1).habits[HABIT_HOURS], log2(24), 1e-12);
	for (int i = 0; i < 48; i++)
		made[i].minute = 9 * 60;
	WITHIN(described(-1).habits[HABIT_HOURS], 0, 1e-12);
	made_count = MODEL_HOURS_POSTS - 1;
	assert_true(isnan(described(-1).habits[HABIT_HOURS]));
}

static void weeks_and_gaps(void **state)
{
	(void)state;
	for (int i = 0; i < 10; i++)
		add_post()->day = 20000 + (i < 9 ? i : 69); /* weeks 1, 2 and 10 of 10 */
	WITHIN(described(-1).habits[HABIT_WEEKS], 0.3, 1e-12);
	WITHIN(described(-1).habits[HABIT_GAP], 61, 1e-12);
}

static void a_team_shows(void **state)
{
	(void)state;
	for (int i = 0; i < 25; i++) {
		struct observation *post = add_post();

		post->counts[COUNT_WE] = 2;
		post->counts[COUNT_FIRST_PERSON] = 1;
		post->minute = 600;
	}
	WITHIN(described(-1).habits[HABIT_TEAM], 1, 1e-12); /* two signs of two */
	made[3].has_profile = 1;
	WITHIN(described(-1).habits[HABIT_TEAM], 2.0 / 3, 1e-12);
	assert_true(described(-1).habits[HABIT_CELEBRITY] == 0);
	made[3].profile = meaning.team | meaning.celebrity;
	WITHIN(described(-1).habits[HABIT_TEAM], 1, 1e-12);
	assert_true(described(-1).habits[HABIT_CELEBRITY] == 1);
}

static void a_fan_names_one_account(void **state)
{
	(void)state;
	for (uint32_t i = 0; i < 8; i++) {
		struct observation *post = add_post();

		post->wording.handles[0] = i < 6 ? 77 : 100 + i;
	}
	WITHIN(described(-1).habits[HABIT_FAN], 0.75, 1e-12);
	made_count = MODEL_FAN_HANDLES - 1;
	assert_true(isnan(described(-1).habits[HABIT_FAN]));
}

/* ---- Tiers ---- */

static void tiers_have_a_default(void **state)
{
	candor_str any = str_of("pics");

	(void)state;
	assert_int_equal(tier_of(NULL, any, -1), CANDOR_TIER_UNKNOWN);
	assert_int_equal(tier_of(NULL, any, 0), CANDOR_TIER_ORDINARY);
	assert_int_equal(tier_of(NULL, any, 999), CANDOR_TIER_ORDINARY);
	assert_int_equal(tier_of(NULL, any, 1000), CANDOR_TIER_NANO);
	assert_int_equal(tier_of(NULL, any, INT64_MAX), CANDOR_TIER_MEGA);
}

static void tables_set_borders(void **state)
{
	candor_tiers *tiers;
	candor_err err = { 0 };

	(void)state;
	if (candor_tiers_read(&tiers, "t",
			      str_of("# borders\n\nnano 2,000\r\n  mid\t10\xe4\xb8\x87 \n"
				     "nano 500 little red\nmega 2M pics"),
			      &err))
		fail_msg("%zu: %s", err.line, err.what);
	assert_int_equal(tier_of(tiers, str_of("pics"), 1999), CANDOR_TIER_ORDINARY);
	assert_int_equal(tier_of(tiers, str_of("pics"), 99999), CANDOR_TIER_MICRO);
	assert_int_equal(tier_of(tiers, str_of("pics"), 100000), CANDOR_TIER_MID);
	assert_int_equal(tier_of(tiers, str_of("pics"), 1999999), CANDOR_TIER_MACRO);
	assert_int_equal(tier_of(tiers, (candor_str){ NULL, 0 }, 1999999), CANDOR_TIER_MEGA);
	assert_int_equal(tier_of(tiers, str_of("little red"), 500), CANDOR_TIER_NANO);
	assert_int_equal(tier_of(tiers, str_of("little red"), -1), CANDOR_TIER_UNKNOWN);
	candor_tiers_free(tiers);
}

static void expect_error(const char *text, size_t line, const char *what)
{
	candor_tiers *tiers;
	candor_err err = { 0 };

	assert_int_equal(candor_tiers_read(&tiers, "t", str_of(text), &err), CANDOR_ESYNTAX);
	assert_null(tiers);
	assert_int_equal(err.line, line);
	assert_string_equal(err.where, "t");
	if (!strstr(err.what, what))
		fail_msg("no \"%s\" in: %s", what, err.what);
}

static void bad_tables_are_refused(void **state)
{
	(void)state;
	expect_error("nano 10\nbig 20", 2, "\"big\" is no tier");
	expect_error("ordinary 10", 1, "no tier");
	expect_error("nano", 1, "needs the number");
	expect_error("nano -5", 1, "needs the number");
	expect_error("nano 5\n\nnano 6", 3, "already, in line 1");
	expect_error("nano 0", 1, "above ordinary");
	expect_error("#\nmicro 900", 2, "micro does not begin above nano");
	expect_error("nano 20000 x\nmicro 20000 y", 1, "micro does not begin above nano");
	expect_error("micro 40000 x\nnano 41000", 2, "micro does not begin above nano");
	expect_error("mid 60000 x\nmicro 70000 x", 2, "mid does not begin above micro");
}

static void long_tables_are_refused(void **state)
{
	char *text = malloc(LIMIT_TIERS_BYTES + 1);
	candor_tiers *tiers;

	(void)state;
	assert_non_null(text);
	memset(text, '\n', LIMIT_TIERS_BYTES + 1);
	assert_int_equal(
		candor_tiers_read(&tiers, "t", (candor_str){ text, LIMIT_TIERS_BYTES }, NULL),
		CANDOR_OK);
	candor_tiers_free(tiers);
	assert_int_equal(candor_tiers_read(&tiers, "t",
					   (candor_str){ text, LIMIT_TIERS_BYTES + 1 }, NULL),
			 CANDOR_ELIMIT);
	free(text);
}

/* ---- What all that does not touch ---- */

static void add_invented(candor_authors *authors, const struct vetted_setting *setting,
			 int number, const char *zeros)
{
	char id[24], author[24], text[160], followers[40], likes[40], views[40];
	candor_post post = { .file = "archive", .line = 1 };
	const candor_result *result;

	snprintf(id, sizeof(id), "p%d", number);
	snprintf(author, sizeof(author), "a%d", number % 50);
	snprintf(followers, sizeof(followers), "%d%s", 1500 + 10 * (number % 50), zeros);
	snprintf(likes, sizeof(likes), "%d", number % 50 == 7 ? 1200 : 40 + number % 9);
	snprintf(views, sizeof(views), "%d000", 3 + number % 9);
	snprintf(text, sizeof(text),
		 "I bought the %c%c lamp for $%d with my sister, after five weeks it broke",
		 'a' + number % 26, 'a' + number / 26 % 26, number);
	post.field[CANDOR_FIELD_ID] = str_of(id);
	post.field[CANDOR_FIELD_AUTHOR_ID] = str_of(author);
	post.field[CANDOR_FIELD_PLATFORM] = str_of("pics");
	post.field[CANDOR_FIELD_TEXT] = str_of(text);
	if (zeros) {
		post.field[CANDOR_FIELD_FOLLOWERS] = str_of(followers);
		post.field[CANDOR_FIELD_LIKES] = str_of(likes);
		post.field[CANDOR_FIELD_COMMENTS] = str_of("3");
		post.field[CANDOR_FIELD_VIEWS] = str_of(views);
	}
	assert_int_equal(candor_scan(setting->scanner, &post, &result, NULL), CANDOR_OK);
	assert_int_equal(candor_authors_add(authors, &post, result), CANDOR_OK);
}

/* 50 authors with 12 posts each; NULL: without any count. */
static candor_authors *vet(const struct vetted_setting *setting, const char *zeros)
{
	candor_authors *authors;

	assert_int_equal(candor_authors_new(&authors, NULL, NULL), CANDOR_OK);
	for (int i = 0; i < 600; i++)
		add_invented(authors, setting, i, zeros);
	assert_int_equal(candor_authors_conclude(authors, setting->ruleset, NULL), CANDOR_OK);
	return authors;
}

static void assert_same_judgement(const candor_author *a, const candor_author *b)
{
	assert_int_equal(a->id.size, b->id.size);
	assert_memory_equal(a->id.data, b->id.data, a->id.size);
	assert_memory_equal(&a->credibility, &b->credibility, sizeof(a->credibility));
	assert_memory_equal(&a->position, &b->position, sizeof(a->position));
	assert_memory_equal(a->points, b->points, sizeof(a->points));
	/* Who reaches too many for a koc is a consumer. */
	if (b->tier > CANDOR_TIER_MICRO && a->kind == CANDOR_CLASS_KOC)
		assert_int_equal(b->kind, CANDOR_CLASS_CONSUMER);
	else
		assert_int_equal(a->kind, b->kind);
}

static void counts_judge_nobody(void **state)
{
	candor_authors *few = vet(*state, ""), *many = vet(*state, "000"),
		       *none = vet(*state, NULL);
	size_t high = 0;

	assert_int_equal(candor_authors_count(few), 50);
	for (size_t i = 0; i < 50; i++) {
		const candor_author *author = candor_authors_at(few, i);

		assert_same_judgement(author, candor_authors_at(many, i));
		assert_same_judgement(author, candor_authors_at(none, i));
		assert_true(author->engagement.rate_z > -3);
		assert_true(isnan(candor_authors_at(none, i)->engagement.reactions));
		WITHIN(author->engagement.round_views, 1, 1e-12);
		WITHIN(author->habits[HABIT_CIRCLE], 1, 1e-12);
		if (author->flags & CANDOR_AUTHOR_ENGAGEMENT_HIGH) {
			high++;
			assert_memory_equal(author->id.data, "a7", 2);
		}
	}
	assert_int_equal(high, 1);
	candor_authors_free(few);
	candor_authors_free(many);
	candor_authors_free(none);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(small_counts_are_exact),
		cmocka_unit_test(large_counts_keep_order_and_size),
		cmocka_unit_test_setup(engagement_is_a_median, forget_posts),
		cmocka_unit_test_setup(few_counts_tell_nothing, forget_posts),
		cmocka_unit_test_setup(followers_are_those_of_the_day, forget_posts),
		cmocka_unit_test_setup(ratios_are_of_sums, forget_posts),
		cmocka_unit_test_setup(round_views_are_a_share, forget_posts),
		cmocka_unit_test_setup(jumps_stand_out_of_growth, forget_posts),
		cmocka_unit_test_setup(records_of_one_post_are_joined, forget_posts),
		cmocka_unit_test(outliers_are_flagged_both_ways),
		cmocka_unit_test(distances_are_in_deviations),
		cmocka_unit_test(few_peers_tell_nothing),
		cmocka_unit_test(peers_have_no_order_of_input),
		cmocka_unit_test_setup(shares_are_of_own_posts, forget_posts),
		cmocka_unit_test_setup(bonds_to_sellers_are_shares, forget_posts),
		cmocka_unit_test_setup(quality_is_new_fair_and_concrete, forget_posts),
		cmocka_unit_test_setup(few_posts_have_no_habits, forget_posts),
		cmocka_unit_test_setup(hours_are_an_entropy, forget_posts),
		cmocka_unit_test_setup(weeks_and_gaps, forget_posts),
		cmocka_unit_test_setup(a_team_shows, forget_posts),
		cmocka_unit_test_setup(a_fan_names_one_account, forget_posts),
		cmocka_unit_test(tiers_have_a_default),
		cmocka_unit_test(tables_set_borders),
		cmocka_unit_test(bad_tables_are_refused),
		cmocka_unit_test(long_tables_are_refused),
		cmocka_unit_test_setup_teardown(counts_judge_nobody, vetted_set_up,
						vetted_tear_down),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
