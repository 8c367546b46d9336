/*
 * Any bytes as a post, with the shipped rules; the first byte chooses the field. Checked: both
 * engines find the same, findings quote the post, and the parts add up.
 */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "candor.h"

#define CHECK(condition) check(condition, #condition, __LINE__)

static void check(int holds, const char *condition, int line)
{
	if (holds)
		return;
	fprintf(stderr, "fuzz_engines.c:%d: not so: %s\n", line, condition);
	abort();
}

/* Kept from input to input: loading takes longer than scanning. */
static candor_ruleset *rulesets[2];
static candor_scanner *scanners[2];

static void close_engines(void)
{
	for (int i = 0; i < 2; i++) {
		candor_scanner_free(scanners[i]);
		candor_ruleset_free(rulesets[i]);
	}
}

static void open_engines(void)
{
	static const candor_engine engines[] = { CANDOR_ENGINE_PLAIN, CANDOR_ENGINE_FAST };

	atexit(close_engines);
	for (int i = 0; i < 2; i++) {
		const candor_ruleset_options options = { .engine = engines[i] };

		CHECK(candor_ruleset_new(&rulesets[i], &options, NULL) == CANDOR_OK);
		CHECK(candor_scanner_new(&scanners[i], rulesets[i], NULL) == CANDOR_OK);
	}
}

static void check_finding(const candor_finding *finding, const candor_post *post)
{
	candor_str value = post->field[finding->field];

	CHECK(finding->start < finding->end && finding->end <= value.size);
	CHECK(finding->text.data == value.data + finding->start);
	CHECK(finding->text.size == finding->end - finding->start);
	CHECK(finding->weight >= 0 && finding->weight <= finding->rule->weight);
	CHECK(finding->applied * (double)finding->rule->axis >= 0);
}

static void check_result(const candor_result *result, const candor_post *post)
{
	double sum = 0;

	for (size_t i = 0; i < result->finding_count; i++) {
		check_finding(&result->findings[i], post);
		sum += result->findings[i].applied;
	}
	for (size_t i = 0; i < result->adjustment_count; i++)
		sum += result->adjustments[i].applied;
	CHECK(fabs(sum - result->logit) < 1e-9);
	CHECK(result->position == tanh(result->logit / 2));
	CHECK(result->commercial > 0 && result->commercial < 1);
}

static void compare(const candor_result *plain, const candor_result *fast)
{
	CHECK(plain->finding_count == fast->finding_count);
	for (size_t i = 0; i < plain->finding_count; i++) {
		const candor_finding *a = &plain->findings[i], *b = &fast->findings[i];

		CHECK(strcmp(a->rule->id, b->rule->id) == 0);
		CHECK(a->field == b->field && a->start == b->start && a->end == b->end);
		CHECK(a->context == b->context && a->applied == b->applied);
	}
	CHECK(plain->logit == fast->logit && plain->disclosure == fast->disclosure);
	CHECK(plain->commercial == fast->commercial && plain->verdict == fast->verdict);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const candor_field fields[] = { CANDOR_FIELD_TEXT, CANDOR_FIELD_TITLE,
					       CANDOR_FIELD_HASHTAGS, CANDOR_FIELD_BIO,
					       CANDOR_FIELD_AUTHOR_NAME };
	candor_post post = { .file = "fuzz", .line = 1 };
	const candor_result *plain, *fast;
	candor_field field;

	if (!scanners[0])
		open_engines();
	if (!size)
		return 0;
	field = fields[data[0] % 5];
	post.field[field] = (candor_str){ (const char *)data + 1, size - 1 };
	/* Half of the time in two fields. */
	if (data[0] & 0x80)
		post.field[CANDOR_FIELD_TEXT] =
			(candor_str){ (const char *)data + 1, size / 2 };
	CHECK(candor_scan(scanners[0], &post, &plain, NULL) == CANDOR_OK);
	CHECK(candor_scan(scanners[1], &post, &fast, NULL) == CANDOR_OK);
	check_result(plain, &post);
	compare(plain, fast);
	return 0;
}
