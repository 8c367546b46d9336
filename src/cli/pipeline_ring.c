/* Whose turn it is: slots are read, scanned and committed by number. */
#include "cli/pipeline_parts.h"

/* Commits whatever is due, unless another thread does. The lock is held, but not while a part
 * is written. */
static void commit_ready(struct pipeline *pipeline)
{
	struct slot *slot;

	if (pipeline->committing)
		return;
	pipeline->committing = 1;
	for (;;) {
		int stop;

		slot = &pipeline->slots[pipeline->next_commit % pipeline->slot_count];
		if (!slot->done || pipeline->stopped)
			break;
		pthread_mutex_unlock(&pipeline->lock);
		stop = commit_slot(pipeline, slot);
		pthread_mutex_lock(&pipeline->lock);
		slot->done = 0;
		pipeline->next_commit++;
		pipeline->stopped |= stop;
		pthread_cond_broadcast(&pipeline->changed);
	}
	pipeline->committing = 0;
}

/* Scans the next block, which is there. The lock is held, but not meanwhile. */
static void work(struct worker *worker)
{
	struct pipeline *pipeline = worker->pipeline;
	struct slot *slot = &pipeline->slots[pipeline->next_work++ % pipeline->slot_count];

	pthread_mutex_unlock(&pipeline->lock);
	scan_slot(worker, slot);
	pthread_mutex_lock(&pipeline->lock);
	slot->done = 1;
	commit_ready(pipeline);
}

void ring_work(struct worker *worker)
{
	struct pipeline *pipeline = worker->pipeline;

	pthread_mutex_lock(&pipeline->lock);
	while (!pipeline->stopped) {
		if (pipeline->next_work < pipeline->next_read)
			work(worker);
		else if (pipeline->finished)
			break;
		else
			pthread_cond_wait(&pipeline->changed, &pipeline->lock);
	}
	pthread_mutex_unlock(&pipeline->lock);
}

static void clear_slot(struct slot *slot)
{
	slot->filled = 0;
	slot->posts = 0;
	rejects_clear(&slot->rejects);
	slot->rejected.size = 0;
	slot->input_error = slot->fatal = (candor_err){ 0 };
}

struct slot *ring_free_slot(struct worker *worker)
{
	struct pipeline *pipeline = worker->pipeline;
	struct slot *slot = NULL;

	pthread_mutex_lock(&pipeline->lock);
	while (!pipeline->stopped && !slot) {
		if (pipeline->next_read - pipeline->next_commit < pipeline->slot_count)
			slot = &pipeline->slots[pipeline->next_read % pipeline->slot_count];
		else if (pipeline->next_work < pipeline->next_read)
			work(worker);
		else
			pthread_cond_wait(&pipeline->changed, &pipeline->lock);
	}
	pthread_mutex_unlock(&pipeline->lock);
	if (slot)
		clear_slot(slot);
	return slot;
}

void ring_publish(struct pipeline *pipeline)
{
	pthread_mutex_lock(&pipeline->lock);
	pipeline->next_read++;
	pthread_cond_broadcast(&pipeline->changed);
	pthread_mutex_unlock(&pipeline->lock);
}

void ring_finish(struct pipeline *pipeline)
{
	pthread_mutex_lock(&pipeline->lock);
	pipeline->finished = 1;
	pthread_cond_broadcast(&pipeline->changed);
	pthread_mutex_unlock(&pipeline->lock);
}
