#include "gold.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "input/json.h"

/* ---- Reading what is expected ---- */

static void copy_word(char *out, candor_str value)
{
	assert_true(value.size < GOLD_WORD);
	memcpy(out, value.data, value.size);
	out[value.size] = '\0';
}

static void read_word(struct json_reader *reader, char *out)
{
	assert_int_equal(json_next(reader), JSON_STRING);
	copy_word(out, reader->value);
}

static void read_words(struct json_reader *reader, struct gold_words *out)
{
	enum json_token token;

	assert_int_equal(json_next(reader), JSON_ARRAY_BEGIN);
	while ((token = json_next(reader)) == JSON_STRING) {
		assert_true(out->count < GOLD_WORDS);
		copy_word(out->word[out->count++], reader->value);
	}
	assert_int_equal(token, JSON_ARRAY_END);
}

static void read_key(struct json_reader *reader, const char *key, struct gold *out)
{
	if (strcmp(key, "side") == 0)
		read_word(reader, out->side);
	else if (strcmp(key, "disclosure") == 0)
		read_word(reader, out->disclosure);
	else if (strcmp(key, "rules") == 0)
		read_words(reader, &out->rules);
	else if (strcmp(key, "no_rules") == 0)
		read_words(reader, &out->no_rules);
	else if (strcmp(key, "flags") == 0)
		read_words(reader, &out->flags);
	else if (strcmp(key, "no_flags") == 0)
		read_words(reader, &out->no_flags);
	else
		fail_msg("unknown key %s", key);
}

static void read_expect(struct json_reader *reader, struct gold *out)
{
	enum json_token token;

	assert_int_equal(json_next(reader), JSON_OBJECT_BEGIN);
	while ((token = json_next(reader)) == JSON_KEY) {
		char key[GOLD_WORD];

		copy_word(key, reader->value);
		read_key(reader, key, out);
	}
	assert_int_equal(token, JSON_OBJECT_END);
}

struct gold gold_read(candor_str record)
{
	struct gold out = { .side = "" };
	struct json_reader reader;
	enum json_token token;

	json_reader_init(&reader, record.data, record.size, JSON_STRICT);
	assert_int_equal(json_next(&reader), JSON_OBJECT_BEGIN);
	while ((token = json_next(&reader)) == JSON_KEY) {
		if (reader.value.size == 6 && memcmp(reader.value.data, "expect", 6) == 0)
			read_expect(&reader, &out);
		else
			json_skip(&reader, json_next(&reader));
	}
	assert_int_equal(token, JSON_OBJECT_END);
	if (!out.disclosure[0])
		fail_msg("no disclosure expected: %.*s", (int)record.size, record.data);
	return out;
}

size_t gold_each(post_visit *visit, void *data)
{
	static const char *const files[] = { "corpus/gold/en.jsonl", "corpus/gold/zh.jsonl",
					     "corpus/gold/other.jsonl" };
	size_t count = 0;

	for (size_t i = 0; i < sizeof(files) / sizeof(*files); i++)
		count += each_post(files[i], 1, visit, data);
	return count;
}

/* ---- What every result must satisfy ---- */

static double applied_sum(const candor_result *result)
{
	double sum = 0;

	for (size_t i = 0; i < result->finding_count; i++)
		sum += result->findings[i].applied;
	for (size_t i = 0; i < result->adjustment_count; i++)
		sum += result->adjustments[i].applied;
	return sum;
}

static int is_quoted_from(const candor_finding *finding, const candor_post *post)
{
	candor_str value = post->field[finding->field];

	return finding->start < finding->end && finding->end <= value.size &&
	       finding->text.size == finding->end - finding->start &&
	       memcmp(finding->text.data, value.data + finding->start, finding->text.size) == 0;
}

const char *gold_inconsistency(const candor_result *result, const candor_post *post)
{
	if (!(fabs(applied_sum(result) - result->logit) < 1e-9))
		return "the parts do not add up to the logit";
	if (!(fabs(tanh(result->logit / 2) - result->position) < 1e-12))
		return "position is not tanh(logit / 2)";
	if (!(fabs(1 - exp(-result->evidence / 3) - result->confidence) < 1e-12))
		return "confidence is not 1 - exp(-evidence / 3)";
	if (!(result->commercial > 0 && result->commercial < 1))
		return "commercial is no probability";
	if ((result->evidence < 0.7) != (result->verdict == CANDOR_VERDICT_INSUFFICIENT))
		return "insufficient does not go with the evidence";
	for (size_t i = 0; i < result->finding_count; i++)
		if (!is_quoted_from(&result->findings[i], post))
			return "a finding does not quote the post";
	return NULL;
}

void gold_print(const candor_post *post, const candor_result *result)
{
	candor_str id = post->field[CANDOR_FIELD_ID], text = post->field[CANDOR_FIELD_TEXT];

	print_message("%.*s: %+.2f %s, commercial %.2f: %.*s\n", (int)id.size, id.data,
		      result->position, candor_disclosure_name(result->disclosure),
		      result->commercial, (int)text.size, text.data);
	for (size_t i = 0; i < result->finding_count; i++) {
		const candor_finding *finding = &result->findings[i];

		print_message("    %+.2f %s: %.*s\n", finding->applied, finding->rule->id,
			      (int)finding->text.size, finding->text.data);
	}
	for (size_t i = 0; i < result->adjustment_count; i++)
		print_message("    %+.2f %s\n", result->adjustments[i].applied,
			      result->adjustments[i].id);
}
