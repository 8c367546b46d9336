/* Names of fields: the alias table, folding, --map. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "input/fields.h"

static struct field_map map;

static int build(void **state)
{
	(void)state;
	return field_map_init(&map, NULL, NULL) < 0;
}

static int release(void **state)
{
	(void)state;
	field_map_free(&map);
	return 0;
}

static const struct field_name *find(const struct field_map *in, const char *name)
{
	int index = field_map_find(in, (candor_str){ name, strlen(name) });

	return index < 0 ? NULL : &in->names[index];
}

static int field_of(const char *name)
{
	const struct field_name *found = find(&map, name);

	return found ? found->target[0].field : -1;
}

static void test_own_names(void **state)
{
	(void)state;
	for (int i = 0; i < CANDOR_FIELD_COUNT; i++) {
		const char *name = candor_field_name((candor_field)i);

		assert_non_null(name);
		assert_int_equal(field_of(name), i);
	}
	assert_null(candor_field_name(CANDOR_FIELD_COUNT));
	assert_null(candor_field_name((candor_field)-1));
}

static void test_aliases(void **state)
{
	static const struct {
		const char *name;
		int field;
	} cases[] = {
		{ "reviewText", CANDOR_FIELD_TEXT },
		{ "REVIEW_TEXT", CANDOR_FIELD_TEXT },
		{ "Review Text", CANDOR_FIELD_TEXT },
		{ "reviews.text", CANDOR_FIELD_TEXT },
		{ "full_text", CANDOR_FIELD_TEXT },
		{ "CONTENT", CANDOR_FIELD_TEXT },
		{ "微博正文", CANDOR_FIELD_TEXT },
		{ "正文", CANDOR_FIELD_TEXT },
		{ "title", CANDOR_FIELD_TITLE },
		{ "note_id", CANDOR_FIELD_ID },
		{ "微博id", CANDOR_FIELD_ID },
		{ "user_id", CANDOR_FIELD_AUTHOR_ID },
		{ "screen_name", CANDOR_FIELD_AUTHOR_ID },
		{ "authorMeta/fans", CANDOR_FIELD_FOLLOWERS },
		{ "粉丝数", CANDOR_FIELD_FOLLOWERS },
		{ "attitudes_count", CANDOR_FIELD_LIKES },
		{ "点赞数", CANDOR_FIELD_LIKES },
		{ "发布时间", CANDOR_FIELD_POSTED_AT },
		{ "created_at", CANDOR_FIELD_POSTED_AT },
		{ "@用户", CANDOR_FIELD_MENTIONS },
		{ "is_paid_partnership", CANDOR_FIELD_PAID_PARTNERSHIP },
		{ "text2", -1 },
		{ "tex", -1 },
		{ "", -1 },
		{ "_ _", -1 },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
		assert_int_equal(field_of(cases[i].name), cases[i].field);
}

/* The table is written as field_map compares; the map has room for it and --map. */
static void test_table(void **state)
{
	(void)state;
	for (int i = 0; i < CANDOR_FIELD_COUNT; i++) {
		const char *at = field_aliases((candor_field)i);

		assert_non_null(at);
		assert_true(*at != ' ' && at[strlen(at) - 1] != ' ');
		assert_null(strstr(at, "  "));
		assert_int_equal(strcspn(at, "_-./ABCDEFGHIJKLMNOPQRSTUVWXYZ"), strlen(at));
	}
	assert_true(map.count + FIELD_MAP_ENTRIES <= FIELD_NAMES);
	for (size_t i = 0; i < map.count; i++)
		assert_true(map.names[i].target[0].rank >= FIELD_MAP_ENTRIES &&
			    map.names[i].target[0].rank < 255 &&
			    map.names[i].target[0].field != map.names[i].target[1].field);
}

static void test_handles(void **state)
{
	const struct field_name *name = find(&map, "username");

	(void)state;
	assert_int_equal(name->target[0].field, CANDOR_FIELD_AUTHOR_ID);
	assert_int_equal(name->target[1].field, CANDOR_FIELD_AUTHOR_NAME);
	assert_true(name->target[0].rank > find(&map, "user_id")->target[0].rank);
	assert_true(name->target[1].rank > find(&map, "nickname")->target[1].rank);
}

static void test_long_name(void **state)
{
	char name[FIELD_NAME_BYTES + 2];

	(void)state;
	memset(name, 'x', sizeof(name));
	assert_int_equal(field_map_find(&map, (candor_str){ name, sizeof(name) }), -1);
	memset(name, '_', sizeof(name));
	memcpy(name, "text", 4);
	assert_true(field_map_find(&map, (candor_str){ name, sizeof(name) }) >= 0);
}

static void test_map(void **state)
{
	struct field_map own;
	const struct field_name *name;

	(void)state;
	assert_int_equal(field_map_init(&own, "text=Beitrag,text=note,title=text", NULL), 0);
	name = find(&own, "beitrag");
	assert_int_equal(name->target[0].field, CANDOR_FIELD_TEXT);
	assert_int_equal(name->target[0].rank, 0);
	assert_int_equal(find(&own, "note")->target[0].rank, 1);
	/* Given to title, "text" is no text any more. */
	name = find(&own, "text");
	assert_int_equal(name->target[0].field, CANDOR_FIELD_TITLE);
	assert_int_equal(name->target[1].field, CANDOR_FIELD_COUNT);
	assert_int_equal(find(&own, "content")->target[0].field, CANDOR_FIELD_TEXT);
	field_map_free(&own);
}

static void expect_refusal(const char *own, int code, const char *part)
{
	struct field_map bad;
	candor_err err = { 0 };

	assert_int_equal(field_map_init(&bad, own, &err), code);
	if (!strstr(err.what, part))
		fail_msg("\"%s\" does not say \"%s\"", err.what, part);
	field_map_free(&bad);
}

static void test_bad_map(void **state)
{
	candor_buffer many = { 0 };

	(void)state;
	expect_refusal("txt=desc", CANDOR_EUSAGE, "did you mean \"text\"");
	expect_refusal("author=uid", CANDOR_EUSAGE, "unknown field \"author\"");
	expect_refusal("postedat=t", CANDOR_EUSAGE, "did you mean \"posted_at\"");
	expect_refusal("text", CANDOR_EUSAGE, "FIELD=NAME");
	expect_refusal("=x", CANDOR_EUSAGE, "FIELD=NAME");
	expect_refusal("text=", CANDOR_EUSAGE, "FIELD=NAME");
	expect_refusal("text=a,,title=b", CANDOR_EUSAGE, "FIELD=NAME");
	expect_refusal("text=a,title=A", CANDOR_EUSAGE, "twice");
	for (char c = 0; c <= FIELD_MAP_ENTRIES; c++) {
		char entry[] = "text=00,";

		entry[5] = (char)('a' + c / 16);
		entry[6] = (char)('a' + c % 16);
		candor_buffer_append(&many, entry, sizeof(entry) - 1);
	}
	candor_buffer_append(&many, "", 1);
	expect_refusal(many.data, CANDOR_ELIMIT, "entries");
	candor_buffer_free(&many);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_own_names), cmocka_unit_test(test_aliases),
		cmocka_unit_test(test_table),     cmocka_unit_test(test_handles),
		cmocka_unit_test(test_long_name), cmocka_unit_test(test_map),
		cmocka_unit_test(test_bad_map),
	};

	return cmocka_run_group_tests(tests, build, release);
}
