/* The JSON pull reader: what it says of well-formed and broken texts. */
#include "json_both.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

/* A literal that may contain NUL. */
#define TEXT(literal) (literal), sizeof(literal) - 1

/* What a reader says about a text, as a line of tokens:
 * { } [ ] themselves, k"key" s"string" n"number" with their raw value, t f 0, and at the end
 * either a full stop or !OFFSET:sentence. */
struct trace {
	char text[4096];
	size_t size;
};

static void trace_add(struct trace *trace, const char *data, size_t size)
{
	assert_true(size < sizeof(trace->text) - trace->size);
	memcpy(trace->text + trace->size, data, size);
	trace->size += size;
	trace->text[trace->size] = 0;
}

static void trace_token(struct trace *trace, const struct json_reader *reader,
			enum json_token token)
{
	static const char *const marks[] = { ".", "{", "}", "[", "]", "k",
					     "s", "n", "t", "f", "0" };
	char error[128];

	if (trace->size)
		trace_add(trace, " ", 1);
	if (token == JSON_ERROR) {
		snprintf(error, sizeof(error), "!%zu:%s", reader->offset, reader->error);
		trace_add(trace, error, strlen(error));
		return;
	}
	trace_add(trace, marks[token], 1);
	if (token == JSON_KEY || token == JSON_STRING || token == JSON_NUMBER) {
		trace_add(trace, "\"", 1);
		trace_add(trace, reader->value.data, reader->value.size);
		trace_add(trace, "\"", 1);
	}
}

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

static void trace_text(struct trace *trace, const struct json_build *build, const char *text,
		       size_t size, enum json_mode mode)
{
	struct json_reader reader;
	enum json_token token;
	char *block = exact_copy(text, size);

	*trace = (struct trace){ 0 };
	build->init(&reader, block, size, mode);
	do {
		token = build->next(&reader);
		trace_token(trace, &reader, token);
	} while (token > JSON_END);
	assert_int_equal(build->next(&reader), token);
	assert_int_equal(build->next(&reader), token);
	exact_free(block, size);
}

struct reading {
	const char *text;
	size_t size;
	const char *strict, *lenient; /* traces; NULL: as strict */
};

static void check_readings(const struct reading *readings, size_t count)
{
	struct trace trace;

	for (size_t i = 0; i < count * JSON_BUILDS; i++) {
		const struct reading *reading = &readings[i / JSON_BUILDS];
		const struct json_build *build = &json_builds[i % JSON_BUILDS];

		trace_text(&trace, build, reading->text, reading->size, JSON_STRICT);
		assert_string_equal(trace.text, reading->strict);
		trace_text(&trace, build, reading->text, reading->size, JSON_LENIENT);
		assert_string_equal(trace.text,
				    reading->lenient ? reading->lenient : reading->strict);
	}
}

#define CHECK_READINGS(readings) check_readings(readings, sizeof(readings) / sizeof(*readings))

static void test_tokens(void **state)
{
	static const struct reading readings[] = {
		{ TEXT(""), ".", NULL },
		{ TEXT(" \t\r\n"), ".", NULL },
		{ TEXT("true"), "t .", NULL },
		{ TEXT("false "), "f .", NULL },
		{ TEXT(" null"), "0 .", NULL },
		{ TEXT("\"\""), "s\"\" .", NULL },
		{ TEXT("\"tea\""), "s\"tea\" .", NULL },
		{ TEXT("{}"), "{ } .", NULL },
		{ TEXT("[ ]"), "[ ] .", NULL },
		{ TEXT("[1 , 2]"), "[ n\"1\" n\"2\" ] .", NULL },
		{ TEXT("{\"a\":{\"b\":[]},\"c\" : [{}]}"),
		  "{ k\"a\" { k\"b\" [ ] } k\"c\" [ { } ] } .", NULL },
		{ TEXT("{\"a\":1,\"a\":2}"), "{ k\"a\" n\"1\" k\"a\" n\"2\" } .", NULL },
		{ TEXT("{\"\":\"\"}"), "{ k\"\" s\"\" } .", NULL },
		{ TEXT("[\"\x7f\",\"/\",\"\xe8\x8c\xb6\"]"),
		  "[ s\"\x7f\" s\"/\" s\"\xe8\x8c\xb6\" ] .", NULL },
		{ TEXT("[\"\xff\xc0\"]"), "[ s\"\xff\xc0\" ] .", NULL },
		{ TEXT("\xef\xbb\xbf{}"), "{ } .", NULL },
		{ TEXT("\xef\xbb\xbf \n"), "!0:byte order mark without a value", "." },
	};

	(void)state;
	CHECK_READINGS(readings);
}

static void test_numbers(void **state)
{
	static const struct reading readings[] = {
		{ TEXT("0"), "n\"0\" .", NULL },
		{ TEXT("-0"), "n\"-0\" .", NULL },
		{ TEXT("[10,-12.50,3e4,5E+6,7.8e-90]"),
		  "[ n\"10\" n\"-12.50\" n\"3e4\" n\"5E+6\" n\"7.8e-90\" ] .", NULL },
		{ TEXT("[01]"), "[ !2:malformed number", NULL },
		{ TEXT("[-01]"), "[ !3:malformed number", NULL },
		{ TEXT("[1.]"), "[ !3:malformed number", NULL },
		{ TEXT("[1.e3]"), "[ !3:malformed number", NULL },
		{ TEXT("[.5]"), "[ !1:expected a value", NULL },
		{ TEXT("[+1]"), "[ !1:expected a value", NULL },
		{ TEXT("[-]"), "[ !2:malformed number", NULL },
		{ TEXT("[--1]"), "[ !2:malformed number", NULL },
		{ TEXT("[1e]"), "[ !3:malformed number", NULL },
		{ TEXT("[1e+]"), "[ !4:malformed number", NULL },
		{ TEXT("[1e5.5]"), "[ !4:malformed number", NULL },
		{ TEXT("[1.2.3]"), "[ !4:malformed number", NULL },
		{ TEXT("[0x1F]"), "[ !2:malformed number", NULL },
		{ TEXT("[1-2]"), "[ !2:malformed number", NULL },
		{ TEXT("[1+2]"), "[ n\"1\" !2:expected ',' or ']'", NULL },
		{ TEXT("12a"), "!2:malformed number", NULL },
		{ TEXT("-"), "!1:unexpected end of the text", NULL },
		{ TEXT("1e"), "!2:unexpected end of the text", NULL },
		{ TEXT("[NaN]"), "[ !1:expected a value", "[ n\"NaN\" ] ." },
		{ TEXT("[Infinity]"), "[ !1:expected a value", "[ n\"Infinity\" ] ." },
		{ TEXT("[-Infinity]"), "[ !2:malformed number", "[ n\"-Infinity\" ] ." },
		{ TEXT("[-NaN]"), "[ !2:malformed number", NULL },
		{ TEXT("[1Infinity]"), "[ !2:malformed number", NULL },
		{ TEXT("[-Inf]"), "[ !2:malformed number", "[ !5:unknown word" },
		{ TEXT("[NaNo]"), "[ !1:expected a value", "[ !4:unknown word" },
		{ TEXT("[nan]"), "[ !2:unknown word", NULL },
	};

	(void)state;
	CHECK_READINGS(readings);
}

static void test_errors(void **state)
{
	static const struct reading readings[] = {
		{ TEXT("["), "[ !1:unexpected end of the text", NULL },
		{ TEXT("{ "), "{ !2:unexpected end of the text", NULL },
		{ TEXT("{\"a\""), "{ !4:unexpected end of the text", NULL },
		{ TEXT("{\"a\":"), "{ k\"a\" !5:unexpected end of the text", NULL },
		{ TEXT("{\"a\":1"), "{ k\"a\" n\"1\" !6:unexpected end of the text", NULL },
		{ TEXT("{\"a\":1,"), "{ k\"a\" n\"1\" !7:unexpected end of the text", NULL },
		{ TEXT("[1,"), "[ n\"1\" !3:unexpected end of the text", NULL },
		{ TEXT("tru"), "!3:unexpected end of the text", NULL },
		{ TEXT("[trxe]"), "[ !3:unknown word", NULL },
		{ TEXT("[truer]"), "[ !5:unknown word", NULL },
		{ TEXT("[True]"), "[ !1:expected a value", NULL },
		{ TEXT("[1 2]"), "[ n\"1\" !3:expected ',' or ']'", NULL },
		{ TEXT("[1}"), "[ n\"1\" !2:expected ',' or ']'", NULL },
		{ TEXT("{\"a\":1]"), "{ k\"a\" n\"1\" !6:expected ',' or '}'", NULL },
		{ TEXT("{\"a\" 1}"), "{ !5:expected ':' after the key", NULL },
		{ TEXT("{a:1}"), "{ !1:expected a key in double quotes", NULL },
		{ TEXT("{1:1}"), "{ !1:expected a key in double quotes", NULL },
		{ TEXT("{'a':1}"), "{ !1:expected a key in double quotes", NULL },
		{ TEXT("{,}"), "{ !1:expected a key in double quotes", NULL },
		{ TEXT("{\"a\":}"), "{ k\"a\" !5:expected a value", NULL },
		{ TEXT("{\"a\":1,,}"), "{ k\"a\" n\"1\" !7:expected a key in double quotes",
		  NULL },
		{ TEXT("[,]"), "[ !1:expected a value", NULL },
		{ TEXT("[,1]"), "[ !1:expected a value", NULL },
		{ TEXT("[1,,2]"), "[ n\"1\" !3:expected a value", NULL },
		{ TEXT("]"), "!0:expected a value", NULL },
		{ TEXT("[\xe8\x8c\xb6]"), "[ !1:expected a value", NULL },
		{ TEXT("[1\xa0]"), "[ n\"1\" !2:expected ',' or ']'", NULL },
		{ TEXT("[1\0]"), "[ n\"1\" !2:expected ',' or ']'", NULL },
		{ TEXT("\0"), "!0:expected a value", NULL },
		{ TEXT("[1]//"), "[ n\"1\" ] !3:text after the value",
		  "[ n\"1\" ] !3:expected a value" },
		{ TEXT("{}}"), "{ } !2:text after the value", "{ } !2:expected a value" },
		{ TEXT("\xef\xbb"), "!0:expected a value", NULL },
		{ TEXT("\xef\xbb\xbf\xef\xbb\xbf{}"), "!3:expected a value", NULL },
		{ TEXT("{} \xef\xbb\xbf"), "{ } !3:text after the value",
		  "{ } !3:expected a value" },
		{ TEXT("[\"a"), "[ !1:string is not closed", NULL },
		{ TEXT("[\"a\\"), "[ !1:string is not closed", NULL },
		{ TEXT("[\"a\\\""), "[ !1:string is not closed", NULL },
	};

	(void)state;
	CHECK_READINGS(readings);
}

static void test_strings(void **state)
{
	static const struct reading readings[] = {
		{ TEXT("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00Af\""),
		  "s\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00Af\" .", NULL },
		{ TEXT("\"ab\\qc\""), "!3:invalid escape in a string", "s\"ab\\qc\" ." },
		{ TEXT("\"\\u12g4\""), "!1:invalid escape in a string", "s\"\\u12g4\" ." },
		{ TEXT("\"\\u123\""), "!1:invalid escape in a string", "s\"\\u123\" ." },
		{ TEXT("\"\\u\""), "!1:invalid escape in a string", "s\"\\u\" ." },
		{ TEXT("\"\\u12"), "!1:invalid escape in a string", "!0:string is not closed" },
		{ TEXT("\"\\n\\x41\""), "!3:invalid escape in a string", "s\"\\n\\x41\" ." },
		{ TEXT("\"\\\xff\""), "!1:invalid escape in a string", "s\"\\\xff\" ." },
		{ TEXT("\"\\u\\\"\""), "!1:invalid escape in a string", "s\"\\u\\\"\" ." },
		{ TEXT("\"a\nb\tc\""), "!2:control character in a string", "s\"a\nb\tc\" ." },
		{ TEXT("\"\x1f\""), "!1:control character in a string", "s\"\x1f\" ." },
		{ TEXT("\"\\\n\""), "!1:invalid escape in a string", "s\"\\\n\" ." },
		{ TEXT("{\"a\\u0000\":1}"), "{ k\"a\\u0000\" n\"1\" } .", NULL },
		{ TEXT("{\"a\n\":1}"), "{ !3:control character in a string",
		  "{ k\"a\n\" n\"1\" } ." },
	};

	(void)state;
	CHECK_READINGS(readings);
}

static void test_lenient(void **state)
{
	static const struct reading readings[] = {
		{ TEXT("[1,]"), "[ n\"1\" !3:expected a value", "[ n\"1\" ] ." },
		{ TEXT("[1 , ]"), "[ n\"1\" !5:expected a value", "[ n\"1\" ] ." },
		{ TEXT("{\"a\":1,}"), "{ k\"a\" n\"1\" !7:expected a key in double quotes",
		  "{ k\"a\" n\"1\" } ." },
		{ TEXT("1 2"), "n\"1\" !2:text after the value", "n\"1\" n\"2\" ." },
		{ TEXT("{}{}"), "{ } !2:text after the value", "{ } { } ." },
		{ TEXT("{},\n{},"), "{ } !2:text after the value", "{ } { } ." },
		{ TEXT("{},,{}"), "{ } !2:text after the value", "{ } !3:expected a value" },
		{ TEXT(",{}"), "!0:expected a value", NULL },
		{ TEXT(","), "!0:expected a value", NULL },
		{ TEXT("\x1e{}\n\x1e\x1e 1\n"), "!0:expected a value", "{ } n\"1\" ." },
		{ TEXT("\x1e"), "!0:expected a value", "." },
		{ TEXT("[\x1e]"), "[ !1:expected a value", NULL },
		{ TEXT("truefalse"), "!4:unknown word", NULL },
	};

	(void)state;
	CHECK_READINGS(readings);
}

/* Sibling containers at every depth must not inherit the kind of one that was closed. */
static void test_siblings(void **state)
{
	static const struct reading readings[] = {
		{ TEXT("[{\"a\":[{}]},[[{}],1],{\"b\":2}]"),
		  "[ { k\"a\" [ { } ] } [ [ { } ] n\"1\" ] { k\"b\" n\"2\" } ] .", NULL },
		{ TEXT("[{},1}"), "[ { } n\"1\" !5:expected ',' or ']'", NULL },
		{ TEXT("{\"a\":[],1}"), "{ k\"a\" [ ] !8:expected a key in double quotes",
		  NULL },
	};

	(void)state;
	CHECK_READINGS(readings);
}

/* Every way to cut a text is an error, and no byte behind the cut is looked at. */
static void test_truncated(void **state)
{
	static const char text[] =
		"{\"id\":\"tea-17\",\"text\":\"\xe8\x8c\xb6 \\u8336\\ud83d\\ude00 "
		"and a long tail of words\",\"likes\":[1,-2.5e+10,0.5],"
		"\"flags\":{\"ad\":false,\"seen\":true,\"by\":null}}";
	struct trace trace;

	(void)state;
	for (size_t i = 0; i < JSON_BUILDS; i++) {
		for (size_t size = 1; size < sizeof(text) - 1; size++) {
			trace_text(&trace, &json_builds[i], text, size, JSON_STRICT);
			assert_non_null(strchr(trace.text, '!'));
			trace_text(&trace, &json_builds[i], text, size, JSON_LENIENT);
			assert_non_null(strchr(trace.text, '!'));
		}
		trace_text(&trace, &json_builds[i], TEXT(text), JSON_STRICT);
		assert_string_equal(trace.text + trace.size - 3, "} .");
	}
}

/* A key passed by its bytes leaves the reader where json_next would. */
static void test_pass_key(void **state)
{
	static const char text[] = "{\"a\": 1, \"b\" : \"x\"}";
	const candor_str first = { "\"a\":", 4 }, second = { ", \"b\" :", 7 };
	struct json_reader reader;

	(void)state;
	json_reader_init(&reader, TEXT(text), JSON_STRICT);
	assert_int_equal(json_next(&reader), JSON_OBJECT_BEGIN);
	assert_false(json_pass_key(&reader, second));
	assert_true(json_pass_key(&reader, first));
	assert_int_equal(json_next(&reader), JSON_NUMBER);
	assert_int_equal(reader.offset, 6);
	assert_false(json_pass_key(&reader, first));
	assert_true(json_pass_key(&reader, second));
	assert_int_equal(json_next(&reader), JSON_STRING);
	assert_memory_equal(reader.value.data, "x", 1);
	/* Longer than what is left. */
	assert_false(json_pass_key(&reader, second));
	assert_int_equal(json_next(&reader), JSON_OBJECT_END);
	assert_int_equal(json_next(&reader), JSON_END);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_tokens),    cmocka_unit_test(test_numbers),
		cmocka_unit_test(test_errors),    cmocka_unit_test(test_strings),
		cmocka_unit_test(test_lenient),   cmocka_unit_test(test_siblings),
		cmocka_unit_test(test_truncated), cmocka_unit_test(test_pass_key),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
