/* Numbers, JSON Lines and CSV. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "output/json_write.h"

#define STR(text)                        \
	{                                \
		(text), sizeof(text) - 1 \
	}

static const candor_rule code_rule = { .id = "en.coupon.code",
				       .category = "coupon",
				       .summary = "Gives a code",
				       .source = "",
				       .lexicon = "en/coupon",
				       .axis = CANDOR_BRAND,
				       .weight = 2 };

static void assert_text(candor_buffer *out, const char *expected)
{
	candor_buffer_append(out, "", 1);
	assert_false(out->failed);
	assert_string_equal(out->data, expected);
	candor_buffer_free(out);
}

static void assert_number(double value, const char *expected)
{
	candor_buffer out = { 0 };

	put_number(&out, value);
	assert_text(&out, expected);
}

static void numbers_are_fixed_and_always_numbers(void **state)
{
	volatile double zero = 0;

	(void)state;
	assert_number(0, "0.0000");
	assert_number(-0.0, "0.0000");
	assert_number(-0.00004, "0.0000");
	assert_number(-0.00006, "-0.0001");
	assert_number(0.99995, "1.0000");
	assert_number(-0.62, "-0.6200");
	assert_number(12.34567, "12.3457");
	assert_number(zero / zero, "0.0000");
	assert_number(1 / zero, "100000000000.0000");
	assert_number(-1 / zero, "-100000000000.0000");
}

static void counts_are_grouped(void **state)
{
	static const struct {
		uint64_t count;
		const char *plain, *grouped;
	} cases[] = { { 0, "0", "0" },
		      { 999, "999", "999" },
		      { 1000, "1000", "1,000" },
		      { 257935, "257935", "257,935" },
		      { UINT64_MAX, "18446744073709551615", "18,446,744,073,709,551,615" } };

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		candor_buffer out = { 0 };

		put_count(&out, cases[i].count);
		assert_text(&out, cases[i].plain);
		put_grouped(&out, cases[i].count);
		assert_text(&out, cases[i].grouped);
	}
}

static void assert_json(const char *text, size_t size, const char *expected)
{
	candor_buffer out = { 0 };

	json_string(&out, (candor_str){ text, size });
	assert_text(&out, expected);
}

static void json_strings_are_valid_whatever_comes(void **state)
{
	(void)state;
	assert_json(NULL, 0, "null");
	assert_json("", 0, "\"\"");
	assert_json("a\"b\\c/", 6, "\"a\\\"b\\\\c/\"");
	assert_json("\n\r\t\b\f\0\x1f\x7f", 8, "\"\\n\\r\\t\\b\\f\\u0000\\u001f\\u007f\"");
	assert_json("好\xE2\x80\xA8\xE2\x80\xA9", 9, "\"好\\u2028\\u2029\"");
	assert_json("\xFF好\xE4\xBD", 6, "\"\xEF\xBF\xBD好\xEF\xBF\xBD\"");
}

static candor_post post_of(const char *text)
{
	candor_post post = { .file = "p.jsonl", .line = 7 };

	post.field[CANDOR_FIELD_TEXT] = (candor_str){ text, strlen(text) };
	return post;
}

static candor_result result_of(const candor_finding *findings, size_t count,
			       const candor_adjustment *adjustment)
{
	return (candor_result){ .logit = -3.5,
				.position = -0.9414,
				.evidence = 1.5,
				.confidence = 0.3935,
				.commercial = 0.75,
				.disclosure = CANDOR_DISCLOSURE_DENIED,
				.verdict = CANDOR_VERDICT_BRAND,
				.flags = CANDOR_FLAG_UNDISCLOSED | CANDOR_FLAG_LIMIT,
				.findings = findings,
				.finding_count = count,
				.adjustments = adjustment,
				.adjustment_count = adjustment ? 1 : 0 };
}

static void write_post(const char *format, const candor_post *post, const candor_result *result,
		       const char *expected)
{
	const candor_format *found = candor_format_find(format);
	candor_buffer out = { 0 };

	assert_non_null(found);
	candor_format_begin(found, &out);
	candor_format_post(found, post, result, &out);
	candor_format_end(found, &out);
	assert_text(&out, expected);
}

static void jsonl_has_the_promised_fields_in_order(void **state)
{
	candor_post post = post_of("Use code MIA20");
	const candor_finding finding = { .rule = &code_rule,
					 .field = CANDOR_FIELD_TEXT,
					 .start = 4,
					 .end = 14,
					 .text = STR("code MIA20"),
					 .weight = 2,
					 .applied = -1.5,
					 .commercial = 0.7 };
	const candor_adjustment adjustment = { "any.x", "summary", -2, 0.25 };
	candor_result result = result_of(&finding, 1, &adjustment);

	(void)state;
	post.field[CANDOR_FIELD_AUTHOR_ID] = (candor_str)STR("u\"1");
	write_post(
		"jsonl", &post, &result,
		"{\"schema\":\"candor.post/1\",\"id\":\"p.jsonl:7\",\"author_id\":\"u\\\"1\","
		"\"platform\":null,\"file\":\"p.jsonl\",\"line\":7,\"position\":-0.9414,"
		"\"confidence\":0.3935,\"commercial\":0.7500,\"disclosure\":\"denied\","
		"\"verdict\":\"brand\",\"flags\":[\"undisclosed\",\"limit\"],\"findings\":["
		"{\"rule\":\"en.coupon.code\",\"category\":\"coupon\",\"axis\":\"brand\","
		"\"weight\":2.0000,\"applied\":-1.5000,\"field\":\"text\",\"start\":4,"
		"\"end\":14,\"text\":\"code MIA20\",\"commercial\":0.7000}],\"logit\":-3.5000,"
		"\"adjustments\":[{\"id\":\"any.x\",\"applied\":-2.0000,"
		"\"commercial\":0.2500}]}\n");
}

static void jsonl_without_anything_is_null_and_empty(void **state)
{
	candor_post post = { .line = 1 };
	candor_result result = { .verdict = CANDOR_VERDICT_INSUFFICIENT };

	(void)state;
	write_post("jsonl", &post, &result,
		   "{\"schema\":\"candor.post/1\",\"id\":null,\"author_id\":null,"
		   "\"platform\":null,\"file\":null,\"line\":1,\"position\":0.0000,"
		   "\"confidence\":0.0000,\"commercial\":0.0000,\"disclosure\":\"none\","
		   "\"verdict\":\"insufficient\",\"flags\":[],\"findings\":[],"
		   "\"logit\":0.0000,\"adjustments\":[]}\n");
}

#define CSV_HEAD                                                                             \
	"id,author_id,platform,file,line,position,confidence,commercial,disclosure,verdict," \
	"flags,findings,quotes\n"

static void csv_quotes_and_disarms_cells(void **state)
{
	candor_post post = post_of("x");
	const candor_finding findings[] = {
		{ .rule = &code_rule, .text = STR("+\"20\"") },
		{ .rule = &code_rule, .text = STR("=B2") },
	};
	candor_result result = result_of(findings, 2, NULL);

	(void)state;
	post.field[CANDOR_FIELD_ID] = (candor_str)STR("=1+2,\n\"");
	post.field[CANDOR_FIELD_AUTHOR_ID] = (candor_str)STR("@me");
	post.field[CANDOR_FIELD_PLATFORM] = (candor_str)STR("a\0b\xFF");
	write_post("csv", &post, &result,
		   CSV_HEAD "\"'=1+2,\n\"\"\",\"'@me\",\"a\xEF\xBF\xBD"
			    "b\xEF\xBF\xBD\",\"p.jsonl\",7,"
			    "-0.9414,0.3935,0.7500,denied,brand,undisclosed limit,"
			    "en.coupon.code en.coupon.code,\"'+\"\"20\"\" | =B2\"\n");
}

static void csv_without_anything_has_empty_cells(void **state)
{
	candor_post post = post_of("x");
	candor_result result = { .verdict = CANDOR_VERDICT_MIXED };

	(void)state;
	post.file = "-odd";
	write_post("csv", &post, &result,
		   CSV_HEAD "\"'-odd:7\",,,\"'-odd\",7,0.0000,0.0000,0.0000,none,mixed,,,\n");
}

static void formats_are_found_by_name(void **state)
{
	(void)state;
	assert_null(candor_format_find("xml"));
	assert_string_equal(candor_format_name(candor_format_at(0)), "jsonl");
	assert_string_equal(candor_format_name(candor_format_at(1)), "csv");
	assert_null(candor_format_at(2));
}

/* Out of memory is remembered, and nothing is written afterwards. */
static void *refuse(void *block, size_t size)
{
	(void)block;
	(void)size;
	return NULL;
}

static void keep(void *block)
{
	(void)block;
}

static void running_out_of_memory_is_remembered(void **state)
{
	candor_buffer out = { 0 };

	(void)state;
	candor_set_allocator(refuse, keep);
	put_text(&out, "text");
	put_fill(&out, ' ', 10);
	put_number(&out, 1);
	candor_set_allocator(NULL, NULL);
	put_text(&out, "text");
	assert_true(out.failed);
	assert_int_equal(out.size, 0);
	candor_buffer_free(&out);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(numbers_are_fixed_and_always_numbers),
		cmocka_unit_test(counts_are_grouped),
		cmocka_unit_test(json_strings_are_valid_whatever_comes),
		cmocka_unit_test(jsonl_has_the_promised_fields_in_order),
		cmocka_unit_test(jsonl_without_anything_is_null_and_empty),
		cmocka_unit_test(csv_quotes_and_disarms_cells),
		cmocka_unit_test(csv_without_anything_has_empty_cells),
		cmocka_unit_test(formats_are_found_by_name),
		cmocka_unit_test(running_out_of_memory_is_remembered),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
