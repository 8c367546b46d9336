/*
 * measure RUNS COMMAND... + COMMAND...: runs the commands by turns, RUNS times each, with their
 * standard output thrown away, and prints a line for each command:
 *
 *     wall seconds, CPU seconds (user and system), peak memory in MB (10^6 bytes)
 *
 * Each number is a median of its own. By turns, so that a slow moment of the machine meets all
 * of them. Not C11 alone: wait4 gives the usage of one child.
 */
#define _DEFAULT_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { MAX_COMMANDS = 16, MAX_RUNS = 99 };

enum figure { WALL, CPU, MEMORY, FIGURES };

struct command {
	char **words; /* NULL-terminated */
	double figures[FIGURES][MAX_RUNS];
};

static int fail(const char *what)
{
	fprintf(stderr, "measure: %s: %s\n", what, strerror(errno));
	return EXIT_FAILURE;
}

static double seconds(struct timeval time)
{
	return (double)time.tv_sec + (double)time.tv_usec / 1e6;
}

static double now(void)
{
	struct timespec time;

	clock_gettime(CLOCK_MONOTONIC, &time);
	return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

static void become(char **words)
{
	int nowhere = open("/dev/null", O_WRONLY);

	if (nowhere >= 0 && dup2(nowhere, STDOUT_FILENO) >= 0)
		execvp(words[0], words);
	fail(words[0]);
	_exit(127);
}

static int run_once(struct command *command, int run)
{
	double begin = now();
	struct rusage usage;
	int status;
	pid_t child = fork();

	if (child < 0)
		return fail("fork");
	if (!child)
		become(command->words);
	while (wait4(child, &status, 0, &usage) < 0)
		if (errno != EINTR)
			return fail("wait4");
	command->figures[WALL][run] = now() - begin;
	command->figures[CPU][run] = seconds(usage.ru_utime) + seconds(usage.ru_stime);
	command->figures[MEMORY][run] = (double)usage.ru_maxrss * 1024 / 1e6;
	if (WIFEXITED(status) && !WEXITSTATUS(status))
		return EXIT_SUCCESS;
	fprintf(stderr, "measure: %s failed\n", command->words[0]);
	return EXIT_FAILURE;
}

static int compare(const void *a, const void *b)
{
	double left = *(const double *)a, right = *(const double *)b;

	return (left > right) - (left < right);
}

static double median(double *values, int count)
{
	qsort(values, (size_t)count, sizeof(*values), compare);
	return (values[(count - 1) / 2] + values[count / 2]) / 2;
}

/* Cuts the words at each "+". Returns how many commands there are, or -1. */
static int split(struct command *commands, char **words)
{
	int count = 1;

	commands[0].words = words;
	for (; *words; words++) {
		if (strcmp(*words, "+") != 0)
			continue;
		if (count == MAX_COMMANDS)
			return -1;
		*words = NULL;
		commands[count++].words = words + 1;
	}
	for (int i = 0; i < count; i++)
		if (!commands[i].words[0])
			return -1;
	return count;
}

int main(int argc, char **argv)
{
	static struct command commands[MAX_COMMANDS];
	int runs = argc > 1 ? atoi(argv[1]) : 0;
	int count = argc > 2 ? split(commands, argv + 2) : -1;

	if (runs < 1 || runs > MAX_RUNS || count < 0) {
		fprintf(stderr, "Usage: measure RUNS COMMAND... + COMMAND...\n");
		return EXIT_FAILURE;
	}
	for (int run = 0; run < runs; run++)
		for (int i = 0; i < count; i++)
			if (run_once(&commands[i], run))
				return EXIT_FAILURE;
	for (int i = 0; i < count; i++)
		printf("%.4f %.4f %.2f\n", median(commands[i].figures[WALL], runs),
		       median(commands[i].figures[CPU], runs),
		       median(commands[i].figures[MEMORY], runs));
	return EXIT_SUCCESS;
}
