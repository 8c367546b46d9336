/* Reports as HTML: what is escaped, that every element is closed, what the policy names. */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>
#include <sodium.h>

#include "base/str.h"
#include "output/html_parts.h"
#include "output/summary.h"
#include "printed.h"

/* ---- Escaping ---- */

static void text_is_escaped(void **state)
{
	static const struct {
		const char *text;
		size_t size;
		const char *html;
	} cases[] = {
		{ "plain", 5, "plain" },
		{ "<script>&\"'</script>", 20,
		  "&lt;script&gt;&amp;&quot;&#39;&lt;/script&gt;" },
		{ "&lt;", 4, "&amp;lt;" },
		{ "a\nb\tc\r\nd", 8, "a b c d" },
		{ "a\0b", 3, "a\\x00b" },
		{ "\x1b[31m", 5, "\\x1B[31m" },
		{ "a\xe2\x80\xae"
		  "b",
		  5, "a\\u{202E}b" },
		{ "a\xe2\x80\xa8", 4, "a\\u{2028}" },
		{ "\xff<\xed\xa0\x80", 5,
		  "\xef\xbf\xbd&lt;\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd" },
		{ "\xe6\xb0\xb4", 3, "\xe6\xb0\xb4" },
		{ "", 0, "" },
		{ NULL, 0, "" },
	};

	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		html_text(&printed, (candor_str){ cases[i].text, cases[i].size });
		assert_string_equal(printed_text(), cases[i].html);
		empty_printed(state);
	}
}

static void marks_stay_inside(void **state)
{
	static const struct {
		size_t start, end;
		int side;
		const char *html;
	} cases[] = {
		{ 1, 3, -1, "a<mark class=\"brand\">&lt;b</mark>&gt;c" },
		{ 0, 5, 1, "<mark class=\"consumer\">a&lt;b&gt;c</mark>" },
		{ 3, 99, 1, "a&lt;b<mark class=\"consumer\">&gt;c</mark>" },
		{ 2, 2, 1, "a&lt;b&gt;c" },
		{ 4, 2, 1, "a&lt;b&gt;c" },
		{ 99, 100, 1, "a&lt;b&gt;c" },
	};

	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		html_marked(&printed, str_of("a<b>c"), cases[i].start, cases[i].end,
			    cases[i].side);
		assert_string_equal(printed_text(), cases[i].html);
		empty_printed(state);
	}
	html_marked(&printed, (candor_str){ NULL, 0 }, 0, 0, 1);
	assert_string_equal(printed_text(), "");
}

static void numbers_are_for_people(void **state)
{
	(void)state;
	html_signed(&printed, 0.424);
	html_signed(&printed, -0.426);
	html_signed(&printed, -0.001);
	html_percent(&printed, 0.125);
	html_percent(&printed, 7);
	html_coordinate(&printed, -3.04);
	html_coordinate(&printed, 12.34);
	html_coordinate(&printed, NAN);
	assert_string_equal(printed_text(), "+0.42\xe2\x88\x92"
					    "0.430.0013\xc2\xa0%100\xc2\xa0%-312.30");
}

/* ---- A page of hostile authors ---- */

#define HOSTILE "\"'><script>alert(1)</script></noscript>\xff\xe2\x80\xae\x01]]>"

static const candor_period periods[] = {
	{ 2023, 4, 3, 0.5, 0.1, CANDOR_MODE_NONE },
	{ 2024, 1, 7, NAN, 0.9, CANDOR_MODE_NONE },
	{ 2024, 3, 1, -0.7, 1, CANDOR_MODE_NONE },
};

static const uint64_t positions[CANDOR_POSITION_BINS] = { 3, 1, [20] = 4, [39] = 12 };

static candor_author author_named(const char *id)
{
	static const char *const campaigns[] = { "c0", "gone" };
	candor_author author = {
		.id = str_of(id),
		.platform = str_of(HOSTILE),
		.name = str_of(HOSTILE),
		.kind = CANDOR_CLASS_PLACEMENT,
		.flags = (1u << CANDOR_AUTHOR_FLAG_COUNT) - 1,
		.tier = CANDOR_TIER_MID,
		.followers = 1,
		.posts = 9,
		.first_day = 19724,
		.last_day = 19725,
		.position = { -0.5, -1, 0.25 },
		.credibility = { 0.4, 0.2, 0.6 },
		.commercial_share = { 0.9, 0.8, 1 },
		.undisclosed_share = { NAN, NAN, NAN },
		.disclosure_rate = { 0.5, 0.1, 0.9 },
		.drift = { -0.1, -0.2, 0.1 },
		.mode = CANDOR_MODE_SALES,
		.stage = CANDOR_STAGE_BIG_KOL,
		.topic = "food",
		.brand = HOSTILE,
		.consumer_count = 1,
		.commercial_count = 1,
		.campaigns = campaigns,
		.campaign_count = 2,
		.periods = periods,
		.period_count = 3,
	};

	author.points[CANDOR_CLASS_PLACEMENT] = 150;
	author.points[CANDOR_CLASS_KOL] = -20.4;
	author.consumer[0] = (candor_quote){ .id = str_of(HOSTILE),
					     .excerpt = str_of(HOSTILE),
					     .start = 2,
					     .end = 12,
					     .rule = "en.x",
					     .day = 19724 };
	author.commercial[0] = author.consumer[0];
	return author;
}

/* A page with `count` authors, the last of whom nobody knows anything about. */
static const char *page_of_authors(size_t count)
{
	candor_author hostile = author_named(HOSTILE), unknown = unknown_author();
	const candor_author **all = calloc(count, sizeof(*all));
	size_t *shown = calloc(count, sizeof(*shown));
	candor_str tags[] = { str_of(HOSTILE), str_of("#b") };
	candor_campaign_member members[] = {
		{ .id = str_of(HOSTILE),
		  .platform = hostile.platform,
		  .author_id = hostile.id,
		  .author_name = str_of(HOSTILE),
		  .day = CANDOR_DAY_UNKNOWN },
		{ .author_id = str_of("stranger"), .day = 19724, .copy = 1 },
	};
	candor_campaign campaign = { .id = "c0",
				     .posts = 2,
				     .authors = 2,
				     .first_day = 19724,
				     .last_day = 19725,
				     .half_life = NAN,
				     .text = str_of(HOSTILE),
				     .hashtags = tags,
				     .hashtag_count = 2,
				     .members = members,
				     .member_count = 2 };
	const candor_campaign *campaigns[] = { &campaign };
	const candor_author *accounts[] = { &hostile, &unknown };
	candor_agency agency = {
		.id = "g7", .authors = 2, .members = accounts, .member_count = 2
	};
	const candor_agency *agencies[] = { &agency };
	const char *const ids[] = { "c0", HOSTILE };
	candor_brand brand = { .name = str_of(HOSTILE),
			       .sources = CANDOR_FOUND_HANDLE | CANDOR_FOUND_TITLE,
			       .posts = 5,
			       .position = -0.4,
			       .complaints = NAN,
			       .saturation = 0.5,
			       .peak_saturation = 0.9,
			       .peak_week = 19724,
			       .flood_week = 19724,
			       .flood_authors = 2,
			       .first_day = 19724,
			       .last_day = 19725,
			       .tiers = { 1, 2, 3 },
			       .classes = { 1, 2 },
			       .topic = "food",
			       .campaigns = ids,
			       .campaign_count = 2 };
	candor_brand work = { .name = str_of("w"),
			      .is_work = 1,
			      .position = NAN,
			      .saturation = NAN,
			      .flood_week = CANDOR_DAY_UNKNOWN,
			      .first_day = CANDOR_DAY_UNKNOWN };
	const candor_brand *brands[] = { &brand, &work };
	candor_candidate candidates[] = {
		{ .author = 0, .topic_fit = NAN, .conflicts = 1, .rivals = { HOSTILE } },
		{ .author = count > 0 ? count - 1 : 0 },
		{ .author = count / 2 },
	};
	candor_hashtag hashtags[21] = { { .tag = str_of(HOSTILE),
					  .client = str_of(HOSTILE),
					  .authors = 5,
					  .uses = 9,
					  .first_day = 19724,
					  .last_day = 19725,
					  .burst = 0.9,
					  .commercial = 1 } };
	candor_lockstep_member walkers[] = { { .author_id = hostile.id,
					       .author_name = hostile.name,
					       .platform = hostile.platform,
					       .days = 3 },
					     { .author_id = str_of("other") } };
	candor_lockstep_day days[] = { { .brand = str_of(HOSTILE), .day = 19724 },
				       { .brand = str_of("w"), .day = 19725 } };
	candor_lockstep lockstep = { .members = walkers,
				     .member_count = 2,
				     .days = days,
				     .day_count = 2,
				     .brands = 2,
				     .surprise = 3.9 };
	struct roster roster = { .brands = brands,
				 .brand_count = 2,
				 .wanted = &brand,
				 .candidates = candidates,
				 .candidate_count = count ? 3 : 0,
				 .all = all,
				 .all_count = count,
				 .shown = shown,
				 .shown_count = count,
				 .campaigns = campaigns,
				 .campaign_count = 1,
				 .hashtags = hashtags,
				 .hashtag_count = 21,
				 .locksteps = &lockstep,
				 .lockstep_count = 1,
				 .agencies = agencies,
				 .agency_count = 1,
				 .anonymous = 1,
				 .positions = positions };

	hostile.agency = agency.id;
	assert_true(all && shown);
	for (size_t i = 0; i < count; i++) {
		all[i] = i + 1 < count ? &hostile : &unknown;
		shown[i] = i;
	}
	roster_html(&roster, &printed);
	free((void *)all);
	free(shown);
	return printed_text();
}

/* ---- Structure ---- */

/* Pages are large, and sanitizers let strchr and strstr measure the whole rest of the string at
 * every call: these look at no more than they need. */
static const char *find_char(const char *at, char c)
{
	while (*at && *at != c)
		at++;
	return *at ? at : NULL;
}

static const char *find_part(const char *at, const char *part)
{
	size_t size = strlen(part);

	while ((at = find_char(at, part[0])) && strncmp(at, part, size) != 0)
		at++;
	return at;
}

static int is_void(const char *tag, size_t size)
{
	return (size == 4 && !memcmp(tag, "meta", 4)) ||
	       (size == 5 && !memcmp(tag, "input", 5));
}

/* The end of an element whose inside is no markup, or NULL. */
static const char *raw_end(const char *tag, size_t size, const char *inside)
{
	if (size == 5 && !memcmp(tag, "style", 5))
		return find_part(inside, "</style>");
	if (size == 6 && !memcmp(tag, "script", 6))
		return find_part(inside, "</script>");
	return NULL;
}

enum { DEPTH = 64 };

/* Elements that are open. */
struct stack {
	const char *tags[DEPTH];
	size_t sizes[DEPTH], depth;
};

static void close_tag(struct stack *stack, const char *tag, size_t size)
{
	assert_true(stack->depth > 0);
	stack->depth--;
	assert_int_equal(stack->sizes[stack->depth], size);
	assert_memory_equal(stack->tags[stack->depth], tag, size);
}

/* Where the tag ends; quoted values may hold anything but their quote. */
static const char *tag_end(const char *at)
{
	for (; *at != '>'; at++) {
		assert_int_not_equal(*at, '<');
		assert_int_not_equal(*at, '\0');
		if (*at == '"') {
			at = find_char(at + 1, '"');
			assert_non_null(at);
		}
	}
	return at;
}

static size_t name_size(const char *tag)
{
	size_t size = 0;

	while (tag[size] != ' ' && tag[size] != '/' && tag[size] != '>')
		size++;
	return size;
}

static void every_element_is_closed(const char *page)
{
	struct stack stack = { .depth = 0 };
	const char *at = find_char(page, '\n');

	while ((at = find_char(at, '<'))) {
		int closes = at[1] == '/';
		const char *tag = at + 1 + closes, *end = tag_end(at + 1), *inside;
		size_t size = name_size(tag);

		at = end;
		if (closes) {
			close_tag(&stack, tag, size);
			continue;
		}
		if (end[-1] == '/' || is_void(tag, size))
			continue;
		assert_true(stack.depth < DEPTH);
		stack.tags[stack.depth] = tag;
		stack.sizes[stack.depth++] = size;
		inside = raw_end(tag, size, end);
		at = inside ? inside : end;
	}
	assert_int_equal(stack.depth, 0);
}

static void pages_are_well_formed(void **state)
{
	static const size_t counts[] = { 0, 1, 2, 3, 1501, 3001, 5003 };

	for (size_t i = 0; i < sizeof(counts) / sizeof(*counts); i++) {
		const char *page = page_of_authors(counts[i]);

		every_element_is_closed(page);
		assert_lacks(page, "alert(1)<");
		assert_lacks(page, "<script>alert");
		assert_lacks(page, "\xe2\x80\xae");
		empty_printed(state);
	}
}

static size_t count_of(const char *text, const char *part)
{
	size_t count = 0;

	for (; (text = find_part(text, part)); text++)
		count++;
	return count;
}

static void pages_have_rows_and_links(void **state)
{
	const char *page = page_of_authors(3);

	assert_int_equal(count_of(page, "<tbody id=\"a"), 3);
	assert_int_equal(count_of(page, "<tbody id=\"g"), 1);
	assert_int_equal(count_of(page, "<tbody id=\"b"), 2);
	assert_has(page, ">Candidates for &quot;");
	assert_has(page, ">Campaign hashtags");
	assert_has(page, ">Authors in lockstep");
	assert_has(page, "<a href=\"#a2\">n</a></th>");
	/* To the campaign that is there, not to the one that is not. */
	assert_has(page, "<a href=\"#g1\">c0</a>, gone");
	assert_has(page, "<a href=\"#a");
	assert_has(page, ">stranger<");
	assert_int_equal(count_of(page, "<tbody class=\"later\">"), 1);
	assert_has(page, "1 in 10<sup>3</sup>");
	assert_has(page, ">2024-01-02 to 2024-01-03</td>");
	assert_has(page, "<td class=\"who\">other</td>");
	/* From cards to the agency, from the agency to cards. */
	assert_int_equal(count_of(page, "shares contacts: agency <a href=\"#o1\">g7</a>"), 2);
	assert_has(page, "<a href=\"#a2\">n</a></td><td>unknown</td>");
	assert_has(page, "<b>3</b> authors");
	assert_has(page, "<b>19</b> posts");
	empty_printed(state);
	page = page_of_authors(5003);
	assert_int_equal(count_of(page, "<tbody id=\"a"), 5000);
	/* Numbers go on behind those that are left out. */
	assert_has(page, "<a href=\"#a4999\">n</a></th>");
	assert_has(page, "3 authors from the middle of the ranking are left out");
	assert_has(page, "<b>5,003</b> authors");
}

/* ---- Policy ---- */

static void assert_named(const char *page, const char *directive, const char *tag)
{
	char opening[16], closing[16], wanted[128], base64[64];
	unsigned char hash[32];
	const char *from, *to;

	snprintf(opening, sizeof(opening), "<%s>", tag);
	snprintf(closing, sizeof(closing), "</%s>", tag);
	from = strstr(page, opening);
	assert_non_null(from);
	from += strlen(opening);
	to = strstr(from, closing);
	assert_non_null(to);
	assert_true(to - from > 1000);
	crypto_hash_sha256(hash, (const unsigned char *)from, (size_t)(to - from));
	sodium_bin2base64(base64, sizeof(base64), hash, sizeof(hash),
			  sodium_base64_VARIANT_ORIGINAL);
	snprintf(wanted, sizeof(wanted), "; %s 'sha256-%s';", directive, base64);
	assert_has(page, wanted);
	assert_int_equal(count_of(page, opening), 1);
}

static void the_policy_names_style_and_script(void **state)
{
	const char *page = page_of_authors(2);

	(void)state;
	assert_has(page, "content=\"default-src 'none'; ");
	assert_lacks(page, "unsafe-");
	assert_lacks(page, " style=\"");
	assert_named(page, "style-src", "style");
	assert_named(page, "script-src", "script");
	/* What browsers would take for the end. */
	assert_null(strstr((const char *)html_style, "</"));
	assert_null(strstr((const char *)html_script, "</s"));
	assert_null(strstr((const char *)html_script, "<!--"));
}

/* ---- Posts ---- */

static void posts_are_summed_up(void **state)
{
	candor_summary *summary;
	candor_result result = { .position = -0.9,
				 .logit = -3,
				 .verdict = CANDOR_VERDICT_BRAND,
				 .flags = CANDOR_FLAG_UNDISCLOSED };
	candor_post post = { .file = "a<b>.jsonl", .line = 7 };

	(void)state;
	post.field[CANDOR_FIELD_TEXT] = str_of(HOSTILE);
	post.field[CANDOR_FIELD_ID] = str_of(HOSTILE);
	assert_int_equal(candor_summary_new(&summary, NULL), CANDOR_OK);
	candor_summary_html(summary, NULL, &printed);
	every_element_is_closed(printed_text());
	empty_printed(state);
	candor_summary_add(summary, &post, &result);
	candor_summary_html(summary, "Not <all>", &printed);
	every_element_is_closed(printed_text());
	assert_has(printed.data, "Not &lt;all&gt;");
	assert_has(printed.data, "a&lt;b&gt;.jsonl:7");
	assert_has(printed.data, "<b>1</b> undisclosed");
	assert_lacks(printed.data, "<script>alert");
	candor_summary_free(summary);
}

/* Parts merged in any order count the same positions. */
static void positions_are_counted(void **state)
{
	candor_summary *whole, *part;
	candor_result result = { .verdict = CANDOR_VERDICT_MIXED };
	candor_post post = { .file = "f" };

	(void)state;
	assert_int_equal(candor_summary_new(&whole, NULL), CANDOR_OK);
	assert_int_equal(candor_summary_new(&part, NULL), CANDOR_OK);
	result.position = 1;
	candor_summary_add(whole, &post, &result);
	result.position = -1;
	candor_summary_add(part, &post, &result);
	candor_summary_add(part, &post, &result);
	result.position = 0;
	result.verdict = CANDOR_VERDICT_INSUFFICIENT;
	candor_summary_add(part, &post, &result);
	candor_summary_merge(whole, part);
	assert_int_equal(whole->positions[0], 2);
	assert_int_equal(whole->positions[CANDOR_POSITION_BINS / 2], 0);
	assert_int_equal(whole->positions[CANDOR_POSITION_BINS - 1], 1);
	assert_int_equal(part->positions[0], 0);
	candor_summary_free(whole);
	candor_summary_free(part);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_teardown(text_is_escaped, empty_printed),
		cmocka_unit_test_teardown(marks_stay_inside, empty_printed),
		cmocka_unit_test_teardown(numbers_are_for_people, empty_printed),
		cmocka_unit_test_teardown(pages_are_well_formed, empty_printed),
		cmocka_unit_test_teardown(pages_have_rows_and_links, empty_printed),
		cmocka_unit_test_teardown(the_policy_names_style_and_script, empty_printed),
		cmocka_unit_test_teardown(posts_are_summed_up, empty_printed),
		cmocka_unit_test_teardown(positions_are_counted, empty_printed),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
