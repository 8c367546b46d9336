/* Required literals: good ones are found, and one always occurs in what the pattern matches. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "lexicon/commonness.h"
#include "lexicon/literal.h"
#include "lexicon/regex.h"
#include "lexicon/sides.h"
#include "lexicon/regex.h"

/* The sets as "a|b & c", in order. */
static const char *extract(const char *pattern, int raw)
{
	static char out[4096];
	struct arena arena = { 0 };
	struct literals set;
	size_t n = 0;

	assert_int_equal(
		literals_extract(&set, (candor_str){ pattern, strlen(pattern) }, raw, &arena),
		CANDOR_OK);
	out[0] = '\0';
	for (size_t k = 0; k < set.count; k++)
		for (size_t i = 0; i < set.sets[k].count; i++)
			n += (size_t)snprintf(out + n, sizeof(out) - n, "%s%.*s",
					      i   ? "|"
					      : k ? " & "
						  : "",
					      (int)set.sets[k].items[i].size,
					      set.sets[k].items[i].data);
	arena_free(&arena);
	return out;
}

static void finds_good_literals(void **state)
{
	(void)state;
	assert_string_equal(extract("sponsored", 0), "sponsored");
	assert_string_equal(extract("Sponsored", 0), "sponsored");
	assert_string_equal(extract("(?:品牌|商家)寄来", 0), "品牌寄来|商家寄来");
	assert_string_equal(extract("品牌方?寄", 0), "品牌方寄|品牌寄");
	assert_string_equal(extract("\\d{1,2}% off", 0), "% off");
	assert_string_equal(extract("use (?:my )?code [a-z]{2,9}", 0),
			    "use my code |use code ");
	assert_string_equal(extract("[薇微]信", 0), "薇信|微信");
	assert_string_equal(extract("(?<![\\p{Latin}])comment \"link\"", 0),
			    "comment \"link\"");
	assert_string_equal(extract("花了[0-9]{1,5}块", 0), "花了");
	assert_string_equal(extract("(?:ab|cd){2}xyz", 0), "xyz & ab|cd");
	assert_string_equal(extract("wait(?:ed)+ longer", 0), " longer");
}

static void says_nothing_rather_than_wrong(void **state)
{
	static const char *const patterns[] = {
		"\\d+",    "a?b?",       "(?:abc)?",  "abc|\\d",   "abc|",       "[a-z]{3}",
		"(?i)abc", "(?x) a b",   "abc\\1(d)", "\\Qabc\\E", "(?(1)a|b)c", "(*UTF)abc",
		".{3}",    "(?:abc|d?)", "x*",        "\\x{61}bc", "(?R)abc",    "a{2",
	};

	(void)state;
	for (size_t i = 0; i < sizeof(patterns) / sizeof(*patterns); i++)
		if (*extract(patterns[i], 0))
			fail_msg("%s gave %s", patterns[i], extract(patterns[i], 0));
}

static void raw_literals_survive_normalization(void **state)
{
	(void)state;
	/* Upper case is folded, a last letter may be changed by a combining mark. */
	assert_string_equal(extract("CODE[0-9]{2}", 1), "cod");
	assert_string_equal(extract("優惠碼 ?[A-Z]{3}", 1), "优惠码");
	assert_string_equal(extract("￥[0-9a-zA-Z]{8,12}", 1), "¥");
	assert_string_equal(extract("a\\.b\\.c", 1), "");
}

/* How far behind the begin of a match the first set's literals stand at most; -1: anywhere. */
static int reach(const char *pattern, int raw)
{
	struct arena arena = { 0 };
	struct literals set;
	int before;

	assert_int_equal(
		literals_extract(&set, (candor_str){ pattern, strlen(pattern) }, raw, &arena),
		CANDOR_OK);
	assert_true(set.count > 0);
	before = set.sets[0].is_near ? (int)set.sets[0].before : -1;
	arena_free(&arena);
	return before;
}

static void literals_are_near(void **state)
{
	(void)state;
	assert_int_equal(reach("sponsored", 0), 0);
	assert_int_equal(reach("(?<![\\p{Latin}])sponsored", 0), 0);
	assert_int_equal(reach("\\d{1,2}% off", 0), 2);
	assert_int_equal(reach("[^,\\n]{0,6}广告", 0), 6);
	assert_int_equal(reach("(?:品牌|.{2,3}商家)寄来", 0), 5);
	assert_int_equal(reach("(?:.a?){2}sponsored", 0), 4);
	assert_int_equal(reach("(?:x.{3}sponsored|y.sponsored)", 0), 4);
	assert_int_equal(reach("\\R\\p{L}\\nsponsored", 0), 4);
	assert_int_equal(reach("\\d+% off", 0), -1);
	assert_int_equal(reach("x{2,}sponsored", 0), -1);
	assert_int_equal(reach("\\Gsponsored", 0), -1);
	assert_int_equal(reach("\\Xsponsored", 0), -1);
	assert_int_equal(reach(".{1,99999}sponsored", 0), -1);
	assert_int_equal(reach("sponsored", 1), -1);
}

static int needs_digit(const char *pattern, int raw)
{
	struct arena arena = { 0 };
	struct literals set;

	assert_int_equal(
		literals_extract(&set, (candor_str){ pattern, strlen(pattern) }, raw, &arena),
		CANDOR_OK);
	arena_free(&arena);
	return set.needs_digit;
}

static void digits_are_needed(void **state)
{
	static const char *const with[] = { "微信\\d{6}", "\\d+元起", "(?:[3-9]|1\\d)折优惠",
					    "(?:\\d|a5){2}块钱" };
	static const char *const without[] = {
		"微信\\d*", "微信(?=\\d)", "微信(?:\\d|号)", "微信[\\d-]",   "微信[^0-9]",
		"微信[-9]", "微信\\D",     "top10",          "\\d{0,2}微信",
	};

	(void)state;
	for (size_t i = 0; i < sizeof(with) / sizeof(*with); i++)
		assert_true(needs_digit(with[i], 0));
	for (size_t i = 0; i < sizeof(without) / sizeof(*without); i++)
		assert_false(needs_digit(without[i], 0));
	assert_false(needs_digit("微信\\d{6}", 1));
}

/* Whether the first literal of the pattern may be followed by `next`. */
static int may_follow(const char *pattern, const char *next)
{
	const candor_str text = { next, strlen(next) };
	struct arena arena = { 0 };
	struct literals set;
	int may;

	assert_int_equal(
		literals_extract(&set, (candor_str){ pattern, strlen(pattern) }, 0, &arena),
		CANDOR_OK);
	assert_true(set.count > 0);
	may = !set.sets[0].has_follow || starts_at(&set.sets[0].follow, text, 0);
	arena_free(&arena);
	return may;
}

static void literals_are_followed(void **state)
{
	/* Pattern, what may follow its literal, what may not; a character each. */
	static const char *const cases[][3] = {
		{ "微信\\s?[a-z]{3}", " az", "信9," },
		{ "微信[^\\p{Han}a-z\\n]", "1,。é", "信a\n" },
		{ "微信[^信]", "信a", "" },
		{ "微信\\p{Han}", "信。", "a1" },
		{ "微信(?:号|\\d)", "号1", "a," },
		{ "微信[+*/&%$#@~\\-]", "+-", "a," },
		{ "微信[一-二]", "信二", "a," },
		{ "(?:微信.){2}好", "微好a", "" },
		{ "(?:微信){2,3}.*好", "微好a", "" },
		{ "微信(?=号)", "号a", "" },
		{ "微信[[:alpha:]]x", "号a", "" },
		{ "微信[a-c\\d]?[x-]?\\d", "a1x-b", "dz号" },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++)
		for (int k = 1; k < 3; k++)
			for (const char *p = cases[i][k]; *p; p++)
				if (((unsigned char)*p & 0xC0) != 0x80 &&
				    may_follow(cases[i][0], p) != (k == 1))
					fail_msg("%s before %s", cases[i][0], p);
}

static unsigned sides_of(const char *pattern, int raw)
{
	struct arena arena = { 0 };
	struct literals set;

	assert_int_equal(
		literals_extract(&set, (candor_str){ pattern, strlen(pattern) }, raw, &arena),
		CANDOR_OK);
	assert_true(set.count > 0);
	arena_free(&arena);
	return set.sets[0].sides;
}

/* What stands beside the first literal of a pattern. */
static void literals_have_sides(void **state)
{
	(void)state;
	assert_int_equal(sides_of("hello", 0), SIDES_ANY);
	assert_int_equal(sides_of(REGEX_WORD_START "hello" REGEX_WORD_END, 0),
			 SIDES(SIDE_NO_WORD, SIDE_NO_WORD));
	assert_int_equal(sides_of("\\d{1,2}(?:hello|world)[a-z]", 0),
			 SIDES(SIDE_DIGIT | SIDE_HIGH, SIDE_LETTER));
	assert_int_equal(sides_of("\\d\\s?hello", 0),
			 SIDES(SIDE_DIGIT | SIDE_SPACE | SIDE_LINE | SIDE_HIGH, SIDE_ANY));
	assert_int_equal(sides_of("^(?:hello|world)", 0), SIDES(SIDE_LINE, SIDE_ANY));
	assert_int_equal(sides_of("(?:^|,)hello", 0), SIDES_ANY);
	assert_int_equal(sides_of("(?:^|[a-c]?)hello", 0), SIDES_ANY);
	assert_int_equal(sides_of("(?:" REGEX_WORD_START ")?hello(?:" REGEX_WORD_END "|)", 0),
			 SIDES_ANY);
	assert_int_equal(sides_of("(?:hello[0-9]){2}", 0), SIDES(SIDE_ANY, SIDE_DIGIT));
	/* Text as typed is rewritten, but for its lines. */
	assert_int_equal(sides_of("^(?:hello|world)%", 1), SIDES(SIDE_LINE, SIDE_ANY));
	assert_int_equal(sides_of("\\dhello", 1), SIDES_ANY);
	assert_int_equal(sides_of("^-hello", 1), SIDES_ANY);
}

/* A tiny generator of patterns over the alphabet {a, b, c} together with texts they match. */
struct generator {
	uint64_t seed;
	char pattern[512], text[512];
	size_t pattern_size, text_size;
};

static unsigned draw(struct generator *g, unsigned below)
{
	g->seed = g->seed * 6364136223846793005u + 1442695040888963407u;
	return (unsigned)(g->seed >> 33) % below;
}

static void put(struct generator *g, const char *pattern)
{
	size_t n = strlen(pattern);

	memcpy(g->pattern + g->pattern_size, pattern, n);
	g->pattern_size += n;
}

static void put_text(struct generator *g, char c, int on)
{
	if (on)
		g->text[g->text_size++] = c;
}

static void generate(struct generator *g, int depth, int on)
{
	unsigned parts = 1 + draw(g, 3);

	for (unsigned i = 0; i < parts && g->pattern_size < 300; i++) {
		char c[2] = { (char)('a' + draw(g, 3)), 0 };
		unsigned kind = draw(g, depth ? 8 : 6), chosen;

		switch (kind) {
		case 0:
		case 1:
			put(g, c);
			put_text(g, c[0], on);
			break;
		case 2:
			put(g, c);
			put(g, "?");
			put_text(g, c[0], on && draw(g, 2));
			break;
		case 3:
			put(g, "[abc]");
			put_text(g, c[0], on);
			break;
		case 4:
			put(g, c);
			put(g, "{1,3}");
			for (unsigned k = draw(g, 3) + 1; k > 0; k--)
				put_text(g, c[0], on);
			break;
		case 5:
			put(g, draw(g, 2) ? "\\d" : "[3-7]");
			put_text(g, (char)('3' + draw(g, 5)), on);
			break;
		case 6:
			chosen = draw(g, 2);
			put(g, "(?:");
			generate(g, depth - 1, on && chosen == 0);
			put(g, "|");
			generate(g, depth - 1, on && chosen == 1);
			put(g, ")");
			break;
		default:
			chosen = draw(g, 2);
			put(g, "(?:");
			generate(g, depth - 1, on && chosen);
			put(g, ")?");
		}
	}
}

/* A match is all of `text`. */
static int occurs(const char *text, const struct literal_set *set)
{
	const candor_str whole = { text, strlen(text) };
	char item[512];
	const char *at;

	for (size_t i = 0; i < set->count; i++) {
		snprintf(item, sizeof(item), "%.*s", (int)set->items[i].size,
			 set->items[i].data);
		for (at = strstr(text, item); at; at = strstr(at + 1, item)) {
			size_t end = (size_t)(at - text) + set->items[i].size;

			if ((!set->is_near || at - text <= (ptrdiff_t)set->before) &&
			    (!set->has_follow || starts_at(&set->follow, whole, end)) &&
			    sides_fit(sides_at(whole, (size_t)(at - text), end), set->sides))
				return 1;
		}
	}
	return 0;
}

/* Whatever the pattern matches contains a literal of its set. */
static void random_patterns_contain_a_literal(void **state)
{
	struct generator g = { .seed = 7 };
	unsigned with_literal = 0, with_digit = 0, with_follow = 0;

	(void)state;
	for (int round = 0; round < 20000; round++) {
		struct arena arena = { 0 };
		struct literals set;

		g.pattern_size = g.text_size = 0;
		generate(&g, 3, 1);
		g.text[g.text_size] = '\0';
		assert_int_equal(literals_extract(&set,
						  (candor_str){ g.pattern, g.pattern_size }, 0,
						  &arena),
				 CANDOR_OK);
		for (size_t k = 0; k < set.count; k++)
			if (!occurs(g.text, &set.sets[k]))
				fail_msg("%.*s matches %s without a literal",
					 (int)g.pattern_size, g.pattern, g.text);
		if (set.needs_digit && !strpbrk(g.text, "0123456789"))
			fail_msg("%.*s matches %s without a digit", (int)g.pattern_size,
				 g.pattern, g.text);
		if (set.longest && g.text_size > set.longest)
			fail_msg("%.*s matches the long %s", (int)g.pattern_size, g.pattern,
				 g.text);
		with_literal += set.count > 0;
		with_digit += set.needs_digit != 0;
		with_follow += set.count && set.sets[0].has_follow;
		arena_free(&arena);
	}
	assert_true(with_literal > 2000);
	assert_true(with_digit > 2000);
	assert_true(with_follow > 300);
}

/* A pattern can have one; nothing of it is read. */
static void an_empty_literal_tells_nothing(void **state)
{
	char *byte = malloc(1);

	(void)state;
	assert_non_null(byte);
	assert_int_equal(literal_information((candor_str){ byte + 1, 0 }), 0);
	assert_int_equal(literal_information((candor_str){ "lamp", 4 }), 4);
	free(byte);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(an_empty_literal_tells_nothing),
		cmocka_unit_test(finds_good_literals),
		cmocka_unit_test(says_nothing_rather_than_wrong),
		cmocka_unit_test(raw_literals_survive_normalization),
		cmocka_unit_test(literals_are_near),
		cmocka_unit_test(digits_are_needed),
		cmocka_unit_test(literals_are_followed),
		cmocka_unit_test(literals_have_sides),
		cmocka_unit_test(random_patterns_contain_a_literal),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
