#include "cli/interrupt.h"

#include <pthread.h>
#include <signal.h>

static volatile sig_atomic_t signal_seen;

static void remember(int number)
{
	signal_seen = number;
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
