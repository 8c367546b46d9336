/* The line of progress: what it says, when it is drawn, and that it goes away. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include <cmocka.h>

#include "printed.h"

/* A clock that goes when it is told to. */
static struct timespec now_is;

static int tell_time(clockid_t clock, struct timespec *now)
{
	(void)clock;
	*now = now_is;
	return 0;
}

#define clock_gettime tell_time
#include "cli/progress.c"

/* Of cli/report.c; what would go to the terminal is kept. */
int write_all(int fd, const void *data, size_t size)
{
	assert_int_equal(fd, STDERR_FILENO);
	candor_buffer_append(&printed, data, size);
	return 0;
}

void buffer_printf(candor_buffer *buffer, const char *format, ...)
{
	char text[64];
	va_list args;

	va_start(args, format);
	candor_buffer_append(buffer, text, (size_t)vsnprintf(text, sizeof(text), format, args));
	va_end(args);
}

void buffer_grouped(candor_buffer *buffer, uint64_t count)
{
	buffer_printf(buffer, "%u", (unsigned)count);
}

/* Has been running for ten seconds, over files of so many bytes. */
static struct progress begun(uint64_t total)
{
	now_is = (struct timespec){ 110, 0 };
	return (struct progress){
		.active = 1, .total = total, .begin = { 100, 0 }, .last = { 100, 0 }
	};
}

static void the_bar_fills(void **state)
{
	static const struct {
		uint64_t consumed;
		const char *line;
	} rows[] = {
		{ 0, "░░░░░░░░░░░░░░░░░░░░░░░░   0 %  2000 posts  200/s" },
		{ 250, "██████░░░░░░░░░░░░░░░░░░  25 %  2000 posts  200/s  0:30 left" },
		{ 125, "███░░░░░░░░░░░░░░░░░░░░░  12 %  2000 posts  200/s  1:10 left" },
		{ 1000, "████████████████████████ 100 %  2000 posts  200/s  0:00 left" },
		/* A file that grows. */
		{ 2000, "████████████████████████ 100 %  2000 posts  200/s  0:00 left" },
	};

	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct progress progress = begun(1000);

		progress_update(&progress, 2000, rows[i].consumed);
		assert_memory_equal(printed_text(), ERASE, strlen(ERASE));
		assert_string_equal(printed.data + strlen(ERASE), rows[i].line);
		empty_printed(state);
	}
}

static void without_a_size_there_is_no_bar(void **state)
{
	struct progress progress = begun(0);

	(void)state;
	progress_update(&progress, 2000, 77);
	assert_string_equal(printed_text(), ERASE "2000 posts  200/s");
}

static void it_is_drawn_ten_times_a_second_at_most(void **state)
{
	struct progress progress = begun(1000);
	size_t size;

	(void)state;
	progress_update(&progress, 1, 1);
	size = printed.size;
	assert_true(size > 0);
	now_is.tv_nsec = 99000000;
	progress_update(&progress, 2, 2);
	assert_int_equal(printed.size, size);
	now_is.tv_nsec = 101000000;
	progress_update(&progress, 3, 3);
	assert_true(printed.size > size);
}

static void it_goes_away(void **state)
{
	struct progress progress = begun(1000);

	progress_clear(&progress);
	assert_int_equal(printed.size, 0);
	progress_update(&progress, 1, 1);
	empty_printed(state);
	progress_clear(&progress);
	assert_string_equal(printed_text(), ERASE);
	empty_printed(state);
	progress_clear(&progress);
	progress_end(&progress);
	assert_int_equal(printed.size, 0);
	progress_update(&progress, 9, 9);
	assert_int_equal(printed.size, 0);
}

static void only_regular_files_have_a_size(void **state)
{
	char name[] = "/tmp/candor-progress-XXXXXX";
	struct file items[] = { { .path = name }, { .path = name }, { .path = "/dev/null" } };
	struct files files = { .items = items, .count = 2 };
	int fd = mkstemp(name);

	(void)state;
	assert_true(fd >= 0);
	assert_int_equal(write(fd, "posts", 5), 5);
	close(fd);
	assert_int_equal(total_size(&files), 10);
	files.count = 3;
	assert_int_equal(total_size(&files), 0);
	unlink(name);
	files.count = 2;
	assert_int_equal(total_size(&files), 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_teardown(the_bar_fills, empty_printed),
		cmocka_unit_test_teardown(without_a_size_there_is_no_bar, empty_printed),
		cmocka_unit_test_teardown(it_is_drawn_ten_times_a_second_at_most,
					  empty_printed),
		cmocka_unit_test_teardown(it_goes_away, empty_printed),
		cmocka_unit_test_teardown(only_regular_files_have_a_size, empty_printed),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
