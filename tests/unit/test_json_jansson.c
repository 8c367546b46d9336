/*
 * The JSON reader against jansson, which must find the same structure and strings in whatever
 * it accepts, and refuse what the reader refuses: in JSONTestSuite, in random documents, and in
 * damaged ones.
 */
#include "json_files.h"

#ifdef CANDOR_HAVE_JANSSON

/* Both have these names; jansson's macros that use them are not used here. Its JSON_STRICT is
 * a macro without a meaning. */
#define JSON_STRING JANSSON_STRING
#define JSON_TRUE   JANSSON_TRUE
#define JSON_FALSE  JANSSON_FALSE
#define JSON_NULL   JANSSON_NULL
#include <jansson.h>
#undef JSON_STRICT
#undef JSON_STRING
#undef JSON_TRUE
#undef JSON_FALSE
#undef JSON_NULL

#define JANSSON_FLAGS (JSON_DECODE_ANY | JSON_ALLOW_NUL)

/* The decoded bytes of the reader's last KEY or STRING; free them. */
static struct content decode(const struct json_build *build, const struct json_reader *reader)
{
	unsigned surrogates = 0;
	struct content content = { malloc(reader->value.size + 1), reader->value.size };

	assert_non_null(content.data);
	if (reader->escaped)
		content.size = build->unescape(reader->value, content.data, &surrogates);
	else
		memcpy(content.data, reader->value.data, content.size);
	return content;
}

static json_t *build_value(const struct json_build *build, struct json_reader *reader,
			   enum json_token token);

static json_t *build_object(const struct json_build *build, struct json_reader *reader)
{
	json_t *object = json_object();
	enum json_token token;

	while (object && (token = build->next(reader)) == JSON_KEY) {
		struct content key = decode(build, reader);
		json_t *value = build_value(build, reader, build->next(reader));
		if (json_object_setn_new_nocheck(object, key.data, key.size, value)) {
			json_decref(object);
			object = NULL;
		}
		free(key.data);
	}
	if (object && token != JSON_OBJECT_END) {
		json_decref(object);
		object = NULL;
	}
	return object;
}

static json_t *build_array(const struct json_build *build, struct json_reader *reader)
{
	json_t *array = json_array();
	enum json_token token;

	while (array && (token = build->next(reader)) != JSON_ARRAY_END) {
		if (json_array_append_new(array, build_value(build, reader, token))) {
			json_decref(array);
			array = NULL;
		}
	}
	return array;
}

/* The value that begins with `token` as a tree of jansson's; NULL when there is none. */
static json_t *build_value(const struct json_build *build, struct json_reader *reader,
			   enum json_token token)
{
	struct content text;
	json_t *value = NULL;

	switch (token) {
	case JSON_OBJECT_BEGIN:
		return build_object(build, reader);
	case JSON_ARRAY_BEGIN:
		return build_array(build, reader);
	case JSON_STRING:
		text = decode(build, reader);
		value = json_stringn_nocheck(text.data, text.size);
		free(text.data);
		return value;
	case JSON_NUMBER:
		return json_loadb(reader->value.data, reader->value.size, JANSSON_FLAGS, NULL);
	case JSON_TRUE:
		return json_true();
	case JSON_FALSE:
		return json_false();
	case JSON_NULL:
		return json_null();
	default:
		return NULL;
	}
}

/* What jansson refuses for other reasons than the grammar. */
static int is_beyond_grammar(const json_error_t *error)
{
	enum json_error_code code = json_error_code(error);

	return code == json_error_invalid_utf8 || code == json_error_null_byte_in_key ||
	       code == json_error_numeric_overflow || strstr(error->text, "invalid Unicode");
}

/* 1 when jansson accepts the text; the reader must then see the same, else refuse it, too. */
static int compare(const struct json_build *build, struct content content)
{
	json_error_t error;
	json_t *theirs = NULL, *ours;
	struct json_reader reader;
	size_t count;

	/* Never valid, but jansson takes it for the end of the text. */
	if (memchr(content.data, 0, content.size)) {
		assert_int_equal(read_all(build, content, JSON_STRICT, &count), JSON_ERROR);
		return 0;
	}
	theirs = json_loadb(content.data, content.size, JANSSON_FLAGS, &error);
	if (!theirs) {
		if (read_all(build, content, JSON_STRICT, &count) != JSON_ERROR && count &&
		    !is_beyond_grammar(&error))
			fail_msg("accepted, but %s: %.*s", error.text, (int)content.size,
				 content.data);
		return 0;
	}
	build->init(&reader, content.data, content.size, JSON_STRICT);
	ours = build_value(build, &reader, build->next(&reader));
	if (build->next(&reader) != JSON_END)
		fail_msg("refused: %.*s", (int)content.size, content.data);
	if (!json_equal(ours, theirs))
		fail_msg("read differently: %.*s", (int)content.size, content.data);
	json_decref(ours);
	json_decref(theirs);
	return 1;
}

static unsigned accepted;

static void compare_file(const char *name, struct content content)
{
	(void)name;
	for (size_t i = 0; i < JSON_BUILDS; i++)
		accepted += (unsigned)compare(&json_builds[i], content);
}

static void test_jansson_suite(void **state)
{
	(void)state;
	accepted = 0;
	assert_true(each_file("test_parsing", "y_", compare_file) >= 90);
	assert_true(accepted >= 90 * JSON_BUILDS);
	each_file("test_parsing", "n_", compare_file);
	each_file("test_transform", "", compare_file);
}

/* ---- Random documents ---- */

struct generator {
	uint64_t random;
	size_t size;
	char text[1 << 14];
};

static unsigned choose(struct generator *generator, unsigned below)
{
	generator->random = generator->random * 6364136223846793005u + 1442695040888963407u;
	return (unsigned)(generator->random >> 33) % below;
}

static void put(struct generator *generator, const char *text)
{
	size_t size = strlen(text);

	assert_true(size < sizeof(generator->text) - generator->size);
	memcpy(generator->text + generator->size, text, size);
	generator->size += size;
}

#define PUT_ONE_OF(generator, list) \
	put(generator, (list)[choose(generator, sizeof(list) / sizeof(*(list)))])

static void put_blank(struct generator *generator)
{
	static const char *const blanks[] = { "", "", "", " ", "  ", "\n", "\r\n\t" };

	PUT_ONE_OF(generator, blanks);
}

static void put_string(struct generator *generator)
{
	static const char *const pieces[] = {
		"a",        "tea",          " and a longer run of plain letters",
		"\xc3\xa9", "\xe8\x8c\xb6", "\xf0\x9f\x8d\xb5",
		"\\\"",     "\\\\",         "\\/",
		"\\n",      "\\t\\b\\f\\r", "\\u0000",
		"\\u8336",  "\\u00e9",      "\\ud83c\\udf75",
		"{[,:"
	};

	put(generator, "\"");
	for (unsigned i = choose(generator, 6); i; i--)
		PUT_ONE_OF(generator, pieces);
	put(generator, "\"");
}

/* Without \u0000, which jansson refuses here. */
static void put_key(struct generator *generator)
{
	static const char *const keys[] = { "\"id\"", "\"\"", "\"\\u8336\"", "\"a\\\"b\"",
					    "\"\xe8\x8c\xb6 and a key of some length\"" };

	PUT_ONE_OF(generator, keys);
}

static void put_value(struct generator *generator, unsigned depth);

static void put_container(struct generator *generator, unsigned depth, int object)
{
	put(generator, object ? "{" : "[");
	put_blank(generator);
	for (unsigned i = choose(generator, 5); i; i--) {
		if (object) {
			put_key(generator);
			put_blank(generator);
			put(generator, ":");
			put_blank(generator);
		}
		put_value(generator, depth + 1);
		put_blank(generator);
		put(generator, i > 1 ? "," : "");
		put_blank(generator);
	}
	put(generator, object ? "}" : "]");
}

static void put_value(struct generator *generator, unsigned depth)
{
	static const char *const scalars[] = { "true", "false", "null",    "0",       "-0",
					       "17",   "-305",  "1.5e-10", "0.25E+3", "-7e2" };
	unsigned kind = choose(generator, depth < 5 ? 6 : 3);

	if (kind == 0)
		PUT_ONE_OF(generator, scalars);
	else if (kind < 3)
		put_string(generator);
	else
		put_container(generator, depth, kind & 1);
}

/* Replaces, removes or doubles one byte. */
static void damage(struct generator *generator)
{
	static const char bytes[] = "{}[]\",:\\/ 019-+.eEtfnu\n\x01\x7f\x80\xe8";
	size_t place = choose(generator, (unsigned)generator->size);
	char *at = generator->text + place;

	switch (choose(generator, 3)) {
	case 0:
		*at = bytes[choose(generator, sizeof(bytes))]; /* NUL, too */
		break;
	case 1:
		memmove(at, at + 1, generator->size - place - 1);
		generator->size--;
		break;
	default:
		assert_true(generator->size < sizeof(generator->text));
		memmove(at + 1, at, generator->size - place);
		generator->size++;
	}
}

static int compare_generated(const struct generator *generator)
{
	struct content content = { malloc(generator->size + 1), generator->size };
	int same = 1;

	assert_non_null(content.data);
	memcpy(content.data, generator->text, content.size);
	for (size_t i = 0; i < JSON_BUILDS; i++)
		same &= compare(&json_builds[i], content);
	free(content.data);
	return same;
}

static void test_jansson_random(void **state)
{
	static struct generator generator = { .random = 20240607 };
	unsigned refused = 0;

	(void)state;
	for (unsigned i = 0; i < 4000; i++) {
		generator.size = 0;
		put_value(&generator, 0);
		assert_true(compare_generated(&generator));
		for (unsigned k = 0; k < 3 && generator.size; k++) {
			damage(&generator);
			refused += !compare_generated(&generator);
		}
	}
	assert_in_range(refused, 3000, 11000);
}

#else

static void test_jansson(void **state)
{
	(void)state;
	printf("skipped: built without jansson\n");
	skip();
}

#define test_jansson_suite  test_jansson
#define test_jansson_random test_jansson

#endif

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_jansson_suite),
		cmocka_unit_test(test_jansson_random),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
