/*
 * The big list of naughty strings as ids, names and quoted words: JSON Lines and CSV give back
 * every byte, and a page shows them without becoming anything else.
 */
#include "jansson_files.h"

#include "candor.h"
#include "input/csv.h"
#include "rules.h"

#ifdef CANDOR_HAVE_JANSSON

static const candor_rule rule = { .id = "test.quote.all",
				  .category = "quote",
				  .summary = "Quotes everything",
				  .source = "",
				  .lexicon = "test",
				  .axis = CANDOR_BRAND,
				  .weight = 2 };

/* A post that says the string everywhere, and what was found in it. */
struct case_of {
	candor_str value;
	candor_post post;
	candor_finding finding;
	candor_result result;
};

static void make_case(struct case_of *out, candor_str value)
{
	*out = (struct case_of){ .value = value };
	out->post.file = "naughty.json";
	out->post.line = 1;
	out->post.field[CANDOR_FIELD_ID] = value;
	out->post.field[CANDOR_FIELD_AUTHOR_ID] = value;
	out->post.field[CANDOR_FIELD_TEXT] = value;
	out->finding = (candor_finding){ .rule = &rule,
					 .field = CANDOR_FIELD_TEXT,
					 .end = value.size,
					 .text = value,
					 .count = 1,
					 .factor = 1,
					 .weight = 2,
					 .applied = -2 };
	out->result = (candor_result){ .logit = -2,
				       .position = -0.76,
				       .evidence = 2,
				       .confidence = 0.5,
				       .verdict = CANDOR_VERDICT_BRAND,
				       .findings = &out->finding,
				       .finding_count = 1 };
}

static void print_post(candor_buffer *out, const char *format, const struct case_of *c)
{
	candor_format_post(candor_format_find(format), &c->post, &c->result, out);
	assert_false(out->failed);
}

static void assert_same(const json_t *string, candor_str value)
{
	assert_true(json_is_string(string));
	assert_int_equal(json_string_length(string), value.size);
	assert_memory_equal(json_string_value(string), value.data, value.size);
}

static void check_jsonl(const struct case_of *c)
{
	candor_buffer out = { 0 };
	json_error_t error;
	json_t *line;

	print_post(&out, "jsonl", c);
	line = json_loadb(out.data, out.size, 0, &error);
	assert_non_null(line);
	assert_ptr_equal(memchr(out.data, '\n', out.size), out.data + out.size - 1);
	assert_same(json_object_get(line, "id"), c->value);
	assert_same(json_object_get(line, "author_id"), c->value);
	assert_same(
		json_object_get(json_array_get(json_object_get(line, "findings"), 0), "text"),
		c->value);
	json_decref(line);
	candor_buffer_free(&out);
}

/* Spreadsheets take no cell for a formula: those have an apostrophe in front. */
static void check_cell(candor_str cell, candor_str value)
{
	if (cell.size == value.size + 1 && cell.data[0] == '\'') {
		assert_non_null(strchr("=+-@\t\r\n ", value.data[0]));
		cell = (candor_str){ cell.data + 1, cell.size - 1 };
	} else {
		assert_false(value.size && strchr("=+-@", value.data[0]));
	}
	assert_int_equal(cell.size, value.size);
	assert_memory_equal(cell.data, value.data, value.size);
}

static void check_csv(const struct case_of *c)
{
	const struct csv_dialect dialect = { .delimiter = ',', .quotes = 1 };
	candor_buffer out = { 0 };
	struct csv_row row = { 0 };
	struct arena arena = { 0 };

	print_post(&out, "csv", c);
	while (out.size && (out.data[out.size - 1] == '\n' || out.data[out.size - 1] == '\r'))
		out.size--;
	assert_int_equal(
		csv_split(&row, (candor_str){ out.data, out.size }, &dialect, &arena, NULL),
		CANDOR_OK);
	assert_int_equal(row.count, 13);
	check_cell(row.cells[0], c->value);
	check_cell(row.cells[1], c->value);
	check_cell(row.cells[12], c->value);
	csv_row_free(&row);
	arena_free(&arena);
	candor_buffer_free(&out);
}

static candor_str page_of(candor_buffer *out, const struct case_of *c)
{
	candor_summary *summary;

	assert_int_equal(candor_summary_new(&summary, NULL), CANDOR_OK);
	assert_int_equal(candor_summary_add(summary, &c->post, &c->result), CANDOR_OK);
	candor_summary_html(summary, NULL, out);
	candor_summary_free(summary);
	candor_buffer_append(out, "", 1);
	assert_false(out->failed);
	return (candor_str){ out->data, out->size - 1 };
}

static size_t count_byte(candor_str text, char byte)
{
	size_t count = 0;

	for (size_t i = 0; i < text.size; i++)
		count += text.data[i] == byte;
	return count;
}

/* What a browser makes of the page's characters. */
static candor_buffer shown(candor_str page)
{
	static const char *const entities[][2] = { { "&amp;", "&" },
						   { "&lt;", "<" },
						   { "&gt;", ">" },
						   { "&quot;", "\"" },
						   { "&#39;", "'" } };
	candor_buffer out = { 0 };

	while (page.size) {
		const char *character = page.data;
		size_t size = 1;

		for (size_t i = 0; i < sizeof(entities) / sizeof(entities[0]); i++)
			if (!strncmp(page.data, entities[i][0], strlen(entities[i][0]))) {
				size = strlen(entities[i][0]);
				character = entities[i][1];
			}
		candor_buffer_append(&out, character, 1);
		page = (candor_str){ page.data + size, page.size - size };
	}
	candor_buffer_append(&out, "", 1);
	assert_false(out.failed);
	return out;
}

/* The page quotes the string, with what does not show made visible. */
static void check_quote(candor_str page, candor_str value)
{
	candor_buffer expected = { 0 }, found;

	candor_append_safe(&expected, value);
	candor_buffer_append(&expected, "", 1);
	found = shown(page);
	if (!strstr(found.data, expected.data))
		fail_msg("\"%s\" is not on the page", expected.data);
	candor_buffer_free(&expected);
	candor_buffer_free(&found);
}

/* Whatever the string is, unless empty, the page has the tags, and the quotes in them, of one
 * about "x". */
static void check_html(const struct case_of *c)
{
	candor_buffer plain_out = { 0 }, out = { 0 };
	struct case_of plain;
	candor_str expected, page;

	make_case(&plain, (candor_str){ "x", 1 });
	expected = page_of(&plain_out, &plain);
	page = page_of(&out, c);
	for (const char *byte = "<>\"'"; *byte; byte++)
		if (count_byte(page, *byte) != count_byte(expected, *byte))
			fail_msg("%c of \"%.*s\" reaches the page", *byte, (int)c->value.size,
				 c->value.data);
	if (c->value.size <= 120) /* longer ones are cut */
		check_quote(page, c->value);
	candor_buffer_free(&plain_out);
	candor_buffer_free(&out);
}

static void naughty_strings_come_through(void **state)
{
	const char *path = shared_path("data/hostile/blns/blns.json");
	json_t *strings, *string;
	size_t i;

	(void)state;
	if (!path)
		skip();
	strings = load_json(path);
	assert_true(json_array_size(strings) > 500);
	json_array_foreach(strings, i, string)
	{
		struct case_of c;

		make_case(&c, (candor_str){ json_string_value(string),
					    json_string_length(string) });
		check_jsonl(&c);
		check_csv(&c);
		if (c.value.size)
			check_html(&c);
	}
	json_decref(strings);
}

#else

static void naughty_strings_come_through(void **state)
{
	(void)state;
	printf("skipped: built without jansson\n");
	skip();
}

#endif

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(naughty_strings_come_through),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
