#include "cli/crew.h"

#include <pthread.h>
#include <stdatomic.h>
#include <unistd.h>

#include "base/limits.h"

struct parts {
	void (*task)(void *data, size_t index);
	void *data;
	size_t count;
	atomic_size_t next;
};

size_t crew_threads(size_t wanted)
{
	long processors = sysconf(_SC_NPROCESSORS_ONLN);

	if (!wanted)
		wanted = processors > 0 ? (size_t)processors : 1;
	return wanted < LIMIT_THREADS ? wanted : LIMIT_THREADS;
}

/* Takes parts until none is left. */
static void *take_parts(void *data)
{
	struct parts *parts = data;
	size_t index;

	while ((index = atomic_fetch_add(&parts->next, 1)) < parts->count)
		parts->task(parts->data, index);
	return NULL;
}

void crew_run_parts(void *context, void (*task)(void *data, size_t index), void *data,
		    size_t count)
{
	struct parts parts = { .task = task, .data = data, .count = count };
	size_t threads = *(const size_t *)context, started = 0;
	pthread_t helpers[LIMIT_THREADS];

	/* Those that cannot be had are done without. */
	while (started + 1 < threads && started + 1 < count &&
	       !pthread_create(&helpers[started], NULL, take_parts, &parts))
		started++;
	take_parts(&parts);
	for (size_t i = 0; i < started; i++)
		pthread_join(helpers[i], NULL);
}
