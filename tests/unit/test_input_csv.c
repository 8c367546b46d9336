/* CSV and TSV: dialects, quotes, headers, ragged rows; plain text. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/limits.h"
#include "posts.h"

static void test_rows(void **state)
{
	(void)state;
	expect_posts("x.csv", "id,text\n1,a\n2,\"b, \"\"c\"\"\nd\"\r\n\n3, e \n",
		     "2 id=1 text=a\n3 id=2 text=b, \"c\"\\nd\n6 id=3 text= e \n");
	expect_posts("x.csv", "id,text\n", "");
	expect_posts("x.csv", "", "");
	/* Without final line end. */
	expect_posts("x.csv", "id,text\n1,a", "2 id=1 text=a\n");
	expect_posts("x.csv", "id,text\n1,\"a\"", "2 id=1 text=a\n");
}

static void test_line_ends(void **state)
{
	(void)state;
	expect_posts("x.csv", "id,text\r1,a\r2,\"b\rc\"\r\r3,d\r",
		     "2 id=1 text=a\n3 id=2 text=b\rc\n6 id=3 text=d\n");
	expect_posts("x.csv", "id,text\r\n1,\"a\r\nb\"\r\n2,c\n3,d\r4,e",
		     "2 id=1 text=a\r\\nb\n4 id=2 text=c\n5 id=3 text=d\n6 id=4 text=e\n");
}

static void test_delimiters(void **state)
{
	(void)state;
	expect_posts("x.csv", "id;text\n1;a,b\n", "2 id=1 text=a,b\n");
	expect_posts("x.csv", "id|text\n1|a\n", "2 id=1 text=a\n");
	expect_posts("x.csv", "id\ttext\n1\ta\n", "2 id=1 text=a\n");
	expect_posts("x.csv", "\"a,b,c\";text\n1;a\n", "2 text=a\n");
	expect_posts("x.csv", "text\na b\n", "2 text=a b\n");
	expect_posts("x.csv", "sep=;\r\nid;text\r\n1;a\r\n", "3 id=1 text=a\n");
	expect_posts("x.csv", "\xef\xbb\xbf\"id\",\"text\"\n1,a\n", "2 id=1 text=a\n");
}

static void test_quotes(void **state)
{
	(void)state;
	expect_posts("x.csv",
		     "id,text\n1,a \"b\" c\n2,\"d \\\"e\\\" f\"\n3,\"\"\n4,\"g\" h,i\"\n",
		     "2 id=1 text=a \"b\" c\n3 id=2 text=d \\\"e\\\" f\n4 id=3 text=\n"
		     "5 id=4 text=g\" h,i\n");
	expect_posts("x.csv", "id,text\n1,a\n2,\"b\n3,c\n\n4,d",
		     "2 id=1 text=a\n3:1 ESYNTAX\n");
	expect_posts("x.csv", "id,text\n1,\"a\nb\",\"c\nd", "3:1 ESYNTAX\n");
	expect_posts("x.csv", "id,\"text\n1,a\n", "end ESYNTAX\n");
}

/* Tab files: quotes are letters unless the rows fit the header only with them. */
static void test_tabs(void **state)
{
	(void)state;
	expect_posts("x.tsv", "id\ttext\n1\t\"open\n2\tb\n3\t\"c\" d\n",
		     "2 id=1 text=\"open\n3 id=2 text=b\n4 id=3 text=\"c\" d\n");
	expect_posts("x.tsv", "id\ttext\n1\t\"a\nb\"\n2\tc\n",
		     "2 id=1 text=a\\nb\n4 id=2 text=c\n");
	expect_posts("x.tsv", "id\t\"text\"\n1\t\"a\tb\"\n", "2 id=1 text=a\tb\n");
	expect_posts("x.tsv", "id\ttext\n1\ta,b\n", "2 id=1 text=a,b\n");
}

static void test_headers(void **state)
{
	(void)state;
	expect_posts("x.csv", "text,text,id\na,b,1\na,,2\n",
		     "2 id=1 text=b duplicates=1\n3 id=2 text= duplicates=1\n");
	expect_posts("x.csv", ",,text\n1,2,a\n", "2 text=a\n");
	expect_posts("x.csv", " Review Text ,Author ID\na,7\n", "2 author_id=7 text=a\n");
	/* Appended files repeat it. */
	expect_posts("x.csv", "id,text\n1,a\nid,text\n2,b\n\xef\xbb\xbfid,text\r\n3,c\n",
		     "2 id=1 text=a\n4 id=2 text=b\n6 id=3 text=c\n");
	expect_posts("x.csv", "a,b,c\n1,2,3\n", "end EFORMAT\n");
}

static void test_ragged(void **state)
{
	const candor_input_options map = { .map = "text=b" };

	(void)state;
	expect_posts_with("x.csv", "a,b,c\n1,2\n1,2,3,4\n1,2,3,,\n1\n,,\n", &map,
			  "2 text=2\n3:1 EREJECTED\n4 text=2\n5:1 EREJECTED\n");
}

static void test_empty_cells(void **state)
{
	(void)state;
	/* Empty is missing, but a text may be empty. */
	expect_posts("x.csv", "id,content,desc,likes\n1,,d,\n2,,,3\n",
		     "2 id=1 text=d\n3 id=2 text= likes=3\n");
	expect_posts("x.csv", "id,comment\n1,12\n2,nice\n", "2 id=1 text=\n3 id=2 text=nice\n");
}

static void test_counts(void **state)
{
	(void)state;
	expect_posts("x.csv", "id,text,brand\n\xff,\xff,\xe4\xb8\n",
		     "2 id=\xff text=\xff brand=\xe4\xb8 bad=2\n");
}

static void test_many_cells(void **state)
{
	const candor_input_options more = { .max_fields = LIMIT_CSV_FIELDS + 1 },
				   few = { .max_fields = 2 };
	candor_buffer text = { 0 };

	(void)state;
	candor_buffer_append(&text, "text\n\"", 6);
	candor_buffer_append(&text, "a\"\n", 3);
	for (int i = 0; i < LIMIT_CSV_FIELDS; i++)
		candor_buffer_append(&text, ",", 1);
	candor_buffer_append(&text, "\nb\n", 4);
	expect_posts("x.csv", text.data, "2 text=a\n3:1 ELIMIT\n4 text=b\n");
	expect_posts_with("x.csv", text.data, &more, "2 text=a\n4 text=b\n");
	expect_posts_with("x.csv", "id,text\n1,\"a\"\n2,b,,\n", &few,
			  "2 id=1 text=a\n3:1 ELIMIT\n");
	expect_posts_with("x.csv", "id,text,brand\n1,a,b\n", &few, "end ELIMIT\n");
	candor_buffer_free(&text);
}

/* Without a telling name the header decides. */
static void test_recognized(void **state)
{
	(void)state;
	expect_posts("data", "author,text\nu,a\n", "2 author_id=u text=a\n");
	expect_posts("data", "author\ttext\nu\t\"a\n", "2 author_id=u text=\"a\n");
	expect_posts("data", "Well, this text is\nno table\n",
		     "1 text=Well, this text is\n2 text=no table\n");
}

static void test_text(void **state)
{
	const candor_input_options whole = { .whole = 1 }, text = { .format = "text" };

	(void)state;
	expect_posts("x.txt", "a\r\n\n \n b \xff\n[c] d\n{e|f}",
		     "1 text=a\n4 text= b \xff\n5 text=[c] d\n6 text={e|f}\n");
	expect_posts("x.txt", "[1] see note\n", "1 text=[1] see note\n");
	expect_posts("x.txt",
		     "\xef\xbb\xbf"
		     "a\n",
		     "1 text=a\n");
	expect_posts_with("x.txt", "a\n\nb\n", &whole, "1 text=a\\n\\nb\\n\n");
	expect_posts_with("x.txt", "", &whole, "");
	expect_posts_with("x.jsonl", "{\"text\":\"a\"}\n", &text, "1 text={\"text\":\"a\"}\n");
	expect_posts("x", "", "");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_rows),       cmocka_unit_test(test_line_ends),
		cmocka_unit_test(test_delimiters), cmocka_unit_test(test_quotes),
		cmocka_unit_test(test_tabs),       cmocka_unit_test(test_headers),
		cmocka_unit_test(test_ragged),     cmocka_unit_test(test_empty_cells),
		cmocka_unit_test(test_counts),     cmocka_unit_test(test_many_cells),
		cmocka_unit_test(test_recognized), cmocka_unit_test(test_text),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
