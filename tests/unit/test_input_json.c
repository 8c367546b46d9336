/* JSON lines and JSON arrays: records, places, repairs, values. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/limits.h"
#include "posts.h"

static const candor_input_options strict = { .strict = 1 };

static void test_lines(void **state)
{
	(void)state;
	expect_posts("x", "{\"text\":\"a\"}\n\r\n \t\n{\"text\":\"b\"}\r\n{\"text\":\"c\"}",
		     "1 text=a\n4 text=b\n5 text=c\n");
	/* A lone CR and U+2028 end no line. */
	expect_posts("x", "{\"text\":\"a\xe2\x80\xa8\"}\r{\"text\":\"b\"}\n",
		     "1 text=a\xe2\x80\xa8\n1 text=b\n");
	expect_posts("x", "", "");
	expect_posts("x.json", " \n\n", "");
	expect_posts_with("x.json", " \n\n", &strict, "");
}

static void test_marks(void **state)
{
	(void)state;
	expect_posts("x", "\xef\xbb\xbf{\"text\":\"a\"}\n\xef\xbb\xbf{\"text\":\"b\"}\n",
		     "1 text=a\n2 text=b\n");
	expect_posts("x", "\xef\xbb\xbf[{\"text\":\"a\"}]", "1 text=a\n");
	expect_posts("x", "\x1e{\"text\":\"a\"}\n\x1e{\"text\":\"b\"}\n",
		     "1 text=a\n2 text=b\n");
	expect_posts("x.json", "\xef\xbb\xbf", "");
	expect_posts_with("x.json", "\xef\xbb\xbf", &strict, "1:4 ESYNTAX\n");
}

/* What a crash leaves behind a file whose size was set beforehand. */
static void test_padding(void **state)
{
	static const char padded[40] = "{\"text\":\"a\"}\n";
	const candor_input_options limit = { .max_record = 12 };
	struct posts posts = read_memory("x", padded, sizeof(padded), &limit, 0);

	(void)state;
	assert_string_equal(posts.log, "1 text=a\n");
	free_posts(&posts);
	posts = read_memory("x", padded, sizeof(padded), &strict, 0);
	assert_string_equal(posts.log, "1 text=a\n2:1 ESYNTAX\n");
	free_posts(&posts);
	/* Blanks do not count as part of a record, but in columns. */
	expect_posts_with("x.json",
			  "                    {\"text\":\"a\"}\n          {\"text\"}", &limit,
			  "1 text=a\n2:18 ESYNTAX\n");
}

static void test_several_on_a_line(void **state)
{
	static const char text[] = "{\"text\":\"a\"}{\"text\":\"b\"}, {\"text\":\"c\"},\n"
				   "{\"text\":\"d\"} x {\"text\":\"e\"}\n{\"text\":\"f\"}\n";

	(void)state;
	expect_posts("x", text,
		     "1 text=a\n1 text=b\n1 text=c\n2 text=d\n2:14 ESYNTAX\n3 text=f\n");
	expect_posts_with("x", text, &strict, "1:13 ESYNTAX\n2:14 ESYNTAX\n3 text=f\n");
}

/* Records that spell their keys as the one before, almost, and not at all. */
static void test_similar(void **state)
{
	static const char text[] =
		"{\"id\": \"1\", \"text\": \"a\"}\n{\"id\": \"2\", \"text\": \"b\"}\n"
		"{\"id\":\"3\",\"text\" :\"c\"}\n{\"text\": \"d\", \"id\": \"4\"}\n"
		"{\"te\\u0078t\": \"e\"}\n{\"te\\u0078t\": \"f\"}\n"
		"{\"text\": \"g\", \"text\": \"h\"}\n{\"text\": \"i\", \"text\":}\n"
		"{\"text\": \"j\", \"text\": \"k\"";

	(void)state;
	expect_posts("x.jsonl", text,
		     "1 id=1 text=a\n2 id=2 text=b\n3 id=3 text=c\n4 id=4 text=d\n"
		     "5 text=e\n6 text=f\n7 text=h duplicates=1\n8:22 ESYNTAX\n"
		     "9:26 ESYNTAX\n");
}

static void test_refused(void **state)
{
	(void)state;
	expect_posts("x.jsonl",
		     "{\"text\":\"a\"}\n{\"text\":\"b\n5\n[1,2]\n\"s\"\n{\"likes\":1}\n"
		     "  {\"text\" 1}\n{\"text\":\"c\"}\n{\"text\":\"tail",
		     "1 text=a\n2:9 ESYNTAX\n3:1 EREJECTED\n4:1 EREJECTED\n5:1 EREJECTED\n"
		     "6:1 EREJECTED\n7:11 ESYNTAX\n8 text=c\n9:9 ESYNTAX\n");
}

static void expect_message(const char *name, const char *text, const char *part)
{
	struct posts posts = read_memory(name, text, strlen(text), NULL, 0);

	if (!strstr(posts.what, part))
		fail_msg("\"%s\" does not say \"%s\"", posts.what, part);
	free_posts(&posts);
}

static void test_messages(void **state)
{
	(void)state;
	expect_message("x.json", "{'text': 'a'}\n", "json.dumps");
	expect_message("x.jsonl", "{\"id\":1}\n", "--map text=NAME");
	expect_message("x.jsonl", "[{\"text\":\"a\"}", "the file seems to be cut off");
	expect_message("x.jsonl", "[{\"text\":\"a\"}] x", "cut it off");
	expect_message("x.jsonl", "{\"text\":\"a", "not valid JSON: string is not closed");
}

static void test_values(void **state)
{
	(void)state;
	expect_posts(
		"x",
		"{\"text\":\"\",\"likes\":12,\"views\":1e400,\"verified\":true,"
		"\"followers\":null,\"lang\":\"\\u65e5\\n\",\"id\":12345678901234567890}",
		"1 id=12345678901234567890 lang=\xe6\x97\xa5\\n text= verified=true likes=12 "
		"views=1e400\n");
	expect_posts("x", "{\"title\":\"t\"}\n{\"text\":null,\"title\":null}\n",
		     "1 title=t\n2:1 EREJECTED\n");
	expect_posts("x",
		     "{\"text\":\"a\",\"user\":{\"text\":\"b\",\"id\":[{}]},\"likes\":[1]}",
		     "1 text=a\n");
	/* Whatever the word for yes is; another word than yes and no stays. */
	expect_posts("x",
		     "{\"text\":\"a\",\"is_ad\":1}\n{\"text\":\"b\",\"is_ad\":\"是\"}\n"
		     "{\"text\":\"c\",\"is_ad\":\"No\"}\n{\"text\":\"d\",\"is_ad\":\"Acme\"}\n",
		     "1 text=a paid_partnership=true\n2 text=b paid_partnership=true\n"
		     "3 text=c paid_partnership=No\n4 text=d paid_partnership=Acme\n");
	expect_posts("x", "{\"text\":\"a\\u0000b\"}", "1 text=a\\0b\n");
}

static void test_lists(void **state)
{
	(void)state;
	expect_posts("x",
		     "{\"text\":\"a\",\"hashtags\":[\"ad\",\"\\u0062\\\"\",{\"x\":[\"no\"]},7,"
		     "null,\"\"],\"mentions\":[],\"urls\":\"u\"}",
		     "1 text=a hashtags=ad b\" 7  mentions= urls=u\n");
	expect_posts("x", "{\"text\":\"a\",\"hashtags\":[\"ad\",}\n", "1:30 ESYNTAX\n");
}

/* Preference among names does not depend on their order in the record. */
static void test_preference(void **state)
{
	const candor_input_options map = { .map = "text=note,author_id=who" };

	(void)state;
	expect_posts(
		"x",
		"{\"desc\":\"d\",\"text\":\"t\"}\n{\"text\":\"t\",\"desc\":\"d\"}\n"
		"{\"text\":null,\"desc\":\"d\"}\n{\"text\":\"short\",\"full_text\":\"long\"}\n",
		"1 text=t\n2 text=t\n3 text=d\n4 text=long\n");
	expect_posts(
		"x",
		"{\"text\":\"t\",\"username\":\"u\",\"user_id\":\"7\",\"nickname\":\"n\"}\n"
		"{\"text\":\"t\",\"username\":\"u\"}\n",
		"1 author_id=7 text=t author_name=n\n2 author_id=u text=t\n");
	expect_posts_with("x",
			  "{\"text\":\"t\",\"note\":\"n\",\"who\":\"w\",\"user_id\":\"7\"}\n",
			  &map, "1 author_id=w text=n\n");
	/* A count under a name that may be a text. */
	expect_posts("x", "{\"comment\":3,\"title\":\"t\"}\n{\"comment\":\"nice\"}\n",
		     "1 title=t\n2 text=nice\n");
}

static void test_duplicates(void **state)
{
	(void)state;
	expect_posts("x",
		     "{\"text\":\"a\",\"id\":1,\"text\":\"b\",\"text\":\"c\"}\n"
		     "{\"text\":\"a\",\"text\":null,\"title\":\"t\"}\n"
		     "{\"text\":\"a\",\"te\\u0078t\":\"b\"}\n",
		     "1 id=1 text=c duplicates=2\n2 title=t duplicates=1\n"
		     "3 text=b duplicates=1\n");
}

static void test_bad_text(void **state)
{
	(void)state;
	/* text_append counts those of the text itself. */
	expect_posts(
		"x",
		"{\"text\":\"\xff\",\"id\":\"\xff\xff\",\"brand\":\"\xe4\xb8\",\"x\":\"\xff\"}",
		"1 id=\xff\xff text=\xff brand=\xe4\xb8 bad=3\n");
	expect_posts("x", "{\"text\":\"\\ud800\",\"id\":\"\\udc00\\ud83d\\ude02\"}",
		     "1 id=\xef\xbf\xbd\xf0\x9f\x98\x82 text=\xef\xbf\xbd surrogates=2\n");
}

static void test_array(void **state)
{
	(void)state;
	expect_posts(
		"x",
		" [ {\"text\":\"a\"} ,\n\n  {\"text\":\"b]}\\\"\\\\\"},5,\"s\",[[{}]], "
		"null\n]\n",
		"1 text=a\n3 text=b]}\"\\\n3:22 EREJECTED\n3:24 EREJECTED\n3:28 EREJECTED\n"
		"3:36 EREJECTED\n");
	expect_posts("x.json", "[]", "");
	expect_posts_with("x.json", "[]", &strict, "");
	/* One bad element. */
	expect_posts("x", "[{\"text\":\"a\"},\n {\"text\" \"b\"},\n {\"text\":\"c\"}]",
		     "1 text=a\n2:10 ESYNTAX\n3 text=c\n");
	/* An element over several lines. */
	expect_posts("x", "[{\n \"text\":\n  \"a\"\n}, {\n\"text\":\nnope}]",
		     "1 text=a\n6:2 ESYNTAX\n");
}

static void test_array_commas(void **state)
{
	(void)state;
	expect_posts("x.json", "[{\"text\":\"a\"},]", "1 text=a\n");
	expect_posts_with("x.json", "[{\"text\":\"a\"},]", &strict, "1 text=a\n1:15 ESYNTAX\n");
	expect_posts("x.json", "[{\"text\":\"a\"}{\"text\":\"b\"}]",
		     "1 text=a\n1:14 ESYNTAX\n1 text=b\n");
	expect_posts("x.json", "[,{\"text\":\"a\"},,{\"text\":\"b\"}]",
		     "1:2 ESYNTAX\n1 text=a\n1:16 ESYNTAX\n1 text=b\n");
}

static void test_after_array(void **state)
{
	(void)state;
	expect_posts("x", "[{\"text\":\"a\"}]\n[{\"text\":\"b\"}]\n{\"text\":\"c\"}",
		     "1 text=a\n2 text=b\n3 text=c\n");
	expect_posts_with("x", "[{\"text\":\"a\"}]\n[{\"text\":\"b\"}]", &strict,
			  "1 text=a\nend ESYNTAX\n");
	expect_posts("x", "[{\"text\":\"a\"}];", "1 text=a\nend ESYNTAX\n");
	expect_posts("x", "[{\"text\":\"a\"},{\"text\":", "1 text=a\nend ESYNTAX\n");
	expect_posts("x", "[{\"text\":\"a\"}", "1 text=a\nend ESYNTAX\n");
}

static void test_pretty(void **state)
{
	const candor_input_options lines = { .format = "jsonl" };

	(void)state;
	expect_posts("x", "{\n  \"text\": \"a\"\n}\n{\n  \"text\": \"b\"\n}\n",
		     "1 text=a\n4 text=b\n");
	expect_posts_with("x", "{\n  \"text\": \"a\"\n}\n", &strict, "1 text=a\n");
	expect_posts_with("x", "{\n\"a\":1}\n", &lines,
			  "1:2 ESYNTAX\n2:1 EREJECTED\n2:4 ESYNTAX\n");
	/* A first line that was cut off makes no pretty-printed object. */
	expect_posts("x", "{\"text\":\"a\n{\"text\":\"b\"}\n", "1:9 ESYNTAX\n2 text=b\n");
	expect_posts("x", "{\"id\":1,\n{\"text\":\"b\"}\n", "1:9 ESYNTAX\n2 text=b\n");
}

/* JSON that is called, assigned or guarded, with what ends that. */
static void test_scripts(void **state)
{
	static const char *const texts[] = {
		"callback([{\"text\":\"a\"}]);",
		"callback({\"text\":\"a\"});\n",
		"/**/ jQuery123_4.cb( [ {\"text\":\"a\"} ] )",
		"window.YTD.tweets.part0 = [{\"text\":\"a\"}];",
		"window.post = {\"text\":\"a\"};\n",
		")]}'\n[{\"text\":\"a\"}]",
		")]}',\n{\"text\":\"a\"}\n",
		"while(1);[{\"text\":\"a\"}]",
		"for(;;);{\"text\":\"a\"}",
	};

	(void)state;
	for (size_t i = 0; i < sizeof(texts) / sizeof(*texts); i++) {
		struct posts posts = read_memory("x", texts[i], strlen(texts[i]), NULL, 1);

		if (posts.errors || posts.refused || posts.count != 1 ||
		    !strstr(posts.log, " text=a\n"))
			fail_msg("%s: %s %s", texts[i], posts.log, posts.what);
		free_posts(&posts);
	}
	/* A sentence is none, and nothing else may follow. */
	expect_posts("x.txt", "Sale(50 %)\n", "1 text=Sale(50 %)\n");
	expect_posts("x", "cb([{\"text\":\"a\"}]); x", "1 text=a\nend ESYNTAX\n");
}

/* A limit of the options is that of cutting, parsing and recognizing. */
static void test_max_depth(void **state)
{
	const candor_input_options few = { .max_depth = 2 }, many = { .max_depth = 1000 },
				   beyond = { .max_depth = LIMIT_JSON_DEPTH_MOST + 1 };
	const char text[] = "{\"text\":\"a\"}\n{\"text\":\"b\",\"x\":[[]]}\n",
		   array[] = "[{\"text\":\"a\"},{\"text\":\"b\",\"x\":[[]]}]";
	char deep[2000] = "{\"text\":\"a\",\"x\":";
	size_t size = strlen(deep);
	candor_input *input;
	candor_err err = { 0 };

	(void)state;
	expect_posts_with("x", text, &few, "1 text=a\n2:18 ELIMIT\n");
	expect_posts_with("x", array, &few, "1 text=a\n1:15 ELIMIT\n");
	memset(deep + size, '[', 900);
	memset(deep + size + 900, ']', 900);
	deep[size + 1800] = '}';
	expect_posts("x", deep, "1:528 ELIMIT\n");
	expect_posts_with("x", deep, &many, "1 text=a\n");
	assert_int_equal(candor_input_open_memory(&input, "x", "", 0, &beyond, &err),
			 CANDOR_EUSAGE);
	assert_non_null(strstr(err.what, "--max-depth"));
}

/* A value nested too deep is refused alone, cut by brackets or by lines. */
static void test_depth(void **state)
{
	enum { DEPTH = 2000 };
	const candor_input_options lines = { .format = "jsonl" };
	char deep[2 * DEPTH + 1], text[2 * DEPTH + 100];

	(void)state;
	memset(deep, '[', DEPTH);
	memset(deep + DEPTH, ']', DEPTH);
	deep[2 * DEPTH] = '\0';
	snprintf(text, sizeof(text), "[{\"text\":\"a\"},%s,{\"text\":\"b\"}]", deep);
	expect_posts("x.json", text, "1 text=a\n1:15 ELIMIT\n1 text=b\n");
	snprintf(text, sizeof(text), "{\"text\":\"a\"}\n{\"x\":%s}\n{\"text\":\"b\"}\n", deep);
	expect_posts_with("x.json", text, &lines, "1 text=a\n2:517 ELIMIT\n3 text=b\n");
	deep[DEPTH] = '\0';
	expect_posts("x.json", deep, "end ESYNTAX\n");
	expect_message("x.json", deep, "deeper than 512 levels");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_lines),        cmocka_unit_test(test_marks),
		cmocka_unit_test(test_padding),      cmocka_unit_test(test_several_on_a_line),
		cmocka_unit_test(test_refused),      cmocka_unit_test(test_messages),
		cmocka_unit_test(test_values),       cmocka_unit_test(test_lists),
		cmocka_unit_test(test_preference),   cmocka_unit_test(test_duplicates),
		cmocka_unit_test(test_bad_text),     cmocka_unit_test(test_array),
		cmocka_unit_test(test_array_commas), cmocka_unit_test(test_after_array),
		cmocka_unit_test(test_pretty),       cmocka_unit_test(test_depth),
		cmocka_unit_test(test_scripts),      cmocka_unit_test(test_max_depth),
		cmocka_unit_test(test_similar),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
