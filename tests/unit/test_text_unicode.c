/*
 * Comparable text against Unicode: every code point, NormalizationTest.txt and pseudo-random
 * strings must give NFKC_Casefold as built here from DerivedNormalizationProps.txt (NFKC_CF)
 * and utf8proc (NFC), except where a disguise is folded. Both files are looked for in the data
 * beside the sources and where Debian's unicode-data puts them.
 */
#include "text_both.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>
#include <utf8proc.h>

enum {
	CODE_POINTS = 0x110000,
	STRING_MAX = 64, /* code points of a test string */
	FOLDED_MAX = STRING_MAX * 18,
};

static const char *const folders[] = { "../shared/data/hostile/unicode15",
				       "/usr/share/unicode" };

/* ---- The reference ---- */

/* NFKC_CF of code points that change: parts, counted. */
struct mapping {
	unsigned count;
	uint32_t parts[18];
};

struct string {
	uint32_t c[FOLDED_MAX];
	size_t count;
};

struct bytes {
	unsigned char data[FOLDED_MAX * 4];
	size_t size;
};

static struct mapping **mappings; /* by code point, or NULL */
static unsigned char *folds_more; /* by code point: a disguise folding changes it */
static struct text text, twin;

static FILE *open_data(const char *name)
{
	char path[256];

	for (size_t i = 0; i < sizeof(folders) / sizeof(folders[0]); i++) {
		FILE *file;

		snprintf(path, sizeof(path), "%s/%s", folders[i], name);
		file = fopen(path, "r");
		if (file)
			return file;
	}
	printf("skipped: %s is not there\n", name);
	return NULL;
}

/* Reads hexadecimal numbers up to ';', '#' or the end of the line; returns what follows. */
static const char *read_parts(const char *line, uint32_t *parts, unsigned *count, unsigned max)
{
	char *end;

	for (*count = 0; *count < max; line = end) {
		unsigned long number = strtoul(line, &end, 16);

		if (end == line)
			break;
		parts[(*count)++] = (uint32_t)number;
	}
	while (*line == ' ')
		line++;
	return *line == ';' ? line + 1 : line;
}

static void read_mapping(const char *line)
{
	struct mapping mapping;
	unsigned first, last;

	if (sscanf(line, "%x..%x", &first, &last) != 2) {
		if (sscanf(line, "%x", &first) != 1)
			return;
		last = first;
	}
	line = strstr(line, "; NFKC_CF;");
	if (!line)
		return;
	read_parts(line + 10, mapping.parts, &mapping.count, 18);
	for (unsigned c = first; c <= last; c++) {
		mappings[c] = malloc(sizeof(mapping));
		assert_non_null(mappings[c]);
		*mappings[c] = mapping;
	}
}

static int is_surrogate(uint32_t c)
{
	return c >= 0xD800 && c < 0xE000;
}

/* Encodes and composes canonically. */
static void nfc(struct bytes *out, const struct string *in)
{
	static unsigned char encoded[FOLDED_MAX * 4];
	utf8proc_uint8_t *composed;
	utf8proc_ssize_t size = 0;

	for (size_t i = 0; i < in->count; i++)
		size += utf8proc_encode_char((utf8proc_int32_t)in->c[i], encoded + size);
	size = utf8proc_map(encoded, size, &composed, UTF8PROC_COMPOSE | UTF8PROC_STABLE);
	assert_true(size >= 0 && (size_t)size <= sizeof(out->data));
	memcpy(out->data, composed, (size_t)size);
	out->size = (size_t)size;
	free(composed);
}

static void nfkc_casefold(struct bytes *out, const struct string *in)
{
	static struct string mapped;

	mapped.count = 0;
	for (size_t i = 0; i < in->count; i++) {
		const struct mapping *mapping = mappings[in->c[i]];

		if (!mapping)
			mapped.c[mapped.count++] = in->c[i];
		for (unsigned k = 0; mapping && k < mapping->count; k++)
			mapped.c[mapped.count++] = mapping->parts[k];
	}
	nfc(out, &mapped);
}

/* ---- Comparing ---- */

static void print_string(const struct string *string)
{
	printf("source:");
	for (size_t i = 0; i < string->count; i++)
		printf(" %04X", string->c[i]);
	printf("\n");
}

static void append(const struct string *in)
{
	static unsigned char source[FOLDED_MAX * 4];
	size_t size = 0;
	candor_str value;
	const char *wrong;

	for (size_t i = 0; i < in->count; i++)
		size += (size_t)utf8proc_encode_char((utf8proc_int32_t)in->c[i], source + size);
	value = (candor_str){ (const char *)source, size };
	text_clear(&text);
	text_clear(&twin);
	assert_int_equal(text_append(&text, value), CANDOR_OK);
	assert_int_equal(portable_append(&twin, value), CANDOR_OK);
	wrong = text_compare(&text, &twin);
	if (!wrong)
		wrong = text_check(&text, value);
	if (wrong) {
		print_string(in);
		fail_msg("%s", wrong);
	}
}

static int is_same(const struct bytes *expected)
{
	return text.size == expected->size &&
	       (!text.size || !memcmp(text.data, expected->data, text.size));
}

/* Is there something in the reference result, or was there in the source, that is folded as a
 * disguise? */
static int is_excepted(const struct bytes *expected)
{
	size_t size;

	if (text.disguised || text.joined)
		return 1;
	for (size_t at = 0; at < expected->size; at += size)
		if (folds_more[utf8_decode(expected->data + at, expected->data + expected->size,
					   &size)])
			return 1;
	return 0;
}

static size_t compared, excepted;

static void compare(const struct string *in)
{
	static struct bytes expected;

	nfkc_casefold(&expected, in);
	append(in);
	compared++;
	if (is_same(&expected))
		return;
	if (is_excepted(&expected)) {
		excepted++;
		return;
	}
	print_string(in);
	printf("expected: %.*s\ngot:      %.*s\n", (int)expected.size, (char *)expected.data,
	       (int)text.size, text.size ? text.data : "");
	fail();
}

/* ---- Set-up: which code points are folded further than NFKC_Casefold ---- */

static void find_exceptions(void)
{
	static struct bytes expected;
	size_t han = 0, others = 0;

	for (uint32_t c = 0; c < CODE_POINTS; c++) {
		struct string one = { { c }, 1 };

		if (is_surrogate(c))
			continue;
		nfkc_casefold(&expected, &one);
		append(&one);
		if (is_same(&expected))
			continue;
		folds_more[c] = 1;
		if (text_is_han(text_at(text.data, text.size, 0)))
			han++;
		else
			others++;
	}
	printf("folded further than NFKC_Casefold: %zu Han and radicals, %zu others\n", han,
	       others);
	/* Some 6,300 traditional characters, of which compatibility ideographs repeat some. */
	assert_in_range(han, 6000, 7000);
	/* 52 enclosed letters, 25 small capitals and their like, apostrophes, a blank. */
	assert_in_range(others, 80, 110);
}

static int set_up(void **state)
{
	char line[1024];
	FILE *file = open_data("DerivedNormalizationProps.txt");

	(void)state;
	if (!file)
		return 0;
	mappings = calloc(CODE_POINTS, sizeof(struct mapping *));
	folds_more = calloc(CODE_POINTS, 1);
	assert_non_null(mappings);
	assert_non_null(folds_more);
	while (fgets(line, sizeof(line), file))
		read_mapping(line);
	fclose(file);
	return 0;
}

static int tear_down(void **state)
{
	(void)state;
	for (size_t c = 0; mappings && c < CODE_POINTS; c++)
		free(mappings[c]);
	free(mappings);
	free(folds_more);
	text_free(&text);
	text_free(&twin);
	return 0;
}

static void need_reference(void)
{
	if (!mappings)
		skip();
}

/* ---- Tests ---- */

static void test_each_code_point(void **state)
{
	(void)state;
	need_reference();
	find_exceptions();
}

/* What is folded further is folded to something that stays. */
static void test_stable(void **state)
{
	(void)state;
	need_reference();
	for (uint32_t c = 0; c < CODE_POINTS; c++) {
		struct string one = { { c }, 1 };
		struct text again = { 0 };
		candor_str value;

		if (is_surrogate(c) || (!mappings[c] && !folds_more[c]))
			continue;
		append(&one);
		value = (candor_str){ text.data, text.size };
		assert_int_equal(text_append(&again, value), CANDOR_OK);
		assert_int_equal(again.size, text.size);
		assert_memory_equal(again.size ? again.data : "", text.data, text.size);
		assert_int_equal(again.disguised, 0);
		text_free(&again);
	}
}

static void test_normalization_test(void **state)
{
	struct string column;
	char line[2048];
	FILE *file = open_data("NormalizationTest.txt");

	(void)state;
	need_reference();
	if (!file)
		skip();
	compared = excepted = 0;
	while (fgets(line, sizeof(line), file)) {
		const char *rest = line;

		if (*line == '#' || *line == '@')
			continue;
		for (int i = 0; i < 5; i++) {
			unsigned count;

			rest = read_parts(rest, column.c, &count, STRING_MAX);
			column.count = count;
			compare(&column);
		}
	}
	fclose(file);
	printf("NormalizationTest.txt: %zu strings, %zu with a disguise\n", compared, excepted);
	assert_true(compared > 90000);
	/* Compatibility ideographs and squared words in traditional characters. */
	assert_true(excepted < compared / 20);
}

static uint32_t seed;

static uint32_t draw(uint32_t below)
{
	seed = seed * 1664525 + 1013904223;
	return (uint32_t)((uint64_t)seed * below >> 32);
}

/* Each assigned code point between marks, jamo and ignorables. */
static void test_pairs(void **state)
{
	static const uint32_t followers[] = { 0x301,  0x323,  0x345,  0x338,   0x3099, 0x9BE,
					      0x1161, 0x11A8, 0x200B, 0xFE0F,  0x300,  0x1DCE,
					      0x5B0,  0x64B,  0x94D,  0x1D165, 0xFF9E, 0x344 };

	(void)state;
	need_reference();
	compared = excepted = 0;
	for (uint32_t c = 0; c < CODE_POINTS;
	     c += 1 + (c > 0x3400) * draw(c > 0x30000 ? 99 : 3)) {
		for (size_t i = 0; i < sizeof(followers) / sizeof(followers[0]);
		     i += 1 + draw(6)) {
			struct string pair = { { followers[i], c, followers[i], 0x301 }, 4 };

			if (!is_surrogate(c))
				compare(&pair);
		}
	}
	printf("pairs: %zu strings, %zu with a disguise\n", compared, excepted);
	assert_true(compared > 50000);
	assert_true(excepted < compared / 8);
}

/* Where random strings take their characters from. */
static const struct {
	uint32_t first, last;
} ranges[] = {
	{ 'A', 'z' },         { ' ', '@' },         { 0xC0, 0x24F },      { 0x300, 0x36F },
	{ 0x300, 0x36F },     { 0x370, 0x3FF },     { 0x591, 0x5BD },     { 0x5D0, 0x5EA },
	{ 0x600, 0x65F },     { 0x900, 0x97F },     { 0x980, 0x9FF },     { 0xB80, 0xDFF },
	{ 0xE00, 0xE5F },     { 0x1000, 0x102F },   { 0x1100, 0x11FF },   { 0x1100, 0x1112 },
	{ 0x1161, 0x1175 },   { 0x11A8, 0x11C2 },   { 0xAC00, 0xD7A3 },   { 0x1E00, 0x1FFF },
	{ 0x200B, 0x200F },   { 0xAD, 0xAD },       { 0x34F, 0x34F },     { 0x2100, 0x214F },
	{ 0x3000, 0x30FF },   { 0x3099, 0x309A },   { 0x4E00, 0x9FFF },   { 0xF900, 0xFAFF },
	{ 0xFB00, 0xFDFF },   { 0xFE00, 0xFE0F },   { 0xFF00, 0xFFEF },   { 0x11099, 0x110BA },
	{ 0x1D15E, 0x1D172 }, { 0x1D400, 0x1D7FF }, { 0x1F300, 0x1F6FF }, { 0xE0100, 0xE01EF },
};

static uint32_t draw_character(void)
{
	uint32_t range = draw(sizeof(ranges) / sizeof(ranges[0]));

	return ranges[range].first + draw(ranges[range].last - ranges[range].first + 1);
}

static void test_random_strings(void **state)
{
	struct string string;

	(void)state;
	need_reference();
	compared = excepted = 0;
	seed = 7;
	for (int round = 0; round < 200000; round++) {
		/* Few kinds of characters in one string, so that they meet. */
		uint32_t kinds[6];

		string.count = draw(28);
		for (size_t i = 0; i < 6; i++)
			kinds[i] = draw_character();
		for (size_t i = 0; i < string.count; i++)
			string.c[i] = round % 2 ? kinds[draw(6)] : draw_character();
		compare(&string);
	}
	printf("random strings: %zu, %zu with a disguise\n", compared, excepted);
	assert_true(excepted < compared / 2);
}

/* U+0345 becomes a letter before marks are put into order, so that it matters where it stands.
 */
static int has_ypogegrammeni(uint32_t c)
{
	return c == 0x345 || (c >= 0x1F80 && c < 0x2000);
}

/* Canonically equivalent strings have the same comparable text. */
static void test_canonical_equivalence(void **state)
{
	(void)state;
	need_reference();
	seed = 3;
	for (int round = 0; round < 50000; round++) {
		struct string string = { { 0 }, 1 + draw(8) };
		static struct bytes composed;
		candor_str value;

		for (size_t i = 0; i < string.count; i++)
			do
				string.c[i] = draw_character();
			while (has_ypogegrammeni(string.c[i]));
		nfc(&composed, &string);
		append(&string);
		text_clear(&twin);
		value = (candor_str){ (char *)composed.data, composed.size };
		assert_int_equal(text_append(&twin, value), CANDOR_OK);
		assert_int_equal(text.size, twin.size);
		assert_memory_equal(text.size ? text.data : "", twin.data, text.size);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_each_code_point),
		cmocka_unit_test(test_stable),
		cmocka_unit_test(test_normalization_test),
		cmocka_unit_test(test_pairs),
		cmocka_unit_test(test_random_strings),
		cmocka_unit_test(test_canonical_equivalence),
	};

	return cmocka_run_group_tests(tests, set_up, tear_down);
}
