/* Pseudonyms: what they are, and what they replace in texts. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "author/pseudonym.h"
#include "base/str.h"

static const char key[] = "sixteen bytes or more";

static const char *hash_of(const char *id, const char *with)
{
	static char hash[CANDOR_PSEUDONYM_SIZE + 1];

	assert_int_equal(candor_pseudonym(hash, str_of(id), with, strlen(with), NULL), 0);
	return hash;
}

/* Python: base64.b32encode(hashlib.blake2b(b'mei-l', digest_size=32,
 * key=key).digest()[:10]).decode().lower(); keys above 64 bytes: key = blake2b(key).digest() */
static void a_pseudonym_is_the_same_everywhere(void **state)
{
	static const char longer[] = "This key has more bytes than BLAKE2b takes, so its own "
				     "hash becomes the key.";

	(void)state;
	assert_string_equal(hash_of("mei-l", key), "c6bmw6vjl5sdlymp");
	assert_string_equal(hash_of("小美", key), "vcct2qa5gls7v6cp");
	assert_string_equal(hash_of("mei-l", longer), "3ziehexemj7remtl");
}

static void keys_and_ids_tell_apart(void **state)
{
	char first[CANDOR_PSEUDONYM_SIZE + 1];

	(void)state;
	strcpy(first, hash_of("mei-l", key));
	assert_string_not_equal(first, hash_of("mei-L", key));
	assert_string_not_equal(first, hash_of("mei-l", "sixteen bytes or morE"));
}

static void a_short_key_is_refused(void **state)
{
	char hash[CANDOR_PSEUDONYM_SIZE + 1];
	candor_err err = { 0 };

	(void)state;
	assert_int_equal(candor_pseudonym(hash, str_of("mei-l"), key, 15, &err), CANDOR_EUSAGE);
	assert_string_equal(err.what, "a key of 15 bytes is too short; it needs at least 16");
	assert_int_equal(candor_pseudonym(hash, str_of("mei-l"), NULL, 0, NULL), CANDOR_EUSAGE);
	assert_int_equal(candor_pseudonym(hash, str_of("mei-l"), key, 16, NULL), CANDOR_OK);
}

/* ---- Texts ---- */

static struct arena arena;
static struct pseudonyms *pseudonyms;

static int begin(void **state)
{
	static const char *const known[] = { "mei-l",   "小美", "小美食", "Glow.By.Ana",
					     "1023456", "anna", "a_b",    "kitchen42" };

	(void)state;
	assert_int_equal(pseudonyms_new(&pseudonyms, key, strlen(key), &arena, NULL), 0);
	for (size_t i = 0; i < sizeof(known) / sizeof(*known); i++)
		assert_int_equal(pseudonyms_know(pseudonyms, str_of(known[i])), 0);
	return 0;
}

static int end(void **state)
{
	(void)state;
	pseudonyms_free(pseudonyms);
	arena_free(&arena);
	return 0;
}

/* In `want`, "{name}" stands for the pseudonym of the name. */
static void expect_text(const char *text, const char *own_id, const char *own_name,
			const char *want)
{
	const candor_str own[2] = { str_of(own_id), str_of(own_name) };
	candor_str out = str_of(text);
	size_t start = 0, stop = 0, at = 0;
	char spelled[512];

	for (; *want; want++) {
		char name[64];
		size_t size;

		if (*want != '{') {
			spelled[at++] = *want;
			continue;
		}
		size = strcspn(++want, "}");
		memcpy(name, want, size);
		name[size] = '\0';
		memcpy(spelled + at, hash_of(name, key), CANDOR_PSEUDONYM_SIZE);
		at += CANDOR_PSEUDONYM_SIZE;
		want += size;
	}
	assert_int_equal(pseudonyms_text(pseudonyms, &out, own, &start, &stop), 0);
	assert_int_equal(out.size, at);
	assert_memory_equal(out.data, spelled, at);
}

static void handles_are_replaced(void **state)
{
	(void)state;
	expect_text("thanks @mei-l!", "", "", "thanks @{mei-l}!");
	expect_text("@mei-l", "", "", "@{mei-l}");
	expect_text("感谢@小美 的推荐", "", "", "感谢@{小美} 的推荐");
	expect_text("＠小美说好", "", "", "＠{小美}说好");
	/* The longest name, in any case; the known spelling makes the hash. */
	expect_text("@小美食家", "", "", "@{小美食}家");
	expect_text("@glow.by.ana, hi", "", "", "@{Glow.By.Ana}, hi");
	/* Inside of a longer handle there is none. */
	expect_text("@annabel and @anna", "", "", "@annabel and @{anna}");
	expect_text("@nobody 小美", "", "", "@nobody 小美");
}

static void links_and_ids_are_replaced(void **state)
{
	(void)state;
	expect_text("https://x.example/anna?s=1", "", "", "https://x.example/{anna}?s=1");
	expect_text("uid 1023456.", "", "", "uid {1023456}.");
	expect_text("kitchen42, kitchen421", "", "", "{kitchen42}, kitchen421");
	/* Words that people use are left alone. */
	expect_text("anna bought it, a_b too", "", "", "anna bought it, a_b too");
	expect_text("11023456 1023456-7", "", "", "11023456 1023456-7");
}

static void own_names_are_replaced(void **state)
{
	(void)state;
	expect_text("I am Anna Lee, annaleE", "x", "Anna Lee", "I am {Anna Lee}, annaleE");
	expect_text("我是小美，小美说", "", "小美", "我是{小美}，{小美}说");
	expect_text("joannaX Anna", "anna", "", "joannaX {anna}");
	expect_text("Bo likes Bob", "", "Bo", "Bo likes Bob");
	expect_text("", "x", "y", "");
}

static void marks_follow_their_words(void **state)
{
	const candor_str nobody[2] = { { NULL, 0 }, { NULL, 0 } };
	static const char text[] = "hi @anna, use code X";
	const char *words = strstr(text, "use code");
	candor_str out = str_of(text);
	size_t start = (size_t)(words - text), stop = start + strlen("use code");

	(void)state;
	assert_int_equal(pseudonyms_text(pseudonyms, &out, nobody, &start, &stop), 0);
	assert_int_equal(stop - start, strlen("use code"));
	assert_memory_equal(out.data + start, "use code", stop - start);
	/* Words with a name in them grow with it. */
	out = str_of(text);
	start = 3;
	stop = 8;
	assert_int_equal(pseudonyms_text(pseudonyms, &out, nobody, &start, &stop), 0);
	assert_int_equal(start, 3);
	assert_int_equal(stop, 4 + CANDOR_PSEUDONYM_SIZE);
	/* To the very end, and none at all. */
	out = str_of(text);
	start = strlen(text) - 1;
	stop = strlen(text);
	assert_int_equal(pseudonyms_text(pseudonyms, &out, nobody, &start, &stop), 0);
	assert_int_equal(start, out.size - 1);
	assert_int_equal(stop, out.size);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_pseudonym_is_the_same_everywhere),
		cmocka_unit_test(keys_and_ids_tell_apart),
		cmocka_unit_test(a_short_key_is_refused),
		cmocka_unit_test_setup_teardown(handles_are_replaced, begin, end),
		cmocka_unit_test_setup_teardown(links_and_ids_are_replaced, begin, end),
		cmocka_unit_test_setup_teardown(own_names_are_replaced, begin, end),
		cmocka_unit_test_setup_teardown(marks_follow_their_words, begin, end),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
