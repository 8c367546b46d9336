/* Decoding the escapes of JSON strings. */
#include "json_both.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

/* A literal that may contain NUL. */
#define TEXT(literal) (literal), sizeof(literal) - 1

struct escape {
	const char *raw;
	size_t raw_size;
	const char *out;
	size_t out_size;
	unsigned surrogates;
};

static const struct escape escapes[] = {
	{ TEXT(""), TEXT(""), 0 },
	{ TEXT("plain"), TEXT("plain"), 0 },
	{ TEXT("\\\"\\\\\\/\\b\\f\\n\\r\\t"), TEXT("\"\\/\b\f\n\r\t"), 0 },
	{ TEXT("\\u0000"), TEXT("\0"), 0 },
	{ TEXT("a\\u0041\\u007f"), TEXT("aA\x7f"), 0 },
	{ TEXT("\\u0080\\u07FF"), TEXT("\xc2\x80\xdf\xbf"), 0 },
	{ TEXT("\\u0800\\uffff"), TEXT("\xe0\xa0\x80\xef\xbf\xbf"), 0 },
	{ TEXT("\\ud7ff\\ue000"), TEXT("\xed\x9f\xbf\xee\x80\x80"), 0 },
	{ TEXT("\\u8336\\u8bdd"), TEXT("\xe8\x8c\xb6\xe8\xaf\x9d"), 0 },
	{ TEXT("\\ud800\\udc00"), TEXT("\xf0\x90\x80\x80"), 0 },
	{ TEXT("\\uDBFF\\uDFFF"), TEXT("\xf4\x8f\xbf\xbf"), 0 },
	{ TEXT("\\ud83d\\ude00!"), TEXT("\xf0\x9f\x98\x80!"), 0 },
	{ TEXT("\\ud83d"), TEXT("\xef\xbf\xbd"), 1 },
	{ TEXT("\\ude00"), TEXT("\xef\xbf\xbd"), 1 },
	{ TEXT("\\ud83dx\\ude00"), TEXT("\xef\xbf\xbdx\xef\xbf\xbd"), 2 },
	{ TEXT("\\ud83d\\n"), TEXT("\xef\xbf\xbd\n"), 1 },
	{ TEXT("\\ud83d\\u0041"),
	  TEXT("\xef\xbf\xbd"
	       "A"),
	  1 },
	{ TEXT("\\ude00\\ude00"), TEXT("\xef\xbf\xbd\xef\xbf\xbd"), 2 },
	{ TEXT("\\ude00\\ud83d"), TEXT("\xef\xbf\xbd\xef\xbf\xbd"), 2 },
	{ TEXT("\\ud83d\\ud83d\\ude00"), TEXT("\xef\xbf\xbd\xf0\x9f\x98\x80"), 1 },
	{ TEXT("\\ud83d\\ude00\\ude00"), TEXT("\xf0\x9f\x98\x80\xef\xbf\xbd"), 1 },
	{ TEXT("\\ud83d\\ude0"), TEXT("\xef\xbf\xbd\\ude0"), 1 },
	{ TEXT("\\q\\x41"), TEXT("\\q\\x41"), 0 },
	{ TEXT("\\u12g4\\n"), TEXT("\\u12g4\n"), 0 },
	{ TEXT("\\u12"), TEXT("\\u12"), 0 },
	{ TEXT("end\\"), TEXT("end\\"), 0 },
	{ TEXT("\xff\\n\xc0\xaf"), TEXT("\xff\n\xc0\xaf"), 0 },
};

/* `before` plain bytes, the escape, `after` plain bytes. */
static void check_escape(const struct json_build *build, const struct escape *escape,
			 size_t before, size_t after)
{
	size_t size = before + escape->raw_size + after;
	char *raw = malloc(size ? size : 1), *out = malloc(size ? size : 1);
	unsigned surrogates = 7;
	size_t decoded;

	assert_non_null(raw);
	assert_non_null(out);
	memset(raw, 'x', size);
	memcpy(raw + before, escape->raw, escape->raw_size);
	decoded = build->unescape((candor_str){ raw, size }, out, &surrogates);
	assert_int_equal(decoded, before + escape->out_size + after);
	assert_int_equal(surrogates, 7 + escape->surrogates);
	assert_memory_equal(out + before, escape->out, escape->out_size);
	for (size_t i = 0; i < before; i++)
		assert_int_equal(out[i], 'x');
	for (size_t i = decoded - after; i < decoded; i++)
		assert_int_equal(out[i], 'x');
	free(raw);
	free(out);
}

static void test_unescape(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(escapes) / sizeof(*escapes); i++) {
		for (size_t before = 0; before <= 33; before++) {
			check_escape(&json_builds[0], &escapes[i], before, 0);
			check_escape(&json_builds[1], &escapes[i], before, 0);
		}
	}
}

/* An escape that ends in a truncated one would join with what follows, so those stay out. */
static void test_unescape_before_plain(void **state)
{
	(void)state;
	for (size_t i = 0; i < 20; i++) {
		for (size_t after = 0; after <= 33; after++) {
			check_escape(&json_builds[0], &escapes[i], 3, after);
			check_escape(&json_builds[1], &escapes[i], 3, after);
		}
	}
}

static void test_unescape_missing(void **state)
{
	unsigned surrogates = 0;

	(void)state;
	for (size_t i = 0; i < JSON_BUILDS; i++)
		assert_int_equal(json_builds[i].unescape((candor_str){ 0 }, NULL, &surrogates),
				 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_unescape),
		cmocka_unit_test(test_unescape_before_plain),
		cmocka_unit_test(test_unescape_missing),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
