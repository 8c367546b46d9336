/* The JSON pull reader: tokens, errors and their places, escapes, limits, block boundaries. */
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

/* Bytes >= 0x80 behind the closing quote do not count. */
static void test_non_ascii_behind(void **state)
{
	static const char text[] = "[\"abc\",\"\xe8\x8c\xb6\"]";
	struct json_reader reader;

	(void)state;
	for (size_t i = 0; i < JSON_BUILDS; i++) {
		json_builds[i].init(&reader, TEXT(text), JSON_STRICT);
		json_builds[i].next(&reader);
		assert_int_equal(json_builds[i].next(&reader), JSON_STRING);
		assert_int_equal(reader.non_ascii, 0);
		assert_int_equal(json_builds[i].next(&reader), JSON_STRING);
		assert_int_equal(reader.non_ascii, 1);
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
	char *raw = malloc(size + 1), *out = malloc(size ? size : 1);
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
		assert_string_equal(reader.error, "nested deeper than 512 levels");
		assert_int_equal(reader.offset, LIMIT_JSON_DEPTH * 6);
	}
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
		cmocka_unit_test(test_tokens),
		cmocka_unit_test(test_numbers),
		cmocka_unit_test(test_errors),
		cmocka_unit_test(test_strings),
		cmocka_unit_test(test_lenient),
		cmocka_unit_test(test_offsets),
		cmocka_unit_test(test_string_blocks),
		cmocka_unit_test(test_non_ascii_behind),
		cmocka_unit_test(test_control_blocks),
		cmocka_unit_test(test_unescape),
		cmocka_unit_test(test_unescape_before_plain),
		cmocka_unit_test(test_unescape_missing),
		cmocka_unit_test(test_depth),
		cmocka_unit_test(test_siblings),
		cmocka_unit_test(test_long_number),
		cmocka_unit_test(test_skip),
		cmocka_unit_test(test_skip_broken),
		cmocka_unit_test(test_truncated),
		cmocka_unit_test(test_no_data),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
