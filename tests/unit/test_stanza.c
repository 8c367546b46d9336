/* Stanzas: what lexicon syntax allows, and that every error names its place. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/limits.h"
#include "base/stanza.h"
#include "base/str.h"

struct fixture {
	struct arena arena;
	struct stanza stanza;
	struct stanza_reader reader;
	candor_err err;
};

static int open_text(struct fixture *f, const char *text)
{
	*f = (struct fixture){ 0 };
	return stanza_reader_init(&f->reader, "x.lex", (candor_str){ text, strlen(text) },
				  &f->arena, &f->err);
}

static void close_text(struct fixture *f)
{
	stanza_free(&f->stanza);
	arena_free(&f->arena);
}

static void assert_field(const struct stanza *stanza, size_t i, const char *key,
			 const char *value)
{
	assert_true(i < stanza->count);
	assert_true(str_equal(stanza->fields[i].key, key));
	assert_true(str_equal(stanza->fields[i].value, value));
}

static void values_are_verbatim(void **state)
{
	struct fixture f;

	(void)state;
	open_text(
		&f,
		"# a comment\nRule: en.x\nPattern: #ad: \"x\" \\s  \nMatch:\n\n\nRule: en.y\n");
	assert_int_equal(stanza_next(&f.reader, &f.stanza, &f.err), 1);
	assert_int_equal(f.stanza.count, 3);
	assert_field(&f.stanza, 0, "Rule", "en.x");
	assert_field(&f.stanza, 1, "Pattern", "#ad: \"x\" \\s  ");
	assert_field(&f.stanza, 2, "Match", "");
	assert_int_equal(f.stanza.fields[1].line, 3);
	assert_int_equal(f.stanza.fields[1].column, 10);
	assert_true(str_equal(f.stanza.fields[0].comment, "# a comment"));
	assert_int_equal(stanza_next(&f.reader, &f.stanza, &f.err), 1);
	assert_field(&f.stanza, 0, "Rule", "en.y");
	assert_int_equal(stanza_next(&f.reader, &f.stanza, &f.err), 0);
	close_text(&f);
}

static void continuation_joins_with_one_space(void **state)
{
	struct fixture f;

	(void)state;
	open_text(&f, "Note: one\n two\n three\nLicense: MIT");
	assert_int_equal(stanza_next(&f.reader, &f.stanza, &f.err), 1);
	assert_field(&f.stanza, 0, "Note", "one two three");
	assert_field(&f.stanza, 1, "License", "MIT");
	assert_true(str_equal(f.stanza.source, "Note: one\n two\n three\nLicense: MIT"));
	close_text(&f);
}

/* Comments inside of a value go with its field, and hide nothing of the value. */
static void comments_stand_between_continuations(void **state)
{
	struct fixture f;

	(void)state;
	open_text(&f, "# a\nRule: x\n# b\n# c\n y\n# d\n z\nNote: n\n# e\n m\n# f\n");
	assert_int_equal(stanza_next(&f.reader, &f.stanza, &f.err), 1);
	assert_int_equal(f.stanza.count, 2);
	assert_field(&f.stanza, 0, "Rule", "x y z");
	assert_true(str_equal(f.stanza.fields[0].comment, "# a\n# b\n# c\n# d"));
	assert_field(&f.stanza, 1, "Note", "n m");
	assert_true(str_equal(f.stanza.fields[1].comment, "# e"));
	assert_true(str_equal(f.stanza.comment, "# f"));
	assert_true(str_equal(f.stanza.source, "Rule: x\n# b\n# c\n y\n# d\n z\n"
					       "Note: n\n# e\n m"));
	close_text(&f);
}

static void errors_name_their_place(void **state)
{
	static const struct {
		const char *text;
		size_t line, column;
	} cases[] = {
		{ "Rule en.x\n", 1, 5 },    { "Rule: a\nPattern:x\n", 2, 9 },
		{ " first\n", 1, 1 },       { "Rule: a\n\tMatch: b\n", 2, 1 },
		{ "Rule: a\n: b\n", 2, 1 }, { "Rule: a\r\n", 1, 8 },
		{ "Rule: \xff\n", 1, 7 },   { "Rule: a\nX: \xc3\x28", 2, 4 },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		struct fixture f;
		int status = open_text(&f, cases[i].text);

		while (status >= 0 && (status = stanza_next(&f.reader, &f.stanza, &f.err)) > 0)
			;
		assert_int_equal(status, CANDOR_ESYNTAX);
		assert_int_equal(f.err.line, cases[i].line);
		assert_int_equal(f.err.column, cases[i].column);
		assert_string_equal(f.err.where, "x.lex");
		close_text(&f);
	}
}

static void limits_hold(void **state)
{
	struct fixture f;
	static char text[LIMIT_STANZA_FIELDS * 8 + 64];
	static char line[LIMIT_LEXICON_LINE + 64];

	(void)state;
	for (size_t i = 0; i <= LIMIT_STANZA_FIELDS; i++)
		strcat(text + (i ? i * 5 - 5 : 0), "A: b\n");
	open_text(&f, text);
	assert_int_equal(stanza_next(&f.reader, &f.stanza, &f.err), CANDOR_ESYNTAX);
	assert_int_equal(f.err.line, LIMIT_STANZA_FIELDS + 1);
	close_text(&f);
	memset(line, 'x', sizeof(line) - 1);
	memcpy(line, "A: ", 3);
	open_text(&f, line);
	assert_int_equal(stanza_next(&f.reader, &f.stanza, &f.err), CANDOR_ESYNTAX);
	close_text(&f);
}

static size_t bytes_asked;

static void *count_bytes(void *block, size_t size)
{
	bytes_asked += size;
	return realloc(block, size);
}

/* Lines of one value: what they are joined to is a line, too, and the way there takes memory in
 * proportion. */
static void continuations_are_bounded(void **state)
{
	static char text[LIMIT_LEXICON_LINE * 2];
	const size_t most = LIMIT_LEXICON_LINE - strlen("A: ");
	struct fixture f;
	size_t size = strlen(strcpy(text, "A:\n"));

	(void)state;
	for (size_t i = 0; i < most / 2; i++, size += 3)
		memcpy(text + size, " x\n", 3);
	bytes_asked = 0;
	candor_set_allocator(count_bytes, NULL);
	open_text(&f, text);
	assert_int_equal(stanza_next(&f.reader, &f.stanza, &f.err), 1);
	candor_set_allocator(NULL, NULL);
	assert_int_equal(f.stanza.fields[0].value.size, most / 2 * 2);
	assert_in_range(bytes_asked, 1, 8 * LIMIT_LEXICON_LINE);
	close_text(&f);
	strcpy(text + size, " xx\n");
	open_text(&f, text);
	assert_int_equal(stanza_next(&f.reader, &f.stanza, &f.err), CANDOR_ESYNTAX);
	assert_int_equal(f.err.line, most / 2 + 2);
	close_text(&f);
}

static void nul_is_refused(void **state)
{
	struct fixture f = { 0 };

	(void)state;
	assert_int_equal(stanza_reader_init(&f.reader, "x", (candor_str){ "A: b\0c\n", 7 },
					    &f.arena, &f.err),
			 CANDOR_ESYNTAX);
	assert_int_equal(f.err.column, 5);
	close_text(&f);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(values_are_verbatim),
		cmocka_unit_test(continuation_joins_with_one_space),
		cmocka_unit_test(comments_stand_between_continuations),
		cmocka_unit_test(errors_name_their_place),
		cmocka_unit_test(limits_hold),
		cmocka_unit_test(continuations_are_bounded),
		cmocka_unit_test(nul_is_refused),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
