/* Encodings: recognized from their first bytes, converted whatever the borders. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>
#include <iconv.h>

#include "dribble.h"
#include "input/decoder.h"
#include "input/mojibake.h"

#define SIMPLIFIED                                                                                  \
	"正文,点赞数\n这个面霜我用了一个月，真的不错，推荐给大家！,12\n" \
	"不是广告，自己花钱买的。,3\n"
#define TRADITIONAL                                                                              \
	"正文,讚數\n這個面霜我用了一個月，真的不錯，推薦給大家！,12\n" \
	"不是廣告，自己花錢買的。,3\n"
#define FRENCH                                                                                   \
	"texte\nCette crème est très légère, je l'ai payée moi-même et je suis déçue.\n" \
	"“Idéale” pour l'été\n"
#define ENGLISH "text,likes\nI bought it myself and it broke after a week,3\n"

static size_t convert(char *out, size_t size, const char *text, const char *to)
{
	iconv_t cd = iconv_open(to, "UTF-8");
	char *in = (char *)(uintptr_t)text, *at = out;
	size_t left = strlen(text);

	assert_true(cd != (iconv_t)-1);
	assert_true(iconv(cd, &in, &left, &at, &size) != (size_t)-1);
	iconv_close(cd);
	return (size_t)(at - out);
}

static const struct {
	const char *text, *to, *name;
} rows[] = {
	{ SIMPLIFIED, "UTF-8", "UTF-8" },       { SIMPLIFIED, "GB18030", "GB18030" },
	{ SIMPLIFIED, "GBK", "GB18030" },       { TRADITIONAL, "GB18030", "GB18030" },
	{ TRADITIONAL, "BIG5", "Big5" },        { SIMPLIFIED, "UTF-16LE", "UTF-16LE" },
	{ SIMPLIFIED, "UTF-16BE", "UTF-16BE" }, { ENGLISH, "UTF-16LE", "UTF-16LE" },
	{ ENGLISH, "UTF-16BE", "UTF-16BE" },    { FRENCH, "UTF-16LE", "UTF-16LE" },
	{ FRENCH, "CP1252", "Windows-1252" },   { ENGLISH, "UTF-8", "UTF-8" },
	{ FRENCH, "UTF-8", "UTF-8" },           { SIMPLIFIED, "UTF-16", "UTF-16LE" },
	{ SIMPLIFIED, "UTF-32", "UTF-32LE" },
};

static void expect_name(candor_str head, const char *name)
{
	const char *found = encoding_detect(head)->name;

	if (strcmp(found, name) != 0)
		fail_msg("%s instead of %s", found, name);
}

static void encodings_are_recognized(void **state)
{
	char bytes[2000];

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		size_t size = convert(bytes, sizeof(bytes), rows[i].text, rows[i].to);

		expect_name((candor_str){ bytes, size }, rows[i].name);
	}
}

/* What is mostly UTF-8, or too little to tell, stays UTF-8. */
static void bad_utf8_stays_utf8(void **state)
{
	static const struct {
		const char *data;
		size_t size;
	} heads[] = {
		{ "", 0 },
		{ "\xff", 1 },
		{ "caf\xe9", 4 },
		{ "ab\xff\xfe\xfd", 5 },
		{ "\xe4\xb8\xad\xe6\x96\x87\xe5\xad\x97\xe7\xac\xa6\xff", 13 },
		{ "\0\0\0\0\0\0", 6 },
		{ "a\0b\xff\0\0", 6 },
		{ "\xe4\xb8", 2 },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(heads) / sizeof(*heads); i++)
		expect_name((candor_str){ heads[i].data, heads[i].size }, "UTF-8");
}

static void names_are_known(void **state)
{
	(void)state;
	assert_string_equal(encoding_find("gb18030")->name, "GB18030");
	assert_string_equal(encoding_find("GB_2312")->name, "GB18030");
	assert_string_equal(encoding_find("utf8")->name, "UTF-8");
	assert_string_equal(encoding_find("utf-16le")->name, "UTF-16LE");
	assert_string_equal(encoding_find("Latin-1")->name, "Windows-1252");
	assert_null(encoding_find("utf"));
	assert_null(encoding_find("EBCDIC"));
	assert_null(encoding_find(""));
}

/* ---- Decoding ---- */

/* Decodes `bytes` in steps, asking for `want` at a time. */
static size_t decode(char *out, size_t size, candor_str bytes, const char *name, size_t step,
		     size_t want)
{
	struct dribble dribble = { bytes, step };
	struct source source;
	struct decoder *decoder;
	size_t all = 0, got = 1;

	assert_int_equal(source_open_reader(&source, dribble_pull, &dribble, NULL), CANDOR_OK);
	assert_int_equal(decoder_new(&decoder, encoding_find(name), &source, NULL), CANDOR_OK);
	while (got) {
		assert_true(all + want <= size);
		assert_int_equal(decoder_pull(&got, decoder, out + all, want, NULL), CANDOR_OK);
		all += got;
	}
	decoder_free(decoder);
	source_close(&source);
	return all;
}

static void texts_come_back_whatever_the_borders(void **state)
{
	static const size_t steps[] = { 1, 2, 3, 7, 1000 };
	char bytes[2000], out[3000];

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		size_t size = convert(bytes, sizeof(bytes), rows[i].text, rows[i].to);
		const struct encoding *encoding = encoding_find(rows[i].name);
		size_t mark = encoding_mark(encoding, (candor_str){ bytes, size });

		for (size_t s = 0; s < 5 && encoding->iconv; s++) {
			candor_str text = { bytes + mark, size - mark };
			size_t got = decode(out, sizeof(out), text, rows[i].name, steps[s],
					    steps[4 - s]);

			assert_int_equal(got, strlen(rows[i].text));
			assert_memory_equal(out, rows[i].text, got);
		}
	}
}

static void bad_bytes_stay_visible(void **state)
{
	static const struct {
		const char *name, *data;
		size_t size;
		const char *expected;
	} bad[] = {
		{ "GB18030", "a\xffz", 3, "a\xffz" },
		{ "GB18030", "a\xb5\xc4\xb5", 4, "a\xe7\x9a\x84\xff" },
		{ "UTF-16LE", "a\0\0\xd8z\0", 6, "a\xffz" },
		{ "UTF-16LE", "a\0z", 3, "a\xff" },
		{ "UTF-32LE", "a\0\0\0\0\0\x11\0z\0\0\0", 12, "a\xffz" },
		{ "Windows-1252", "a\x81z", 3, "a\xffz" },
		{ "Big5", "\xa7\xda\xff.", 4, "\xe6\x88\x91\xff." },
	};
	char out[100];

	(void)state;
	for (size_t i = 0; i < sizeof(bad) / sizeof(*bad); i++)
		for (size_t step = 1; step < 9; step++) {
			candor_str text = { bad[i].data, bad[i].size };
			size_t got = decode(out, sizeof(out), text, bad[i].name, step, 1);

			assert_int_equal(got, strlen(bad[i].expected));
			assert_memory_equal(out, bad[i].expected, got);
		}
}

/* ---- Mojibake ---- */

static void mojibake_is_repaired_once(void **state)
{
	static const struct {
		const char *text, *repaired; /* NULL: it is left alone */
	} texts[] = {
		{ "it\xc3\xa2\xc2\x80\xc2\x99s", "it’s" },
		{ "\xc3\xb0\xc2\x9f\xc2\x98\xc2\x82", "😂" },
		{ "caf\xc3\x83\xc2\xa9", "café" },
		{ "\xc3\xa6\xc2\x88\xc2\x91", "我" },
		{ "", NULL },
		{ "plain", NULL },
		{ "café", NULL },
		{ "我", NULL },
		{ "caf\xc3\x83\xc2\xa9 我", NULL },
		{ "caf\xc3\x83\xc2\xa9 \xc3\xa9", NULL },
		{ "caf\xc3", NULL },
		{ "\xff", NULL },
	};
	struct arena arena = { 0 };

	(void)state;
	for (size_t i = 0; i < sizeof(texts) / sizeof(*texts); i++) {
		candor_str text = { texts[i].text, strlen(texts[i].text) };
		const char *expected = texts[i].repaired ? texts[i].repaired : texts[i].text;

		assert_int_equal(mojibake_repair(&text, &arena), texts[i].repaired != NULL);
		assert_int_equal(text.size, strlen(expected));
		assert_memory_equal(text.data, expected, text.size);
	}
	arena_free(&arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(encodings_are_recognized),
		cmocka_unit_test(bad_utf8_stays_utf8),
		cmocka_unit_test(names_are_known),
		cmocka_unit_test(texts_come_back_whatever_the_borders),
		cmocka_unit_test(bad_bytes_stay_visible),
		cmocka_unit_test(mojibake_is_repaired_once),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
