/* The JSON pull reader: places, flags, block boundaries, depth, skipping. */
#include "json_both.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

/* A literal that may contain NUL. */
#define TEXT(literal) (literal), sizeof(literal) - 1

/* The text lies in a block of exactly its size, so that a sanitizer sees reads outside. */
static char *exact_copy(const char *text, size_t size)
{
	char *block = malloc(size ? size : 1);

	assert_non_null(block);
	memcpy(block, text, size);
	return size ? block : block + 1;
}

static void exact_free(char *block, size_t size)
{
	free(size ? block : block - 1);
}

static void test_offsets(void **state)
{
	static const char text[] = "\xef\xbb\xbf { \"a\" : [ 1 , \"x\" , null ] , \"b\":-2.5 }";
	static const char *const tokens[] = { "{",    "\"a\"", "[",     "1",    "\"x\"",
					      "null", "]",     "\"b\"", "-2.5", "}" };
	struct json_reader reader;

	(void)state;
	for (size_t i = 0; i < JSON_BUILDS; i++) {
		json_builds[i].init(&reader, TEXT(text), JSON_STRICT);
		for (size_t t = 0; t < sizeof(tokens) / sizeof(*tokens); t++) {
			assert_true(json_builds[i].next(&reader) > JSON_END);
			assert_ptr_equal(text + reader.offset, strstr(text, tokens[t]));
		}
		assert_int_equal(json_builds[i].next(&reader), JSON_END);
		assert_int_equal(reader.offset, sizeof(text) - 1);
	}
}

/* A string of `size` plain bytes with `special` put in at `place`. */
static size_t make_string(char *out, size_t size, size_t place, const char *special)
{
	size_t length = strlen(special);

	out[0] = '"';
	memset(out + 1, 'x', size + length);
	memcpy(out + 1 + place, special, length);
	out[1 + size + length] = '"';
	return size + length + 2;
}

/* One string with something special at each place, for each size around the size of a block.
 */
static void check_special(const struct json_build *build, const char *special,
			  enum json_mode mode)
{
	char text[80];
	int escaped = special[0] == '\\', high = (unsigned char)special[0] >= 0x80;
	struct json_reader reader;

	for (size_t size = 0; size <= 40; size++) {
		for (size_t place = 0; place <= size; place++) {
			size_t length = make_string(text, size, place, special);
			char *block = exact_copy(text, length);

			build->init(&reader, block, length, mode);
			assert_int_equal(build->next(&reader), JSON_STRING);
			assert_ptr_equal(reader.value.data, block + 1);
			assert_int_equal(reader.value.size, length - 2);
			assert_int_equal(reader.escaped, escaped);
			assert_int_equal(reader.non_ascii, high);
			assert_int_equal(build->next(&reader), JSON_END);
			exact_free(block, length);
		}
	}
}

static void test_string_blocks(void **state)
{
	(void)state;
	for (size_t i = 0; i < JSON_BUILDS; i++) {
		check_special(&json_builds[i], "", JSON_STRICT);
		check_special(&json_builds[i], "\\n", JSON_STRICT);
		check_special(&json_builds[i], "\\\\", JSON_STRICT);
		check_special(&json_builds[i], "\\\"", JSON_STRICT);
		check_special(&json_builds[i], "\\u0022\\\\", JSON_STRICT);
		check_special(&json_builds[i], "\x80", JSON_STRICT);
		check_special(&json_builds[i], "\xff", JSON_LENIENT);
		check_special(&json_builds[i], "#!]\x7f", JSON_STRICT);
		check_special(&json_builds[i], "\x01\x1f", JSON_LENIENT);
		check_special(&json_builds[i], "\\q", JSON_LENIENT);
	}
}

/* What a string contains is told of that string only, whatever is behind or was before. */
static void test_string_flags(void **state)
{
	static const char text[] = "[\"abc\",\"\xe8\x8c\xb6\",\"d\",\"\\n\",\"e\"]";
	static const int non_ascii[] = { 0, 1, 0, 0, 0 }, escaped[] = { 0, 0, 0, 1, 0 };
	struct json_reader reader;

	(void)state;
	for (size_t i = 0; i < JSON_BUILDS; i++) {
		json_builds[i].init(&reader, TEXT(text), JSON_STRICT);
		json_builds[i].next(&reader);
		for (size_t k = 0; k < 5; k++) {
			assert_int_equal(json_builds[i].next(&reader), JSON_STRING);
			assert_int_equal(reader.non_ascii, non_ascii[k]);
			assert_int_equal(reader.escaped, escaped[k]);
		}
	}
}

static void test_control_blocks(void **state)
{
	char text[80];
	struct json_reader reader;

	(void)state;
	for (size_t i = 0; i < 40 * JSON_BUILDS; i++) {
		const struct json_build *build = &json_builds[i % JSON_BUILDS];
		size_t place = i / JSON_BUILDS, size = make_string(text, 40, place, "\x1f");

		build->init(&reader, text, size, JSON_STRICT);
		assert_int_equal(build->next(&reader), JSON_ERROR);
		assert_int_equal(reader.offset, place + 1);
	}
}

/* `depth` levels, arrays and objects by turns in no regular pattern, properly closed. */
static size_t make_nested(char *out, size_t depth)
{
	char *p = out;
	char *close = out + depth * 6;

	memset(out, ' ', depth * 7);
	for (size_t i = 0; i < depth; i++) {
		int object = (i * i + i / 3) % 5 < 2;
		if (object && i + 1 < depth)
			memcpy(p, "{\"k\":", 5);
		else
			*p = object ? '{' : '[';
		p += 6;
		close[depth - 1 - i] = object ? '}' : ']';
	}
	return depth * 7;
}

static void test_depth(void **state)
{
	static char text[(LIMIT_JSON_DEPTH + 1) * 7];
	struct json_reader reader;
	enum json_token token;

	(void)state;
	assert_int_equal(LIMIT_JSON_DEPTH, 512);
	for (size_t i = 0; i < JSON_BUILDS; i++) {
		size_t size = make_nested(text, LIMIT_JSON_DEPTH);
		json_builds[i].init(&reader, text, size, JSON_STRICT);
		while ((token = json_builds[i].next(&reader)) > JSON_END)
			;
		assert_int_equal(token, JSON_END);

		json_builds[i].init(&reader, text, size, JSON_STRICT);
		token = json_builds[i].skip_value(&reader, json_builds[i].next(&reader));
		assert_true(token == JSON_OBJECT_END || token == JSON_ARRAY_END);
		assert_int_equal(json_builds[i].next(&reader), JSON_END);

		size = make_nested(text, LIMIT_JSON_DEPTH + 1);
		json_builds[i].init(&reader, text, size, JSON_LENIENT);
		while ((token = json_builds[i].next(&reader)) > JSON_END)
			;
		assert_int_equal(token, JSON_ERROR);
		assert_string_equal(reader.error, JSON_TOO_DEEP);
		assert_int_equal(reader.offset, LIMIT_JSON_DEPTH * 6);
	}
}

static void test_long_number(void **state)
{
	static char text[20004];
	struct json_reader reader;

	(void)state;
	memset(text, '7', sizeof(text));
	text[0] = '[';
	text[1] = '-';
	text[10002] = '.';
	text[20003] = ']';
	for (size_t i = 0; i < JSON_BUILDS; i++) {
		json_builds[i].init(&reader, text, sizeof(text), JSON_STRICT);
		json_builds[i].next(&reader);
		assert_int_equal(json_builds[i].next(&reader), JSON_NUMBER);
		assert_ptr_equal(reader.value.data, text + 1);
		assert_int_equal(reader.value.size, sizeof(text) - 2);
		assert_int_equal(json_builds[i].next(&reader), JSON_ARRAY_END);
	}
}

static void test_skip(void **state)
{
	static const char text[] = "{\"a\":{\"b\":[1,{\"c\":[]}]},\"d\":[[],[2]],\"e\":3}";
	struct json_reader reader;

	(void)state;
	for (size_t i = 0; i < JSON_BUILDS; i++) {
		const struct json_build *build = &json_builds[i];

		build->init(&reader, TEXT(text), JSON_STRICT);
		assert_int_equal(build->next(&reader), JSON_OBJECT_BEGIN);
		assert_int_equal(build->next(&reader), JSON_KEY);
		assert_int_equal(build->skip_value(&reader, build->next(&reader)),
				 JSON_OBJECT_END);
		assert_int_equal(build->next(&reader), JSON_KEY);
		assert_memory_equal(reader.value.data, "d", 1);
		assert_int_equal(build->skip_value(&reader, build->next(&reader)),
				 JSON_ARRAY_END);
		assert_int_equal(build->next(&reader), JSON_KEY);
		assert_int_equal(build->skip_value(&reader, build->next(&reader)), JSON_NUMBER);
		assert_memory_equal(reader.value.data, "3", 1);
		assert_int_equal(build->next(&reader), JSON_OBJECT_END);
		assert_int_equal(build->skip_value(&reader, build->next(&reader)), JSON_END);
	}
}

static void test_skip_broken(void **state)
{
	struct json_reader reader;

	(void)state;
	for (size_t i = 0; i < JSON_BUILDS; i++) {
		json_builds[i].init(&reader, TEXT("[[1,tru]]"), JSON_LENIENT);
		assert_int_equal(
			json_builds[i].skip_value(&reader, json_builds[i].next(&reader)),
			JSON_ERROR);
		assert_int_equal(reader.offset, 7);
		assert_int_equal(json_builds[i].skip_value(&reader, JSON_ERROR), JSON_ERROR);
	}
}

static void test_no_data(void **state)
{
	struct json_reader reader;

	(void)state;
	for (size_t i = 0; i < JSON_BUILDS; i++) {
		json_builds[i].init(&reader, NULL, 0, JSON_STRICT);
		assert_int_equal(json_builds[i].next(&reader), JSON_END);
		assert_null(reader.error);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_offsets),      cmocka_unit_test(test_string_blocks),
		cmocka_unit_test(test_string_flags), cmocka_unit_test(test_control_blocks),
		cmocka_unit_test(test_depth),        cmocka_unit_test(test_long_number),
		cmocka_unit_test(test_skip),         cmocka_unit_test(test_skip_broken),
		cmocka_unit_test(test_no_data),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
