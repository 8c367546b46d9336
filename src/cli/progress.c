#include "cli/progress.h"

#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cli/report.h"

#define BAR_COLUMNS 24
#define TENTH       0.1
#define ERASE       "\r\x1b[K"

/* Bytes of all files, or 0 when one of them is no regular file. */
static uint64_t total_size(const struct files *files)
{
	uint64_t total = 0;
	struct stat info;

	for (size_t i = 0; i < files->count; i++) {
		if (stat(files->items[i].path, &info) || !S_ISREG(info.st_mode))
			return 0;
		total += (uint64_t)info.st_size;
	}
	return total;
}

void progress_begin(struct progress *progress, const struct files *files, int quiet)
{
	*progress = (struct progress){ 0 };
	progress->active = !quiet && isatty(STDERR_FILENO);
	if (!progress->active)
		return;
	progress->total = total_size(files);
	clock_gettime(CLOCK_MONOTONIC, &progress->begin);
	progress->last = progress->begin;
}

static double seconds_between(const struct timespec *from, const struct timespec *to)
{
	return (double)(to->tv_sec - from->tv_sec) +
	       (double)(to->tv_nsec - from->tv_nsec) / 1e9;
}

static void draw_share(candor_buffer *out, double share)
{
	int filled = (int)(share * BAR_COLUMNS);

	for (int i = 0; i < BAR_COLUMNS; i++)
		buffer_printf(out, "%s", i < filled ? "█" : "░");
	buffer_printf(out, " %3d %%  ", (int)(share * 100));
}

static void draw(struct progress *progress, double seconds, uint64_t posts, uint64_t consumed)
{
	candor_buffer out = { 0 };
	double share = progress->total ? (double)consumed / (double)progress->total : 0;

	buffer_printf(&out, ERASE);
	if (share > 1)
		share = 1;
	if (progress->total)
		draw_share(&out, share);
	buffer_grouped(&out, posts);
	buffer_printf(&out, " posts  ");
	buffer_grouped(&out, (uint64_t)((double)posts / seconds));
	buffer_printf(&out, "/s");
	if (share > 0) {
		unsigned long left = (unsigned long)(seconds / share * (1 - share) + 0.5);

		buffer_printf(&out, "  %lu:%02lu left", left / 60, left % 60);
	}
	if (!out.failed)
		write_all(STDERR_FILENO, out.data, out.size);
	candor_buffer_free(&out);
	progress->drawn = 1;
}

void progress_update(struct progress *progress, uint64_t posts, uint64_t consumed)
{
	struct timespec now;

	if (!progress->active)
		return;
	clock_gettime(CLOCK_MONOTONIC, &now);
	if (seconds_between(&progress->last, &now) < TENTH)
		return;
	progress->last = now;
	draw(progress, seconds_between(&progress->begin, &now), posts, consumed);
}

void progress_clear(struct progress *progress)
{
	if (progress->drawn)
		write_all(STDERR_FILENO, ERASE, strlen(ERASE));
	progress->drawn = 0;
}

void progress_end(struct progress *progress)
{
	progress_clear(progress);
	progress->active = 0;
}
