/*
 * The JSON reader over anything, both builds in both modes. Checked: tokens balance, offsets
 * rise, values lie inside the text, unescaping never grows, skipping ends where stepping does,
 * both builds agree, and what is read strictly is read the same leniently.
 */
#include "../unit/json_both.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define CHECK(condition) check(condition, #condition, __LINE__)

static void check(int condition, const char *text, int line)
{
	if (condition)
		return;
	fprintf(stderr, "fuzz_json.c:%d: not so: %s\n", line, text);
	abort();
}

/* All that a reader told about a text. */
struct report {
	enum json_token last;
	size_t tokens, error_offset;
	uint64_t digest; /* of all before the last token */
};

static void digest(struct report *report, uint64_t number)
{
	report->digest = (report->digest ^ number) * 0x100000001b3;
}

static void digest_bytes(struct report *report, const char *data, size_t size)
{
	digest(report, size);
	for (size_t i = 0; i < size; i++)
		digest(report, (unsigned char)data[i]);
}

/* The containers that are open: '}' or ']' each. */
struct nesting {
	size_t depth;
	char close[LIMIT_JSON_DEPTH];
};

static void check_nesting(struct nesting *nesting, enum json_token token)
{
	char inner = nesting->depth ? nesting->close[nesting->depth - 1] : 0;

	if (token == JSON_OBJECT_BEGIN || token == JSON_ARRAY_BEGIN) {
		CHECK(nesting->depth < LIMIT_JSON_DEPTH);
		nesting->close[nesting->depth++] = token == JSON_OBJECT_BEGIN ? '}' : ']';
	} else if (token == JSON_OBJECT_END || token == JSON_ARRAY_END) {
		CHECK(inner == (token == JSON_OBJECT_END ? '}' : ']'));
		nesting->depth--;
	} else if (token == JSON_KEY) {
		CHECK(inner == '}');
	} else if (token == JSON_END) {
		CHECK(!inner);
	}
}

static void check_string(const struct json_build *build, const struct json_reader *reader,
			 struct report *report)
{
	candor_str value = reader->value;
	unsigned surrogates = 0;
	int non_ascii = 0;
	char *out = malloc(value.size ? value.size : 1);
	size_t size;

	CHECK(out != NULL);
	for (size_t i = 0; i < value.size; i++)
		non_ascii |= (unsigned char)value.data[i] >= 0x80;
	CHECK(reader->non_ascii == non_ascii);
	CHECK(reader->escaped == (value.size && memchr(value.data, '\\', value.size)));
	size = build->unescape(value, out, &surrogates);
	CHECK(size <= value.size);
	CHECK(reader->escaped || (size == value.size && !memcmp(out, value.data, size)));
	digest_bytes(report, out, size);
	digest(report, surrogates);
	free(out);
}

static void check_value(const struct json_build *build, const struct json_reader *reader,
			enum json_token token, const char *text, size_t size,
			struct report *report)
{
	size_t begin;

	if (token != JSON_KEY && token != JSON_STRING && token != JSON_NUMBER)
		return;
	begin = (size_t)(reader->value.data - text);
	CHECK(begin == reader->offset + (token != JSON_NUMBER));
	CHECK(begin <= size && reader->value.size <= size - begin);
	digest_bytes(report, reader->value.data, reader->value.size);
	if (token != JSON_NUMBER)
		check_string(build, reader, report);
}

static struct report read_text(const struct json_build *build, const char *text, size_t size,
			       enum json_mode mode)
{
	struct report report = { .digest = 0xcbf29ce484222325 };
	struct nesting nesting = { 0 };
	struct json_reader reader;
	size_t least = 0;

	build->init(&reader, text, size, mode);
	while ((report.last = build->next(&reader)) > JSON_END) {
		CHECK(reader.offset >= least && reader.offset < size);
		least = reader.offset + 1;
		report.tokens++;
		digest(&report, (uint64_t)report.last);
		digest(&report, reader.offset);
		check_nesting(&nesting, report.last);
		check_value(build, &reader, report.last, text, size, &report);
	}
	check_nesting(&nesting, report.last);
	CHECK(reader.offset >= least && reader.offset <= size);
	CHECK((report.last == JSON_ERROR) == (reader.error != NULL));
	CHECK(build->next(&reader) == report.last);
	report.error_offset = reader.offset;
	return report;
}

/* Skipping the first value and stepping through it must end alike. */
static void check_skip(const struct json_build *build, const char *text, size_t size,
		       enum json_mode mode)
{
	struct json_reader skipper, stepper;
	struct nesting nesting = { 0 };
	enum json_token skipped, token;

	build->init(&skipper, text, size, mode);
	build->init(&stepper, text, size, mode);
	skipped = build->skip_value(&skipper, build->next(&skipper));
	do {
		token = build->next(&stepper);
		if (token != JSON_ERROR)
			check_nesting(&nesting, token);
	} while (token > JSON_END && nesting.depth);
	CHECK(skipped == token);
	CHECK(skipper.offset == stepper.offset);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const char *text = (const char *)data;
	struct report reports[2][2];

	for (size_t i = 0; i < JSON_BUILDS; i++) {
		for (int mode = JSON_LENIENT; mode <= JSON_STRICT; mode++) {
			reports[i][mode] =
				read_text(&json_builds[i], text, size, (enum json_mode)mode);
			check_skip(&json_builds[i], text, size, (enum json_mode)mode);
		}
	}
	for (int mode = JSON_LENIENT; mode <= JSON_STRICT; mode++) {
		CHECK(reports[0][mode].last == reports[1][mode].last);
		CHECK(reports[0][mode].digest == reports[1][mode].digest);
		CHECK(reports[0][mode].error_offset == reports[1][mode].error_offset);
	}
	if (reports[0][JSON_STRICT].last == JSON_END) {
		CHECK(reports[0][JSON_LENIENT].last == JSON_END);
		CHECK(reports[0][JSON_LENIENT].digest == reports[0][JSON_STRICT].digest);
	}
	CHECK(reports[0][JSON_STRICT].tokens <= reports[0][JSON_LENIENT].tokens);
	return 0;
}
