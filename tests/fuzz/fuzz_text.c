/*
 * Comparable text of anything. Checked: what text_check demands (valid UTF-8, runs, growth),
 * both builds agree, ranges lead back to rising places in the source, what was already appended
 * stays, and comparable text without markup is its own comparable text unless something was
 * joined (joining makes new neighbours) or cut.
 */
#include "../unit/text_both.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#define CHECK(condition) check((condition) ? NULL : #condition, __LINE__)

static struct text text, twin, again;

static void check(const char *wrong, int line)
{
	if (!wrong)
		return;
	fprintf(stderr, "fuzz_text.c:%d: not so: %s\n", line, wrong);
	abort();
}

/* Every character leads to a place in the source that is not before the one of its neighbour.
 */
static void check_ranges(candor_str source)
{
	size_t last = 0, start, end, whole_start, whole_end, size;

	for (size_t at = 0; at < text.size; at += size) {
		size = utf8_size(utf8_get((const unsigned char *)text.data + at));
		text_source(&text, at, at + size, &start, &end);
		CHECK(start >= last && start < end && end <= source.size);
		text_source(&text, 0, at + size, &whole_start, &whole_end);
		CHECK(whole_start <= start && whole_end == end);
		CHECK(!text_is_disguised(&text, at, at + size) ||
		      text_is_disguised(&text, 0, text.size));
		last = start;
	}
}

static void check_again(void)
{
	if (text.joined || text.cut || !text.size)
		return;
	text_clear(&again);
	CHECK(text_append(&again, (candor_str){ text.data, text.size }) == CANDOR_OK);
	if (again.markups) /* "&amp;lt;" */
		return;
	CHECK(again.size == text.size && !memcmp(again.data, text.data, text.size));
	CHECK(!again.bad_utf8 && !again.invisible && !again.disguised && !again.joined);
}

/* A second value is independent of the first, and leaves it alone. */
static void check_second(candor_str source)
{
	size_t size = text.size, runs = text.run_count;

	text_clear(&again);
	CHECK(text_append(&again, source) == CANDOR_OK);
	CHECK(text_separate(&again, '\n') == CANDOR_OK);
	CHECK(text_append(&again, source) == CANDOR_OK);
	CHECK(again.size == 2 * size + 1 && again.run_count == 2 * runs + 1);
	if (!size)
		return;
	CHECK(!memcmp(again.data, text.data, size) && again.data[size] == '\n');
	CHECK(!memcmp(again.data + size + 1, text.data, size));
	CHECK(!memcmp(again.runs, text.runs, runs * sizeof(*text.runs)));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	candor_str source = { (const char *)data, size };

	text_clear(&text);
	text_clear(&twin);
	CHECK(text_append(&text, source) == CANDOR_OK);
	CHECK(portable_append(&twin, source) == CANDOR_OK);
	check(text_compare(&text, &twin), __LINE__);
	check(text_check(&text, source), __LINE__);
	check_ranges(source);
	check_again();
	check_second(source);
	return 0;
}
