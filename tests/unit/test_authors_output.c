/* What is written of authors and campaigns, from figures made by hand. */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "base/str.h"
#include "output/authors.h"
#include "output/day.h"
#include "output/safe.h"
#include "printed.h"

#ifdef CANDOR_HAVE_JANSSON
#include <jansson.h>
#endif

/* 2024-01-02 */
#define DAY 19724

/* Everything is known of her. */
static candor_author full_author(void)
{
	static const char *const campaigns[] = { "c01234567", "cfedcba98" };
	candor_author author = {
		.id = str_of("mei-l"),
		.platform = str_of("xiaohongshu"),
		.name = str_of("Mei 的小账本"),
		.kind = CANDOR_CLASS_KOC,
		.flags = CANDOR_AUTHOR_CREDIBLE_KOC | CANDOR_AUTHOR_BURSTS,
		.tier = CANDOR_TIER_NANO,
		.followers = 2140,
		.posts = 34,
		.evidence = 29,
		.first_day = DAY,
		.last_day = DAY + 366,
		.position = { 0.4217, 0.31, 0.52 },
		.credibility = { 0.71, 0.62, 0.8 },
		.effective_posts = 12.25,
		.commercial_share = { 0.12, 0.08, 0.18 },
		.undisclosed_share = { 0.03, 0.01, 0.06 },
		.disclosure_rate = { 0.8, 0.5, 0.95 },
		.drift = { -0.12, -0.3, 0.05 },
		.stage = CANDOR_STAGE_KOC,
		.mode = CANDOR_MODE_SALES,
		.balance = 0.4,
		.originality = 0.9,
		.verticality = 0.55,
		.topic = "food",
		.brand = "brand.acme",
		.brand_share = 0.4,
		.concentration = 0.3,
		.social_share = 0.02,
		.posts_per_week = 0.65,
		.burstiness = 0.41,
		.consumer_count = 1,
		.commercial_count = 1,
		.campaigns = campaigns,
		.campaign_count = 2,
	};

	author.points[CANDOR_CLASS_KOC] = 2.5;
	author.points[CANDOR_CLASS_CONSUMER] = 1.25;
	author.points[CANDOR_CLASS_KOL] = -0.5;
	author.consumer[0] = (candor_quote){ .id = str_of("p1"),
					     .excerpt = str_of("I paid $64 for it"),
					     .start = 2,
					     .end = 10,
					     .rule = "en.purchase.paid-amount",
					     .day = DAY,
					     .position = 0.9,
					     .commercial = 0.05 };
	author.commercial[0] = (candor_quote){ .id = str_of("p2"),
					       .excerpt = str_of("=use code X"),
					       .day = INT32_MIN,
					       .position = -0.5,
					       .commercial = 0.75 };
	return author;
}

/* Whose ids, names and words want to do harm. */
static candor_author hostile_author(void)
{
	candor_author author = full_author();

	author.id = str_of("=1+1\x1b[31m\"\n\xff");
	author.name = str_of("\xe2\x80\xae@SUM(A1),\tx");
	author.platform = str_of("-p\r");
	author.brand = "\"q\x1b";
	author.consumer[0].id = str_of("\x1b]0;t\x07");
	author.consumer[0].excerpt = str_of("a\x1b[2J\xe2\x80\xa8\"b\" \xf0\x9f");
	author.consumer[0].start = 1;
	author.consumer[0].end = 999; /* beyond the excerpt */
	return author;
}

/* ---- Writing ---- */

/* The first `count` are shown. */
static struct roster roster_of(const candor_author *const *all, size_t count)
{
	static const size_t shown[] = { 0, 1, 2, 3, 4, 5, 6, 7 };

	return (struct roster){ .all = all,
				.all_count = count,
				.shown = shown,
				.shown_count = count,
				.cards = count };
}

static const char *jsonl_of(const candor_author *author)
{
	struct roster roster = roster_of(&author, 1);

	roster_jsonl(&roster, &printed);
	return printed_text();
}

static const char *csv_of(const candor_author *author)
{
	struct roster roster = roster_of(&author, 1);

	roster_csv(&roster, &printed);
	return printed_text();
}

/* Shows the first difference only: cmocka cuts long texts. */
static void assert_begins(const char *text, const char *want)
{
	size_t at = 0;

	while (want[at] && text[at] == want[at])
		at++;
	if (want[at])
		fail_msg("byte %zu: \"%.60s\" is not \"%.60s\"", at, text + at, want + at);
}

/* ---- JSON ---- */

static void jsonl_keeps_its_order(void **state)
{
	candor_author author = full_author();

	(void)state;
	assert_begins(jsonl_of(&author),
		      "{\"schema\":\"candor.author/1\",\"author_id\":\"mei-l\","
		      "\"name\":\"Mei 的小账本\",\"class\":\"koc\",\"tier\":\"nano\","
		      "\"posts\":34,\"evidence\":29,"
		      "\"position\":0.4217,\"position_low\":0.3100,\"position_high\":0.5200,"
		      "\"credibility\":0.7100,\"credibility_low\":0.6200,"
		      "\"credibility_high\":0.8000,\"n_eff\":12.2500,"
		      "\"commercial_share\":0.1200,\"disclosure_rate\":0.8000,"
		      "\"verticality\":0.5500,\"top_brand\":\"brand.acme\","
		      "\"brand_share\":0.4000,\"stage\":\"koc\",\"drift\":-0.1200,"
		      "\"campaigns\":[\"c01234567\",\"cfedcba98\"],"
		      "\"flags\":[\"credible-koc\",\"bursts\"],"
		      "\"platform\":\"xiaohongshu\",\"rank\":1,\"followers\":2140,"
		      "\"points\":{\"consumer\":1.2500,\"koc\":2.5000,\"kol\":-0.5000,"
		      "\"kot\":0.0000,\"placement\":0.0000,\"aggregator\":0.0000},"
		      "\"commercial_share_low\":0.0800,\"commercial_share_high\":0.1800,"
		      "\"disclosure_rate_low\":0.5000,\"disclosure_rate_high\":0.9500,"
		      "\"undisclosed_share\":0.0300,\"undisclosed_share_low\":0.0100,"
		      "\"undisclosed_share_high\":0.0600,"
		      "\"drift_low\":-0.3000,\"drift_high\":0.0500,\"mode\":\"sales\","
		      "\"balance\":0.4000,\"originality\":0.9000,\"topic\":\"food\","
		      "\"concentration\":0.3000,\"social_share\":0.0200,"
		      "\"posts_per_week\":0.6500,\"burstiness\":0.4100,"
		      "\"first_day\":\"2024-01-02\",\"last_day\":\"2025-01-02\","
		      "\"consumer_quotes\":[{\"id\":\"p1\",\"day\":\"2024-01-02\","
		      "\"position\":0.9000,\"commercial\":0.0500,"
		      "\"rule\":\"en.purchase.paid-amount\","
		      "\"excerpt\":\"I paid $64 for it\",\"start\":2,\"end\":10}],"
		      "\"commercial_quotes\":[{\"id\":\"p2\",\"day\":null,"
		      "\"position\":-0.5000,\"commercial\":0.7500,\"rule\":null,"
		      "\"excerpt\":\"=use code X\",\"start\":0,\"end\":0}]");
}

static void unknown_figures_are_null(void **state)
{
	candor_author author = unknown_author();
	const char *line = jsonl_of(&author);

	(void)state;
	assert_has(line, "\"name\":null,\"class\":\"unknown\",\"tier\":\"unknown\"");
	/* These two always are numbers; the whole range is possible. */
	assert_has(line, "\"position\":0.0000,\"position_low\":-1.0000,"
			 "\"position_high\":1.0000,\"credibility\":null");
	assert_has(line, "\"commercial_share\":0.0000,\"disclosure_rate\":null,"
			 "\"verticality\":null,\"top_brand\":null,\"brand_share\":null,"
			 "\"stage\":\"unknown\",\"drift\":null,\"campaigns\":[],"
			 "\"flags\":[],\"platform\":null,\"rank\":null,"
			 "\"followers\":null");
	assert_has(line, "\"first_day\":null,\"last_day\":null,\"consumer_quotes\":[]");
	assert_lacks(line, "nan");
}

#ifdef CANDOR_HAVE_JANSSON
static void assert_json(const char *line)
{
	json_error_t error;
	json_t *object = json_loads(line, JSON_REJECT_DUPLICATES, &error);

	if (!object)
		fail_msg("%s: %s", error.text, line);
	assert_ptr_equal(strchr(line, '\n'), line + strlen(line) - 1);
	json_decref(object);
}
#else
static void assert_json(const char *line)
{
	(void)line;
	skip();
}
#endif

static void jsonl_is_valid(void **state)
{
	candor_author authors[] = { full_author(), unknown_author(), hostile_author() };

	for (size_t i = 0; i < sizeof(authors) / sizeof(*authors); i++) {
		assert_json(jsonl_of(&authors[i]));
		empty_printed(state);
	}
}

/* ---- CSV ---- */

/* Cells of the row that `text` begins with; those in quotes may hold commas and line ends. */
static size_t count_cells(const char **text)
{
	size_t cells = 1;
	int quoted = 0;

	for (; **text && (quoted || **text != '\n'); ++*text) {
		quoted ^= **text == '"';
		cells += !quoted && **text == ',';
	}
	assert_int_equal(**text, '\n');
	++*text;
	return cells;
}

static void csv_has_a_cell_for_each_column(void **state)
{
	candor_author authors[] = { full_author(), unknown_author(), hostile_author() };

	for (size_t i = 0; i < sizeof(authors) / sizeof(*authors); i++) {
		const char *text = csv_of(&authors[i]);
		size_t columns = count_cells(&text);

		assert_int_equal(count_cells(&text), columns);
		assert_int_equal(*text, '\0');
		empty_printed(state);
	}
}

static void csv_calculates_nothing(void **state)
{
	candor_author author = hostile_author();
	const char *text = csv_of(&author);

	(void)state;
	assert_has(text, "\n\"'=1+1\x1b[31m\"\"\n\xef\xbf\xbd\",");
	assert_has(text, ",\"'-p\r\",1,koc,nano,2140,koc,34,29,0.4217,0.3100,0.5200,");
	assert_has(text, ",c01234567 cfedcba98,credible-koc bursts,\"a\x1b[2J");
	assert_has(text, ",\"'=use code X\",0.0000,");
}

/* ---- Text ---- */

static void write_text(const candor_author *const *all, size_t count, unsigned width)
{
	struct roster roster = roster_of(all, count);
	candor_style style = { .width = width };

	roster_text(&roster, &style, &printed);
}

static void assert_lines_fit(const char *text, unsigned width)
{
	while (*text) {
		size_t size = strcspn(text, "\n");
		unsigned columns = safe_width((candor_str){ text, size });

		if (columns > width)
			fail_msg("%u columns: %.*s", columns, (int)size, text);
		text += size + 1;
	}
}

static void lines_fit_the_page(void **state)
{
	static const unsigned widths[] = { 60, 79, 80, 90, 100 };
	candor_author authors[] = { full_author(), hostile_author(), unknown_author() };
	const candor_author *all[] = { &authors[0], &authors[1], &authors[2] };

	authors[0].id = str_of("一个非常非常非常非常非常非常非常非常非常长的名字的作者");
	authors[0].platform = authors[0].id;
	for (size_t i = 0; i < sizeof(widths) / sizeof(*widths); i++) {
		write_text(all, 3, widths[i]);
		assert_lines_fit(printed_text(), widths[i]);
		empty_printed(state);
	}
}

/* The line behind the first one that begins with `begin`. */
static candor_str line_behind(const char *text, const char *begin)
{
	const char *at = strstr(text, begin);

	assert_non_null(at);
	at = strchr(at, '\n');
	assert_non_null(at);
	return (candor_str){ at + 1, strcspn(at + 1, "\n") };
}

static void rows_align_with_wide_names(void **state)
{
	static const char *const names[] = { "a", "小美", "长长长长长长长长长长长长长",
					     "x长长长长长长长长长长长长长",
					     "e\xcc\x81 👩‍🍳" };
	candor_author author = full_author();
	const candor_author *all[] = { &author };

	for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++) {
		author.id = str_of(names[i]);
		author.name = (candor_str){ NULL, 0 };
		write_text(all, 1, 80);
		assert_int_equal(safe_width(line_behind(printed_text(), " rank author")), 80);
		empty_printed(state);
	}
}

static void nothing_drives_the_terminal(void **state)
{
	candor_author author = hostile_author();
	const candor_author *all[] = { &author };
	const char *text;

	(void)state;
	write_text(all, 1, 80);
	text = printed_text();
	assert_lacks(text, "\x1b");
	assert_lacks(text, "\x07");
	assert_lacks(text, "\xe2\x80\xae");
	assert_lacks(text, "\xff");
	assert_has(text, "=1+1\\x1B[31m");
}

static void a_card_tells_both_axes(void **state)
{
	candor_author author = full_author();
	const candor_author *all[] = { &author };
	const char *text;

	(void)state;
	write_text(all, 1, 80);
	text = printed_text();
	assert_has(text, "\n  influence     nano  2,140 followers  stage: koc\n");
	assert_has(text, "\n  position      brand [          |  -o-     ] consumer  "
			 "+0.42 (+0.31 to +0.52)\n");
	assert_has(text, "\n  class         koc  points: koc 2.50, consumer 1.25, kol -0.50\n");
	assert_has(text, "\n  credibility   0.71 (0.62 to 0.80)  rests on 12.3 effective "
			 "posts\n");
	assert_has(text, "\n         I [paid $64] for it\n");
	assert_has(text, "\n  flags         credible-koc  ");
}

static void a_card_says_what_is_unknown(void **state)
{
	candor_author author = unknown_author();
	const candor_author *all[] = { &author };
	const char *text;

	(void)state;
	write_text(all, 1, 80);
	text = printed_text();
	assert_has(text, "\n  class         unknown\n");
	assert_has(text, "\n  influence     unknown  the posts do not tell followers\n");
	assert_has(text, "] consumer  unknown\n");
	assert_has(text, "\n  credibility   unknown\n");
	empty_printed(state);
	author.kind = CANDOR_CLASS_KOT;
	write_text(all, 1, 80);
	assert_has(printed_text(),
		   "\n  credibility   none: an organisation speaks for itself\n");
}

static void the_axis_shows_interval_and_middle(void **state)
{
	static const struct {
		candor_estimate position;
		const char *axis;
	} cases[] = {
		{ { 0, -1, 1 }, "-----o-----" },      { { 1, 1, 1 }, "     |    o" },
		{ { -1, -1, -0.8 }, "o-   |     " },  { { 0.4, -0.2, 0.8 }, "    -+-o-- " },
		{ { NAN, NAN, NAN }, "     |     " }, { { 9, -9, 9 }, "-----+----o" },
	};
	struct page page = { &printed, 0, 80 };

	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		put_axis(&page, cases[i].position, 11);
		assert_string_equal(printed_text(), cases[i].axis);
		empty_printed(state);
	}
}

static void long_rankings_are_cut(void **state)
{
	enum { COUNT = 61 };
	candor_author author = full_author();
	const candor_author *all[COUNT];
	size_t shown[COUNT];
	struct roster roster = {
		.all = all, .all_count = COUNT, .shown = shown, .shown_count = COUNT
	};

	(void)state;
	for (size_t i = 0; i < COUNT; i++) {
		all[i] = &author;
		shown[i] = i;
	}
	roster_text(&roster, NULL, &printed);
	assert_has(printed_text(), "\n   40 mei-l");
	assert_has(printed.data, "\n   ... 11 more ...\n   52 mei-l");
	assert_has(printed.data, "\n   61 mei-l");
	assert_lacks(printed.data, "\n   41 mei-l");
	empty_printed(state);
	roster.chosen = 1;
	roster_text(&roster, NULL, &printed);
	assert_has(printed_text(), "\n   41 mei-l");
}

/* ---- Campaigns ---- */

static candor_campaign campaign_with(const candor_campaign_member *members, size_t count)
{
	static const candor_str tags[] = { { "newlook", 7 }, { "\x1b[1m", 4 } };

	return (candor_campaign){ .id = "c3f09a12b",
				  .kind = CANDOR_CAMPAIGN_PAID,
				  .strength = 0.8,
				  .similarity = 0.75,
				  .posts = count,
				  .authors = count,
				  .first_day = DAY,
				  .last_day = DAY + 3,
				  .peak_day = DAY + 1,
				  .half_life = 1.5,
				  .commercial = 0.9,
				  .disclosed = 0.1,
				  .undisclosed = 0.8,
				  .text = str_of("Run, \x1b[1mdon't\nwalk"),
				  .hashtags = tags,
				  .hashtag_count = 2,
				  .members = members,
				  .member_count = count };
}

static void campaigns_follow_the_authors(void **state)
{
	candor_campaign_member members[8] = { 0 };
	candor_campaign campaign = campaign_with(members, 8);
	const candor_campaign *campaigns[] = { &campaign };
	struct roster roster = { .campaigns = campaigns, .campaign_count = 1 };

	(void)state;
	for (size_t i = 0; i < 8; i++)
		members[i] = (candor_campaign_member){ .id = str_of("p7"),
						       .author_id = str_of("ann"),
						       .day = i ? DAY : INT32_MIN,
						       .undisclosed = 1 };
	roster_jsonl(&roster, &printed);
	assert_json(printed_text());
	assert_has(printed.data,
		   "{\"schema\":\"candor.campaign/1\",\"id\":\"c3f09a12b\","
		   "\"kind\":\"campaign\",\"strength\":0.8000,\"similarity\":0.7500,"
		   "\"posts\":8,\"authors\":8,\"first_day\":\"2024-01-02\","
		   "\"last_day\":\"2024-01-05\",\"peak_day\":\"2024-01-03\","
		   "\"half_life\":1.5000,\"commercial\":0.9000,\"disclosed\":0.1000,"
		   "\"undisclosed\":0.8000,\"hashtags\":[\"newlook\",\"\\u001b[1m\"],"
		   "\"text\":\"Run, \\u001b[1mdon't\\nwalk\",\"members\":[{\"author_id\":"
		   "\"ann\",\"name\":null,\"platform\":null,\"id\":\"p7\",\"day\":null,");
	empty_printed(state);
	roster_text(&roster, NULL, &printed);
	assert_has(printed_text(), "\nc3f09a12b  campaign: commercial posts from one script\n");
	assert_has(printed.data, "\n  posts         8 by 8 authors  2024-01-02 to 2024-01-05");
	assert_has(printed.data, "\n  hashtags      #newlook  #\\x1B[1m\n");
	assert_has(printed.data, "Run, \\x1B[1mdon't walk\n");
	assert_has(printed.data, "\n         and 2 more posts\n");
	assert_lacks(printed.data, "\x1b");
}

/* ---- Days ---- */

static void days_are_dates(void **state)
{
	static const struct {
		int32_t day;
		const char *date;
	} cases[] = {
		{ 0, "1970-01-01" },     { -1, "1969-12-31" },      { 59, "1970-03-01" },
		{ 789, "1972-02-29" },   { 11016, "2000-02-29" },   { 11017, "2000-03-01" },
		{ 19722, "2023-12-31" }, { 20088, "2024-12-31" },   { 47540, "2100-02-28" },
		{ 47541, "2100-03-01" }, { 2932896, "9999-12-31" }, { -719162, "0001-01-01" },
		{ 2932897, "" },         { INT32_MIN, "" },         { INT32_MAX, "" },
	};

	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		assert_int_equal(put_day(&printed, cases[i].day), cases[i].date[0] != '\0');
		assert_string_equal(printed_text(), cases[i].date);
		empty_printed(state);
	}
}

/* ---- Long outputs ---- */

/* Takes parts from the last to the first: any order will do. */
static void run_backwards(void *context, void (*task)(void *data, size_t index), void *data,
			  size_t count)
{
	(*(size_t *)context)++;
	while (count--)
		task(data, count);
}

static int append_piece(void *context, const candor_buffer *piece)
{
	candor_buffer_append(context, piece->data, piece->size);
	return 0;
}

static int refuse(void *context, const candor_buffer *piece)
{
	(void)context;
	(void)piece;
	return -1;
}

enum { MANY = 5000 };

static struct roster roster_of_many(const candor_author *const *authors)
{
	static size_t shown[MANY];
	struct roster roster = { .all = authors, .all_count = MANY, .shown = shown };

	for (size_t i = 0; i < MANY; i++)
		shown[i] = i;
	roster.shown_count = MANY;
	return roster;
}

static void pieces_make_the_whole(void **state)
{
	candor_author authors[2] = { full_author(), unknown_author() };
	const candor_author *all[MANY];
	size_t runs = 0;
	candor_crew crew = { run_backwards, &runs };
	candor_buffer gathered = { 0 };
	candor_buffer pieces = { .drain = append_piece, .context = &gathered };
	struct roster roster;

	(void)state;
	for (size_t i = 0; i < MANY; i++)
		all[i] = &authors[i % 7 == 0];
	roster = roster_of_many(all);
	roster_jsonl(&roster, &printed);
	roster.crew = &crew;
	roster_jsonl(&roster, &pieces);
	assert_true(runs > 1);
	assert_true(gathered.size && pieces.size < gathered.size);
	candor_buffer_append(&gathered, pieces.data, pieces.size);
	assert_int_equal(gathered.size, printed.size);
	assert_memory_equal(gathered.data, printed.data, printed.size);
	candor_buffer_free(&gathered);
	candor_buffer_free(&pieces);
}

static void a_drain_that_fails_fails_the_buffer(void **state)
{
	candor_author author = full_author();
	const candor_author *all[MANY];
	candor_buffer out = { .drain = refuse };
	struct roster roster;

	(void)state;
	for (size_t i = 0; i < MANY; i++)
		all[i] = &author;
	roster = roster_of_many(all);
	roster_csv(&roster, &out);
	assert_true(out.failed);
	candor_buffer_free(&out);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_teardown(jsonl_keeps_its_order, empty_printed),
		cmocka_unit_test_teardown(unknown_figures_are_null, empty_printed),
		cmocka_unit_test_teardown(jsonl_is_valid, empty_printed),
		cmocka_unit_test_teardown(csv_has_a_cell_for_each_column, empty_printed),
		cmocka_unit_test_teardown(csv_calculates_nothing, empty_printed),
		cmocka_unit_test_teardown(lines_fit_the_page, empty_printed),
		cmocka_unit_test_teardown(rows_align_with_wide_names, empty_printed),
		cmocka_unit_test_teardown(nothing_drives_the_terminal, empty_printed),
		cmocka_unit_test_teardown(a_card_tells_both_axes, empty_printed),
		cmocka_unit_test_teardown(a_card_says_what_is_unknown, empty_printed),
		cmocka_unit_test_teardown(the_axis_shows_interval_and_middle, empty_printed),
		cmocka_unit_test_teardown(long_rankings_are_cut, empty_printed),
		cmocka_unit_test_teardown(campaigns_follow_the_authors, empty_printed),
		cmocka_unit_test_teardown(days_are_dates, empty_printed),
		cmocka_unit_test_teardown(pieces_make_the_whole, empty_printed),
		cmocka_unit_test_teardown(a_drain_that_fails_fails_the_buffer, empty_printed),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
