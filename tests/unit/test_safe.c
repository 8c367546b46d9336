/* Text of strangers on a terminal: what is shown, and how wide it is. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "output/safe.h"
#include "output/utf8.h"
#include "output/wrap.h"

static void assert_safe_sized(const char *text, size_t size, const char *expected)
{
	candor_buffer out = { 0 };

	candor_append_safe(&out, (candor_str){ text, size });
	candor_buffer_append(&out, "", 1);
	assert_string_equal(out.data, expected);
	candor_buffer_free(&out);
}

static void assert_safe(const char *text, const char *expected)
{
	assert_safe_sized(text, strlen(text), expected);
}

static void visible_text_stays(void **state)
{
	(void)state;
	assert_safe("", "");
	assert_safe("plain ASCII ~ \\ \"quoted\"", "plain ASCII ~ \\ \"quoted\"");
	assert_safe("好物分享 ｆｕｌｌ é", "好物分享 ｆｕｌｌ é");
	assert_safe("a\xC2\xA0z\xE3\x80\x80z", "a\xC2\xA0z\xE3\x80\x80z");
}

static void controls_become_escapes(void **state)
{
	(void)state;
	assert_safe("\x1b[31mred\x1b[0m", "\\x1B[31mred\\x1B[0m");
	assert_safe("bell\a del\x7F", "bell\\x07 del\\x7F");
	assert_safe("\xC2\x9B"
		    "31m",
		    "\\x9B31m");
	assert_safe("a\nb\r\nc\rd\te", "a⏎b⏎c\\x0Dd e");
	assert_safe_sized("a\0b", 3, "a\\x00b");
}

static void invisible_characters_become_escapes(void **state)
{
	(void)state;
	assert_safe("\xE2\x80\xAE"
		    "abc\xE2\x80\xAC",
		    "\\u{202E}abc\\u{202C}");
	assert_safe("\xE2\x81\xA6\xE2\x81\xA9\xD8\x9C", "\\u{2066}\\u{2069}\\u{061C}");
	assert_safe("spon\xE2\x80\x8B"
		    "sored",
		    "spon\\u{200B}sored");
	assert_safe("a\xC2\xAD"
		    "b\xEF\xBB\xBF",
		    "a\\xADb\\u{FEFF}");
	assert_safe("\xE2\x80\xA8\xE2\x80\xA9", "\\u{2028}\\u{2029}");
	assert_safe("\xE3\x85\xA4\xEF\xBE\xA0", "\\u{3164}\\u{FFA0}");
	assert_safe("\xEE\x80\x80\xF3\xA0\x81\xA1\xF4\x8F\xBF\xBF",
		    "\\u{E000}\\u{E0061}\\u{10FFFF}");
	assert_safe("a\xE2\x80\x8D"
		    "b\xEF\xB8\x8F",
		    "a\\u{200D}b\\u{FE0F}");
}

static void emoji_keep_their_joiners(void **state)
{
	(void)state;
	assert_safe("👩‍🚀", "👩‍🚀");
	assert_safe("❤️‍🔥", "❤️‍🔥");
	assert_safe("👍🏽", "👍🏽");
	assert_safe("1️⃣", "1️⃣");
	/* A joiner with nothing to join is a disguise. */
	assert_safe("👩\xE2\x80\x8D"
		    "x",
		    "👩\\u{200D}x");
	assert_safe("👩\xE2\x80\x8D", "👩\\u{200D}");
}

static void bad_utf8_is_replaced_once_a_sequence(void **state)
{
	(void)state;
	assert_safe("a\xFFz", "a\xEF\xBF\xBDz");
	assert_safe("\xE4\xBD", "\xEF\xBF\xBD");
	assert_safe("\xE4\xBDz", "\xEF\xBF\xBDz");
	assert_safe("\xC0\xAF", "\xEF\xBF\xBD\xEF\xBF\xBD");
	assert_safe("\xED\xA0\x80", "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD");
	assert_safe("\xF4\x90\x80\x80", "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD");
}

/* Whatever two bytes come, the result has no control byte and is no shorter than one glyph. */
static void every_pair_of_bytes_is_safe(void **state)
{
	(void)state;
	for (unsigned pair = 0; pair < 0x10000; pair++) {
		const char text[2] = { (char)(pair >> 8), (char)pair };
		candor_buffer out = { 0 };

		candor_append_safe(&out, (candor_str){ text, 2 });
		assert_true(out.size > 0);
		for (size_t i = 0, length; i < out.size; i += length) {
			int32_t code = utf8_next(out.data + i, out.size - i, &length);

			assert_true(code >= 0x20 && (code < 0x7F || code > 0x9F));
		}
		candor_buffer_free(&out);
	}
}

static void assert_fit(const char *text, unsigned columns, const char *expected,
		       unsigned expected_columns)
{
	candor_buffer out = { 0 };
	unsigned used = safe_fit(&out, (candor_str){ text, strlen(text) }, columns);

	candor_buffer_append(&out, "", 1);
	assert_string_equal(out.data, expected);
	assert_int_equal(used, expected_columns);
	candor_buffer_free(&out);
}

static void long_text_ends_in_an_ellipsis(void **state)
{
	(void)state;
	assert_fit("12345", 5, "12345", 5);
	assert_fit("123456", 5, "1234…", 5);
	assert_fit("好物分享", 8, "好物分享", 8);
	assert_fit("好物分享", 7, "好物分…", 7);
	assert_fit("好物分享", 6, "好物…", 5);
	assert_fit("好", 1, "…", 1);
	assert_int_equal(safe_width((candor_str){ "a好\x1b", 5 }), 7);
}

static void assert_wrapped(const char *text, unsigned indent, unsigned width,
			   const char *expected)
{
	candor_buffer out = { 0 };
	struct safe_cursor cursor = { 0 };
	struct safe_glyph glyph;
	struct wrap wrap;

	wrap_begin(&wrap, &out, indent, width);
	while (safe_next((candor_str){ text, strlen(text) }, &cursor, &glyph))
		wrap_glyph(&wrap, &glyph);
	candor_buffer_append(&out, "", 1);
	assert_string_equal(out.data, expected);
	candor_buffer_free(&out);
}

static void lines_break_where_they_may(void **state)
{
	(void)state;
	assert_wrapped("one two three", 0, 8, "one two\nthree");
	assert_wrapped("one two three", 2, 9, "one two\n  three");
	assert_wrapped("one two three", 0, 7, "one two\nthree");
	assert_wrapped("abcdefghij", 0, 4, "abcd\nefgh\nij");
	assert_wrapped("一二三四", 0, 4, "一二\n三四");
	assert_wrapped("一二三四", 0, 5, "一二\n三四");
	/* No line begins with a closing mark or ends with an opening one. */
	assert_wrapped("一二三，四", 0, 6, "一二\n三，四");
	assert_wrapped("一二（三）", 0, 6, "一二\n（三）");
	assert_wrapped("first\nsecond", 1, 20, "first\n second");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(visible_text_stays),
		cmocka_unit_test(controls_become_escapes),
		cmocka_unit_test(invisible_characters_become_escapes),
		cmocka_unit_test(emoji_keep_their_joiners),
		cmocka_unit_test(bad_utf8_is_replaced_once_a_sequence),
		cmocka_unit_test(every_pair_of_bytes_is_safe),
		cmocka_unit_test(long_text_ends_in_an_ellipsis),
		cmocka_unit_test(lines_break_where_they_may),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
