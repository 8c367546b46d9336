/* Phrases: what they match, where they begin and end. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "base/str.h"
#include "dice.h"
#include "lexicon/phrase.h"
#include "lexicon/regex.h"
#include "text/text.h"

static int parse(struct phrase *out, const char *source, struct arena *arena)
{
	return phrase_parse(out, str_of(source), arena, NULL);
}

static int is_at(const struct phrase *phrase, candor_str text, size_t at)
{
	candor_str anchor = phrase->words[phrase->anchor];

	return text.size - at >= anchor.size &&
	       memcmp(text.data + at, anchor.data, anchor.size) == 0;
}

/* Looks for the phrase at every place of its anchor. Returns 1 for the first range. */
static int search(const struct phrase *phrase, candor_str text, size_t *start, size_t *end)
{
	for (size_t i = 0; i < text.size; i++) {
		if (!is_at(phrase, text, i))
			continue;
		*start = i;
		*end = i + phrase->words[phrase->anchor].size;
		if (phrase_verify(phrase, text, start, end))
			return 1;
	}
	return 0;
}

/* The part of comparable `text` that the phrase matches, or NULL. */
static const char *found(const char *phrase_text, const char *text)
{
	static char out[512];
	struct arena arena = { 0 };
	struct text comparable = { 0 };
	struct phrase phrase;
	size_t start, end;
	int hit;

	assert_int_equal(parse(&phrase, phrase_text, &arena), CANDOR_OK);
	assert_int_equal(text_append(&comparable, str_of(text)), CANDOR_OK);
	hit = search(&phrase, (candor_str){ comparable.data, comparable.size }, &start, &end);
	if (hit)
		snprintf(out, sizeof(out), "%.*s", (int)(end - start), comparable.data + start);
	text_free(&comparable);
	arena_free(&arena);
	return hit ? out : NULL;
}

static const struct {
	const char *phrase, *text, *match; /* NULL: none */
} cases[] = {
	/* Words are whole. */
	{ "ad", "an ad here", "ad" },
	{ "ad", "made", NULL },
	{ "ad", "adventure", NULL },
	{ "ad", "ad", "ad" },
	{ "ad", "(ad)", "ad" },
	{ "ad", "ad1", NULL },
	{ "ad", "1ad", NULL },
	{ "ad", "ad_x", NULL },
	{ "ad", "ad-x", "ad" },
	{ "20", "120", NULL },
	{ "20", "20%", "20" },
	{ "caf\u00e9", "CAFE\u0301!", "caf\u00e9" },
	{ "ad", "\u00e9ad", NULL },
	/* The first of two places may be no word. */
	{ "ad", "made ad", "ad" },
	{ "link in bio", "blink in bio, link in bio", "link in bio" },
	/* Hashtags. */
	{ "#ad", "#ad", "#ad" },
	{ "#ad", "#adventure", NULL },
	{ "#ad", "好物#ad", "#ad" },
	{ "#ad", "x#ad", "#ad" },
	{ "#ad", "##ad#", "#ad" },
	{ "ad", "#ad", "ad" },
	/* Han has no boundaries. */
	{ "广告", "本文含广告。", "广告" },
	{ "广告", "x广告1", "广告" },
	{ "ad广告", "xad广告", NULL },
	{ "ad广告", "好ad广告好", "ad广告" },
	{ "广告ad", "广告ads", NULL },
	{ "用ad", "用ad用", "用ad" },
	{ "廣告", "这是广告", "广告" },
	{ "广告", "這是廣告", "广告" },
	/* Spaces. */
	{ "link in bio", "LINK  in\tbio", "link  in\tbio" },
	{ "link in bio", "link\nin\r\nbio", "link\nin\r\nbio" },
	{ "link in bio", "linkin bio", NULL },
	{ "link in bio", "link in\u3000bio", "link in bio" },
	{ "link in bio", "link in biology", NULL },
	{ "  link   in bio ", "link in bio", "link in bio" },
	{ "本文 广告", "本文  广告", "本文  广告" },
	{ "本文 广告", "本文广告", NULL },
	/* Edges of the text. */
	{ "link in bio", "link in", NULL },
	{ "link in bio", "in bio", NULL },
	{ "link in bio", "bio", NULL },
	{ "link in bio", "", NULL },
	{ "in bio link", "bio link", NULL },
	/* Symbols are plain text. */
	{ "10/10", "10/10!", "10/10" },
	{ "10/10", "110/10", NULL },
	{ "c/o", "boots c/o @x", "c/o" },
	{ "a.b*c", "a.b*c", "a.b*c" },
	{ "a.b*c", "axbbc", NULL },
	{ "[ad]", "[AD] new", "[ad]" },
	{ "don't walk", "don’t walk", "don't walk" },
	{ "use code", "ＵＳＥ　ＣＯＤＥ", "use code" },
};

static void phrases_match_whole_words(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		const char *match = found(cases[i].phrase, cases[i].text);

		if (!match != !cases[i].match || (match && strcmp(match, cases[i].match) != 0))
			fail_msg("`%s` in `%s` gives `%s`", cases[i].phrase, cases[i].text,
				 match ? match : "nothing");
	}
}

static void phrases_are_taken_apart(void **state)
{
	struct arena arena = { 0 };
	struct phrase phrase;
	candor_err err = { 0 };

	(void)state;
	assert_int_equal(parse(&phrase, " Use  CODE at 结账 ", &arena), CANDOR_OK);
	assert_int_equal(phrase.count, 4);
	assert_memory_equal(phrase.words[1].data, "code", 4);
	assert_true(phrase.anchor < phrase.count);
	assert_true(phrase.bounded_left);
	assert_false(phrase.bounded_right);
	assert_int_equal(phrase_parse(&phrase, str_of(" \u200b "), &arena, &err),
			 CANDOR_ESYNTAX);
	assert_string_equal(err.what, "phrase is empty");
	assert_int_equal(parse(&phrase, "", &arena), CANDOR_ESYNTAX);
	arena_free(&arena);
}

/* ---- Against the reference ---- */

static size_t draw_text(struct dice *dice, char *out, unsigned most)
{
	static const char *const pieces[] = { "a",  "b", "ab", " ", "  ", "\n", "\t",
					      "\r", "#", ".",  "1", "_",  "广", "告" };
	unsigned count = 1 + dice_below(dice, most);
	size_t size = 0;

	for (unsigned i = 0; i < count; i++) {
		const char *piece = pieces[dice_below(dice, sizeof(pieces) / sizeof(*pieces))];

		memcpy(out + size, piece, strlen(piece));
		size += strlen(piece);
	}
	out[size] = '\0';
	return size;
}

/* The phrase's pattern, tried from every character on: 1 for the first bounded match. */
static int search_pattern(const struct phrase *phrase, candor_str text, size_t *start,
			  size_t *end)
{
	candor_buffer source = { 0 };
	struct regex *regex;
	struct regex_work *work;
	size_t from = 0;
	int hit = 0;

	assert_int_equal(phrase_to_pattern(phrase, &source), CANDOR_OK);
	assert_int_equal(regex_compile(&regex, (candor_str){ source.data, source.size },
				       REGEX_EXACT, 0, NULL),
			 CANDOR_OK);
	assert_int_equal(regex_work_new(&work, NULL), CANDOR_OK);
	while (from < text.size && !hit &&
	       regex_find(regex, work, text, from, start, end) > 0) {
		hit = phrase_bounded(phrase, text, *start, *end);
		from = *start + 1;
		while (from < text.size && ((unsigned char)text.data[from] & 0xC0) == 0x80)
			from++;
	}
	regex_work_free(work);
	regex_free(regex);
	candor_buffer_free(&source);
	return hit;
}

static void verifying_equals_the_pattern(void **state)
{
	struct dice dice = { 5 };
	unsigned hits = 0;

	(void)state;
	for (int round = 0; round < 4000; round++) {
		char source[64], text[128];
		struct arena arena = { 0 };
		struct phrase phrase;
		size_t a, b, c, d, size;

		draw_text(&dice, source, 5);
		size = draw_text(&dice, text, 24);
		if (parse(&phrase, source, &arena) == CANDOR_OK) {
			int hit = search(&phrase, (candor_str){ text, size }, &a, &b);

			if (hit != search_pattern(&phrase, (candor_str){ text, size }, &c, &d))
				fail_msg("`%s` in `%s`: %d", source, text, hit);
			if (hit)
				assert_true(a == c && b == d);
			hits += (unsigned)hit;
		}
		arena_free(&arena);
	}
	assert_true(hits > 200);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(phrases_match_whole_words),
		cmocka_unit_test(phrases_are_taken_apart),
		cmocka_unit_test(verifying_equals_the_pattern),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
