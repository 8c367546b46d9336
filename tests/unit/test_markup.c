/* HTML in texts: what is left of it, and the way back to where it stood. */
#include "text_both.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>

#include <cmocka.h>

static void read_text(struct text *text, const char *source)
{
	candor_str value = { source, strlen(source) };
	const char *wrong;

	assert_int_equal(text_append(text, value), CANDOR_OK);
	wrong = text_check(text, value);
	if (wrong)
		fail_msg("%s: not so: %s", source, wrong);
}

static void expect_text(const char *source, const char *comparable)
{
	struct text text = { 0 };

	read_text(&text, source);
	if (text.size != strlen(comparable) ||
	    (text.size && memcmp(text.data, comparable, text.size) != 0))
		fail_msg("%s became %.*s", source, (int)text.size, text.data);
	text_free(&text);
}

static void references_become_characters(void **state)
{
	static const char *const rows[][2] = {
		{ "A &amp; B", "a & b" },
		{ "&lt;3 &gt; &quot;x&quot; it&#39;s &apos;", "<3 > \"x\" it's '" },
		{ "caf&eacute; &Eacute;", "café é" },
		{ "&#x1F600;&#128512;", "😀😀" },
		{ "&#146;&hellip;&nbsp;x", "'... x" },
		{ "&#65;&#x42;", "ab" },
		{ "spon&shy;sored", "sponsored" },
		{ "e&#769;", "é" },
		{ "&amp;lt;", "&lt;" },
		{ "&#0;&#xD800;&#1114112;", "\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd" },
		{ "AT&T R&D &; &# &#; &#x; &#x1G; &unknown; &amp &ampx;",
		  "at&t r&d &; &# &#; &#x; &#x1g; &unknown; &amp &ampx;" },
		{ "x?a=1&copy=2&lt=3", "x?a=1&copy=2&lt=3" },
		{ "&", "&" },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		expect_text(rows[i][0], rows[i][1]);
}

static void known_tags_go(void **state)
{
	static const char *const rows[][2] = {
		{ "one<br />two<BR>three<br/>", "one\ntwo\nthree\n" },
		{ "<p>Thanks to <b>Acme</b></p>", "\nthanks to acme\n" },
		{ "<span class=\"invisible\">https://</span>x.y", "https://x.y" },
		{ "<p class='a' dir=ltr>x", "\nx" },
		{ "I <3 it, a < b, <b and c> d, <unknown>, <ab>, <a@b.cd>, <>, </>, <",
		  "i <3 it, a < b, <b and c> d, <unknown>, <ab>, <a@b.cd>, <>, </>, <" },
		{ "<b", "<b" },
		{ "<b ", "<b " },
		{ "<b x=\"", "<b x=\"" },
		{ "<b x=>", "<b x=>" },
		{ "<b x=\"<b>", "<b x=\"" },
		{ "</b x=1>", "</b x=1>" },
		{ "<b></b>", "" },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		expect_text(rows[i][0], rows[i][1]);
}

static void hidden_targets_of_links_stay(void **state)
{
	static const char *const rows[][2] = {
		{ "get it <a rel=\"x\" href=\"https://s.hop/p?a=1&amp;b=2\">Here</a>!",
		  "get it  https://s.hop/p?a=1&b=2 here!" },
		{ "<a href='http://s.hop/&amp;'>x</a>", " http://s.hop/& x" },
		{ "<a href=\"https://x.y/z\"><span>https://</span>x.y</a>", "https://x.y" },
		{ "<a href=\"https://x.y/tags/ad\">#<span>ad</span></a>", "#ad" },
		{ "<a href=\"https://x.y/@me\">@me</a>", "@me" },
		{ "<a href=\"/local\">there</a>", "there" },
		{ "<a href=\"javascript:x\">there</a>", "there" },
		{ "<a href=\"https://x y\">there</a>", "there" },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		expect_text(rows[i][0], rows[i][1]);
}

/* What is left is not read again, and where nothing is left the markup is counted as well. */
static void markup_goes_once(void **state)
{
	static const struct {
		const char *source, *comparable;
		unsigned markups;
	} rows[] = {
		{ "&amp;lt;b&amp;gt;", "&lt;b&gt;", 2 },
		{ "<i<i>>", "<i>", 1 },
		{ "<i>", "", 1 },
		{ "<b>&shy;</b>", "", 3 },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct text text = { 0 };

		expect_text(rows[i].source, rows[i].comparable);
		read_text(&text, rows[i].source);
		assert_int_equal(text.markups, rows[i].markups);
		text_free(&text);
	}
}

/* What `word` of the comparable text stands for. */
static void expect_place(const char *source, const char *word, const char *place)
{
	struct text text = { 0 };
	size_t start, end;
	const char *at;

	read_text(&text, source);
	at = strstr(text.data, word);
	assert_non_null(at);
	text_source(&text, (size_t)(at - text.data), (size_t)(at - text.data) + strlen(word),
		    &start, &end);
	if (end - start != strlen(place) || memcmp(source + start, place, end - start) != 0)
		fail_msg("%s leads to %.*s", word, (int)(end - start), source + start);
	assert_false(text_is_disguised(&text, (size_t)(at - text.data),
				       (size_t)(at - text.data) + strlen(word)));
	text_free(&text);
}

static void places_lead_back(void **state)
{
	(void)state;
	expect_place("<p>Thanks to <b>Acme</b> Co</p>", "acme", "Acme");
	expect_place("<p>Thanks to <b>Acme</b> Co</p>", "acme co", "Acme</b> Co");
	expect_place("<p>Thanks to <b>Acme</b> Co</p>", "co", "Co");
	expect_place("Q&amp;A &eacute;t&Eacute; x", "q&a", "Q&amp;A");
	expect_place("Q&amp;A &eacute;t&Eacute; x", "été", "&eacute;t&Eacute;");
	expect_place("Q&amp;A &eacute;t&Eacute; x", "x", "x");
	expect_place("<br>e&#769;<br>z", "é", "e&#769;");
	expect_place("<br>e</i>\xcc\x81<br>z", "é", "e</i>\xcc\x81");
	expect_place("a <a href=\"https://S.hop/&amp;q\">it</a> b", "https://s.hop/&q",
		     "https://S.hop/&amp;q");
	expect_place("广<br/>告 ＡＤ&#xFF22;", "adb", "ＡＤ&#xFF22;");
}

/* Letters joined, values one behind the other, and none that shows through. */
static void other_stages_go_on(void **state)
{
	struct text text = { 0 };
	candor_str value = { "<b>s.p.o</b>.n &amp; x", 22 };
	size_t start, end;

	(void)state;
	read_text(&text, "First &amp;");
	assert_int_equal(text_separate(&text, '\n'), CANDOR_OK);
	assert_int_equal(text_append(&text, value), CANDOR_OK);
	assert_string_equal(text.data, "first &\nspon & x");
	assert_int_equal(text.joined, 3);
	assert_int_equal(text.markups, 4);
	text_source(&text, 8, 12, &start, &end);
	assert_int_equal(start, 3);
	assert_int_equal(end, 14);
	assert_true(text_is_disguised(&text, 8, 12));
	text_source(&text, 15, 16, &start, &end);
	assert_int_equal(start, 21);
	text_free(&text);
}

/* Unclosed tags and quotes by the million take time in proportion. */
static void hostile_markup_is_linear(void **state)
{
	static const char *const parts[] = { "<a ",
					     "<a href=\"",
					     "<a x='",
					     "<p\n",
					     "&#",
					     "&amp",
					     "<",
					     "&",
					     "<a href=\"https://x\">",
					     "<a href=https://x><b>" };
	size_t size = 4 << 20;
	char *data = malloc(size);

	(void)state;
	assert_non_null(data);
	for (size_t i = 0; i < sizeof(parts) / sizeof(*parts); i++) {
		struct text text = { 0 };
		size_t length = strlen(parts[i]);

		for (size_t at = 0; at < size; at++)
			data[at] = parts[i][at % length];
		assert_int_equal(text_append(&text, (candor_str){ data, size }), CANDOR_OK);
		assert_null(text_check(&text, (candor_str){ data, size }));
		text_free(&text);
	}
	free(data);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(references_become_characters),
		cmocka_unit_test(known_tags_go),
		cmocka_unit_test(hidden_targets_of_links_stay),
		cmocka_unit_test(markup_goes_once),
		cmocka_unit_test(places_lead_back),
		cmocka_unit_test(other_stages_go_on),
		cmocka_unit_test(hostile_markup_is_linear),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
