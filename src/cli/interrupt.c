#include "cli/interrupt.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <unistd.h>

static volatile sig_atomic_t signal_seen;

/* A read of standard input that waits is tried again by the library, and then finds the end.
 */
static void end_input(void)
{
	int end = open("/dev/null", O_RDONLY | O_CLOEXEC);

	if (end > STDIN_FILENO) {
		dup2(end, STDIN_FILENO);
		close(end);
	}
}

static void remember(int number)
{
	int error = errno;

	signal_seen = number;
	end_input();
	errno = error;
}

static sigset_t signals(void)
{
	sigset_t set;

	sigemptyset(&set);
	sigaddset(&set, SIGINT);
	sigaddset(&set, SIGTERM);
	return set;
}

void interrupt_catch(void)
{
	struct sigaction action = { .sa_handler = remember, .sa_flags = (int)SA_RESETHAND };

	sigemptyset(&action.sa_mask);
	sigaction(SIGINT, &action, NULL);
	sigaction(SIGTERM, &action, NULL);
}

int interrupted(void)
{
	return signal_seen;
}

void interrupt_block(int block)
{
	sigset_t set = signals();

	pthread_sigmask(block ? SIG_BLOCK : SIG_UNBLOCK, &set, NULL);
}
